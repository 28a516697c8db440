/**
 * An edition inside Google Sheets. Nothing here calls a service while the file loads, because the
 * menu has to appear before the add-on is enabled.
 */
import { type Command, type CommandOutcome, questionOf } from '../app/command';
import type { Workbook } from '../app/workbook';
import { type Edition, menuFunction } from '../editions/edition';
import { googleWorkbook } from '../hosts/google/google-workbook';
import { answerCall } from '../panel/gateway';
import type { Links } from '../panel/host';
import { outcomeOf } from '../panel/plain-message';
import { underDocumentLock } from './document-lock';
import { documentsDialogCalls, showDocuments } from './documents-dialog';
import { goTo } from './go-to';
import { installMenu } from './menu';
import { answerOf, showHelp, showOutcome, showPanel } from './pages';

/** What an edition's entry exports; the build makes a public function of each, and of each of `menu`. */
export interface Addon {
  /** The document was opened. */
  onOpen(): void;
  /** The add-on was installed while the document is open. */
  onInstall(): void;
  /** The panel's one door. */
  callPanel(json: string): string;
  /** The menu's items by the names of their public functions. */
  readonly menu: Readonly<Record<string, () => void>>;
}

/** The open spreadsheet, for one execution, and commands on it under the document's lock. */
function execution() {
  let workbook: Workbook | null = null;
  const open = (): Workbook => {
    workbook ??= googleWorkbook(SpreadsheetApp.getActiveSpreadsheet());
    return workbook;
  };
  const run = <Report>(
    command: (workbook: Workbook) => CommandOutcome<Report>,
  ): CommandOutcome<Report> => outcomeOf(() => underDocumentLock(() => command(open())));
  return { open, run };
}

/** `links` reads schools' books, where the edition has the scope for it. */
export function addonOf(edition: Edition, links: Links | null = null): Addon {
  const importLinks = links === null ? null : (workbook: Workbook) => links.importAll(workbook);
  const runFromMenu = (command: Command) => (): void => {
    const { title } = command;
    let here = execution();
    const asked = outcomeOf(() => ({ ok: true, message: questionOf(command, here.open()) ?? '' }));
    if (!asked.ok) {
      showOutcome(title, asked);
      return;
    }
    let accepted = false;
    if (asked.message !== '') {
      const answer = answerOf(title, asked.message, command.offer !== undefined);
      if (answer === null) return;
      accepted = answer;
      // Others may have edited the table while the question was read.
      here = execution();
    }
    showOutcome(
      title,
      here.run((workbook) => command.run(workbook, { importLinks, accepted })),
    );
  };
  const onOpen = (): void => installMenu(edition);
  return {
    onOpen,
    onInstall: onOpen,
    callPanel: (json) => {
      const here = execution();
      const calls = edition.calls({ ...here, home: 'google', goTo, links });
      return answerCall(json, new Map([...calls, ...documentsDialogCalls(edition, here.open)]));
    },
    menu: Object.fromEntries([
      ...edition.commands.map((command) => [menuFunction(command.call), runFromMenu(command)]),
      [menuFunction('documents'), () => showDocuments(null)],
      [menuFunction('openPanel'), () => showPanel(edition.product)],
      [menuFunction('help'), () => showHelp(edition.product, edition.help('google'))],
    ]),
  };
}

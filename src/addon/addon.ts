/**
 * An edition inside Google Sheets. Nothing here calls a service while the file loads, because the
 * menu has to appear before the add-on is enabled.
 */
import { type Command, type CommandOutcome, questionOf } from '../app/command';
import { requireOwnBook } from '../app/whose-book';
import type { Workbook } from '../app/workbook';
import { type Edition, menuFunction } from '../editions/edition';
import { told } from '../hosts/google/google-fault';
import { googleWorkbook } from '../hosts/google/google-workbook';
import { answerCall } from '../panel/gateway';
import type { Links } from '../panel/host';
import { outcomeOf } from '../panel/plain-message';
import { underDocumentLock } from './document-lock';
import { documentsDialogCalls, showDocuments } from './documents-dialog';
import { goTo, showSheet } from './go-to';
import { installMenu, type MenuItem } from './menu';
import { answerOf, showHelp, showOutcome, showPanel } from './pages';

/** What an entry without pages exports; the build makes a public function of each, and of each of `menu`. */
interface MenuAddon {
  /** The document was opened. */
  onOpen(): void;
  /** The add-on was installed while the document is open. */
  onInstall(): void;
  /** The menu's items by the names of their public functions. */
  readonly menu: Readonly<Record<string, () => void>>;
}

/** What an edition's entry exports. */
interface Addon extends MenuAddon {
  /** The panel's one door. */
  callPanel(json: string): string;
}

/** Google asks for consent to show them, as it does not for messages. */
const PAGES: readonly MenuItem[] = [
  ['Документы', menuFunction('documents')],
  ['Открыть панель', menuFunction('openPanel')],
];

/** Opens a page; a person who has not consented to pages is told what to do, which needs no consent. */
function opening(title: string, show: () => void): void {
  const shown = outcomeOf(() => {
    told(show);
    return { ok: true, message: '' };
  });
  if (!shown.ok) showOutcome(title, shown);
}

/** What the help of the menu alone adds. */
const WITHOUT_PAGES =
  'В этой сборке только меню: панели и окна «Документы» нет. Что сделать можно лишь там, делает на файле .xlsx страница postcourse.html: «Файл» → «Скачать» → «Microsoft Excel».';

/** The open spreadsheet, for one execution, and commands on it under the document's lock. */
function execution({ settings }: Edition) {
  let workbook: Workbook | null = null;
  const open = (): Workbook => {
    if (workbook !== null) return workbook;
    const opened = googleWorkbook(told(() => SpreadsheetApp.getActiveSpreadsheet()));
    requireOwnBook(opened, settings);
    workbook = opened;
    return opened;
  };
  const run = <Report>(
    command: (workbook: Workbook) => CommandOutcome<Report>,
  ): CommandOutcome<Report> =>
    outcomeOf(() =>
      underDocumentLock(() => {
        const outcome = command(open());
        if (outcome.leadsTo !== undefined) showSheet(outcome.leadsTo);
        return outcome;
      }),
    );
  return { open, run };
}

/** The commands in the menu; `help` follows them. */
function menuOf(
  edition: Edition,
  help: readonly string[],
  importLinks: ((workbook: Workbook) => CommandOutcome) | null,
): MenuAddon['menu'] {
  const runFromMenu = (command: Command) => (): void => {
    const { title } = command;
    let here = execution(edition);
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
      here = execution(edition);
    }
    showOutcome(
      title,
      here.run((workbook) => command.run(workbook, { importLinks, accepted })),
    );
  };
  return Object.fromEntries([
    ...edition.commands.map((command) => [menuFunction(command.call), runFromMenu(command)]),
    [menuFunction('help'), () => showHelp(edition.product, help)],
  ]);
}

/** An edition by its menu and messages alone: it asks for no more than the open spreadsheet. */
export function menuAddonOf(edition: Edition): MenuAddon {
  const onOpen = (): void => installMenu(edition, []);
  const help = [...edition.help('google').steps, WITHOUT_PAGES];
  return { onOpen, onInstall: onOpen, menu: menuOf(edition, help, null) };
}

/** `links` reads schools' books, where the edition has the scope for it. */
export function addonOf(edition: Edition, links: Links | null = null): Addon {
  const importLinks = links === null ? null : (workbook: Workbook) => links.importAll(workbook);
  const onOpen = (): void => installMenu(edition, PAGES);
  return {
    onOpen,
    onInstall: onOpen,
    callPanel: (json) => {
      const here = execution(edition);
      const calls = edition.calls({ ...here, home: 'google', goTo, links });
      return answerCall(json, new Map([...calls, ...documentsDialogCalls(edition, here.open)]));
    },
    menu: {
      ...menuOf(edition, edition.help('google').steps, importLinks),
      [menuFunction('documents')]: () => opening('Документы', () => showDocuments(null)),
      [menuFunction('openPanel')]: () => opening('Панель', () => showPanel(edition.product)),
    },
  };
}

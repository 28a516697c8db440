/** The three items of the menu, and what they refuse. */
import { underDocumentLock } from '../../addon/document-lock';
import { answerOf, showOutcome } from '../../addon/pages';
import type { CommandOutcome } from '../../app/command';
import { Fault } from '../../core/values/fault';
import { wordsOf } from '../probes/probe';
import { type Checkpoint, findCheckpoint, forgetCheckpoint, keepCheckpoint } from './checkpoint';
import { commandItems } from './command-items';
import { CONTRACT_ITEMS } from './contract-items';
import type { Item } from './item';
import { LIVE_MENU, type LiveFunction } from './live-menu';
import { MEANWHILE_ITEM } from './meanwhile-item';
import { PROBE_ITEMS, TIMING_ITEMS } from './probe-items';
import { beginReport, findReport, REPORT_SHEET, summarise } from './report-sheet';
import { resumed, runItems } from './run-items';
import { clearScratch, scratchSheets } from './scratch';
import { TYPED_SHEET, TYPED_TABLE_ITEM, TYPED_TABLE_REQUEST } from './typed-table-item';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const START: Checkpoint = { at: 0, isBegun: false, deaths: {} };

/** Everything that is tried, in its order. */
function allItems(): Item[] {
  return [
    // First, while the person who has begun it is there.
    MEANWHILE_ITEM,
    ...PROBE_ITEMS,
    ...CONTRACT_ITEMS,
    ...commandItems(),
    ...TIMING_ITEMS,
    TYPED_TABLE_ITEM,
  ];
}

const listed = (names: readonly string[]): string => names.map((name) => `«${name}»`).join(', ');

/**
 * Whether all sheets but the report may be deleted. Refuses where somebody has written anything; what an
 * item left that was broken off is asked about.
 */
function maySweep(book: Spreadsheet, title: string, checkpoint: Checkpoint | null): boolean {
  const { all, filled } = scratchSheets(book);
  const isStrange = book.getSheetByName(REPORT_SHEET) !== null && findReport(book) === null;
  const isOurs = (name: string): boolean =>
    checkpoint !== null &&
    (checkpoint.isBegun || (checkpoint.waits === true && name === TYPED_SHEET));
  const strange = filled.filter((name) => !isOurs(name));
  if (isStrange || strange.length > 0) {
    const names = isStrange ? [REPORT_SHEET] : strange;
    throw new Fault(
      `В этой таблице есть данные: ${listed(names)}. Проверка стирает листы, поэтому ничего не сделано. Создайте новую пустую таблицу и установите проверку в неё.`,
    );
  }
  if (all.length === 0) return true;
  const question = checkpoint?.waits
    ? `Проверка закончит с листом «${TYPED_SHEET}», потом будут стёрты: ${listed(all)}. Если среди них есть ваш, нажмите «Отмена». Стереть?`
    : filled.length > 0
      ? `Прошлая проверка прервалась и оставила листы. Будут стёрты: ${listed(all)}. Если среди них есть ваш, нажмите «Отмена». Стереть?`
      : `Проверка сотрёт пустые листы: ${listed(all)}. Пока она идёт, не работайте в этой таблице. Начать?`;
  return answerOf(title, question, false) === true;
}

const CANCELLED: CommandOutcome = { ok: true, message: 'Ничего не сделано.' };

function carryOn(book: Spreadsheet, from: Checkpoint): CommandOutcome {
  const items = allItems();
  const report = findReport(book) ?? beginReport(book, items.length);
  const done = runItems(book, report, items, resumed(from, items));
  const { text, hasFindings } = summarise(book, report, items.length, done);
  if (findCheckpoint()?.waits) {
    return {
      ok: false,
      message: `Проверено ${done} из ${items.length}. ${text}. ${TYPED_TABLE_REQUEST}`,
    };
  }
  if (done < items.length) {
    return {
      ok: false,
      message: `Проверено ${done} из ${items.length}. Выберите «Продолжить»: проверка пойдёт дальше с этого места.`,
    };
  }
  forgetCheckpoint();
  const next = hasFindings
    ? `Пришлите лист «${REPORT_SHEET}» разработчику.`
    : 'Отличий от ожидаемого нет.';
  return { ok: !hasFindings, message: `Проверка закончена. ${text}. ${next}` };
}

function verify(title: string): CommandOutcome {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  if (!maySweep(book, title, findCheckpoint())) return CANCELLED;
  // Until the new report stands, whatever stands about is ours.
  keepCheckpoint({ ...START, isBegun: true });
  const old = findReport(book)?.setName('Прежний отчёт');
  beginReport(book, allItems().length);
  if (old) book.deleteSheet(old);
  keepCheckpoint(START);
  return carryOn(book, START);
}

function goOn(title: string): CommandOutcome {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const checkpoint = findCheckpoint();
  if (checkpoint === null || findReport(book) === null) {
    throw new Fault('Продолжать нечего. Выберите «Проверить вживую».');
  }
  if (!maySweep(book, title, checkpoint)) return CANCELLED;
  return carryOn(book, checkpoint);
}

function sweep(title: string): CommandOutcome {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  if (findReport(book) === null) {
    throw new Fault('Здесь ещё ничего не проверялось. Выберите «Проверить вживую».');
  }
  if (!maySweep(book, title, findCheckpoint())) return CANCELLED;
  clearScratch(book);
  forgetCheckpoint();
  return { ok: true, message: `Пробные листы стёрты. Остался «${REPORT_SHEET}».` };
}

/** What each function of the menu does, told its title. */
const DEEDS: Readonly<Record<LiveFunction, (title: string) => CommandOutcome>> = {
  menuVerify: verify,
  menuGoOn: goOn,
  menuSweep: sweep,
};

/** What is told when something breaks: here the words of Google are what is wanted. */
function told(work: () => CommandOutcome): CommandOutcome {
  try {
    return underDocumentLock(work);
  } catch (caught) {
    return { ok: false, message: wordsOf(caught) };
  }
}

/** The functions of the menu by their names. */
export const menu: Readonly<Record<string, () => void>> = Object.fromEntries(
  Object.entries(DEEDS).map(([name, deed]) => {
    const title = LIVE_MENU[name as LiveFunction];
    return [
      name,
      () =>
        showOutcome(
          title,
          told(() => deed(title)),
        ),
    ];
  }),
);

/** The document was opened. */
export function onOpen(): void {
  const shown = SpreadsheetApp.getUi().createMenu('Живая проверка');
  for (const [name, title] of Object.entries(LIVE_MENU)) shown.addItem(title, name);
  shown.addToUi();
}

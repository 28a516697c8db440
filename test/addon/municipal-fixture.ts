/** The built municipal edition over a municipality whose schools keep their books elsewhere. */
import { type BuiltFiles, buildEdition } from '../../scripts/build/build-edition';
import { cellsOf } from '../../src/core/schema/sheet-plan';
import type { Summary } from '../../src/core/summary/summary';
import { summariesSheet } from '../../src/core/summary/summary-table';
import { type Cell, isDayCell, isErrorCell } from '../../src/core/values/cell';
import { MUNICIPALITY } from '../../src/editions/municipality';
import {
  type DocumentState,
  fillSheet,
  newDocument,
  type Scalar,
  sheetNamed,
  storedRows,
} from '../apps-script/documents';
import { AppsScriptRuntime, type ExecutionOptions } from '../apps-script/runtime';
import { VirtualClock } from '../apps-script/virtual-clock';
import { type Counts, summaryOf } from '../core/municipality/municipal-kit';
import { kept } from '../kept';
import { madeOnce } from './made-documents';
import { fillRows, ROOT } from './school-fixture';

/** 24.04.2026, noon in Moscow. */
export const START = Date.UTC(2026, 3, 24, 9);

export const IMPORT = 'menuImportSummaries';

let files: BuiltFiles | null = null;

/** The built edition in a new document, on 24.04.2026. */
export function municipalRuntime(): AppsScriptRuntime {
  files ??= kept('municipality', () => buildEdition(ROOT, MUNICIPALITY));
  return atStart(new AppsScriptRuntime(files));
}

function atStart(runtime: AppsScriptRuntime): AppsScriptRuntime {
  runtime.clock = new VirtualClock(START);
  return runtime;
}

const madeMunicipality = madeOnce('municipality', municipalRuntime, () => {
  const runtime = municipalRuntime();
  runtime.run('menuCreateSheets');
  return runtime;
});

export const codeOf = (index: number): string => `05${String(index + 1).padStart(2, '0')}`;
export const nameOf = (code: string): string => `Школа ${code}`;
export const idOf = (code: string): string => `1${code}-AbCdEfGhIjKlMnOpQrStUvWxYz_0123456789`;
const linkTo = (code: string): string =>
  `https://docs.google.com/spreadsheets/d/${idOf(code)}/edit?usp=sharing#gid=0`;

/** Some figures of a school, different in each. */
export function figuresOf(index: number): Counts {
  const people = 10 + (index % 17);
  return {
    К1: [index % 10, people],
    К4: [(index * 3) % 11, people],
    К18: [0, 0],
    Ч01: people,
    'Ч40/первая': index % 3,
    'Ч41/первая': index % 2,
    'Ч50/фгос/2 квартал 2026': index % 4,
    С3: [people * 12.25, people],
  };
}

export const summaryAt = (index: number): Summary => summaryOf(codeOf(index), figuresOf(index));

/** A cell as a person's book holds it. */
function scalarOf(cell: Cell): Scalar | { readonly day: number } {
  if (isDayCell(cell)) return { day: cell.day };
  return isErrorCell(cell) ? cell.error : cell;
}

/** A school's book with its «Сводка». */
export function bookWith(summary: Summary): DocumentState {
  const document = newDocument();
  const cells = cellsOf(summariesSheet('Сводка', [summary]));
  fillSheet(
    document,
    'Сводка',
    cells.map((row) => row.map(scalarOf)),
  );
  return document;
}

/** The typed values of «Настройки» that have no default. */
export const SETTINGS = { Муниципалитет: 'Заречный район', 'Код муниципалитета': '05' } as const;

/** Every school's row of «ОО»; ШНОР at every fifth. */
export const schoolRow = (index: number): Record<string, Scalar> => ({
  'Код ОО': codeOf(index),
  'Наименование ОО': nameOf(codeOf(index)),
  'Тип ОО': 'СОШ',
  ШНОР: index % 5 === 0 ? 'да' : null,
  'Ссылка на книгу': linkTo(codeOf(index)),
});

/** A municipality of so many schools, each with its book open to the user. */
export function municipalityOf(count: number): AppsScriptRuntime {
  const runtime = atStart(madeMunicipality(count));
  const { document } = runtime;
  for (const row of sheetNamed(document, 'Настройки').cells) {
    const value = SETTINGS[row[0]?.value as keyof typeof SETTINGS];
    if (value !== undefined && row[1]) row[1].value = value;
  }
  const indices = Array.from({ length: count }, (_, index) => index);
  fillRows(document, 'ОО', indices.map(schoolRow));
  for (const index of indices) {
    runtime.books[idOf(codeOf(index))] = { document: bookWith(summaryAt(index)), access: 'read' };
  }
  return runtime;
}

/** Every message so far, toasts and dialogs. */
const toldBy = ({ shown }: AppsScriptRuntime): number => shown.toasts.length + shown.alerts.length;

/** Runs a public function and gives the message that it ended with. */
export function tellingRun(
  runtime: AppsScriptRuntime,
  name: string,
  options: ExecutionOptions = {},
): { readonly message: string; readonly isAlert: boolean } {
  const [alerts, before] = [runtime.shown.alerts.length, toldBy(runtime)];
  runtime.run(name, options);
  if (toldBy(runtime) !== before + 1) throw new Error('Not exactly one message was shown');
  const isAlert = runtime.shown.alerts.length > alerts;
  const list = isAlert ? runtime.shown.alerts : runtime.shown.toasts;
  return { message: list[list.length - 1]?.message ?? '', isAlert };
}

/** Runs «Импортировать сводки» until it has nothing left; gives the number of runs. */
export function importToTheEnd(runtime: AppsScriptRuntime): number {
  for (let runs = 1; runs < 50; runs++) {
    const { message } = tellingRun(runtime, IMPORT);
    if (!message.includes('ещё раз')) return runs;
  }
  throw new Error('The import never ends');
}

/** The content of every sheet but the journal, which remembers the history of imports. */
export function contentOf({ document }: AppsScriptRuntime): Record<string, Scalar[][]> {
  const sheets = document.sheets.filter(({ name }) => name !== 'Журнал импорта');
  return Object.fromEntries(sheets.map((sheet) => [sheet.name, storedRows(sheet)]));
}

/** The journal's lines as [school, outcome, reason]. */
export function journalOf({ document }: AppsScriptRuntime): Scalar[][] {
  const [headers = [], ...rows] = storedRows(sheetNamed(document, 'Журнал импорта'));
  const shown = ['Код ОО', 'Итог', 'Причина'].map((header) => headers.indexOf(header));
  return rows.map((row) => shown.map((column) => row[column] ?? null));
}

/** Reads of other books in the last execution. */
export const readsOf = ({ trace }: AppsScriptRuntime): number =>
  trace.filter((call) => call === 'Sheets.Values.batchGet').length;

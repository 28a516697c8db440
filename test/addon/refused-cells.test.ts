/** The built school edition on the demo school, where Google refuses cells or knows no document. */
import {
  cellAt,
  type Doubts,
  type SheetState,
  sheetNamed,
  storedRows,
} from '../apps-script/documents';
import type { AppsScriptRuntime } from '../apps-script/runtime';
import { demoRuntime, filledSchool, sourcesOf, TODAY } from './school-fixture';

const REFUSALS: Doubts['refusals'][] = ['atOnce', 'late', 'lateWithBatch'];

const lastAlert = ({ shown }: AppsScriptRuntime) => shown.alerts[shown.alerts.length - 1]?.message;

/** All that a sheet's columns of one format would be as a table. */
function toTable(sheet: SheetState): void {
  sheet.typed.push({ top: 1, left: 1, rows: sheet.maxRows, columns: sheet.maxColumns });
}

const COMPUTED = ['Рейтинг', 'Показатели', 'Проверка', 'Сводка'];

/** A computed school in which something has been typed since. */
function computed(): AppsScriptRuntime {
  const runtime = demoRuntime();
  runtime.run('menuComputeAll', TODAY);
  const courses = sheetNamed(runtime.document, 'Курсы');
  for (const row of [1, 2, 3]) cellAt(courses, row, 1).value = 'П-нет';
  runtime.shown.alerts.length = 0;
  return runtime;
}

const computedRows = ({ document }: AppsScriptRuntime) =>
  COMPUTED.map((name) => storedRows(sheetNamed(document, name)));

let start: AppsScriptRuntime;
let wanted: ReturnType<typeof computedRows>;

beforeAll(() => {
  start = computed();
  const plain = start.copy();
  plain.run('menuComputeAll', TODAY);
  wanted = computedRows(plain);
});

describe.each(REFUSALS)('a calculation, with refusals %s', (refusals) => {
  const begin = (): AppsScriptRuntime => {
    const runtime = start.copy();
    runtime.document.doubts.refusals = refusals;
    return runtime;
  };

  it('reaches sheets that people have made native tables of', () => {
    const runtime = begin();
    for (const name of COMPUTED) toTable(sheetNamed(runtime.document, name));
    const sources = sourcesOf(runtime.document);
    runtime.run('menuComputeAll', TODAY);
    expect(lastAlert(runtime)).toMatch(/^Всё рассчитано\./);
    expect(computedRows(runtime)).toEqual(wanted);
    expect(sourcesOf(runtime.document) === sources).toBe(true);
  });

  it('names the sheet that another person protects, and the next one finishes', () => {
    const runtime = begin();
    const sheet = sheetNamed(runtime.document, 'Проверка');
    const { protections } = sheet;
    sheet.protections = [{ area: null, description: '', warningOnly: false, othersOnly: true }];
    const sources = sourcesOf(runtime.document);
    runtime.run('menuComputeAll', TODAY);
    expect(lastAlert(runtime)).toMatch(/^Лист «Проверка» или часть его ячеек защищены/);
    sheet.protections = protections;
    runtime.run('menuComputeAll', TODAY);
    expect(sourcesOf(runtime.document) === sources).toBe(true);
    expect(computedRows(runtime)).toEqual(wanted);
  });
});

describe.each(REFUSALS)('«Зафиксировать рейтинг», with refusals %s', (refusals) => {
  const archive = (runtime: AppsScriptRuntime) => sheetNamed(runtime.document, 'Архив рейтинга');

  it('adds every line once to an archive that is a native table', () => {
    const runtime = filledSchool(4);
    const plain = runtime.copy();
    plain.run('menuFixRating', TODAY);
    toTable(archive(runtime));
    runtime.document.doubts.refusals = refusals;
    runtime.run('menuFixRating', TODAY);
    expect(runtime.shown.alerts).toEqual([]);
    expect(storedRows(archive(runtime))).toEqual(storedRows(archive(plain)));
  });

  it('names the cell whose rule rejects, writes no line, and does once the rule is gone', () => {
    const runtime = filledSchool(4);
    const plain = runtime.copy();
    plain.run('menuFixRating', TODAY);
    const cell = cellAt(archive(runtime), 1, 0);
    const { validation } = cell;
    cell.validation = { summary: 'list:да|нет', rejects: true };
    runtime.document.doubts.refusals = refusals;
    runtime.run('menuFixRating', TODAY);
    expect(lastAlert(runtime)).toMatch(/^В ячейку A2 листа «Архив рейтинга» нельзя записать/);
    expect(storedRows(archive(runtime))).toHaveLength(1);
    // Rows that were inserted below have the rule of the row above them.
    for (const [below] of archive(runtime).cells.slice(1)) {
      if (validation && below) below.validation = validation;
      else delete below?.validation;
    }
    runtime.run('menuFixRating', TODAY);
    expect(storedRows(archive(runtime))).toEqual(storedRows(archive(plain)));
  });
});

it('formats that accounts call differently change nothing', () => {
  const runtime = start.copy();
  runtime.document.doubts.defaultFormatIsNumeric = true;
  runtime.run('menuComputeAll', TODAY);
  expect(computedRows(runtime)).toEqual(wanted);
});

describe('outside of its container', () => {
  it('a document is locked by the script’s lock', () => {
    const runtime = start.copy();
    runtime.document.doubts.documentServicesAreNull = true;
    runtime.lock.heldElsewhere = true;
    runtime.run('menuComputeAll', TODAY);
    expect(lastAlert(runtime)).toMatch(/уже идёт другой расчёт/);
    runtime.lock.heldElsewhere = false;
    runtime.run('menuComputeAll', TODAY);
    expect(computedRows(runtime)).toEqual(wanted);
  });
});

it('a cell that is still loading stops the calculation before anything is written', () => {
  const runtime = start.copy();
  const cell = cellAt(sheetNamed(runtime.document, 'Педагоги'), 3, 1);
  Object.assign(cell, { value: 'Loading...', formula: '=IMPORTRANGE("x";"y")' });
  runtime.run('menuComputeAll', TODAY);
  expect(lastAlert(runtime)).toMatch(/^Ячейки листа «Педагоги» ещё загружаются \(B4\)/);
  expect(runtime.writes).toEqual([]);
});

/** Sheets whose names are not quite the declared ones, where Google tells them apart and where it does not. */
import type { Change } from '../../../src/app/workbook';
import { WORKSHOP } from '../../../src/hosts/google/sheets/unfinished-sheet';
import { fillSheet, sheetNamed, storedRows } from '../../apps-script/documents';
import { peoplesSheet } from '../../contract/plans';
import { fakeGoogleWorkbook, hostRuntime } from './fake-google';

const create = (name: string): Change => ({ kind: 'createSheet', plan: peoplesSheet([], name) });

const opened = (...names: string[]) => {
  const runtime = hostRuntime();
  runtime.document.sheets = [];
  for (const name of names) fillSheet(runtime.document, name, [['Код'], [name]]);
  return { runtime, workbook: fakeGoogleWorkbook(runtime) };
};
const namesOf = ({ document }: ReturnType<typeof hostRuntime>): string[] =>
  document.sheets.map(({ name }) => name);

it('З-28: of «Курсы » and «Курсы» the latter is read and written, the other stays', () => {
  const { runtime, workbook } = opened('Курсы ', 'Курсы');
  expect(workbook.read('Курсы')?.rows[1]).toEqual(['Курсы']);
  expect(workbook.read('Курсы ')?.rows[1]).toEqual(['Курсы ']);
  const cells = [{ row: 1, column: 0, value: 'Я' }];
  workbook.apply([{ kind: 'editCells', sheet: 'Курсы', cells }]);
  expect(storedRows(sheetNamed(runtime.document, 'Курсы'))).toEqual([['Код'], ['Я']]);
  expect(storedRows(sheetNamed(runtime.document, 'Курсы '))).toEqual([['Код'], ['Курсы ']]);
});

it('asks for the names of all sheets only where none bears the very name', () => {
  const { runtime, workbook } = opened('Курсы', 'педагоги');
  workbook.read('Курсы');
  expect(runtime.trace).not.toContain('Spreadsheet.getSheets');
  workbook.read('Педагоги');
  expect(runtime.trace).toContain('Spreadsheet.getSheets');
});

it('inserts nothing when a name is taken in other letters', () => {
  const { runtime, workbook } = opened('курсы');
  expect(() => workbook.apply([create('Педагоги'), create('Курсы')])).toThrow(
    'Лист «курсы» уже есть: переименуйте или удалите его и повторите.',
  );
  expect(namesOf(runtime)).toEqual(['курсы']);
  expect(runtime.writes).toEqual([]);
});

describe('sheets that a broken-off run left', () => {
  const brokenOff = () => {
    const { runtime, workbook } = opened('Педагоги', 'Пустой', WORKSHOP, 'Курсы');
    fillSheet(runtime.document, WORKSHOP, [[`Создаются:\nКурсы\nПедагоги`]]);
    for (const name of ['Пустой', 'Курсы']) sheetNamed(runtime.document, name).cells = [];
    return { runtime, workbook };
  };

  it('are no sheets while they are blank', () => {
    const { workbook } = brokenOff();
    expect(workbook.sheetNames()).toEqual(['Педагоги']);
    expect(workbook.read('Курсы')).toBeNull();
    expect(workbook.read('Педагоги')?.rows).toEqual([['Код'], ['Педагоги']]);
  });

  it('are made anew; what holds something stays, and so does a person’s blank sheet', () => {
    const { runtime, workbook } = brokenOff();
    workbook.apply([create('Курсы')]);
    expect(namesOf(runtime)).toEqual(['Педагоги', 'Пустой', 'Курсы']);
    expect(workbook.firstRow('Курсы')).toEqual(['Код', 'Дата', 'Объём']);
    expect(workbook.read('Педагоги')?.rows).toEqual([['Код'], ['Педагоги']]);
  });

  it('stay unmade by other changes, and the workshop goes when nothing is missing', () => {
    const { runtime, workbook } = brokenOff();
    const cells = [{ row: 1, column: 0, value: 'Я' }];
    workbook.apply([{ kind: 'editCells', sheet: 'Педагоги', cells }]);
    expect(workbook.sheetNames()).toEqual(['Педагоги']);
    fillSheet(runtime.document, 'Курсы', [['моё']]);
    workbook.apply([]);
    expect(namesOf(runtime)).toEqual(['Педагоги', 'Пустой', 'Курсы']);
  });
});

it('says of a sheet that is a chart what it is; of somebody’s own it reads nothing', () => {
  const { runtime, workbook } = opened('Курсы', 'Диаграмма1');
  for (const sheet of runtime.document.sheets) sheet.isChart = true;
  expect(() => workbook.read('Курсы')).toThrow('Лист «Курсы» — диаграмма, а не таблица');
  expect(workbook.firstRow('Диаграмма1')).toEqual([]);
});

it('sees formulas that name a sheet in other letters', () => {
  const { runtime, workbook } = opened('ПЕДАГОГИ', 'Моё');
  fillSheet(runtime.document, 'ПЕДАГОГИ', [['Код'], ['а'], ['б'], ['в']]);
  const own = sheetNamed(runtime.document, 'Моё').cells[1]?.[0];
  Object.assign(own ?? {}, { formula: '=педагоги!A2' });
  const order: Change = { kind: 'orderRows', sheet: 'Педагоги', first: 1, order: [2, 1, 0] };
  expect(() => workbook.apply([order])).toThrow('формулы листа «Моё»');
});

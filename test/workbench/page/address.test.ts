import { destinationOf } from '../../../src/workbench/page/parts/address';

const SHEETS = ['Педагоги', 'Курсы', 'Мои заметки', "Класс 'А'"];
const at = (sheet: string | null, row: number, column: number) => ({
  kind: 'cell',
  sheet,
  row,
  column,
});

describe('what is typed into the box of the address', () => {
  test.each([
    ['B3', at(null, 2, 1)],
    [' b3 ', at(null, 2, 1)],
    ['$AA$10', at(null, 9, 26)],
    ['B3:D7', at(null, 2, 1)],
    // The Russian letter В looks like the Latin B.
    ['В3', at(null, 2, 1)],
    ['XFD1048576', at(null, 1048575, 16383)],
    ['Педагоги!B3', at('Педагоги', 2, 1)],
    ['педагоги b3', at('Педагоги', 2, 1)],
    ['Мои заметки С5', at('Мои заметки', 4, 2)],
    ["'Мои заметки'!A1", at('Мои заметки', 0, 0)],
    ["'Класс ''А'''!A1", at("Класс 'А'", 0, 0)],
  ])('%s is a cell', (typed, expected) => {
    expect(destinationOf(typed, SHEETS)).toEqual(expected);
  });

  test.each([
    ['курсы', 'Курсы'],
    ['Мои  заметки', 'Мои заметки'],
    ['Педагоги!', 'Педагоги'],
  ])('%s is a sheet', (typed, sheet) => {
    expect(destinationOf(typed, SHEETS)).toEqual({ kind: 'sheet', sheet });
  });

  test.each([
    'Павлова',
    'К-131',
    '0512-003',
    'B0',
    // One row and one column beyond the largest sheet.
    'A1048577',
    'XFE1',
    'Ъ3',
    'Нет такого B3',
    'Педагоги Иванова',
  ])('%s is words', (typed) => {
    expect(destinationOf(typed, SHEETS)).toEqual({ kind: 'words', text: typed });
  });
});

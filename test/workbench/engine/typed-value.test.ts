/** What typed and pasted texts mean. */

import { cellText } from '../../../src/workbench/engine/cell-text';
import { typedValue } from '../../../src/workbench/engine/typed-value';
import { clipboardTable } from '../../../src/workbench/page/grid/clipboard-table';
import { dayCell } from '../../contract/plans';

describe('a typed text', () => {
  it.each([
    ['15.03.2026', 'day', dayCell(2026, 3, 15)],
    ['15.03.26', 'day', dayCell(2026, 3, 15)],
    ['2026-03-15', 'day', dayCell(2026, 3, 15)],
    ['весной', 'day', 'весной'],
    ['31.02.2026', 'day', '31.02.2026'],
    ['14,5', 'number', 14.5],
    ['1 250', 'number', 1250],
    ['72 ч', 'number', '72 ч'],
    ['0012', 'text', '0012'],
    ['15.03.2026', 'text', '15.03.2026'],
    ['=1+1', 'text', '=1+1'],
    ['=1+1', undefined, '=1+1'],
    ['0012', undefined, '0012'],
    ['0,5', undefined, 0.5],
    ['12', undefined, 12],
    ['15.03.2026', undefined, dayCell(2026, 3, 15)],
    ['01.09.2025', undefined, dayCell(2025, 9, 1)],
    ['12345678901234567890', 'number', '12345678901234567890'],
    ['+79990000000', undefined, '+79990000000'],
    ['  ', 'text', null],
  ] as const)('«%s» in a cell of kind %s', (text, kind, value) => {
    expect(typedValue(text, kind)).toEqual(value);
  });

  it('is shown so that typing it again means the same', () => {
    for (const value of [14.5, -0.25, 1250, dayCell(2026, 3, 15)]) {
      expect(typedValue(cellText(value), undefined)).toEqual(value);
    }
  });
});

describe('a pasted block', () => {
  it.each([
    [
      'а\tб\nв\tг\n',
      [
        ['а', 'б'],
        ['в', 'г'],
      ],
    ],
    ['а\r\nб', [['а'], ['б']]],
    ['"две\nстроки"\tх', [['две\nстроки', 'х']]],
    ['"в ""кавычках"""', [['в "кавычках"']]],
    ['"Ромашка" и К\tх', [['"Ромашка" и К', 'х']]],
    ['\t\n', [['', '']]],
  ])('%j', (text, table) => {
    expect(clipboardTable(text)).toEqual(table);
  });
});

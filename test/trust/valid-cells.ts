/** Cells that a declared column takes, and cells that it does not take, each with the id of its check. */
import type { Column } from '../../src/core/schema/column';
import type { Cell } from '../../src/core/values/cell';
import { type Day, formatDay } from '../../src/core/values/day';
import type { Dice } from '../../src/demo/dice';

export type AnyColumn = Column<unknown>;

const LETTERS = 'абвгдежзиклмнопрстуфхцчшэюя';
const FIRST_DAY = 40_000;
const LAST_DAY = 46_000;
const TERMS = [
  '15.05.2026',
  'до 15.05.2026',
  '01.10.2025–15.10.2025',
  'сентябрь 2026',
  '3 квартал 2026',
  'I полугодие 2026',
  '2025/26 учебный год',
  'в течение года',
  'по плану',
];

const wordOf = (dice: Dice, length: number): string =>
  Array.from({ length }, () => dice.pick([...LETTERS])).join('');

/** «от 1 до 5000», «не больше 20 знаков»: the bounds as the data dictionary tells them. */
function boundsOf({ limits }: AnyColumn): {
  readonly min: number | null;
  readonly max: number | null;
} {
  const number = (pattern: RegExp): number | null => {
    const found = pattern.exec(limits)?.[1];
    return found === undefined ? null : Number(found.replace(',', '.'));
  };
  return {
    min: number(/от (-?[\d,]+)/),
    max: number(/(?:до|не больше) (-?[\d,]+)/),
  };
}

function numberFor(dice: Dice, column: AnyColumn): Cell {
  const { min, max } = boundsOf(column);
  const lowest = Math.ceil(min ?? 0);
  const value = dice.int(lowest, Math.floor(max ?? lowest + 1000));
  return dice.chance(0.2) ? String(value) : value;
}

function textFor(dice: Dice, column: AnyColumn): string {
  const { min, max } = boundsOf(column);
  const length = dice.int(Math.max(1, min ?? 1), Math.min(max ?? 60, 60));
  return wordOf(dice, length);
}

/** A cell that the column takes without a word, seldom a blank one where it may be blank. */
export function validCell(dice: Dice, column: AnyColumn): Cell {
  if (!column.required && dice.chance(0.2)) return null;
  switch (column.type) {
    case 'integer':
    case 'decimal':
      return numberFor(dice, column);
    case 'day': {
      const day = dice.int(FIRST_DAY, LAST_DAY) as Day;
      return dice.chance(0.3) ? formatDay(day) : { day };
    }
    case 'term':
      return dice.pick(TERMS);
    case 'yesNo':
      return dice.pick<Cell>([true, false, 'да', 'нет', 'Да', ' НЕТ ']);
    case 'choice':
      return dice.chance(0.2)
        ? dice.pick(column.values).toUpperCase()
        : dice.pick([...column.values, ...column.labels]);
    case 'choices':
      return [dice.pick(column.values), dice.pick(column.values)].join(dice.pick([', ', '; ']));
    case 'reference':
      return `${wordOf(dice, 2).toUpperCase()}-${dice.int(1, 999)}`;
    case 'text':
      return column.code
        ? `${wordOf(dice, 3).toUpperCase()}-${dice.int(1, 99_999)}`
        : textFor(dice, column);
  }
}

/** A cell with exactly one fault, and the id of the check that has to tell it. */
export interface FaultyCell {
  readonly cell: Cell;
  readonly id: string;
}

const NO_DAYS = ['31.02.2026', '15.13.2025', 'март 2025', '15.03.1025', '2025', true];

function ownFaults(dice: Dice, column: AnyColumn): FaultyCell[] {
  const { min, max } = boundsOf(column);
  switch (column.type) {
    case 'integer':
    case 'decimal':
      return [
        ...['много', '1-2', '12 мес', true].map((cell) => ({ cell, id: 'З-04' })),
        ...(min === null ? [] : [{ cell: min - 1, id: 'З-07' }]),
        ...(max === null ? [] : [{ cell: max + 1, id: 'З-07' }]),
        ...(column.type === 'integer'
          ? [{ cell: Math.ceil(min ?? 0) + (max === min ? 0 : 0.5), id: 'З-06' }]
          : []),
      ];
    case 'day':
      return [
        ...NO_DAYS.map((cell) => ({ cell, id: 'З-02' })),
        { cell: `${dice.int(10, 28)}.03.25`, id: 'З-03' },
        // A day whose cell has lost its format.
        { cell: dice.int(FIRST_DAY, LAST_DAY), id: 'З-02' },
      ];
    case 'term':
      return ['осенью', '5 квартал 2026', 'с 15.05.2026 по 01.05.2026'].map((cell) => ({
        cell,
        id: 'З-13',
      }));
    case 'yesNo':
      return ['может быть', 2, 'да, нет'].map((cell) => ({ cell, id: 'З-12' }));
    case 'choice':
      return [wordOf(dice, 7), 7_777, '—'].map((cell) => ({ cell, id: 'З-08' }));
    case 'choices':
      return [{ cell: `${column.values[0]}, ${wordOf(dice, 7)}`, id: 'З-08' }];
    case 'reference':
      return codeFaults(dice);
    case 'text': {
      if (column.code) return codeFaults(dice);
      const longest = max ?? (column.limits === '' ? 5000 : null);
      return [
        ...(longest === null ? [] : [{ cell: wordOf(dice, longest + 1), id: 'З-09' }]),
        ...(min === null || min < 2 ? [] : [{ cell: wordOf(dice, min - 1), id: 'З-09' }]),
      ];
    }
  }
}

const codeFaults = (dice: Dice): FaultyCell[] => [
  { cell: `${wordOf(dice, 2)} ${wordOf(dice, 2)}`, id: 'З-10' },
  { cell: wordOf(dice, 21), id: 'З-09' },
];

/** Every kind of single fault that the column can have. */
export function faultyCells(dice: Dice, column: AnyColumn): FaultyCell[] {
  return [
    ...ownFaults(dice, column),
    ...['#REF!', '#Н/Д'].map((error) => ({ cell: { error }, id: 'З-11' })),
    ...(column.required ? [null, '', '   '].map((cell) => ({ cell, id: 'З-01' })) : []),
  ];
}

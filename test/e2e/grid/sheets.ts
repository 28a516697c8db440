/** Invented sheets for the tests of the grid. */
import type { ColumnShape, SheetShape } from '../../../src/workbench/wire/snapshot';

const COLUMN: ColumnShape = { width: 110, look: 0, hidden: false, checkbox: false };

/** A sheet of plain texts, «r3c2» in each cell but the header's «Графа 2». */
export function plainSheet(
  rows: number,
  columns: number,
  more: Partial<SheetShape> = {},
): SheetShape {
  const header = Array.from({ length: columns }, (_, column) => `Графа ${column + 1}`);
  const body = Array.from({ length: rows - 1 }, (_, row) =>
    header.map((_, column) => `r${row + 2}c${column + 1}`),
  );
  return {
    name: 'Проба',
    headerRow: 0,
    computed: false,
    frozenRows: 1,
    frozenColumns: 0,
    columns: Array.from({ length: columns + 3 }, () => COLUMN),
    heights: [],
    fitted: [],
    merged: [],
    lists: [],
    rows: [header, ...body],
    looks: [header.map(() => 1)],
    palette: [{}, { bold: true, fill: '#d9ead3', wrap: true, vertical: 'middle', align: 'center' }],
    notes: [],
    ...more,
  };
}

const GIVEN = ['Анна', 'Борис', 'Вера', 'Георгий', 'Дарья', 'Егор', 'Жанна', 'Захар'];
const FAMILY = ['Орлова', 'Мельник', 'Сафонова', 'Ким', 'Павлова', 'Тихонов', 'Ускова', 'Черных'];
const SUBJECTS = [
  'учитель',
  'учитель-логопед',
  'педагог-психолог',
  'заместитель директора по учебно-воспитательной работе',
];

const pick = (list: readonly string[], index: number): string => list[index % list.length] ?? '';

/** A sheet as people have it: header, looks, checkboxes, lists, marks, a merged remark. */
export function peopleSheet(rows: number): SheetShape {
  const header = [
    'Код педагога',
    'ФИО',
    'Должность',
    'Дата приёма',
    'Стаж, лет',
    'Наставник',
    'Рейтинг',
    'Примечание',
  ];
  const body = Array.from({ length: rows - 1 }, (_, index) => [
    `0512-${String(index + 1).padStart(3, '0')}`,
    `${pick(FAMILY, index)} ${pick(GIVEN, index * 5 + 3)} ${pick(['Юрьевна', 'Ильинична', 'Олеговна'], index)}`,
    pick(SUBJECTS, index * 3 + (index >> 2)),
    `${String((index % 28) + 1).padStart(2, '0')}.09.20${10 + (index % 15)}`,
    index === 5 ? 'много' : String((index * 7) % 31),
    index % 3 === 0 ? 'да' : '',
    `${(index * 37) % 100},${index % 10}`,
    index % 9 === 4 ? 'Выступает на районном семинаре в ноябре, просит перенести занятие' : '',
  ]);
  const looksOf = (row: number): number[] =>
    header.map((_, column) => {
      if (row === 0) return column < 2 ? 1 : 2;
      if (row === 6 && column === 4) return 5;
      if (row === 9 && column === 3) return 6;
      if (column === 4 || column === 6) return 3;
      if (column === 5) return 4;
      return column === 2 || column === 7 ? 7 : 0;
    });
  const widths = [104, 226, 190, 104, 80, 96, 84, 230];
  return {
    ...plainSheet(1, 0),
    name: 'Педагоги',
    frozenColumns: 2,
    columns: Array.from({ length: 20 }, (_, column) => ({
      width: widths[column] ?? 90,
      look: column === 5 ? 4 : 0,
      hidden: false,
      checkbox: column === 5,
    })),
    heights: [
      [0, 44],
      ...body.flatMap((cells, index): [number, number][] =>
        (cells[2]?.length ?? 0) > 30 || cells[7] !== '' ? [[index + 1, 64]] : [],
      ),
    ],
    lists: [{ top: 1, left: 2, bottom: 999, right: 2 }],
    rows: [header, ...body],
    looks: [header, ...body].map((_, row) => looksOf(row)),
    palette: [
      { vertical: 'middle' },
      { bold: true, wrap: true, fill: '#b3d7a5', align: 'center', vertical: 'middle' },
      { bold: true, wrap: true, fill: '#d9ead3', align: 'center', vertical: 'middle' },
      { align: 'right', vertical: 'middle' },
      { align: 'center', vertical: 'middle' },
      { align: 'right', vertical: 'middle', fill: '#f8d7d4' },
      { vertical: 'middle', fill: '#fdeec2' },
      { wrap: true, vertical: 'middle' },
    ],
    notes: [
      {
        row: 6,
        column: 4,
        note: 'Ошибка: в графе «Стаж, лет» ожидается целое число, а стоит «много».\n\nВпишите число полных лет.',
        severity: 'error',
      },
      {
        row: 9,
        column: 3,
        note: 'Предупреждение: дата приёма позже окончания периода.',
        severity: 'warning',
      },
      { row: 0, column: 0, note: 'Код педагога: код школы и номер, «0512-003».', severity: null },
    ],
  };
}

/** A workbook of version 0.1 is an older one, not a damaged one (rule З-25). */
import { computeSchool } from '../../../../src/core/school/compute-school';
import { planMends } from '../../../../src/core/school/mending/plan-mends';
import type { Cell } from '../../../../src/core/values/cell';
import { linesOf } from '../mending/mending-kit';
import { dayAt, type KitSheet, readerOf, type SchoolRows, sheetsWith, TODAY } from '../school-kit';

/** What version 0.1 did not have, by hand. */
const LATER_COLUMNS: Readonly<Record<string, readonly string[]>> = {
  Педагоги: ['Группа рейтинга'],
  Мероприятия: ['Кто помог', 'Код записи'],
  Критерии: ['Источник', 'Для групп'],
};
const LATER_PARAMETERS = ['Если тема не выбрана', 'Контрольных точек на этапе', 'Места'];

const ROWS: SchoolRows = {
  Педагоги: [{ 'Код педагога': 'П-1' }],
  Мероприятия: [{ 'Код педагога': 'П-1', Критерий: '2.5' }],
};

function withoutColumns({ name, rows }: KitSheet): KitSheet {
  const later = LATER_COLUMNS[name] ?? [];
  const kept = (rows[0] ?? []).map((header) => !later.includes(String(header)));
  return { name, rows: rows.map((row) => row.filter((_, at) => kept[at])) };
}

/** The workbook as version 0.1 had it. */
const earlierBook = (): KitSheet[] =>
  sheetsWith(ROWS)
    .filter(({ name }) => name !== 'Показатели вручную')
    .map((sheet) =>
      sheet.name === 'Настройки'
        ? {
            ...sheet,
            rows: sheet.rows.filter(([name]) => !LATER_PARAMETERS.includes(String(name))),
          }
        : withoutColumns(sheet),
    );

const computed = () => computeSchool(readerOf(earlierBook()), dayAt(TODAY));
const mends = (sheets: readonly KitSheet[]) =>
  linesOf(
    planMends(
      readerOf(sheets),
      sheets.map(({ name }) => name),
    ),
  );

test('З-25: what is new is told as new, costs nothing, and «Кто помог» is not told of', () => {
  const { issues, book } = computed();
  expect(book.blocked).toBe(false);
  expect(
    issues.map(({ code, message, severity, costs }) => [code, message, severity, costs]),
  ).toEqual(
    [
      [
        'Н-06',
        'Параметр «Если тема не выбрана» появился в новой версии: действует «сопровождаются все»',
      ],
      ['Н-06', 'Параметр «Контрольных точек на этапе» появился в новой версии: действует 1'],
      ['Н-06', 'Параметр «Места» появился в новой версии: действует «общие»'],
      [
        'Ф-11',
        'Столбец «Группа рейтинга» появился в новой версии; без него все педагоги — «без группы»',
      ],
      [
        'Ф-11',
        'Столбец «Источник» появился в новой версии; без него баллы, как и прежде, дают только «Мероприятия»',
      ],
      [
        'Ф-11',
        'Столбец «Для групп» появился в новой версии; без него каждый критерий засчитывается всем',
      ],
    ].map((told) => [...told, 'warning', null]),
  );
});

test('З-25: nobody is told to put back what was never there', () => {
  const texts = computed().issues.flatMap(({ message, remedy }) => [message, remedy]);
  expect(texts).toHaveLength(12);
  expect(texts.filter((text) => /восстанов|верните|не найден/i.test(text))).toEqual([]);
});

describe('«Исправить, что можно» adds the new columns behind the last one (З-25)', () => {
  const NEW = [
    'header Педагоги R1C16: null → "Группа рейтинга"',
    'header Мероприятия R1C25: null → "Кто помог"',
    'header Мероприятия R1C26: null → "Код записи"',
    'header Критерии R1C16: null → "Источник"',
    'header Критерии R1C17: null → "Для групп"',
  ];

  /** The earlier workbook with one more column on «Педагоги». */
  const withOwn = (header: Cell, note: Cell) =>
    earlierBook().map((sheet) =>
      sheet.name === 'Педагоги'
        ? { ...sheet, rows: sheet.rows.map((row, at) => [...row, at === 0 ? header : note]) }
        : sheet,
    );

  test('of a workbook as it was', () => {
    expect(mends(earlierBook())).toEqual(NEW);
  });

  test('behind a column of one’s own', () => {
    const [, ...others] = NEW;
    expect(mends(withOwn('Мои заметки', 'х'))).toEqual([
      'header Педагоги R1C17: null → "Группа рейтинга"',
      ...others,
    ]);
  });

  test('but an unnamed column of notes is not named so', () => {
    const [, ...others] = NEW;
    expect(mends(withOwn(null, 'болеет'))).toEqual(others);
  });

  test('after which nothing is left to say of them', () => {
    const added = earlierBook().map(({ name, rows }) => ({
      name,
      rows: rows.map((row, at) => (at === 0 ? [...row, ...(LATER_COLUMNS[name] ?? [])] : row)),
    }));
    const { issues } = computeSchool(readerOf(added), dayAt(TODAY));
    expect(issues.map(({ code }) => code)).toEqual(['Н-06', 'Н-06', 'Н-06']);
  });
});

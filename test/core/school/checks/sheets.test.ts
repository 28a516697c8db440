import { computeSchool } from '../../../../src/core/school/compute-school';
import { SHEET_NAMES } from '../contract';
import { dayAt, issuesOf, readerOf, type SchoolRows, sheetsWith } from '../school-kit';

const ROWS: SchoolRows = {
  Педагоги: [{}],
  Мероприятия: [{ 'Код педагога': 'П-1', Критерий: '2.5' }],
};

function without(name: string) {
  const sheets = sheetsWith(ROWS).filter((sheet) => sheet.name !== name);
  return computeSchool(readerOf(sheets), dayAt('15.04.2026'));
}

test.each(['Настройки', 'Педагоги', 'Курсы', 'Мероприятия'])(
  'Ф-01: without «%s» nothing is computed',
  (name) => {
    const results = without(name);
    expect(results.book.blocked).toBe(true);
    expect(issuesOf(results)).toContain(`Ф-01 ${name}:—`);
  },
);

/** Without these nothing is computed, or nothing is missed. */
const OTHERS = ['Педагоги', 'Курсы', 'Мероприятия', 'Показатели вручную', 'Архив рейтинга'];
const OPTIONAL = SHEET_NAMES.filter((name) => !OTHERS.includes(name));

test.each(OPTIONAL)('Ф-02: without «%s» the rest is computed, with a warning', (name) => {
  const results = without(name);
  expect(results.book.blocked).toBe(false);
  expect(issuesOf(results)).toEqual([`Ф-02 ${name}:—`]);
  // Without «Критерии» the default table holds: criterion 2.5 gives 3 points.
  expect(results.rating.lines[0]?.total).toBe(300);
});

test('Ф-02: the message on «Критерии» says that the default table was used', () => {
  expect(without('Критерии').issues[0]?.message).toContain('по умолчанию');
  expect(without('Дефициты').issues[0]?.message).toContain('пуст');
  expect(without('Критерии').issues[0]?.costs).toBe('баллы по умолчанию');
  expect(without('Дефициты').issues[0]?.costs).toBe('данных листа в расчёте нет');
});

test('a workbook without an archive raises nothing: no rating was fixed yet', () => {
  expect(issuesOf(without('Архив рейтинга'))).toEqual([]);
});

test('Ф-03: a register whose required column is gone blocks the calculation', () => {
  const sheets = sheetsWith(ROWS).map((sheet) =>
    sheet.name === 'Дефициты' ? { ...sheet, rows: [['Код педагога', 'Дата', 'Источник']] } : sheet,
  );
  const results = computeSchool(readerOf(sheets), dayAt('15.04.2026'));
  expect(results.book.blocked).toBe(true);
  expect(issuesOf(results)).toContain('Ф-03 Дефициты:1');
});

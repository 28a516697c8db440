/** A municipal workbook of before «План ПК» and «Дефициты по темам»: it opens, and gets the two. */
import { createSheets } from '../../../src/app/create-sheets';
import { computeReports } from '../../../src/app/municipality/compute-reports';
import { municipalTemplate } from '../../../src/core/municipality/municipal-template';
import { cellsOf } from '../../../src/core/schema/sheet-plan';
import { MemoryWorkbook } from '../../../src/hosts/memory/memory-workbook';
import { municipalSheets, summaryOf, TODAY } from '../../core/municipality/municipal-kit';

const ADDED = ['План ПК', 'Дефициты по темам'];

/** Its only delivery is of that time too: requests and deficits are sums alone. */
function olderBook(): MemoryWorkbook {
  const store = [summaryOf('01', { 'Ч50/фгос/2 квартал 2026': 3, Ч30: 2 })];
  const sheets = municipalSheets({ schools: [['01'], ['02']], store })
    .filter(({ name }) => !ADDED.includes(name))
    .map((plan) => ({ name: plan.name, rows: cellsOf(plan) }));
  return new MemoryWorkbook(TODAY, sheets);
}

/** The sheets from the requests to the events, in their order. */
const around = (workbook: MemoryWorkbook): string[] => {
  const names = workbook.sheetNames();
  const [from, to] = ['Свод запросов', 'Мероприятия по направлениям'].map((name) =>
    names.indexOf(name),
  );
  return names.slice(from, (to ?? 0) + 1);
};

const WHOLE = ['Свод запросов', ...ADDED, 'Мероприятия по направлениям'];

it('«Создать листы» adds them at their places', () => {
  const workbook = olderBook();
  expect(createSheets(workbook, municipalTemplate(TODAY)).message).toMatch(/^Создано 2 листа\./);
  expect(around(workbook)).toEqual(WHOLE);
});

it('«Рассчитать отчёты» writes them without an error; what is not told is blank', () => {
  const workbook = olderBook();
  expect(computeReports(workbook)).toMatchObject({ ok: true });
  expect(around(workbook)).toEqual(WHOLE);
  const rows = (name: string) => workbook.read(name)?.rows ?? [];
  // A host gives a row without its last blank cells: plan, fact and who is left are blank.
  expect(rows('План ПК')[6]).toEqual(['ФГОС', 2, 2026, 3, 1]);
  expect(rows('Дефициты по темам')[4]).toEqual([
    ...['темы не переданы (сводки прежних версий программы)', 2, 1, null, 2],
  ]);
});

/** З-20 in a municipality: a fault in what only informs leaves the school, the event, on its list. */
import { computeMunicipality } from '../../../src/core/municipality/compute-municipality';
import { MUNICIPAL_TABLES } from '../../../src/core/municipality/tables';
import { cellsOf } from '../../../src/core/schema/sheet-plan';
import type { Columns } from '../../../src/core/schema/table';
import type { Cell } from '../../../src/core/values/cell';
import { dayFrom, municipalSheets, resultsOf, summaryOf, TODAY } from './municipal-kit';

/** A municipality of two schools, both delivered, with cells of the first one changed. */
function withSchool(cells: Readonly<Record<string, Cell>>) {
  const store = [summaryOf('01', { К4: [3, 5] }), summaryOf('02', { К4: [1, 1] })];
  const sheets = new Map(
    municipalSheets({ schools: [['01'], ['02']], store }).map((plan) => [plan.name, cellsOf(plan)]),
  );
  const rows = sheets.get('ОО') ?? [];
  for (const [header, cell] of Object.entries(cells)) {
    (rows[1] ?? [])[rows[0]?.indexOf(header) ?? -1] = cell;
  }
  const read = (name: string) => {
    const found = sheets.get(name);
    return found === undefined ? null : { rows: found };
  };
  return computeMunicipality(read, TODAY);
}

test.each([
  ['Тип ОО', 'колледж'],
  ['Местность', 'посёлок'],
  ['ШНОР', 'была'],
  ['ШНСУ', '?'],
  ['Контакт', '#REF!'],
])('a fault in «%s» leaves the school on «ОО», and its figures in the sums', (header, typed) => {
  const { issues, book, rollUp } = withSchool({ [header]: typed });
  expect(issues).toMatchObject([{ severity: 'warning', sheet: 'ОО', row: 2, column: header }]);
  expect(issues[0]?.remedy).toContain('Ячейка не учтена, строка учтена.');
  expect(book.schools.map(({ code }) => code)).toEqual(['01', '02']);
  expect(rollUp.total.get('К4')).toMatchObject({ numerator: 4, denominator: 6 });
});

test('an unseen sign is told with what helps here too: a municipality mends nothing by itself (З-15)', () => {
  const { issues } = withSchool({ 'Код ОО': '0\u200b1' });
  const { remedy } = issues.find(({ code }) => code === 'З-15') ?? {};
  expect(remedy).toMatch(/^Наберите заново или нажмите «Исправить, что можно», если .* есть/);
});

test('a school without a name is out still', () => {
  const { book } = withSchool({ 'Наименование ОО': null });
  expect(book.schools.map(({ code }) => code)).toEqual(['02']);
});

test('an event with an unknown direction is held without one; with an unknown mark it is out', () => {
  const on = { day: dayFrom('2025-10-01') };
  const { book, issues } = resultsOf({
    schools: [['01']],
    events: [
      ['Семинар', null, null, 'Н99', on, null, null, 25, 'проведено'],
      ['Форум', null, null, 'Н05', on, null, null, 25, 'может быть'],
    ],
  });
  expect(book.events).toMatchObject([{ title: 'Семинар', direction: null, mark: 'проведено' }]);
  expect(issues.map(({ severity, row }) => [severity, row])).toEqual([
    ['error', 3],
    ['warning', 2],
  ]);
});

test.each(['Н05 сопровождение школ с низкими результатами', 'H05', 'н05'])(
  'the direction «%s» is Н05 (З-21)',
  (typed) => {
    const on = { day: dayFrom('2025-10-01') };
    const { book } = resultsOf({
      schools: [['01']],
      events: [['Семинар', null, null, typed, on, null, null, 25, 'проведено']],
    });
    expect(book.events).toMatchObject([{ direction: 'Н05' }]);
  },
);

test('the columns that only inform, by sheet; a required one is never among them', () => {
  const informing = Object.values(MUNICIPAL_TABLES).map((table) => {
    const columns = Object.values(table.columns as Columns).filter(({ informs }) => informs);
    expect(columns.filter(({ required }) => required)).toEqual([]);
    return [table.sheet, columns.map(({ header }) => header).join(' · ')];
  });
  expect(Object.fromEntries(informing)).toEqual({
    ОО: 'Тип ОО · Местность · ШНОР · ШНСУ · Инновационная площадка · Ссылка на книгу · Контакт',
    Структуры: 'Уровень · Руководитель · Предмет',
    'План мероприятий':
      'Форма · Структура · Направление работы · Ожидаемый результат · Ответственный · Участники · Дата проведения',
    'Банк опыта': 'ОО · Форма · Уровень · Ссылка · В сборник · Направление работы',
    'Показатели вручную': '',
  });
});

/** С-27, С-31: «Свод запросов» with grounds, priorities, kinds of schools and groups; figures by hand. */
import {
  computedSheets,
  computeMunicipality,
} from '../../../../src/core/municipality/compute-municipality';
import { groupsOf, groupsText } from '../../../../src/core/municipality/reports/course-groups';
import { cellsOf } from '../../../../src/core/schema/sheet-plan';
import {
  type Counts,
  type Municipality,
  municipalSheets,
  ofMunicipality,
  rowsOf,
  summaryOf,
  TODAY,
} from '../municipal-kit';

/** The sheet of a municipality whose schools are of these types, by code. */
function requestsSheet(
  municipality: Municipality,
  types: Readonly<Record<string, string | null>> = {},
) {
  const sheets = new Map(municipalSheets(municipality).map((plan) => [plan.name, cellsOf(plan)]));
  const [header = [], ...schools] = sheets.get('ОО') ?? [];
  const at = header.indexOf('Тип ОО');
  for (const row of schools) row[at] = types[String(row[0])] ?? row[at] ?? null;
  const results = computeMunicipality((name) => {
    const rows = sheets.get(name);
    return rows === undefined ? null : { rows };
  }, TODAY);
  const plan = computedSheets(results).find(({ name }) => name === 'Свод запросов');
  if (plan === undefined) throw new Error('no such sheet');
  return plan;
}

const ONE = summaryOf('01', {
  'Ч50/фгос/2 квартал 2026': 30,
  'Ч53/фгос/2 квартал 2026/дефицит': 20,
  'Ч53/фгос/2 квартал 2026/ФГОС': 10,
  'Ч54/фгос/2 квартал 2026/высокий': 5,
  'Ч54/фгос/2 квартал 2026/обычный': 2,
  'Ч50/икт/3 квартал 2026': 1,
  'Ч53/икт/3 квартал 2026/без основания': 1,
  'Ч54/икт/3 квартал 2026/2': 1,
});
const TWO = summaryOf('02', {
  'Ч50/фгос/2 квартал 2026': 2,
  'Ч51/фгос/2 квартал 2026': 4,
  'Ч53/фгос/2 квартал 2026/инициатива': 2,
  'Ч54/фгос/2 квартал 2026/высокий': 1,
});
/** Counted by a version that knew neither grounds nor priorities. */
const OLDER = summaryOf('03', { 'Ч50/фгос/2 квартал 2026': 3 });

test('grounds, priorities, preschool apart, full groups; the sums in bold', () => {
  const plan = requestsSheet(
    { schools: [['01'], ['02'], ['03']], store: [ONE, TWO] },
    { '02': 'ДОУ' },
  );
  expect(rowsOf(plan)).toEqual([
    {
      Направление: 'ФГОС',
      Квартал: 2,
      Год: 2026,
      'Новых запросов': 32,
      'Уже в плане': 4,
      Группы: '1 группа и ещё 7',
      ДОУ: 2,
      'Остальные ОО': 30,
      'Основание: дефицит': 20,
      'Основание: истекает 3 года': 0,
      'Основание: ФГОС': 10,
      'Основание: инициатива': 2,
      'Без основания': 0,
      Приоритет: 'высокий — 6; обычный — 2',
      'Школа 01': 30,
      'Школа 02': 2,
      'Школа 03': null,
    },
    {
      Направление: 'икт',
      Квартал: 3,
      Год: 2026,
      'Новых запросов': 1,
      'Уже в плане': 0,
      Группы: 'группа не набирается',
      ДОУ: 0,
      'Остальные ОО': 1,
      'Основание: дефицит': 0,
      'Основание: истекает 3 года': 0,
      'Основание: ФГОС': 0,
      'Основание: инициатива': 0,
      'Без основания': 1,
      Приоритет: '2 — 1',
      'Школа 01': 1,
      'Школа 02': 0,
      'Школа 03': null,
    },
    {
      Направление: 'Итого',
      Квартал: null,
      Год: null,
      'Новых запросов': 33,
      'Уже в плане': 4,
      // The two rests are of two directions: they make no group.
      Группы: '1 группа и ещё 8',
      ДОУ: 2,
      'Остальные ОО': 31,
      'Основание: дефицит': 20,
      'Основание: истекает 3 года': 0,
      'Основание: ФГОС': 10,
      'Основание: инициатива': 2,
      'Без основания': 1,
      Приоритет: '2 — 1; высокий — 6; обычный — 2',
      'Школа 01': 31,
      'Школа 02': 2,
      'Школа 03': null,
    },
  ]);
  expect(plan.strongRows).toEqual([2]);
});

const GROUNDS = [
  'Основание: дефицит',
  'Основание: истекает 3 года',
  'Основание: ФГОС',
  'Основание: инициатива',
  'Без основания',
  'Основание не передано',
];
const groundsIn = (municipality: Municipality) =>
  rowsOf(requestsSheet(municipality)).map((row) => GROUNDS.map((header) => row[header]));

describe('a delivery that does not tell the grounds', () => {
  const schools: Municipality['schools'] = [['02'], ['03']];

  test('beside one that does: what is not told stands apart, and all add up', () => {
    // 2 + 3 new requests.
    expect(groundsIn({ schools, store: [TWO, OLDER] })).toEqual([
      [0, 0, 0, 2, 0, 3],
      [0, 0, 0, 2, 0, 3],
    ]);
  });

  test('alone: blank, and not zero', () => {
    expect(groundsIn({ schools, store: [OLDER] })).toEqual([
      [null, null, null, null, null, 3],
      [null, null, null, null, null, 3],
    ]);
    expect(rowsOf(requestsSheet({ schools, store: [OLDER] }))[0]).toMatchObject({
      Приоритет: null,
      'Новых запросов': 3,
    });
  });

  test('a row wholly planned has no new request on any ground', () => {
    const store = [summaryOf('02', { 'Ч51/фгос/2 квартал 2026': 4 })];
    expect(groundsIn({ schools, store })[0]).toEqual([0, 0, 0, 0, 0, undefined]);
  });
});

test('С-07: where nobody has delivered there are no sums', () => {
  expect(requestsSheet({ schools: [['01']] }).rows).toEqual([]);
});

test('a type that is not given is among the others', () => {
  const plan = requestsSheet({ schools: [['02']], store: [TWO] }, { '02': '' });
  expect(rowsOf(plan)[0]).toMatchObject({ ДОУ: 0, 'Остальные ОО': 2 });
});

test('a region does not know the types of schools, and its columns are municipalities', () => {
  const municipality: Municipality = {
    schools: [['01']],
    settings: { 'Уровень свода': 'регион' },
    store: [ofMunicipality(ONE)],
  };
  const headers = requestsSheet(municipality).columns.map(({ header }) => header);
  expect(headers.filter((header) => /ДОУ|ОО|школ/.test(header))).toEqual([]);
});

describe('С-31: groups', () => {
  const groups = (people: number, size = 25) => groupsText(groupsOf(people, size));

  test.each<[number, string | null]>([
    [0, null],
    [1, 'группа не набирается'],
    [24, 'группа не набирается'],
    [25, '1 группа'],
    [26, '1 группа и ещё 1'],
    [50, '2 группы'],
    [149, '5 групп и ещё 24'],
  ])('of %i people in groups of 25: %s', (people, text) => {
    expect(groups(people)).toBe(text);
  });

  test('the size is the setting’s, and the sheet says it', () => {
    const plan = requestsSheet({
      schools: [['02']],
      settings: { 'Слушателей в группе ПК': 2 },
      store: [TWO],
    });
    expect(plan.titles[3]).toBe(
      'Группа — 2 слушателя одного направления и квартала; считаются полные группы и остаток',
    );
    expect(rowsOf(plan)[0]).toMatchObject({ Группы: '1 группа' });
  });
});

test('a code of a later program, with a ground that nobody knows, is not lost', () => {
  const counts: Counts = {
    'Ч50/фгос/2 квартал 2026': 2,
    'Ч53/фгос/2 квартал 2026/дефицит': 1,
    'Ч53/фгос/2 квартал 2026/аттестация': 1,
  };
  expect(groundsIn({ schools: [['01']], store: [summaryOf('01', counts)] })[0]).toEqual([
    ...[1, 0, 0, 0, 0, 1],
  ]);
});

/** «Показатели вручную» of a school: what is refused, and where the rest is shown. */
import { computedSheets, computeSchool } from '../../../../src/core/school/compute-school';
import { sharesView } from '../../../../src/panel/school/shares-view';
import { SHARE_LIST } from '../contract';
import { mendsOf } from '../mending/mending-kit';
import { dayAt, issuesOf, type Row, readerOf, schoolWith, sheetsWith, TODAY } from '../school-kit';
import { testChecks } from './cases';

const SHEET = 'Показатели вручную';

testChecks(SHEET, {}, [
  {
    id: 'Т-04',
    severity: 'error',
    what: 'a numerator above its denominator',
    breaks: { Числитель: 2.5, Знаменатель: 2 },
    nearMiss: { Числитель: 2.5, Знаменатель: 2.5 },
    at: 'Числитель',
  },
  {
    id: 'У-11',
    severity: 'error',
    what: 'the code of a share that is computed',
    breaks: { Код: 'К5' },
    nearMiss: { Код: 'Ш5' },
    at: 'Код',
  },
  {
    id: 'У-11',
    severity: 'error',
    what: 'the same in letters that look alike',
    breaks: { Код: 'k9.1' },
    nearMiss: { Код: 'Кл1' },
  },
]);

test('Т-04: the numbers are told with a decimal comma', () => {
  const { issues } = schoolWith({ [SHEET]: [{ Числитель: 2.5, Знаменатель: 2 }] });
  expect(issues[0]?.message).toBe('Числитель больше знаменателя: 2,5 и 2');
});

const OWN: readonly Row[] = [
  { Код: 'Ш1', Показатель: 'Классы с советником', Числитель: 2, Знаменатель: 3 },
  { Показатель: 'Кабинеты', Числитель: 0, Знаменатель: 0 },
  { Показатель: 'Ставки', Числитель: 0.5, Знаменатель: 4 },
  { Код: 'К1', Показатель: 'Не показывается', Числитель: 1, Знаменатель: 2 },
];
const results = () => schoolWith({ [SHEET]: OWN });

describe('У-06: the school’s own indicators', () => {
  const sheet = (name: string) => computedSheets(results()).find((plan) => plan.name === name);

  test('stand under the shares, with «—» at 0/0, and say that they were entered', () => {
    const rows = sheet('Показатели')?.rows ?? [];
    expect(rows.slice(0, SHARE_LIST.length).map(([code]) => code)).toEqual(SHARE_LIST);
    expect(rows.slice(SHARE_LIST.length)).toEqual([
      ['Ш1', 'Классы с советником', 2, 3, 66.7, null, null, 'Введено вручную.'],
      [null, 'Кабинеты', 0, 0, '—', null, null, 'Введено вручную.'],
      [null, 'Ставки', 0.5, 4, 12.5, null, null, 'Введено вручную.'],
    ]);
  });

  test('show a fraction where there is one', () => {
    const columns = sheet('Показатели')?.columns ?? [];
    const lookOf = (name: string) => columns.find(({ header }) => header === name)?.look;
    expect([lookOf('Числитель'), lookOf('Знаменатель')]).toEqual(['points', 'points']);
  });

  test('are on the panel, each with the row in which it was entered', () => {
    const own = sharesView(results()).filter(({ enteredAt }) => enteredAt !== null);
    expect(own.map(({ code, percent, enteredAt }) => [code, percent, enteredAt?.row])).toEqual([
      ['Ш1', 66.7, 2],
      ['', null, 3],
      ['', 12.5, 4],
    ]);
  });

  test('do not leave the school', () => {
    expect(JSON.stringify(sheet('Сводка')?.rows)).not.toMatch(/Ш1|Кабинеты|Ставки/);
    expect(sheet('Сводка')?.rows).toEqual(
      computedSheets(schoolWith({})).find(({ name }) => name === 'Сводка')?.rows,
    );
  });
});

test('У-06: a book without the sheet is whole', () => {
  const sheets = sheetsWith({}).filter(({ name }) => name !== SHEET);
  expect(issuesOf(computeSchool(readerOf(sheets), dayAt(TODAY)))).toEqual([]);
  expect(mendsOf(sheets)).toEqual([]);
  const others = sheets.filter(({ name }) => name !== 'Банк опыта');
  expect(issuesOf(computeSchool(readerOf(others), dayAt(TODAY)))).toEqual(['Ф-02 Банк опыта:—']);
});

/** «Аналитическая справка по итогам аттестации» of a small municipality, counted by hand. */
import type { PaperDocument } from '../../../../src/core/documents/document';
import { dayFrom, type Municipality, resultsOf, summaryOf } from '../municipal-kit';
import { barsOf, chartsOf, paperOf, partsUnder, plain, tableIn, textsUnder } from './paper-kit';

const SCHOOLS: Municipality['schools'] = [['01'], ['02'], ['03'], ['04']];

const LAST_YEAR = {
  periodStart: dayFrom('2024-09-01'),
  periodEnd: dayFrom('2025-08-31'),
  asOf: dayFrom('2025-08-31'),
};
/** Half a year: more than 31 days shorter than a year. */
const SPRING = { ...LAST_YEAR, periodStart: dayFrom('2025-03-01') };

const NOW = [
  summaryOf('01', {
    ...{ 'Ч40/высшая': 3, 'Ч41/высшая': 2, 'Ч42/высшая': 1 },
    ...{ 'Ч40/первая': 2, 'Ч41/первая': 2, 'Ч42/первая': 0, 'Ч43/первая': 1 },
    К1: [1, 3],
  }),
  summaryOf('02', { 'Ч40/высшая': 1, 'Ч41/высшая': 1, 'Ч42/высшая': 0, 'Ч43/СЗД': 2, К1: [1, 2] }),
  summaryOf('03', { 'Ч40/высшая': 0, 'Ч41/высшая': 0, 'Ч42/высшая': 0, 'Ч43/СЗД': 0 }),
];
const deliveredIn = (head: object) => [
  summaryOf('01', { 'Ч41/высшая': 1, 'Ч42/высшая': 1 }, head),
  summaryOf('02', { 'Ч41/высшая': 2, 'Ч42/высшая': 0 }, head),
];

const paperFor = (municipality: Partial<Municipality>): PaperDocument =>
  paperOf('attestation', resultsOf({ schools: SCHOOLS, store: NOW, ...municipality }));

const paper = paperFor({ store: [...NOW, ...deliveredIn(LAST_YEAR)] });

describe('Б-50: the note on attestation', () => {
  it('says whose it is, of which days, and who may read it', () => {
    expect(paper.requisites.map(({ name, value }) => [plain(name), plain(value)])).toEqual([
      ['Муниципалитет', 'Заречный район'],
      ['Период', '01.09.2025–31.08.2026'],
      ['Данные сводок за', '15.04.2026'],
      ['Сводки', 'сдали 3 из 4'],
    ]);
    expect(plain(paper.notice ?? '')).toBe('Для служебного пользования методической службы');
    expect(paper.orientation).toBe('portrait');
  });

  it('counts by category; the sum of counts, never of percents', () => {
    const { headers, rows } = tableIn(partsUnder(paper, 'Итоги по категориям'));
    expect(headers.slice(0, 4)).toEqual(['Категория', 'Подано', 'Присвоено', 'Отказано']);
    expect(rows).toEqual([
      ['СЗД', '', '', '', '', '2'],
      ['первая', '2', '2', '0', '100 %', '1'],
      // 3 of 4 decisions.
      ['высшая', '4', '3', '1', '75 %', ''],
      // 5 of 6.
      ['всего', '6', '5', '1', '83,3 %', '3'],
    ]);
    expect(barsOf(chartsOf(paper)[0])).toEqual(['первая: 2, 0', 'высшая: 3, 1']);
  });

  it('has a row a school in the order of «ОО», «—» where nothing was decided', () => {
    const { headers, rows } = tableIn(partsUnder(paper, 'По школам'));
    expect(headers).toEqual([
      ...['ОО', 'Подано', 'Присвоено', 'Отказано', 'Присвоено, % решений'],
      ...['Присвоено: первая', 'Присвоено: высшая', 'Истекает в течение года'],
      'Прежний период: присвоено',
    ]);
    expect(rows).toEqual([
      ['Школа 01', '5', '4', '1', '80 %', '2', '2', '1', '1'],
      ['Школа 02', '1', '1', '0', '100 %', '', '1', '2', '2'],
      ['Школа 03', '0', '0', '0', '—', '', '0', '0', ''],
      ['Школа 04', 'нет сводки', '', '', '', '', '', '', ''],
      ['Все ОО', '6', '5', '1', '83,3 %', '2', '3', '3', '3'],
    ]);
    const [, chart] = chartsOf(paper);
    expect(barsOf(chart)).toEqual(['Школа 01: 4, 1', 'Школа 02: 1, 0']);
    expect(chart).toMatchObject({ series: ['Присвоено', 'Отказано'] });
  });

  it('compares the same ones, and says how many they are', () => {
    const [told] = textsUnder(paper, 'Сравнение с прежним периодом');
    expect(told).toMatch(
      /^В прежнем периоде, 01\.09\.2024–31\.08\.2025, по сдавшим в оба периода \(2 школы\)/,
    );
    // 01 and 02: высшая 3 of 4 now, 3 of 4 before; all 5 of 6 now.
    expect(tableIn(partsUnder(paper, 'Сравнение с прежним периодом')).rows).toEqual([
      // Last year told of the highest category alone: no difference to what is not told.
      ['СЗД', '', '', '', '', '', '', ''],
      ['первая', '', '', '', '2', '0', '100 %', ''],
      ['высшая', '3', '1', '75 %', '3', '1', '75 %', '0'],
      ['всего', '3', '1', '75 %', '5', '1', '83,3 %', '2'],
    ]);
  });

  it('sets periods of unlike length side by side, without a difference', () => {
    const uneven = paperFor({ store: [...NOW, ...deliveredIn(SPRING)] });
    const { headers, rows } = tableIn(partsUnder(uneven, 'Сравнение с прежним периодом'));
    expect(headers).not.toContain('Присвоено: изменение');
    expect(rows.at(-1)).toEqual(['всего', '3', '1', '75 %', '5', '1', '83,3 %']);
    expect(textsUnder(uneven, 'Сравнение с прежним периодом')[0]).toContain(
      'Он другой длины, поэтому разница не считается.',
    );
    expect(textsUnder(uneven, 'Выводы').join()).not.toContain('в оба периода');
  });

  it('says that there is nothing to compare with', () => {
    const parts = partsUnder(paperFor({}), 'Сравнение с прежним периодом');
    expect(parts.map(({ kind }) => kind)).toEqual(['paragraph']);
    const rows = tableIn(partsUnder(paperFor({}), 'По школам'));
    expect(rows.headers).not.toContain('Прежний период: присвоено');
  });

  it('a school that is gone has its row, so that the column adds up (С-63)', () => {
    const gone = summaryOf('09', { 'Ч41/высшая': 4 }, LAST_YEAR);
    const { rows } = tableIn(
      partsUnder(paperFor({ store: [...NOW, ...deliveredIn(LAST_YEAR), gone] }), 'По школам'),
    );
    // 1 + 2 + 4.
    expect(rows.slice(-2).map((row) => [row[0], row.at(-1)])).toEqual([
      ['Нет на листе «ОО»: Школа 09 (09)', '4'],
      ['Все ОО', '7'],
    ]);
  });

  it('concludes and recommends, and leaves room for more', () => {
    expect(textsUnder(paper, 'Выводы')).toEqual([
      'Есть отрицательные решения: высшая — 1. Они приняты по педагогам: Школа 01 (1).',
      // 1 of 3 and 1 of 2.
      'Аттестованы на высшую категорию с использованием материалов посткурсового сопровождения: 2 из 5 (40 %).',
    ]);
    expect(textsUnder(paper, 'Рекомендации')).toEqual([
      'Разобрать причины отрицательных решений и провести консультации до новой аттестации: Школа 01.',
      'Составить график аттестации на год: категории, включая СЗД, заканчиваются у педагогов: Школа 02 (2); Школа 01 (1).',
      'Выяснить, кто готов к аттестации, там, где заявлений на категории не было: Школа 03.',
    ]);
    for (const title of ['Выводы', 'Рекомендации']) {
      expect(partsUnder(paper, title)).toContainEqual({
        kind: 'blank',
        label: 'Дополнения',
        count: 2,
      });
    }
  });

  it('names all that have not delivered, and every remark', () => {
    const store = [...NOW.slice(1), summaryOf('01', { Ч01: 1 }, { rules: 'период 36 мес.' })];
    const [missing, remark] = textsUnder(paperFor({ store }), 'Полнота данных');
    expect(missing).toBe('Не сдали: Школа 04.');
    expect(remark).toMatch(/^Школа 01: числа посчитаны по другим правилам: «период 36 мес\.»/);
  });

  it('is signed by hand', () => {
    expect(paper.parts.at(-1)).toEqual({
      kind: 'signatures',
      lines: ['Руководитель методической службы', 'Исполнитель'].map((position) => ({
        position,
        name: null,
      })),
    });
  });

  /** The chart by school, of so many schools with 1, 2 … decisions. */
  const chartOf = (count: number) => {
    const codes = Array.from({ length: count }, (_, at) => String(at + 10));
    const store = codes.map((code, at) => summaryOf(code, { 'Ч41/высшая': at + 1 }));
    return chartsOf(paperFor({ schools: codes.map((code) => [code]), store }))[1];
  };

  it('draws ten, and two; of one there is nothing to compare', () => {
    expect(plain(chartOf(10)?.title ?? '')).toBe('Решения по школам');
    expect(barsOf(chartOf(10))).toHaveLength(10);
    expect(barsOf(chartOf(2))).toEqual(['Школа 11: 2, 0', 'Школа 10: 1, 0']);
    expect(chartOf(1)).toBeUndefined();
  });

  it('draws those with the most decisions where many have them', () => {
    const chart = chartOf(18);
    expect(plain(chart?.title ?? '')).toBe('Решения по школам, где их больше всего');
    // Of 18 the ten largest, the largest first: 18, 17 … 9.
    expect(barsOf(chart)).toHaveLength(10);
    expect([barsOf(chart)[0], barsOf(chart)[9]]).toEqual(['Школа 27: 18, 0', 'Школа 18: 9, 0']);
  });
});

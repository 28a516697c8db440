/** A book that a newer program has reckoned is refused: nothing of it is written over (rule З-31). */
import { computeReports } from '../../src/app/municipality/compute-reports';
import { importDeliveries } from '../../src/app/municipality/import-deliveries';
import { computeAll, computeRating } from '../../src/app/school/compute';
import { fixRating } from '../../src/app/school/fix-rating';
import { planRequests } from '../../src/app/school/plan-requests';
import { deliveriesIn } from '../../src/core/municipality/import/read-deliveries';
import { cellsOf } from '../../src/core/schema/sheet-plan';
import { MemoryWorkbook } from '../../src/hosts/memory/memory-workbook';
import { cellsWith, municipalSheets, summaryOf, TODAY } from '../core/municipality/municipal-kit';
import { dayAt, TODAY as SCHOOL_TODAY, sheetsWith } from '../core/school/school-kit';

type Row = readonly unknown[];
const sheetsBut = (workbook: MemoryWorkbook, ...names: string[]): Record<string, readonly Row[]> =>
  Object.fromEntries(
    workbook
      .sheetNames()
      .filter((name) => !names.includes(name))
      .map((name) => [name, workbook.read(name)?.rows ?? []]),
  );

/** The rows of «Проверка» that tell of it. */
const told = (workbook: MemoryWorkbook): readonly Row[] =>
  (workbook.read('Проверка')?.rows ?? []).filter((row) => row.includes('Ф-16'));

/** «Сводка» as a program of version 2 leaves it: a column more, that nobody here knows. */
function newer(version: number): { name: string; rows: (string | number | null)[][] } {
  const { rows } = cellsWith([summaryOf('01', { К4: [3, 5], Ч01: 12 }, { version })]);
  return {
    name: 'Сводка',
    rows: rows.map((row, at) => [...row, at === 0 ? 'Новое' : 7]) as (string | number | null)[][],
  };
}

const school = (version: number): MemoryWorkbook =>
  new MemoryWorkbook(dayAt(SCHOOL_TODAY), [
    ...sheetsWith({
      Педагоги: [{ 'Код педагога': 'П-1' }],
      Мероприятия: [{ 'Код педагога': 'П-1', Критерий: '2.5' }],
    }),
    newer(version),
  ]);

describe('of a school', () => {
  it.each([
    ['«Рассчитать всё»', computeAll],
    ['«Рассчитать рейтинг»', computeRating],
    ['«Зафиксировать рейтинг»', fixRating],
    ['«Перенести запросы в план»', planRequests],
  ])('%s writes «Проверка» at most, which says why', (_name, command) => {
    const workbook = school(2);
    const before = sheetsBut(workbook, 'Проверка');
    expect(command(workbook)).toMatchObject({ ok: false });
    expect(sheetsBut(workbook, 'Проверка')).toEqual(before);
    computeAll(workbook);
    const [row = []] = told(workbook);
    expect(row).toEqual(
      expect.arrayContaining([
        'Сводка',
        'Книгу рассчитала более новая программа: её версия шаблона 2, здесь 1',
        'Откройте книгу в новой версии программы. Пока ничего не рассчитано, и ничего, кроме «Проверки», не изменено.',
        'расчёт не выполнен',
      ]),
    );
    expect(told(workbook)).toHaveLength(1);
  });

  it.each([0, 1])('version %d is reckoned', (version) => {
    const workbook = school(version);
    computeAll(workbook);
    expect(told(workbook)).toEqual([]);
    expect(workbook.read('Рейтинг')?.rows.length).toBeGreaterThan(1);
  });
});

describe('of a municipality', () => {
  const municipality = (version: number): MemoryWorkbook => {
    const store = [summaryOf('01', { К4: [3, 5] }), summaryOf('02', { К4: [1, 2] }, { version })];
    const sheets = municipalSheets({ schools: [['01'], ['02']], store });
    return new MemoryWorkbook(
      TODAY,
      sheets.map((plan) => ({ name: plan.name, rows: cellsOf(plan) })),
    );
  };
  const delivery = () =>
    deliveriesIn({
      source: 'сводка.xlsx',
      cells: cellsWith([summaryOf('01', { К4: [4, 5] }, { edition: 2 })]),
    });

  it('keeps on «Данные» what a newer program took in, when something is imported', () => {
    const workbook = municipality(2);
    const before = sheetsBut(workbook, 'Проверка');
    const { ok, message } = importDeliveries(workbook, delivery());
    expect([ok, message]).toEqual([
      false,
      expect.stringMatching(/^Сводки не импортированы: .* более новая программа/),
    ]);
    expect(sheetsBut(workbook, 'Проверка')).toEqual(before);
    expect(told(workbook)).toHaveLength(1);
  });

  it('is not reckoned', () => {
    const workbook = municipality(2);
    const before = sheetsBut(workbook, 'Проверка');
    expect(computeReports(workbook)).toMatchObject({ ok: false });
    expect(sheetsBut(workbook, 'Проверка')).toEqual(before);
  });

  it('takes in and reckons what is of its own version', () => {
    const workbook = municipality(1);
    importDeliveries(workbook, delivery());
    expect(told(workbook)).toEqual([]);
    // К4 of «01», and the columns before it, as the delivery has them.
    expect(workbook.read('Данные')?.rows.filter(([, code]) => code === '01')).toEqual(
      cellsWith([summaryOf('01', { К4: [4, 5] }, { edition: 2 })]).rows.slice(1),
    );
  });
});

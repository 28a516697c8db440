/** С-17: «Редакция» as the commands of both editions write it. */
import { computeReports } from '../../src/app/municipality/compute-reports';
import { importDeliveries } from '../../src/app/municipality/import-deliveries';
import { municipalResults } from '../../src/app/municipality/municipal-results';
import { checkData, computeAll } from '../../src/app/school/compute';
import { schoolResults } from '../../src/app/school/school-results';
import type { Change, Workbook } from '../../src/app/workbook';
import { deliveriesIn } from '../../src/core/municipality/import/read-deliveries';
import { cellsOf } from '../../src/core/schema/sheet-plan';
import type { Cell } from '../../src/core/values/cell';
import { addDays, type Day } from '../../src/core/values/day';
import { MemoryWorkbook } from '../../src/hosts/memory/memory-workbook';
import { cellsWith, municipalSheets, summaryOf, TODAY } from '../core/municipality/municipal-kit';
import { dayAt, sheetsWith } from '../core/school/school-kit';

/** A workbook whose day can change, and that remembers which sheets were written. */
class OpenWorkbook extends MemoryWorkbook {
  date: Day = TODAY;
  written: string[] = [];

  override today(): Day {
    return this.date;
  }

  override apply(changes: readonly Change[]): void {
    this.written = changes.map((change) => ('plan' in change ? change.plan.name : change.sheet));
    super.apply(changes);
  }
}

function school(): OpenWorkbook {
  const book = new OpenWorkbook(dayAt('15.04.2026'), sheetsWith({ Педагоги: [{}, {}] }));
  book.date = dayAt('15.04.2026');
  return book;
}

/** The distinct values of a column of «Сводка» as it stands. */
function standing(book: Workbook, header = 'Редакция'): (Cell | undefined)[] {
  const [headers = [], ...rows] = book.read('Сводка')?.rows ?? [];
  const at = headers.indexOf(header);
  return [...new Map(rows.map((row) => [JSON.stringify(row[at]), row[at]])).values()];
}

function type(book: Workbook, sheet: string, row: number, header: string, value: Cell): void {
  const column = book.read(sheet)?.rows[0]?.indexOf(header) ?? -1;
  book.apply([{ kind: 'editCells', sheet, cells: [{ row, column, value }] }]);
}

describe('a school', () => {
  test('begins with 1, keeps it while nothing changes, and writes nothing then', () => {
    const book = school();
    computeAll(book);
    expect(standing(book)).toEqual([1]);
    const { revision } = book;
    computeAll(book);
    expect([standing(book), book.revision]).toEqual([[1], revision]);
  });

  test('grows by one with other figures, however often they were looked at before', () => {
    const book = school();
    computeAll(book);
    type(book, 'Педагоги', 2, 'Статус', 'длительный отпуск');
    checkData(book);
    expect(schoolResults(book).summary?.head.edition).toBe(2);
    expect(standing(book)).toEqual([1]);
    computeAll(book);
    computeAll(book);
    expect(standing(book)).toEqual([2]);
    // Going back is a change as well: the number never falls.
    type(book, 'Педагоги', 2, 'Статус', 'работает');
    computeAll(book);
    expect(standing(book)).toEqual([3]);
  });

  test('on the next day writes the new date with the same number', () => {
    const book = school();
    computeAll(book);
    book.date = addDays(book.date, 1);
    computeAll(book);
    expect([standing(book), standing(book, 'Дата расчёта')]).toEqual([
      [1],
      [{ day: dayAt('16.04.2026') }],
    ]);
  });

  test('with another rule, and with «Сводка» edited by hand, it is the next one', () => {
    const book = school();
    computeAll(book);
    type(book, 'Настройки', 1 + rowOf(book, 'Молодой педагог: стаж менее, лет'), 'Значение', 5);
    computeAll(book);
    expect([standing(book), standing(book, 'Правила')]).toEqual([
      [2],
      ['молодой педагог: стаж менее 5 лет'],
    ]);
    type(book, 'Сводка', 3, 'Числитель', 77);
    computeAll(book);
    expect(standing(book)).toEqual([3]);
  });

  test('a year of its own begins with 1', () => {
    const book = school();
    computeAll(book);
    type(book, 'Педагоги', 2, 'Статус', 'длительный отпуск');
    computeAll(book);
    expect(standing(book)).toEqual([2]);
    type(book, 'Настройки', 1 + rowOf(book, 'Период по'), 'Значение', { day: dayAt('31.05.2026') });
    computeAll(book);
    expect(standing(book)).toEqual([1]);
  });

  test('what was written is known without computing it again', () => {
    const book = school();
    const { results } = computeAll(book);
    expect(book.written).toContain('Сводка');
    expect(schoolResults(book)).toBe(results);
    type(book, 'Сводка', 1, 'Редакция', 8);
    expect(schoolResults(book).summary?.head.edition).toBe(8);
  });
});

/** The number of a parameter among the rows under the header, from 0. */
function rowOf(book: Workbook, parameter: string): number {
  return (book.read('Настройки')?.rows ?? []).slice(1).findIndex(([name]) => name === parameter);
}

describe('a municipality', () => {
  const district = () =>
    new OpenWorkbook(
      TODAY,
      municipalSheets({ schools: [['01'], ['02']] }).map((plan) => ({
        name: plan.name,
        rows: cellsOf(plan),
      })),
    );
  const delivery = (code: string, count: number) =>
    deliveriesIn({
      source: `${code}.xlsx`,
      cells: cellsWith([summaryOf(code, { К4: [count, 9] })]),
    });

  test('counts its own editions: other sums are the next one, a repeat is not', () => {
    const book = district();
    importDeliveries(book, delivery('01', 1));
    expect(standing(book)).toEqual([1]);
    importDeliveries(book, delivery('01', 1));
    computeReports(book);
    expect(standing(book)).toEqual([1]);
    importDeliveries(book, delivery('02', 2));
    expect(standing(book)).toEqual([2]);
    computeReports(book);
    expect(standing(book)).toEqual([2]);
  });

  test('what was written is known without computing it again', () => {
    const book = district();
    const { results } = importDeliveries(book, delivery('01', 1));
    expect(municipalResults(book)).toBe(results);
    type(book, 'ОО', 2, 'Наименование ОО', 'Другая');
    const again = computeReports(book);
    expect(municipalResults(book)).toBe(again.results);
    // A table that somebody has edited is written anew, as the next edition, and known again.
    type(book, 'Сводка', 1, 'Числитель', 5);
    const mended = computeReports(book);
    expect(standing(book)).toEqual([2]);
    expect(municipalResults(book)).toBe(mended.results);
  });
});

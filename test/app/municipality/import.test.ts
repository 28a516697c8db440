import { createSheets } from '../../../src/app/create-sheets';
import { computeReports } from '../../../src/app/municipality/compute-reports';
import { importDeliveries } from '../../../src/app/municipality/import-deliveries';
import { importFiles } from '../../../src/app/municipality/import-files';
import { pastedDeliveries } from '../../../src/app/municipality/pasted-deliveries';
import type { Change, Workbook } from '../../../src/app/workbook';
import { deliveriesIn } from '../../../src/core/municipality/import/read-deliveries';
import { municipalTemplate } from '../../../src/core/municipality/municipal-template';
import type { SheetGrid } from '../../../src/core/schema/sheet-grid';
import { sealed } from '../../../src/core/summary/summary';
import type { Cell } from '../../../src/core/values/cell';
import { MemoryWorkbook } from '../../../src/hosts/memory/memory-workbook';
import { showIndicators } from '../../../src/panel/municipality/views';
import {
  cellsWith,
  dayFrom,
  type Municipality,
  municipalSheets,
  summaryOf,
  TODAY,
  unnumbered,
} from '../../core/municipality/municipal-kit';

const DISTRICT: Municipality = { schools: [['01'], ['02', true], ['03']] };
const ONE = summaryOf('01', { К4: [3, 5], Ч01: 12 });
const ONE_LATER = summaryOf('01', { К4: [4, 5], Ч01: 12 }, { asOf: dayFrom('2026-04-20') });
const TWO = summaryOf('02', { К4: [6, 10], Ч01: 14 });

/** A workbook in memory that counts its writes. */
class CountingWorkbook implements Workbook {
  get revision() {
    return this.inner.revision;
  }

  writes = 0;
  changes: readonly Change[] = [];
  constructor(private readonly inner: Workbook) {}
  today = () => this.inner.today();
  now = () => this.inner.now();
  sheetNames = () => this.inner.sheetNames();
  read = (sheet: string): SheetGrid | null => this.inner.read(sheet);
  firstRow = (sheet: string): readonly Cell[] => this.inner.firstRow(sheet);
  markOf = (sheet: string) => this.inner.markOf(sheet);
  apply(changes: readonly Change[]): void {
    this.writes += 1;
    this.changes = changes;
    this.inner.apply(changes);
  }
}

function bookOf(municipality: Municipality = DISTRICT): CountingWorkbook {
  const workbook = new MemoryWorkbook(TODAY);
  workbook.apply(municipalSheets(municipality).map((plan) => ({ kind: 'createSheet', plan })));
  return new CountingWorkbook(workbook);
}

const delivery = (summary: typeof ONE, source = `${summary.head.schoolCode}.xlsx`) =>
  deliveriesIn({ source, cells: cellsWith([summary]) });

/** Every sheet but the journal, which remembers the history of imports. */
const contentOf = (workbook: Workbook): string =>
  JSON.stringify(
    workbook
      .sheetNames()
      .filter((name) => name !== 'Журнал импорта')
      .map((name) => {
        const rows = workbook.read(name)?.rows ?? [];
        return [name, name === 'Сводка' ? unnumbered(rows) : rows];
      }),
  );

const journalOf = (workbook: Workbook): (Cell | undefined)[][] => {
  const [headers = [], ...rows] = workbook.read('Журнал импорта')?.rows ?? [];
  const shown = ['Источник', 'Код ОО', 'Итог'].map((header) => headers.indexOf(header));
  return rows.map((row) => shown.map((column) => row[column]));
};

it('accepts, tells the journal and computes the reports in one write', () => {
  const workbook = bookOf();
  const { ok, message } = importDeliveries(workbook, [...delivery(ONE), ...delivery(TWO)]);
  expect(ok).toBe(true);
  expect(message).toBe(
    'Принято: 2. Сдали 2 из 3. Не сдали: Школа 03. Причины — на листе «Журнал импорта».',
  );
  expect(workbook.writes).toBe(1);
  expect(journalOf(workbook)).toEqual([
    ['01.xlsx', '01', 'принято'],
    ['02.xlsx', '02', 'принято'],
  ]);
  expect(workbook.read('Свод показателей')?.rows[5]?.slice(0, 9)).toEqual([
    'К4',
    'Показатель К4',
    60,
    60,
    'нет сводки',
    60,
    60,
    9,
    15,
  ]);
});

it('the number of changes does not grow with the schools', () => {
  const changesFor = (count: number): number => {
    const codes = Array.from({ length: count }, (_, index) => `Ш${index}`);
    const workbook = bookOf({ schools: codes.map((code) => [code]) });
    importDeliveries(
      workbook,
      codes.flatMap((code) => delivery(summaryOf(code, { К4: [3, 5] }))),
    );
    return workbook.changes.length;
  };
  expect(changesFor(40)).toBe(changesFor(2));
});

it('any order, pieces and repeats give the same workbook', () => {
  const all = [...delivery(ONE), ...delivery(TWO), ...delivery(ONE_LATER)];
  const atOnce = bookOf();
  importDeliveries(atOnce, all);
  const backwards = bookOf();
  for (const one of [...all].reverse()) importDeliveries(backwards, [one]);
  importDeliveries(backwards, all);
  expect(contentOf(backwards)).toBe(contentOf(atOnce));
});

it('repeating an import on the same day leaves the workbook alone', () => {
  const workbook = bookOf();
  importDeliveries(workbook, delivery(ONE));
  importDeliveries(workbook, delivery(ONE));
  expect(journalOf(workbook)).toEqual([
    ['01.xlsx', '01', 'принято'],
    ['01.xlsx', '01', 'не изменилось'],
  ]);
  const { writes } = workbook;
  importDeliveries(workbook, delivery(ONE));
  expect(workbook.writes).toBe(writes);
});

it('a refused delivery leaves what was accepted before', () => {
  const workbook = bookOf();
  importDeliveries(workbook, delivery(ONE));
  const before = contentOf(workbook);
  const cut = cellsWith([ONE_LATER]).rows.slice(0, -1);
  const outcome = importDeliveries(
    workbook,
    deliveriesIn({ source: '01.xlsx', cells: { rows: cut } }),
  );
  expect(outcome.ok).toBe(false);
  expect(contentOf(workbook)).toBe(before);
  expect(journalOf(workbook)[1]).toEqual(['01.xlsx', '01', 'отклонено']);
});

it('keeps earlier periods in «Данные» for comparison', () => {
  const lastYear = sealed(
    { ...ONE.head, periodStart: dayFrom('2024-09-01'), periodEnd: dayFrom('2025-08-31') },
    ONE.measures,
  );
  const workbook = bookOf({ ...DISTRICT, store: [lastYear] });
  const { results } = importDeliveries(workbook, delivery(TWO));
  expect(results.earlier[0]?.period.periodEnd).toBe(dayFrom('2025-08-31'));
  const [headers = [], ...lines] = workbook.read('Данные')?.rows ?? [];
  const cellOf = (row: readonly Cell[], header: string) => row[headers.indexOf(header)];
  expect(
    lines.map((row) => [cellOf(row, 'Период с'), cellOf(row, 'Код ОО'), cellOf(row, 'Код')]),
  ).toEqual([
    [{ day: dayFrom('2024-09-01') }, '01', 'К4'],
    [{ day: dayFrom('2024-09-01') }, '01', 'Ч01'],
    [{ day: dayFrom('2025-09-01') }, '02', 'К4'],
    [{ day: dayFrom('2025-09-01') }, '02', 'Ч01'],
  ]);
});

it('reads what people pasted on «Вставка сводок», by the same rules', () => {
  const workbook = bookOf();
  expect(pastedDeliveries(workbook)).toEqual([]);
  const rows = cellsWith([ONE, TWO]).rows.slice(1);
  const columns = rows[0]?.map((_, index) => index) ?? [];
  workbook.apply([{ kind: 'appendRows', sheet: 'Вставка сводок', columns, rows }]);
  importDeliveries(workbook, pastedDeliveries(workbook));
  expect(journalOf(workbook)).toEqual([
    ['Вставка сводок', '01', 'принято'],
    ['Вставка сводок', '02', 'принято'],
  ]);
});

it('С-09: a delivery edited on «Данные» counts as not delivered, and says so', () => {
  const workbook = bookOf({ ...DISTRICT, store: [ONE, TWO] });
  workbook.apply([
    { kind: 'editCells', sheet: 'Данные', cells: [{ row: 1, column: 10, value: 5 }] },
  ]);
  const { ok, results } = computeReports(workbook);
  expect(ok).toBe(false);
  expect(results.issues.map(({ code }) => code)).toEqual(['Т-01']);
  expect(showIndicators(workbook).delivered).toBe(1);
  // Delivering again mends it.
  const mended = importDeliveries(workbook, delivery(ONE));
  expect(mended.results.issues).toEqual([]);
  expect(showIndicators(workbook).delivered).toBe(2);
});

it('imports nothing into a workbook that cannot be read', () => {
  const workbook = bookOf();
  workbook.apply([{ kind: 'editCells', sheet: 'ОО', cells: [{ row: 0, column: 0, value: '?' }] }]);
  const { ok, message } = importDeliveries(workbook, delivery(ONE));
  expect(ok).toBe(false);
  expect(message).toContain('Сводки не импортированы');
  expect(workbook.read('Данные')?.rows.slice(1)).toEqual([]);
});

it('«Создать листы» makes the workbook of the contract', () => {
  const workbook = new MemoryWorkbook(TODAY);
  createSheets(workbook, municipalTemplate(TODAY));
  expect(workbook.sheetNames()).toEqual([
    'Настройки',
    'ОО',
    'Структуры',
    'План мероприятий',
    'Банк опыта',
    'Показатели вручную',
    'Вставка сводок',
    'Данные',
    'Журнал импорта',
    'Проверка',
    'Свод показателей',
    'Мониторинг по ОО',
    'Справка по аттестации',
    'Свод запросов',
    'План ПК',
    'Дефициты по темам',
    'Мероприятия по направлениям',
    'Мероприятия по формам',
    'Свод банка опыта',
    'Кадровая потребность',
    'Публичная сводка',
    'Сводка',
  ]);
});

describe('what an import says', () => {
  const broken = () =>
    delivery(ONE).map(({ source, label }) => ({ source, label, refusal: 'Брак' }));

  it('counts every outcome that there was, and the accepted even when there were none', () => {
    const workbook = bookOf();
    expect(importDeliveries(workbook, broken()).message).toMatch(/^Принято: 0, отклонено: 1\. /);
    expect(importDeliveries(workbook, delivery(ONE)).message).toMatch(/^Принято: 1\. /);
    const both = [...delivery(ONE_LATER), ...delivery(TWO)];
    expect(importDeliveries(workbook, both).message).toMatch(/^Принято: 2, заменено: 1\. /);
  });

  it('is not ok while the workbook has errors of its own', () => {
    const event = ['Семинар', null, null, null, 'скоро'];
    const workbook = bookOf({ ...DISTRICT, events: [event] });
    const { ok, results } = importDeliveries(workbook, delivery(ONE));
    expect(results.issues.map(({ code }) => code)).toEqual(['З-13']);
    expect(ok).toBe(false);
  });
});

it('С-09: a delivery edited on «Данные» leaves it with the next import, and everything follows', () => {
  const workbook = bookOf({ ...DISTRICT, store: [ONE, TWO] });
  const column = workbook.read('Данные')?.rows[0]?.indexOf('Числитель') ?? -1;
  workbook.apply([{ kind: 'editCells', sheet: 'Данные', cells: [{ row: 1, column, value: 5 }] }]);
  // What arrives changes nothing: it is stored already.
  const { ok, results } = importDeliveries(workbook, delivery(TWO));
  expect(ok).toBe(false);
  expect(journalOf(workbook)).toEqual([
    ['Данные', '01', 'отклонено'],
    ['02.xlsx', '02', 'не изменилось'],
  ]);
  const codes = (workbook.read('Данные')?.rows ?? []).slice(1).map((row) => row[1]);
  expect(new Set(codes)).toEqual(new Set(['02']));
  // The faulty rows are gone, so nothing is wrong any more, and «Проверка» says the same.
  expect(results.issues).toEqual([]);
  const { writes } = workbook;
  expect(computeReports(workbook).ok).toBe(true);
  expect(workbook.writes).toBe(writes);
});

describe('С-70, Т-06: «Уровень свода» was changed over stored summaries', () => {
  const switched = (store = [ONE, TWO]) =>
    bookOf({ ...DISTRICT, store, settings: { 'Уровень свода': 'регион' } });

  it('schools are no municipalities: nobody has delivered, and it is told', () => {
    const workbook = switched();
    const outcome = computeReports(workbook);
    expect(outcome.ok).toBe(false);
    const { rollUp, issues, book } = importDeliveries(workbook, []).results;
    expect(rollUp.lines.every(({ summary }) => summary === null)).toBe(true);
    expect(rollUp.total.size).toBe(0);
    expect(book.store.size).toBe(0);
    expect(issues).toMatchObject([
      {
        code: 'Т-06',
        sheet: 'Данные',
        message: 'На листе «Данные» сводки не того уровня, что в «Настройках» («регион»): 01, 02',
      },
    ]);
  });

  it('and municipalities are no schools', () => {
    const whole = summaryOf('01', { К4: [3, 5], К19: [2, 2] });
    const { results } = importDeliveries(bookOf({ ...DISTRICT, store: [whole, TWO] }), []);
    expect(results.issues.map(({ code }) => code)).toEqual(['Т-06']);
    expect(results.rollUp.lines.map(({ summary }) => summary?.head.schoolCode ?? null)).toEqual([
      null,
      '02',
      null,
    ]);
  });

  it('an import leaves them on «Данные», so that the right level brings them back', () => {
    const workbook = switched();
    const data = workbook.read('Данные');
    const arrived = summaryOf('03', { К4: [3, 5], К19: [2, 2] });
    const { results } = importDeliveries(workbook, delivery(arrived));
    expect(results.issues.map(({ code }) => code)).toContain('Т-06');
    const codes = (workbook.read('Данные')?.rows ?? []).slice(1).map((row) => row[1]);
    expect(new Set(codes)).toEqual(new Set(['01', '02', '03']));
    expect(workbook.read('Данные')?.rows.slice(0, data?.rows.length)).toEqual(data?.rows);
    // A second look says the same as the import has written.
    const { writes } = workbook;
    computeReports(workbook);
    expect(workbook.writes).toBe(writes);
  });
});

describe('what an import reports to a page', () => {
  it('counts, and tells of each delivery, in plain data', () => {
    const workbook = bookOf();
    const strange = summaryOf('02', { К4: [6, 10] }, { schoolName: 'МБОУ лицей № 9' });
    const broken = deliveriesIn({ source: 'смета.xlsx', cells: null });
    const { report } = importDeliveries(workbook, [
      ...delivery(ONE),
      ...delivery(strange),
      ...broken,
    ]);
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
    expect(report).toMatchObject({
      tally: { принято: 2, заменено: 0, 'не изменилось': 0, отклонено: 1 },
      delivered: 'Сдали 2 из 3. Не сдали: Школа 03',
      advice: null,
    });
    expect(report.entries).toMatchObject([
      { source: 'смета.xlsx', schoolCode: null, outcome: 'отклонено', remarks: [] },
      { source: '01.xlsx', schoolCode: '01', outcome: 'принято', reason: 'Сводка принята' },
      { source: '02.xlsx', outcome: 'принято', remarks: [expect.stringContaining('лицей № 9')] },
    ]);
  });

  it('С-44: names the school of a file that could not be read', () => {
    const parcel = { source: 'svodka-03-2026.xls', cells: null, unread: 'foreign' as const };
    expect(importFiles(bookOf(), [parcel]).report.entries).toMatchObject([
      { schoolCode: '03', reason: expect.stringContaining('По имени файла это школа 03.') },
    ]);
  });

  it('С-41: says that the workbook may collect the wrong period', () => {
    const next = { periodStart: dayFrom('2026-09-01'), periodEnd: dayFrom('2027-08-31') };
    const all = ['01', '02'].flatMap((code) => delivery(summaryOf(code, { К4: [1, 2] }, next)));
    const { message, report } = importDeliveries(bookOf(), all);
    expect(report.advice).toMatch(/^Все сводки — за 01\.09\.2026–31\.08\.2027/);
    expect(message).toContain(report.advice);
  });
});

describe('bad input', () => {
  it('the same school twice in one import: the later holds, the other is told of', () => {
    const { report, results } = importDeliveries(bookOf(), [
      ...delivery(ONE_LATER, 'а.xlsx'),
      ...delivery(ONE, 'б.xlsx'),
      ...delivery(ONE_LATER, 'в.xlsx'),
    ]);
    expect(report.entries.map(({ source, outcome }) => [source, outcome])).toEqual([
      ['б.xlsx', 'заменено'],
      ['а.xlsx', 'принято'],
      ['в.xlsx', 'не изменилось'],
    ]);
    expect(results.rollUp.total.get('К4')).toMatchObject({ numerator: 4, denominator: 5 });
  });

  it('С-75: an empty «Код муниципалитета»: the import does without it, «Сводка» waits for it', () => {
    const workbook = bookOf({ ...DISTRICT, settings: { 'Код муниципалитета': null } });
    const { ok, results } = importDeliveries(workbook, delivery(ONE));
    expect(ok).toBe(true);
    expect(results.summary).toBe(null);
    expect(results.issues.map(({ code }) => code)).toContain('Н-07');
  });

  it('a school without staff has delivered, and its zeros add nothing', () => {
    const nobody = summaryOf('02', { К4: [0, 0], Ч01: 0, С3: [0, 0] });
    const { ok, report, results } = importDeliveries(bookOf(), [
      ...delivery(ONE),
      ...delivery(nobody),
    ]);
    expect(ok).toBe(true);
    expect(report.delivered).toBe('Сдали 2 из 3. Не сдали: Школа 03');
    expect(results.rollUp.total.get('К4')).toMatchObject({ numerator: 3, denominator: 5 });
  });

  it('a kindergarten called otherwise on two papers is one, another one is remarked on', () => {
    const workbook = bookOf();
    const rename = (row: number, value: string) => {
      const column = workbook.read('ОО')?.rows[0]?.indexOf('Наименование ОО') ?? -1;
      workbook.apply([{ kind: 'editCells', sheet: 'ОО', cells: [{ row, column, value }] }]);
    };
    rename(1, 'Детский сад № 12');
    rename(2, 'Детский сад № 14');
    const named = (code: string) =>
      delivery(summaryOf(code, { К4: [1, 2] }, { schoolName: 'МДОУ детский сад № 12 «Ромашка»' }));
    const { report } = importDeliveries(workbook, [...named('01'), ...named('02')]);
    expect(report.entries.map(({ outcome, remarks }) => [outcome, remarks.length])).toEqual([
      ['принято', 0],
      ['принято', 1],
    ]);
  });
});

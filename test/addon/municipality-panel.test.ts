/** The gateway of the municipal edition: the panel's import by steps, files, views, and refusals. */
import { cellsOf } from '../../src/core/schema/sheet-plan';
import { summariesSheet } from '../../src/core/summary/summary-table';
import type { Scalar } from '../apps-script/documents';
import type { AppsScriptRuntime } from '../apps-script/runtime';
import { summaryOf } from '../core/municipality/municipal-kit';
import {
  bookWith,
  codeOf,
  contentOf,
  IMPORT,
  idOf,
  journalOf,
  municipalityOf,
  municipalRuntime,
  nameOf,
  readsOf,
  summaryAt,
} from './municipal-fixture';
import { fillRows } from './school-fixture';

interface Reply {
  readonly ok: boolean;
  readonly value?: unknown;
  readonly message?: string;
}

interface Progress {
  readonly done: number;
  readonly total: number;
  readonly next: string | null;
}

function ask(runtime: AppsScriptRuntime, call: unknown, ...args: readonly unknown[]): Reply {
  return JSON.parse(String(runtime.callFromPage('callPanel', JSON.stringify({ call, args }))));
}

/** Steps as the panel takes them; each execution's reads. */
function steps(runtime: AppsScriptRuntime, most = 100): { progress: Progress; reads: number[] } {
  const reads: number[] = [];
  let progress: Progress = { done: 0, total: 1, next: '' };
  while (progress.next !== null && reads.length < most) {
    progress = ask(runtime, 'readLinks').value as Progress;
    reads.push(readsOf(runtime));
    expect(runtime.writes).toEqual([]);
  }
  return { progress, reads };
}

const parcel = (index: number) => ({
  source: `${codeOf(index)}.xlsx`,
  cells: { rows: cellsOf(summariesSheet('Сводка', [summaryAt(index)])) },
});

it('says hello without touching the document', () => {
  const runtime = municipalRuntime();
  expect(ask(runtime, 'hello')).toMatchObject({
    ok: true,
    value: { product: 'Посткурс: муниципалитет', readsLinks: true },
  });
  expect(runtime.trace).toEqual([]);
});

describe('the import by steps', () => {
  it('reads each book once, a few at a time, writes once, and equals the menu’s', () => {
    const runtime = municipalityOf(34);
    const { progress, reads } = steps(runtime);
    expect(progress).toMatchObject({ done: 34, total: 34, next: null });
    expect(reads.reduce((sum, count) => sum + count)).toBe(34);
    expect(reads.length).toBeGreaterThan(2);
    expect(ask(runtime, 'importRead').value).toMatchObject({
      ok: true,
      message: expect.stringMatching(/^Принято: 34\. Сдали 34 из 34\./),
    });
    expect(readsOf(runtime)).toBe(0);
    const menu = municipalityOf(34);
    menu.run(IMPORT);
    expect(contentOf(runtime)).toEqual(contentOf(menu));
    expect(journalOf(runtime)).toEqual(journalOf(menu));
  });

  it('when stopped imports what was read, and goes on from there', () => {
    const runtime = municipalityOf(34);
    const { progress } = steps(runtime, 1);
    expect(progress.next).toBe(nameOf(codeOf(progress.done)));
    const stopped = ask(runtime, 'importRead').value as { ok: boolean; message: string };
    expect(stopped).toMatchObject({
      ok: false,
      message: expect.stringContaining(`Прочитано ${progress.done} из 34 книг`),
    });
    expect(steps(runtime).reads.reduce((sum, count) => sum + count)).toBe(34 - progress.done);
    expect(ask(runtime, 'importRead').value).toMatchObject({
      message: expect.stringMatching(/Сдали 34 из 34/),
    });
    expect(journalOf(runtime)).toHaveLength(34);
  });
});

it('a summary too long for the cache is read again, and the menu imports it all the same', () => {
  const runtime = municipalityOf(3);
  const long = Object.fromEntries(
    Array.from({ length: 900 }, (_, index) => [`Ч50/тема ${index}/1 квартал 2026`, 1]),
  );
  runtime.books[idOf(codeOf(1))] = {
    document: bookWith(summaryOf(codeOf(1), long)),
    access: 'read',
  };
  expect(steps(runtime, 3).progress).toMatchObject({ done: 2, next: nameOf(codeOf(1)) });
  runtime.run(IMPORT);
  expect(journalOf(runtime).map(([, outcome]) => outcome)).toEqual([
    'принято',
    'принято',
    'принято',
  ]);
});

describe('files that the page has opened', () => {
  it('go the same way as links', () => {
    const runtime = municipalityOf(3);
    const parcels = [parcel(0), parcel(1), { source: 'смета.xlsx', cells: null }];
    const { value } = ask(runtime, 'importFiles', parcels);
    expect(value).toMatchObject({
      ok: false,
      report: {
        delivered: expect.stringMatching(/^Сдали 2 из 3/),
        entries: [
          { source: 'смета.xlsx', school: null, outcome: 'отклонено' },
          { source: '0501.xlsx', school: nameOf('0501'), outcome: 'принято', origin: 'arrived' },
          { source: '0502.xlsx', school: nameOf('0502'), outcome: 'принято', remarks: [] },
        ],
      },
    });
    expect(journalOf(runtime).map((line) => line.slice(0, 2))).toEqual(
      expect.arrayContaining([
        ['0501', 'принято'],
        ['0502', 'принято'],
        [null, 'отклонено'],
      ]),
    );
  });

  it('С-42: one too long is refused by its name, the others are imported and all are told of', () => {
    const runtime = municipalityOf(3);
    const rows = new Array(20_001).fill([null]);
    const parcels = [
      parcel(0),
      { source: 'длинная.xlsx', cells: { rows } },
      { source: 'и эта.xlsx', cells: null, unread: 'tooLong' },
      { source: '0503.xls', cells: null, unread: 'foreign' },
    ];
    expect(ask(runtime, 'importFiles', parcels).value).toMatchObject({
      ok: false,
      report: {
        tally: { принято: 1, отклонено: 3 },
        entries: [
          { source: '0503.xls', schoolCode: '0503', reason: expect.stringContaining('(И-18)') },
          { source: 'длинная.xlsx', schoolCode: null, reason: expect.stringContaining('(И-12)') },
          { source: 'и эта.xlsx', schoolCode: null, reason: expect.stringContaining('(И-12)') },
          { source: '0501.xlsx', schoolCode: '0501', outcome: 'принято' },
        ],
      },
    });
  });

  it('one of 25,000 rows is refused alone, the others go in', () => {
    const runtime = municipalityOf(2);
    const rows = Array.from({ length: 25_000 }, () => ['0502', 1]);
    const parcels = [parcel(0), { source: '0502.xlsx', cells: { rows } }];
    const { value } = ask(runtime, 'importFiles', parcels);
    expect(value).toMatchObject({ report: { tally: { принято: 1, отклонено: 1 } } });
    expect(journalOf(runtime)).toHaveLength(2);
  });

  it('pasted rows go without any file', () => {
    const runtime = municipalityOf(2);
    const [headers = [], ...rows] = cellsOf(summariesSheet('Вставка сводок', [summaryAt(0)]));
    const named = rows.map((row) =>
      Object.fromEntries(headers.map((header, at) => [String(header), row[at] as Scalar])),
    );
    fillRows(runtime.document, 'Вставка сводок', named);
    expect(ask(runtime, 'importPasted').value).toMatchObject({
      ok: true,
      report: {
        delivered: expect.stringMatching(/^Сдали 1 из 2/),
        entries: [{ source: 'Вставка сводок', origin: 'pasted', school: nameOf('0501') }],
      },
    });
  });

  it('С-73: a municipality’s may tell its schools', () => {
    const runtime = municipalityOf(1);
    const school = { code: '01', name: 'СОШ № 1', periodStart: 45901, periodEnd: 46265 };
    const { value } = ask(runtime, 'importFiles', [{ ...parcel(0), schools: [school] }]);
    expect(value).toMatchObject({ message: expect.stringContaining('Принято: 1') });
  });

  it.each([
    ['no list', {}],
    ['an empty list', []],
    ['no rows', [{ source: 'a.xlsx', cells: { rows: 1 } }]],
    ['a cell that is none', [{ source: 'a.xlsx', cells: { rows: [[{ formula: '=1' }]] } }]],
    ['no source', [{ cells: null }]],
    ['schools that are none', [{ ...parcel(0), schools: [{ code: '01', name: 'СОШ № 1' }] }]],
    ['no list of schools', [{ ...parcel(0), schools: 'все' }]],
  ])('are refused when they are %s', (_, argument) => {
    const runtime = municipalityOf(1);
    const { ok, message } = ask(runtime, 'importFiles', argument);
    expect(ok).toBe(false);
    expect(message).toMatch(/^Панель передала не сводки\./);
    expect(runtime.writes).toEqual([]);
  });
});

describe('the views', () => {
  it('tell who has delivered, the shares, a total’s schools and the journal', () => {
    const runtime = municipalityOf(4);
    runtime.run(IMPORT);
    expect(ask(runtime, 'deliveries').value).toMatchObject({ delivered: 4, hindrance: null });
    expect(ask(runtime, 'indicators').value).toMatchObject({ expected: 4 });
    expect(ask(runtime, 'explainIndicator', 'К4').value).toMatchObject({
      schools: [{ code: '0501', place: { sheet: 'Данные' } }, {}, {}, {}],
    });
    expect(ask(runtime, 'explainIndicator', 'К99').value).toBeNull();
    expect(ask(runtime, 'journal').value).toMatchObject({ older: 0 });
    expect(ask(runtime, 'goTo', { sheet: 'ОО', row: 2, column: 1 })).toEqual({
      ok: true,
      value: null,
    });
  });

  it.each(['steps', 'applyMend', 'constructor', 7])('and no other call: %s', (call) => {
    const { ok, message } = ask(municipalRuntime(), call);
    expect(ok).toBe(false);
    expect(message).toContain('разных версий');
  });
});

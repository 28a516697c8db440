/** Every call of the panel over the built bundle in the strict stand-in for Google. */
import type { CommandOutcome } from '../../src/app/command';
import type { PanelReply } from '../../src/panel/protocol';
import type { SchoolCalls } from '../../src/panel/school/calls';
import { sheetNamed } from '../apps-script/documents';
import type { AppsScriptRuntime } from '../apps-script/runtime';
import { SHARE_LIST } from '../core/school/contract';
import { filledSchool, TODAY } from './school-fixture';

type Name = keyof SchoolCalls;

const DECISION = {
  keys: ['2:0:0:0'],
  verdict: 'confirm',
  points: '',
  reason: '',
  reviewer: 'Завуч',
};

function replyOf(runtime: AppsScriptRuntime, call: Name, ...args: readonly unknown[]): PanelReply {
  const json = JSON.stringify({ call, args });
  return JSON.parse(String(runtime.callFromPage('callPanel', json, TODAY)));
}

function answerTo(runtime: AppsScriptRuntime, call: Name, ...args: readonly unknown[]): unknown {
  const reply = replyOf(runtime, call, ...args);
  if (!reply.ok) throw new Error(reply.message);
  return reply.value;
}

/** The first row under the headers of «Курсы» with another text in the column of hours. */
function schoolWithHours(hours: string): AppsScriptRuntime {
  const runtime = filledSchool(2);
  const [headers = [], row = []] = sheetNamed(runtime.document, 'Курсы').cells;
  const at = headers.findIndex((cell) => cell?.value === 'Объём, ч');
  const cell = row[at];
  if (cell) cell.value = hours;
  return runtime;
}

describe('the views', () => {
  const runtime = filledSchool(3);

  it.each<[Name, readonly unknown[], unknown]>([
    ['steps', [], { next: 'compute', errors: 0, sheets: expect.any(Array) }],
    ['issues', [], { parts: [{ gravity: 'harmless', count: 3 }], mendable: 0 }],
    ['review', [], { blocked: false, count: 0, people: [] }],
    ['people', ['п-2'], { count: 1, people: [{ code: 'П-2' }] }],
    ['person', ['П-2'], { code: 'П-2', courses: [{ code: 'К-2', status: 'I этап' }] }],
    ['rating', [], { groups: [{ people: [1, 2, 3].map(() => ({ place: '1–3' })) }] }],
    ['explainShare', ['К4'], { counted: [{ code: 'П-1' }, { code: 'П-2' }, { code: 'П-3' }] }],
    ['deadlines', [], { deadlines: expect.any(Array), courseNeeds: [] }],
    ['summary', [], { summary: { schoolCode: 'ОО-1', rows: expect.any(Array) } }],
  ])('%s(%j)', (call, args, expected) => {
    expect(answerTo(runtime, call, ...args)).toMatchObject(expected as object);
    expect(runtime.writes).toEqual([]);
  });

  it('shares', () => {
    const shares = answerTo(runtime, 'shares') as readonly { readonly code: string }[];
    expect(shares.map(({ code }) => code)).toEqual(SHARE_LIST);
  });

  it('are not there for a code that nobody has', () => {
    expect(answerTo(runtime, 'person', 'Я-1')).toBeNull();
    expect(answerTo(runtime, 'explainShare', 'К99')).toBeNull();
  });

  it('read as many sheets for a hundred people as for three', () => {
    const many = filledSchool(100);
    for (const call of ['steps', 'issues', 'review', 'rating', 'deadlines'] as const) {
      answerTo(runtime, call);
      const few = runtime.roundTrips;
      answerTo(many, call);
      expect(many.roundTrips).toEqual(few);
    }
  });
});

describe('mending', () => {
  it('changes what was shown and nothing else', () => {
    const runtime = schoolWithHours('36 ч');
    const { changes } = answerTo(runtime, 'mends') as { changes: { key: string }[] };
    expect(changes).toMatchObject([{ kind: 'number', was: '36 ч', becomes: '36' }]);
    expect(runtime.writes).toEqual([]);
    const keys = changes.map(({ key }) => key);
    expect(answerTo(runtime, 'applyMend', keys)).toEqual({
      ok: true,
      message: 'Исправлено ячеек: 1.',
    });
    expect(runtime.writes).toEqual([
      'SpreadsheetApp.flush',
      'Range.setValues',
      'SpreadsheetApp.flush',
    ]);
    expect(answerTo(runtime, 'mends')).toMatchObject({ changes: [] });
  });

  it('waits for nobody: the lock is held elsewhere', () => {
    const runtime = schoolWithHours('36 ч');
    runtime.lock.heldElsewhere = true;
    expect(answerTo(runtime, 'applyMend', ['any'])).toMatchObject({
      ok: false,
      message: expect.stringContaining('уже идёт другой расчёт'),
    });
  });
});

describe('checking entries', () => {
  /** Every teacher's activity under criterion 2.2 at the school's level: one point. */
  function withEntries(count: number): AppsScriptRuntime {
    const runtime = filledSchool(count);
    const [headers = [], ...rows] = sheetNamed(runtime.document, 'Мероприятия').cells;
    const at = headers.findIndex((cell) => cell?.value === 'Критерий');
    for (const row of rows.slice(0, count)) {
      const [first] = row ?? [];
      if (row && first) row[at] = { ...first, value: '2.2' };
    }
    return runtime;
  }
  const keysIn = (runtime: AppsScriptRuntime): string[] => {
    const { people } = answerTo(runtime, 'review') as ReturnType<SchoolCalls['review']>;
    return people.flatMap(({ criteria }) =>
      criteria.flatMap(({ entries }) => entries.map(({ key }) => key)),
    );
  };

  it('Я-41, Я-48: a decision is written and taken back', () => {
    const runtime = withEntries(3);
    const before = JSON.stringify(sheetNamed(runtime.document, 'Мероприятия').cells);
    const keys = keysIn(runtime);
    expect(keys).toHaveLength(3);
    const outcome = answerTo(runtime, 'reviewEntries', { ...DECISION, keys }) as CommandOutcome;
    expect(outcome).toMatchObject({ ok: true, message: 'Подтверждены 3 записи.' });
    expect(keysIn(runtime)).toEqual([]);
    expect(answerTo(runtime, 'rating')).toMatchObject({ unchecked: 0 });
    expect(answerTo(runtime, 'takeBackReview', outcome.report)).toEqual({
      ok: true,
      message: 'Возвращены на проверку 3 записи.',
    });
    expect(keysIn(runtime)).toEqual(keys);
    const valuesOf = (cells: string) =>
      (JSON.parse(cells) as ({ value: unknown } | null)[][]).map((row) =>
        row?.map((cell) => cell?.value ?? null),
      );
    const after = JSON.stringify(sheetNamed(runtime.document, 'Мероприятия').cells);
    expect(valuesOf(after)).toEqual(valuesOf(before));
  });

  it('makes as many calls for fifty scattered entries as for three', () => {
    const [few, many] = [withEntries(5), withEntries(99)];
    for (const runtime of [few, many]) {
      // Every other one: no two of the rows stand together.
      const keys = keysIn(runtime).filter((_, index) => index % 2 === 0);
      const decision = { ...DECISION, keys, verdict: 'reject', reason: 'Нет диплома' };
      expect(answerTo(runtime, 'reviewEntries', decision)).toMatchObject({ ok: true });
    }
    expect(many.roundTrips).toEqual(few.roundTrips);
    // One value a column, the day's with its format.
    expect(many.writes.filter((call) => call.startsWith('RangeList'))).toHaveLength(5);
    expect(keysIn(many)).toHaveLength(49);
  });
});

describe('going to a cell', () => {
  it('makes it the active one', () => {
    const runtime = filledSchool(2);
    const place = { sheet: 'Курсы', row: 3, column: 2 };
    expect(answerTo(runtime, 'goTo', place)).toBeNull();
    expect(runtime.shown.cells).toEqual([place]);
    expect(runtime.writes).toEqual(['Range.activate']);
  });

  it.each([
    ['a sheet that is gone', { sheet: 'Нет такого', row: 1, column: 1 }],
    ['a row that is gone', { sheet: 'Курсы', row: 100_000, column: 1 }],
  ])('refuses %s in plain words', (_, place) => {
    expect(replyOf(filledSchool(1), 'goTo', place)).toEqual({
      ok: false,
      message: expect.stringMatching(/^На листе «.+» такой строки уже нет/),
    });
  });
});

describe('arguments of a wrong shape', () => {
  const runtime = filledSchool(1);

  it.each<[Name, unknown]>([
    ['person', undefined],
    ['person', { code: 'П-1' }],
    ['people', 'я'.repeat(501)],
    ['explainShare', 4],
    ['planRequestsOf', ['П-1']],
    ['applyMend', 'all'],
    ['applyMend', [1, 2]],
    ['applyMend', [['a']]],
    ['reviewEntries', undefined],
    ['reviewEntries', { keys: ['2:0:0:0'], verdict: 'praise' }],
    ['reviewEntries', { ...DECISION, keys: 'all' }],
    ['reviewEntries', { ...DECISION, points: 1 }],
    ['reviewEntries', { ...DECISION, reason: 'я'.repeat(501) }],
    ['takeBackReview', null],
    ['takeBackReview', { marks: ['2:0'], was: [] }],
    ['takeBackReview', { marks: ['2:0'], was: [['one']] }],
    ['takeBackReview', { marks: ['2:0'], was: [[{ formula: '=1' }, null, null, null, null]] }],
    ['goTo', null],
    ['goTo', { sheet: 'Курсы', row: 0, column: 1 }],
    ['goTo', { sheet: 'Курсы', row: 1.5, column: 1 }],
    ['goTo', { sheet: 'Курсы', row: '2', column: 1 }],
  ])('%s(%j) is refused in plain words before anything is read', (call, argument) => {
    const reply = replyOf(runtime, call, argument);
    expect(reply).toEqual({ ok: false, message: expect.stringMatching(/^[А-Я][^{}[\]]+\.$/) });
    expect(runtime.writes).toEqual([]);
  });
});

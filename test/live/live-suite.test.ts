/** On the fake the live suite finds nothing, whatever the fake answers where nobody knows. */
import type { Doubts } from '../apps-script/documents';
import { VirtualClock } from '../apps-script/virtual-clock';
import { sampled } from '../sample';
import { findings, finished, headOf, linesOf, liveRuntime, REPORT } from './live-fixture';

/** Doubts with two answers; when a refusal is told has three (test/hosts/google/refused-cells.test.ts). */
type Flag = {
  [Doubt in keyof Doubts]: Doubts[Doubt] extends boolean ? Doubt : never;
}[keyof Doubts];

const DOUBTS = Object.entries(liveRuntime().document.doubts).flatMap(([doubt, answer]) =>
  typeof answer === 'boolean' ? [doubt as Flag] : [],
);

function ran(change: (document: ReturnType<typeof liveRuntime>['document']) => void = () => {}) {
  const runtime = liveRuntime();
  change(runtime.document);
  runtime.run('menuVerify');
  runtime.run('menuGoOn');
  return runtime;
}

/** The report of a run that nothing has broken off. */
const wholeReport = () => linesOf(finished());

it('finds nothing on the fake, leaves the report alone, and says so', () => {
  const runtime = ran();
  expect(findings(runtime)).toEqual([]);
  expect(runtime.document.sheets.map(({ name }) => name)).toEqual([REPORT]);
  expect(new Set(linesOf(runtime).map(({ verdict }) => verdict))).toEqual(
    new Set(['совпало', 'измерено', 'не проверено']),
  );
  expect(runtime.shown.toasts).toEqual([
    { title: 'Живая проверка', message: expect.stringContaining('Впишите в A1') },
    { title: 'Продолжить', message: expect.stringContaining('Отличий от ожидаемого нет') },
  ]);
  expect(headOf(runtime)).toEqual([
    'Отчёт живой проверки Посткурса',
    'Пояс таблицы: Europe/Moscow; язык таблицы: ru_RU',
    expect.stringMatching(/^Проверено (\d+) из \1, \d+ с$/),
    expect.stringMatching(
      /^совпало: \d+, допустимо: 0, отличается: 0, измерено: \d+, прервано: 0, не проверено: 2$/,
    ),
    '',
  ]);
  expect(runtime.properties).not.toHaveProperty('postcourse.live');
});

// All at once come below.
it.each(sampled(DOUBTS, DOUBTS.length, 5))('finds nothing where %s', (doubt) => {
  const runtime = ran(({ doubts }) => Object.assign(doubts, { [doubt]: true }));
  expect(findings(runtime)).toEqual([]);
});

it('finds nothing where every doubt comes out the other way', () => {
  const runtime = ran(({ doubts }) => {
    for (const doubt of DOUBTS) doubts[doubt] = true;
  });
  expect(findings(runtime)).toEqual([]);
  expect(linesOf(runtime).map(({ verdict }) => verdict)).toContain('допустимо');
});

const ZONES = [
  ['Asia/Kamchatka', 'ru_RU'],
  ['Europe/Kaliningrad', 'en_US'],
  ['America/New_York', 'en_GB'],
] as const;

it.each(sampled(ZONES, ZONES.length, ZONES.length - 1))(
  'finds nothing in the zone %s under %s',
  (zone, locale) => {
    expect(findings(ran((document) => Object.assign(document, { zone, locale })))).toEqual([]);
  },
);

it('does the same again, and begins a report of its own', () => {
  const runtime = finished();
  runtime.run('menuVerify');
  runtime.run('menuGoOn');
  expect(linesOf(runtime)).toEqual(wholeReport());
  expect(runtime.document.sheets.map(({ name }) => name)).toEqual([REPORT]);
});

describe('an execution that takes its time', () => {
  it('stops before Google ends it, and goes on from there to the same report', () => {
    const runtime = liveRuntime();
    runtime.clock = new VirtualClock(Date.UTC(2026, 2, 15, 9));
    runtime.run('menuVerify');
    let rounds = 1;
    while (runtime.properties['postcourse.live'] !== undefined) {
      expect(runtime.shown.alerts.at(-1)?.message).toMatch(/Выберите «Продолжить»/);
      const isLast = runtime.properties['postcourse.live']?.includes('"waits":true');
      const ready = isLast ? ['Проба таблицы'] : [];
      expect(runtime.document.sheets.map(({ name }) => name)).toEqual([REPORT, ...ready]);
      runtime.run('menuGoOn');
      rounds += 1;
    }
    expect(rounds).toBeGreaterThan(1);
    expect(rounds).toBeLessThan(8);
    expect(linesOf(runtime)).toEqual(wholeReport());
  });

  it.each(sampled([40, 6000, 11_000, 14_000], 4, 3))(
    'that Google ends at call %i is gone on with to the same report',
    (dieAtCall) => {
      const runtime = liveRuntime();
      expect(() => runtime.run('menuVerify', { dieAtCall })).toThrow('Exceeded maximum');
      runtime.run('menuGoOn');
      runtime.run('menuGoOn');
      expect(linesOf(runtime)).toEqual(wholeReport());
      expect(runtime.document.sheets.map(({ name }) => name)).toEqual([REPORT]);
    },
  );
});

it('leaves an item out that ends every execution, and tells of it', () => {
  const runtime = finished();
  // All up to it is done.
  const at = linesOf(runtime).findIndex(({ name }) => name.startsWith('Перенос строк')) - 1;
  runtime.properties['postcourse.live'] = JSON.stringify({ at, isBegun: false, deaths: {} });
  let deadly = false;
  runtime.twist = (call, _target, args, real) => {
    deadly ||= call === 'Sheet.moveRows';
    if (deadly) throw new Error('Exceeded maximum execution time');
    return real(args);
  };
  for (let death = 1; death <= 3; death += 1) {
    deadly = false;
    runtime.run('menuGoOn');
    expect(deadly).toBe(true);
  }
  expect(findings(runtime)).toMatchObject([
    { name: expect.stringMatching(/^Перенос строк/), verdict: 'прервано' },
  ]);
});

/** The import of files as the panel drives it: calls of a bounded size, stopped, broken off, gone on with. */
import { type Carrier, handOver } from '../../../sidebar/municipality/hand-over';
import type { Parcel } from '../../../src/core/municipality/import/delivery';
import type { Imported, ImportedLine } from '../../../src/panel/municipality/imported';

const filesTo = (count: number): string[] =>
  Array.from({ length: count }, (_, index) => `${String(index + 1).padStart(4, '0')}.xlsx`);

const accepted = (source: string): ImportedLine => ({
  source,
  origin: 'arrived',
  schoolCode: source.replace('.xlsx', ''),
  school: null,
  outcome: 'принято',
  reason: 'Сводка принята',
  remarks: [],
});

const parcel = (source: string, characters = 1_000): Parcel => ({
  source,
  cells: { rows: [['x'.repeat(characters)]] },
});

/** A workbook that takes everything in, and remembers how it was asked. */
class Workbook implements Carrier<string> {
  readonly calls: { readonly count: number; readonly isLast: boolean }[] = [];
  reached = 0;
  /** Parcels that were read and not sent yet, at most. */
  mostHeld = 0;
  isOver = false;
  private held = 0;
  private taken = 0;

  constructor(
    private readonly total: number,
    private readonly characters?: number,
  ) {}

  reach = async (): Promise<void> => {
    this.reached += 1;
  };

  read = async (source: string): Promise<Parcel> => {
    this.held += 1;
    this.mostHeld = Math.max(this.mostHeld, this.held);
    return parcel(source, this.characters);
  };

  send = async (parcels: readonly Parcel[], isLast: boolean): Promise<Imported> => {
    this.calls.push({ count: parcels.length, isLast });
    this.held -= parcels.length;
    this.taken += parcels.length;
    return {
      ok: true,
      message: '',
      report: {
        tally: { принято: parcels.length, заменено: 0, 'не изменилось': 0, отклонено: 0 },
        advice: null,
        delivered: `Сдали ${this.taken} из ${this.total}`,
        entries: parcels.map(({ source }) => accepted(source)),
      },
    };
  };

  isStopped = (): boolean => this.isOver;
}

it('a thousand files go in calls of a hundred, and no more than a call is held at once', async () => {
  const workbook = new Workbook(1_000);
  const { lines, delivered, ok, left } = await handOver(filesTo(1_000), [], workbook);
  expect(workbook.calls.map(({ count }) => count)).toEqual(Array(10).fill(100));
  expect(workbook.calls.map(({ isLast }) => isLast)).toEqual([...Array(9).fill(false), true]);
  expect(workbook.reached).toBe(1_000);
  // The one that did not fit any more is read before the call is made.
  expect(workbook.mostHeld).toBe(101);
  expect(lines.map(({ source }) => source)).toEqual(filesTo(1_000));
  expect({ delivered, ok, left }).toEqual({ delivered: 'Сдали 1000 из 1000', ok: true, left: [] });
});

it('large summaries go in smaller calls', async () => {
  // Two of 3 million characters are within 8 million, three are not.
  const workbook = new Workbook(5, 3_000_000);
  await handOver(filesTo(5), [], workbook);
  expect(workbook.calls.map(({ count }) => count)).toEqual([2, 2, 1]);
});

it('stopped while files are read, before anything is written, writes nothing', async () => {
  const workbook = new Workbook(150);
  workbook.reach = async () => {
    workbook.isOver = ++workbook.reached === 40;
  };
  const { lines, delivered, left, failure } = await handOver(filesTo(150), [], workbook);
  expect(workbook.calls).toEqual([]);
  expect([lines.length, delivered, left.length, failure]).toEqual([0, null, 150, null]);
});

it('stopped while a call goes on, ends after it', async () => {
  const workbook = new Workbook(350);
  const send = workbook.send;
  workbook.send = (parcels, isLast) => {
    workbook.isOver = workbook.calls.length === 1;
    return send(parcels, isLast);
  };
  const { lines, left } = await handOver(filesTo(350), [], workbook);
  expect([lines.length, left.length, left[0]]).toEqual([200, 150, '0201.xlsx']);
});

it('stopped while the last call goes on, has written all, and says so', async () => {
  const workbook = new Workbook(150);
  const send = workbook.send;
  workbook.send = (parcels, isLast) => {
    workbook.isOver = isLast;
    return send(parcels, isLast);
  };
  const { lines, left, isStoppedLate } = await handOver(filesTo(150), [], workbook);
  expect([lines.length, left, isStoppedLate]).toEqual([150, [], true]);
  workbook.isOver = false;
  workbook.send = send;
  expect((await handOver(filesTo(150), [], workbook)).isStoppedLate).toBe(false);
});

describe('С-41: what all refusals show, over several calls', () => {
  const LAST_YEAR = 'Все сводки — за 2024/25 год.';
  const THIS_YEAR = null;

  /** The advice after 250 files in three calls, each of which says this. */
  async function advised(...answers: readonly (string | null)[]): Promise<string | null> {
    const workbook = new Workbook(250);
    const send = workbook.send;
    workbook.send = async (parcels, isLast) => {
      const advice = answers[workbook.calls.length] ?? null;
      const sent = await send(parcels, isLast);
      const outcome = advice === null ? 'принято' : 'отклонено';
      const entries = sent.report.entries.map((entry) => ({ ...entry, outcome }) as const);
      return { ...sent, report: { ...sent.report, advice, entries } };
    };
    return (await handOver(filesTo(250), [], workbook)).advice;
  }

  it.each([
    ['all refused alike', [LAST_YEAR, LAST_YEAR, LAST_YEAR], LAST_YEAR],
    ['the last call refused, the others accepted', [THIS_YEAR, THIS_YEAR, LAST_YEAR], null],
    ['the first call refused, the others accepted', [LAST_YEAR, THIS_YEAR, THIS_YEAR], null],
    ['refused for two years', [LAST_YEAR, 'Все сводки — за 2023/24 год.', LAST_YEAR], null],
  ])('%s', async (_, answers, advice) => {
    expect(await advised(...answers)).toBe(advice);
  });
});

it('a call that fails leaves its files and those behind it, and a repeat does the rest', async () => {
  const workbook = new Workbook(250);
  const send = workbook.send;
  const lost = new Error('offline');
  let fails = true;
  workbook.send = async (parcels, isLast) => {
    if (fails && workbook.calls.length === 1) throw lost;
    return send(parcels, isLast);
  };
  const begun = await handOver(filesTo(250), [], workbook);
  expect(begun.failure).toEqual({ thrown: lost });
  expect([begun.lines.length, begun.left.length, begun.delivered]).toEqual([
    100,
    150,
    'Сдали 100 из 250',
  ]);
  fails = false;
  const ended = await handOver(begun.left, begun.lines, workbook);
  expect(ended.lines.map(({ source }) => source)).toEqual(filesTo(250));
  expect([ended.left, ended.failure, ended.delivered]).toEqual([[], null, 'Сдали 250 из 250']);
});

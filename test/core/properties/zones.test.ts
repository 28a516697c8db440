/** The product knows calendar days only: the machine's time zone changes nothing. */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { InZone } from './zone-check';

const run = promisify(execFile);
const SCRIPT = join(__dirname, 'zone-check.ts');

/** With the minutes that their clocks were behind UTC in January and in July of 2016. */
const ZONES: Readonly<Record<string, readonly number[]>> = {
  UTC: [0, 0],
  'Europe/Moscow': [-180, -180],
  'Europe/Kaliningrad': [-120, -120],
  'Asia/Yekaterinburg': [-300, -300],
  'Asia/Kamchatka': [-720, -720],
  'Asia/Kathmandu': [-345, -345],
  'America/New_York': [300, 240],
  // Their clocks sprang over midnight, and once over a whole day.
  'America/Sao_Paulo': [120, 180],
  'Pacific/Apia': [-840, -780],
};

let inZones: readonly InZone[] = [];
beforeAll(async () => {
  const zones = Object.keys(ZONES);
  const { stdout } = await run(process.execPath, ['--import', 'tsx', SCRIPT, ...zones]);
  inZones = JSON.parse(stdout) as InZone[];
});

test('the computer has been in nine zones', () => {
  const clocks = inZones.map(({ zone, clocks: own }) => [zone, own]);
  expect(Object.fromEntries(clocks)).toEqual(ZONES);
});

test('results are the same in all of them', () => {
  const [inUtc, ...others] = inZones.map(({ outcome }) => outcome);
  expect(inUtc?.places[0]).toEqual(['U1', '1–2']);
  expect(others).toEqual(others.map(() => inUtc));
});

test('Д-02: a day of 1940–2100 is itself out of a file, out of a typed text and out of its parts', () => {
  for (const { zone, days, strayed } of inZones) {
    expect(days).toBeGreaterThan(3_000);
    expect([zone, strayed]).toEqual([zone, { inFile: [], typed: [], iso: [], parts: [] }]);
  }
});

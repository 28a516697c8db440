/** The calculations know calendar days only: the machine's time zone changes nothing. */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Outcome } from './zone-check';

const run = promisify(execFile);
const SCRIPT = join(__dirname, 'zone-check.ts');

const ZONES = ['UTC', 'Europe/Moscow', 'Asia/Kamchatka', 'America/New_York'];

test('results are the same in UTC, Moscow, Kamchatka and New York', async () => {
  const outputs = await Promise.all(
    ZONES.map((zone) =>
      run(process.execPath, ['--import', 'tsx', SCRIPT], { env: { ...process.env, TZ: zone } }),
    ),
  );
  const [inUtc, ...others] = outputs.map(({ stdout }) => stdout);
  const outcome = JSON.parse(inUtc ?? '') as Outcome;
  expect(outcome.places[0]).toEqual(['U1', '1–2']);
  expect(others).toEqual(others.map(() => inUtc));
});

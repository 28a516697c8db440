/** What a run of an attack came to, and the file in which its cases are written down one after another. */
import { appendFileSync, existsSync, mkdirSync, readFileSync, truncateSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Played } from './attack';

/** The last run of an attack, as `docs/trust.json` keeps it. */
export interface Figures {
  readonly cases: number;
  /** Of a broken one: how to have it again, and why. */
  readonly broken: readonly { readonly index: number; readonly why: string }[];
  /** How many cases ended in which way. */
  readonly became: Readonly<Record<string, number>>;
  readonly amount: number;
  readonly seed: number;
  readonly commit: string;
  readonly date: string;
  readonly machine: string;
}

/** How many broken cases are kept with their reasons. */
const MOST_BROKEN = 5;

/** Cases counted; of where and when they were played the caller knows. */
export function counted(
  cases: readonly Played[],
): Pick<Figures, 'cases' | 'broken' | 'became' | 'amount'> {
  const became: Record<string, number> = {};
  for (const one of cases) became[one.became] = (became[one.became] ?? 0) + 1;
  const broken = cases.flatMap(({ index, broken: why }) =>
    why === undefined ? [] : [{ index, why: why.split('\n')[0] ?? '' }],
  );
  return {
    cases: cases.length,
    broken: broken.slice(0, MOST_BROKEN),
    became: Object.fromEntries(Object.entries(became).sort(([a], [b]) => a.localeCompare(b))),
    amount: cases.reduce((sum, { amount = 0 }) => sum + amount, 0),
  };
}

/** The cases of a run, a line each: what was killed goes on behind the last whole one. */
export class CaseLog {
  readonly cases: Played[] = [];

  constructor(private readonly path: string) {
    mkdirSync(dirname(path), { recursive: true });
    if (!existsSync(path)) return;
    const text = readFileSync(path, 'utf8');
    const whole = text.slice(0, text.lastIndexOf('\n') + 1);
    // A line that was being written when the run was killed is cut off, and its case is played again.
    if (whole !== text) truncateSync(path, Buffer.byteLength(whole));
    for (const line of whole.split('\n')) if (line !== '') this.cases.push(JSON.parse(line));
  }

  add(one: Played): void {
    this.cases.push(one);
    appendFileSync(this.path, `${JSON.stringify(one)}\n`);
  }
}

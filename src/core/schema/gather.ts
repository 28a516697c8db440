/** Issues of one cause told once, with all their rows (rule З-30). */
import { groupBy } from '../values/arrange';
import { type CountForms, counted } from '../values/russian';
import type { Issue } from './issue';
import { INVALID_DATE, NUMBER_WITH_UNIT, TWO_DIGIT_YEAR, UNSEEN_SIGN } from './value-checks';

/** So many in one column are not so many slips, but one cause. */
const MANY = 20;

/** What is the habit of whoever fills the column. */
const HABITS = new Set(
  [INVALID_DATE, NUMBER_WITH_UNIT, TWO_DIGIT_YEAR, UNSEEN_SIGN].map(({ id }) => id),
);
const MANY_OF_HABIT = 3;

/** Runs of rows that a message names. */
const MOST_RUNS = 8;

const IN_ROWS: CountForms = ['строке', 'строках', 'строках'];

/** «3–120, 125»; a long list ends in «…». */
function runsOf(rows: readonly number[]): string {
  const runs: { from: number; to: number }[] = [];
  for (const row of rows) {
    const last = runs[runs.length - 1];
    if (last && row <= last.to + 1) last.to = row;
    else runs.push({ from: row, to: row });
  }
  const said = runs
    .slice(0, MOST_RUNS)
    .map(({ from, to }) => (from === to ? from : `${from}–${to}`));
  return `${said.join(', ')}${runs.length > MOST_RUNS ? ' …' : ''}`;
}

/** The issue that stands for all, and for the rows `beyond` them; null where each stands for itself. */
function standingFor(issues: readonly Issue[], beyond: readonly number[]): Issue | null {
  const [first] = issues;
  const least = first && HABITS.has(first.code) ? MANY_OF_HABIT : MANY;
  if (first?.row === undefined || issues.length < least) return null;
  const all = new Set([...issues.flatMap(({ row }) => row ?? []), ...beyond]);
  all.delete(first.row);
  if (all.size === 0) return null;
  const also = `то же ещё в ${counted(all.size, IN_ROWS)}: ${runsOf([...all].sort((a, b) => a - b))}`;
  const cells = issues.map(({ row, column, under }) => ({
    ...(row !== undefined && { row }),
    ...(column !== undefined && { column }),
    ...(under !== undefined && { under }),
  }));
  return { ...first, message: `${first.message}; ${also}`, cells };
}

/** What counts those beyond the most (rule З-32), and of whom it does. */
const countedWith = ({ code, severity, sheet, column }: Issue): string =>
  [code, severity, sheet, column].join('\n');

/**
 * The issues in their order; many of one check in one column stand as one in the place of the first. It
 * takes in those that were counted alone, where all that were kept beside them are of its cause.
 */
export function gathered(issues: readonly Issue[]): Issue[] {
  const kept = issues.filter(({ beyond }) => beyond === undefined);
  const kinds = groupBy(kept, ({ code, severity, costs, sheet, column, message }) => {
    // Unseen signs come into all columns alike, with a block that was pasted; what is no date may be a
    // column without its format, or one word that somebody writes.
    const where = code === UNSEEN_SIGN.id ? '' : column;
    const what = code === INVALID_DATE.id ? message.replace(/\d+/g, '#') : '';
    return [code, severity, costs, sheet, where, what].join('\n');
  });
  const uncounted = groupBy(
    issues.filter(({ beyond }) => beyond),
    countedWith,
  );
  const causes = new Map<string, number>();
  const alikeOf = [...kinds.values()].map((ofKind) => {
    const alike = uncounted.size === 0 ? [] : [...new Set(ofKind.map(countedWith))];
    for (const key of alike) causes.set(key, (causes.get(key) ?? 0) + 1);
    return [ofKind, alike] as const;
  });
  const replaced = new Map<Issue, Issue | null>();
  for (const [ofKind, alike] of alikeOf) {
    const taken = alike.flatMap((key) => (causes.get(key) === 1 ? (uncounted.get(key) ?? []) : []));
    const one = standingFor(
      ofKind,
      taken.flatMap(({ beyond }) => beyond ?? []),
    );
    if (one === null) continue;
    for (const [index, issue] of ofKind.entries()) replaced.set(issue, index === 0 ? one : null);
    for (const issue of taken) replaced.set(issue, null);
  }
  return issues.flatMap((issue) => {
    if (replaced.has(issue)) return replaced.get(issue) ?? [];
    const { beyond, ...told } = issue;
    return beyond === undefined ? issue : told;
  });
}

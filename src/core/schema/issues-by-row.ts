/** Issues by the rows of which they tell, those too that are only counted (rule З-32). */
import type { Issue } from './issue';

/** Every row of which the issue tells; none of a sheet’s or a column’s. */
export function rowsOf({ row, beyond }: Issue): readonly number[] {
  return beyond ?? (row === undefined ? [] : [row]);
}

/** The issue as it is told beside one of its rows: nobody knows the words of one that was only counted. */
export function besideRow(issue: Issue): Issue {
  const { code, beyond } = issue;
  if (beyond === undefined) return issue;
  return { ...issue, message: `То же замечание, что у многих других строк (${code})` };
}

/** The issues beside each row. One that was only counted is the same object at all of its rows. */
export function issuesByRow(issues: readonly Issue[]): Map<number, Issue[]> {
  const groups = new Map<number, Issue[]>();
  for (const issue of issues) {
    const told = besideRow(issue);
    for (const row of rowsOf(issue)) {
      const group = groups.get(row);
      if (group) group.push(told);
      else groups.set(row, [told]);
    }
  }
  return groups;
}

/** A workbook of which nothing can be counted: no document is made of it, in any place. */
import { COSTS, formatIssue, type Issue } from '../../core/schema/issue';
import { Fault } from '../../core/values/fault';

/** What of the results says it. */
export interface Counted {
  readonly book: { readonly blocked: boolean };
  readonly issues: readonly Issue[];
}

/** Throws `Fault`: which sheet or header is missing, and what to do (rule Б-04). */
export function refuseHindered({ book, issues }: Counted): void {
  if (!book.blocked) return;
  const issue = issues.find(({ costs }) => costs === COSTS.everything);
  const why = issue ? `${formatIssue(issue)}. ${issue.remedy}` : 'Выполните «Проверить данные».';
  throw new Fault(`Документ не составлен. ${why}`);
}

/** An issue as the command line tells it: the fault, what to do, what it costs. */
import { effectOf, formatIssue, type Issue } from '../core/schema/issue';

export function issueBlock(issue: Issue): string {
  return `${formatIssue(issue)}\n    → ${issue.remedy}\n    На что влияет: ${effectOf(issue)}`;
}

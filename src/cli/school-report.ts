/** A computed school as text and as data. Codes only: no name leaves the workbook this way. */
import { issueTotals, SEVERITY_WORDS } from '../core/schema/issue';
import type { SchoolResults } from '../core/school/compute-school';
import { pointsOf } from '../core/values/points';
import { shownShare } from '../core/values/shown-share';
import { issueBlock } from './issue-block';
import { isoOrNull, periodData } from './period-report';
import { summaryData } from './summary-report';

/** Every issue on its line, then the totals. */
export function issueLines({ issues }: SchoolResults): string {
  const lines = issues.map(
    (issue) => `${SEVERITY_WORDS[issue.severity].first} ${issue.code}. ${issueBlock(issue)}`,
  );
  return [...lines, `${issueTotals(issues)}.`].join('\n');
}

/** What was checked: the issues and the period. */
export function checkData(results: SchoolResults): Record<string, unknown> {
  return {
    ...periodData(results.book.settings),
    blocked: results.book.blocked,
    rowsLeftOut: results.book.findings.leftOut,
    rowsLeftOutInPart: results.book.findings.leftOutInPart,
    issues: results.issues,
  };
}

/** What was computed: courses with their windows, the rating, the shares, the summary. */
export function computedData(results: SchoolResults): Record<string, unknown> {
  const { school, rating, shares, summary } = results;
  return {
    ...checkData(results),
    courses: school.support.courses.map(({ course, status, window }) => ({
      teacher: course.teacher,
      course: course.code,
      status,
      start: isoOrNull(window?.start),
      firstStageEnd: isoOrNull(window?.firstStageEnd),
      end: isoOrNull(window?.end),
      daysLeft: window?.daysLeft ?? null,
    })),
    rating: rating.lines.map((line) => ({
      place: line.shown,
      teacher: line.teacher.code,
      first: pointsOf(line.first),
      second: pointsOf(line.second),
      total: pointsOf(line.total),
      self: pointsOf(line.self),
      confirmed: pointsOf(line.confirmed),
      unchecked: line.unchecked,
    })),
    shares: shares.map((result) => ({
      code: result.rule.code,
      title: result.rule.title,
      ...shownShare(result),
    })),
    summary: summary?.measures ?? null,
    ...summaryData(summary),
  };
}

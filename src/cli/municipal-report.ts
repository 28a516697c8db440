/** A computed municipality as text and as data. */

import type { ImportOutcome } from '../app/municipality/import-deliveries';
import type { MunicipalResults } from '../core/municipality/compute-municipality';
import type { JournalEntry } from '../core/municipality/import/decide';
import { type LevelWords, levelWords } from '../core/municipality/level';
import { indicatorLines } from '../core/municipality/reports/indicators';
import { deliveryLine, periodLine } from '../core/municipality/reports/title';
import { deliveredCount, isDelivered } from '../core/municipality/roll-up';
import { insideSentence } from '../core/values/russian';
import { shownShare } from '../core/values/shown-share';
import { issueBlock } from './issue-block';
import { isoOrNull, periodData } from './period-report';
import { summaryData, summaryLine } from './summary-report';

/** One line a delivery: «отклонено: 03.xlsx, школа 03 — контрольная сумма не сходится …». */
function entryLine({ outcome, source, label, reason }: JournalEntry, who: LevelWords): string {
  const school = label.schoolCode === null ? '' : `, ${who.count[0]} ${label.schoolCode}`;
  return `${outcome}: ${source}${school} — ${insideSentence(reason)}`;
}

/** Everything worth telling: what was not simply accepted, strange ones, issues, and who is missing. */
export function importLines({ journal, results, message }: ImportOutcome): string {
  const told = journal.filter(
    ({ outcome, replaces, remarks }) =>
      outcome !== 'принято' || replaces === true || remarks.length > 0,
  );
  const { settings } = results.book;
  return [
    periodLine(settings, results.rollUp),
    ...told.map((entry) => entryLine(entry, levelWords(settings))),
    ...results.issues.map(issueBlock),
    message,
    ...(results.book.blocked ? [] : summaryLine(results.summary)),
  ].join('\n');
}

/** The roll-up: who delivered, the indicators by school and in sum, the municipality's measures. */
function resultsData(results: MunicipalResults): Record<string, unknown> {
  const { book, rollUp, summary, issues } = results;
  const { lines } = rollUp;
  return {
    ...periodData(book.settings),
    blocked: book.blocked,
    expected: lines.length,
    delivered: deliveredCount(lines),
    level: book.settings.level,
    deliveryLine: deliveryLine(rollUp, book.settings),
    missing: lines
      .filter((line) => !isDelivered(line))
      .map(({ school }) => ({ code: school.code, name: school.name })),
    indicators: indicatorLines(book, rollUp).map((line) => ({
      code: line.code,
      title: line.title,
      total: shownShare(line.total),
      lowResults: shownShare(line.lowResults),
      schools: Object.fromEntries(
        line.bySchool.map((share, index) => [lines[index]?.school.code ?? '', shownShare(share)]),
      ),
    })),
    summary: summary?.measures ?? null,
    ...summaryData(summary),
    issues,
  };
}

/** The same for a program, with the journal of this import. */
export function importData({ journal, results, report }: ImportOutcome): Record<string, unknown> {
  const { tally, advice } = report;
  return {
    tally,
    advice,
    journal: journal.map(({ source, label, outcome, reason, remarks }) => ({
      source,
      schoolCode: label.schoolCode,
      periodStart: isoOrNull(label.periodStart),
      periodEnd: isoOrNull(label.periodEnd),
      asOf: isoOrNull(label.asOf),
      outcome,
      reason,
      remarks,
    })),
    ...resultsData(results),
  };
}

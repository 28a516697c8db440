/** What is told of a collection: to the methodist in numbers, to a teacher in words that can be forwarded. */
import {
  totalsOf,
  totalsText,
} from '../../../src/core/school/self-assessment/collecting/collect-totals';
import type {
  CollectReport,
  ExplainedRow,
  Submission,
} from '../../../src/core/school/self-assessment/collecting/submission';
import { withoutIds } from '../../../src/core/school/self-assessment/collecting/teacher-words';
import { counted, OF_PEOPLE } from '../../../src/core/values/russian';

/** «Листы от 20 педагогов: добавится 31 запись, изменятся 2 записи, отклонён 1 лист.» */
export function collectedText(
  { submissions }: Pick<CollectReport, 'submissions'>,
  isDone: boolean,
): string {
  const teachers = new Set(
    submissions.flatMap(({ teacher, refusal }) => (refusal === null ? (teacher ?? []) : [])),
  ).size;
  const from = teachers === 0 ? 'Листов нет' : `Листы от ${counted(teachers, OF_PEOPLE)}`;
  return `${from}: ${totalsText(totalsOf(submissions), isDone) || 'нового нет'}.`;
}

/** A whole sentence for a teacher, to whom the ids of checks say nothing. */
function sentence(reason: string): string {
  const text = withoutIds(reason);
  return /[.!?]$/.test(text) ? text : `${text}.`;
}

const told = ({ row, line, reason }: ExplainedRow): string =>
  `Строка ${row} (${line}): ${sentence(reason)}`;

/**
 * What to forward to the teacher: why the sheet, or rows of it, were not taken, and what is odd about those
 * that were. Nothing of anybody else is in it: what tells of a colleague stays with the methodist. null:
 * there is nothing to tell, or the file is no teacher's sheet.
 */
export function forwardText(submission: Submission): string | null {
  const { source, refusal, isForm, refused } = submission;
  if (refusal !== null) {
    return isForm ? `Лист самооценки не принят (${source}). ${sentence(refusal)}` : null;
  }
  const remarks = submission.remarks.filter(({ isOfColleague }) => !isOfColleague);
  const parts = [
    ...(refused.length === 0
      ? []
      : [
          `Лист самооценки принят не весь (${source}). Исправьте эти строки и пришлите лист ещё раз:`,
          ...refused.map(told),
        ]),
    ...(remarks.length === 0
      ? []
      : [
          refused.length === 0
            ? `Лист самооценки принят (${source}). Обратите внимание:`
            : 'Обратите внимание:',
          ...remarks.map(told),
        ]),
  ];
  return parts.length === 0 ? null : parts.join('\n');
}

/** What is told of a collection: to the methodist in numbers, to a teacher in words that can be forwarded. */
import { totalsOf, totalsText } from '../../../src/core/school/self-assessment/collect-totals';
import type {
  CollectReport,
  Submission,
} from '../../../src/core/school/self-assessment/submission';
import { withoutIds } from '../../../src/core/school/self-assessment/teacher-words';
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

/**
 * What to forward to the teacher: why the sheet, or rows of it, were not taken. Nothing of anybody
 * else is in it: remarks, which may tell of a colleague, stay with the methodist. null: all was taken.
 */
export function forwardText({ source, refusal, refused }: Submission): string | null {
  if (refusal !== null) {
    return `Лист самооценки не принят (${source}). ${sentence(refusal)}`;
  }
  if (refused.length === 0) return null;
  const rows = refused.map(
    ({ row, line, reason }) => `Строка ${row} (${line}): ${sentence(reason)}`,
  );
  return [
    `Лист самооценки принят не весь (${source}). Исправьте эти строки и пришлите лист ещё раз:`,
    ...rows,
  ].join('\n');
}

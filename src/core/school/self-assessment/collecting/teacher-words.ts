/** What the checks say of a row, in words for a teacher, who has the sheet and not the workbook. */
import { type Issue, sentenceOfIssue } from '../../../schema/issue';
import { UNKNOWN_REFERENCE } from '../../../schema/sheet-checks';
import { INVALID_DATE, NOT_IN_LIST } from '../../../schema/value-checks';
import { CRITERIA } from '../../tables/criteria';
import { headerOf } from '../form/typed-values';

/** Values that are worth naming: of more the drop-down of the sheet is shorter to look through. */
const MOST_VALUES = 8;

/** A long list of permitted values is not told: the remedy names the drop-down. */
function withoutLongList(issue: Issue): Issue {
  const field = `поля «${issue.column ?? ''}»`;
  const at = issue.message.lastIndexOf(`${field}: `);
  if (at < 0 || issue.message.slice(at).split(' · ').length <= MOST_VALUES) return issue;
  return { ...issue, message: issue.message.slice(0, at + field.length) };
}

function forTeacher(issue: Issue): Issue {
  if (issue.code === NOT_IN_LIST.id) return withoutLongList(issue);
  // The message says already how a date is typed.
  if (issue.code === INVALID_DATE.id) return { ...issue, remedy: 'Исправьте дату.' };
  // A teacher adds no criterion to the scale.
  if (issue.code === UNKNOWN_REFERENCE.id && issue.column === headerOf('criterion')) {
    return {
      ...issue,
      remedy: `Выберите код из выпадающего списка: все они есть на листе «${CRITERIA.sheet}».`,
    };
  }
  return issue;
}

/** What is wrong with a row and what to do, with the check's id, which a methodist may look up. */
export const rowSentence = (issue: Issue): string => sentenceOfIssue(forTeacher(issue));

/** The sentences without the ids of their checks: they say nothing to a teacher. */
export const withoutIds = (sentences: string): string =>
  sentences.replace(/(?<=[.!?…]) \([А-ЯЁ]-\d\d\)(?= |$)/g, '');

import { errorCount } from '../../core/schema/issue';
import { sheetMeant } from '../../core/schema/sheet-name';
import { templateOf } from '../../core/schema/template';
import { ratingPlan } from '../../core/school/compute-school';
import { ARCHIVE, archiveRows } from '../../core/school/rating/archive';
import { lackOf } from '../../core/school/rating/fixing';
import { SCHOOL_SHEETS } from '../../core/school/school-sheets';
import { TEACHERS } from '../../core/school/tables/teachers';
import { formatPeriod } from '../../core/settings/period';
import { counted, ERRORS, PEOPLE, uncheckedText } from '../../core/values/russian';
import { appendColumns, appending } from '../append-columns';
import { blockedMessage, type CommandOutcome } from '../command';
import type { Change, Workbook } from '../workbook';
import { changesFor, creation } from '../write-sheets';
import { keepSchoolResults, schoolResults } from './school-results';

const NOTHING_FIXED = 'Рейтинг не зафиксирован';

/** What a person should know before places are fixed that are not final; null where they are. */
export function confirmFixing(workbook: Workbook): string | null {
  const { book, rating, issues } = schoolResults(workbook);
  const errors = errorCount(issues);
  const { unchecked } = rating;
  if (book.blocked || rating.lines.length === 0 || errors + unchecked === 0) return null;
  return [
    errors > 0 ? `В данных ${counted(errors, ERRORS)}: чего не удалось прочитать, не учтено.` : '',
    unchecked > 0 ? `Ещё ${uncheckedText(unchecked)}: баллы за них могут измениться.` : '',
    `Места попадут в «${ARCHIVE.sheet}» такими, как сейчас. Зафиксировать?`,
  ]
    .filter(Boolean)
    .join(' ');
}

/** What is told of a rating that is fixed; `added`: rows, `mended`: cells of rows that were there. */
function toldOf(added: number, mended: number, people: number): string {
  const all = counted(people, PEOPLE);
  if (added === people) return `зафиксирован: ${all}.`;
  if (added + mended === 0) return 'сегодня уже зафиксирован, места те же. Ничего не добавлено.';
  return `зафиксирован до конца: прошлый раз запись в архив прервалась. Всего ${all}.`;
}

/**
 * «Зафиксировать рейтинг»: appends the present rating to «Архив рейтинга», which comes first: «Рейтинг» can
 * be calculated again at any time. Fixing a period again appends again, and the newest counts; but the same
 * rating on the same day is one fixing (rule Р-10).
 */
export function fixRating(workbook: Workbook): CommandOutcome {
  const results = schoolResults(workbook);
  const { book, rating } = results;
  if (book.blocked) {
    // «Проверка» may tell of an earlier state: this command does not write it.
    return { ok: false, message: blockedMessage(NOTHING_FIXED, 'Выполните «Проверить данные».') };
  }
  if (rating.lines.length === 0) {
    return {
      ok: false,
      message: `${NOTHING_FIXED}. На листе «${TEACHERS.sheet}» некого оценивать.`,
    };
  }
  const columns = appendColumns(workbook, ARCHIVE);
  if (columns === null) {
    return {
      ok: false,
      message: `${NOTHING_FIXED}. На листе «${ARCHIVE.sheet}» повреждены заголовки: восстановите их.`,
    };
  }
  const existing = workbook.sheetNames();
  const changes: Change[] = [];
  if (sheetMeant(existing, ARCHIVE.sheet) === undefined) {
    changes.push(creation(templateOf(ARCHIVE), existing, SCHOOL_SHEETS));
  }
  const wanted = archiveRows(rating, book.settings, results.criteriaSince);
  const { cells, rows } = lackOf(workbook.read(ARCHIVE.sheet) ?? { rows: [] }, columns, wanted);
  if (cells.length > 0) changes.push({ kind: 'editCells', sheet: ARCHIVE.sheet, cells });
  if (rows.length > 0) changes.push(appending(ARCHIVE.sheet, columns, rows));
  changes.push(...changesFor(workbook, [ratingPlan(results)], SCHOOL_SHEETS));
  if (changes.length > 0) workbook.apply(changes);
  // Dynamics look at earlier periods alone, so the rows of this one change nothing.
  keepSchoolResults(workbook, results, [ARCHIVE.sheet]);
  const preliminary =
    rating.unchecked > 0 ? ' Рейтинг предварительный: не все записи проверены.' : '';
  return {
    ok: true,
    message: `Рейтинг за ${formatPeriod(book.settings)} ${toldOf(rows.length, cells.length, rating.lines.length)}${preliminary}`,
  };
}

/** «Шаги»: where the work stands, and the one sensible next step. */

import { errorCount } from '../../core/schema/issue';
import type { LeftOut } from '../../core/schema/issues-sheet';
import type { CellPlace } from '../../core/schema/place';
import type { SchoolResults } from '../../core/school/compute-school';
import { SCHOOL_TABLES, type SchoolTableKey } from '../../core/school/tables';
import { TEACHERS } from '../../core/school/tables/teachers';
import type { Day } from '../../core/values/day';
import { rowPlace, SETTINGS_PLACE } from '../cell-places';
import type { FixedRating } from './fixed-rating';

/** In the order of doing them. */
type Step = 'create' | 'fill' | 'check' | 'mend' | 'compute' | 'review' | 'fix' | 'summary';

interface FilledSheet {
  readonly sheet: string;
  readonly rows: number;
  readonly errors: number;
  readonly warnings: number;
}

export interface StepsView extends LeftOut {
  readonly schoolName: string | null;
  readonly asOf: Day;
  readonly periodStart: Day;
  readonly periodEnd: Day;
  readonly sheets: readonly FilledSheet[];
  readonly errors: number;
  readonly warnings: number;
  /** Entries of the rating that nobody has checked yet. */
  readonly unchecked: number;
  readonly mendable: number;
  /** Computed sheets that do not hold what the data give today. */
  readonly outdated: readonly string[];
  readonly fixed: FixedRating | null;
  readonly next: Step;
  /** Where filling goes on: «Настройки» while they do not name the school, else the first teacher. */
  readonly fillPlace: CellPlace;
}

/** What the view needs to know besides the results. */
export interface WorkState {
  readonly missingSheets: number;
  /** Whether «Проверка» was ever written: from then on the panel tells the errors as they stand. */
  readonly checked: boolean;
  readonly mendable: number;
  readonly outdated: readonly string[];
  readonly fixed: FixedRating | null;
}

function filledSheets({ book, issues }: SchoolResults): FilledSheet[] {
  const keys = Object.keys(SCHOOL_TABLES) as SchoolTableKey[];
  return keys.map((key) => {
    const { sheet } = SCHOOL_TABLES[key];
    const own = issues.filter((issue) => issue.sheet === sheet);
    const errors = errorCount(own);
    return { sheet, rows: book.filledRows[key], errors, warnings: own.length - errors };
  });
}

function nextStep({ book, rating, issues }: SchoolResults, state: WorkState): Step {
  const faulty = book.blocked || errorCount(issues) > 0;
  if (state.missingSheets > 0 && book.blocked) return 'create';
  if (!book.blocked && book.filledRows.teachers === 0) return 'fill';
  if (faulty && !state.checked) return 'check';
  if (faulty) return 'mend';
  if (state.outdated.length > 0) return 'compute';
  if (rating.unchecked > 0) return 'review';
  return state.fixed?.same ? 'summary' : 'fix';
}

/** Filled rows, issues, and what is to be done next, computed from the sheets as they stand. */
export function stepsView(results: SchoolResults, state: WorkState): StepsView {
  const { book, rating, issues } = results;
  const { schoolName, periodStart, periodEnd, referenceDay } = book.settings;
  const errors = errorCount(issues);
  return {
    schoolName,
    asOf: referenceDay,
    periodStart,
    periodEnd,
    sheets: filledSheets(results),
    errors,
    warnings: issues.length - errors,
    leftOut: book.findings.leftOut,
    leftOutInPart: book.findings.leftOutInPart,
    unchecked: rating.unchecked,
    mendable: state.mendable,
    outdated: state.outdated,
    fixed: state.fixed,
    next: nextStep(results, state),
    fillPlace: schoolName === null ? SETTINGS_PLACE : rowPlace(TEACHERS, { row: 2 }),
  };
}

/** What was handed in, sheet by sheet and teacher by teacher: taken to be looked through, or refused whole. */
import { type Check, issueSentence } from '../../../schema/issue';
import type { SheetGrid } from '../../../schema/sheet-grid';
import { formatPeriod, isSamePeriod } from '../../../settings/period';
import { compare, groupBy } from '../../../values/arrange';
import { readAbout } from '../form/about-form';
import { FORM, type TypedKey } from '../form/form-table';
import {
  BROKEN_SEAL,
  DAMAGED_FORM,
  NOT_A_FORM,
  OTHER_FORM_PERIOD,
  OTHER_SCHOOL,
  UNKNOWN_TEACHER,
} from './collect-checks';
import type { CollectingBook } from './collecting-book';
import { MOST_FORM_ROWS, tooManyRows } from './form-parcel';
import { answerRows, formRows, type HandedRow } from './handed-rows';
import type { FormParcel } from './submission';
import type { TypedBeyond } from './typed-beyond';

/** Of a sheet of answers: a school of a hundred with fifty each, four times a year. */
const MOST_ANSWERS = 20_000;

/** The rows of one teacher out of one source. */
export interface HandedSheet {
  readonly source: string;
  /** Its name as it was given. */
  readonly file: string;
  /** null: of people whom «Педагоги» does not have. */
  readonly teacher: string | null;
  readonly rows: readonly HandedRow[];
  /** Rows that are no entries, each with its remark. */
  readonly asides: readonly HandedRow[];
  readonly columns: ReadonlySet<TypedKey>;
  /** All that the teacher has of the period: what is missing from it has vanished. */
  readonly isWhole: boolean;
  /** Where something is typed that is not collected. */
  readonly beyond: readonly TypedBeyond[];
}

interface RefusedSheet {
  readonly source: string;
  readonly file: string;
  readonly teacher: string | null;
  readonly refusal: string;
  /** It is a teacher's sheet, whosever. */
  readonly isForm: boolean;
}

export interface HandedIn {
  readonly sheets: readonly HandedSheet[];
  readonly refused: readonly RefusedSheet[];
}

const refusedBy = <D>(check: Check<D>, details: D): string =>
  issueSentence(check, { sheet: FORM.sheet }, details);

/** Each parcel once, in one order whatever the given one. */
function inOrder(parcels: Iterable<FormParcel>): FormParcel[] {
  const told = [...parcels].map((parcel) => ({ parcel, content: JSON.stringify(parcel) }));
  const once = [...new Map(told.map((one) => [one.content, one])).values()].sort(
    (a, b) => compare(a.parcel.source, b.parcel.source) || compare(a.content, b.content),
  );
  return once.map(({ parcel }) => parcel);
}

/** Of two files of a teacher that have one name the second says so. */
function toldApart<S extends HandedSheet | RefusedSheet>(sheets: readonly S[]): S[] {
  const seen = new Map<string, number>();
  return sheets.map((sheet) => {
    const { file, teacher } = sheet;
    const name = JSON.stringify([file, teacher]);
    const number = (seen.get(name) ?? 0) + 1;
    seen.set(name, number);
    return number === 1 ? sheet : { ...sheet, source: `${file} (${number})` };
  });
}

/** One file of a teacher, judged as a whole. */
function judged(parcel: FormParcel, book: CollectingBook): HandedSheet | RefusedSheet {
  const { source } = parcel;
  const refuse = (refusal: string, teacher: string | null = null, isForm = true): RefusedSheet => ({
    source,
    file: source,
    teacher,
    refusal,
    isForm,
  });
  if ('fault' in parcel) return refuse(parcel.fault, null, false);
  const about = parcel.about === null ? null : readAbout(parcel.about);
  if (parcel.form === null || about === null) {
    return refuse(refusedBy(NOT_A_FORM, undefined), null, false);
  }
  const { settings, order } = book;
  const { schoolCode, teacher } = about;
  if (schoolCode !== settings.schoolCode) {
    const details = { code: schoolCode, own: settings.schoolCode };
    return refuse(refusedBy(OTHER_SCHOOL, details));
  }
  if (!about.isSealed) return refuse(refusedBy(BROKEN_SEAL, undefined));
  if (!order.has(teacher)) return refuse(refusedBy(UNKNOWN_TEACHER, { code: teacher }));
  if (!isSamePeriod(about, settings)) {
    const details = { period: formatPeriod(about), expected: formatPeriod(settings) };
    return refuse(refusedBy(OTHER_FORM_PERIOD, details), teacher);
  }
  if (parcel.form.rows.length > MOST_FORM_ROWS + 1) {
    return refuse(tooManyRows(FORM.sheet, MOST_FORM_ROWS), teacher);
  }
  const { rows, asides, columns, fault } = formRows(parcel.form);
  if (fault !== null) return refuse(refusedBy(DAMAGED_FORM, { fault }), teacher);
  return {
    source,
    file: source,
    teacher,
    rows,
    asides,
    columns,
    isWhole: true,
    beyond: parcel.beyond ?? [],
  };
}

const isTaken = (one: HandedSheet | RefusedSheet): one is HandedSheet => 'rows' in one;
const isRefused = (one: HandedSheet | RefusedSheet): one is RefusedSheet => 'refusal' in one;

/** The files of teachers, in one order whatever the given one. */
export function handedFiles(parcels: Iterable<FormParcel>, book: CollectingBook): HandedIn {
  const all = toldApart(inOrder(parcels).map((parcel) => judged(parcel, book)));
  return {
    sheets: all.filter(isTaken),
    refused: all.filter(isRefused),
  };
}

/** A sheet of answers of the workbook. */
export interface AnswerSheet {
  readonly name: string;
  readonly cells: SheetGrid;
}

/** The rows of sheets of answers, by teacher; those of nobody who is known together. */
export function handedAnswers(
  answers: readonly AnswerSheet[],
  { order }: Pick<CollectingBook, 'order'>,
): HandedIn {
  const sheets: HandedSheet[] = [];
  const refused: RefusedSheet[] = [];
  for (const { name, cells } of answers) {
    const source = `Лист «${name}»`;
    const refuse = (refusal: string): void => {
      refused.push({ source, file: source, teacher: null, refusal, isForm: false });
    };
    if (cells.rows.length > MOST_ANSWERS + 1) {
      refuse(tooManyRows(name, MOST_ANSWERS));
      continue;
    }
    const { rows, asides, columns, fault } = answerRows(cells);
    if (fault !== null) {
      refuse(refusedBy(DAMAGED_FORM, { fault }));
      continue;
    }
    const ownerOf = ({ teacher }: HandedRow): string | null =>
      teacher !== null && order.has(teacher) ? teacher : null;
    const [rowsOf, asidesOf] = [groupBy(rows, ownerOf), groupBy(asides, ownerOf)];
    for (const teacher of new Set([...rowsOf.keys(), ...asidesOf.keys()])) {
      sheets.push({
        source,
        file: source,
        teacher,
        rows: rowsOf.get(teacher) ?? [],
        asides: asidesOf.get(teacher) ?? [],
        columns,
        isWhole: false,
        beyond: [],
      });
    }
  }
  return { sheets, refused };
}

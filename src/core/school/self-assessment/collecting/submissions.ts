/** What is told of a collection, sheet by sheet. */
import { issueSentence, sentenceOfIssue } from '../../../schema/issue';
import { textOf } from '../../../schema/shown';
import { groupBy } from '../../../values/arrange';
import { ACTIVITIES } from '../../tables/activities';
import { FORM_SHEET } from '../form/form-sheets';
import { firstCode } from '../form/new-codes';
import {
  cellOf,
  factOf,
  headerOf,
  recordKey,
  recordLine,
  type TypedValues,
} from '../form/typed-values';
import type { Candidate } from './candidates';
import { ALSO_AT_COLLEAGUE, TYPED_BEYOND } from './collect-checks';
import type { BookRow, CollectingBook } from './collecting-book';
import type { RecordEdit, Settled } from './fates';
import type { HandedIn, HandedSheet } from './handed-sheets';
import type { ChangedCell, Submission } from './submission';

const place = { sheet: ACTIVITIES.sheet };

/** What the rows of every sheet are told by. */
interface Told extends Pick<Settled, 'outcomes'> {
  readonly shared: ReadonlySet<string>;
  readonly rows: ReadonlyMap<number, BookRow>;
  readonly places: ReadonlyMap<Candidate, number>;
}

function changedCell(
  { row, key, value }: RecordEdit,
  rows: ReadonlyMap<number, BookRow>,
): ChangedCell {
  const was = rows.get(row)?.values[key] ?? null;
  return {
    header: headerOf(key),
    was: textOf(cellOf(key, was)),
    becomes: textOf(cellOf(key, value)),
  };
}

/** The facts, with a topic, that several teachers will have on «Мероприятия». */
function sharedFacts({ resulting, added }: Settled): ReadonlySet<string> {
  const owners = new Map<string, string>();
  const shared = new Set<string>();
  const note = (teacher: string | null, values: TypedValues): void => {
    if (teacher === null || values.topic === null) return;
    const fact = factOf(values);
    const owner = owners.get(fact);
    if (owner === undefined) owners.set(fact, teacher);
    else if (owner !== teacher) shared.add(fact);
  };
  for (const [{ teacher }, values] of resulting) note(teacher, values);
  for (const { sheet, values } of added) note(sheet.teacher, values);
  return shared;
}

/** Rows of the period that the teachers’ whole sheets do not have any more, by teacher. */
function vanished(
  book: CollectingBook,
  candidates: readonly Candidate[],
): ReadonlyMap<string | null, readonly BookRow[]> {
  const { periodStart, periodEnd } = book.settings;
  const rows = groupBy(book.rows, ({ teacher }) => teacher);
  const whole = candidates.filter(({ sheet }) => sheet.isWhole);
  const there = groupBy(whole, ({ sheet }) => sheet.teacher);
  return new Map(
    [...rows].map(([teacher, own]) => {
      const given = there.get(teacher) ?? [];
      // Of a row without a code the record that it once became is there, however it was amended.
      const codes = new Set(given.map(({ handed, key }) => handed.code ?? firstCode(key)));
      const keys = new Set(given.map(({ key }) => key));
      const missing = own.filter(({ handle, values }) => {
        const { date } = values;
        if (date === null || date < periodStart || date > periodEnd) return false;
        if (handle !== null && codes.has(handle)) return false;
        return !keys.has(recordKey(teacher ?? '', values));
      });
      return [teacher, missing];
    }),
  );
}

/** What became of the rows of one sheet. */
function outcomesOf(
  candidates: readonly Candidate[],
  { outcomes, shared, rows, places }: Told,
): Pick<Submission, 'added' | 'changed' | 'unchanged' | 'refused' | 'remarks'> {
  const told = candidates.map((one) => {
    const { row, line } = one.handed;
    return { one, at: { row, line }, outcome: outcomes.get(one) };
  });
  return {
    added: told.flatMap(({ one, at }) => {
      const inBook = places.get(one);
      return inBook === undefined ? [] : [{ ...at, inBook }];
    }),
    changed: told.flatMap(({ at, outcome }) => {
      const edits = outcome?.fate.kind === 'changed' ? outcome.fate.edits : [];
      const [first] = edits;
      if (first === undefined) return [];
      return [{ ...at, inBook: first.row, cells: edits.map((edit) => changedCell(edit, rows)) }];
    }),
    unchanged: told.filter(({ outcome }) => outcome?.fate.kind === 'unchanged').length,
    refused: told.flatMap(({ at, outcome }) =>
      outcome?.fate.kind === 'refused' ? [{ ...at, reason: outcome.fate.reason }] : [],
    ),
    remarks: told.flatMap(({ one, at, outcome }) => {
      if (outcome === undefined) return [];
      const isShared = outcome.isOpen && shared.has(factOf(one.values));
      const own = [...outcome.remarks, ...(outcome.isOpen ? one.doubts : [])];
      const ofColleague = isShared ? [issueSentence(ALSO_AT_COLLEAGUE, place, undefined)] : [];
      return [
        ...own.map((reason) => ({ ...at, reason, isOfColleague: false })),
        ...ofColleague.map((reason) => ({ ...at, reason, isOfColleague: true })),
      ];
    }),
  };
}

/** Of rows that are no entries it is told that they were left out. */
const asideRemarks = ({ asides }: HandedSheet): Submission['remarks'] =>
  asides.flatMap(({ row, line, issues }) =>
    issues.map((issue) => ({ row, line, reason: sentenceOfIssue(issue), isOfColleague: false })),
  );

/**
 * What became of every sheet, in the given order. `places`: the row of «Мероприятия» that each new
 * record gets, 1 = the first.
 */
export function submissionsOf(
  sheets: readonly HandedSheet[],
  book: CollectingBook,
  candidates: readonly Candidate[],
  settled: Settled,
  places: ReadonlyMap<Candidate, number>,
): Submission[] {
  const own = groupBy(candidates, ({ sheet }) => sheet);
  const told: Told = {
    outcomes: settled.outcomes,
    shared: sharedFacts(settled),
    places,
    rows: new Map(book.rows.map((row) => [row.row, row])),
  };
  const gone = vanished(book, candidates);
  const whole = new Set<string | null>();
  return sheets.map((sheet) => {
    const { teacher, source, file, isWhole } = sheet;
    // Of several files of one teacher the first tells what none of them has.
    const missing = isWhole && !whole.has(teacher) ? (gone.get(teacher) ?? []) : [];
    if (isWhole) whole.add(teacher);
    const outcomes = outcomesOf(own.get(sheet) ?? [], told);
    return {
      source,
      file,
      teacher,
      name: teacher === null ? null : (book.names.get(teacher) ?? null),
      refusal: null,
      isForm: true,
      missing: missing.map(({ row, values }) => ({ row, line: recordLine(values) })),
      ...outcomes,
      remarks: [...outcomes.remarks, ...asideRemarks(sheet)].sort((a, b) => a.row - b.row),
      beyond:
        sheet.beyond.length === 0
          ? null
          : issueSentence(TYPED_BEYOND, { sheet: FORM_SHEET }, { places: sheet.beyond }),
    };
  });
}

/** What is told of a sheet that was refused whole. */
export const refusedWhole = (
  { source, file, teacher, refusal, isForm }: HandedIn['refused'][number],
  names: CollectingBook['names'],
): Submission => ({
  source,
  file,
  teacher,
  name: teacher === null ? null : (names.get(teacher) ?? null),
  refusal,
  isForm,
  added: [],
  changed: [],
  unchanged: 0,
  refused: [],
  missing: [],
  remarks: [],
  beyond: null,
});

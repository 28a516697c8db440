/**
 * What becomes of the rows that teachers hand in (workbook contract, §6). The outcome follows from the
 * rows and the workbook alone, never from the order in which they came; and what is said of a row is
 * the same before and after it is written, so that collecting again changes nothing.
 */
import { issueSentence } from '../../schema/issue';
import { shown, textOf } from '../../schema/shown';
import { compare, groupBy } from '../../values/arrange';
import { ACTIVITIES } from '../tables/activities';
import { type Candidate, candidatesOf } from './candidates';
import {
  ALSO_AT_COLLEAGUE,
  CHANGED_TWICE,
  COPIED_RECORD,
  DOUBLED_IN_BOOK,
  OTHERWISE_IN_BOOK,
  OTHERWISE_IN_FILE,
  REPEATED_ROW,
  REVIEWED,
  UNKNOWN_RECORD,
  UNKNOWN_REVIEW,
} from './collect-checks';
import type { BookRow, CollectingBook } from './collecting-book';
import type { TypedKey } from './form-table';
import type { HandedIn, HandedSheet } from './handed-sheets';
import { newCodes } from './record-codes';
import type { ChangedCell, Submission } from './submission';
import {
  cellOf,
  factOf,
  headerOf,
  recordKey,
  recordLine,
  sameValue,
  type TypedValues,
} from './typed-values';

/** A record that «Мероприятия» gets. */
interface NewRecord {
  readonly teacher: string;
  readonly values: TypedValues;
  readonly code: string;
}

/** A cell of «Мероприятия» that changes; `row` counts from 1. */
interface RecordEdit {
  readonly row: number;
  readonly key: TypedKey;
  readonly value: TypedValues[TypedKey];
}

export interface Collection {
  readonly submissions: readonly Submission[];
  readonly added: readonly NewRecord[];
  readonly edits: readonly RecordEdit[];
}

type Fate =
  | { readonly kind: 'added' }
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'changed'; readonly edits: readonly RecordEdit[] }
  | { readonly kind: 'refused'; readonly reason: string };

interface Decision {
  readonly fate: Fate;
  /** Beyond those that the row itself gives. */
  readonly remarks: readonly string[];
  /** Its doubts are worth telling: it is taken, and nobody has checked it yet. */
  readonly isOpen: boolean;
}

const UNCHANGED: Fate = { kind: 'unchanged' };
const place = { sheet: ACTIVITIES.sheet };

const refusedAs = (reason: string): Decision => ({
  fate: { kind: 'refused', reason },
  remarks: [],
  isOpen: false,
});
const refusedFor = ({ errors }: Candidate): Decision => refusedAs(errors.join(' '));

/** In which of its columns the candidate differs from what is there. */
const differing = ({ columns, values }: Candidate, there: TypedValues): TypedKey[] =>
  columns.filter((key) => !sameValue(values[key], there[key]));

const textOfValue = (key: TypedKey, values: TypedValues): string => shown(cellOf(key, values[key]));

/** The rows of each sheet by their keys, as they come. */
class RowsSeen {
  private readonly bySheet = new Map<
    HandedSheet,
    Map<string, { firstRow: number; count: number }>
  >();

  /** How many rows of the sheet have the key by now, and which was the first. */
  add({ sheet, key, handed }: Candidate): { readonly firstRow: number; readonly count: number } {
    const rows = this.bySheet.get(sheet) ?? new Map<string, { firstRow: number; count: number }>();
    this.bySheet.set(sheet, rows);
    const known = rows.get(key) ?? { firstRow: handed.row, count: 0 };
    rows.set(key, { ...known, count: known.count + 1 });
    return { ...known, count: known.count + 1 };
  }
}

class Collecting {
  private readonly decisions = new Map<Candidate, Decision>();
  /** What «Мероприятия» will hold, new records apart. */
  private readonly resulting = new Map<BookRow, TypedValues>();
  private readonly added: Candidate[] = [];

  constructor(
    private readonly book: CollectingBook,
    private readonly candidates: readonly Candidate[],
  ) {
    for (const row of book.rows) this.resulting.set(row, row.values);
  }

  run(): void {
    const known = this.candidates.filter(({ sheet }) => sheet.teacher !== null);
    for (const one of this.candidates) {
      if (one.sheet.teacher === null) this.decide(one, refusedFor(one));
    }
    this.settleCoded(known.filter(({ handed }) => handed.code !== null));
    this.settleUncoded(known.filter(({ handed }) => handed.code === null));
  }

  private decide(candidate: Candidate, decision: Decision): void {
    this.decisions.set(candidate, decision);
  }

  private settleCoded(coded: readonly Candidate[]): void {
    const rowsByCode = groupBy(this.book.rows, ({ code }) => code);
    const readable = coded.filter(({ isUnreadable }) => !isUnreadable);
    for (const one of coded) if (one.isUnreadable) this.decide(one, refusedFor(one));
    for (const [code, all] of groupBy(readable, ({ handed }) => handed.code ?? '')) {
      const rows = rowsByCode.get(code) ?? [];
      for (const [teacher, own] of groupBy(all, ({ sheet }) => sheet.teacher)) {
        const [row, ...more] = rows;
        if (row === undefined || !rows.some((one) => one.teacher === teacher)) {
          const reason = issueSentence(UNKNOWN_RECORD, place, { code });
          for (const one of own) this.decide(one, refusedAs(reason));
        } else if (more.length > 0) {
          const reason = issueSentence(DOUBLED_IN_BOOK, place, { code });
          for (const one of own) this.decide(one, refusedAs(reason));
        } else {
          this.settleRecord(row, this.withoutCopies(row, code, own));
        }
      }
    }
  }

  /** At most one row a sheet: a row like the workbook's before its copies, else the only one there is. */
  private withoutCopies(row: BookRow, code: string, own: readonly Candidate[]): Candidate[] {
    const reason = issueSentence(COPIED_RECORD, place, { code });
    return [...groupBy(own, ({ sheet }) => sheet).values()].flatMap((rows) => {
      const original =
        rows.length === 1 ? rows[0] : rows.find((one) => differing(one, row.values).length === 0);
      for (const one of rows) if (one !== original) this.decide(one, refusedAs(reason));
      return original === undefined ? [] : [original];
    });
  }

  /** One record of the workbook, and what each of the teacher's sheets says of it. */
  private settleRecord(row: BookRow, own: readonly Candidate[]): void {
    const isOpen = row.decision === null && !row.isReviewUnknown;
    const changes = own.map((one) => ({ one, keys: differing(one, row.values) }));
    const changing = changes.filter(({ keys }) => keys.length > 0);
    for (const { one, keys } of changes) {
      if (keys.length === 0) this.decide(one, { fate: UNCHANGED, remarks: [], isOpen });
    }
    if (!isOpen) {
      const reason = row.isReviewUnknown
        ? issueSentence(UNKNOWN_REVIEW, place, undefined)
        : issueSentence(REVIEWED, place, { decision: row.decision ?? '' });
      for (const { one } of changing) this.decide(one, refusedAs(reason));
      return;
    }
    // One that has the record as it was counts too: collected again, it would take the change back.
    const wanted = new Set(
      changes.map(({ one, keys }) => JSON.stringify(keys.map((key) => [key, one.values[key]]))),
    );
    if (changing.length > 0 && wanted.size > 1) {
      const sources = changes.map(({ one }) => one.sheet.source);
      const reason = issueSentence(CHANGED_TWICE, place, { sources });
      for (const { one } of changing) this.decide(one, refusedAs(reason));
      return;
    }
    const [first, ...same] = changing;
    if (first === undefined) return;
    if (first.one.errors.length > 0) {
      for (const { one } of changing) this.decide(one, refusedFor(one));
      return;
    }
    const { one, keys } = first;
    const edits = keys.map((key) => ({ row: row.row, key, value: one.values[key] }));
    const changed = Object.fromEntries(keys.map((key) => [key, one.values[key]]));
    this.resulting.set(row, { ...row.values, ...changed });
    this.decide(one, { fate: { kind: 'changed', edits }, remarks: [], isOpen });
    for (const { one: other } of same) {
      this.decide(other, { fate: UNCHANGED, remarks: [], isOpen });
    }
  }

  private settleUncoded(uncoded: readonly Candidate[]): void {
    const there = groupBy(this.book.rows, (row) => this.resultingKey(row));
    const seen = new RowsSeen();
    for (const one of this.candidates) {
      const isTaken = this.decisions.get(one)?.fate.kind !== 'refused';
      if (one.handed.code !== null && isTaken) seen.add(one);
    }
    const leaders = new Map<string, Candidate>();
    for (const one of uncoded) {
      if (one.errors.length > 0) {
        // Of a faulty row that the sheet was handed out with nothing is taken, so nothing is refused.
        const isKnown = !one.isUnreadable && one.isComplete && this.isAsInBook(one, there);
        const known: Decision = { fate: UNCHANGED, remarks: [], isOpen: false };
        this.decide(one, isKnown ? known : refusedFor(one));
        continue;
      }
      const rows = there.get(one.key) ?? [];
      const { firstRow, count } = seen.add(one);
      if (count > 1) {
        const remark = issueSentence(REPEATED_ROW, place, { firstRow });
        // Facts alike may stand in the workbook already, and then in the sheet that was handed out.
        const isMore = count > Math.max(1, rows.length);
        const repeated: Decision = { fate: UNCHANGED, remarks: [remark], isOpen: false };
        this.decide(one, isMore ? repeated : this.besideBook(one, rows));
        continue;
      }
      const leader = leaders.get(one.key);
      if (leader === undefined) {
        leaders.set(one.key, one);
        this.decide(one, this.besideBook(one, rows));
      } else {
        this.decide(one, besideLeader(one, leader));
      }
    }
  }

  /** A row without a code, the first with its key, and the rows of the workbook that have the key too. */
  private besideBook(one: Candidate, rows: readonly BookRow[]): Decision {
    const compared = rows.map((row) => {
      const values = this.resulting.get(row) ?? row.values;
      return { row, values, keys: differing(one, values) };
    });
    const [first] = compared;
    if (first === undefined) {
      this.added.push(one);
      return { fate: { kind: 'added' }, remarks: [], isOpen: true };
    }
    const same = compared.find(({ keys }) => keys.length === 0);
    const isOpen = compared.some(({ row }) => row.decision === null);
    if (same !== undefined) return { fate: UNCHANGED, remarks: [], isOpen };
    const cells = first.keys.map((key) => {
      const [there, here] = [textOfValue(key, first.values), textOfValue(key, one.values)];
      return `«${headerOf(key)}» в книге ${quoted(there)}, в листе ${quoted(here)}`;
    });
    const remark = issueSentence(OTHERWISE_IN_BOOK, place, { cells });
    return { fate: UNCHANGED, remarks: [remark], isOpen: false };
  }

  private isAsInBook(one: Candidate, there: ReadonlyMap<string, readonly BookRow[]>): boolean {
    const rows = there.get(one.key) ?? [];
    return rows.some((row) => differing(one, this.resulting.get(row) ?? row.values).length === 0);
  }

  private resultingKey(row: BookRow): string {
    return recordKey(row.teacher ?? '', this.resulting.get(row) ?? row.values);
  }

  /** New records in the order of «Педагоги», date, kind, topic. */
  newRecords(): NewRecord[] {
    const placeOf = ({ sheet }: Candidate): number =>
      this.book.order.get(sheet.teacher ?? '') ?? Number.MAX_SAFE_INTEGER;
    const sorted = [...this.added].sort(
      (a, b) =>
        placeOf(a) - placeOf(b) ||
        (a.values.date ?? 0) - (b.values.date ?? 0) ||
        compare(a.values.kind ?? '', b.values.kind ?? '') ||
        compare(a.key, b.key),
    );
    const used = this.book.rows.flatMap(({ code }) => code ?? []);
    const codes = newCodes(
      sorted.map(({ key }) => key),
      used,
    );
    return sorted.map(({ sheet, values }, index) => ({
      teacher: sheet.teacher ?? '',
      values,
      code: codes[index] ?? '',
    }));
  }

  edits(): RecordEdit[] {
    return this.candidates.flatMap((one) => {
      const fate = this.decisions.get(one)?.fate;
      return fate?.kind === 'changed' ? fate.edits : [];
    });
  }

  /** The facts, with a topic, that several teachers will have on «Мероприятия». */
  private sharedFacts(): ReadonlySet<string> {
    const owners = new Map<string, string>();
    const shared = new Set<string>();
    const note = (teacher: string | null, values: TypedValues): void => {
      if (teacher === null || values.topic === null) return;
      const fact = factOf(values);
      const owner = owners.get(fact);
      if (owner === undefined) owners.set(fact, teacher);
      else if (owner !== teacher) shared.add(fact);
    };
    for (const [{ teacher }, values] of this.resulting) note(teacher, values);
    for (const { sheet, values } of this.added) note(sheet.teacher, values);
    return shared;
  }

  /** Rows of the period that the teachers’ whole sheets do not have any more, by teacher. */
  private vanished(): ReadonlyMap<string | null, readonly BookRow[]> {
    const { periodStart, periodEnd } = this.book.settings;
    const rows = groupBy(this.book.rows, ({ teacher }) => teacher);
    const whole = this.candidates.filter(({ sheet }) => sheet.isWhole);
    const there = groupBy(whole, ({ sheet }) => sheet.teacher);
    return new Map(
      [...rows].map(([teacher, own]) => {
        const given = there.get(teacher) ?? [];
        const codes = new Set(given.map(({ handed }) => handed.code));
        const keys = new Set(given.map(({ key }) => key));
        const missing = own.filter(({ code, values }) => {
          const { date } = values;
          if (date === null || date < periodStart || date > periodEnd) return false;
          if (code !== null && codes.has(code)) return false;
          return !keys.has(recordKey(teacher ?? '', values));
        });
        return [teacher, missing];
      }),
    );
  }

  /** What became of every sheet, in the given order. */
  submissions(sheets: readonly HandedSheet[]): Submission[] {
    const own = groupBy(this.candidates, ({ sheet }) => sheet);
    const shared = this.sharedFacts();
    const vanished = this.vanished();
    const names = new Map(this.book.teachers.map(({ code, name }) => [code, name]));
    const told = new Set<string | null>();
    return sheets.map((sheet) => {
      const { teacher, source, isWhole } = sheet;
      // Of several files of one teacher the first tells what none of them has.
      const missing = isWhole && !told.has(teacher) ? (vanished.get(teacher) ?? []) : [];
      if (isWhole) told.add(teacher);
      return {
        source,
        teacher,
        name: teacher === null ? null : (names.get(teacher) ?? null),
        refusal: null,
        missing: missing.map(({ row, values }) => ({ row, line: recordLine(values) })),
        ...this.outcomes(own.get(sheet) ?? [], shared),
      };
    });
  }

  private outcomes(
    candidates: readonly Candidate[],
    shared: ReadonlySet<string>,
  ): Pick<Submission, 'added' | 'changed' | 'unchanged' | 'refused' | 'remarks'> {
    const told = candidates.map((one) => {
      const { row, line } = one.handed;
      return { one, at: { row, line }, decision: this.decisions.get(one) };
    });
    const rowsOf = new Map(this.book.rows.map((row) => [row.row, row]));
    return {
      added: told.filter(({ decision }) => decision?.fate.kind === 'added').map(({ at }) => at),
      changed: told.flatMap(({ at, decision }) =>
        decision?.fate.kind === 'changed'
          ? [{ ...at, cells: decision.fate.edits.map((edit) => changedCell(edit, rowsOf)) }]
          : [],
      ),
      unchanged: told.filter(({ decision }) => decision?.fate.kind === 'unchanged').length,
      refused: told.flatMap(({ at, decision }) =>
        decision?.fate.kind === 'refused' ? [{ ...at, reason: decision.fate.reason }] : [],
      ),
      remarks: told.flatMap(({ one, at, decision }) => {
        if (decision === undefined) return [];
        const isShared = decision.isOpen && shared.has(factOf(one.values));
        const reasons = [
          ...decision.remarks,
          ...(decision.isOpen ? one.doubts : []),
          ...(isShared ? [issueSentence(ALSO_AT_COLLEAGUE, place, undefined)] : []),
        ];
        return reasons.map((reason) => ({ ...at, reason }));
      }),
    };
  }
}

const quoted = (text: string): string => (text === '' ? 'пусто' : `«${text}»`);

/** A row of a further file of the teacher, and the one that is taken. */
function besideLeader(one: Candidate, leader: Candidate): Decision {
  const shared = one.columns.filter((key) => leader.columns.includes(key));
  const isSame = shared.every((key) => sameValue(one.values[key], leader.values[key]));
  const { source } = leader.sheet;
  const remarks = isSame ? [] : [issueSentence(OTHERWISE_IN_FILE, place, { source })];
  return { fate: UNCHANGED, remarks, isOpen: false };
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

/** Decides on everything that was handed in; nothing is written here. */
export function collect({ sheets, refused }: HandedIn, book: CollectingBook): Collection {
  const placeOf = (teacher: string | null): number =>
    teacher === null ? -1 : (book.order.get(teacher) ?? -1);
  const inOrder = <S extends { readonly teacher: string | null; readonly source: string }>(
    all: readonly S[],
  ): S[] =>
    [...all].sort((a, b) => placeOf(a.teacher) - placeOf(b.teacher) || compare(a.source, b.source));
  const ordered = inOrder(sheets);
  const collecting = new Collecting(book, candidatesOf(ordered, book));
  collecting.run();
  const names = new Map(book.teachers.map(({ code, name }) => [code, name]));
  const whole = inOrder(refused).map(
    ({ source, teacher, refusal }): Submission => ({
      source,
      teacher,
      name: teacher === null ? null : (names.get(teacher) ?? null),
      refusal,
      added: [],
      changed: [],
      unchanged: 0,
      refused: [],
      missing: [],
      remarks: [],
    }),
  );
  return {
    submissions: [...whole, ...collecting.submissions(ordered)],
    added: collecting.newRecords(),
    edits: collecting.edits(),
  };
}

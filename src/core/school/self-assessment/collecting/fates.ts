/**
 * What becomes of each row that teachers hand in (workbook contract, §6). The outcome follows from the
 * rows and the workbook alone, never from the order in which they came; and what is said of a row is
 * the same before and after it is written, so that collecting again changes nothing.
 */
import { issueSentence } from '../../../schema/issue';
import { shown } from '../../../schema/shown';
import { groupBy } from '../../../values/arrange';
import { ACTIVITIES } from '../../tables/activities';
import { TYPED_BY_TEACHER, type TypedKey } from '../form/form-table';
import { firstCode } from '../form/new-codes';
import { cellOf, headerOf, recordKey, sameValue, type TypedValues } from '../form/typed-values';
import type { Candidate } from './candidates';
import {
  CHANGED_TWICE,
  COLLECTED_BEFORE,
  COPIED_RECORD,
  DOUBLED_IN_BOOK,
  OTHERWISE_IN_BOOK,
  OTHERWISE_IN_FILE,
  REPEATED_ROW,
  REVIEWED,
  UNKNOWN_RECORD,
  UNKNOWN_REVIEW,
} from './collect-checks';
import { type BookRow, type CollectingBook, isUnchecked } from './collecting-book';
import type { HandedSheet } from './handed-sheets';

/** A cell of «Мероприятия» that changes; `row` counts from 1. */
export interface RecordEdit {
  readonly row: number;
  readonly key: TypedKey;
  readonly value: TypedValues[TypedKey];
}

/** The «Код записи» that a row of «Мероприятия» gets, which had none; `row` counts from 1. */
export interface CodedRow {
  readonly row: number;
  readonly code: string;
}

type Fate =
  | { readonly kind: 'added' }
  | { readonly kind: 'unchanged' }
  | {
      readonly kind: 'changed';
      readonly edits: readonly RecordEdit[];
      /** null: it has its code. */
      readonly coded: CodedRow | null;
    }
  | { readonly kind: 'refused'; readonly reason: string };

/** What becomes of a row, and what is to be said of it. */
interface RowOutcome {
  readonly fate: Fate;
  /** Beyond those that the row itself gives. */
  readonly remarks: readonly string[];
  /** Its doubts are worth telling: it is taken, and nobody has checked it yet. */
  readonly isOpen: boolean;
}

/** What was decided of everything that was handed in. */
export interface Settled {
  readonly outcomes: ReadonlyMap<Candidate, RowOutcome>;
  /** What each row of «Мероприятия» will hold, new records apart. */
  readonly resulting: ReadonlyMap<BookRow, TypedValues>;
  /** What becomes a new record, as it came. */
  readonly added: readonly Candidate[];
}

const UNCHANGED: Fate = { kind: 'unchanged' };
const place = { sheet: ACTIVITIES.sheet };

const refusedAs = (reason: string): RowOutcome => ({
  fate: { kind: 'refused', reason },
  remarks: [],
  isOpen: false,
});
const refusedFor = ({ errors }: Candidate): RowOutcome => refusedAs(errors.join(' '));

/** In which of its columns the candidate differs from what is there. */
const differing = ({ columns, values }: Candidate, there: TypedValues): TypedKey[] =>
  columns.filter((key) => !sameValue(values[key], there[key]));

const EMPTY = 'пусто';

const quoted = (text: string): string => (text === '' ? EMPTY : `«${text}»`);

/**
 * «Уровень» в книге «школьный», в листе пусто: each cell that is told otherwise at the two places. Of texts
 * it is told only that they differ: somebody may be named there, and what is said goes to the teacher, into
 * the journal and onto the command's output.
 */
function otherwise(
  keys: readonly TypedKey[],
  [where, there]: readonly [string, TypedValues],
  [whereElse, here]: readonly [string, TypedValues],
): string[] {
  const textIn = (key: TypedKey, values: TypedValues): string =>
    quoted(shown(cellOf(key, values[key])));
  return keys.map((key) => {
    const header = `«${headerOf(key)}»`;
    const [one, other] = [textIn(key, there), textIn(key, here)];
    if (TYPED_BY_TEACHER[key].type !== 'text') {
      return `${header} ${where} ${one}, ${whereElse} ${other}`;
    }
    if (one !== EMPTY && other !== EMPTY) return `${header}: тексты ${where} и ${whereElse} разные`;
    const said = (text: string): string => (text === EMPTY ? text : 'заполнено');
    return `${header} ${where} ${said(one)}, ${whereElse} ${said(other)}`;
  });
}

interface SeenRows {
  readonly first: Candidate;
  readonly count: number;
}

/** The rows of each sheet by their keys, as they come. */
class RowsSeen {
  private readonly bySheet = new Map<HandedSheet, Map<string, SeenRows>>();

  /** How many rows of the sheet have the key by now, and which was the first. */
  add(one: Candidate): SeenRows {
    const rows = this.bySheet.get(one.sheet) ?? new Map<string, SeenRows>();
    this.bySheet.set(one.sheet, rows);
    const { first, count } = rows.get(one.key) ?? { first: one, count: 0 };
    const seen = { first, count: count + 1 };
    rows.set(one.key, seen);
    return seen;
  }
}

class Settling implements Settled {
  readonly outcomes = new Map<Candidate, RowOutcome>();
  readonly resulting = new Map<BookRow, TypedValues>();
  readonly added: Candidate[] = [];
  private readonly byHandle: ReadonlyMap<string | null, readonly BookRow[]>;

  constructor(
    private readonly book: CollectingBook,
    private readonly candidates: readonly Candidate[],
  ) {
    for (const row of book.rows) this.resulting.set(row, row.values);
    this.byHandle = groupBy(book.rows, ({ handle }) => handle);
  }

  run(): void {
    const known = this.candidates.filter(({ sheet }) => sheet.teacher !== null);
    for (const one of this.candidates) {
      if (one.sheet.teacher === null) this.settle(one, refusedFor(one));
    }
    this.settleCoded(known.filter(({ handed }) => handed.code !== null));
    this.settleUncoded(known.filter(({ handed }) => handed.code === null));
  }

  private settle(candidate: Candidate, outcome: RowOutcome): void {
    this.outcomes.set(candidate, outcome);
  }

  private settleCoded(coded: readonly Candidate[]): void {
    const readable = coded.filter(({ isUnreadable }) => !isUnreadable);
    for (const one of coded) if (one.isUnreadable) this.settle(one, refusedFor(one));
    for (const [code, all] of groupBy(readable, ({ handed }) => handed.code ?? '')) {
      const rows = this.byHandle.get(code) ?? [];
      for (const [teacher, own] of groupBy(all, ({ sheet }) => sheet.teacher)) {
        const [row, ...more] = rows;
        if (row === undefined || !rows.some((one) => one.teacher === teacher)) {
          const reason = issueSentence(UNKNOWN_RECORD, place, { code });
          for (const one of own) this.settle(one, refusedAs(reason));
        } else if (more.length > 0) {
          const reason = issueSentence(DOUBLED_IN_BOOK, place, { code });
          for (const one of own) this.settle(one, refusedAs(reason));
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
      for (const one of rows) if (one !== original) this.settle(one, refusedAs(reason));
      return original === undefined ? [] : [original];
    });
  }

  /** One record of the workbook, and what each of the teacher's sheets says of it. */
  private settleRecord(row: BookRow, own: readonly Candidate[]): void {
    const isOpen = isUnchecked(row);
    const changes = own.map((one) => ({ one, keys: differing(one, row.values) }));
    const changing = changes.filter(({ keys }) => keys.length > 0);
    for (const { one, keys } of changes) {
      if (keys.length === 0) this.settle(one, { fate: UNCHANGED, remarks: [], isOpen });
    }
    if (!isOpen) {
      const reason =
        row.reviewDoubt === null
          ? issueSentence(REVIEWED, place, { decision: row.decision ?? '' })
          : issueSentence(UNKNOWN_REVIEW, place, { why: row.reviewDoubt });
      for (const { one } of changing) this.settle(one, refusedAs(reason));
      return;
    }
    // One that has the record as it was counts too: collected again, it would take the change back.
    const wanted = new Set(
      changes.map(({ one, keys }) => JSON.stringify(keys.map((key) => [key, one.values[key]]))),
    );
    if (changing.length > 0 && wanted.size > 1) {
      const sources = changes.map(({ one }) => one.sheet.source);
      const reason = issueSentence(CHANGED_TWICE, place, { sources });
      for (const { one } of changing) this.settle(one, refusedAs(reason));
      return;
    }
    const [first, ...same] = changing;
    if (first === undefined) return;
    if (first.one.errors.length > 0) {
      for (const { one } of changing) this.settle(one, refusedFor(one));
      return;
    }
    const { one, keys } = first;
    const edits = keys.map((key) => ({ row: row.row, key, value: one.values[key] }));
    const changed = Object.fromEntries(keys.map((key) => [key, one.values[key]]));
    this.resulting.set(row, { ...row.values, ...changed });
    const { code } = one.handed;
    // Handed in again, the row would not be known by what it was before.
    const coded = row.code === null && code !== null ? { row: row.row, code } : null;
    this.settle(one, { fate: { kind: 'changed', edits, coded }, remarks: [], isOpen });
    for (const { one: other } of same) {
      this.settle(other, { fate: UNCHANGED, remarks: [], isOpen });
    }
  }

  private settleUncoded(uncoded: readonly Candidate[]): void {
    const there = groupBy(this.book.rows, (row) =>
      recordKey(row.teacher ?? '', this.valuesIn(row)),
    );
    const seen = new RowsSeen();
    for (const one of this.candidates) {
      const isTaken = this.outcomes.get(one)?.fate.kind !== 'refused';
      if (one.handed.code !== null && isTaken) seen.add(one);
    }
    const leaders = new Map<string, Candidate>();
    const before = this.collectedBefore(uncoded);
    for (const one of uncoded) {
      if (one.errors.length > 0) {
        // Of a faulty row that the sheet was handed out with nothing is taken, so nothing is refused.
        const isKnown = !one.isUnreadable && one.isComplete && this.isAsInBook(one, there);
        const known: RowOutcome = { fate: UNCHANGED, remarks: [], isOpen: false };
        this.settle(one, isKnown ? known : refusedFor(one));
        continue;
      }
      const rows = there.get(one.key) ?? [];
      const { first, count } = seen.add(one);
      if (count > 1) {
        const remark = repeatOf(one, first);
        // Facts alike may stand in the workbook already, and then in the sheet that was handed out.
        const isMore = count > Math.max(1, rows.length);
        const repeated: RowOutcome = { fate: UNCHANGED, remarks: [remark], isOpen: false };
        this.settle(one, isMore ? repeated : this.besideBook(one, rows));
        continue;
      }
      const known = rows.length === 0 ? before.get(one.key) : undefined;
      if (known !== undefined) {
        this.settle(one, this.besideCollected(one, known));
        continue;
      }
      const leader = leaders.get(one.key);
      if (leader === undefined) {
        leaders.set(one.key, one);
        this.settle(one, this.besideBook(one, rows));
      } else {
        this.settle(one, besideLeader(one, leader));
      }
    }
  }

  /**
   * By key, the row of the workbook that was made of a row without a code, by the code that it got then.
   * Where a sheet has that record too, its row without a code is another one.
   */
  private collectedBefore(uncoded: readonly Candidate[]): ReadonlyMap<string, BookRow> {
    const codes = new Map<HandedSheet, Set<string | null>>();
    for (const { sheet, handed } of this.candidates) {
      const own = codes.get(sheet) ?? new Set();
      codes.set(sheet, own.add(handed.code));
    }
    return new Map(
      [...groupBy(uncoded, ({ key }) => key)].flatMap(([key, all]) => {
        const code = firstCode(key);
        const teacher = all[0]?.sheet.teacher;
        const row = this.byHandle.get(code)?.find((one) => one.teacher === teacher);
        const isAnother = all.some(({ sheet }) => codes.get(sheet)?.has(code));
        return row === undefined || isAnother ? [] : [[key, row] as const];
      }),
    );
  }

  /** A row without a code that was collected before: what stands there now is not as it came. */
  private besideCollected(one: Candidate, row: BookRow): RowOutcome {
    const values = this.valuesIn(row);
    const cells = otherwise(differing(one, values), ['в книге', values], ['в листе', one.values]);
    const remark = issueSentence(COLLECTED_BEFORE, place, { cells });
    return { fate: UNCHANGED, remarks: [remark], isOpen: false };
  }

  /** A row without a code, the first with its key, and the rows of the workbook that have the key too. */
  private besideBook(one: Candidate, rows: readonly BookRow[]): RowOutcome {
    const compared = rows.map((row) => {
      const values = this.valuesIn(row);
      return { row, values, keys: differing(one, values) };
    });
    const [first] = compared;
    if (first === undefined) {
      this.added.push(one);
      return { fate: { kind: 'added' }, remarks: [], isOpen: true };
    }
    const same = compared.find(({ keys }) => keys.length === 0);
    const isOpen = compared.some(({ row }) => isUnchecked(row));
    if (same !== undefined) return { fate: UNCHANGED, remarks: [], isOpen };
    const cells = otherwise(first.keys, ['в книге', first.values], ['в листе', one.values]);
    const remark = issueSentence(OTHERWISE_IN_BOOK, place, { cells });
    return { fate: UNCHANGED, remarks: [remark], isOpen: false };
  }

  private isAsInBook(one: Candidate, there: ReadonlyMap<string, readonly BookRow[]>): boolean {
    const rows = there.get(one.key) ?? [];
    return rows.some((row) => differing(one, this.valuesIn(row)).length === 0);
  }

  /** What the row will hold, as far as was decided. */
  private valuesIn(row: BookRow): TypedValues {
    return this.resulting.get(row) ?? row.values;
  }
}

/** What is said of a further row of a sheet, and the first one of its key. */
function repeatOf(one: Candidate, first: Candidate): string {
  const firstRow = first.handed.row;
  const keys = differing(one, first.values).filter((key) => first.columns.includes(key));
  const cells = otherwise(keys, ['там', first.values], ['здесь', one.values]);
  return issueSentence(REPEATED_ROW, place, { firstRow, cells });
}

/** A row of a further file of the teacher, and the one that is taken. */
function besideLeader(one: Candidate, leader: Candidate): RowOutcome {
  const shared = one.columns.filter((key) => leader.columns.includes(key));
  const isSame = shared.every((key) => sameValue(one.values[key], leader.values[key]));
  const { source } = leader.sheet;
  const remarks = isSame ? [] : [issueSentence(OTHERWISE_IN_FILE, place, { source })];
  return { fate: UNCHANGED, remarks, isOpen: false };
}

/** Decides on every row; nothing is written here. */
export function settle(book: CollectingBook, candidates: readonly Candidate[]): Settled {
  const settling = new Settling(book, candidates);
  settling.run();
  return settling;
}

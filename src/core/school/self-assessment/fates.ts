/**
 * What becomes of each row that teachers hand in (workbook contract, §6). The outcome follows from the
 * rows and the workbook alone, never from the order in which they came; and what is said of a row is
 * the same before and after it is written, so that collecting again changes nothing.
 */
import { issueSentence } from '../../schema/issue';
import { shown } from '../../schema/shown';
import { groupBy } from '../../values/arrange';
import { ACTIVITIES } from '../tables/activities';
import type { Candidate } from './candidates';
import {
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
import type { HandedSheet } from './handed-sheets';
import { cellOf, headerOf, recordKey, sameValue, type TypedValues } from './typed-values';

/** A cell of «Мероприятия» that changes; `row` counts from 1. */
export interface RecordEdit {
  readonly row: number;
  readonly key: TypedKey;
  readonly value: TypedValues[TypedKey];
}

type Fate =
  | { readonly kind: 'added' }
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'changed'; readonly edits: readonly RecordEdit[] }
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

class Settling implements Settled {
  readonly outcomes = new Map<Candidate, RowOutcome>();
  readonly resulting = new Map<BookRow, TypedValues>();
  readonly added: Candidate[] = [];

  constructor(
    private readonly book: CollectingBook,
    private readonly candidates: readonly Candidate[],
  ) {
    for (const row of book.rows) this.resulting.set(row, row.values);
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
    const rowsByCode = groupBy(this.book.rows, ({ code }) => code);
    const readable = coded.filter(({ isUnreadable }) => !isUnreadable);
    for (const one of coded) if (one.isUnreadable) this.settle(one, refusedFor(one));
    for (const [code, all] of groupBy(readable, ({ handed }) => handed.code ?? '')) {
      const rows = rowsByCode.get(code) ?? [];
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
    const isOpen = row.decision === null && !row.isReviewUnknown;
    const changes = own.map((one) => ({ one, keys: differing(one, row.values) }));
    const changing = changes.filter(({ keys }) => keys.length > 0);
    for (const { one, keys } of changes) {
      if (keys.length === 0) this.settle(one, { fate: UNCHANGED, remarks: [], isOpen });
    }
    if (!isOpen) {
      const reason = row.isReviewUnknown
        ? issueSentence(UNKNOWN_REVIEW, place, undefined)
        : issueSentence(REVIEWED, place, { decision: row.decision ?? '' });
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
    this.settle(one, { fate: { kind: 'changed', edits }, remarks: [], isOpen });
    for (const { one: other } of same) {
      this.settle(other, { fate: UNCHANGED, remarks: [], isOpen });
    }
  }

  private settleUncoded(uncoded: readonly Candidate[]): void {
    const there = groupBy(this.book.rows, (row) => this.resultingKey(row));
    const seen = new RowsSeen();
    for (const one of this.candidates) {
      const isTaken = this.outcomes.get(one)?.fate.kind !== 'refused';
      if (one.handed.code !== null && isTaken) seen.add(one);
    }
    const leaders = new Map<string, Candidate>();
    for (const one of uncoded) {
      if (one.errors.length > 0) {
        // Of a faulty row that the sheet was handed out with nothing is taken, so nothing is refused.
        const isKnown = !one.isUnreadable && one.isComplete && this.isAsInBook(one, there);
        const known: RowOutcome = { fate: UNCHANGED, remarks: [], isOpen: false };
        this.settle(one, isKnown ? known : refusedFor(one));
        continue;
      }
      const rows = there.get(one.key) ?? [];
      const { firstRow, count } = seen.add(one);
      if (count > 1) {
        const remark = issueSentence(REPEATED_ROW, place, { firstRow });
        // Facts alike may stand in the workbook already, and then in the sheet that was handed out.
        const isMore = count > Math.max(1, rows.length);
        const repeated: RowOutcome = { fate: UNCHANGED, remarks: [remark], isOpen: false };
        this.settle(one, isMore ? repeated : this.besideBook(one, rows));
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

  /** A row without a code, the first with its key, and the rows of the workbook that have the key too. */
  private besideBook(one: Candidate, rows: readonly BookRow[]): RowOutcome {
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
}

const quoted = (text: string): string => (text === '' ? 'пусто' : `«${text}»`);

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

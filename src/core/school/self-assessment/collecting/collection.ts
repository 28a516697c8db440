/** Everything that was handed in, decided of: what «Мероприятия» gets, and what is told of each sheet. */
import { compare } from '../../../values/arrange';
import { newCodes } from '../form/new-codes';
import type { TypedValues } from '../form/typed-values';
import { type Candidate, candidatesOf } from './candidates';
import type { CollectingBook } from './collecting-book';
import { type CodedRow, type RecordEdit, type Settled, settle } from './fates';
import type { HandedIn } from './handed-sheets';
import type { Submission } from './submission';
import { refusedWhole, submissionsOf } from './submissions';

/** A record that «Мероприятия» gets. */
interface NewRecord {
  readonly teacher: string;
  readonly values: TypedValues;
  readonly code: string;
}

export interface Collection {
  readonly submissions: readonly Submission[];
  readonly added: readonly NewRecord[];
  readonly edits: readonly RecordEdit[];
  /** Rows that get the code under which they were handed out: to be written before their edits. */
  readonly coded: readonly CodedRow[];
}

/** What becomes new records in the order of «Педагоги», date, kind, topic. */
function inWrittenOrder(added: readonly Candidate[], { order }: CollectingBook): Candidate[] {
  const placeOf = ({ sheet }: Candidate): number =>
    order.get(sheet.teacher ?? '') ?? Number.MAX_SAFE_INTEGER;
  return [...added].sort(
    (a, b) =>
      placeOf(a) - placeOf(b) ||
      (a.values.date ?? 0) - (b.values.date ?? 0) ||
      compare(a.values.kind ?? '', b.values.kind ?? '') ||
      compare(a.key, b.key),
  );
}

function newRecords(sorted: readonly Candidate[], { rows }: CollectingBook): NewRecord[] {
  const used = rows.flatMap(({ handle }) => handle ?? []);
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

function editsOf(
  candidates: readonly Candidate[],
  { outcomes }: Settled,
): Pick<Collection, 'edits' | 'coded'> {
  const changes = candidates.flatMap((one) => {
    const fate = outcomes.get(one)?.fate;
    return fate?.kind === 'changed' ? [fate] : [];
  });
  return {
    edits: changes.flatMap(({ edits }) => edits),
    coded: changes.flatMap(({ coded }) => coded ?? []),
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
  const candidates = candidatesOf(ordered, book);
  const settled = settle(book, candidates);
  const added = inWrittenOrder(settled.added, book);
  const places = new Map(added.map((one, at) => [one, book.height + at + 1]));
  return {
    submissions: [
      ...inOrder(refused).map((one) => refusedWhole(one, book.names)),
      ...submissionsOf(ordered, book, candidates, settled, places),
    ],
    added: newRecords(added, book),
    ...editsOf(candidates, settled),
  };
}

/** With what an opened book begins: its file, or the draft that was left of it. */
import { Fault } from '../../core/values/fault';
import type { Home } from './books';
import type { FileContent } from './place';
import type { BookRecord, Mark, NewState, OperationRecord } from './records';
import type { Shelf } from './shelf';

/** The state of a mark whose bytes the browser has refused to keep so far. */
const NOWHERE = 0;
const FROM_BROWSER = 'Открыто то, что хранится в браузере.';

/** What is opened. */
export interface Source {
  readonly name: string;
  readonly home: Home;
  readonly isExample: boolean;
  readonly handle: FileSystemFileHandle | null;
  /** null: the file cannot be read, only what was kept of it. */
  readonly content: FileContent | null;
  /** Why it cannot. */
  readonly lost: string | null;
}

/** Who opens it, and when. */
export interface Opener {
  readonly id: string;
  readonly holder: string;
  readonly now: number;
}

/** A book that may be worked on. */
export interface Begun {
  readonly record: BookRecord;
  readonly start: NewState;
  readonly operations: readonly OperationRecord[];
  readonly notice: string | null;
  /** Whether it was never opened before. */
  readonly isNew: boolean;
}

/** Begins with a book that the database knows or not. Throws `Fault`. */
export async function settle(
  shelf: Shelf,
  found: BookRecord | undefined,
  source: Source,
  opener: Opener,
): Promise<Begun> {
  if (!found) return beginNew(shelf, source, opener);
  // A full disk must not keep a person out: the old holder's name serves as well, it is gone.
  const held = await shelf.hold(found, opener.holder, opener.now).catch(() => found);
  const record = await finishSave(shelf, held, source.content, opener.now);
  const operations = await shelf.operations(record.id, Math.min(record.start.at, record.saved));
  const draft = operations.filter(({ sequence }) => sequence >= record.saved);
  // Where a full disk kept no bytes of the last saving, only the operations lead to what was saved.
  const isBehind = operations.some(({ sequence }) => sequence >= record.base.at);
  return draft.length === 0 && !(isBehind && source.content === null)
    ? beginAgain(shelf, record, source, opener.now)
    : beginWithDraft(shelf, record, source, operations, draft.length);
}

async function beginNew(shelf: Shelf, source: Source, opener: Opener): Promise<Begun> {
  const { content, lost, ...facts } = source;
  if (!content) throw new Fault(lost ?? `От файла «${source.name}» ничего не сохранилось.`);
  const nowhere: Mark = { state: NOWHERE, at: 0 };
  const record: BookRecord = {
    ...facts,
    id: opener.id,
    holder: opener.holder,
    openedAt: opener.now,
    start: nowhere,
    base: nowhere,
    saved: 0,
    file: content.stamp,
    saving: null,
  };
  const start = openedState(content, opener.now);
  // Without a database the book can still be worked on; the page says all the time that it is so.
  const kept = await shelf.begin(record, start, 0).catch(() => record);
  return { record: kept, start, operations: [], notice: null, isNew: true };
}

/** The page was closed between writing the file and noting it: the file itself tells. */
async function finishSave(
  shelf: Shelf,
  record: BookRecord,
  content: FileContent | null,
  now: number,
): Promise<BookRecord> {
  if (!content || content.stamp.hash !== record.saving?.hash) return record;
  const state: NewState = { ...openedState(content, now), origin: 'saved' };
  const renewed = { saved: record.saving.upTo, file: content.stamp };
  return shelf.commit(record, state, renewed).catch(() => record);
}

/** Everything is in the file: the file counts, whatever it is now. */
async function beginAgain(
  shelf: Shelf,
  record: BookRecord,
  { content, lost, name, handle }: Source,
  now: number,
): Promise<Begun> {
  const states = await shelf.states(record.id).catch(() => []);
  const base = states.find(({ id }) => id === record.base.state);
  if (content && content.stamp.hash !== base?.hash) {
    const start = openedState(content, now);
    const renewed = { ...record, name, handle, file: content.stamp };
    const nowhere: Mark = { state: NOWHERE, at: record.saved };
    const begun = await shelf
      .begin(renewed, start, record.saved)
      .catch(() => ({ ...renewed, start: nowhere, base: nowhere }));
    return { record: begun, start, operations: [], notice: null, isNew: false };
  }
  const start = content
    ? openedState(content, now)
    : await stateAt(shelf, record, record.base).catch(() => nothingLeft(record));
  const file = content?.stamp ?? record.file;
  const settled = { ...record, name, handle, file, start: record.base };
  const notice = lost === null ? null : `${lost} ${FROM_BROWSER}`;
  const again = await noted(shelf, settled);
  return { record: again, start, operations: [], notice, isNew: false };
}

async function beginWithDraft(
  shelf: Shelf,
  record: BookRecord,
  { content, lost, name, handle, home }: Source,
  operations: readonly OperationRecord[],
  unsaved: number,
): Promise<Begun> {
  const from = startOf(record, operations);
  const start = await stateAt(shelf, record, from).catch(() => null);
  if (start === null) {
    if (content === null) return nothingLeft(record);
    return beginOnFile({ ...record, name, handle }, content, operations, unsaved);
  }
  // The example is made anew each time: it is no file that anybody could have changed.
  const isChanged =
    content !== null && home !== 'unsaved' && content.stamp.hash !== record.file?.hash;
  const restored = `Восстановлены изменения прошлого раза (${unsaved}). Они ещё не сохранены в файл.`;
  const notice = [
    unsaved > 0 ? restored : '',
    isChanged
      ? 'Файл с тех пор изменила другая программа: «Сохранить» спросит, что с ним делать.'
      : '',
    lost ?? '',
    unsaved > 0 ? '' : FROM_BROWSER,
  ];
  return {
    record: await noted(shelf, { ...record, name, handle, start: from }),
    start,
    operations: operations.filter(({ sequence }) => sequence >= from.at),
    notice: notice.filter((sentence) => sentence !== '').join(' '),
    isNew: false,
  };
}

/** What a draft began with is damaged: what it did is done on the file, and what does not fit is told. */
function beginOnFile(
  record: BookRecord,
  content: FileContent,
  operations: readonly OperationRecord[],
  unsaved: number,
): Begun {
  // Nothing is taken away yet: with the next operation all of it is put there anew.
  const start: Mark = { state: NOWHERE, at: record.saved };
  return {
    record: { ...record, start, base: start, file: content.stamp },
    start: openedState(content, record.openedAt),
    operations: operations.filter(({ sequence }) => sequence >= record.saved),
    notice: `Черновик повреждён: его начало не читается. Изменения прошлого раза (${unsaved}) повторены на том, что сейчас в файле. Проверьте их.`,
    isNew: false,
  };
}

function nothingLeft({ name }: BookRecord): never {
  throw new Fault(
    `Книгу «${name}» нельзя открыть из браузера: хранившееся в нём повреждено или стёрто. Откройте её файл: изменения, которые уцелели, будут повторены на нём.`,
  );
}

/**
 * An undo may reach back behind the last save; then everything is done again from where the undo
 * history began.
 */
function startOf({ start, base }: BookRecord, operations: readonly OperationRecord[]): Mark {
  const reachesBack = operations.some(
    ({ sequence, operation }) =>
      sequence >= base.at && (operation.kind === 'undo' || operation.kind === 'redo'),
  );
  return reachesBack ? start : base;
}

/** A disk that is full keeps what it had, from which a draft can be opened as well. */
function noted(shelf: Shelf, record: BookRecord): Promise<BookRecord> {
  return shelf.settle(record).catch(() => record);
}

async function stateAt(shelf: Shelf, record: BookRecord, mark: Mark): Promise<NewState> {
  const bytes = await shelf.content(record.id, mark.state);
  const state = (await shelf.states(record.id)).find(({ id }) => id === mark.state);
  if (!bytes || !state) return nothingLeft(record);
  return { bytes, hash: state.hash, origin: state.origin, savedAt: state.savedAt };
}

function openedState({ bytes, stamp }: FileContent, now: number): NewState {
  return { bytes, hash: stamp.hash, origin: 'opened', savedAt: stamp.modified ?? now };
}

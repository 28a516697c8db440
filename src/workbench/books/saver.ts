/** Saving: look, write, read back, and only then let go of the draft. */
import { Fault } from '../../core/values/fault';
import type { Saved, SaveRequest } from './books';
import type { Desk } from './desk';
import { DiskFile } from './disk-file';
import type { Draft } from './draft';
import { hashOf } from './hash';
import type { FileContent, Place, Written } from './place';
import type { BookRecord, NewState, Stamp } from './records';
import type { Renewed } from './shelf';
import { errorName, NO_SAVE_DIALOG, Taken } from './words';

export class Saver {
  constructor(
    private readonly desk: Desk,
    private readonly draft: Draft,
  ) {}

  /** Into the book's own file; of a copy, as a download. */
  async save(bytes: Uint8Array<ArrayBuffer>, request: SaveRequest): Promise<Saved> {
    if (this.draft.isClosed) return this.failed(new Taken());
    const place = this.desk.placeOf(this.draft.record);
    if (!place) return this.download(bytes, request);
    const content = await this.contentOf(bytes);
    try {
      const over = request.overwrite ? await this.rememberForeign(place) : this.draft.record.file;
      const written = await this.write(place, content, request.upTo, over);
      if (written.kind === 'changed') return { kind: 'changed', message: changedText(place.name) };
      const renewed = { saved: request.upTo, file: written.stamp };
      return await this.saved(content, renewed, written.remark);
    } catch (error) {
      return this.failed(error);
    }
  }

  /** Into a file that the person has chosen, which the book has from then on. */
  async saveAs(
    bytes: Uint8Array<ArrayBuffer>,
    request: SaveRequest,
    chosen: Promise<FileSystemFileHandle> | null,
  ): Promise<Saved> {
    if (!chosen) return this.download(bytes, request);
    let handle: FileSystemFileHandle;
    try {
      handle = await chosen;
    } catch (error) {
      if (errorName(error) === 'AbortError') return { kind: 'cancelled' };
      return { kind: 'failed', message: NO_SAVE_DIALOG };
    }
    try {
      const before = this.draft.record;
      const content = await this.contentOf(bytes);
      const written = await new DiskFile(handle).write(content, null);
      // What was typed where the book was taken away can still be brought to safety.
      if (this.draft.isClosed)
        return { kind: 'saved', message: `Сохранено в файл «${handle.name}».` };
      const file = written.kind === 'written' ? written.stamp : content.stamp;
      const renewed: Renewed = { saved: request.upTo, file, ...onDisk(handle) };
      const saved = await this.saved(content, renewed);
      await this.partFrom(before, handle).catch(() => undefined);
      return saved;
    } catch (error) {
      return this.failed(error);
    }
  }

  private async write(
    place: Place,
    content: FileContent,
    upTo: number,
    over: Stamp | null,
  ): Promise<Written> {
    const { record } = this.draft;
    const saving = { hash: content.stamp.hash, upTo };
    this.draft.record = { ...record, saving };
    await this.desk.shelf.put(this.draft.record).catch((error: unknown) => {
      // Where the browser keeps nothing, the file is the more welcome.
      if (error instanceof Taken) throw error;
    });
    const written = await place.write(content, over);
    if (written.kind === 'written' || !record.saving) return written;
    // A save that failed at its end may have been there all the same.
    const there = await place.read();
    return there.stamp.hash === record.saving.hash ? place.write(content, there.stamp) : written;
  }

  /**
   * What another program wrote is not lost by being written over: that very state alone may be, once it is kept.
   * Throws `Fault` where it is not.
   */
  private async rememberForeign(place: Place): Promise<Stamp> {
    const { record } = this.draft;
    const there = await place.read();
    if (there.stamp.hash !== record.file?.hash) {
      const state = this.stateOf(there, 'overwritten');
      await this.desk.shelf.remember(record, state).catch((error: unknown) => {
        if (error instanceof Taken) throw error;
        if (!place.keepsCopies) throw new Fault(foreignNotKept(place.name));
      });
    }
    return there.stamp;
  }

  private async download(bytes: Uint8Array<ArrayBuffer>, { upTo }: SaveRequest): Promise<Saved> {
    const { record } = this.draft;
    this.desk.platform.download(fileName(record.name), bytes);
    const message = `Скачано: «${fileName(record.name)}» — в папке «Загрузки».`;
    // A book that has a file goes on with it: what was downloaded is a copy.
    if (this.desk.placeOf(record) !== null) return { kind: 'downloaded', message };
    const content = await this.contentOf(bytes);
    const renewed: Renewed = { saved: upTo, file: content.stamp, home: 'copy' };
    return { kind: 'downloaded', message: message + (await this.note(content, renewed)) };
  }

  private async saved(content: FileContent, renewed: Renewed, remark?: string): Promise<Saved> {
    const name = renewed.name ?? this.draft.record.name;
    const message = `Сохранено в файл «${name}».${remark === undefined ? '' : ` ${remark}`}`;
    return { kind: 'saved', message: message + (await this.note(content, renewed)) };
  }

  /**
   * The file has it: so notes the database, and if it cannot, the draft begins where it did. What the
   * person is to know of that.
   */
  private async note(content: FileContent, renewed: Renewed): Promise<string> {
    const { shelf } = this.desk;
    const { record } = this.draft;
    try {
      this.draft.record = await shelf.commit(record, this.stateOf(content, 'saved'), renewed);
      return '';
    } catch {
      this.draft.record = { ...record, ...renewed, saving: null };
      await shelf.put(this.draft.record).catch(() => undefined);
      return ` ${NOT_IN_HISTORY}`;
    }
  }

  /** The file that the book had stays among «Недавние»; other books no longer have the new one. */
  private async partFrom(before: BookRecord, handle: FileSystemFileHandle): Promise<void> {
    const { shelf, platform } = this.desk;
    for (const other of await shelf.books()) {
      if (other.id === before.id || !(await other.handle?.isSameEntry(handle))) continue;
      await shelf.put({ ...other, ...WITHOUT_FILE });
    }
    if (!before.handle || (await before.handle.isSameEntry(handle))) return;
    const bytes = await shelf.content(before.id, before.base.state);
    if (!bytes) return;
    const left = { ...before, id: platform.newId(), openedAt: before.openedAt - 1 };
    const hash = before.file?.hash ?? (await hashOf(bytes));
    const state: NewState = { bytes, hash, origin: 'opened', savedAt: before.openedAt };
    const at = this.draft.position;
    await shelf.branch(before, { ...before.base, at }, { ...left, saved: at }, state);
  }

  private failed(error: unknown): Saved {
    if (!(error instanceof Fault)) throw error;
    const kept = this.draft.isKept ? ' Введённое не потеряно: оно в черновике.' : '';
    return { kind: 'failed', message: `${error.message}${kept}` };
  }

  private async contentOf(bytes: Uint8Array<ArrayBuffer>): Promise<FileContent> {
    const stamp: Stamp = { hash: await hashOf(bytes) };
    return { bytes, stamp };
  }

  private stateOf({ bytes, stamp }: FileContent, origin: NewState['origin']): NewState {
    return { bytes, hash: stamp.hash, origin, savedAt: this.desk.platform.now() };
  }
}

const NOT_IN_HISTORY =
  'В «Историю» это состояние не попало: браузеру не хватило места, или хранить данные ему запрещено.';
const WITHOUT_FILE = { home: 'unsaved', handle: null, file: null } as const;

function onDisk(handle: FileSystemFileHandle): Partial<BookRecord> {
  return { name: handle.name, home: 'disk', handle };
}

function fileName(name: string): string {
  return name.toLowerCase().endsWith('.xlsx') ? name : `${name}.xlsx`;
}

/** The word was given for what can be brought back; what cannot stays where it is. */
function foreignNotKept(name: string): string {
  return `Файл «${name}» не записан: браузер не смог оставить в «Истории» то, что записала в него другая программа, и оно пропало бы. Выберите «Сохранить как…» или освободите место на диске и повторите.`;
}

function changedText(name: string): string {
  return `Файл «${name}» с тех пор изменила другая программа: он не записан. Запишите поверх, перечитайте файл или выберите «Сохранить как…».`;
}

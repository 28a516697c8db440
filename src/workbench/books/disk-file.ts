/** A file on the person's disk, by the browser's File System Access. */
import { Fault } from '../../core/values/fault';
import { isAllowed } from './file-system-access';
import { hashOf } from './hash';
import type { FileContent, Place, Written } from './place';
import type { Stamp } from './records';
import { readingFault, writingFault } from './words';

export class DiskFile implements Place {
  readonly keepsCopies = false;

  constructor(private readonly handle: FileSystemFileHandle) {}

  get name(): string {
    return this.handle.name;
  }

  async read(): Promise<FileContent> {
    try {
      return await contentOf(await this.handle.getFile());
    } catch (error) {
      throw readingFault(this.name, error);
    }
  }

  async differs(known: Stamp): Promise<boolean> {
    try {
      const file = await this.handle.getFile();
      if (file.size === known.size && file.lastModified === known.modified) return false;
      // A new time alone is no change: cloud folders and antiviruses touch files.
      return (await contentOf(file)).stamp.hash !== known.hash;
    } catch (error) {
      throw readingFault(this.name, error);
    }
  }

  async write(content: FileContent, known: Stamp | null): Promise<Written> {
    try {
      if (!(await isAllowed(this.handle, 'readwrite'))) {
        throw new DOMException('', 'NotAllowedError');
      }
      // A handle of a file that is gone would make a new one without a word.
      await this.handle.getFile();
      if (known && (await this.differs(known))) return { kind: 'changed' };
      await this.replace(content.bytes);
      const { stamp } = await contentOf(await this.handle.getFile());
      if (stamp.hash !== content.stamp.hash) throw this.readsOtherwise();
      return { kind: 'written', stamp };
    } catch (error) {
      throw writingFault(this.name, error);
    }
  }

  /** The browser writes beside the file and puts the new one in its place at the end. */
  private async replace(bytes: Uint8Array<ArrayBuffer>): Promise<void> {
    const stream = await this.handle.createWritable();
    try {
      await stream.write(bytes);
      await stream.close();
    } catch (error) {
      await stream.abort().catch(() => undefined);
      throw error;
    }
  }

  private readsOtherwise(): Fault {
    return new Fault(
      `Файл «${this.name}» записан, но читается не таким, каким записан: диск неисправен, или его пишет ещё одна программа. Сохраните книгу в другое место: «Сохранить как…».`,
    );
  }
}

/** A chosen file with its stamp. */
export async function contentOf(file: File): Promise<FileContent> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const hash = await hashOf(bytes);
  return { bytes, stamp: { hash, size: file.size, modified: file.lastModified } };
}

/** What an open book is worked on with. */
import { DiskFile } from './disk-file';
import type { Place } from './place';
import type { Platform } from './platform';
import type { BookRecord } from './records';
import { ServedFile } from './served-file';
import type { Shelf } from './shelf';

type Filed = Pick<BookRecord, 'home' | 'handle' | 'name'>;

export class Desk {
  private hasAsked = false;

  constructor(
    readonly shelf: Shelf,
    readonly platform: Platform,
  ) {}

  /** The file of a book; null: it has none that can be written. */
  placeOf({ home, handle, name }: Filed): Place | null {
    const { platform } = this;
    // A start with `--port` may serve another file at the same address.
    if (home === 'server' && name === platform.served) {
      return new ServedFile(name, platform.ask);
    }
    return home === 'disk' && handle ? new DiskFile(handle) : null;
  }

  /** Once there is something worth keeping: some browsers ask the person. */
  askToPersist(): void {
    if (this.hasAsked) return;
    this.hasAsked = true;
    // A no changes nothing but what the browser does when the disk is full.
    this.platform.persist().catch(() => undefined);
  }
}

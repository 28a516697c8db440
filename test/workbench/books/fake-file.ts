/** A file on a disk that can fail at each step of a save, behind the handle that a browser gives. */

/** What a save does with a file, in its order. */
export const SAVE_STEPS = [
  'permission',
  'look',
  'open',
  'write',
  'close',
  'closed',
  'readBack',
] as const;
export type SaveStep = (typeof SAVE_STEPS)[number];

/** A place on the disk; handles of the same place are the same entry. */
export class FakeFile {
  readonly kind = 'file';
  bytes: Uint8Array | null;
  modified = 1000;
  permission: PermissionState = 'granted';
  /** Which step fails, and how; null: none. */
  failing: { readonly step: SaveStep; readonly error: string } | null = null;
  /** The disk loses a byte of what is written. */
  isFaulty = false;
  /** How often the person was asked. */
  asked = 0;
  private isWritten = false;

  constructor(
    readonly name: string,
    content: string,
  ) {
    this.bytes = bytesOf(content);
  }

  /** Another program writes the file. */
  overwrite(content: string): void {
    this.bytes = bytesOf(content);
    this.modified += 1000;
  }

  get content(): string | null {
    return this.bytes && textOf(this.bytes);
  }

  async isSameEntry(other: FakeFile): Promise<boolean> {
    return this === other;
  }

  async queryPermission(): Promise<PermissionState> {
    this.failAt('permission');
    return this.permission;
  }

  async requestPermission(): Promise<PermissionState> {
    this.asked += 1;
    return this.permission;
  }

  async getFile(): Promise<unknown> {
    this.failAt(this.isWritten ? 'readBack' : 'look');
    const { bytes, modified, name } = this;
    if (bytes === null) throw new DOMException('', 'NotFoundError');
    const arrayBuffer = async () => bytes.slice().buffer;
    return { name, size: bytes.length, lastModified: modified, arrayBuffer };
  }

  /** As browsers do it: into a file of its own, which takes the place at the end. */
  async createWritable(): Promise<unknown> {
    this.failAt('open');
    let beside = new Uint8Array();
    return {
      write: async (bytes: Uint8Array<ArrayBuffer>) => {
        this.failAt('write');
        beside = bytes.slice();
      },
      close: async () => {
        this.failAt('close');
        this.bytes = this.isFaulty ? beside.slice(0, -1) : beside;
        this.modified += 1;
        this.isWritten = true;
        this.failAt('closed');
      },
      abort: async () => undefined,
    };
  }

  /** The next save begins. */
  again(): void {
    this.failing = null;
    this.isWritten = false;
  }

  private failAt(step: SaveStep): void {
    if (this.failing?.step === step) throw new DOMException('', this.failing.error);
  }
}

type PermissionState = 'granted' | 'prompt' | 'denied';

export function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(new TextEncoder().encode(text));
}

export function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

/**
 * Files that a page on loopback may read and write without a dialog: the browser's own, which stand
 * in for the ones that a person picks.
 */
import type { Page } from '@playwright/test';

declare global {
  interface Window {
    /** The file that the next dialog gives; null: the person closes it. */
    picked: string | null;
  }
}

export class Disk {
  private constructor(private readonly page: Page) {}

  /** To be called before the page is opened. */
  static async under(page: Page): Promise<Disk> {
    await page.addInitScript(() => {
      const handle = async (create: boolean): Promise<FileSystemFileHandle> => {
        if (!window.picked) throw new DOMException('', 'AbortError');
        const folder = await navigator.storage.getDirectory();
        return folder.getFileHandle(window.picked, { create });
      };
      Object.assign(window, {
        showOpenFilePicker: async () => [await handle(false)],
        showSaveFilePicker: () => handle(true),
      });
    });
    return new Disk(page);
  }

  /** What the next dialog gives. */
  async pick(name: string | null): Promise<void> {
    await this.page.evaluate((picked) => {
      window.picked = picked;
    }, name);
  }

  /** Writes a file as another program does. */
  async write(name: string, bytes: Buffer): Promise<void> {
    await this.page.evaluate(
      async ([to, content]) => {
        const folder = await navigator.storage.getDirectory();
        const file = await folder.getFileHandle(to, { create: true });
        const stream = await file.createWritable();
        await stream.write(Uint8Array.from(atob(content), (sign) => sign.charCodeAt(0)));
        await stream.close();
      },
      [name, bytes.toString('base64')] as const,
    );
  }

  async read(name: string): Promise<Buffer> {
    const content = await this.page.evaluate(async (from) => {
      const folder = await navigator.storage.getDirectory();
      const file = await (await folder.getFileHandle(from)).getFile();
      const reader = new FileReader();
      reader.readAsDataURL(file);
      await new Promise((resolve) => reader.addEventListener('load', resolve));
      return String(reader.result).split(',')[1] ?? '';
    }, name);
    return Buffer.from(content, 'base64');
  }

  async remove(name: string): Promise<void> {
    await this.page.evaluate(async (gone) => {
      const folder = await navigator.storage.getDirectory();
      await folder.removeEntry(gone);
    }, name);
  }
}

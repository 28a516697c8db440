/** The workbench: one session at a time, and the file actions that replace it. */

import { type Dirent, existsSync, readdirSync } from 'node:fs';
import { basename, dirname, extname, isAbsolute, join, resolve } from 'node:path';
import type { Day } from '../../core/values/day';
import { Fault } from '../../core/values/fault';
import { isHiddenFile } from '../../core/values/file-name';
import { saveXlsxFile } from '../../hosts/xlsx/file';
import { openXlsx } from '../../hosts/xlsx/xlsx-workbook';
import type { ActionReply, FolderReply } from '../wire/messages';
import type { Listeners } from './listeners';
import { Session } from './session';

export class Workbench {
  session: Session;

  constructor(
    path: string,
    private readonly today: Day,
    /** Where uploaded files are kept. */
    private readonly folder: string,
    private readonly listeners: Listeners,
  ) {
    this.session = new Session(path, today, listeners);
  }

  /** «Сохранить»: never over what another program has written meanwhile. */
  save(): ActionReply {
    const { session } = this;
    if (session.file.onDisk() === 'changed') {
      return {
        ok: false,
        conflict: true,
        message: `Файл «${session.file.name}» изменила другая программа, пока он был открыт здесь. Он не перезаписан.`,
      };
    }
    session.save();
    return { ok: true, message: `Сохранено: ${session.file.path}` };
  }

  /** «Сохранить как»: into a file that is not there yet, and on with that one. */
  saveAs(typed: string): ActionReply {
    const path = this.pathOf(typed);
    if (existsSync(path)) {
      return { ok: false, message: `Файл «${path}» уже есть. Укажите другое имя.` };
    }
    saveXlsxFile(path, this.session.toBytes());
    this.replaceWith(path, true);
    return { ok: true, message: `Сохранено: ${path}` };
  }

  /** «Открыть»: the present workbook's unsaved edits stay in its draft. */
  open(typed: string): ActionReply {
    const path = this.pathOf(typed);
    this.replaceWith(path, false);
    return { ok: true, message: `Открыт файл ${path}` };
  }

  /** A file chosen in the browser: it gives no path, so a copy is opened. */
  upload(name: string, bytes: Uint8Array): ActionReply {
    const plain = fileName(name);
    openXlsx(bytes, { today: this.today, name: plain });
    const extension = extname(plain);
    const stem = basename(plain, extension);
    let path = join(this.folder, plain);
    for (let number = 2; existsSync(path); number += 1) {
      path = join(this.folder, `${stem} (${number})${extension}`);
    }
    saveXlsxFile(path, bytes);
    this.replaceWith(path, false);
    return { ok: true, message: `Открыта копия файла: ${path}. Исходный файл не изменится.` };
  }

  /** «Вернуться к сохранённому»: the file as it is on disk; what is unsaved is dropped. */
  revert(): ActionReply {
    this.replaceWith(this.session.file.path, true);
    return { ok: true, message: 'Открыто то, что сохранено в файле.' };
  }

  /** The workbooks and folders in a folder, for «Открыть». */
  list(typed: string): FolderReply {
    const folder = typed === '' ? this.session.file.folder : this.pathOf(typed);
    const entries = entriesOf(folder);
    const shown = entries.filter(({ name }) => !isHiddenFile(name));
    const inOrder = new Intl.Collator('ru').compare;
    const names = (wanted: (entry: (typeof shown)[number]) => boolean): string[] =>
      shown
        .filter(wanted)
        .map(({ name }) => name)
        .sort(inOrder);
    return {
      folder,
      parent: dirname(folder) === folder ? null : dirname(folder),
      folders: names((entry) => entry.isDirectory()),
      files: names((entry) => !entry.isDirectory() && /\.xlsx$/i.test(entry.name)),
    };
  }

  private replaceWith(path: string, dropDraft: boolean): void {
    if (dropDraft) this.session.dropDraft();
    const next = new Session(path, this.today, this.listeners);
    this.session.stop();
    this.session = next;
    next.announce();
  }

  /** A path as typed: relative ones start at the open file's folder. */
  private pathOf(typed: string): string {
    const path = typed.trim().replace(/^"(.*)"$/, '$1');
    if (path === '') throw new Fault('Укажите путь к файлу.');
    return isAbsolute(path) ? path : resolve(this.session.file.folder, path);
  }
}

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    throw new Fault(`Папка «${folder}» не открывается: проверьте путь и права.`);
  }
}

/** The last part of whatever the browser calls the file, without what no disk takes. */
function fileName(given: string): string {
  return basename(given.replace(/\\/g, '/')).replace(/[<>:"|?*\p{Cc}]/gu, '') || 'книга.xlsx';
}

/** What was chosen, dropped or asked for, as something that can be opened. */
import { Fault } from '../../core/values/fault';
import type { Desk } from './desk';
import { contentOf, DiskFile } from './disk-file';
import { isAllowed } from './file-system-access';
import { hashOf } from './hash';
import type { BookRecord } from './records';
import { type Ask, ServedFile } from './served-file';
import type { Source } from './settle';
import { readingFault } from './words';

const NOTHING = {
  isExample: false,
  handle: null,
  content: null,
  lost: null,
} as const;

/** A file that can be saved into. Throws `Fault`. */
export async function diskSource(handle: FileSystemFileHandle): Promise<Source> {
  const content = await new DiskFile(handle).read();
  return { ...NOTHING, name: handle.name, home: 'disk', handle, content };
}

/** A file that can only be read. Throws `Fault`. */
export async function copySource(file: File): Promise<Source> {
  try {
    return { ...NOTHING, name: file.name, home: 'copy', content: await contentOf(file) };
  } catch (error) {
    throw readingFault(file.name, error);
  }
}

/** The file of `npm start`. Throws `Fault`. */
export async function servedSource(name: string, ask: Ask): Promise<Source> {
  const content = await new ServedFile(name, ask).read();
  return { ...NOTHING, name, home: 'server', content };
}

/** A workbook that was just made. */
export async function newSource(
  name: string,
  bytes: Uint8Array,
  isExample: boolean,
): Promise<Source> {
  const own = new Uint8Array(bytes);
  const content = { bytes: own, stamp: { hash: await hashOf(own) } };
  return { ...NOTHING, name, home: 'unsaved', isExample, content };
}

/** A book of the list: its file as it is now, or why there is none. */
export async function keptSource(desk: Desk, record: BookRecord): Promise<Source> {
  const { name, home, isExample, handle } = record;
  const source = { ...NOTHING, name, home, isExample, handle };
  const place = desk.placeOf(record);
  if (!place) return { ...source, lost: home === 'server' ? notServed(name) : null };
  try {
    // One question serves for saving too. Whoever says no may still have allowed reading.
    const mayRead =
      !handle || (await isAllowed(handle, 'readwrite')) || (await isAllowed(handle, 'read'));
    if (!mayRead) return { ...source, lost: notAllowed(name) };
    return { ...source, content: await place.read() };
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    return { ...source, lost: error.message };
  }
}

function notAllowed(name: string): string {
  return `Браузер пока не даёт читать файл «${name}»: разрешение он спросит при сохранении.`;
}

function notServed(name: string): string {
  return `Файл «${name}» открывала команда npm start: чтобы сохранять в него, запустите её с этим файлом снова.`;
}

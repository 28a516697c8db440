/**
 * Where the workbench is reached. A browser keeps drafts by address, port included, so every file has
 * a port of its own for ever, and one is for the page without a file.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Fault } from '../../core/values/fault';
import { putOwn } from '../../hosts/disk/own-file';

export interface Addresses {
  /** Ports by the full path of a file. */
  readonly ports: ReadonlyMap<string, number>;
}

/** The port of the page without a file; files have the ones that follow. */
export const FIRST_PORT = 47_800;
const LAST_PORT = 65_535;

const fileIn = (folder: string): string => join(folder, 'address.json');

const isPort = (port: unknown): port is number =>
  typeof port === 'number' && Number.isInteger(port) && port > FIRST_PORT && port <= LAST_PORT;

/** The addresses kept in the folder. */
export function keptAddresses(folder: string): Addresses {
  try {
    const { ports } = JSON.parse(readFileSync(fileIn(folder), 'utf8'));
    const known = Object.entries<unknown>(ports ?? {});
    const sound = known.flatMap(([path, port]) => (isPort(port) ? [[path, port] as const] : []));
    return { ports: new Map(sound) };
  } catch {
    // The first start, or a damaged file: new addresses are as good.
    return { ports: new Map() };
  }
}

/** Keeps the addresses for the next start; only this person may read them. Throws `Fault`. */
export function keepAddresses(folder: string, { ports }: Addresses): void {
  const file = fileIn(folder);
  try {
    putOwn(file, JSON.stringify({ ports: Object.fromEntries(ports) }));
  } catch {
    throw new Fault(
      `Не записывается файл «${file}»: в нём адрес, по которому браузер находит ваши черновики. Проверьте место на диске и права на папку.`,
    );
  }
}

/** The first port that no file has yet. */
export const nextPort = ({ ports }: Addresses): number =>
  Math.max(FIRST_PORT, ...ports.values()) + 1;

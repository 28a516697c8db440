/**
 * Where the workbench is reached. A browser keeps drafts by address, port included, so every file has
 * a port of its own for ever, and one is for the page without a file.
 */
import { randomBytes } from 'node:crypto';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Fault } from '../../core/values/fault';

export interface Addresses {
  /** Whoever does not know it is refused. */
  readonly token: string;
  /** Ports by the full path of a file. */
  readonly ports: ReadonlyMap<string, number>;
}

/** The port of the page without a file; files have the ones that follow. */
export const FIRST_PORT = 47_800;
const LAST_PORT = 65_535;
const TOKEN = /^[\w-]{43}$/;

const fileIn = (folder: string): string => join(folder, 'address.json');

const isPort = (port: unknown): port is number =>
  typeof port === 'number' && Number.isInteger(port) && port > FIRST_PORT && port <= LAST_PORT;

/** The addresses kept in the folder; a new random token when there are none. */
export function keptAddresses(folder: string): Addresses {
  try {
    const { token, ports } = JSON.parse(readFileSync(fileIn(folder), 'utf8'));
    if (typeof token === 'string' && TOKEN.test(token)) {
      const known = Object.entries<unknown>(ports ?? {});
      const sound = known.flatMap(([path, port]) => (isPort(port) ? [[path, port] as const] : []));
      return { token, ports: new Map(sound) };
    }
  } catch {
    // The first start, or a damaged file: new addresses are as good.
  }
  return { token: randomBytes(32).toString('base64url'), ports: new Map() };
}

/** Keeps the addresses for the next start; only this person may read them. Throws `Fault`. */
export function keepAddresses(folder: string, { token, ports }: Addresses): void {
  const file = fileIn(folder);
  try {
    const text = JSON.stringify({ token, ports: Object.fromEntries(ports) });
    writeFileSync(`${file}.tmp`, text, { mode: 0o600 });
    renameSync(`${file}.tmp`, file);
  } catch {
    throw new Fault(
      `Не записывается файл «${file}»: в нём адрес, по которому браузер находит ваши черновики. Проверьте место на диске и права на папку.`,
    );
  }
}

/** The first port that no file has yet. */
export const nextPort = ({ ports }: Addresses): number =>
  Math.max(FIRST_PORT, ...ports.values()) + 1;

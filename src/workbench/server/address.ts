/** The token and port of the last start: a page left open finds its server again after a restart. */
import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Address {
  readonly token: string;
  readonly port: number;
}

const FIRST_PORT = 47_800;
const TOKEN = /^[\w-]{43}$/;

const fileIn = (folder: string): string => join(folder, 'address.json');

/** The address kept in the folder, or a new one with a random token. */
export function keptAddress(folder: string): Address {
  try {
    const { token, port } = JSON.parse(readFileSync(fileIn(folder), 'utf8')) as Partial<Address>;
    if (typeof token === 'string' && TOKEN.test(token) && Number.isInteger(port)) {
      return { token, port: Number(port) };
    }
  } catch {
    // The first start, or a damaged file: a new address is as good.
  }
  return { token: randomBytes(32).toString('base64url'), port: FIRST_PORT };
}

/** Keeps the address for the next start; only this person may read it. */
export function keepAddress(folder: string, address: Address): void {
  writeFileSync(fileIn(folder), JSON.stringify(address), { mode: 0o600 });
}

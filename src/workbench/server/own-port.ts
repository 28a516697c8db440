/** Which port a file is served on: its own, for there the browser keeps what was typed into it. */
import type { Server } from 'node:http';
import { Fault } from '../../core/values/fault';
import { type Addresses, FIRST_PORT, keepAddresses, nextPort } from './address';
import { listenAt, listenFrom } from './http/listen';

export interface OwnPort {
  readonly port: number;
  /** What is to be said when it is not the file's own port; null when it is. */
  readonly warning: string | null;
}

const NO_PORT =
  'Свободного порта не нашлось. Закройте лишние программы или укажите порт: --port ЧИСЛО.';

const elsewhere = (own: number, why: string): string =>
  `${why}, поэтому адрес сегодня другой. Если вы вводили данные и не сохранили их в файл, они остались по прежнему адресу (порт ${own}).`;

/** The port that was kept for a file; null: it is served for the first time. */
export function keptPort({ ports }: Addresses, file: string | null): number | null {
  return file === null ? FIRST_PORT : (ports.get(file) ?? null);
}

/** Listens for a file, or for none, and keeps a port found for the first time. Throws `Fault`. */
export async function listenFor(
  server: Server,
  file: string | null,
  folder: string,
  addresses: Addresses,
): Promise<OwnPort> {
  const own = keptPort(addresses, file);
  const atOwn = own === null ? null : await listenAt(server, own);
  if (atOwn !== null) return { port: atOwn, warning: null };
  const port = await listenFrom(server, nextPort(addresses));
  if (port === null) throw new Fault(NO_PORT);
  if (own !== null) {
    return { port, warning: elsewhere(own, `Порт ${own} занят другой программой`) };
  }
  if (file !== null) {
    keepAddresses(folder, { ports: new Map(addresses.ports).set(file, port) });
  }
  return { port, warning: null };
}

/** Listens where the person wants it, this once. Throws `Fault` when that port is taken. */
export async function listenAsTold(
  server: Server,
  wanted: number,
  own: number | null,
): Promise<OwnPort> {
  const port = await listenAt(server, wanted);
  if (port === null) {
    throw new Fault(`Порт ${wanted} занят другой программой. Укажите другой: --port ЧИСЛО.`);
  }
  const isOwn = own === null || own === port;
  return { port, warning: isOwn ? null : elsewhere(own, 'Порт указан при запуске') };
}

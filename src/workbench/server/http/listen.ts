/** Listening on loopback, on the wanted port or the next free one. */
import type { Server } from 'node:http';
import { Fault } from '../../../core/values/fault';

const MOST_TRIES = 50;
const TAKEN = new Set(['EADDRINUSE', 'EACCES']);

/** Listens and gives the port. Throws `Fault` when no port of the fifty is free. */
export async function listenFrom(server: Server, wanted: number): Promise<number> {
  for (let port = wanted; port < wanted + MOST_TRIES; port += 1) {
    const got = await tryPort(server, port);
    if (got !== null) return got;
  }
  throw new Fault(
    `Порты с ${wanted} по ${wanted + MOST_TRIES - 1} заняты. Укажите другой: --port ЧИСЛО.`,
  );
}

function tryPort(server: Server, port: number): Promise<number | null> {
  return new Promise((resolve, reject) => {
    const fail = (error: NodeJS.ErrnoException): void => {
      if (TAKEN.has(error.code ?? '')) resolve(null);
      else reject(error);
    };
    server.once('error', fail);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', fail);
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}

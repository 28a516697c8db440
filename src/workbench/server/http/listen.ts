/** Listening on loopback. */
import type { Server } from 'node:http';

const TAKEN = new Set(['EADDRINUSE', 'EACCES']);

/** Listens and gives the port, another one for port 0; null when another program has it. */
export function listenAt(server: Server, wanted: number): Promise<number | null> {
  return new Promise((resolve, reject) => {
    const fail = (error: NodeJS.ErrnoException): void => {
      if (TAKEN.has(error.code ?? '')) resolve(null);
      else reject(error);
    };
    server.once('error', fail);
    server.listen(wanted, '127.0.0.1', () => {
      server.off('error', fail);
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : wanted);
    });
  });
}

const MOST_TRIES = 50;

/** Listens on the first free port from this one on; null when none of fifty is free. */
export async function listenFrom(server: Server, first: number): Promise<number | null> {
  for (let port = first; port < first + MOST_TRIES; port += 1) {
    const got = await listenAt(server, port);
    if (got !== null) return got;
  }
  return null;
}

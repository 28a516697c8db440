/** Somebody outside who counts whoever comes, by TCP and by UDP on the same port. */
import { createSocket } from 'node:dgram';
import { createServer } from 'node:http';

export interface Listener {
  readonly address: string;
  /** How many connections and packets have come. */
  arrivals(): number;
  close(): void;
}

/** Listens on a port of its own of this computer. */
export async function listenOutside(): Promise<Listener> {
  let count = 0;
  const server = createServer((_, response) => {
    response.setHeader('Access-Control-Allow-Origin', '*');
    response.end();
  });
  server.on('connection', () => {
    count += 1;
  });
  const port = await new Promise<number>((resolve) =>
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : 0);
    }),
  );
  const packets = createSocket('udp4').on('message', () => {
    count += 1;
  });
  await new Promise<void>((resolve) => packets.bind(port, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${port}/way`,
    arrivals: () => count,
    close: () => {
      server.closeAllConnections();
      server.close();
      packets.close();
    },
  };
}

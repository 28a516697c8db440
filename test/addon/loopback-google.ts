/**
 * Google's script service on this computer: a proxy leads every tunnel to a local TLS server with a
 * certificate made for the occasion, so that the real upload tool runs unpatched and offline.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { type AddressInfo, connect } from 'node:net';
import { join } from 'node:path';

const HOSTS = ['script.googleapis.com', 'oauth2.googleapis.com', 'www.googleapis.com'];

interface PushedFile {
  readonly name: string;
  readonly type: string;
  readonly source: string;
}

export interface LoopbackGoogle {
  readonly proxy: string;
  readonly certificate: string;
  /** The files of the last push. */
  pushed(): readonly PushedFile[];
  close(): void;
}

function makeCertificate(folder: string): { key: string; certificate: string } {
  const [key, certificate] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  const names = HOSTS.map((host) => `DNS:${host}`).join();
  execFileSync(
    'openssl',
    ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=loopback'].concat(
      ['-addext', `subjectAltName=${names}`, '-keyout', key, '-out', certificate],
    ),
    { stdio: 'ignore' },
  );
  return { key, certificate };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

const listening = (server: Server): Promise<number> =>
  new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });

/** Starts the service; its certificate is written into the folder. */
export async function startLoopbackGoogle(folder: string): Promise<LoopbackGoogle> {
  const { key, certificate } = makeCertificate(folder);
  let files: PushedFile[] = [];
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const body = await bodyOf(request);
    if (request.method === 'PUT') files = (JSON.parse(body) as { files: PushedFile[] }).files;
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ scriptId: 'loopback', files }));
  };
  const secure = createTlsServer(
    { key: readFileSync(key), cert: readFileSync(certificate) },
    answer,
  );
  const securePort = await listening(secure);
  const proxy = createServer();
  proxy.on('connect', (_request, client, head: Buffer) => {
    const tunnel = connect(securePort, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      tunnel.write(head);
      tunnel.pipe(client);
      client.pipe(tunnel);
    });
    tunnel.on('error', () => client.destroy());
    client.on('error', () => tunnel.destroy());
  });
  const proxyPort = await listening(proxy);
  return {
    proxy: `http://127.0.0.1:${proxyPort}`,
    certificate,
    pushed: () => files,
    close: () => {
      for (const server of [proxy, secure]) {
        server.close();
        server.closeAllConnections();
      }
    },
  };
}

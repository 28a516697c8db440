/**
 * Google's script and Drive services on this computer: a proxy leads every tunnel to a local TLS server
 * with a certificate made for the occasion, so that the real upload tool runs unpatched and offline.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { type AddressInfo, connect } from 'node:net';
import { join } from 'node:path';
import { type Account, answerOf, newAccount } from './loopback-account';

const HOSTS = ['script.googleapis.com', 'oauth2.googleapis.com', 'www.googleapis.com'];

export interface LoopbackGoogle {
  readonly account: Account;
  /** What a program needs to take this for Google. */
  readonly environment: Readonly<Record<string, string>>;
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

/** Starts the services over an account of its own; the certificate is written into the folder. */
export async function startLoopbackGoogle(folder: string): Promise<LoopbackGoogle> {
  const { key, certificate } = makeCertificate(folder);
  const account = newAccount();
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { method = '', headers, url = '' } = request;
    const path = new URL(url, 'https://loopback').pathname;
    const body = await bodyOf(request);
    const { status, json } = answerOf(account, {
      call: `${method} ${headers.host}${path}`,
      token: headers.authorization ?? '',
      body,
    });
    response.statusCode = status;
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(json));
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
    account,
    environment: {
      HTTPS_PROXY: `http://127.0.0.1:${proxyPort}`,
      NODE_EXTRA_CA_CERTS: certificate,
    },
    close: () => {
      for (const server of [proxy, secure]) {
        server.close();
        server.closeAllConnections();
      }
    },
  };
}

/** Reading what a page sends, within limits. */
import type { IncomingMessage } from 'node:http';
import { Fault } from '../../../core/values/fault';

/** Above the largest workbook that is opened. */
const MOST_BYTES = 64 * 1024 * 1024;

/** The body's bytes. Throws `Fault` when there are too many. */
export async function bodyBytes(request: IncomingMessage): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request) {
    length += (chunk as Buffer).length;
    if (length > MOST_BYTES) throw new Fault('Файл слишком велик: не больше 50 МБ.');
    chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks);
}

/** The body as text. */
export async function bodyText(request: IncomingMessage): Promise<string> {
  return Buffer.from(await bodyBytes(request)).toString('utf8');
}

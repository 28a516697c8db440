/** Reading what a page sends, within limits. */

import type { IncomingMessage } from 'node:http';
import { MEGABYTE } from '../../../core/values/megabyte';

const MOST_MEGABYTES = 64;
/** Above the largest workbook that is opened. */
const MOST_BYTES = MOST_MEGABYTES * MEGABYTE;

/** What is told of a longer body. */
export const TOO_LONG = `Файл не сохранён: книга больше ${MOST_MEGABYTES} МБ. Уберите из неё картинки и лишние листы. Прежний файл цел.`;

/** The body's bytes; null when there are too many. Rejects when the page has gone before the end. */
export async function bodyBytes(request: IncomingMessage): Promise<Uint8Array | null> {
  if (Number(request.headers['content-length']) > MOST_BYTES) return null;
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request) {
    length += (chunk as Buffer).length;
    if (length > MOST_BYTES) return null;
    chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks);
}

/**
 * The file, handed to the page and taken back. Its state is the ETag, and nothing is written but over
 * the state that the page names by If-Match.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { XLSX_TYPE } from '../../../core/values/xlsx-type';
import { openElsewhere } from '../../../hosts/disk/open-elsewhere';
import { ANY_STATE, type WorkingFile } from '../working-file';
import { tell } from './answer';
import { bodyBytes, TOO_LONG } from './body';

/** «PK», with which every .xlsx begins. */
const SIGNATURE = [0x50, 0x4b];

const gone = (name: string): string =>
  `Файла «${name}» нет на прежнем месте: его перенесли, переименовали, удалили или вынули флешку. Верните его или выберите «Сохранить как…».`;
const changed = (name: string): string =>
  `Файл «${name}» изменила другая программа, пока он был открыт здесь. Он не перезаписан.`;
const UNNAMED =
  'Файл не сохранён: страница не сказала, поверх чего записывать. Обновите страницу и повторите.';
const NO_BOOK = 'Файл не сохранён: вместо книги .xlsx пришло что-то другое. Прежний файл цел.';

/** Answers GET, HEAD and PUT. Throws `Fault` when the disk refuses. */
export async function answerBook(
  file: WorkingFile,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.method === 'PUT') await take(file, request, response);
  else if (request.method === 'GET' || request.method === 'HEAD') {
    hand(file, request.method === 'GET', response);
  } else tell(response, 405, 'Такого действия с файлом нет.');
}

function hand(file: WorkingFile, whole: boolean, response: ServerResponse): void {
  if (!file.isThere()) {
    tell(response, 404, gone(file.name));
    return;
  }
  const { state, bytes } = whole ? file.read() : { state: file.state(), bytes: undefined };
  response.setHeader('ETag', `"${state}"`);
  response.setHeader('Content-Type', XLSX_TYPE);
  response.end(bytes);
}

async function take(
  file: WorkingFile,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const over = request.headers['if-match'];
  if (over === undefined) {
    tell(response, 428, UNNAMED);
    return;
  }
  const bytes = await bodyBytes(request);
  if (bytes === null) {
    // The rest of it is not waited for.
    response.setHeader('Connection', 'close');
    tell(response, 413, TOO_LONG);
    return;
  }
  if (SIGNATURE.some((byte, index) => bytes[index] !== byte)) {
    tell(response, 422, NO_BOOK);
    return;
  }
  const state = file.write(bytes, over === ANY_STATE ? over : over.replace(/^"(.*)"$/, '$1'));
  if (state === null) {
    if (file.isThere()) tell(response, 412, changed(file.name));
    else tell(response, 404, gone(file.name));
    return;
  }
  response.setHeader('ETag', `"${state}"`);
  const [remark] = openElsewhere(file.path);
  if (remark === undefined) {
    response.statusCode = 204;
    response.end();
  } else tell(response, 200, remark);
}

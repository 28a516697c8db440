/**
 * The file that `npm start` was given. Its server writes only over the state that is named:
 * `GET`, `HEAD` and `PUT book` with the SHA-256 of the content as ETag.
 */
import { Fault } from '../../core/values/fault';
import { OWN_SERVER } from '../../core/values/own-server';
import { hashOf } from './hash';
import type { FileContent, Place, Written } from './place';
import type { Stamp } from './records';

const GONE =
  'программа, которая пишет файл, остановлена. Запустите npm start ещё раз и повторите или выберите «Сохранить как…».';

const STARTED_ANEW =
  'программу запустили заново, и адрес у страницы новый. Продолжите во вкладке, которую она открыла: введённое там появится.';

/** How the page asks: relative to its own address. */
export type Ask = (path: string, request: RequestInit) => Promise<Response>;

export class ServedFile implements Place {
  readonly keepsCopies = true;

  constructor(
    readonly name: string,
    private readonly ask: Ask,
  ) {}

  async read(): Promise<FileContent> {
    const response = await this.request({ method: 'GET' }, 'не читается');
    const bytes = new Uint8Array(await response.arrayBuffer());
    return { bytes, stamp: { hash: tagOf(response) ?? (await hashOf(bytes)) } };
  }

  async differs(known: Stamp): Promise<boolean> {
    const response = await this.request({ method: 'HEAD' }, 'не читается');
    return tagOf(response) !== known.hash;
  }

  async write(content: FileContent, known: Stamp | null): Promise<Written> {
    const response = await this.request(
      {
        method: 'PUT',
        headers: { 'If-Match': known ? `"${known.hash}"` : '*' },
        body: content.bytes,
      },
      'не сохранён',
    );
    if (response.status === 412) return { kind: 'changed' };
    if (tagOf(response) !== content.stamp.hash) {
      throw new Fault(
        `Файл «${this.name}» записан не таким, каким отправлен. Сохраните книгу в другое место: «Сохранить как…».`,
      );
    }
    const remark = await reasonIn(response);
    const written = { kind: 'written', stamp: { hash: content.stamp.hash } } as const;
    return remark === null ? written : { ...written, remark };
  }

  /** An answer that says yes, or 412. */
  private async request(request: RequestInit, what: string): Promise<Response> {
    let response: Response;
    try {
      response = await this.ask('book', request);
    } catch {
      throw new Fault(`Файл «${this.name}» ${what}: ${GONE}`);
    }
    if (response.ok || response.status === 412) return response;
    // Every start has a token of its own: this page belongs to one before.
    if (response.status === 403 && response.headers.get('Server') === OWN_SERVER) {
      throw new Fault(`Файл «${this.name}» ${what}: ${STARTED_ANEW}`);
    }
    // Another program may have the port.
    const message = (await reasonIn(response)) ?? `Файл «${this.name}» ${what}: ${GONE}`;
    throw new Fault(message);
  }
}

function tagOf(response: Response): string | undefined {
  return /"([^"]*)"/.exec(response.headers.get('ETag') ?? '')?.[1];
}

/** What the server says to the person; null: nothing. */
async function reasonIn(response: Response): Promise<string | null> {
  try {
    const answer: unknown = await response.json();
    if (typeof answer !== 'object' || answer === null || !('message' in answer)) return null;
    return typeof answer.message === 'string' ? answer.message : null;
  } catch {
    return null;
  }
}

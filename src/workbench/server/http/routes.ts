/** What the server answers, by method and path. */
import type { IncomingMessage } from 'node:http';
import type { RefusalReply } from '../../wire/messages';
import { OutOfDate } from '../session';
import type { Workbench } from '../workbench';
import { bodyBytes, bodyText } from './body';
import { editRequest } from './edit-request';

/** An answer: JSON, or bytes to keep as a file. */
export type Answer =
  | { readonly status: number; readonly json: unknown }
  | { readonly status: 200; readonly file: { readonly name: string; readonly bytes: Uint8Array } };

type Route = (workbench: Workbench, call: Incoming) => Promise<Answer> | Answer;

interface Incoming {
  readonly request: IncomingMessage;
  readonly query: URLSearchParams;
}

const json = (value: unknown): Answer => ({ status: 200, json: value });

async function textField(request: IncomingMessage, field: string): Promise<string> {
  const body: unknown = JSON.parse(await bodyText(request));
  const value = ((body ?? {}) as Record<string, unknown>)[field];
  return typeof value === 'string' ? value : '';
}

async function edit(workbench: Workbench, { request, query }: Incoming): Promise<Answer> {
  const edited = editRequest(await bodyText(request));
  try {
    return json(workbench.session.edit(edited, query.get('page') ?? ''));
  } catch (error) {
    if (!(error instanceof OutOfDate)) throw error;
    const refusal: RefusalReply = { message: 'Книга изменилась в другом окне: показываю заново.' };
    return { status: 409, json: refusal };
  }
}

function undo(workbench: Workbench): Answer {
  const title = workbench.session.undo();
  return json(
    title === null
      ? { ok: false, message: 'Отменять нечего.' }
      : { ok: true, message: `Отменено: «${title}».` },
  );
}

/** By method and path behind the token. */
export const ROUTES: ReadonlyMap<string, Route> = new Map<string, Route>([
  ['GET api/snapshot', ({ session }) => json(session.snapshot())],
  ['GET api/revision', ({ session }) => json({ book: session.id, revision: session.revision })],
  [
    'GET api/download',
    ({ session }) => ({
      status: 200,
      file: { name: session.file.name, bytes: session.toBytes() },
    }),
  ],
  ['POST api/edit', edit],
  [
    'POST api/panel',
    async ({ session }, { request, query }) =>
      json({ reply: session.call(await bodyText(request), query.get('page') ?? '') }),
  ],
  ['POST api/undo', undo],
  ['POST api/save', (workbench) => json(workbench.save())],
  [
    'POST api/save-as',
    async (workbench, { request }) => json(workbench.saveAs(await textField(request, 'path'))),
  ],
  [
    'POST api/open',
    async (workbench, { request }) => json(workbench.open(await textField(request, 'path'))),
  ],
  [
    'POST api/upload',
    async (workbench, { request, query }) =>
      json(workbench.upload(query.get('name') ?? '', await bodyBytes(request))),
  ],
  ['POST api/revert', (workbench) => json(workbench.revert())],
  [
    'POST api/folder',
    async (workbench, { request }) => json(workbench.list(await textField(request, 'path'))),
  ],
]);

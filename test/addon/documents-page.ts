/** The page of documents in its dialog, without a browser: what it asks, over the strict stand-in for Google. */
import { googleDocumentsHost } from '../../sidebar/documents/google-host';
import type { Documents, ListedDocument, MadeDocuments } from '../../src/app/documents/documents';
import type { DocumentList } from '../../src/panel/documents/document-calls';
import type { SentRequest } from '../../src/panel/documents/requests';
import type { PanelReply } from '../../src/panel/protocol';
import type { AppsScriptRuntime, ExecutionOptions } from '../apps-script/runtime';

/** The tests know no browser: this much of a page the host uses. */
type Page = Parameters<typeof googleDocumentsHost>[0];

/** As `google.script.run` is declared in sidebar/transport/google.ts. */
interface Runner {
  withSuccessHandler(handler: (json: string) => void): Runner;
  withFailureHandler(handler: (error: Error) => void): Runner;
  callPanel(json: string): void;
}

/** What Google gives to a page: it carries texts to the add-on's one door, and brings what comes of it. */
function runner(answer: (json: string) => string): Runner {
  const over = (success: (text: string) => void, failure: (error: Error) => void): Runner => ({
    withSuccessHandler: (handler) => over(handler, failure),
    withFailureHandler: (handler) => over(success, handler),
    callPanel: (json) => {
      void Promise.resolve(json).then(answer).then(success, failure);
    },
  });
  return over(
    () => undefined,
    () => undefined,
  );
}

/** A page that has been read to its end; `opening` is the text of the element behind it. */
export function pageOver(answer: (json: string) => string, opening: string | null = null): Page {
  const element = opening === null ? null : { textContent: opening };
  const kept = new Map<string, string>();
  return {
    google: { script: { run: runner(answer), host: { close: () => undefined } } },
    addEventListener: () => undefined,
    document: { readyState: 'interactive', getElementById: () => element },
    sessionStorage: {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => kept.set(key, value),
      removeItem: (key: string) => kept.delete(key),
    },
  } as unknown as Page;
}

/** The page over a document in which the add-on runs. */
const pageIn = (runtime: AppsScriptRuntime, options: ExecutionOptions): Page =>
  pageOver((json) => String(runtime.callFromPage('callPanel', json, options)));

/** Asks as the page does. Throws what the page would tell. */
export async function asked(
  carry: (json: string) => Promise<string> | string,
  call: string,
  argument: unknown,
): Promise<unknown> {
  const reply = JSON.parse(await carry(JSON.stringify({ call, args: [argument] }))) as PanelReply;
  if (!reply.ok) throw new Error(reply.message);
  return reply.value;
}

/** Every document of every kind that can be made, with names and with codes only. */
export async function everyDocument(
  carry: (json: string) => Promise<string> | string,
): Promise<{ readonly list: readonly ListedDocument[]; readonly made: readonly MadeDocuments[] }> {
  const { documents: list } = (await asked(carry, 'listDocuments', null)) as DocumentList;
  const made: MadeDocuments[] = [];
  for (const { face, options } of list) {
    for (const codesOnly of [false, true]) {
      const request: SentRequest = {
        kind: face.id,
        subjects: null,
        codesOnly,
        options: options.map(({ id }) => id),
        period: null,
      };
      made.push((await asked(carry, 'makeDocuments', request)) as MadeDocuments);
    }
  }
  return { list, made };
}

/** The carrier of the dialog over a document. */
export const dialogOver = (
  runtime: AppsScriptRuntime,
  documents: Documents,
  options: ExecutionOptions,
) => googleDocumentsHost(pageIn(runtime, options), documents).call;

/** One call over `google.script.run`: its answer, its failure, or, where none comes, neither. */
import { NoAnswer } from '../client';

interface ScriptRunner {
  withSuccessHandler(handler: (json: string) => void): ScriptRunner;
  withFailureHandler(handler: (error: Error) => void): ScriptRunner;
  callPanel(json: string): void;
}

declare global {
  interface Window {
    readonly google?: {
      readonly script: { readonly run: ScriptRunner; readonly host: { close(): void } };
    };
  }
}

/** Google ends what runs longer than six minutes; the way there and back takes a while too. */
const LONGEST_MS = 390_000;

/** The first question, which reads nothing, is answered in seconds: so long a silence means that nobody hears. */
export const HELLO_MS = 30_000;

const TOO_LONG =
  'Google не ответил за 6 минут — дольше он ни одно действие не ведёт. Закройте лишние вкладки с этой таблицей и повторите.';

/**
 * Carries a request to the add-on's one door. Rejects where there is no connection, no Google, or, with
 * `NoAnswer`, no answer in all the time that Google gives; an answer that comes afterwards goes to `late`.
 */
export function callGoogle(
  page: Window,
  json: string,
  late: (reply: string) => void = () => undefined,
): Promise<string> {
  return new Promise((resolve, reject) => {
    const run = page.google?.script.run;
    if (!run) throw new Error('The page stands outside Google Sheets');
    let hear = resolve as (reply: string) => void;
    const timer = setTimeout(() => {
      hear = late;
      reject(new NoAnswer(TOO_LONG));
    }, LONGEST_MS);
    run
      .withSuccessHandler((reply) => {
        clearTimeout(timer);
        hear(reply);
      })
      .withFailureHandler((error) => {
        clearTimeout(timer);
        reject(error);
      })
      .callPanel(json);
  });
}

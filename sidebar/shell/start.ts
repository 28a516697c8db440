/** Brings a page to life: finds the host, says hello, shows the edition's views. */
import type { GivenFile } from '../../src/browser/given-file';
import type { HeldForm } from '../../src/browser/held-form';
import type { Hello } from '../../src/panel/common-calls';
import { answerIn, clientOver } from '../client';
import { html } from '../dom';
import { googleHost } from '../transport/google';
import { workbenchHost } from '../transport/workbench';
import { fillForms, tellHalfTyped } from './half-typed';
import { explainNoConnection } from './no-connection';
import { Panel } from './panel';
import type { Shell, View } from './view';

/** What an edition's panel does with files that are dropped on the page. */
export type TakeFiles<Calls> = (shell: Shell<Calls>, files: Promise<readonly GivenFile[]>) => void;

/** What a person is told of forms that have got their content back; '' where none has. */
function toldOfFilled(titles: readonly string[]): string {
  if (titles.length === 0) return '';
  const where = titles.map((title) => `«${title}»`).join(' и ');
  return `Набранное в прошлый раз и не записанное снова в форме: ${where}.`;
}

/**
 * Starts the panel in the page's `main`. `viewsFor` gives the views by name; which of them are
 * shown, and in which order, the answer to `hello` tells.
 */
export function startPanel<Calls>(
  takeFiles: TakeFiles<Calls>,
  viewsFor: (hello: Hello) => Readonly<Record<string, View<Calls>>>,
): void {
  const root = document.querySelector('main');
  if (!root) return;
  const host = googleHost(window) ?? workbenchHost(window);
  const started: Panel<Calls>[] = [];
  // From the beginning: a browser that nobody tells otherwise opens a dropped file in the page's place.
  host.onFiles((files) => {
    for (const panel of started) takeFiles(panel, files);
  });
  const begin = (hello: Hello, held: readonly HeldForm[]): void => {
    // A late answer to a question that was asked again.
    if (started.length > 0) return;
    const known = viewsFor(hello);
    const views = hello.views.flatMap((name) => {
      const view = known[name];
      return view === undefined ? [] : [[name, view] as const];
    });
    const shown = new Map(views);
    const panel = new Panel<Calls>(host, hello.commands, shown, root);
    started.push(panel);
    const filled = fillForms(shown, held);
    tellHalfTyped(root, shown, host);
    panel.open(views[0]?.[0] ?? '', '', toldOfFilled(filled));
  };
  let asked = 0;
  const greet = (): void => {
    asked += 1;
    const attempt = asked;
    root.replaceChildren(html('p', { role: 'status' }, 'Открываю таблицу…'));
    const explain = (): void => {
      if (started.length === 0 && attempt === asked) explainNoConnection(host, root, greet);
    };
    const timer = host.patience === null ? 0 : window.setTimeout(explain, host.patience);
    const ask = clientOver((json) => host.call(json));
    Promise.all([ask({ call: 'hello', args: [] }), host.heldForms()])
      .then(([reply, held]) => begin(answerIn(reply) as Hello, held))
      .catch(explain)
      .finally(() => window.clearTimeout(timer));
  };
  greet();
}

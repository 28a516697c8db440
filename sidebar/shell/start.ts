/** Brings a page to life: finds the host, says hello, shows the edition's views. */
import type { PanelCalls } from '../../src/addon/panel-calls';
import { clientOver } from '../client';
import { googleHost } from '../transport/google';
import { workbenchHost } from '../transport/workbench';
import { html } from './dom';
import { explainNoConnection } from './no-connection';
import { Panel } from './panel';
import type { View } from './view';

/** The calls that a page cannot do without. */
interface LeastCalls extends Pick<PanelCalls, 'goTo'> {
  hello(): unknown;
}

/** Starts the panel in the page's `main`; which views it has follows from the answer to `hello`. */
export async function startPanel<Calls extends LeastCalls>(
  viewsFor: (hello: ReturnType<Calls['hello']>) => readonly View<Calls>[],
): Promise<void> {
  const root = document.querySelector('main');
  if (!root) return;
  const host = googleHost(window) ?? workbenchHost(window);
  root.replaceChildren(html('p', { role: 'status' }, 'Открываю таблицу…'));
  try {
    const hello = await clientOver<LeastCalls>((json) => host.call(json))('hello');
    const views = viewsFor(hello as ReturnType<Calls['hello']>);
    const panel = new Panel<Calls>(host, views, root);
    panel.open(views[0]?.name ?? '');
  } catch {
    explainNoConnection(host, root);
  }
}

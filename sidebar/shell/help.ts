/** «Помощь»: short, with what each permission is for. */
import type { CommonCalls, Help } from '../../src/panel/common-calls';
import { html } from '../dom';
import { heading, hint, title } from './parts';
import { pagesOf, type Shell, type View } from './view';

const page = pagesOf<CommonCalls>();

const lines = (texts: readonly string[]): HTMLElement =>
  html('ul', { class: 'plain' }, ...texts.map((text) => html('li', {}, text)));

function content<Calls>(
  { host }: Shell<Calls>,
  { steps, permissions }: Help,
  advice: readonly string[],
): Node[] {
  const uses = permissions.map(([name, use]) =>
    html('li', {}, html('strong', {}, name), ` — ${use}`),
  );
  return [
    title('Как работать'),
    lines(steps),
    heading('Полезно знать'),
    lines([...advice, ...host.advice]),
    heading('Отмена'),
    hint(host.undoing),
    ...(uses.length === 0 ? [] : [heading('Зачем нужны разрешения'), html('ul', {}, ...uses)]),
  ];
}

/** The view; `advice` is what is good to know of the edition's panel. */
export function helpView(advice: readonly string[] = []): View<CommonCalls> {
  return {
    title: 'Помощь',
    about: () => page('help', [], (shell, help) => content(shell, help, advice)),
  };
}

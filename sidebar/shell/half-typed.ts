/** What is typed into a form and written nowhere yet: the place of the panel is told, so that it asks before it goes. */
import type { Host } from '../transport/host';

/** A view that may have such a form. */
interface Typed {
  readonly title: string;
  readonly isHalfTyped?: () => boolean;
}

/** Tells the host of the views with something half-typed, whenever that may have changed. */
export function tellHalfTyped(root: HTMLElement, views: readonly Typed[], host: Host): void {
  const tell = (): void =>
    host.halfTyped(views.filter((view) => view.isHalfTyped?.()).map(({ title }) => title));
  // The forms have heard of it by the time it comes up to here.
  for (const name of ['input', 'click']) root.addEventListener(name, tell);
  // What was written shows itself, or ends the panel's work.
  const seen = { childList: true, subtree: true, attributes: true, attributeFilter: ['aria-busy'] };
  new MutationObserver(tell).observe(root, seen);
}

/** What is typed into a form and written nowhere yet: the place of the panel is told, and gives it back. */
import type { FormFields, HeldForm } from '../../src/browser/held-form';
import type { Host } from '../transport/host';

/** A form whose content is nowhere else until it is sent. */
export interface TypedForm {
  /** What a person has typed into it since it was sent or cleared last; null: nothing. */
  typed(): FormFields | null;
  /** Puts in again what was typed before the panel went. */
  fill(fields: FormFields): void;
}

/** A view that may have such a form. */
interface Typed {
  readonly title: string;
  readonly form?: TypedForm;
}

/** Puts into the forms what was typed into them when the panel went last; the titles of their views. */
export function fillForms(
  views: ReadonlyMap<string, Typed>,
  held: readonly HeldForm[],
): readonly string[] {
  return held.flatMap(({ name, fields }) => {
    const view = views.get(name);
    if (view?.form === undefined) return [];
    view.form.fill(fields);
    return [view.title];
  });
}

/** Tells the host what is half-typed in the forms of the views, whenever that has changed. */
export function tellHalfTyped(
  root: HTMLElement,
  views: ReadonlyMap<string, Typed>,
  host: Pick<Host, 'halfTyped'>,
): void {
  const told = new Map<string, string>();
  const tell = (): void => {
    for (const [name, { title, form }] of views) {
      if (form === undefined) continue;
      const fields = form.typed();
      const content = JSON.stringify(fields);
      if (content === (told.get(name) ?? 'null')) continue;
      told.set(name, content);
      host.halfTyped({ name, title, fields });
    }
  };
  // What was filled in again stands there too.
  tell();
  // The forms have heard of it by the time it comes up to here.
  for (const name of ['input', 'change', 'click']) root.addEventListener(name, tell);
  // What was written shows itself, or ends the panel's work.
  const seen = { childList: true, subtree: true, attributes: true, attributeFilter: ['aria-busy'] };
  new MutationObserver(tell).observe(root, seen);
}

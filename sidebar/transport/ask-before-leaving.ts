/** Where nothing may be kept of what is typed, the browser asks before it goes. */
import type { ToldForm } from '../../src/browser/held-form';

/** Hears what is half-typed. The browser asks before the tab goes; the cross of Google's own frame asks nobody. */
export function askBeforeLeaving(page: Window): (form: ToldForm) => void {
  const typed = new Set<string>();
  page.addEventListener('beforeunload', (event) => {
    if (typed.size > 0) event.preventDefault();
  });
  return ({ name, fields }) => {
    if (fields === null) typed.delete(name);
    else typed.add(name);
  };
}

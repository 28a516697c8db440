/** Where nothing may be kept of what is typed, the browser asks before it goes. */
import type { ToldForm } from '../../src/browser/held-form';

interface Leaving {
  /** Hears what is half-typed in a form. */
  readonly hear: (form: ToldForm) => void;
  /** Whether anything is. */
  readonly isHalfTyped: () => boolean;
}

/** The browser asks before the tab goes; the cross of Google's own frame asks nobody. */
export function askBeforeLeaving(page: Window): Leaving {
  const typed = new Set<string>();
  page.addEventListener('beforeunload', (event) => {
    if (typed.size > 0) event.preventDefault();
  });
  return {
    hear: ({ name, fields }) => {
      if (fields === null) typed.delete(name);
      else typed.add(name);
    },
    isHalfTyped: () => typed.size > 0,
  };
}

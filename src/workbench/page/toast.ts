/** A short answer that needs none itself. */
import { byId } from './elements';

const SHOWN_MS = 7_000;
let timer: ReturnType<typeof setTimeout> | undefined;

export function toast(message: string): void {
  const element = byId('toast');
  element.textContent = message;
  element.hidden = false;
  clearTimeout(timer);
  timer = setTimeout(() => {
    element.hidden = true;
  }, SHOWN_MS);
}

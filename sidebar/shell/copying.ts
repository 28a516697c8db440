/** Copying a text, also where the browser gives a frame no clipboard; what could not be copied is shown. */
import { button, html } from '../dom';
import type { Shell } from './view';

const COPIED = 'Скопировано.';
const NOT_COPIED = 'Браузер не дал скопировать. Текст выделен под кнопкой: нажмите Ctrl+C (⌘C).';

/** A field with the text, all of it selected, where a person sees it. */
function textField(name: string, text: string): HTMLTextAreaElement {
  const field = html('textarea', { readonly: true, rows: 6, 'aria-label': name });
  field.value = text;
  return field;
}

/**
 * Copies by the old command, which needs no permission: the panel's frame has no origin of its own, and
 * Google's gives its pages no clipboard. Only while a press of a button is going on.
 */
function copyByCommand(text: string): boolean {
  const before = document.activeElement;
  const field = textField('', text);
  field.className = 'unseen';
  document.body.append(field);
  field.focus({ preventScroll: true });
  field.select();
  try {
    return document.execCommand('copy');
  } catch {
    return false;
  } finally {
    field.remove();
    if (before instanceof HTMLElement) before.focus({ preventScroll: true });
  }
}

async function copyByClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // There is none here, or it is refused.
    return false;
  }
}

/**
 * A button that copies what `text` gives at that moment and says so; where the browser refuses, the text
 * is shown under it, selected. `spoken`: what screen readers call it, where there are several.
 */
export function copyButton(
  shell: Pick<Shell<never>, 'tell' | 'refuse'>,
  title: string,
  text: () => string,
  spoken = title,
): HTMLElement[] {
  const place = html('div', {});
  const copy = async (): Promise<void> => {
    const wanted = text();
    place.replaceChildren();
    if (copyByCommand(wanted) || (await copyByClipboard(wanted))) {
      shell.tell(COPIED);
      return;
    }
    const field = textField(`${spoken}: текст`, wanted);
    place.replaceChildren(field);
    field.focus();
    field.select();
    shell.refuse(NOT_COPIED);
  };
  return [button(title, { 'aria-label': spoken }, () => void copy()), place];
}

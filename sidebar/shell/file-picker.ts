/** Where files or a folder are given by two buttons, or dropped: anywhere on the page is as good. */
import type { GivenFile } from '../../src/browser/given-file';
import { chosenFiles } from '../../src/browser/given-files';
import { button, html } from '../dom';
import { hint } from './parts';

type Take = (files: readonly GivenFile[]) => void;

/** A button that opens the browser's own dialog. */
function chooser(text: string, folder: boolean, take: Take): HTMLElement {
  const input = html('input', {
    type: 'file',
    multiple: true,
    hidden: true,
    ...(folder ? { webkitdirectory: true } : { accept: '.xlsx,.xlsm' }),
  });
  input.addEventListener('change', () => {
    const files = chosenFiles(input.files ?? []);
    input.value = '';
    take(files);
  });
  const open = button(text, { class: 'half' }, () => input.click());
  return html('span', {}, open, input);
}

/** The section with its buttons; `name`: what screen readers call it; `promise`: what is taken of them. */
export function filePicker(name: string, promise: string, take: Take): HTMLElement {
  return html(
    'section',
    { class: 'drop', 'aria-label': name },
    html('p', {}, 'Перетащите сюда файлы .xlsx или папку с ними'),
    html(
      'div',
      { class: 'pair' },
      chooser('Выбрать файлы', false, take),
      chooser('Выбрать папку', true, take),
    ),
    hint(promise),
  );
}

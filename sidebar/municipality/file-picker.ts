/** Where files or a folder are given by two buttons, or dropped: anywhere on the page is as good. */
import { chosenFiles } from '../../src/browser/given-files';
import { SUMMARY } from '../../src/core/summary/summary-table';
import { button, html } from '../dom';
import { hint } from '../shell/parts';
import type { Imports } from './import-files';
import type { MunicipalShell } from './municipal-view';

/** A button that opens the browser's own dialog. */
function chooser(
  shell: MunicipalShell,
  imports: Imports,
  text: string,
  folder: boolean,
): HTMLElement {
  const input = html('input', {
    type: 'file',
    multiple: true,
    hidden: true,
    ...(folder ? { webkitdirectory: true } : { accept: '.xlsx,.xlsm' }),
  });
  input.addEventListener('change', () => {
    const files = chosenFiles(input.files ?? []);
    input.value = '';
    imports.take(shell, Promise.resolve(files));
  });
  const open = button(text, { class: 'half' }, () => input.click());
  return html('span', {}, open, input);
}

/** The section with its buttons; `name` is what screen readers call it. */
export function filePicker(shell: MunicipalShell, imports: Imports, name: string): HTMLElement {
  return html(
    'section',
    { class: 'drop', 'aria-label': name },
    html('p', {}, 'Перетащите сюда файлы .xlsx или папку с ними'),
    html(
      'div',
      { class: 'pair' },
      chooser(shell, imports, 'Выбрать файлы', false),
      chooser(shell, imports, 'Выбрать папку', true),
    ),
    hint(
      `Файлы открываются на вашем компьютере; в таблицу попадёт только лист «${SUMMARY.sheet}».`,
    ),
  );
}

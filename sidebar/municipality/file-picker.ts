/** The place to drop files or a folder; the same by two buttons, for the keyboard. */
import { SUMMARY } from '../../src/core/summary/summary-table';
import { button, html } from '../dom';
import { hint } from '../shell/parts';
import { droppedTables, tablesAmong } from './dropped-files';
import { handOverFiles } from './hand-over-files';
import type { MunicipalShell } from './municipal-view';

function importOf(shell: MunicipalShell, files: Promise<readonly File[]>): void {
  shell.run('Открываю файлы школ…', async (tell) => handOverFiles(shell, await files, tell));
}

/** A button that opens the browser's own dialog. */
function chooser(shell: MunicipalShell, text: string, folder: boolean): HTMLElement {
  const input = html('input', {
    type: 'file',
    multiple: true,
    hidden: true,
    ...(folder ? { webkitdirectory: true } : { accept: '.xlsx' }),
  });
  input.addEventListener('change', () => {
    const files = tablesAmong(input.files ?? []);
    input.value = '';
    importOf(shell, Promise.resolve(files));
  });
  const open = button(text, { class: 'half' }, () => input.click());
  return html('span', {}, open, input);
}

/** The drop zone with its buttons. */
export function filePicker(shell: MunicipalShell): HTMLElement {
  const zone = html(
    'section',
    { class: 'drop', 'aria-label': 'Файлы школ' },
    html('p', {}, 'Перетащите сюда файлы .xlsx или папку с ними'),
    html(
      'div',
      { class: 'pair' },
      chooser(shell, 'Выбрать файлы', false),
      chooser(shell, 'Выбрать папку', true),
    ),
    hint(
      `Файлы открываются на вашем компьютере; в таблицу попадёт только лист «${SUMMARY.sheet}».`,
    ),
  );
  const mark = (over: boolean) => (event: DragEvent) => {
    event.preventDefault();
    zone.classList.toggle('over', over);
  };
  zone.addEventListener('dragover', mark(true));
  zone.addEventListener('dragleave', mark(false));
  zone.addEventListener('drop', (event) => {
    mark(false)(event);
    if (event.dataTransfer) importOf(shell, droppedTables(event.dataTransfer));
  });
  return zone;
}

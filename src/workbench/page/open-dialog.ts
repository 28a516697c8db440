/** «Открыть»: workbooks in a folder of this computer, a typed path, or the browser's own choice. */
import type { FolderReply } from '../wire/messages';
import { showDialog } from './dialogs';
import { byId, make } from './elements';
import { NoServer, post, Refused } from './http';

function entry(title: string, choose: () => void): HTMLLIElement {
  const item = make('li');
  const button = make('button', title, { type: 'button', class: 'folder-entry' });
  button.addEventListener('click', choose);
  item.append(button);
  return item;
}

const joined = (folder: string, name: string): string =>
  `${folder}${/[\\/]$/.test(folder) ? '' : folder.includes('\\') ? '\\' : '/'}${name}`;

/** A path, a file picked in the browser, or null. */
export async function chooseFile(): Promise<string | File | null> {
  const path = make('input', '', {
    type: 'text',
    id: 'open-path',
    class: 'line',
    autocomplete: 'off',
  });
  const list = make('ul', '', { 'aria-label': 'Папки и книги', class: 'folder' });
  const fault = make('p', '', { class: 'dialog-fault', role: 'alert' });
  const file = make('input', '', { type: 'file', accept: '.xlsx', id: 'open-file' });
  const close = (value: string): void => byId<HTMLDialogElement>('dialog').close(value);

  const enter = async (folder: string): Promise<void> => {
    try {
      const found = await post<FolderReply>('api/folder', { path: folder });
      path.value = found.folder;
      fault.textContent = '';
      list.replaceChildren(
        ...(found.parent === null
          ? []
          : [entry('⬑ На папку выше', () => void enter(found.parent ?? ''))]),
        ...found.folders.map((name) =>
          entry(`📁 ${name}`, () => void enter(joined(found.folder, name))),
        ),
        ...found.files.map((name) =>
          entry(name, () => {
            path.value = joined(found.folder, name);
            close('path');
          }),
        ),
      );
    } catch (error) {
      if (!(error instanceof Refused) && !(error instanceof NoServer)) throw error;
      fault.textContent = error instanceof Refused ? error.message : 'Программа не отвечает.';
    }
  };
  path.addEventListener('keydown', ({ key }) => {
    if (key !== 'Enter') return;
    if (/\.xlsx$/i.test(path.value.trim())) close('path');
    else void enter(path.value);
  });
  file.addEventListener('change', () => close('file'));
  const shown = showDialog('Открыть книгу', [
    make('label', 'Путь к файлу .xlsx или к папке (Enter — перейти):', {
      for: 'open-path',
      class: 'label',
    }),
    path,
    list,
    fault,
    make('label', 'Или выберите файл в браузере: откроется его копия, сам он не изменится.', {
      for: 'open-file',
      class: 'label',
    }),
    file,
  ]);
  await enter('');
  const value = await shown;
  if (value === 'path') return path.value;
  return value === 'file' ? (file.files?.[0] ?? null) : null;
}

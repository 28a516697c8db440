/** «Файл»: opening and saving, with a question wherever something could be lost. */
import type { ActionReply } from '../wire/messages';
import { ask, askText } from './dialogs';
import { NoServer, post, Refused } from './http';
import type { MenuAction } from './menu';
import { chooseFile } from './open-dialog';
import { toast } from './toast';

export interface FileOwner {
  /** The open file's name, for proposals. */
  readonly fileName: string;
}

const NO_SERVER = 'Программа не отвечает. Запустите её снова и повторите.';

/** Runs an action and tells how it ended. */
export async function act(work: () => Promise<ActionReply>): Promise<ActionReply | null> {
  try {
    const reply = await work();
    if (!reply.conflict) toast(reply.message);
    return reply;
  } catch (error) {
    if (!(error instanceof Refused) && !(error instanceof NoServer)) throw error;
    toast(error instanceof Refused ? error.message : NO_SERVER);
    return null;
  }
}

async function saveAs({ fileName }: FileOwner): Promise<void> {
  const path = await askText(
    'Сохранить как',
    'Имя или полный путь нового файла:',
    fileName.replace(/(\.xlsx)?$/i, ' — копия.xlsx'),
    'Сохранить',
  );
  if (path === null) return;
  const named = /\.xlsx$/i.test(path.trim()) ? path : `${path.trim()}.xlsx`;
  await act(() => post('api/save-as', { path: named }));
}

async function revert(): Promise<void> {
  const choice = await ask(
    'Вернуться к сохранённому',
    'Несохранённые изменения будут потеряны. Открыть то, что записано в файле?',
    [{ value: 'yes', title: 'Вернуться', primary: true }],
  );
  if (choice === 'yes') await act(() => post('api/revert'));
}

/** «Сохранить»; a file changed by another program is never overwritten: the person decides. */
export async function save(owner: FileOwner): Promise<void> {
  const reply = await act(() => post('api/save'));
  if (!reply?.conflict) return;
  const choice = await ask('Файл изменён другой программой', `${reply.message} Что сделать?`, [
    { value: 'reread', title: 'Открыть файл заново' },
    { value: 'save-as', title: 'Сохранить мои изменения под другим именем', primary: true },
  ]);
  if (choice === 'save-as') await saveAs(owner);
  if (choice === 'reread') await revert();
}

async function openFile(): Promise<void> {
  const chosen = await chooseFile();
  if (chosen === null) return;
  if (typeof chosen === 'string') await act(() => post('api/open', { path: chosen }));
  else await act(() => post(`api/upload?name=${encodeURIComponent(chosen.name)}`, chosen));
}

/** The actions of «Файл». */
export function fileActions(owner: FileOwner): MenuAction[] {
  return [
    { title: 'Открыть…', run: () => void openFile() },
    { title: 'Сохранить', run: () => void save(owner) },
    { title: 'Сохранить как…', run: () => void saveAs(owner) },
    { title: 'Скачать', run: () => window.location.assign('api/download') },
    { title: 'Вернуться к сохранённому…', run: () => void revert() },
  ];
}

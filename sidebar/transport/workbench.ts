/** The panel inside the workbench: a frame of its page, which answers over one MessagePort. */
import { takeDrops } from '../../src/browser/drops';
import { droppedFiles } from '../../src/browser/given-files';
import type { HeldForm } from '../../src/browser/held-form';
import { saveFile } from '../files/save-file';
import type { Host } from './host';
import { passKeys } from './pass-keys';
import { PortLine } from './port-line';
import { portOf } from './workbench-port';

/** The host that the workbench gives to its frame. */
export function workbenchHost(frame: Window): Host {
  const line = new PortLine(portOf(frame));
  passKeys(frame, (message) => line.tell(message));
  return {
    call: (json) => line.ask((id) => ({ kind: 'call', id, json })),
    patience: null,
    onLateAnswer: () => undefined,
    saveFile,
    openDocuments: async (opening) => {
      await line.ask((id) => ({ kind: 'documents', id, opening }));
    },
    saveSummary: () => line.ask((id) => ({ kind: 'summaryFile', id })),
    onChange: (listener) => line.on('changed', ({ isOurs }) => listener(isOurs)),
    onFiles: (listener) => {
      takeDrops(frame, (dropped) => listener(droppedFiles(dropped)));
      line.on('files', ({ files }) => listener(Promise.resolve(files)));
    },
    halfTyped: (form) => line.tell({ kind: 'halfTyped', form }),
    heldForms: async () =>
      JSON.parse(await line.ask((id) => ({ kind: 'heldForms', id }))) as HeldForm[],
    onFocus: (listener) => line.on('focus', listener),
    givesKeyboardToTable: true,
    opening: 'Другую книгу открывает «Файл» → «Открыть…».',
    opensLinks: false,
    undoesByKeys: true,
    undoing:
      'Если передумаете: «Правка» → «Отменить» или Ctrl+Z. Там назван каждый шаг: и ввод, и действия панели.',
    advice: [
      'Ничего не отправляется в интернет: страница работает на вашем компьютере, книга — файл на вашем диске.',
      'Введённое сразу запоминает браузер, а в файл его записывает «Файл» → «Сохранить» или Ctrl+S.',
      'F6 переводит из таблицы на панель и дальше, Esc возвращает в таблицу. На панели Tab переводит к кнопкам, стрелки — между разделами, Enter открывает.',
    ],
    noConnection: [
      'Панель работает только внутри страницы «Посткурса», где открыта книга.',
      'Обновите страницу. Всё введённое сохранено в браузере, и страница предложит его вернуть.',
    ],
  };
}

/**
 * The panel inside the workbench: a frame of its page, which answers over one MessagePort. On
 * `file://` every origin is «null», so the page is known by being the frame's parent.
 */
import { takeDrops } from '../../src/browser/drops';
import { droppedFiles } from '../../src/browser/given-files';
import { PANEL_READY } from '../../src/browser/panel-port';
import { saveFile } from '../files/save-file';
import type { Host } from './host';
import { passKeys } from './pass-keys';
import { PortLine } from './port-line';

/** Says that the frame can take the port, and waits for it. */
function portOf(frame: Window): Promise<MessagePort> {
  return new Promise((resolve, reject) => {
    if (frame.parent === frame) {
      reject(new Error('The panel stands in no page'));
      return;
    }
    frame.addEventListener('message', ({ source, ports: [port] }) => {
      if (source === frame.parent && port !== undefined) resolve(port);
    });
    frame.parent.postMessage(PANEL_READY, '*');
  });
}

/** The host that the workbench gives to its frame. */
export function workbenchHost(frame: Window): Host {
  const line = new PortLine(portOf(frame));
  passKeys(frame, (message) => line.tell(message));
  return {
    call: (json) => line.ask((id) => ({ kind: 'call', id, json })),
    saveFile,
    // The sandbox of the frame lets nothing print: the page around it does.
    print: (documents) => line.tell({ kind: 'print', documents }),
    saveSummary: () => line.ask((id) => ({ kind: 'summaryFile', id })),
    onChange: (listener) => line.on('changed', ({ isOurs }) => listener(isOurs)),
    onFiles: (listener) => {
      takeDrops(frame, (dropped) => listener(droppedFiles(dropped)));
      line.on('files', ({ files }) => listener(Promise.resolve(files)));
    },
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

/**
 * The panel inside the workbench: a frame of its page, calling the same local server. The frame's
 * address names the page (`?page=…`), so that «go to the cell» is shown in that page's grid; the
 * page posts the message `changed` to the frame when the workbook has been edited, and the files
 * that were dropped on it.
 */
import { takeDrops } from '../../src/browser/drops';
import { isFilesMessage } from '../../src/browser/files-message';
import { type FileParcel, SUMMARY_FILE_CALL } from '../../src/workbench/wire/messages';
import { answerIn, clientOver } from '../client';
import { saveFile } from '../files/save-file';
import type { Host } from './host';

async function post(page: string, json: string): Promise<string> {
  const response = await fetch(`api/panel?page=${encodeURIComponent(page)}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: json,
  });
  if (!response.ok) throw new Error(`The server answered ${response.status}`);
  const { reply } = (await response.json()) as { reply: string };
  return reply;
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

async function summaryFile(page: string): Promise<FileParcel> {
  const ask = clientOver((json) => post(page, json));
  return answerIn(await ask({ call: SUMMARY_FILE_CALL, args: [] })) as FileParcel;
}

/** Hears the page around the frame, and nobody else. */
function onMessage(frame: Window, hear: (data: unknown) => void): void {
  frame.addEventListener('message', ({ source, origin, data }: MessageEvent<unknown>) => {
    if (source === frame.parent && origin === frame.location.origin) hear(data);
  });
}

/** The host that the workbench gives to its frame. */
export function workbenchHost(frame: Window): Host {
  const page = new URLSearchParams(frame.location.search).get('page') ?? '';
  return {
    call: (json) => post(page, json),
    saveFile,
    saveSummary: async () => {
      const { name, base64 } = await summaryFile(page);
      saveFile(
        name,
        Uint8Array.from(atob(base64), (byte) => byte.charCodeAt(0)),
        XLSX,
      );
      return name;
    },
    onChange: (listener) => {
      onMessage(frame, (data) => {
        if (data === 'changed') listener();
      });
    },
    onFiles: (listener) => {
      takeDrops(frame, listener);
      onMessage(frame, (data) => {
        if (isFilesMessage(data)) listener(Promise.resolve(data.files));
      });
    },
    opening: 'Другую книгу открывает «Файл» → «Открыть…».',
    undoing: 'Если передумаете: «Правка» → «Отменить».',
    noConnection: [
      'Программа, которая показывает эту страницу, остановлена.',
      'Запустите её снова (npm start). Введённое сохранено в черновике.',
    ],
  };
}

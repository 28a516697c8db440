/** The panel inside Google Sheets: `google.script.run` carries the calls. */

import { takeDrops } from '../../src/browser/drops';
import { droppedFiles } from '../../src/browser/given-files';
import { answerIn, clientOver } from '../client';
import { saveFile } from '../files/save-file';
import type { Host } from './host';

interface ScriptRunner {
  withSuccessHandler(handler: (json: string) => void): ScriptRunner;
  withFailureHandler(handler: (error: Error) => void): ScriptRunner;
  callPanel(json: string): void;
}

declare global {
  interface Window {
    readonly google?: {
      readonly script: { readonly run: ScriptRunner; readonly host: { close(): void } };
    };
  }
}

/** Carries a request to the add-on's one door; rejects where there is no connection, or no Google. */
export function callGoogle(page: Window, json: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const run = page.google?.script.run;
    if (run) run.withSuccessHandler(resolve).withFailureHandler(reject).callPanel(json);
    else reject(new Error('The page stands outside Google Sheets'));
  });
}

/** The host that Google's page object gives; null outside Google Sheets. */
export function googleHost(page: Window): Host | null {
  if (!page.google?.script.run) return null;
  const call = (json: string): Promise<string> => callGoogle(page, json);
  const ask = clientOver(call);
  return {
    call,
    saveFile,
    openDocuments: async (opening) => {
      answerIn(await ask({ call: 'openDocuments', args: [opening] }));
    },
    saveSummary: null,
    onChange: () => undefined,
    onFiles: (listener) => takeDrops(page, (dropped) => listener(droppedFiles(dropped))),
    onFocus: () => undefined,
    givesKeyboardToTable: false,
    opening: null,
    opensLinks: true,
    undoesByKeys: false,
    undoing:
      'Ctrl+Z не отменяет того, что записало дополнение. Прежний вид — в «Файл» → «История версий».',
    advice: [
      'Все действия есть и без панели: в меню «Посткурс»; у дополнения из Marketplace оно в «Расширениях».',
      'Tab переводит к кнопкам панели, стрелки — между её разделами, Enter открывает.',
    ],
    noConnection: [
      'Чаще всего так бывает, когда в браузере открыто несколько аккаунтов Google: таблица открыта под одним, а панель — под другим.',
      'Выйдите из лишних аккаунтов или откройте таблицу в отдельном профиле браузера либо в окне инкогнито под одним аккаунтом.',
      'Затем обновите страницу таблицы и откройте панель снова.',
      'Все действия есть и без панели: в меню «Посткурс»; у дополнения из Marketplace оно в «Расширениях».',
    ],
  };
}

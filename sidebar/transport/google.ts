/** The panel inside Google Sheets: `google.script.run` carries the calls. */

import { takeDrops } from '../../src/browser/drops';
import { droppedFiles } from '../../src/browser/given-files';
import { answerIn, clientOver } from '../client';
import { saveFile } from '../files/save-file';
import { askBeforeLeaving } from './ask-before-leaving';
import { callGoogle, HELLO_MS } from './google-call';
import type { Host } from './host';

/** The host that Google's page object gives; null outside Google Sheets. */
export function googleHost(page: Window): Host | null {
  if (!page.google?.script.run) return null;
  const listeners: ((reply: string) => void)[] = [];
  const tellLate = (reply: string): void => {
    for (const listener of listeners) listener(reply);
  };
  const call = (json: string): Promise<string> => callGoogle(page, json, tellLate);
  const ask = clientOver(call);
  return {
    call,
    patience: HELLO_MS,
    onLateAnswer: (listener) => void listeners.push(listener),
    saveFile,
    openDocuments: async (opening) => {
      answerIn(await ask({ call: 'openDocuments', args: [opening] }));
    },
    saveSummary: null,
    onChange: () => undefined,
    onFiles: (listener) => takeDrops(page, (dropped) => listener(droppedFiles(dropped))),
    halfTyped: askBeforeLeaving(page).hear,
    heldForms: async () => [],
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
      'Если аккаунт один, обновите страницу таблицы и откройте панель снова.',
      'Все действия есть и без панели: в меню «Посткурс»; у дополнения из Marketplace оно в «Расширениях».',
    ],
  };
}

/**
 * Whether a run sees what a person types while it works: the second look before a write stands on it. No script
 * can type as somebody else: the person who has begun the suite is asked to; who does not, is told that it was
 * not tried.
 */
import { cellOf, cellValue } from '../probes/probe';
import type { Item, Result } from './item';

const SECONDS = 40;
const PAUSE = 2;

const WANTED = 'после SpreadsheetApp.flush видно';

const REQUEST = `Впишите в A1 этого листа любое слово и нажмите Enter: ${SECONDS} секунд проверка ждёт. Можно и не вписывать: строка останется «не проверено».`;

/** The line where nothing was seen. */
const NOTHING_SEEN: Result = {
  verdict: 'не проверено',
  wanted: WANTED,
  found: `за ${SECONDS} секунд ничего не видно: если слово вписано, это отличие — сообщите о нём`,
};

export const MEANWHILE_ITEM: Item = {
  name: 'Правка человека во время работы сценария',
  source: 'не описано: на этом стоит последний взгляд перед записью',
  run: (place) => {
    const cell = cellOf(place);
    // What has been read may be remembered.
    cellValue(cell);
    place.book.setActiveSheet(cell.getSheet());
    place.book.toast(REQUEST, 'Живая проверка', SECONDS);
    SpreadsheetApp.flush();
    for (let waited = 0; waited < SECONDS; waited += PAUSE) {
      Utilities.sleep(PAUSE * 1000);
      const before = cellValue(cell);
      SpreadsheetApp.flush();
      if (cellValue(cell) === '') continue;
      const found = before === '' ? WANTED : 'видно и без SpreadsheetApp.flush';
      return { verdict: 'совпало', wanted: WANTED, found };
    }
    return NOTHING_SEEN;
  },
};

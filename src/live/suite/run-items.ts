/** Carries the items out, one after another, until all are done or the time of an execution is up. */
import { type Place, wordsOf } from '../probes/probe';
import { type Checkpoint, keepCheckpoint } from './checkpoint';
import type { Item, Result } from './item';
import { reportItem } from './report-sheet';
import { clearScratch } from './scratch';
import { NOT_TRIED } from './typed-table-item';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Google ends an execution at six minutes. An item takes seconds; items that share a book are carried out
 * together, so they begin early in an execution.
 */
const LATEST_BEGIN_MS = 240_000;
const LATEST_SHARED_BEGIN_MS = 60_000;

/** An item that has ended an execution so often is left out. */
const MOST_DEATHS = 2;

const LEFT_OUT: Result = {
  verdict: 'прервано',
  wanted: 'закончится за время одного запуска',
  found: `не закончилось ${MOST_DEATHS} раза`,
};

/** Where to go on: an item that was never ended counts as dead, and one that continues needs its first. */
export function resumed(
  { at, isBegun, waits, deaths }: Checkpoint,
  items: readonly Item[],
): Checkpoint {
  const counted = isBegun ? { ...deaths, [at]: (deaths[at] ?? 0) + 1 } : deaths;
  let first = at;
  while (first > 0 && items[first]?.continues) first -= 1;
  return { at: first, isBegun: false, deaths: counted, ...(waits && { waits }) };
}

function placeIn(book: Spreadsheet): Place {
  let count = 0;
  return {
    book,
    sheet: () => {
      count += 1;
      return book.insertSheet(`Проба ${count}`, book.getSheets().length);
    },
  };
}

/** A fault of an item's own must not end the others. */
function resultOf(item: Item, book: Spreadsheet): Result {
  try {
    return item.run(placeIn(book));
  } catch (caught) {
    return { verdict: 'отличается', wanted: '—', found: `ошибка: ${wordsOf(caught)}` };
  }
}

/** Goes on from the checkpoint; says which item is next. */
export function runItems(
  book: Spreadsheet,
  report: Sheet,
  items: readonly Item[],
  from: Checkpoint,
): number {
  const begin = Date.now();
  let { at, deaths } = from;
  for (let item = items[at]; item; at += 1, item = items[at]) {
    if (item.byHand && !from.waits) {
      clearScratch(book);
      item.byHand(book);
      reportItem(report, at, item, NOT_TRIED, 0);
      keepCheckpoint({ at, isBegun: false, waits: true, deaths });
      return at;
    }
    if (!item.continues && !item.byHand) {
      const latest = items[at + 1]?.continues ? LATEST_SHARED_BEGIN_MS : LATEST_BEGIN_MS;
      if (at > from.at && Date.now() - begin > latest) break;
      clearScratch(book);
    }
    keepCheckpoint({ at, isBegun: true, deaths });
    const started = Date.now();
    const isDead = (deaths[at] ?? 0) >= MOST_DEATHS;
    const result = isDead ? LEFT_OUT : resultOf(item, book);
    reportItem(report, at, item, result, Date.now() - started);
  }
  clearScratch(book);
  keepCheckpoint({ at, isBegun: false, deaths });
  return at;
}

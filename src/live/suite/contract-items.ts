/** The contract suite over the open spreadsheet. */
import type { Day } from '../../core/values/day';
import { googleWorkbook } from '../../hosts/google/google-workbook';
import { forgetSheetMarks } from '../../hosts/google/sheets/sheet-marks';
import { CONTRACT } from '../contract/contract';
import type { Books } from '../contract/contract-case';
import { Difference } from '../contract/expectations';
import { type Place, wordsOf } from '../probes/probe';
import type { Item, Result } from './item';
import { REPORT_SHEET } from './report-sheet';
import { clearScratch } from './scratch';

const KEPT: Result = { verdict: 'совпало', wanted: 'обещание держится', found: 'держится' };

/** What came of work that throws where something differs. */
export function resultOf(work: () => void): Result {
  try {
    work();
    return KEPT;
  } catch (caught) {
    if (caught instanceof Difference) {
      const { wanted, found } = caught;
      return { verdict: 'отличается', wanted, found };
    }
    const found = `ошибка: ${wordsOf(caught)}`;
    return { verdict: 'отличается', wanted: KEPT.wanted, found };
  }
}

function sheetNamed(book: Place['book'], name: string): GoogleAppsScript.Spreadsheet.Sheet {
  const sheet = book.getSheetByName(name);
  if (sheet === null) throw new Difference(`лист «${name}»`, 'нет листа');
  return sheet;
}

function booksOf({ book }: Place): Books {
  const open = () => googleWorkbook(book);
  let today: Day | null = null;
  return {
    get today() {
      today ??= open().today();
      return today;
    },
    apart: [REPORT_SHEET],
    empty: () => {
      clearScratch(book);
      // Else a sheet would be known by what a case before it has written under its name.
      forgetSheetMarks();
      return open();
    },
    reopened: open,
    formulas: {
      put: (workbook, sheet, row, column, text) => {
        sheetNamed(book, sheet)
          .getRange(row + 1, column + 1, 1, 1)
          .setValues([[text]]);
        return workbook;
      },
      placesIn: (_, sheet) =>
        sheetNamed(book, sheet)
          .getDataRange()
          .getFormulas()
          .flatMap((cells, row) =>
            cells.flatMap((text, column): [number, number][] =>
              text === '' ? [] : [[row, column]],
            ),
          ),
    },
    readsTheSameAfter: (workbook, sheet, changes) => {
      const grid = workbook.read(sheet);
      workbook.apply(changes);
      return workbook.read(sheet) === grid;
    },
  };
}

export const CONTRACT_ITEMS: readonly Item[] = CONTRACT.map(({ name, run }) => ({
  name,
  source: 'src/live/contract',
  run: (place) => resultOf(() => run(booksOf(place))),
}));

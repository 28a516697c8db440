/** What schools' own scripts do: a call for every cell. Each takes no cell twice, which is kinder than most. */
import { type DocumentState, sheetNamed } from '../../apps-script/documents';
import { AppsScriptRuntime } from '../../apps-script/runtime';

const READING = `
  /** Every cell of a sheet, each by a call of its own. */
  function cellsOf(sheet) {
    const rows = sheet.getLastRow();
    const columns = sheet.getLastColumn();
    const cells = [];
    for (let row = 1; row <= rows; row += 1) {
      const line = [];
      for (let column = 1; column <= columns; column += 1) {
        line.push(sheet.getRange(row, column, 1, 1).getValues()[0][0]);
      }
      cells.push(line);
    }
    return cells;
  }
  function makeRoom(sheet, rows) {
    const there = sheet.getMaxRows();
    if (rows > there) sheet.insertRowsAfter(there, rows - there);
  }`;

const RATING = `${READING}
  function rate() {
    const book = SpreadsheetApp.getActiveSpreadsheet();
    const [, ...people] = cellsOf(book.getSheetByName('Педагоги'));
    const [headers, ...entries] = cellsOf(book.getSheetByName('Мероприятия'));
    const whose = headers.indexOf('Код педагога');
    const counted = people.map(([code]) => [code, entries.filter((entry) => entry[whose] === code).length]);
    counted.sort((one, other) => other[1] - one[1]);
    const rating = book.getSheetByName('Рейтинг');
    makeRoom(rating, counted.length + 1);
    counted.forEach(([code, count], index) => {
      [code, count, index + 1].forEach((value, column) => {
        rating.getRange(index + 2, column + 1, 1, 1).setValues([[value]]);
      });
    });
  }`;

const ROLL_UP = `${READING}
  function rollUp() {
    const book = SpreadsheetApp.getActiveSpreadsheet();
    const [headers, ...schools] = cellsOf(book.getSheetByName('ОО'));
    const link = headers.indexOf('Ссылка на книгу');
    const all = book.insertSheet('Мой свод', 0);
    let line = 1;
    for (const school of schools.filter((cells) => cells[link])) {
      const id = school[link].split('/d/')[1].split('/')[0];
      const [, ...figures] = cellsOf(book.getSheetByName(id));
      makeRoom(all, line + figures.length);
      for (const figure of figures) {
        line += 1;
        figure.forEach((value, column) => {
          all.getRange(line, column + 1, 1, 1).setValues([[value]]);
        });
      }
    }
  }`;

function over(source: string, document: DocumentState): AppsScriptRuntime {
  const runtime = new AppsScriptRuntime({ 'Code.js': source });
  runtime.document = document;
  return runtime;
}

/** A script with `rate` over another runtime's document. */
export const ratingByCells = ({ document }: AppsScriptRuntime): AppsScriptRuntime =>
  over(RATING, document);

/**
 * A script with `rollUp` over another runtime's document. The fake opens no other book for writing, so the
 * linked ones stand beside as sheets named by their ids: that takes as many calls.
 */
export function rollUpByCells({ document, books }: AppsScriptRuntime): AppsScriptRuntime {
  for (const [id, linked] of Object.entries(books)) {
    document.sheets.push({ ...sheetNamed(linked.document, 'Сводка'), name: id });
  }
  return over(ROLL_UP, document);
}

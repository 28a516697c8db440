/**
 * The library hucre as a process of its own (Jest cannot load its modules): an independent reader
 * and writer of .xlsx. `read` takes a file on standard input and prints what it finds as JSON;
 * `write` takes hucre's options as JSON ({"date": "2024-02-29"} stands for a date) and prints a file;
 * `edit` takes files in base64 with what is typed into each as JSON, and prints them in base64 as JSON.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { openXlsx, readXlsx, saveXlsx, writeXlsx } from 'hucre';

const input = readFileSync(0);
if (process.argv[2] === 'read') {
  const workbook = await readXlsx(new Uint8Array(input), { readStyles: true });
  const sheets = workbook.sheets.map((sheet) => ({
    name: sheet.name,
    hidden: sheet.hidden === true || sheet.veryHidden === true,
    rows: sheet.rows,
    merges: sheet.merges ?? [],
    freeze: sheet.freezePane,
    lists: (sheet.dataValidations ?? []).map(({ range, values, formula1 }) => [
      range,
      values ?? formula1,
    ]),
    rules: (sheet.conditionalRules ?? []).map(({ range, formula }) => [range, formula]),
    notes: [...(sheet.cells ?? new Map())].flatMap(([place, { comment }]) =>
      comment ? [[place, comment.text]] : [],
    ),
    bold: [...(sheet.cells ?? new Map())].flatMap(([place, { style }]) =>
      style?.font?.bold ? [place] : [],
    ),
  }));
  writeFileSync(1, JSON.stringify({ sheets, names: workbook.namedRanges ?? [] }));
} else if (process.argv[2] === 'edit') {
  const files = [];
  for (const { bytes, edits } of given()) {
    const workbook = await openXlsx(new Uint8Array(Buffer.from(bytes, 'base64')));
    for (const edit of edits) type(workbook, edit);
    files.push(Buffer.from(await saveXlsx(workbook)).toString('base64'));
  }
  writeFileSync(1, JSON.stringify(files));
} else {
  writeFileSync(1, await writeXlsx(given()));
}

function given() {
  return JSON.parse(input.toString('utf8'), (_, value) =>
    value?.date ? new Date(`${value.date}T00:00:00Z`) : value,
  );
}

/** Types under headers of row 1. */
function type(workbook, { sheet: name, row, where, cells }) {
  const { rows } = workbook.sheets.find((sheet) => sheet.name === name);
  const columnOf = (header) => {
    const column = rows[0].indexOf(header);
    if (column < 0) throw new Error(`«${name}» has no «${header}»`);
    return column;
  };
  const at = row === undefined ? rowIn(rows, Object.entries(where ?? {}), columnOf) : row - 1;
  if (at < 0) throw new Error(`«${name}» has no such row: ${JSON.stringify(where)}`);
  rows[at] ??= [];
  for (const [header, value] of Object.entries(cells)) rows[at][columnOf(header)] = value;
}

/** The first row with these words, or the first one with nothing in its first cell. */
function rowIn(rows, words, columnOf) {
  if (words.length > 0) {
    return rows.findIndex((row) => words.every(([header, word]) => row[columnOf(header)] === word));
  }
  const free = rows.findIndex(([first]) => first === null || first === undefined || first === '');
  return free < 0 ? rows.length : free;
}

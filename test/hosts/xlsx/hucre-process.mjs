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

/** Types under headers of row 1, without a row into the first one with nothing in its first cell. */
function type(workbook, { sheet: name, row, cells }) {
  const sheet = workbook.sheets.find((one) => one.name === name);
  const isBlank = ([first]) => first === null || first === undefined || first === '';
  const free = sheet.rows.findIndex(isBlank);
  const at = row === undefined ? (free < 0 ? sheet.rows.length : free) : row - 1;
  sheet.rows[at] ??= [];
  for (const [header, value] of Object.entries(cells)) {
    const column = sheet.rows[0].indexOf(header);
    if (column < 0) throw new Error(`«${name}» has no «${header}»`);
    sheet.rows[at][column] = value;
  }
}

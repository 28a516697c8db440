/**
 * The library hucre as a process of its own (Jest cannot load its modules): an independent reader
 * and writer of .xlsx. `read` takes a file on standard input and prints what it finds as JSON;
 * `write` takes hucre's options as JSON ({"date": "2024-02-29"} stands for a date) and prints a file.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { readXlsx, writeXlsx } from 'hucre';

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
} else {
  const options = JSON.parse(input.toString('utf8'), (_, value) =>
    value?.date ? new Date(`${value.date}T00:00:00Z`) : value,
  );
  writeFileSync(1, await writeXlsx(options));
}

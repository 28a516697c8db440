/** A block of cells as spreadsheets put it on the clipboard: tabs, lines, and quotes around both. */

type Table = readonly (readonly string[])[];

const quoted = (text: string): string =>
  /["\t\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

/** The cells as text. */
export function clipboardText(table: Table): string {
  return table.map((row) => row.map(quoted).join('\t')).join('\r\n');
}

/** The cells of the text; a cell with a tab, a line break or a quote stands in quotes. */
export function clipboardTable(text: string): string[][] {
  const body = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at <= body.length) {
    const [cell, end] = cellAt(body, at);
    row.push(cell);
    if (body[end] !== '\t') {
      rows.push(row);
      row = [];
    }
    at = end + 1;
  }
  return rows;
}

/** The cell that begins at `from`, and where it ends: at a tab, a line break or the text's end. */
function cellAt(text: string, from: number): [cell: string, end: number] {
  if (text[from] === '"') {
    const inQuotes = /"((?:[^"]|"")*)"(?=[\t\n]|$)/y;
    inQuotes.lastIndex = from;
    const match = inQuotes.exec(text);
    if (match) return [(match[1] ?? '').replaceAll('""', '"'), inQuotes.lastIndex];
  }
  // A search that begins at `from`: a slice of the rest for each cell would grow with its square.
  const plain = /[^\t\n]*/y;
  plain.lastIndex = from;
  const match = plain.exec(text);
  return [match?.[0] ?? '', plain.lastIndex];
}

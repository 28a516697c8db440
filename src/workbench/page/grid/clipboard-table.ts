/** A block of cells as spreadsheets put it on the clipboard: tabs, lines, and quotes around both. */

/** The cells of the text; a cell with a tab, a line break or a quote stands in quotes. */
export function clipboardTable(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  const body = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
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
    const quoted = /"((?:[^"]|"")*)"(?=[\t\n]|$)/y;
    quoted.lastIndex = from;
    const match = quoted.exec(text);
    if (match) return [(match[1] ?? '').replace(/""/g, '"'), quoted.lastIndex];
  }
  const rest = text.slice(from).search(/[\t\n]/);
  const end = rest < 0 ? text.length : from + rest;
  return [text.slice(from, end), end];
}

/** A block of cells as a table that Word and mail programs take. */

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '<br>',
};

const escaped = (text: string): string =>
  text.replace(/[&<>"\n]/g, (sign) => ENTITIES[sign] ?? sign);

const line = (row: readonly string[]): string =>
  `<tr>${row.map((text) => `<td>${escaped(text)}</td>`).join('')}</tr>`;

/** The cells as HTML for the clipboard; it never gets into the page. */
export function clipboardHtml(table: readonly (readonly string[])[]): string {
  return `<table>${table.map(line).join('')}</table>`;
}

/** How documents look: on A4, and on a screen as sheets of paper. */
import type { PaperDocument } from '../../core/documents/document';
import { A4, MARGINS } from '../sheet';
import { cssString } from './css-string';

type Laid = Pick<PaperDocument, 'orientation' | 'running'>;

const FIELDS = [MARGINS.top, MARGINS.right, MARGINS.bottom, MARGINS.left]
  .map((side) => `${side}mm`)
  .join(' ');

const fieldFont = (points: number): string =>
  `font: ${points}pt "Times New Roman", "Liberation Serif", serif;`;

const LOOKS = `
.paper, .paper * { box-sizing: border-box; }
.paper {
  color: #000; background: #fff; text-align: left;
  font: 11pt/1.3 "Times New Roman", "Liberation Serif", serif; overflow-wrap: anywhere;
}
.paper h1 { margin: 0 0 3mm; font-size: 14pt; text-align: center; break-after: avoid; }
.paper h2 { margin: 4mm 0 1.5mm; font-size: 12pt; break-after: avoid; break-inside: avoid; }
.paper p, .paper ul, .paper ol { margin: 1.5mm 0; }
.paper ul, .paper ol { padding-left: 7mm; }
.paper li { margin: 1mm 0; break-inside: avoid; }
.paper p, .paper li, .paper dd { orphans: 3; widows: 3; }
.paper .notice { margin: 0 0 2mm; font-size: 8.5pt; text-align: right; }
.paper .addressee { width: 45%; margin: 0 0 6mm auto; }
.paper .addressee p { margin: 0; }
.paper .mark { margin: -2mm 0 3mm; font-style: italic; text-align: center; break-after: avoid; }
.paper dl { display: grid; grid-template-columns: 3fr 2fr; gap: 0.5mm 6mm; margin: 0; font-size: 10.5pt; }
.paper dl > div { display: flex; gap: 2mm; min-width: 0; }
.paper dt { flex: none; max-width: 50%; }
.paper dd { flex: 1; min-width: 0; margin: 0; }
.paper table {
  width: calc(100% - 1px); margin: 2mm auto; border-collapse: collapse; table-layout: fixed; font-size: 9.5pt; line-height: 1.15;
}
.paper thead { display: table-header-group; }
.paper tr { break-inside: avoid; }
.paper table.short { break-inside: avoid; }
.paper th, .paper td { padding: 0.6mm 1.2mm; border: 1px solid #000; text-align: left; vertical-align: top; }
.paper th {
  padding: 0.6mm 0.3mm; font-size: 7.5pt; text-align: center; vertical-align: middle; hyphens: auto;
}
.paper td.number { text-align: right; }
.paper tr.strong { break-after: avoid; }
.paper tr.strong td { font-weight: bold; }
.paper tbody tr:last-child:not(:first-child) { break-before: avoid; }
.paper table.compact { font-size: 7.5pt; }
.paper .compact th { font-size: 6.5pt; }
.paper .compact td { padding: 0.3mm 0.6mm; }
.paper svg { display: block; width: 100%; height: auto; margin: 3mm 0; break-inside: avoid; }
.paper .together { break-inside: avoid; }
.paper :is(ul, ol, table, dl, .mark) + .together { break-before: avoid; }
.paper .blank { break-inside: avoid; }
.paper .rule { height: 8mm; border-bottom: 0.2mm solid #000; }
.paper .signatures { break-inside: avoid; }
.paper .signature { display: flex; flex-wrap: wrap; align-items: flex-end; gap: 2mm 3mm; margin: 8mm 0 0; }
.paper .signature > span { max-width: 100%; }
.paper .line { flex: 1; min-width: 22mm; border-bottom: 0.3mm solid #000; }
.paper .day { white-space: nowrap; }
`;

/** A sheet of paper on a screen. */
const SHEET = `
.paper { width: ${A4.short}mm; padding: ${FIELDS}; }
.paper.landscape { width: ${A4.long}mm; }
`;

// What came over a wire may name no size: a sheet stands upright then.
const sizeOf = (orientation: Laid['orientation']): string =>
  orientation === 'landscape' ? 'A4 landscape' : 'A4 portrait';

/**
 * What stands over every page but the first. «:first» would be the first page of all documents together,
 * so it is the number of the page, of the document's own count, in a style that has nothing for a 1.
 */
const runningRule = (
  name: string,
  running: string,
): string => `@counter-style ${name}-head { system: fixed; symbols: ""; fallback: ${name}-heads; }
@counter-style ${name}-heads { system: cyclic; symbols: ${cssString(running)}; }
`;

/**
 * The page of the document with this number. A browser can count the pages of each document apart, but knows
 * how many there are only of all together: «из» stands where there is one document.
 */
function pageRule(document: Laid, at: number, isOnly: boolean): string {
  const name = `paper-${at + 1}`;
  const number = isOnly ? 'counter(page) " из " counter(pages)' : `counter(${name})`;
  return `${runningRule(name, document.running)}.paper:nth-child(${at + 1}) { page: ${name}; }
@page ${name} {
  size: ${sizeOf(document.orientation)};
  counter-increment: ${name};
  @top-left { content: counter(${name}, ${name}-head); ${fieldFont(8)} }
  @bottom-right { content: ${number}; ${fieldFont(9)} }
}
`;
}

/**
 * The style sheet of a page in which these documents, and nothing else, stand one after another. Each begins a page of its own,
 * and lies as it wants; page numbers show where a browser draws the fields of a page.
 */
export function paperStyle(documents: readonly Laid[]): string {
  const orientation = documents[0]?.orientation ?? 'portrait';
  return `@page { size: ${sizeOf(orientation)}; margin: ${FIELDS}; }
body { margin: 0; }
.paper + .paper { break-before: page; }
${documents.map((one, at) => pageRule(one, at, documents.length === 1)).join('')}${LOOKS}@media screen {
html { background: #e8eaed; }
.paper { max-width: 100%; min-height: 100vh; margin: 0 auto; }
.paper + .paper { margin-top: 6mm; }
${SHEET}}
`;
}

/** The style sheet of a preview: of a document among other things, as wide as the paper is. */
export function previewStyle(): string {
  return `${LOOKS}${SHEET}`;
}

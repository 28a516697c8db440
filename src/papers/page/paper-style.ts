/** How a document looks: on A4, and on a screen as a sheet of paper. */
import type { PaperDocument } from '../../core/documents/document';

/** Fields as office work has them: the left one for the binder. */
const MARGINS = '15mm 10mm 15mm 20mm';

const SIZES: Readonly<Record<PaperDocument['orientation'], { page: string; width: string }>> = {
  portrait: { page: 'A4 portrait', width: '210mm' },
  landscape: { page: 'A4 landscape', width: '297mm' },
};

const LOOKS = `
* { box-sizing: border-box; }
html { color: #000; background: #fff; }
body { margin: 0; font: 11pt/1.3 "Times New Roman", "Liberation Serif", serif; overflow-wrap: anywhere; }
h1 { margin: 0 0 3mm; font-size: 14pt; text-align: center; }
h2 { margin: 4mm 0 1.5mm; font-size: 12pt; break-after: avoid; }
p, ul { margin: 1.5mm 0; }
ul { padding-left: 6mm; }
li { margin: 1mm 0; break-inside: avoid; }
p, li, dd { orphans: 3; widows: 3; }
dl { display: grid; grid-template-columns: 3fr 2fr; gap: 0.5mm 6mm; margin: 0; font-size: 10.5pt; }
dl > div { display: flex; gap: 2mm; }
dt { flex: none; }
dd { flex: 1; min-width: 0; margin: 0; }
table { width: 100%; margin: 2mm 0; border-collapse: collapse; table-layout: fixed; font-size: 9.5pt; line-height: 1.15; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
th, td { padding: 0.6mm 1.2mm; border: 0.3mm solid #000; text-align: left; vertical-align: top; }
th { padding: 0.6mm 0.3mm; font-size: 7.5pt; text-align: center; vertical-align: middle; hyphens: auto; }
td.number { text-align: right; }
tr.strong { break-after: avoid; }
tr.strong td { font-weight: bold; }
.signatures { break-inside: avoid; }
.signature { display: flex; flex-wrap: wrap; align-items: flex-end; gap: 2mm 3mm; margin: 8mm 0 0; }
.signature > span { max-width: 100%; }
.line { flex: 1; min-width: 22mm; border-bottom: 0.3mm solid #000; }
.day { white-space: nowrap; }
`;

/** The whole style sheet; page numbers show where a browser draws the fields of a page. */
export function paperStyle(orientation: PaperDocument['orientation']): string {
  // What came over a wire may name no size: a sheet stands upright then.
  const { page, width } = SIZES[orientation] ?? SIZES.portrait;
  return `@page {
  size: ${page};
  margin: ${MARGINS};
  @bottom-right { content: counter(page) " из " counter(pages); font: 9pt "Times New Roman", serif; }
}
${LOOKS}@media screen {
  html { background: #e8eaed; }
  body { max-width: ${width}; min-height: 100vh; margin: 0 auto; padding: ${MARGINS}; background: #fff; }
}
`;
}

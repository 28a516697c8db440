/** The figures of a document, and those of sheets, for tests that hold them together. */
import type { PaperDocument, Part } from '../../../src/core/documents/document';
import type { SheetPlan } from '../../../src/core/schema/sheet-plan';
import { isDayCell } from '../../../src/core/values/cell';
import { formatDay } from '../../../src/core/values/day';
import { formatDecimal } from '../../../src/core/values/decimal';

/** Numbers with a decimal comma, and days: «66,7», «15.04.2026»; spaces between thousands are no matter. */
const FIGURE = /\d{2}\.\d{2}\.\d{4}|\d+(?:[\u00a0 ]\d{3})*(?:,\d+)?/g;

const figuresIn = (text: string): string[] =>
  (text.match(FIGURE) ?? []).map((figure) => figure.replace(/[\u00a0 ]/g, ''));

function chartTexts(part: Extract<Part, { kind: 'chart' }>): string[] {
  const { chart } = part;
  if (chart.kind === 'time')
    return chart.rows.flatMap(({ label, spans }) => [label, ...spans.map((one) => one.label)]);
  return chart.bars.flatMap(({ label, values, goal }) => [
    label,
    ...[...values, goal].flatMap((value) => (value === null ? [] : [value.shown])),
  ]);
}

/** Every text that a part shows. */
export function textsOfPart(part: Part): string[] {
  switch (part.kind) {
    case 'heading':
    case 'paragraph':
      return [part.text];
    case 'list':
      return [...part.items];
    case 'table':
      return [
        ...part.columns.map(({ header }) => header),
        ...part.rows.flatMap(({ cells }) => cells),
      ];
    case 'signatures':
      return part.lines.flatMap(({ position, name }) =>
        name === null ? [position] : [position, name],
      );
    case 'blank':
      return [part.label];
    case 'chart':
      return [part.chart.title, ...chartTexts(part)];
  }
}

/** Every text that a document shows, charts too. */
export const textsOf = ({
  title,
  notice,
  addressee,
  mark,
  requisites,
  parts,
}: PaperDocument): string[] => [
  ...[notice, mark].flatMap((text) => (text === null ? [] : [text])),
  ...addressee,
  title,
  ...requisites.flatMap(({ name, value }) => [name, value]),
  ...parts.flatMap(textsOfPart),
];

/** Every figure that a document shows. */
export const figuresOf = (document: PaperDocument): string[] =>
  textsOf(document).flatMap(figuresIn);

/** Every figure on these sheets, titles included, as people see it. */
export function figuresOn(sheets: readonly Pick<SheetPlan, 'titles' | 'rows'>[]): Set<string> {
  const texts = sheets.flatMap(({ titles, rows }) => [
    ...titles,
    ...rows.flat().map((cell) => {
      if (cell === null) return '';
      if (typeof cell === 'number') return formatDecimal(cell);
      return isDayCell(cell) ? formatDay(cell.day) : String(typeof cell === 'object' ? '' : cell);
    }),
  ]);
  return new Set(texts.flatMap(figuresIn));
}

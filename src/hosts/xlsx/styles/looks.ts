/** How the product's sheets look: colours, header and column formats. */
import type { ColumnPlan, Highlight, Look, SheetKind } from '../../../core/schema/sheet-plan';
import type { CellFormat, StyleSheet } from './style-sheet';

/** Literal points: the day reads 15.03.2026 in every locale. */
export const DAY_FORMAT = 'dd\\.mm\\.yyyy';

/** The Russian locale tag makes LibreOffice show a decimal comma in any session. */
const NUMBER_FORMATS: Readonly<Record<Look, string>> = {
  text: '@',
  day: DAY_FORMAT,
  integer: '0',
  points: '[$-419]General',
  share: '[$-419]0.0',
};

/** Texts stand off the edge, or a number on the left would touch them on paper. */
const PLACES: Readonly<Record<Look, string>> = {
  text: ' horizontal="left" indent="1"',
  day: ' horizontal="center"',
  integer: ' horizontal="right"',
  points: ' horizontal="right"',
  share: ' horizontal="right"',
};

const HEADERS: Readonly<Record<SheetKind, string>> = {
  input: 'FFD9EAD3',
  reference: 'FFD0E2F7',
  computed: 'FFE6E6E6',
};
const REQUIRED_HEADER = 'FFB3D7A5';

const TABS: Readonly<Record<SheetKind, string>> = {
  input: 'FF3D8B40',
  reference: 'FF2F6FBF',
  computed: 'FF8A8A8A',
};

const TONES: Readonly<Record<Highlight['tone'], { readonly fill: string; readonly font: string }>> =
  {
    bad: { fill: 'FFF8D7D4', font: 'FF8C1D18' },
    warn: { fill: 'FFFDEEC2', font: 'FF6B4E00' },
    good: { fill: 'FFD9EAD3', font: 'FF1E5B22' },
    calm: { fill: 'FFDFE8F3', font: 'FF274B75' },
  };

const font = (size: number, bold: boolean): string =>
  `<font>${bold ? '<b/>' : ''}<sz val="${size}"/><color rgb="FF222222"/>` +
  '<name val="Calibri"/><family val="2"/><charset val="204"/></font>';

const solidFill = (colour: string): string =>
  `<fill><patternFill patternType="solid"><fgColor rgb="${colour}"/>` +
  '<bgColor indexed="64"/></patternFill></fill>';

const EDGE = 'style="thin"><color rgb="FFBFC7CE"/>';
const HEADER_BORDER =
  `<border><left ${EDGE}</left><right ${EDGE}</right><top ${EDGE}</top>` +
  `<bottom ${EDGE}</bottom><diagonal/></border>`;

/** The colour of a sheet's tab, ARGB. */
export function tabColour(kind: SheetKind): string {
  return TABS[kind];
}

const headerPlace = (look: Look): string =>
  look === 'text' ? PLACES.text : ' horizontal="center"';

const lookOf = (column: ColumnPlan): Look => (column.checkbox === true ? 'text' : column.look);

/** The format index of a column's cells. */
export function columnStyle(styles: StyleSheet, column: ColumnPlan): number {
  const look = lookOf(column);
  const wrap = column.wrap === true ? ' wrapText="1"' : '';
  const format: CellFormat = {
    numberFormat: NUMBER_FORMATS[look],
    font: font(11, false),
    alignment: `<alignment${PLACES[look]} vertical="top"${wrap}/>`,
  };
  return styles.indexOf(format);
}

/** The format index of a header cell: its colour tells whose the column is and if it is required. */
export function headerStyle(styles: StyleSheet, kind: SheetKind, column: ColumnPlan): number {
  const owner = column.computed === true ? 'computed' : kind;
  const required = owner === 'input' && column.required === true;
  return styles.indexOf({
    numberFormat: '@',
    font: font(11, true),
    fill: solidFill(required ? REQUIRED_HEADER : HEADERS[owner]),
    border: HEADER_BORDER,
    alignment: `<alignment${headerPlace(lookOf(column))} vertical="center" wrapText="1"/>`,
  });
}

/** The format index of a title line; the first one is larger. */
export function titleStyle(styles: StyleSheet, line: number): number {
  return styles.indexOf({
    font: line === 0 ? font(14, true) : font(11, false),
    alignment: '<alignment vertical="center"/>',
  });
}

/** The differential format index of a highlighted cell. */
export function toneStyle(styles: StyleSheet, tone: Highlight['tone']): number {
  const { fill, font: colour } = TONES[tone];
  return styles.differential(
    `<dxf><font><color rgb="${colour}"/></font><fill><patternFill patternType="solid">` +
      `<fgColor rgb="${fill}"/><bgColor rgb="${fill}"/></patternFill></fill></dxf>`,
  );
}

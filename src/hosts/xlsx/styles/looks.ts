/** How the product's sheets look: colours, header and column formats. */
import { tabColour as colourOfTab, headerColour, TONES } from '../../../core/schema/sheet-colours';
import type { ColumnPlan, Highlight, Look, SheetKind } from '../../../core/schema/sheet-plan';
import type { CellFormat, StyleSheet } from './style-sheet';

/** Literal points: the day reads 15.03.2026 in every locale. */
export const DAY_FORMAT = 'dd\\.mm\\.yyyy';

/** The Russian locale tag makes LibreOffice show a decimal comma in any session. */
const NUMBER_FORMATS: Readonly<Record<Look, string>> = {
  text: '@',
  day: DAY_FORMAT,
  // «0» would show a mistyped 14,5 as 15, which no message could be understood by.
  integer: '[$-419]General',
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

/** «#d9ead3» as the format wants it, opaque. */
const argb = (colour: string): string => `FF${colour.slice(1).toUpperCase()}`;

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
  return argb(colourOfTab(kind));
}

const headerPlace = (look: Look): string =>
  look === 'text' ? PLACES.text : ' horizontal="center"';

const lookOf = (column: ColumnPlan): Look => (column.checkbox === true ? 'text' : column.look);

/** The format index of a column's cells; `strong`: in bold. */
export function columnStyle(styles: StyleSheet, column: ColumnPlan, strong = false): number {
  const look = lookOf(column);
  const wrap = column.wrap === true ? ' wrapText="1"' : '';
  const format: CellFormat = {
    numberFormat: NUMBER_FORMATS[look],
    font: font(11, strong),
    alignment: `<alignment${PLACES[look]} vertical="top"${wrap}/>`,
  };
  return styles.indexOf(format);
}

/** The format index of a header cell: its colour tells whose the column is and if it is required. */
export function headerStyle(styles: StyleSheet, kind: SheetKind, column: ColumnPlan): number {
  return styles.indexOf({
    numberFormat: '@',
    font: font(11, true),
    fill: solidFill(argb(headerColour(kind, column))),
    border: HEADER_BORDER,
    alignment: `<alignment${headerPlace(lookOf(column))} vertical="center" wrapText="1"/>`,
  });
}

/** The format index of a title line; the first one is larger, and one that `wraps` is read from its top. */
export function titleStyle(styles: StyleSheet, line: number, wraps = false): number {
  return styles.indexOf({
    font: line === 0 ? font(14, true) : font(11, false),
    alignment: wraps
      ? '<alignment vertical="top" wrapText="1"/>'
      : '<alignment vertical="center"/>',
  });
}

/** The differential format index of a highlighted cell. */
export function toneStyle(styles: StyleSheet, tone: Highlight['tone']): number {
  const fill = argb(TONES[tone].background);
  return styles.differential(
    `<dxf><font><color rgb="${argb(TONES[tone].text)}"/></font><fill><patternFill patternType="solid">` +
      `<fgColor rgb="${fill}"/><bgColor rgb="${fill}"/></patternFill></fill></dxf>`,
  );
}

/** Whether a differential format has the colours of a tone, however a program has written them. */
export function isTone(styles: StyleSheet, index: number): boolean {
  const markup = styles.differentialAt(index).toUpperCase();
  return Object.values(TONES).some((tone) =>
    [tone.background, tone.text].every((colour) => markup.includes(`"${argb(colour)}"`)),
  );
}

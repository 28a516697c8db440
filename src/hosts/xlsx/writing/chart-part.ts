/** The part of a chart: bars with the figures as they were written, which a program draws unasked. */
import type { ChartColumns } from '../../../core/schema/chart-plan';
import type { ChartPlan, SheetPlan } from '../../../core/schema/sheet-plan';
import type { Cell } from '../../../core/values/cell';
import { columnLetters } from '../../../core/values/column-letters';
import { quotedSheetName } from '../reading/cell-address';
import { escapeXml } from '../xml/escape';

const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/main';

/** Series differ in darkness, for a black printer. */
const COLOURS = ['2E75B6', 'BFBFBF', '1F3864'];

/** One decimal; a program shows the comma that its language has. */
const FORMAT = '0.0';

const areaOf = ({ name }: SheetPlan, column: number, first: number, last: number): string => {
  const letters = columnLetters(column);
  const from = `${quotedSheetName(name)}!$${letters}$${first}`;
  return escapeXml(first === last ? from : `${from}:$${letters}$${last}`);
};

const rowsArea = (plan: SheetPlan, column: number): string => {
  const header = plan.titles.length + 1;
  return areaOf(plan, column, header + 1, header + plan.rows.length);
};

const pointOf = (index: number, value: string): string =>
  `<c:pt idx="${index}"><c:v>${value}</c:v></c:pt>`;

/** A text, «—» for one, is a gap. */
function numbers(cells: readonly (Cell | undefined)[]): string {
  const points = cells.map((cell, at) => (typeof cell === 'number' ? pointOf(at, `${cell}`) : ''));
  return `<c:formatCode>${FORMAT}</c:formatCode><c:ptCount val="${cells.length}"/>${points.join('')}`;
}

function texts(cells: readonly (Cell | undefined)[]): string {
  const points = cells.map((cell, at) =>
    typeof cell === 'string' ? pointOf(at, escapeXml(cell)) : '',
  );
  return `<c:ptCount val="${cells.length}"/>${points.join('')}`;
}

const textSource = (area: string, cells: readonly (Cell | undefined)[]): string =>
  `<c:strRef><c:f>${area}</c:f><c:strCache>${texts(cells)}</c:strCache></c:strRef>`;

/** What a series is called, what its bars are of, and how long they are: what follows the sheet's rows. */
export interface SeriesData {
  readonly tx: string;
  readonly cat: string;
  readonly val: string;
}

export function seriesData(plan: SheetPlan, { labels, values }: ChartColumns): SeriesData[] {
  const cellsOf = (column: number): (Cell | undefined)[] => plan.rows.map((row) => row[column]);
  const header = plan.titles.length + 1;
  const cat = `<c:cat>${textSource(rowsArea(plan, labels), cellsOf(labels))}</c:cat>`;
  return values.map((column) => ({
    tx: `<c:tx>${textSource(areaOf(plan, column, header, header), [plan.columns[column]?.header])}</c:tx>`,
    cat,
    val:
      `<c:val><c:numRef><c:f>${rowsArea(plan, column)}</c:f>` +
      `<c:numCache>${numbers(cellsOf(column))}</c:numCache></c:numRef></c:val>`,
  }));
}

const fill = (colour: string): string =>
  `<c:spPr><a:solidFill><a:srgbClr val="${colour}"/></a:solidFill></c:spPr>`;

function seriesXml({ tx, cat, val }: SeriesData, at: number): string {
  return (
    `<c:ser><c:idx val="${at}"/><c:order val="${at}"/>${tx}${fill(COLOURS[at % COLOURS.length] ?? '')}` +
    `<c:invertIfNegative val="0"/><c:dLbls><c:numFmt formatCode="${FORMAT}" sourceLinked="0"/>` +
    `<c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/>` +
    `<c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>${cat}${val}</c:ser>`
  );
}

const titleXml = (title: string): string =>
  '<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr sz="1200" b="1"/></a:pPr>' +
  `<a:r><a:rPr lang="ru-RU" sz="1200" b="1"/><a:t>${escapeXml(title)}</a:t></a:r></a:p></c:rich></c:tx>` +
  '<c:overlay val="0"/></c:title>';

/** The first row of the sheet is the upmost bar, and figures stand under the bars. */
const AXES =
  '<c:catAx><c:axId val="1"/><c:scaling><c:orientation val="maxMin"/></c:scaling><c:delete val="0"/>' +
  '<c:axPos val="l"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/>' +
  '<c:minorTickMark val="none"/><c:tickLblPos val="low"/><c:crossAx val="2"/><c:crosses val="autoZero"/>' +
  '<c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/></c:catAx>' +
  '<c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/><c:min val="0"/></c:scaling>' +
  '<c:delete val="0"/><c:axPos val="b"/><c:majorGridlines><c:spPr><a:ln><a:solidFill>' +
  '<a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>' +
  '<c:numFmt formatCode="0" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/>' +
  '<c:tickLblPos val="nextTo"/><c:crossAx val="1"/><c:crosses val="max"/></c:valAx>';

/** The whole part. */
export function chartXml({ title }: ChartPlan, series: readonly SeriesData[]): string {
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<c:chartSpace xmlns:c="${CHART}" xmlns:a="${DRAWING}">` +
    '<c:date1904 val="0"/><c:lang val="ru-RU"/><c:roundedCorners val="0"/>' +
    `<c:chart>${titleXml(title)}<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>` +
    '<c:barChart><c:barDir val="bar"/><c:grouping val="clustered"/><c:varyColors val="0"/>' +
    `${series.map(seriesXml).join('')}<c:gapWidth val="60"/><c:axId val="1"/><c:axId val="2"/></c:barChart>` +
    `${AXES}</c:plotArea><c:legend><c:legendPos val="t"/><c:overlay val="0"/></c:legend>` +
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>'
  );
}

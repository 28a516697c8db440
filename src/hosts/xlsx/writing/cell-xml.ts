/** Cells as markup. Texts are inline strings: no shared part changes, every reader knows them. */
import { type Cell, isDayCell, isErrorCell } from '../../../core/values/cell';
import { serialOf } from '../reading/cell-value';
import { escapeCellText, escapeXmlText } from '../xml/escape';

/** What a cell can hold in an .xlsx file. */
const MOST_CHARACTERS = 32_767;
const KEEPS_SPACES = /^\s|\s$|\n|\s\s/;

/** What the format knows as errors (ECMA-376 part 1, 18.17.3): of any other a program says that the file is damaged. */
const ERRORS = new Set(['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A']);

/** One `<c>`; '' for a blank cell without a format. `style` 0 is the default format. */
export function cellXml(reference: string, style: number, value: Cell, date1904: boolean): string {
  const open = style === 0 ? `<c r="${reference}"` : `<c r="${reference}" s="${style}"`;
  if (value === null || value === '') return style === 0 ? '' : `${open}/>`;
  if (typeof value === 'string') return `${open} t="inlineStr"><is>${textXml(value)}</is></c>`;
  if (typeof value === 'number') {
    return Number.isFinite(value)
      ? `${open}><v>${value}</v></c>`
      : `${open} t="e"><v>#NUM!</v></c>`;
  }
  if (typeof value === 'boolean') return `${open} t="b"><v>${value ? 1 : 0}</v></c>`;
  if (isDayCell(value)) return `${open}><v>${serialOf(value.day, date1904)}</v></c>`;
  if (isErrorCell(value)) return errorXml(open, value.error);
  return '';
}

function errorXml(open: string, error: string): string {
  return ERRORS.has(error)
    ? `${open} t="e"><v>${error}</v></c>`
    : `${open} t="inlineStr"><is>${textXml(error)}</is></c>`;
}

/** One `<c>` with a formula (without «=») and the value that stands for it until it is reckoned. */
export function formulaCellXml(
  reference: string,
  style: number,
  formula: string,
  value: Cell,
  date1904: boolean,
): string {
  const formulaXml = `<f>${escapeXmlText(formula)}</f>`;
  if (value === null || typeof value === 'string') {
    const text = escapeCellText(fitting(value ?? ''));
    return `<c r="${reference}" s="${style}" t="str">${formulaXml}<v>${text}</v></c>`;
  }
  return cellXml(reference, style, value, date1904).replace('<v>', () => `${formulaXml}<v>`);
}

const fitting = (text: string): string =>
  text.length > MOST_CHARACTERS ? `${text.slice(0, MOST_CHARACTERS - 1)}…` : text;

function textXml(text: string): string {
  const kept = fitting(text);
  const space = KEEPS_SPACES.test(kept) ? ' xml:space="preserve"' : '';
  return `<t${space}>${escapeCellText(kept)}</t>`;
}

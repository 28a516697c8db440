/** Conditional formats that colour the cells which hold a plan's words, among those of people. */
import { decodeXML } from 'entities/decode';
import type { Highlight, SheetPlan } from '../../../core/schema/sheet-plan';
import { columnLetters } from '../../../core/values/column-letters';
import { MOST_ROWS } from '../../../core/values/sheet-limits';
import { areaOf } from '../reading/cell-address';
import { isTone, toneStyle } from '../styles/looks';
import type { StyleSheet } from '../styles/style-sheet';
import { escapeXml } from '../xml/escape';
import { attributeOf, type Outline } from '../xml/outline';
import { type Splice, withPrefix } from '../xml/splice';
import { placeInSheet } from './sheet-order';

/** Attributes of a rule, and its formula, for a column of these letters. */
function conditionOf({ text, isPart }: Highlight, letters: string): [string, string] {
  const quoted = `"${text.replace(/"/g, '""')}"`;
  return isPart
    ? [
        `type="containsText" operator="containsText" text="${escapeXml(text)}"`,
        `NOT(ISERROR(SEARCH(${quoted},${letters}1)))`,
      ]
    : ['type="cellIs" operator="equal"', quoted];
}

/** The plan's conditional formats, of whole columns; `priorityOf` tells the first, second … apart. */
export function highlightsXml(
  styles: StyleSheet,
  { highlights = [], columns }: SheetPlan,
  priorityOf: (index: number) => number = (index) => index + 1,
): string {
  return highlights
    .map((highlight, index) => {
      const column = columns.findIndex((one) => one.header === highlight.header);
      if (column < 0) return '';
      const letters = columnLetters(column);
      const [kind, formula] = conditionOf(highlight, letters);
      const style = toneStyle(styles, highlight.tone);
      return (
        `<conditionalFormatting sqref="${letters}1:${letters}${MOST_ROWS}">` +
        `<cfRule ${kind} dxfId="${style}" priority="${priorityOf(index)}">` +
        `<formula>${escapeXml(formula)}</formula></cfRule></conditionalFormatting>`
      );
    })
    .join('');
}

/** Whether the product made the rule: words in one of its tones. */
function isOurs(xml: string, rule: Outline, styles: StyleSheet): boolean {
  const type = attributeOf(rule, 'type');
  const formula = decodeXML(xml.slice(rule.contentStart, rule.contentEnd).replace(/<[^>]*>/g, ''));
  const isText = type === 'cellIs' && /^\s*"/.test(formula);
  if (type !== 'containsText' && !isText) return false;
  return isTone(styles, Number(attributeOf(rule, 'dxfId')));
}

const priorityOf = (rule: Outline): number => Number(attributeOf(rule, 'priority') ?? 0);

/** Whether a conditional format speaks of the first `width` columns alone. */
function isWithin(format: Outline, width: number): boolean {
  const areas = (attributeOf(format, 'sqref') ?? '').trim().split(/\s+/).map(areaOf);
  return areas.every((area) => area !== null && area.right < width);
}

/** Puts the plan's conditional formats in the place of the product's own of its first `width` columns. */
export function highlightSplices(
  xml: string,
  root: Outline,
  plan: SheetPlan,
  width: number,
  styles: StyleSheet,
): Splice[] {
  const formats = root.children.filter(({ name }) => name === 'conditionalFormatting');
  const own = formats
    .filter((format) => isWithin(format, width))
    .flatMap((format) => {
      const rules = format.children.filter((rule) => isOurs(xml, rule, styles));
      return rules.map((rule) => ({
        format,
        rule,
        isAll: rules.length === format.children.length,
      }));
    });
  const gone = new Set(own.map(({ format, rule, isAll }) => (isAll ? format : rule)));
  // The rule of the lowest number decides: ours take up their old numbers, and then unused ones.
  const free = own.map(({ rule }) => priorityOf(rule)).sort((a, b) => a - b);
  const last = Math.max(0, ...formats.flatMap(({ children }) => children.map(priorityOf)));
  const numberOf = (index: number): number => free[index] ?? last + 1 + index - free.length;
  const start = placeInSheet(root, 'conditionalFormatting');
  return [
    { start, end: start, text: withPrefix(highlightsXml(styles, plan, numberOf), root.prefix) },
    ...[...gone].map((element) => ({ start: element.start, end: element.end, text: '' })),
  ];
}

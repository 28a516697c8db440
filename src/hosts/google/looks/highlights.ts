/** Conditional formats that colour the cells which hold a plan's words, among those of people. */
import { TONES } from '../../../core/schema/sheet-colours';
import type { SheetPlan } from '../../../core/schema/sheet-plan';
import type { DataRange, StandingRule } from '../sheets/sheet-extent';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type FormatRule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

/** The rules that the plan asks for. */
function rulesOf({ highlights = [], columns }: SheetPlan, dataRange: DataRange): FormatRule[] {
  return highlights.flatMap(({ header, text, isPart, tone }) => {
    const index = columns.findIndex((column) => column.header === header);
    if (index < 0) return [];
    const rule = SpreadsheetApp.newConditionalFormatRule();
    return (isPart ? rule.whenTextContains(text) : rule.whenTextEqualTo(text))
      .setBackground(TONES[tone].background)
      .setFontColor(TONES[tone].text)
      .setRanges([dataRange(index)])
      .build();
  });
}

/** Colours the cells of a new sheet that hold the text of a highlight. */
export function layHighlights(sheet: Sheet, plan: SheetPlan, dataRange: DataRange): void {
  const rules = rulesOf(plan, dataRange);
  if (rules.length > 0) sheet.setConditionalFormatRules(rules);
}

function reachOf(rule: FormatRule): number | null {
  const condition = rule.getBooleanCondition();
  if (!condition) return null;
  const { TEXT_CONTAINS, TEXT_EQUAL_TO } = SpreadsheetApp.BooleanCriteria;
  const kind = condition.getCriteriaType();
  if (kind !== TEXT_CONTAINS && kind !== TEXT_EQUAL_TO) return null;
  const background = condition.getBackground()?.toLowerCase();
  if (!Object.values(TONES).some((tone) => tone.background === background)) return null;
  return Math.max(...rule.getRanges().map((range) => range.getLastColumn()));
}

/** Reads the conditional formats of a sheet. */
export function surveyRules(sheet: Sheet): StandingRule[] {
  return sheet.getConditionalFormatRules().map((rule) => ({ rule, reach: reachOf(rule) }));
}

/**
 * Puts the plan's rules in the place of those that the product laid on the sheet's first `width`
 * columns; `standing` are all that the sheet has. One write, and none where there is nothing of ours.
 */
export function renewHighlights(
  sheet: Sheet,
  plan: SheetPlan,
  standing: readonly StandingRule[],
  width: number,
  dataRange: DataRange,
): void {
  const isOurs = ({ reach }: StandingRule): boolean => reach !== null && reach <= width;
  const rules = rulesOf(plan, dataRange);
  const first = standing.findIndex(isOurs);
  if (first < 0 && rules.length === 0) return;
  // The first rule that fits decides: a person's stay before or behind ours, as they stood.
  const ahead = first < 0 ? standing : standing.slice(0, first);
  const behind = standing.slice(ahead.length).filter((one) => !isOurs(one));
  sheet.setConditionalFormatRules([
    ...ahead.map(({ rule }) => rule),
    ...rules,
    ...behind.map(({ rule }) => rule),
  ]);
}

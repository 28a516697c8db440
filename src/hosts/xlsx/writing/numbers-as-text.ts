/** Codes such as «0012» are texts; without this Excel marks each with a green corner. */
import type { SheetPlan } from '../../../core/schema/sheet-plan';
import { columnLetters } from '../../../core/values/column-letters';
import { childOf, type Outline } from '../xml/outline';
import { type Splice, withPrefix } from '../xml/splice';
import { LAST_PREPARED_ROW } from './drop-downs';

/** Only what the product itself wrote. */
const OWN = new RegExp(
  `^<(?:\\w+:)?ignoredErrors><(?:\\w+:)?ignoredError sqref="A1:[A-Z]+${LAST_PREPARED_ROW}" ` +
    'numberStoredAsText="1"/></(?:\\w+:)?ignoredErrors>$',
);

/** The `<ignoredErrors>` element for the plan's columns. */
export function numbersAsTextXml({ columns }: SheetPlan): string {
  const last = columnLetters(columns.length - 1);
  return (
    `<ignoredErrors><ignoredError sqref="A1:${last}${LAST_PREPARED_ROW}" ` +
    'numberStoredAsText="1"/></ignoredErrors>'
  );
}

/** Lets it reach as far as the plan's columns do. */
export function numbersAsTextSplices(xml: string, root: Outline, plan: SheetPlan): Splice[] {
  const known = childOf(root, 'ignoredErrors');
  if (!known || !OWN.test(xml.slice(known.start, known.end))) return [];
  const text = withPrefix(numbersAsTextXml(plan), root.prefix);
  return [{ start: known.start, end: known.end, text }];
}

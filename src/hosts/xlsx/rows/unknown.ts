/** What of a worksheet says something of its rows that the program does not understand. */
import { attributeOf, type Outline } from '../xml/outline';
import type { RowMove } from './row-move';

/** What of extensions is understood; anything else may not speak of cells. */
const EXTENSIONS = new Set([
  'conditionalFormattings',
  'dataValidations',
  'sparklineGroups',
  'ignoredErrors',
  'slicerList',
  'timelineRefs',
]);
const UNKNOWN = new Set(['scenarios', 'dataConsolidate', 'smartTags', 'webPublishItems']);

/** Throws `Fault` at such an element, and at the protection of a sheet under a password. */
export function refuseUnknown(
  xml: string,
  element: Outline,
  parent: Outline | null,
  move: RowMove,
): void {
  const { sheet } = move.change;
  const { name } = element;
  if (name === 'sheetProtection' && hasPassword(element)) {
    throw move.refusal(`лист «${sheet}» защищён паролем. Снимите защиту в Excel`);
  }
  if (UNKNOWN.has(name) && parent?.name === 'worksheet') {
    throw move.refusal(`на листе «${sheet}» есть «${name}» — на строки указывает и оно`);
  }
  if (parent?.name !== 'ext' || EXTENSIONS.has(name)) return;
  if (!/sqref|\bref\s*=|:f>/.test(xml.slice(element.start, element.end))) return;
  throw move.refusal(
    `на листе «${sheet}» есть дополнение, которого программа не понимает («${name}»)`,
  );
}

function hasPassword(protection: Outline): boolean {
  const isOn = /^(?:1|true)$/.test(attributeOf(protection, 'sheet') ?? '');
  return isOn && ['password', 'hashValue'].some((name) => attributeOf(protection, name));
}

/** Whose figures a paper lacks, and whose are to be read with care (rules С-07, С-23, С-62). */
import { heading, list, type Part, paragraph } from '../../documents/document';
import { insideSentence } from '../../values/russian';
import type { MunicipalResults } from '../compute-municipality';
import { remarksOn } from '../remarks';
import { isDelivered } from '../roll-up';

/** All that have not delivered, by name, and every remark; nothing where there is nothing to say. */
export function deliveryParts({ book, rollUp }: MunicipalResults): Part[] {
  const missing = rollUp.lines.filter((line) => !isDelivered(line)).map(({ name }) => name);
  const remarks = rollUp.lines.flatMap(({ name, school, summary }) =>
    summary === null
      ? []
      : remarksOn(school, summary.head, book.settings).map(
          ({ text }) => `${name}: ${insideSentence(text)}`,
        ),
  );
  if (missing.length === 0 && remarks.length === 0) return [];
  return [
    heading('Полнота данных'),
    ...(missing.length === 0 ? [] : [paragraph(`Не сдали: ${missing.join('; ')}.`)]),
    ...(remarks.length === 0 ? [] : [list(remarks)]),
  ];
}

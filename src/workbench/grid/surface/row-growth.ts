/** How high a row must be for wrapped texts; reckoned as the engine reckons rows without a height. */
import { aroundText } from '../../../core/schema/column-width';
import { linesOf } from '../../../core/schema/text-width';
import type { Look } from '../../wire/snapshot';

const PIXELS_A_LINE = 20;
const AROUND = aroundText('reference', 'data');

/** Pixels at 100 % that a text needs in a column; 0 where it does not wrap. */
export function neededHeight(text: string, look: Look, width: number): number {
  if (!look.wrap || text === '') return 0;
  const lines = linesOf(text, Math.max(1, width - AROUND), look.bold ? 'bold' : 'plain');
  return lines > 1 ? lines * PIXELS_A_LINE : 0;
}

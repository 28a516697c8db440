/** Words as whoever reads them sees them. */
import { isPlain, visible } from '../values/text';

/** Without stress marks and signs that nobody sees: «Ще-гол» with a soft hyphen is «Щегол». */
export const asRead = (text: string): string =>
  isPlain(text) ? text : visible(text).replace(/[\p{M}\p{Cf}]/gu, '');

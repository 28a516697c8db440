/** What it means when everybody sends another period than the one that is collected (rule С-41). */
import { formatPeriod, isSamePeriod, type Span } from '../../settings/period';
import { type Delivery, isSound } from './delivery';
import type { AdmissionRules } from './gate';

/**
 * The remedy for the workbook itself: all sound deliveries, of two schools at least, are of one
 * period, and it collects another; null otherwise.
 */
export function periodAdvice(
  deliveries: readonly Delivery[],
  { settings }: AdmissionRules,
): string | null {
  const heads = deliveries.filter(isSound).map(({ summary }) => summary.head);
  const [first] = heads;
  const isAlone = new Set(heads.map(({ schoolCode }) => schoolCode)).size < 2;
  if (first === undefined || isAlone || isSamePeriod(first, settings)) return null;
  const period: Span = first;
  if (!heads.every((head) => isSamePeriod(head, period))) return null;
  return `Все сводки — за ${formatPeriod(period)}, а эта книга собирает за ${formatPeriod(settings)}: если период книги неверен, исправьте «Период с» и «Период по» на листе «Настройки» и импортируйте снова.`;
}

/** Which «Сводка» a calculation has made, as text and as data. */
import type { Summary } from '../core/summary/summary';
import { SUMMARY } from '../core/summary/summary-table';

/** «Лист «Сводка»: редакция 2, правила: по умолчанию.»; nothing while there is none. */
export function summaryLine(summary: Summary | null): string[] {
  if (summary === null) return [];
  const { edition, rules } = summary.head;
  return [`Лист «${SUMMARY.sheet}»: редакция ${edition}, правила: ${rules ?? 'по умолчанию'}.`];
}

/** The same for a program. */
export function summaryData(summary: Summary | null): Record<string, unknown> {
  return { edition: summary?.head.edition ?? null, rules: summary?.head.rules ?? null };
}

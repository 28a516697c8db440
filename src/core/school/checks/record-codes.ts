/** Codes of records that stand on «Мероприятия» twice (М-15). */
import type { Findings } from '../../schema/findings';
import type { Check } from '../../schema/issue';
import { ACTIVITIES, type Activity } from '../tables/activities';

export const DOUBLED_RECORD_CODE: Check<{ readonly code: string; readonly firstRow: number }> = {
  id: 'М-15',
  severity: 'warning',
  costs: null,
  clause: 'лист самооценки, правила сбора',
  example: 'строка скопирована вместе с «Кодом записи»',
  message: ({ code, firstRow }) => `Код записи «${code}» уже стоит в строке ${firstRow}`,
  remedy:
    'Очистите «Код записи» в строке-копии: пока он стоит в двух строках, исправления педагога не принимаются.',
};

/** Warns of every row whose code a row above it has. */
export function checkRecordCodes(activities: readonly Activity[], findings: Findings): void {
  const { sheet, columns } = ACTIVITIES;
  const firstRows = new Map<string, number>();
  for (const { row, recordCode } of activities) {
    if (recordCode === null) continue;
    const firstRow = firstRows.get(recordCode);
    if (firstRow === undefined) firstRows.set(recordCode, row);
    else {
      const place = { sheet, row, column: columns.recordCode.header };
      findings.report(DOUBLED_RECORD_CODE, place, { code: recordCode, firstRow });
    }
  }
}

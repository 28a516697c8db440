/** What a collection comes to, in numbers and in words. */
import { type CountForms, counted, countForm, ENTRIES } from '../../../values/russian';
import type { Submission } from './submission';

export interface CollectTotals {
  readonly added: number;
  readonly changed: number;
  /** Rows of sheets of which others were taken. */
  readonly refused: number;
  /** Sheets of which nothing was. */
  readonly refusedSheets: number;
}

export function totalsOf(submissions: readonly Submission[]): CollectTotals {
  const sum = (count: (one: Submission) => number): number =>
    submissions.reduce((total, one) => total + count(one), 0);
  return {
    added: sum(({ added }) => added.length),
    changed: sum(({ changed }) => changed.length),
    refused: sum(({ refused }) => refused.length),
    refusedSheets: sum(({ refusal }) => (refusal === null ? 0 : 1)),
  };
}

const SHEETS: CountForms = ['лист', 'листа', 'листов'];
const TO_ADD: CountForms = ['добавится', 'добавятся', 'добавится'];
const ADDED: CountForms = ['добавлена', 'добавлены', 'добавлено'];
const TO_CHANGE: CountForms = ['изменится', 'изменятся', 'изменится'];
const CHANGED: CountForms = ['изменена', 'изменены', 'изменено'];
const REFUSED: CountForms = ['отклонена', 'отклонены', 'отклонено'];
const REFUSED_SHEETS: CountForms = ['отклонён', 'отклонены', 'отклонено'];

/** «добавлено 5 записей, изменена 1 запись, отклонены 2 записи»; '' where there is nothing to tell. */
export function totalsText(totals: CollectTotals, isDone: boolean): string {
  const part = (count: number, verb: CountForms, what: CountForms): string[] =>
    count === 0 ? [] : [`${countForm(count, verb)} ${counted(count, what)}`];
  return [
    ...part(totals.added, isDone ? ADDED : TO_ADD, ENTRIES),
    ...part(totals.changed, isDone ? CHANGED : TO_CHANGE, ENTRIES),
    ...part(totals.refused, REFUSED, ENTRIES),
    ...part(totals.refusedSheets, REFUSED_SHEETS, SHEETS),
  ].join(', ');
}

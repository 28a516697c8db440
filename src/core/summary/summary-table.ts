/** «Сводка»: the flat table that is handed over; its reading and its writing follow from here (rule С-01). */

import { fitted } from '../schema/column-width';
import { choice } from '../schema/columns/choice';
import { day } from '../schema/columns/day';
import { decimal, integer } from '../schema/columns/number';
import { code, text } from '../schema/columns/text';
import type { ColumnPlan, SheetPlan } from '../schema/sheet-plan';
import { defineTable, type RecordOf, rowOf } from '../schema/table';
import type { Cell } from '../values/cell';
import { toHundredths } from '../values/decimal';
import { NO_SHARE, percentOf } from '../values/share';
import { MEASURE_KINDS, type Measure } from './measure';
import type { Summary } from './summary';

/** A code or title made of what people typed may be as long as two of their texts. */
const LONGEST = 12_000;

export const SUMMARY_COLUMNS = {
  version: integer('Версия', { required: true, min: 0, width: 70 }),
  schoolCode: code('Код ОО', { required: true, width: 90 }),
  schoolName: text('Наименование ОО', { required: true, width: 200, requisite: true }),
  municipality: text('Муниципалитет', { required: true, width: 170, requisite: true }),
  periodStart: day('Период с', { required: true, width: 95 }),
  periodEnd: day('Период по', { required: true, width: 95 }),
  asOf: day('Дата расчёта', { required: true, width: 105 }),
  code: text('Код', { required: true, max: LONGEST, width: 150, requisite: true }),
  title: text('Показатель', { required: true, max: LONGEST, width: 420, requisite: true }),
  kind: choice('Вид', MEASURE_KINDS, { required: true, width: 100 }),
  numerator: decimal('Числитель', { required: true, min: 0, width: 90 }),
  denominator: decimal('Знаменатель', { min: 0, width: 100 }),
  /** Made from the two counts beside it; shown, never read as a source. */
  value: {
    ...text('Значение', { informs: true, width: 90, requisite: true }),
    look: 'points' as const,
  },
  edition: integer('Редакция', {
    min: 1,
    width: 85,
    addedLater: true,
    note: 'Растёт, когда пересчёт даёт другие числа. Из двух сводок с одной датой действует старшая.',
  }),
  rules: text('Правила', {
    width: 220,
    requisite: true,
    addedLater: true,
    note: 'Настройки, которые меняют смысл чисел. Пусто — все по умолчанию.',
  }),
  checksum: text('Контрольная сумма', { required: true, max: 20, width: 140, requisite: true }),
};

export const SUMMARY = defineTable({
  sheet: 'Сводка',
  kind: 'computed',
  about: 'Всё, что передаётся выше: показатели и количества, без фамилий и кодов педагогов.',
  columns: SUMMARY_COLUMNS,
});

export type SummaryLine = RecordOf<typeof SUMMARY>;

/** Percent with one decimal, the count itself, or the mean with two decimals; «—» at 0/0. */
function shownValue({ kind, numerator, denominator }: Measure): Cell {
  if (denominator === null) return numerator;
  if (kind === 'доля') return percentOf({ numerator, denominator }) ?? NO_SHARE;
  return denominator === 0 ? NO_SHARE : toHundredths(numerator / denominator);
}

/** Long texts, which a row must not be as wide as. */
const WRAPPED: readonly string[] = [SUMMARY_COLUMNS.title.header, SUMMARY_COLUMNS.rules.header];

const COLUMNS: readonly ColumnPlan[] = Object.values(SUMMARY_COLUMNS).map(
  ({ header, width, look }) =>
    fitted(SUMMARY.kind, {
      header,
      width,
      look,
      ...(WRAPPED.includes(header) && { wrap: true }),
    }),
);

/** Where the cells of a measure stand; all others repeat the head. */
const OF_MEASURE = (['code', 'title', 'kind', 'numerator', 'denominator'] as const).map(
  (key) => [key, Object.keys(SUMMARY_COLUMNS).indexOf(key)] as const,
);
const VALUE_AT = Object.keys(SUMMARY_COLUMNS).indexOf('value');

/** A thousand schools have hundreds of thousands of rows: those of one share what they repeat. */
function rowsOf({ head, measures, checksum }: Summary): Cell[][] {
  const common = rowOf(SUMMARY, {
    ...head,
    periodStart: { day: head.periodStart },
    periodEnd: { day: head.periodEnd },
    asOf: { day: head.asOf },
    edition: head.edition === 0 ? null : head.edition,
    checksum,
  });
  return measures.map((measure) => {
    const row = common.slice();
    for (const [key, at] of OF_MEASURE) row[at] = measure[key];
    row[VALUE_AT] = shownValue(measure);
    return row;
  });
}

/** A computed sheet of summaries under this name, the header in row 1. */
export function summariesSheet(name: string, summaries: readonly Summary[]): SheetPlan {
  const rows = summaries.flatMap(rowsOf);
  return { name, kind: 'computed', titles: [], columns: COLUMNS, rows };
}

/** «Сводка»: headers alone until «Настройки» say whose summary it is. */
export function summarySheet(summary: Summary | null): SheetPlan {
  return summariesSheet(SUMMARY.sheet, summary === null ? [] : [summary]);
}

/** «Сводка»: the flat table that a school hands over (rule С-01). */
import type { SheetPlan } from '../../schema/sheet-plan';
import type { Cell } from '../../values/cell';
import { halfUp } from '../../values/decimal';
import { NO_SHARE, percentOf } from '../../values/share';
import type { Measure } from '../summary/measure';
import type { Summary } from '../summary/summary';

/** Percent with one decimal, the count itself, or the mean with two decimals; «—» at 0/0. */
function shownValue({ kind, numerator, denominator }: Measure): Cell {
  if (denominator === null) return numerator;
  if (kind === 'доля') return percentOf({ numerator, denominator }) ?? NO_SHARE;
  return denominator === 0 ? NO_SHARE : halfUp((numerator / denominator) * 100) / 100;
}

function lineOf({ head, checksum }: Summary, measure: Measure): Cell[] {
  return [
    head.version,
    head.schoolCode,
    head.schoolName,
    head.municipality,
    { day: head.periodStart },
    { day: head.periodEnd },
    { day: head.asOf },
    measure.code,
    measure.title,
    measure.kind,
    measure.numerator,
    measure.denominator,
    shownValue(measure),
    checksum,
  ];
}

/** Headers alone until «Настройки» say whose summary it is. */
export function summarySheet(summary: Summary | null): SheetPlan {
  return {
    name: 'Сводка',
    kind: 'computed',
    titles: [],
    columns: [
      { header: 'Версия', width: 70, look: 'integer' },
      { header: 'Код ОО', width: 90, look: 'text' },
      { header: 'Наименование ОО', width: 200, look: 'text' },
      { header: 'Муниципалитет', width: 170, look: 'text' },
      { header: 'Период с', width: 95, look: 'day' },
      { header: 'Период по', width: 95, look: 'day' },
      { header: 'Дата расчёта', width: 105, look: 'day' },
      { header: 'Код', width: 150, look: 'text' },
      { header: 'Показатель', width: 420, look: 'text', wrap: true },
      { header: 'Вид', width: 100, look: 'text' },
      { header: 'Числитель', width: 90, look: 'points' },
      { header: 'Знаменатель', width: 100, look: 'integer' },
      { header: 'Значение', width: 90, look: 'points' },
      { header: 'Контрольная сумма', width: 140, look: 'text' },
    ],
    rows: summary === null ? [] : summary.measures.map((measure) => lineOf(summary, measure)),
  };
}

/** «Показатели»: every share with its counts, its target, and how it was counted. */
import { type ComputedColumn, column, computedSheet } from '../../schema/computed-sheet';
import type { SheetPlan } from '../../schema/sheet-plan';
import type { HandIndicator } from '../../summary/hand-indicators';
import { listing } from '../../values/russian';
import { percentCell, percentOf, pointsBetween, type Share } from '../../values/share';
import type { SchoolBook } from '../school-book';
import { nothingToCount, type ShareResult } from '../shares/share-rule';
import { describeSources } from '../source-rows';
import { titlesOf } from './title';

export const SHARES_SHEET = 'Показатели';

/** Codes of people, of whom the share lacks most where it lacks many. */
const MOST_CODES = 20;

/** «0512-003, 0512-007 и ещё 3»; of a share of rows «План ПК: 3, 7». */
function missingOf({ rule, members }: ShareResult): string {
  const missing = members.filter(({ counted }) => !counted);
  if (missing.length === 0) return '';
  const named = rule.ofRows
    ? describeSources(missing.flatMap(({ sources }) => sources))
    : listing(
        missing.map(({ teacher }) => teacher),
        MOST_CODES,
      );
  return ` Не хватает (${missing.length}): ${named}.`;
}

/**
 * «Знаменатель: …; числитель — …. Не хватает (2): А-3, А-7. Строки числителя: Курсы: 4, 7.»: the
 * rule, then whom it would help to help, then the rows; long lists are cut short (rule Ш-07).
 */
function explain(share: ShareResult): string {
  const { rule, members, denominator } = share;
  const words = `Знаменатель: ${rule.denominator}; числитель — ${rule.numerator}.`;
  if (denominator === 0) return `${nothingToCount(rule)}. ${words}`;
  const sources = members.filter(({ counted }) => counted).flatMap((member) => member.sources);
  const rows = sources.length === 0 ? '' : ` Строки числителя: ${describeSources(sources)}.`;
  return `${words}${missingOf(share)}${rows}`;
}

/** A row of the sheet: a share that was computed, or an indicator that people entered. */
interface IndicatorRow extends Share {
  readonly code: string | null;
  readonly title: string;
  readonly target: number | null;
  readonly explanation: string;
}

/** A share with its target percentage, where it has one. */
function shareRow(share: ShareResult, target: number | null): IndicatorRow {
  const { numerator, denominator, rule } = share;
  return {
    code: rule.code,
    title: rule.title,
    numerator,
    denominator,
    target,
    explanation: explain(share),
  };
}

/** An indicator of «Показатели вручную», which has no target (rule У-06). */
function handRow(indicator: HandIndicator): IndicatorRow {
  return { ...indicator, target: null, explanation: 'Введено вручную.' };
}

const COLUMNS: readonly ComputedColumn<IndicatorRow>[] = [
  column('Код', 'text', 60, (row) => row.code),
  column('Показатель', 'text', 380, (row) => row.title, { wrap: true }),
  // What people enter may have a fraction.
  column('Числитель', 'points', 90, (row) => row.numerator),
  column('Знаменатель', 'points', 100, (row) => row.denominator),
  column('Доля, %', 'share', 80, percentCell),
  column('Цель, %', 'share', 80, (row) => row.target),
  column('Отклонение', 'share', 100, (row) => pointsBetween(row.target, percentOf(row))),
  column('Как посчитано', 'text', 520, (row) => row.explanation, { wrap: true }),
];

/** The school's shares in their order, against the targets of «Настройки» (rules Ш-03, Ш-04), then its own. */
export function sharesSheet(book: SchoolBook, shares: readonly ShareResult[]): SheetPlan {
  const { targets } = book.settings;
  return computedSheet({
    name: SHARES_SHEET,
    titles: titlesOf('Показатели посткурсового сопровождения', book),
    frozenColumns: 1,
    chart: {
      title: 'Показатели и цели, %',
      labels: 'Показатель',
      values: ['Доля, %', 'Цель, %'],
    },
    columns: COLUMNS,
    rows: [
      ...shares.map((share) => shareRow(share, targets.get(share.rule.code) ?? null)),
      ...book.handIndicators.map(handRow),
    ],
  });
}

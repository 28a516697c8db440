/** «Показатели»: every share with its counts, its target, and how it was counted. */
import { type ComputedColumn, column, computedSheet } from '../../schema/computed-sheet';
import type { SheetPlan } from '../../schema/sheet-plan';
import { listing } from '../../values/russian';
import { percentCell, percentOf } from '../../values/share';
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
 * «Знаменатель: …; числитель — …. Не хватает (2): А-3, А-7. Строки числителя: Курсы: 4, 7»: the
 * rule, then whom it would help to help, then the rows; long lists are cut short (rule Ш-07).
 */
function explain(share: ShareResult): string {
  const { rule, members, denominator } = share;
  const words = `Знаменатель: ${rule.denominator}; числитель — ${rule.numerator}.`;
  if (denominator === 0) return `${nothingToCount(rule)}. ${words}`;
  const sources = members.filter(({ counted }) => counted).flatMap((member) => member.sources);
  const rows = sources.length === 0 ? '' : ` Строки числителя: ${describeSources(sources)}`;
  return `${words}${missingOf(share)}${rows}`;
}

/** A share with its target percentage, where it has one. */
interface ShareRow extends ShareResult {
  readonly target: number | null;
}

/** Percent above the target, below zero under it, with one decimal. */
function deviationOf(share: ShareRow): number | null {
  const percent = percentOf(share);
  const { target } = share;
  return percent === null || target === null ? null : Math.round((percent - target) * 10) / 10;
}

const COLUMNS: readonly ComputedColumn<ShareRow>[] = [
  column('Код', 'text', 60, (share) => share.rule.code),
  column('Показатель', 'text', 380, (share) => share.rule.title, { wrap: true }),
  column('Числитель', 'integer', 90, (share) => share.numerator),
  column('Знаменатель', 'integer', 100, (share) => share.denominator),
  column('Доля, %', 'share', 80, percentCell),
  column('Цель, %', 'share', 80, (share) => share.target),
  column('Отклонение', 'share', 100, deviationOf),
  column('Как посчитано', 'text', 520, explain, { wrap: true }),
];

/** The school's shares in their order, against the targets of «Настройки» (rules Ш-03, Ш-04). */
export function sharesSheet(book: SchoolBook, shares: readonly ShareResult[]): SheetPlan {
  const { targets } = book.settings;
  return computedSheet({
    name: SHARES_SHEET,
    titles: titlesOf('Показатели посткурсового сопровождения', book),
    frozenColumns: 1,
    columns: COLUMNS,
    rows: shares.map((share) => ({ ...share, target: targets.get(share.rule.code) ?? null })),
  });
}

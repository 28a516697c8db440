/** «Показатели»: every share with its counts, its target, and how it was counted. */
import { type ComputedColumn, column, computedSheet } from '../../schema/computed-sheet';
import type { SheetPlan } from '../../schema/sheet-plan';
import { percentCell, percentOf } from '../../values/share';
import type { SchoolBook } from '../school-book';
import type { ShareResult } from '../shares/share-rule';
import { describeSources } from '../source-rows';
import { titlesOf } from './title';

export const SHARES_SHEET = 'Показатели';

/** «Знаменатель: …; числитель: …. Строки числителя: Курсы: 4, 7». */
function explain({ rule, members, denominator }: ShareResult): string {
  if (denominator === 0) return `Некого считать. Знаменатель: ${rule.denominator}`;
  const sources = members.filter(({ counted }) => counted).flatMap((member) => member.sources);
  const rows = sources.length === 0 ? '' : `. Строки: ${describeSources(sources)}`;
  return `Знаменатель: ${rule.denominator}; числитель — ${rule.numerator}${rows}`;
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

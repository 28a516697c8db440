/** «Показатели»: every share with its counts, its target, and how it was counted. */
import type { SheetPlan } from '../../schema/sheet-plan';
import type { Cell } from '../../values/cell';
import { NO_SHARE, percentOf } from '../../values/share';
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

function lineOf(result: ShareResult, targets: ReadonlyMap<string, number>): Cell[] {
  const { rule, numerator, denominator } = result;
  const percent = percentOf(result);
  const target = targets.get(rule.code) ?? null;
  const deviation = percent === null || target === null ? null : percent - target;
  return [
    rule.code,
    rule.title,
    numerator,
    denominator,
    percent ?? NO_SHARE,
    target,
    deviation === null ? null : Math.round(deviation * 10) / 10,
    explain(result),
  ];
}

export function sharesSheet(book: SchoolBook, shares: readonly ShareResult[]): SheetPlan {
  return {
    name: SHARES_SHEET,
    kind: 'computed',
    titles: titlesOf('Показатели посткурсового сопровождения', book),
    frozenColumns: 1,
    columns: [
      { header: 'Код', width: 60, look: 'text' },
      { header: 'Показатель', width: 380, look: 'text', wrap: true },
      { header: 'Числитель', width: 90, look: 'integer' },
      { header: 'Знаменатель', width: 100, look: 'integer' },
      { header: 'Доля, %', width: 80, look: 'share' },
      { header: 'Цель, %', width: 80, look: 'share' },
      { header: 'Отклонение', width: 100, look: 'share' },
      { header: 'Как посчитано', width: 520, look: 'text', wrap: true },
    ],
    rows: shares.map((result) => lineOf(result, book.settings.targets)),
  };
}

/** What reports say of the earlier periods that stand beside the present one (rules С-56 … С-58). */
import { formatPeriod } from '../../settings/period';
import type { SummaryHead } from '../../summary/summary';
import { counted, listing } from '../../values/russian';
import type { EarlierPeriod } from '../earlier';
import { MOST_DAYS_APART } from '../earlier-periods';
import type { LevelWords } from '../level';
import { followsOtherRules } from '../remarks';
import { nameWithCode } from '../school-names';
import { SCHOOLS } from '../tables/schools';
import { daysText, MOST_NAMES } from './title';

/** «по сдавшим в оба периода (28 школ)». */
export const comparedOver = ({ pairs }: EarlierPeriod, words: LevelWords): string =>
  `по сдавшим в оба периода (${counted(pairs.length, words.count)})`;

/** «Нет на листе «ОО»: МБОУ СОШ № 5 (0505)», of any of the periods; null where all are there. */
export function departedLine(earlier: readonly Pick<EarlierPeriod, 'departed'>[]): string | null {
  const heads = earlier.flatMap(({ departed }) => departed.map(({ head }) => head));
  const names = new Map(
    heads.map(({ schoolCode: code, schoolName: name }) => [code, nameWithCode({ name, code })]),
  );
  if (names.size === 0) return null;
  return `Нет на листе «${SCHOOLS.sheet}»: ${listing([...names.values()], MOST_NAMES)}`;
}

/** «Прежний период посчитан по другим правилам: …»; null where nobody has changed them (С-62). */
function changedRulesLine(earlier: readonly Pick<EarlierPeriod, 'pairs'>[]): string | null {
  const names = earlier.flatMap(({ pairs }) =>
    pairs.flatMap(({ now, before }) => {
      if (now.summary === null || before.summary === null) return [];
      const schoolRules = now.summary.head.rules;
      return followsOtherRules(before.summary.head, { schoolRules }) ? [now.name] : [];
    }),
  );
  if (names.length === 0) return null;
  return `Прежний период посчитан по другим правилам: ${listing([...new Set(names)], MOST_NAMES)}`;
}

/** Whether the last of the deliveries is of a day well before the period's end. */
function isUnfinished(heads: readonly SummaryHead[]): boolean {
  return heads.every(({ asOf, periodEnd }) => periodEnd - asOf > MOST_DAYS_APART);
}

/** «Отчётный период ещё не закончился: …», where a whole period stands beside a part of one (С-57). */
function unfinishedLine(earlier: readonly EarlierPeriod[]): string | null {
  const headsOf = (pairs: EarlierPeriod['pairs'], when: 'now' | 'before') =>
    pairs.flatMap((pair) => pair[when].summary?.head ?? []);
  const uneven = earlier.filter(
    ({ pairs, isComparable }) =>
      isComparable &&
      isUnfinished(headsOf(pairs, 'now')) &&
      !isUnfinished(headsOf(pairs, 'before')),
  );
  const days = daysText(
    uneven.flatMap(({ pairs }) => headsOf(pairs, 'now').map(({ asOf }) => asOf)),
  );
  if (days === null) return null;
  return `Отчётный период ещё не закончился: его данные — за ${days}, прежние — за полный период`;
}

/**
 * What is to be known of a comparison: that a part is compared with a whole, who is left out of it,
 * whose rules have changed. Sentences.
 */
export function caveats(earlier: readonly EarlierPeriod[]): string[] {
  const departed = departedLine(earlier);
  return [
    unfinishedLine(earlier),
    departed && `${departed}; в сравнение не входит`,
    changedRulesLine(earlier),
  ].filter((sentence) => sentence !== null);
}

/** With which periods there is a comparison, over how many; else why there is none. One sentence. */
export function comparisonLine(earlier: readonly EarlierPeriod[], words: LevelWords): string {
  const [newest] = earlier;
  if (newest === undefined) return 'Сводок прежних периодов в книге нет';
  if (!newest.isComparable) {
    return `Прежний период, ${formatPeriod(newest.period)}, другой длины: разница с ним не считается`;
  }
  const over = earlier.map(
    ({ period, pairs }) => `${formatPeriod(period)} — ${counted(pairs.length, words.count)}`,
  );
  return `Сравнение — по сдавшим в оба периода: ${over.join(', ')}`;
}

/** What reports say of the earlier periods that stand beside the present one (rules С-56 … С-58). */
import { formatPeriod } from '../../settings/period';
import { counted, listing } from '../../values/russian';
import type { EarlierPeriod } from '../earlier';
import type { LevelWords } from '../level';
import { followsOtherRules } from '../remarks';
import { nameWithCode } from '../school-names';
import { SCHOOLS } from '../tables/schools';
import { MOST_NAMES } from './title';

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

/** What is to be known of a comparison: who is left out of it, whose rules have changed. Sentences. */
export function caveats(earlier: readonly EarlierPeriod[]): string[] {
  const departed = departedLine(earlier);
  return [departed && `${departed}; в сравнение не входит`, changedRulesLine(earlier)].filter(
    (sentence) => sentence !== null,
  );
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

/** Conclusions and recommendations of «Аналитическая справка по итогам аттестации» (Б-60 … Б-69). */
import { formatDecimal } from '../../values/decimal';
import { listing } from '../../values/russian';
import { percentOf } from '../../values/share';
import { percentText } from '../../values/shown-share';
import { CLAIMS, type Claim } from '../../vocabulary/staff';
import { MOST_NAMES } from '../reports/title';
import type { AttestationFacts, NamedCount } from './attestation-facts';
import { type SentenceRule, sentenceRule } from './sentence-rule';

type Rule = SentenceRule<AttestationFacts>;

/** «СОШ № 5 (2); СОШ № 7 (1)». */
const withCounts = (named: readonly NamedCount[]): string =>
  listing(
    named.map(({ name, count }) => `${name} (${formatDecimal(count)})`),
    MOST_NAMES,
    '; ',
  );

const listed = (names: readonly string[]): string => listing(names, MOST_NAMES, '; ');

const decisions = ({ all: { granted, refused } }: AttestationFacts): number =>
  (granted ?? 0) + (refused ?? 0);

/** «первая», «высшая»: the categories of which more, or fewer, were granted than before. */
function changed(
  { granted }: AttestationFacts,
  isChanged: (before: number, now: number) => boolean,
): string[] | null {
  const told = CLAIMS.flatMap((claim) => {
    const both = granted(claim);
    if (both === null || !isChanged(both.before, both.now)) return [];
    return `${claim} — ${formatDecimal(both.now)} (было ${formatDecimal(both.before)})`;
  });
  return told.length === 0 ? null : told;
}

/** Categories that only those of the highest one may apply for. */
const NEW_CLAIMS: readonly Claim[] = ['педагог-методист', 'педагог-наставник'];

export const ATTESTATION_CONCLUSIONS: readonly Rule[] = [
  sentenceRule({
    id: 'Б-60',
    when: (facts) => (decisions(facts) === 0 ? true : null),
    sentence: () => 'Решений об аттестации за период сводки не сообщают.',
  }),
  sentenceRule({
    id: 'Б-61',
    when: (facts) => (decisions(facts) > 0 && !facts.all.refused ? true : null),
    sentence: () => 'Все принятые решения положительные, отказов нет.',
  }),
  sentenceRule({
    id: 'Б-62',
    when: ({ of, refused }: AttestationFacts) => {
      const byClaim = CLAIMS.flatMap((claim) => {
        const count = of(claim).refused ?? 0;
        return count > 0 ? `${claim} — ${formatDecimal(count)}` : [];
      });
      return refused.length === 0 ? null : { byClaim, refused };
    },
    sentence: ({ byClaim, refused }) =>
      `Есть отрицательные решения: ${byClaim.join(', ')}. Они приняты по педагогам: ${withCounts(refused)}.`,
  }),
  sentenceRule({
    id: 'Б-63',
    when: (facts: AttestationFacts) => changed(facts, (before, now) => now > before),
    sentence: (told) =>
      `У сдавших в оба периода положительных решений стало больше: ${told.join(', ')}.`,
  }),
  sentenceRule({
    id: 'Б-64',
    when: (facts: AttestationFacts) => changed(facts, (before, now) => now < before),
    sentence: (told) =>
      `У сдавших в оба периода положительных решений стало меньше: ${told.join(', ')}.`,
  }),
  sentenceRule({
    id: 'Б-65',
    when: ({ share }: AttestationFacts) => {
      const used = share('К1');
      const percent = used && percentOf(used);
      return used === null || percent === null ? null : { ...used, percent };
    },
    sentence: ({ numerator, denominator, percent }) =>
      `Аттестованы на высшую категорию с использованием материалов посткурсового сопровождения: ${formatDecimal(numerator)} из ${formatDecimal(denominator)} (${percentText(percent)}).`,
  }),
];

export const ATTESTATION_RECOMMENDATIONS: readonly Rule[] = [
  sentenceRule({
    id: 'Б-66',
    when: ({ refused }: AttestationFacts) => (refused.length === 0 ? null : refused),
    sentence: (refused) =>
      `Разобрать причины отрицательных решений и провести консультации до новой аттестации: ${listed(refused.map(({ name }) => name))}.`,
  }),
  sentenceRule({
    id: 'Б-67',
    when: ({ ending }: AttestationFacts) => (ending.length === 0 ? null : ending),
    sentence: (ending) =>
      `Составить график аттестации на год: категории, включая СЗД, заканчиваются у педагогов: ${withCounts(ending)}.`,
  }),
  sentenceRule({
    id: 'Б-68',
    when: ({ withoutApplications: names }: AttestationFacts) => (names.length === 0 ? null : names),
    sentence: (names) =>
      `Выяснить, кто готов к аттестации, там, где заявлений на категории не было: ${listed(names)}.`,
  }),
  sentenceRule({
    id: 'Б-69',
    when: ({ of, share }: AttestationFacts) => {
      const isAsked = NEW_CLAIMS.some((claim) => (of(claim).applied ?? 0) > 0);
      return isAsked || !share('К9.1')?.numerator ? null : true;
    },
    sentence: () =>
      'Рассказать педагогам с высшей категорией о категориях «педагог-методист» и «педагог-наставник»: заявлений на них не было.',
  }),
];

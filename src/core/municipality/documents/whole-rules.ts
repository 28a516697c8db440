/** Conclusions and recommendations of the competence report for all together (rules Б-76 … Б-79). */
import { SHARES, type ShareCode } from '../../summary/measures';
import { formatDecimal } from '../../values/decimal';
import { insideSentence, listing } from '../../values/russian';
import { pointsBetween } from '../../values/share';
import { percentText } from '../../values/shown-share';
import { MOST_NAMES } from '../reports/title';
import { LOW_RESULTS } from '../roll-up';
import type { WholeFacts } from './competence-facts';
import { SCHOOL_RULES } from './school-rules';
import { type SentenceRule, sentenceRule, sentencesOf } from './sentence-rule';

type Rule = SentenceRule<WholeFacts>;

/** Where schools with low results are to be helped if they stand behind. */
const LEVELLED: readonly ShareCode[] = ['К4', 'К6', 'К9.1', 'К9.2', 'К14', 'К15'];

/** Fewer percentage points are a person or two, and no lag. */
const LEAST_POINTS = 5;

/** So many topics are named; all of them stand on «Дефициты по темам». */
const MOST_TOPICS = 5;

/** Shares in which ШНОР are behind all together, as both are shown. */
function behind({ all, lowResults }: WholeFacts): string[] | null {
  const told = LEVELLED.flatMap((code) => {
    const [whole, low] = [all.percent(code), lowResults.percent(code)];
    const points = pointsBetween(low, whole);
    if (whole === null || low === null || points === null || points < LEAST_POINTS) return [];
    return `${insideSentence(SHARES[code])} — ${percentText(low)} против ${percentText(whole)}`;
  });
  return told.length === 0 ? null : told;
}

export const WHOLE_CONCLUSIONS: readonly Rule[] = [
  sentenceRule({
    id: 'Б-77',
    when: behind,
    sentence: (told) =>
      `${LOW_RESULTS} отстают от всех вместе на 5 п. п. и больше: ${told.join('; ')}.`,
  }),
  sentenceRule({
    id: 'Б-78',
    when: ({ competences, all }: WholeFacts) => {
      const [first] = competences;
      if (first === undefined || all.deficitsFound === null) return null;
      const most = competences.filter(({ found }) => found === first.found);
      return { names: most.map(({ name }) => name), found: first.found, of: all.deficitsFound };
    },
    sentence: ({ names, found, of }) =>
      `Больше всего дефицитов: ${names.map((name) => `${name} компетенция — ${formatDecimal(found)} из ${formatDecimal(of)}`).join(', ')}.`,
  }),
];

const named = (names: readonly string[]): string => listing(names, MOST_NAMES, '; ');

/** What the rules of each ask of the municipality: the task, and for whom. */
function tasks({ schools }: WholeFacts): string[] {
  return SCHOOL_RULES.flatMap(({ task, say }) => {
    const names = schools.filter(({ facts }) => say(facts) !== null).map(({ name }) => name);
    return names.length === 0 ? [] : `${task}: ${named(names)}.`;
  });
}

const WHOLE_RECOMMENDATIONS: readonly Rule[] = [
  sentenceRule({
    id: 'Б-76',
    when: ({ missing }: WholeFacts) => (missing.length === 0 ? null : missing),
    sentence: (missing) => `Получить сводки и дополнить отчёт: ${named(missing)}.`,
  }),
  sentenceRule({
    id: 'Б-79',
    when: ({ unanswered }: WholeFacts) =>
      unanswered.length === 0 ? null : unanswered.slice(0, MOST_TOPICS),
    sentence: (topics) =>
      `Включить в план мероприятий темы, по которым дефициты выявлены, а мероприятий нет: ${topics.join('; ')}.`,
  }),
];

/** For all together, then for those of whom the rules of each hold. */
export const wholeRecommendations = (facts: WholeFacts): string[] => [
  ...sentencesOf(WHOLE_RECOMMENDATIONS, facts),
  ...tasks(facts),
];

/** The rows of «Дефициты по темам»: topics, what is not told, sums by competence (rules С-25, С-33). */
import { type DeclaredMeasure, type Measure, wordsOf } from '../../summary/measure';
import { codeOf, isUnder, partsOf } from '../../summary/measure-code';
import { COUNTED, COUNTED_BY_WORDS, NO_TOPIC, OTHER } from '../../summary/measures';
import { formatDecimal } from '../../values/decimal';
import { sumOf } from '../../values/sum';
import { isDelivered, type Measures, type RollUp } from '../roll-up';
import { tellersOf } from '../tellers';
import { withAbbreviations } from './abbreviations';
import { mostOf, toldUnder } from './most-rows';

export interface TopicRow {
  readonly name: string;
  /** The topic that events may answer; null for sums and for what names none. */
  readonly topic: string | null;
  readonly isTotal: boolean;
  readonly found: number | null;
  /** By school in the order of «ОО»; null where nothing was delivered, or nothing is told of it. */
  readonly bySchool: readonly (number | null)[];
}

const { deficitTopics } = COUNTED_BY_WORDS;
const { deficitsFound, foundByCompetence } = COUNTED;

const UNTOLD = 'темы не переданы (сводки прежних версий программы)';

/** A count that every summary of its version has, zero too; null where it is not told. */
const countIn = (measures: Measures, { code }: Pick<DeclaredMeasure, 'code'>): number | null =>
  measures.get(code)?.numerator ?? null;

/** Deficits found of which no topic is told. */
function untoldIn(measures: Measures): number {
  let topics = 0;
  for (const { code, numerator } of measures.values()) {
    if (isUnder(deficitTopics, code)) topics += numerator;
  }
  return Math.max(0, (countIn(measures, deficitsFound) ?? 0) - topics);
}

/** Topics that many have, first; what names none, last. */
function inOrder(a: TopicRow, b: TopicRow): number {
  return Number(a.topic === null) - Number(b.topic === null) || (b.found ?? 0) - (a.found ?? 0);
}

const NO_TOPICS: readonly string[] = [OTHER, NO_TOPIC];

const nameOf = ({ code }: Measure): string => partsOf(code).words.join('/');

/** Topics beyond those that have rows, in one (rule С-64); none where all of them have. */
function othersRow(
  others: readonly Measure[],
  { lines }: RollUp,
  untold: readonly number[],
): TopicRow[] {
  if (others.length === 0) return [];
  const told = toldUnder(lines, new Set(others.map(({ code }) => code)));
  return [
    {
      name: `Остальные темы: ${formatDecimal(others.length)}`,
      topic: null,
      isTotal: false,
      found: sumOf(others.map(({ numerator }) => numerator)),
      bySchool: lines.map((line, at) => {
        const own = told[at] ?? [];
        if (own.length > 0) return sumOf(own);
        return isDelivered(line) && untold[at] === 0 ? 0 : null;
      }),
    },
  ];
}

function topicRows(rollUp: RollUp, untold: readonly number[]): TopicRow[] {
  const { lines, total } = rollUp;
  const all = [...total.values()].filter(({ code }) => isUnder(deficitTopics, code));
  const isNamed = (measure: Measure): boolean => !NO_TOPICS.includes(nameOf(measure));
  const { named, others } = mostOf(all.filter(isNamed), ({ numerator }) => numerator);
  const shown = [...named, ...all.filter((measure) => !isNamed(measure))];
  const told = tellersOf(
    lines.map(({ measures }) => measures),
    shown.map(({ code }) => code),
  );
  // A school of which all topics are told has found none of the others.
  const none = lines.map(({ summary }, at) => (summary !== null && untold[at] === 0 ? 0 : null));
  const rows = shown
    .map((measure): TopicRow => {
      const bySchool: (number | null)[] = none.slice();
      for (const teller of told(measure.code)) bySchool[teller.at] = teller.measure.numerator;
      return {
        name: withAbbreviations(nameOf(measure)),
        topic: isNamed(measure) ? nameOf(measure) : null,
        isTotal: false,
        found: measure.numerator,
        bySchool,
      };
    })
    .sort(inOrder);
  const topics = rows.filter(({ topic }) => topic !== null).length;
  return [...rows.slice(0, topics), ...othersRow(others, rollUp, untold), ...rows.slice(topics)];
}

/** A sum over all topics that the summaries themselves carry. */
function sumRow(name: string, code: string, { lines, total }: RollUp): TopicRow {
  const of = (measures: Measures) => countIn(measures, { code });
  return {
    name,
    topic: null,
    isTotal: true,
    found: of(total),
    bySchool: lines.map(({ measures }) => of(measures)),
  };
}

const competenceName = (word: string): string =>
  word === foundByCompetence.remainder ? `${word}, всего` : `${word} компетенция, всего`;

/** Topics, most frequent first; those not told; sums by competence, and of all. */
export function deficitRows(rollUp: RollUp): TopicRow[] {
  const { lines, total } = rollUp;
  if (!lines.some(isDelivered)) return [];
  const untold = lines.map(({ measures }) => untoldIn(measures));
  const found = untoldIn(total);
  const missing: TopicRow = {
    name: UNTOLD,
    topic: null,
    isTotal: false,
    found,
    bySchool: lines.map((line, at) => (isDelivered(line) ? (untold[at] ?? null) : null)),
  };
  return [
    ...topicRows(rollUp, untold),
    ...(found > 0 ? [missing] : []),
    ...wordsOf(foundByCompetence).map((word) =>
      sumRow(competenceName(word), codeOf(foundByCompetence, word), rollUp),
    ),
    sumRow('Итого', deficitsFound.code, rollUp),
  ];
}

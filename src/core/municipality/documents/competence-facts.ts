/** What is known of one that delivers, and of all of them, for conclusions and recommendations. */
import { shareOf } from '../../summary/measure';
import { codeOf } from '../../summary/measure-code';
import { COUNTED, type ShareCode } from '../../summary/measures';
import { percentOf, type Share } from '../../values/share';
import { COMPETENCES } from '../../vocabulary/support';
import type { MunicipalResults } from '../compute-municipality';
import { planOf } from '../registers/plan-events';
import { allCounts } from '../reports/attestation';
import { formsOfWork } from '../reports/forms-of-work';
import { deficitRows } from '../reports/topic-rows';
import { isDelivered, type Measures, type SchoolLine } from '../roll-up';

export interface SchoolFacts {
  readonly share: (code: ShareCode) => Share | null;
  /** As shown; null where it is not told, or 0/0. */
  readonly percent: (code: ShareCode) => number | null;
  /** The goal of «Настройки»; null: none. */
  readonly goal: (code: ShareCode) => number | null;
  readonly deficitsFound: number | null;
  /** Categories that end within a year. */
  readonly ending: number | null;
}

export interface Competence {
  readonly name: string;
  readonly found: number;
}

export interface WholeFacts {
  /** Those that have delivered. */
  readonly schools: readonly { readonly name: string; readonly facts: SchoolFacts }[];
  readonly missing: readonly string[];
  readonly all: SchoolFacts;
  /** ШНОР together. */
  readonly lowResults: SchoolFacts;
  /** Deficits found, most first; those that have none are left out. */
  readonly competences: readonly Competence[];
  /** Topics of deficits that no event of the period answers, most frequent first. */
  readonly unanswered: readonly string[];
}

type Settings = MunicipalResults['book']['settings'];

function factsOf(measures: Measures, settings: Settings): SchoolFacts {
  const share = (code: ShareCode) => shareOf(measures.get(code));
  return {
    share,
    percent: (code) => {
      const told = share(code);
      return told && percentOf(told);
    },
    goal: (code) => settings[code],
    deficitsFound: measures.get(COUNTED.deficitsFound.code)?.numerator ?? null,
    ending: allCounts([measures]).ending,
  };
}

function competencesIn(total: Measures): Competence[] {
  const found = COMPETENCES.map((name) => ({
    name,
    found: total.get(codeOf(COUNTED.foundByCompetence, name))?.numerator ?? 0,
  }));
  return found.filter((one) => one.found > 0).sort((a, b) => b.found - a.found);
}

/** The facts of one that has delivered. */
export const schoolFacts = ({ measures }: SchoolLine, settings: Settings): SchoolFacts =>
  factsOf(measures, settings);

/** The facts of all of them. */
export function wholeFacts({ book, rollUp }: MunicipalResults): WholeFacts {
  const { settings, events } = book;
  const { lines, total, lowResults } = rollUp;
  const formsFor = formsOfWork(planOf(events, settings).events.map(({ event }) => event));
  return {
    schools: lines
      .filter(isDelivered)
      .map((line) => ({ name: line.name, facts: schoolFacts(line, settings) })),
    missing: lines.filter((line) => !isDelivered(line)).map(({ name }) => name),
    all: factsOf(total, settings),
    lowResults: factsOf(lowResults, settings),
    competences: competencesIn(total),
    unanswered: deficitRows(rollUp).flatMap(({ name, topic }) =>
      topic !== null && formsFor(topic).length === 0 ? name : [],
    ),
  };
}

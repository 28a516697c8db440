/** The schools side by side, and their sums: what every municipal report is made of. */
import type { Span } from '../settings/period';
import type { Measure } from '../summary/measure';
import { isOfLowResults } from '../summary/measure-code';
import { mergeMeasures } from '../summary/merge';
import type { Summary } from '../summary/summary';
import { receivedAsLow } from './low-results';
import type { MunicipalBook } from './municipal-book';
import type { MunicipalSettings } from './municipal-settings';
import { shownNames } from './school-names';
import { placeIn } from './store';
import { SCHOOLS, type SchoolRow } from './tables/schools';
import { isOfMunicipality } from './whose-summary';

export type Measures = ReadonlyMap<string, Measure>;

/** One school of «ОО»; without a delivery it is missing, never zero. At level «регион»: a municipality. */
export interface SchoolLine {
  readonly school: SchoolRow;
  /** As it is shown: its name, and its code where another one is called alike (С-61). */
  readonly name: string;
  readonly summary: Summary | null;
  /** By code; empty when nothing was delivered. */
  readonly measures: Measures;
  /**
   * The same of its schools with low results (К20): all that it delivered when it is one itself;
   * what a municipality says of its own.
   */
  readonly lowResults: Measures;
}

/** Schools that something is said of together: «ШНОР», «сельская», «лицей». */
interface SchoolGroup {
  readonly kind: 'lowResults' | 'hardConditions' | 'locality' | 'type';
  readonly name: string;
  /** Places in `RollUp.lines`; null where only the sums are known, of schools of municipalities. */
  readonly members: readonly number[] | null;
  /** The sums over those that delivered, by code. */
  readonly sums: Measures;
}

export interface RollUp {
  /** In the order of «ОО». */
  readonly lines: readonly SchoolLine[];
  /** Sums over all schools that delivered, by code. */
  readonly total: Measures;
  /** The same over schools with low results (ШНОР): the sums of the group of that kind. */
  readonly lowResults: Measures;
  /** ШНОР, ШНСУ, then localities and types that some school has, in the order of their lists; in a region ШНОР alone. */
  readonly groups: readonly SchoolGroup[];
}

export const byCode = (measures: readonly Measure[]): Measures =>
  new Map(measures.map((measure) => [measure.code, measure]));

const sumsOf = (parts: readonly Measures[]): Measures =>
  byCode(mergeMeasures(parts.map((measures) => measures.values())));

const NOTHING: Measures = new Map();

/** What a municipality says of all its schools, and of those with low results apart. */
function apart({ measures }: Summary): Pick<SchoolLine, 'measures' | 'lowResults'> {
  const [whole, low]: [Measure[], Measure[]] = [[], []];
  for (const measure of measures) {
    if (isOfLowResults(measure.code)) low.push(receivedAsLow(measure));
    else whole.push(measure);
  }
  return { measures: byCode(whole), lowResults: byCode(low) };
}

function lineOf(school: SchoolRow, name: string, summary: Summary | null): SchoolLine {
  if (summary === null) return { school, name, summary, measures: NOTHING, lowResults: NOTHING };
  if (isOfMunicipality(summary)) return { school, name, summary, ...apart(summary) };
  const measures = byCode(summary.measures);
  const lowResults = school.lowResults ? measures : NOTHING;
  return { school, name, summary, measures, lowResults };
}

/** Few groups are looked at, and each would be added up anew. */
function onlyWhenAsked(group: Omit<SchoolGroup, 'sums'>, sumsOfGroup: () => Measures): SchoolGroup {
  let sums: Measures | null = null;
  return {
    ...group,
    get sums() {
      sums ??= sumsOfGroup();
      return sums;
    },
  };
}

/** The name of the group of schools with low results. */
export const LOW_RESULTS = 'ШНОР';

/** The group of each school, by what «ОО» says of it. */
function groupsOf(lines: readonly SchoolLine[]): SchoolGroup[] {
  const group = (
    kind: SchoolGroup['kind'],
    name: string,
    isIn: (school: SchoolRow) => boolean,
  ): SchoolGroup => {
    const members = lines.flatMap(({ school }, index) => (isIn(school) ? [index] : []));
    return onlyWhenAsked({ kind, name, members }, () =>
      sumsOf(members.flatMap((index) => lines[index]?.measures ?? [])),
    );
  };
  const { locality, type } = SCHOOLS.columns;
  return [
    group('hardConditions', 'ШНСУ', (school) => school.hardConditions),
    ...locality.values.map((value) =>
      group('locality', value, (school) => school.locality === value),
    ),
    ...type.values.map((value) => group('type', value, (school) => school.type === value)),
  ].filter(({ kind, members }) => kind === 'hardConditions' || members?.length);
}

type Remembering = Pick<MunicipalBook, 'schools' | 'store'>;

/** The deliveries of one period side by side, in the order of «ОО». */
export function linesOf(
  { schools, store }: Remembering,
  { periodStart, periodEnd }: Span,
): SchoolLine[] {
  const names = shownNames(schools);
  return schools.map((school, index) => {
    const place = placeIn({ schoolCode: school.code, periodStart, periodEnd });
    return lineOf(school, names[index] ?? school.name, store.get(place) ?? null);
  });
}

/** The deliveries of one period, and their sums. */
export function rollUp(
  book: Remembering,
  settings: Span & Pick<MunicipalSettings, 'level'>,
): RollUp {
  const lines = linesOf(book, settings);
  const lowResults = sumsOf(lines.map((line) => line.lowResults));
  // What «ОО» says of a municipality, it says of none of its schools.
  const ofMunicipalities = settings.level === 'регион';
  const members = lines.flatMap(({ school }, index) => (school.lowResults ? [index] : []));
  return {
    lines,
    total: sumsOf(lines.map(({ measures }) => measures)),
    lowResults,
    groups: [
      {
        kind: 'lowResults',
        name: LOW_RESULTS,
        members: ofMunicipalities ? null : members,
        sums: lowResults,
      },
      ...(ofMunicipalities ? [] : groupsOf(lines)),
    ],
  };
}

/** Whether the school has an accepted delivery of the period (rule С-07). */
export const isDelivered = ({ summary }: SchoolLine): boolean => summary !== null;

/** How many of them have. */
export const deliveredCount = (lines: readonly SchoolLine[]): number =>
  lines.filter(isDelivered).length;

/** The count under a code: zero where the school delivered without it, null where it did not. */
export function countIn({ summary, measures }: SchoolLine, code: string): number | null {
  return summary === null ? null : (measures.get(code)?.numerator ?? 0);
}

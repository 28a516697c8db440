/** Deliveries of earlier periods whose code «ОО» does not name any more (rule С-58). */
import type { Findings } from '../schema/findings';
import { isSamePeriod, type Span } from '../settings/period';
import type { Summary } from '../summary/summary';
import { compare, groupBy } from '../values/arrange';
import { earlierPeriods } from './earlier-periods';
import { DEPARTED } from './municipal-checks';
import type { MunicipalSettings } from './municipal-settings';
import { sameNameIn } from './same-name';
import type { Store } from './store';
import type { SchoolRow } from './tables/schools';
import { DATA } from './tables/summaries';

/** Those of one period, by code. */
export function departedIn(store: Store, codes: ReadonlySet<string>, period: Span): Summary[] {
  return [...store.values()]
    .filter(({ head }) => isSamePeriod(head, period) && !codes.has(head.schoolCode))
    .sort((a, b) => compare(a.head.schoolCode, b.head.schoolCode));
}

/** One issue for each code, with all its periods that reports show (Т-05). */
export function checkDeparted(
  store: Store,
  schools: readonly SchoolRow[],
  present: Span & Pick<MunicipalSettings, 'level'>,
  findings: Findings,
): void {
  const codes = new Set(schools.map(({ code }) => code));
  const codeOf = new Map([...schools].reverse().map(({ name, code }) => [name, code]));
  const sameAs = sameNameIn(
    present,
    schools.map(({ name }) => name),
  );
  const heads = earlierPeriods(store, present).flatMap((period) =>
    departedIn(store, codes, period).map(({ head }) => head),
  );
  for (const [code, [newest, ...older]] of groupBy(heads, ({ schoolCode }) => schoolCode)) {
    if (newest === undefined) continue;
    const name = newest.schoolName;
    const namesake = codeOf.get(sameAs(name) ?? '') ?? null;
    const details = { code, name, periods: [newest, ...older], namesake };
    findings.report(DEPARTED, { sheet: DATA.sheet }, details);
  }
}

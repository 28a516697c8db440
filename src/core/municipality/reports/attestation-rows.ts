/** The rows of «Справка по аттестации»: sums first, then every school, then who is gone (С-63). */
import { counted } from '../../values/russian';
import { CLAIMS } from '../../vocabulary/staff';
import type { EarlierPeriod } from '../earlier';
import type { LevelWords } from '../level';
import { isDelivered, type Measures, type RollUp, type SchoolLine } from '../roll-up';
import {
  type AttestationCounts,
  allCounts,
  compared,
  countsOf,
  everybody,
  isEmpty,
} from './attestation';
import { departedLine } from './comparison';
import { NO_DELIVERY } from './school-columns';

/** A category of a school or of several, now and in the period before, where there are any. */
export interface AttestationRow {
  readonly name: string;
  readonly category: string;
  readonly now: AttestationCounts | null;
  readonly before: AttestationCounts | null;
  /** Whether both are of the same schools and of periods that can be compared. */
  readonly isCompared: boolean;
  /** Whether it sums up schools, or the categories of one. */
  readonly isSum: boolean;
}

interface Measured extends Pick<AttestationRow, 'name' | 'isCompared' | 'isSum'> {
  /** The deliveries that are added; null: there can be none. */
  readonly now: readonly Measures[] | null;
  readonly before: readonly Measures[] | null;
}

/** A row a category that anything is known of, and one of all of them. */
function rowsOf({ now, before, ...rest }: Measured): AttestationRow[] {
  const isTold = (counts: AttestationCounts | null) => counts !== null && !isEmpty(counts);
  const rows = CLAIMS.map((category) => ({
    ...rest,
    category,
    now: now && countsOf(now, [category]),
    before: before && countsOf(before, [category]),
  }));
  return [
    ...rows.filter((row) => isTold(row.now) || isTold(row.before)),
    {
      ...rest,
      category: 'всего',
      now: now && allCounts(now),
      before: before && allCounts(before),
      isSum: true,
    },
  ];
}

/** All that delivered, now and then; where those are not the same, the same ones apart. */
export function sumRows(
  rollUp: RollUp,
  previous: EarlierPeriod | null,
  words: LevelWords,
): AttestationRow[] {
  const all = { name: words.all, now: [rollUp.total], before: previous && everybody(previous) };
  if (previous === null) return rowsOf({ ...all, isCompared: false, isSum: true });
  const { pairs, isComparable, isWhole } = previous;
  const name = `Сдали в оба периода (${counted(pairs.length, words.count)})`;
  return [
    ...rowsOf({ ...all, isCompared: isComparable && isWhole, isSum: true }),
    ...(isWhole || pairs.length === 0
      ? []
      : rowsOf({ name, ...compared(previous), isCompared: isComparable, isSum: true })),
  ];
}

function schoolRows(
  line: SchoolLine,
  index: number,
  previous: EarlierPeriod | null,
): AttestationRow[] {
  const earlier = previous?.lines[index];
  const before = earlier !== undefined && isDelivered(earlier) ? [earlier.measures] : null;
  const { name } = line;
  if (isDelivered(line)) {
    const isCompared = previous?.isComparable === true;
    return rowsOf({ name, now: [line.measures], before, isCompared, isSum: false });
  }
  const nothing = { name, now: null, before: null, isCompared: false, isSum: false };
  const missing = { ...nothing, category: NO_DELIVERY };
  return before === null ? [missing] : [missing, ...rowsOf({ ...nothing, before })];
}

/** Those that delivered then and are not on «ОО» any more, in one: so that the rows add up. */
function departedRows(previous: EarlierPeriod): AttestationRow[] {
  const name = departedLine([previous]);
  if (name === null) return [];
  const before = previous.departed.map(({ measures }) => measures);
  return rowsOf({ name, now: null, before, isCompared: false, isSum: false });
}

/** Sums, schools in the order of «ОО», and the departed. */
export function attestationRows(
  rollUp: RollUp,
  previous: EarlierPeriod | null,
  words: LevelWords,
): AttestationRow[] {
  return [
    ...sumRows(rollUp, previous, words),
    ...rollUp.lines.flatMap((line, index) => schoolRows(line, index, previous)),
    ...(previous === null ? [] : departedRows(previous)),
  ];
}

/**
 * What arrives: a parcel from one source (a file, a link, the paste sheet) with deliveries in it.
 * All of it is plain data that survives JSON, so that a long import can keep it between runs.
 */
import { type Check, issueSentence } from '../../schema/issue';
import type { SheetGrid } from '../../schema/sheet-grid';
import type { Summary } from '../../summary/summary';
import { SUMMARY } from '../../summary/summary-table';
import type { Day } from '../../values/day';
import type { SchoolsBelow } from './schools-below';

export interface Parcel {
  /** As the journal names it: a file name, a link, «Вставка сводок». */
  readonly source: string;
  /** The cells of «Сводка»; null when the book has no such sheet. */
  readonly cells: SheetGrid | null;
  /** Why the book cannot be opened, in plain Russian; then `cells` means nothing. */
  readonly fault?: string;
  /**
   * Why it was not looked at further: by its name it is no workbook; «Сводка» has more rows than an
   * import looks at. The words follow from it; `cells` means nothing then.
   */
  readonly unread?: 'foreign' | 'tooLong';
  /** The schools of a municipality, where its whole workbook is at hand (С-73). */
  readonly schools?: SchoolsBelow;
}

/** Whose the delivery is, as far as its rows tell. */
export interface DeliveryLabel {
  readonly schoolCode: string | null;
  readonly periodStart: Day | null;
  readonly periodEnd: Day | null;
  readonly asOf: Day | null;
}

/** A delivery that is sound in itself. */
export interface SoundDelivery {
  readonly source: string;
  readonly label: DeliveryLabel;
  readonly summary: Summary;
  /** Of the same period, when the parcel told. */
  readonly schools?: SchoolsBelow;
}

/** One that cannot be true, whoever sent it. */
export interface BrokenDelivery {
  readonly source: string;
  readonly label: DeliveryLabel;
  /** What is wrong and what to do: a sentence for the journal. */
  readonly refusal: string;
}

export type Delivery = SoundDelivery | BrokenDelivery;

/** Whether a delivery may be admitted: it carries a summary, and no refusal. */
export function isSound(delivery: Delivery): delivery is SoundDelivery {
  return 'summary' in delivery;
}

/** The journal's words for a check: what is wrong, what to do, and the check's id. */
export function sentenceOf<D>(check: Check<D>, details: D): string {
  return issueSentence(check, { sheet: SUMMARY.sheet }, details);
}

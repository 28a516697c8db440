/** «Сводка» as data: whose it is, its measures, and the checksum that seals it (rules С-01 … С-04). */
import { type Day, isoDay } from '../values/day';
import { shortHash } from '../values/text';
import type { Measure } from './measure';

/** The version of the workbook's layout; a later one migrates, never breaks. */
export const SCHEMA_VERSION = 1;

/** Whose summary it is, and of which period. */
export interface SummaryHead {
  readonly version: number;
  /** The deliverer: a school, or a municipality that delivers to its region. */
  readonly schoolCode: string;
  readonly schoolName: string;
  readonly municipality: string;
  readonly periodStart: Day;
  readonly periodEnd: Day;
  /** «Дата расчёта»: of two deliveries of a period the later one holds. */
  readonly asOf: Day;
  /** «Редакция» (С-17): of one day the higher one holds; 0: a program that did not number them. */
  readonly edition: number;
  /** «Правила» (С-18): settings that change what the figures mean; null: all are the defaults. */
  readonly rules: string | null;
}

export interface Summary {
  readonly head: SummaryHead;
  readonly measures: readonly Measure[];
  readonly checksum: string;
}

/**
 * The checksum of a whole delivery, the same whatever the order of its rows: an import sees by it
 * that a row was edited, lost or added (rule С-04).
 */
export function checksumOf(head: SummaryHead, measures: readonly Measure[]): string {
  // Deliveries that have neither number nor rules were sealed without them, and stay valid.
  const { edition, rules } = head;
  const numbered = edition === 0 && rules === null ? [] : [edition, rules ?? ''];
  const headText = [
    head.version,
    head.schoolCode,
    head.schoolName,
    head.municipality,
    isoDay(head.periodStart),
    isoDay(head.periodEnd),
    isoDay(head.asOf),
    ...numbered,
  ].join('\u001f');
  const rows = measures.map(({ code, title, kind, numerator, denominator }) =>
    [code, title, kind, numerator, denominator ?? ''].join('\u001f'),
  );
  return shortHash([headText, ...rows.sort()].join('\u001e'));
}

/** The summary of these measures with its checksum. */
export function sealed(head: SummaryHead, measures: readonly Measure[]): Summary {
  return { head, measures, checksum: checksumOf(head, measures) };
}

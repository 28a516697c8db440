/** The rows of «Мониторинг по ОО»: every school, then the sums of all and of each group (С-60). */
import type { MunicipalBook } from '../municipal-book';
import { remarksOn } from '../remarks';
import { deliveredCount, type Measures, type RollUp, type SchoolLine } from '../roll-up';
import { endingToldBy } from './attestation';

/** A school, or some of them in sum: then `line` is null. */
export interface MonitoringRow {
  readonly name: string;
  readonly line: SchoolLine | null;
  /** null where nothing was delivered. */
  readonly measures: Measures | null;
  /** Of a sum: «сдали 5 из 7»; null of a school, or where that is not known. */
  readonly delivered: string | null;
  /** What is strange about the delivery (С-23); of a sum, what not all have told. */
  readonly remarks: string | null;
}

function rowOfSchool(line: SchoolLine, { settings }: MunicipalBook): MonitoringRow {
  const { name, school, summary, measures } = line;
  const remarks = summary === null ? [] : remarksOn(school, summary.head, settings);
  return {
    name,
    line,
    measures: summary === null ? null : measures,
    delivered: null,
    remarks: remarks.map(({ text }) => text).join(' ') || null,
  };
}

const deliveredWords = (lines: readonly SchoolLine[]): string =>
  `сдали ${deliveredCount(lines)} из ${lines.length}`;

/** The schools in the order of «ОО», «Итого», then the groups. */
export function monitoringRows(book: MunicipalBook, rollUp: RollUp): MonitoringRow[] {
  const { lines, total, groups } = rollUp;
  /** `members`: null where it is not known who they are. */
  const sumRow = (
    name: string,
    measures: Measures,
    members: readonly SchoolLine[] | null,
  ): MonitoringRow => {
    const told = members && endingToldBy(members);
    return {
      name,
      line: null,
      measures,
      delivered: members && deliveredWords(members),
      remarks: told && `Категории истекают в течение года: ${told}.`,
    };
  };
  return [
    ...lines.map((line) => rowOfSchool(line, book)),
    sumRow('Итого', total, lines),
    ...groups.map(({ name, members, sums }) =>
      sumRow(name, sums, members?.flatMap((index) => lines[index] ?? []) ?? null),
    ),
  ];
}

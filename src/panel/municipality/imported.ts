/** What became of the deliveries of one import, as the page lists them: plain data. */
import type { CommandOutcome } from '../../app/command';
import type { ImportReport } from '../../app/municipality/import-report';
import { municipalResults } from '../../app/municipality/municipal-results';
import type { Workbook } from '../../app/workbook';
import { STORED_EARLIER } from '../../core/municipality/import/decide';
import { PASTED } from '../../core/municipality/tables/summaries';
import { Fault } from '../../core/values/fault';
import type { PanelHost } from '../host';

type ImportEntry = ImportReport['entries'][number];

export interface ImportedLine extends ImportEntry {
  /** «store»: it was accepted before, and a newer one has its place now. */
  readonly origin: 'arrived' | 'pasted' | 'store';
  /** The school's name; null where the code is not among «ОО». */
  readonly school: string | null;
}

interface ImportedReport extends ImportReport {
  readonly entries: readonly ImportedLine[];
}

export interface Imported extends CommandOutcome<ImportedReport> {
  readonly report: ImportedReport;
}

function originOf(source: string): ImportedLine['origin'] {
  if (source === STORED_EARLIER) return 'store';
  return source === PASTED.sheet ? 'pasted' : 'arrived';
}

/** Runs an import and tells all of it. Throws `Fault` when nothing could be imported at all. */
export function imported(
  run: PanelHost['run'],
  work: (workbook: Workbook) => CommandOutcome<ImportReport>,
): Imported {
  const made: ImportedReport[] = [];
  const { ok, done, message } = run((workbook) => {
    const outcome = work(workbook);
    const { book, rollUp } = municipalResults(workbook);
    const { report } = outcome;
    if (report === undefined || book.blocked) return outcome;
    const byCode = new Map(rollUp.lines.map(({ school, name }) => [school.code, name]));
    const entries = report.entries.map((entry) => ({
      ...entry,
      origin: originOf(entry.source),
      school: byCode.get(entry.schoolCode ?? '') ?? null,
    }));
    made.push({ ...report, entries });
    return outcome;
  });
  const [report] = made;
  if (report === undefined) throw new Fault(message);
  return { ok, ...(done && { done }), message, report };
}

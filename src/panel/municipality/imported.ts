/** What became of the deliveries of one import, as the page lists them: plain data. */
import type { CommandOutcome } from '../../app/command';
import type { ImportEntry, ImportReport } from '../../app/municipality/import-report';
import { municipalResults } from '../../app/municipality/municipal-results';
import type { Workbook } from '../../app/workbook';
import { STORED_EARLIER } from '../../core/municipality/import/decide';
import { shownNames } from '../../core/municipality/school-names';
import { PASTED } from '../../core/municipality/tables/summaries';
import { Fault } from '../../core/values/fault';
import type { PanelHost } from '../host';

export interface ImportedLine extends ImportEntry {
  /** «store»: it was accepted before, and a newer one has its place now. */
  readonly origin: 'arrived' | 'pasted' | 'store';
  /** The school's name; null where the code is not among «ОО». */
  readonly school: string | null;
}

export interface Imported extends CommandOutcome, Pick<ImportReport, 'delivered' | 'advice'> {
  readonly lines: readonly ImportedLine[];
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
  const made: Pick<Imported, 'lines' | 'delivered' | 'advice'>[] = [];
  const { ok, message } = run((workbook) => {
    const outcome = work(workbook);
    const { book } = municipalResults(workbook);
    if (outcome.report === undefined || book.blocked) return outcome;
    const { entries, delivered, advice } = outcome.report;
    const names = shownNames(book.schools);
    const byCode = new Map(book.schools.map(({ code }, index) => [code, names[index] ?? null]));
    const lines = entries.map((entry) => ({
      ...entry,
      origin: originOf(entry.source),
      school: byCode.get(entry.schoolCode ?? '') ?? null,
    }));
    made.push({ lines, delivered, advice });
    return outcome;
  });
  const [told] = made;
  if (told === undefined) throw new Fault(message);
  return { ok, message, ...told };
}

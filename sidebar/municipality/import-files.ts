/** The import of files as the page drives it, and the list of what became of them. */
import type { GivenFile } from '../../src/browser/given-file';
import type { ImportedLine } from '../../src/panel/municipality/imported';
import { html } from '../dom';
import { breathe, type NamedFile, namedFiles } from '../files/named-files';
import { ProgressBox } from '../shell/progress-box';
import { UndoneList } from '../shell/undone-list';
import type { Outcome } from '../shell/view';
import { handOver } from './hand-over';
import { importLinks } from './import-links';
import { outcomeOf } from './import-outcome';
import { showReport } from './import-report';
import type { MunicipalShell } from './municipal-view';
import { parcelOf } from './school-file';

/** The tab on which the progress and the list stand. */
const VIEW = 'deliveries';

const OPENING = 'Открываю файлы…';

const NO_FILES: Outcome = {
  ok: false,
  message: 'Файлов нет: папка пуста. Выберите книги .xlsx со сводками.',
};

type Work = Parameters<MunicipalShell['run']>[1];
type Tell = Parameters<Work>[0];

/** An import that may have come some way already. */
interface Begun {
  /** Those that have not been taken in. */
  readonly files: readonly NamedFile[];
  readonly total: number;
  /** What became of the others. */
  readonly lines: readonly ImportedLine[];
}

export class Imports {
  /** Progress, then the list; the view puts it in again whenever it is shown anew. */
  readonly place = html('div', {});
  private readonly undone = new UndoneList(
    this.place,
    'Импорт отменён: строк о нём в журнале больше нет.',
  );

  /** The journal as it stands: with fewer rows than the import left there, the import was undone. */
  seeJournal(rows: number): void {
    this.undone.seeJournal(rows);
  }

  /** Imports what was chosen or dropped; each file is accepted or refused whole. */
  take(shell: MunicipalShell, given: Promise<readonly GivenFile[]>): void {
    const work: Work = async (tell) => {
      const files = namedFiles(await given);
      if (files.length === 0) return NO_FILES;
      return this.carry(shell, { files, total: files.length, lines: [] }, tell);
    };
    shell.run(OPENING, work, VIEW);
  }

  /** Reads the linked books and imports what was read. */
  takeLinked(shell: MunicipalShell, progress: string): void {
    shell.run(progress, async (tell) => {
      // Also when a call fails, nothing is left to be stopped.
      const clear = (): void => this.place.replaceChildren();
      const { lines, ...outcome } = await importLinks(shell, this.place, tell).finally(clear);
      this.report(lines);
      return outcome;
    });
  }

  /** Imports the pasted rows alone. */
  takePasted(shell: MunicipalShell): void {
    shell.run('Импортирую вставленные строки…', async () => {
      const { report, ...outcome } = await shell.act('importPasted');
      this.report(report.entries);
      return outcome;
    });
  }

  /** Shows what became of an import, in place of the list of the one before. */
  private report(
    lines: readonly ImportedLine[],
    left: readonly string[] = [],
    goOn: () => void = () => undefined,
  ): void {
    this.undone.begin();
    showReport(this.place, lines, left, goOn);
  }

  private async carry(shell: MunicipalShell, begun: Begun, tell: Tell): Promise<Outcome> {
    const { files, total, lines } = begun;
    const done = total - files.length;
    const box = new ProgressBox(this.place, 'Прочитано файлов');
    const handed = await handOver(files, lines, {
      read: (file) => parcelOf(file, file.source),
      send: async (parcels, isLast) => {
        tell('Записываю сводки и рассчитываю отчёты…');
        const answer = await (isLast ? shell.act : shell.call)('importFiles', parcels);
        if (!isLast) tell(OPENING);
        return answer;
      },
      reach: ({ source }, index) => {
        const at = done + index;
        box.show(at, total, `Файл ${at + 1} из ${total}: ${source}`);
        return breathe();
      },
      isStopped: () => box.isStopped,
    });
    box.finish();
    const rest: Begun = { files: handed.left, total, lines: handed.lines };
    const names = handed.left.map(({ source }) => source);
    this.report(handed.lines, names, () =>
      shell.run('Продолжаю импорт…', (again) => this.carry(shell, rest, again)),
    );
    return outcomeOf(handed, total);
  }
}

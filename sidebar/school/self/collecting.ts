/** Collecting as the page drives it: read, shown by teacher, written only when the person says so. */

import type { GivenFile } from '../../../src/browser/given-file';
import { totalsOf } from '../../../src/core/school/self-assessment/collecting/collect-totals';
import type { CollectReport } from '../../../src/core/school/self-assessment/collecting/submission';
import { button, html } from '../../dom';
import { breathe, type NamedFile, namedFiles } from '../../files/named-files';
import { hint, primary } from '../../shell/parts';
import { ProgressBox } from '../../shell/progress-box';
import { UndoneList } from '../../shell/undone-list';
import type { Outcome } from '../../shell/view';
import type { Answer, SchoolShell } from '../school-view';
import { reportParts, rowsTold } from './collect-report';
import { readForm } from './form-file';
import { readBatch } from './read-batch';
import { collectedText } from './told';

/** The tab on which it stands. */
const VIEW = 'self';

/** With more rows the buttons above the list are out of sight at its end. */
const ROWS_IN_SIGHT = 10;

const OPENING = 'Открываю файлы…';
const COMPARING = 'Сравниваю с книгой…';
const WRITING = 'Записываю…';

const NO_FILES: Outcome = {
  ok: false,
  message: 'Файлов нет: папка пуста. Выберите листы самооценки .xlsx.',
};
const STOPPED: Outcome = { ok: true, message: 'Остановлено, ничего не записано.' };
const TO_LOOK_AT = 'Ещё ничего не записано: сначала просмотрите список.';
const NOTHING_NEW = 'Записывать нечего: эти листы уже собраны.';

type Work = Parameters<SchoolShell['run']>[1];
type Tell = Parameters<Work>[0];

/** What was shown, and how it is written. */
interface Shown {
  readonly report: CollectReport;
  readonly write: (seen: string) => Promise<Answer<'collectForms'>>;
  /** Files that wait for their turn. */
  readonly left: readonly NamedFile[];
}

export class Collecting {
  /** Progress, the preview, what became of it; the view puts it in again whenever it is shown anew. */
  readonly place = html('div', {});

  private readonly undone = new UndoneList(
    this.place,
    'Сбор отменён: строк о нём в журнале больше нет.',
  );

  /** The journal as it stands now. */
  seeJournal(rows: number): void {
    this.undone.seeJournal(rows);
  }

  /** Shows what files that were chosen or dropped would bring. */
  take(shell: SchoolShell, given: Promise<readonly GivenFile[]>): void {
    const work: Work = async (tell) => {
      const files = namedFiles(await given);
      return files.length === 0 ? NO_FILES : this.lookAt(shell, files, tell);
    };
    shell.run(OPENING, work, VIEW);
  }

  /** Shows what the sheet of answers would bring. */
  takeAnswers(shell: SchoolShell): void {
    shell.run(COMPARING, async () => {
      const report = await shell.call('previewAnswers');
      const write = (seen: string) => shell.act('takeAnswers', seen);
      return this.offer(shell, { report, write, left: [] });
    });
  }

  private async lookAt(
    shell: SchoolShell,
    files: readonly NamedFile[],
    tell: Tell,
  ): Promise<Outcome> {
    const box = new ProgressBox(this.place, 'Прочитано файлов');
    try {
      const total = files.length;
      const batch = await readBatch(files, {
        read: readForm,
        reach: ({ source }, done) => {
          box.show(done, total, `Файл ${done + 1} из ${total}: ${source}`);
          return breathe();
        },
        isStopped: () => box.isStopped,
      });
      this.clear();
      if (batch === null) return STOPPED;
      tell(COMPARING);
      const { parcels, left } = batch;
      const report = await shell.call('previewForms', parcels);
      const write = (seen: string) => shell.act('collectForms', { parcels, seen });
      return this.offer(shell, { report, write, left });
    } catch (thrown) {
      this.clear();
      throw thrown;
    }
  }

  private clear(): void {
    this.place.replaceChildren();
  }

  /** Nothing is written before the person has seen this. */
  private offer(shell: SchoolShell, shown: Shown): Outcome {
    const { report, left } = shown;
    const { added, changed } = totalsOf(report.submissions);
    const words = added + changed === 0 ? 'Записать в журнал' : 'Записать';
    const deciding = (): HTMLElement[] => [
      primary(words, () => this.write(shell, shown)),
      button('Отмена', {}, () => {
        this.clear();
        shell.tell('Ничего не записано.');
      }),
    ];
    const toRead = this.put(shell, report, false, () =>
      report.writes ? deciding() : this.ending(shell, left),
    );
    return { ok: true, message: report.writes ? TO_LOOK_AT : NOTHING_NEW, toRead };
  }

  private write(shell: SchoolShell, shown: Shown): void {
    const { write, left } = shown;
    shell.run(WRITING, async () => {
      const { report, ...outcome } = await write(shown.report.seen);
      // Not written: what was shown stays, and the message says why.
      if (report === undefined) return outcome;
      if (report.seen !== shown.report.seen) {
        // Nor is it where something has changed meanwhile: then it is shown anew.
        const { toRead } = this.offer(shell, { ...shown, report });
        return { ...outcome, toRead };
      }
      const toRead = this.put(shell, report, true, () => this.ending(shell, left));
      return { ...outcome, toRead };
    });
  }

  /** What can be done when nothing is left to be written of these. */
  private ending(shell: SchoolShell, left: readonly NamedFile[]): HTMLElement[] {
    const rest = primary(`Прочитать остальные файлы (${left.length})`, () =>
      shell.run(OPENING, (tell) => this.lookAt(shell, left, tell), VIEW),
    );
    return [
      ...(left.length === 0 ? [] : [rest]),
      button('Закрыть список', { class: 'quiet' }, () => this.clear()),
    ];
  }

  /** Shows a report between its buttons; the heading, from which it is read. */
  private put(
    shell: SchoolShell,
    report: CollectReport,
    isDone: boolean,
    buttons: () => readonly HTMLElement[],
  ): HTMLElement {
    this.undone.begin();
    const title = isDone ? 'Что записано' : 'Что изменится';
    const head = html('h2', { tabindex: -1 }, title);
    const isLong = rowsTold(report) > ROWS_IN_SIGHT;
    this.place.replaceChildren(
      html(
        'section',
        { class: 'block', 'aria-label': title },
        head,
        hint(collectedText(report, isDone)),
        ...buttons(),
        ...reportParts(shell, report, isDone),
        // Whoever has read to the end decides there.
        ...(isLong ? buttons() : []),
      ),
    );
    return head;
  }
}

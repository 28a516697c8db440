/** The page: what is chosen at the left, the sheet at the right, what becomes of it below. */
import type { DocumentsBeginning } from '../../src/browser/panel-port';
import type { DocumentFace, Subject } from '../../src/core/documents/kind';
import { counted } from '../../src/core/values/russian';
import type { DocumentCalls } from '../../src/panel/documents/document-calls';
import type { SentPeriod, SentRequest } from '../../src/panel/documents/requests';
import { answerIn, type Call, clientOver } from '../client';
import { button, html } from '../dom';
import { breathe } from '../files/named-files';
import { statusLine } from '../shell/status';
import { type ListedDocument, type MadeDocuments, messageOf } from './answers';
import { docxArchive, docxFile, pageFile, type ReadyFile } from './hand-over';
import type { DocumentsHost } from './host';
import { KindChoice } from './kind-choice';
import { Making, type Use } from './making';
import { OrderFields } from './order-fields';
import { PeriodFields } from './period-fields';
import { Preview } from './preview';
import { SubjectList } from './subject-list';
import { DOCUMENTS } from './told';

/** By sort: the list of whom it is, and what to do while nobody is ticked. */
const LISTS: Readonly<
  Record<DocumentFace['of'], { readonly title: string; readonly empty: string }>
> = {
  person: { title: 'Педагоги', empty: 'Отметьте педагогов: документ появится здесь.' },
  difficulty: { title: 'Затруднения', empty: 'Отметьте затруднения: документ появится здесь.' },
  whole: { title: '', empty: '' },
};

export class DocumentsPage {
  private readonly call: Call<DocumentCalls>;
  private readonly status = statusLine();
  private readonly kinds = new KindChoice(() => this.turnTo(new Set(this.chosenIds())));
  private readonly subjects = new SubjectList((ticked) => this.ticked(ticked));
  private readonly periods = new PeriodFields((period) => void this.relist(period));
  private readonly fields: OrderFields;
  private readonly preview = new Preview((by) => this.step(by));
  private readonly one = html('option', { value: 'one' }, 'одним файлом');
  private readonly each = html('option', { value: 'each' });
  private readonly form = html(
    'select',
    { 'aria-label': 'Как скачать .docx' },
    this.one,
    this.each,
  );
  private readonly sum = html('p', { class: 'hint sum' });
  private readonly making: Making;
  private readonly choice: HTMLElement;
  private readonly deeds = html(
    'div',
    { class: 'deeds' },
    this.sum,
    button('Печать', { class: 'primary' }, () => this.print()),
    button('Скачать .docx', {}, () => this.saveDocx()),
    this.form,
    button('Скачать страницу', { 'aria-describedby': 'page-hint' }, () => this.savePage()),
    html('span', { class: 'hint', id: 'page-hint' }, 'Страницу печатает любой браузер.'),
  );
  private documents: readonly ListedDocument[] = [];
  private period: SentPeriod | null = null;
  /** Which of the chosen ones is seen. */
  private at = 0;
  /** Counts what is asked for the preview: an answer that comes after a newer question is dropped. */
  private asked = 0;
  private missing = new Map<string, string>();

  constructor(
    private readonly host: DocumentsHost,
    { opening, codesOnly }: DocumentsBeginning,
    root: HTMLElement,
  ) {
    const client = clientOver((json) => host.call(json));
    this.call = (async (call: string, ...args: unknown[]) =>
      answerIn(await client({ call, args }))) as Call<DocumentCalls>;
    this.fields = new OrderFields(() => {
      host.rememberCodesOnly(this.fields.codesOnly);
      this.forget();
      void this.look();
    }, codesOnly);
    this.choice = html(
      'section',
      { class: 'choice', 'aria-label': 'Что составить' },
      this.kinds.node,
      this.subjects.node,
      this.periods.node,
      this.fields.node,
    );
    this.making = new Making(
      {
        ask: (request) => this.call('makeDocuments', request),
        answered: (answer) => this.tellUnmade(answer),
      },
      this.status,
      [this.choice, this.deeds],
    );
    const close = button('×', { class: 'close', 'aria-label': 'Закрыть', title: 'Закрыть' }, () =>
      host.close(),
    );
    root.replaceChildren(
      html('header', {}, html('h1', {}, 'Документы'), close),
      html('div', { class: 'columns' }, this.choice, this.preview.node),
      html('footer', {}, this.deeds, this.making.node, this.status.node),
    );
    host.onPrintKey(() => this.print());
    void this.begin(opening.kind, opening.subject);
  }

  /** «Печать» of everything that is chosen; by Ctrl+P too. */
  print(): void {
    void this.make('Составляю для печати…', async (made) => {
      this.host.print(made.map(({ document }) => document));
      return 'Если окно печати не открылось, скачайте страницу: её печатает любой браузер.';
    });
  }

  private async begin(kind: string, subject: string | null): Promise<void> {
    this.status.progress('Открываю документы…');
    try {
      const { period, documents } = await this.call('listDocuments', null);
      this.documents = documents;
      this.periods.begin(period);
      this.kinds.show(documents, kind);
      this.turnTo(new Set(subject === null ? [] : [subject]));
      this.status.outcome({ ok: true, message: '' });
      this.kinds.focus();
    } catch (caught) {
      this.status.outcome({ ok: false, message: messageOf(caught) });
    }
  }

  /** For another period there may be other difficulties, and other hints. */
  private async relist(period: SentPeriod | null): Promise<void> {
    if (JSON.stringify(period) === JSON.stringify(this.period)) return;
    this.period = period;
    try {
      const { documents } = await this.call('listDocuments', period);
      if (this.period !== period) return;
      this.documents = documents;
      this.turnTo(new Set(this.chosenIds()));
    } catch (caught) {
      this.status.outcome({ ok: false, message: messageOf(caught) });
    }
  }

  private listed(): ListedDocument | undefined {
    return this.documents.find(({ face }) => face.id === this.kinds.id);
  }

  private chosenIds(): readonly string[] {
    return this.subjects.chosen().map(({ id }) => id);
  }

  /** Shows what can be chosen of the document that is chosen; whoever was ticked stays so. */
  private turnTo(ticked: ReadonlySet<string>): void {
    const listed = this.listed();
    if (listed === undefined) return;
    const { face, subjects } = listed;
    this.kinds.tell(face.about);
    this.fields.show(listed);
    this.subjects.node.hidden = subjects === null;
    this.subjects.show(LISTS[face.of].title, subjects ?? [], ticked);
    this.each.textContent = `по файлу на ${face.of === 'person' ? 'педагога' : 'документ'} (.zip)`;
    this.at = 0;
    this.forget();
    this.count();
    void this.look();
  }

  private forget(): void {
    this.missing = new Map();
    this.subjects.tellMissing(this.missing);
  }

  private ticked(subject: Subject | null): void {
    const chosen = this.subjects.chosen();
    const at = chosen.findIndex(({ id }) => id === subject?.id);
    this.at = at >= 0 ? at : Math.min(this.at, Math.max(chosen.length - 1, 0));
    this.count();
    void this.look();
  }

  private step(by: number): void {
    const { length } = this.subjects.chosen();
    if (length === 0) return;
    this.at = (this.at + by + length) % length;
    void this.look();
  }

  private count(): void {
    const { length } = this.subjects.chosen();
    const isMany = this.listed()?.subjects !== null && length > 1;
    this.form.hidden = !isMany;
    this.sum.textContent = isMany ? `Выбрано: ${counted(length, DOCUMENTS)}` : '';
  }

  private requestFor(subjects: readonly string[] | null): SentRequest {
    const { codesOnly } = this.fields;
    const options = this.fields.ticked();
    return { kind: this.kinds.id, subjects, codesOnly, options, period: this.period };
  }

  private async look(): Promise<void> {
    this.asked += 1;
    const { asked } = this;
    const listed = this.listed();
    if (listed === undefined) return;
    const chosen = this.subjects.chosen();
    const subject = chosen[this.at] ?? null;
    const label = this.fields.codesOnly ? subject?.teacher : subject?.label;
    this.preview.count(this.at, listed.subjects === null ? 0 : chosen.length, label ?? '');
    if (listed.subjects !== null && subject === null) {
      this.preview.say(LISTS[listed.face.of].empty);
      return;
    }
    try {
      const answer = await this.call('makeDocuments', this.requestFor(subject && [subject.id]));
      if (asked !== this.asked) return;
      this.tellUnmade(answer);
      const [made] = answer.made;
      if (made) this.preview.show(made.document);
      else this.preview.say(answer.unmade[0]?.missing ?? '');
    } catch (caught) {
      if (asked === this.asked) this.preview.say(messageOf(caught));
    }
  }

  private tellUnmade({ unmade }: MadeDocuments): void {
    for (const { subject, missing } of unmade) {
      if (subject !== null) this.missing.set(subject.id, missing);
    }
    this.subjects.tellMissing(this.missing);
  }

  /** Makes everything that is chosen, and hands it to `use`, which says what came of it. */
  private async make(progress: string, use: Use): Promise<void> {
    const listed = this.listed();
    if (this.making.isBusy || listed === undefined) return;
    const ids = this.chosenIds();
    if (listed.subjects !== null && ids.length === 0) {
      this.status.outcome({ ok: false, message: LISTS[listed.face.of].empty });
      return;
    }
    await this.making.make(this.requestFor(listed.subjects && ids), progress, use);
  }

  private save({ name, content, type }: ReadyFile): string {
    this.host.saveFile(name, content, type);
    return `Файл «${name}» скачан.`;
  }

  private title(): string {
    return this.listed()?.face.title ?? '';
  }

  private savePage(): void {
    void this.make('Составляю страницу…', async (made) => this.save(pageFile(this.title(), made)));
  }

  private saveDocx(): void {
    const isEach = !this.form.hidden && this.form.value === 'each';
    void this.make('Составляю .docx…', async (made, box) => {
      if (!isEach) return this.save(await docxFile(this.title(), made));
      const archive = await docxArchive(this.title(), made, async (done) => {
        box?.show(done, made.length, `Файлов готово: ${done} из ${made.length}`);
        await breathe();
        return !(box?.isStopped ?? false);
      });
      return archive && this.save(archive);
    });
  }
}

/** The page: what is chosen at the left, the sheet at the right, what becomes of it below. */
import type { DocumentsBeginning } from '../../src/browser/panel-port';
import type { DocumentVariant } from '../../src/core/documents/file-names';
import type { Subject } from '../../src/core/documents/kind';
import type { DocumentCalls } from '../../src/panel/documents/document-calls';
import { periodArgument, type SentRequest } from '../../src/panel/documents/requests';
import type { SentPeriod } from '../../src/panel/documents/typed-span';
import { answerIn, type Call, clientOver, NoConnection } from '../client';
import { button, html } from '../dom';
import { statusLine } from '../shell/status';
import { type ListedDocument, type MadeDocuments, messageOf } from './answers';
import { Deeds } from './deeds';
import { docxReady, pageFile, type ReadyFile } from './hand-over';
import type { DocumentsHost } from './host';
import { KindChoice } from './kind-choice';
import { LeftOutList } from './left-out-list';
import { Making, type Use } from './making';
import { OrderFields } from './order-fields';
import type { TypedPeriod } from './period';
import { PeriodFields } from './period-fields';
import { Preview } from './preview';
import { LISTS, SubjectList } from './subject-list';
import { Ticked } from './ticked';
import { leftOutOf } from './told';

export class DocumentsPage {
  private readonly call: Call<DocumentCalls>;
  private readonly status = statusLine();
  private readonly leftOut = new LeftOutList();
  private readonly kinds = new KindChoice(() => this.turnTo());
  private readonly people = new Ticked();
  private readonly subjects = new SubjectList((ticked) => this.ticked(ticked));
  private readonly periods = new PeriodFields((read) => this.periodTyped(read));
  private readonly fields: OrderFields;
  private readonly preview = new Preview((by) => this.step(by));
  private readonly deeds = new Deeds({
    print: () => this.print(),
    saveDocx: () => this.saveDocx(),
    savePage: () => this.savePage(),
    reachSheet: () => this.preview.reach(),
  });
  private readonly making: Making;
  private documents: readonly ListedDocument[] = [];
  private period: SentPeriod | null = null;
  /** Why the dates are no period; '' where they are one. Nothing is shown or issued meanwhile. */
  private periodFault = '';
  /** Which of the chosen ones is seen. */
  private at = 0;
  /** Counts what is asked for the preview: an answer that comes after a newer question is dropped. */
  private asked = 0;
  private missing = new Map<string, string>();

  constructor(
    private readonly host: DocumentsHost,
    beginning: DocumentsBeginning,
    root: HTMLElement,
  ) {
    const client = clientOver((json) => host.call(json));
    this.call = (async (call: string, ...args: unknown[]) =>
      answerIn(await client({ call, args }))) as Call<DocumentCalls>;
    this.fields = new OrderFields(() => {
      host.rememberCodesOnly(this.fields.codesOnly);
      this.forget();
      void this.look();
    }, beginning.codesOnly);
    const choice = html(
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
        answered: (answer) => {
          this.tellUnmade(answer);
          this.leftOut.show(leftOutOf(answer, this.fields.codesOnly));
        },
      },
      this.status,
      [choice, this.deeds.node],
    );
    const close = button('×', { class: 'close', 'aria-label': 'Закрыть', title: 'Закрыть' }, () =>
      this.leave(),
    );
    root.replaceChildren(
      html('header', {}, html('h1', {}, 'Документы'), close),
      html('div', { class: 'columns' }, choice, this.preview.node),
      html('footer', {}, this.deeds.node, this.making.node, this.leftOut.node, this.status.node),
    );
    host.onPrintKey(() => this.print());
    host.onLeaveKey(() => this.leave());
    this.periods.tellOf(root, host);
    void this.begin(beginning);
  }

  /** «Печать» of everything that is chosen; by Ctrl+P too. */
  print(): void {
    void this.make('Составляю для печати…', async (made) => {
      this.periods.settled();
      this.host.print(made.map(({ document }) => document));
      return 'Если окно печати не открылось, скачайте страницу: её печатает любой браузер.';
    });
  }

  /** Closes; while documents are being made it stops them first, and closes when it is asked again. */
  leave(): void {
    if (!this.making.halt()) this.host.close();
  }

  private async begin(beginning: DocumentsBeginning): Promise<void> {
    this.status.progress('Открываю документы…');
    try {
      const { period, documents } = await this.call('listDocuments', null);
      this.documents = documents;
      this.periods.begin(period, beginning.held);
      this.kinds.show(documents, beginning.opening.kind);
      this.people.begin(beginning.opening.subject);
      this.status.outcome({ ok: true, message: '' });
      this.turnTo();
      this.kinds.focus();
    } catch (caught) {
      const again = button('Повторить', { class: 'primary' }, () => void this.begin(beginning));
      const told = { ok: false, message: messageOf(caught) };
      this.status.outcome(told, caught instanceof NoConnection ? again : null);
    }
  }

  private periodTyped(read: TypedPeriod): void {
    const wasFault = this.periodFault !== '';
    this.periodFault = typeof read === 'string' ? read : '';
    this.deeds.hold(this.periodFault !== '');
    if (typeof read !== 'string') {
      void this.relist(read.period, wasFault);
      return;
    }
    this.forget();
    void this.look();
  }

  /** For another period there may be other difficulties, and other hints. */
  private async relist(period: SentPeriod | null, isAnew: boolean): Promise<void> {
    if (!isAnew && JSON.stringify(period) === JSON.stringify(this.period)) return;
    this.period = period;
    this.forget();
    try {
      const { documents } = await this.call('listDocuments', period);
      if (this.period !== period) return;
      this.documents = documents;
      this.turnTo();
    } catch (caught) {
      if (this.period === period) this.preview.say(messageOf(caught));
    }
  }

  private listed(): ListedDocument | undefined {
    return this.documents.find(({ face }) => face.id === this.kinds.id);
  }

  /** Shows what can be chosen of the document that is chosen; whoever was ticked stays so. */
  private turnTo(): void {
    const listed = this.listed();
    if (listed === undefined) return;
    const { face, subjects } = listed;
    this.kinds.tell(face.about);
    this.fields.show(listed);
    this.subjects.node.hidden = subjects === null;
    const ticked = subjects?.filter((one) => this.people.has(one)) ?? [];
    this.subjects.show(LISTS[face.of].title, subjects ?? [], new Set(ticked.map(({ id }) => id)));
    this.at = 0;
    this.forget();
    this.count();
    void this.look();
  }

  /** What was told is of what was chosen before. */
  private forget(): void {
    this.missing = new Map();
    this.subjects.tellMissing(this.missing);
    this.leftOut.show(null);
    this.status.forget();
  }

  private ticked(subject: Subject | null): void {
    const chosen = this.subjects.chosen();
    this.people.note(this.listed()?.subjects ?? [], chosen);
    const at = chosen.findIndex(({ id }) => id === subject?.id);
    this.at = at >= 0 ? at : Math.min(this.at, Math.max(chosen.length - 1, 0));
    this.leftOut.show(null);
    this.status.forget();
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
    this.deeds.show(this.listed()?.face.of ?? 'whole', this.subjects.chosen().length);
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
    const label = (this.fields.codesOnly ? subject?.teacher : subject?.label) ?? '';
    this.preview.count(this.at, listed.subjects === null ? 0 : chosen.length, label);
    if (this.periodFault !== '') {
      this.preview.say(this.periodFault);
      return;
    }
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
      else this.preview.say(answer.unmade[0]?.missing ?? '', label);
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
    if (this.making.isBusy) return;
    this.periods.settle();
    const listed = this.listed();
    if (listed === undefined) return;
    const ids = this.subjects.chosen().map(({ id }) => id);
    const isNobody = listed.subjects !== null && ids.length === 0;
    const hindrance = this.periodFault || (isNobody ? LISTS[listed.face.of].empty : '');
    if (hindrance !== '') {
      this.status.outcome({ ok: false, message: hindrance });
      return;
    }
    this.leftOut.show(null);
    await this.making.make(this.requestFor(listed.subjects && ids), progress, use);
  }

  private save({ name, content, type }: ReadyFile): string {
    this.periods.settled();
    this.host.saveFile(name, content, type);
    return `Файл «${name}» скачан.`;
  }

  private variantOf({ face, options }: ListedDocument): DocumentVariant {
    const ticked = this.fields.ticked();
    return {
      face,
      options: options.filter(({ id }) => ticked.includes(id)),
      codesOnly: this.fields.codesOnly,
      period: periodArgument(this.period),
    };
  }

  private savePage(): void {
    const listed = this.listed();
    if (listed === undefined) return;
    void this.make('Составляю страницу…', async (made) =>
      this.save(pageFile(this.variantOf(listed), made)),
    );
  }

  private saveDocx(): void {
    const listed = this.listed();
    if (listed === undefined) return;
    const { isEach } = this.deeds;
    void this.make('Составляю .docx…', async (made, work) => {
      const file = await docxReady(this.variantOf(listed), made, isEach, work);
      return file && this.save(file);
    });
  }
}

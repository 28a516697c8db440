/** The panel: tabs, the open view, what it is told, and one piece of work at a time. */
import type { CellPlace } from '../../src/core/schema/place';
import type { PanelCall, PanelReply } from '../../src/panel/protocol';
import { answerIn, type Call, clientOver, NoAnswer, Refusal } from '../client';
import { button } from '../dom';
import type { Host } from '../transport/host';
import { Content } from './content';
import { HeldKeys } from './held-keys';
import { focusInView, keepClear } from './in-view';
import { askPerson, offerPerson } from './question';
import { statusLine } from './status';
import { type Tabs, tabsOf } from './tabs';
import type { OfferedCommand, Outcome, Page, Shell, View } from './view';

const LOST = 'Связь с таблицей прервалась: ответа не было.';
const UNSURE =
  'Действие могло выполниться: посмотрите в таблице, прежде чем повторять. Введённое в панели сохранено.';
const REOPEN = 'Если повтор не поможет, обновите страницу и откройте панель снова.';

/** A refusal is an answer: it says itself what to do. */
const isLost = (caught: unknown): boolean => !(caught instanceof Refusal);

/** `mayHaveDone`: what was asked for writes. */
function messageOf(caught: unknown, mayHaveDone = false): string {
  if (caught instanceof Refusal) return caught.message;
  const said = caught instanceof NoAnswer ? caught.message : LOST;
  return [said, mayHaveDone ? UNSURE : '', REOPEN].filter(Boolean).join(' ');
}

/** What a reply says of a deed, where it says anything: whether it was done, in a sentence. */
function deedIn(reply: PanelReply): Outcome | null {
  if (!reply.ok) return { ok: false, message: reply.message };
  const { ok, done, message } = (reply.value ?? {}) as Partial<Outcome>;
  return typeof ok === 'boolean' && typeof message === 'string' ? { ok, done, message } : null;
}

/** «лист «Курсы», строка 14». */
const nameOf = ({ sheet, row }: CellPlace): string => `лист «${sheet}», строка ${row}`;

/** The open view, and the page that it shows. */
interface Opened<Calls> {
  readonly name: string;
  readonly subject: string;
  readonly view: View<Calls>;
}

/** The answer to a view's question that came along with a command's. */
interface Fresh {
  readonly question: PanelCall;
  readonly reply: PanelReply;
}

const sameCall = (left: PanelCall, right: PanelCall): boolean =>
  JSON.stringify([left.call, left.args]) === JSON.stringify([right.call, right.args]);

/** What was typed meanwhile and stands nowhere. */
const untakenWords = (letters: string): string =>
  `Набранное тем временем никуда не вошло: «${letters.trim()}».`;

export class Panel<Calls> implements Shell<Calls> {
  private readonly client: ReturnType<typeof clientOver>;
  private readonly status = statusLine();
  private readonly content = new Content();
  private readonly tabs: Tabs;
  private current: Opened<Calls> | null = null;
  private fresh: Fresh | null = null;
  /** Counts loadings: an answer that comes after a newer question is dropped. */
  private loading = 0;
  private busy = false;
  /** The controls that are disabled while it lasts. */
  private held: (HTMLButtonElement | HTMLInputElement)[] = [];
  /** The workbook changed while something else was going on. */
  private outdated = false;
  /** What has to wait until the present work is over. */
  private readonly waiting: (() => void)[] = [];
  private readonly heldKeys: HeldKeys;

  constructor(
    readonly host: Host,
    readonly commands: readonly OfferedCommand[],
    private readonly views: ReadonlyMap<string, View<Calls>>,
    private readonly root: HTMLElement,
  ) {
    this.client = clientOver((json) => host.call(json));
    const tabs = [...views].map(([name, { title }]) => ({ name, title }));
    this.tabs = tabsOf(tabs, (name) => this.open(name));
    this.heldKeys = new HeldKeys(root);
    root.replaceChildren(this.tabs.node, this.content.node, this.status.node);
    keepClear(this.tabs.node, this.status.node, this.content.node);
    host.onChange((isOurs) => {
      // The person has undone it, or gone on: what was told is of a book that is not there any more.
      if (!isOurs) this.status.forget();
      this.refresh();
    });
    host.onFocus(() => this.focus());
    host.onLateAnswer((json) => this.late(JSON.parse(json) as PanelReply));
  }

  readonly call = (async (call: string, ...args: unknown[]) =>
    answerIn(await this.client({ call, args }))) as Call<Calls>;

  readonly act = (async (call: string, ...args: unknown[]) => {
    const view = this.page()?.question;
    const reply = await this.client({ call, args, ...(view && { view }) });
    this.fresh = view && reply.view ? { question: view, reply: reply.view } : null;
    return answerIn(reply);
  }) as Call<Calls>;

  /** `told` stands under the view when it is open. */
  open(name: string, subject = '', told = ''): void {
    const view = this.turnTo(name, subject);
    if (view === null) return;
    this.status.progress(`Открываю «${view.title}»…`);
    const again = (): void => {
      if (this.busy) return;
      if (this.current?.name === name && this.current.subject === subject) this.open(name, subject);
    };
    void this.load().then((fault) => {
      const isAgain = fault !== null && isLost(fault);
      this.status.outcome(
        { ok: fault === null, message: fault === null ? told : messageOf(fault) },
        isAgain ? button('Повторить', { class: 'link' }, again) : null,
      );
    });
  }

  /** What was given up has been answered after all: what it did is told, and shown. */
  private late(reply: PanelReply): void {
    const deed = deedIn(reply);
    if (deed === null) return;
    if (this.busy) {
      this.waiting.push(() => this.late(reply));
      return;
    }
    const told = { ...deed, message: `Ответ пришёл с опозданием. ${deed.message}` };
    void this.load().then(() => this.status.outcome(told));
  }

  /** Makes a view the open one without asking for its data; null when there is no such view. */
  private turnTo(name: string, subject: string): View<Calls> | null {
    const view = this.views.get(name);
    if (!view) return null;
    const isOther = this.current?.name !== name || this.current.subject !== subject;
    this.current = { name, subject, view };
    this.tabs.mark(name);
    this.content.node.setAttribute('aria-labelledby', `tab-${name}`);
    if (isOther) {
      // The element that was pressed goes away with the view it stood in.
      const hadFocus = this.content.hasFocus();
      this.content.clear();
      if (hadFocus) this.content.focus();
      window.scrollTo(0, 0);
    }
    return view;
  }

  private page(): Page<Calls> | null {
    return this.current?.view.about(this.current.subject) ?? null;
  }

  /** What the page's question is answered: by what came along with a command, or asked for now. */
  private async answerTo({ question }: Page<Calls>): Promise<unknown> {
    const { fresh } = this;
    this.fresh = null;
    if (question === null) return null;
    if (fresh && sameCall(fresh.question, question)) return answerIn(fresh.reply);
    return answerIn(await this.client(question));
  }

  /** Asks the open view for its data and shows them; gives what was thrown, null for nothing. */
  private async load(): Promise<unknown> {
    const page = this.page();
    if (page === null) return null;
    this.loading += 1;
    const loading = this.loading;
    try {
      const answer = await this.answerTo(page);
      if (loading === this.loading) {
        this.content.put(JSON.stringify(answer), () => page.show(this, answer));
        if (this.busy) this.hold();
      }
      return null;
    } catch (caught) {
      return loading === this.loading ? caught : null;
    }
  }

  /** Quietly: nothing is told of it. */
  private refresh(): void {
    this.outdated = this.busy;
    if (!this.busy) void this.load();
  }

  /** The keyboard comes from outside: to where it was, else to the open tab. */
  private focus(): void {
    if (!this.root.contains(document.activeElement)) this.tabs.focus();
  }

  goTo(place: CellPlace): void {
    const show = async (): Promise<string> => {
      answerIn(await this.client({ call: 'goTo', args: [place] }));
      return `Открыто: ${nameOf(place)}.`;
    };
    const work = this.askAnd('Показываю место в таблице…', show, !this.host.givesKeyboardToTable);
    void work.then((message) => {
      if (message !== null) this.tell(message);
    });
  }

  ask<T>(progress: string, work: () => Promise<T>): Promise<T | null> {
    return this.askAnd(progress, work, true);
  }

  /** `keepsKeyboard`: it comes back to where it was, unless the work failed: then it does anyway. */
  private async askAnd<T>(
    progress: string,
    work: () => Promise<T>,
    keepsKeyboard: boolean,
  ): Promise<T | null> {
    const release = this.takeUp(progress);
    try {
      const answer = await work();
      this.status.outcome({ ok: true, message: '' });
      release(keepsKeyboard);
      return answer;
    } catch (caught) {
      this.status.outcome({ ok: false, message: messageOf(caught) });
      release(true);
      return null;
    } finally {
      this.waiting.shift()?.();
    }
  }

  run(progress: string, work: Parameters<Shell<Calls>['run']>[1], view?: string): void {
    if (!this.busy) {
      void this.runAndShow(progress, work, view);
    } else if (view !== undefined) {
      this.waiting.push(() => this.run(progress, work, view));
      this.status.progress('Файлы приняты. Сначала закончу начатое…');
    }
  }

  command(command: OfferedCommand): void {
    if (!this.busy) void this.confirmAndRun(command);
  }

  private async confirmAndRun({ call, title, progress, shows, asks, offers }: OfferedCommand) {
    let accepted = false;
    if (asks) {
      const found = await this.ask('Смотрю, всё ли готово…', async () => ({
        question: answerIn(await this.client({ call: 'confirmation', args: [call] })),
      }));
      if (found === null) return;
      const { question } = found;
      if (typeof question === 'string') {
        const answer = offers ? await offerPerson(question) : await askPerson(question, title);
        if (answer === null || (!offers && !answer)) return;
        accepted = answer;
      }
    }
    const act = this.act as unknown as (call: string, accepted: boolean) => Promise<Outcome>;
    this.run(progress, async () => ({ ...(await act(call, accepted)), shows }));
  }

  tell(message: string): void {
    this.status.outcome({ ok: true, message });
  }

  refuse(message: string): void {
    if (this.busy) this.waiting.push(() => this.status.refusal(message));
    else this.status.outcome({ ok: false, message });
  }

  private async runAndShow(
    progress: string,
    work: Parameters<Shell<Calls>['run']>[1],
    view?: string,
  ): Promise<void> {
    const release = this.takeUp(progress);
    this.heldKeys.hold();
    if (view !== undefined && view !== this.current?.name) {
      this.turnTo(view, '');
      await this.load();
    }
    let isUnanswered = false;
    const outcome: Outcome = await work((text) => this.status.progress(text)).catch((caught) => {
      isUnanswered = caught instanceof NoAnswer;
      return { ok: false, message: messageOf(caught, true) };
    });
    // What changed while the work went on, the load below shows; what changes from now on, not.
    this.outdated = false;
    // Nobody would answer that either for as long again.
    const fault = isUnanswered ? null : await this.load();
    release(true);
    // Of a connection that is lost it is told once.
    const further = fault === null || outcome.message.startsWith(LOST) ? '' : messageOf(fault);
    const ok = outcome.ok && further === '';
    const tell = (...more: string[]): void =>
      this.status.outcome(
        { ...outcome, ok, message: [outcome.message, further, ...more].filter(Boolean).join(' ') },
        outcome.shows === undefined ? null : this.linkTo(outcome.shows),
      );
    tell();
    if (outcome.toRead !== undefined) this.lead(outcome.toRead);
    this.goOnWithKeys(ok, (untaken) => tell(untakenWords(untaken)));
    this.waiting.shift()?.();
  }

  /** What was typed while the panel was at work; of what was refused nothing goes on. */
  private goOnWithKeys(ok: boolean, tell: (untaken: string) => void): void {
    if (!ok) {
      this.heldKeys.drop(tell);
      return;
    }
    // A view puts the keyboard where the person goes on once the work is over.
    window.setTimeout(() => {
      if (this.busy) return;
      const untaken = this.heldKeys.goOn();
      if (untaken.trim() !== '') tell(untaken);
    });
  }

  private lead(part: HTMLElement): void {
    part.scrollIntoView({ block: 'start' });
    // Files may have been dropped on the table, where the person is still.
    if (document.hasFocus()) part.focus({ preventScroll: true });
  }

  private linkTo(sheet: string): HTMLElement {
    return button(`Открыть «${sheet}»`, { class: 'link' }, () =>
      this.goTo({ sheet, row: 1, column: 1 }),
    );
  }

  /** Nothing can be pressed twice; gives back what it took, and the focus where it is to come back. */
  private takeUp(progress: string): (withFocus: boolean) => void {
    const focused = document.activeElement;
    this.setBusy(true);
    this.status.progress(progress);
    return (withFocus) => {
      this.setBusy(false);
      // A person may have gone to the table meanwhile.
      if (withFocus && document.hasFocus()) {
        const again = this.standingFor(focused);
        // Where it is gone, the view may have put the keyboard where the person goes on.
        const onward = again ?? (this.content.hasFocus() ? document.activeElement : null);
        if (onward instanceof HTMLElement && onward !== this.content.node) focusInView(onward);
        else this.content.focus();
      }
      if (this.outdated) this.refresh();
    };
  }

  /** The element itself, or the one that took its place and its id when the view was shown anew. */
  private standingFor(element: Element | null): HTMLElement | null {
    const there =
      element === null || element.id === '' || this.root.contains(element)
        ? element
        : document.getElementById(element.id);
    return there instanceof HTMLElement && this.root.contains(there) ? there : null;
  }

  private setBusy(busy: boolean): void {
    this.busy = busy;
    this.root.setAttribute('aria-busy', String(busy));
    if (busy) {
      this.hold();
      return;
    }
    for (const control of this.held) control.disabled = false;
    this.held = [];
  }

  /** Disables what can be pressed at this moment. */
  private hold(): void {
    const controls = this.root.querySelectorAll<HTMLButtonElement | HTMLInputElement>(
      'button:enabled, input:enabled',
    );
    for (const control of controls) control.disabled = true;
    this.held.push(...controls);
  }
}

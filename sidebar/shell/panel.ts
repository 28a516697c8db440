/** The panel: tabs, the open view, what it is told, and one piece of work at a time. */
import type { PanelCalls } from '../../src/addon/panel-calls';
import type { CellPlace } from '../../src/app/commands';
import { type Call, clientOver, Refusal } from '../client';
import type { Host } from '../transport/host';
import { Content } from './content';
import { statusLine } from './status';
import { type Tabs, tabsOf } from './tabs';
import type { Outcome, Shell, View } from './view';

const LOST =
  'Связь с таблицей прервалась: ответа не было. Обновите страницу и откройте панель снова.';

const messageOf = (caught: unknown): string => (caught instanceof Refusal ? caught.message : LOST);

/** «лист «Курсы», строка 14». */
const nameOf = ({ sheet, row }: CellPlace): string => `лист «${sheet}», строка ${row}`;

/** What every edition answers. */
type SharedCalls = Pick<PanelCalls, 'goTo'>;

export class Panel<Calls extends SharedCalls = PanelCalls> implements Shell<Calls> {
  readonly call: Call<Calls>;
  private readonly shared: Call<SharedCalls>;
  private readonly status = statusLine();
  private readonly content = new Content();
  private readonly tabs: Tabs;
  private current: { readonly view: View<Calls>; readonly subject: string } | null = null;
  /** Counts loadings: an answer that comes after a newer question is dropped. */
  private loading = 0;
  private busy = false;
  /** The workbook changed while something else was going on. */
  private outdated = false;

  constructor(
    readonly host: Host,
    private readonly views: readonly View<Calls>[],
    private readonly root: HTMLElement,
  ) {
    this.call = clientOver<Calls>((json) => host.call(json));
    this.shared = clientOver<SharedCalls>((json) => host.call(json));
    this.tabs = tabsOf(views, (name) => this.open(name));
    root.replaceChildren(this.tabs.node, this.content.node, this.status.node);
    host.onChange(() => this.refresh());
  }

  open(name: string, subject = ''): void {
    const view = this.views.find((candidate) => candidate.name === name);
    if (!view) return;
    const isOther = this.current?.view !== view || this.current.subject !== subject;
    this.current = { view, subject };
    this.tabs.mark(name);
    this.content.node.setAttribute('aria-labelledby', `tab-${name}`);
    if (isOther) {
      // The element that was pressed goes away with the view it stood in.
      const hadFocus = this.content.hasFocus();
      this.content.clear();
      if (hadFocus) this.content.focus();
      window.scrollTo(0, 0);
    }
    this.status.progress(`Открываю «${view.title}»…`);
    void this.load().then((fault) => this.status.outcome(fault === '', fault));
  }

  /** Asks the open view for its data and shows them; tells what was wrong, «» for nothing. */
  private async load(): Promise<string> {
    if (this.current === null) return '';
    const { view, subject } = this.current;
    this.loading += 1;
    const loading = this.loading;
    try {
      const nodes = await view.load(this, subject);
      if (loading === this.loading) this.content.put(nodes);
      return '';
    } catch (caught) {
      return loading === this.loading ? messageOf(caught) : '';
    }
  }

  /** Quietly: what was told last stays to be read. */
  private refresh(): void {
    this.outdated = this.busy;
    if (!this.busy) void this.load();
  }

  goTo(place: CellPlace): void {
    const show = async (): Promise<string> => {
      await this.shared('goTo', place);
      return `Открыто: ${nameOf(place)}.`;
    };
    void this.ask('Показываю место в таблице…', show).then((message) => {
      if (message !== null) this.tell(message);
    });
  }

  async ask<T>(progress: string, work: () => Promise<T>): Promise<T | null> {
    const release = this.takeUp(progress);
    try {
      const answer = await work();
      this.status.outcome(true, '');
      return answer;
    } catch (caught) {
      this.status.outcome(false, messageOf(caught));
      return null;
    } finally {
      release();
    }
  }

  run(progress: string, work: Parameters<Shell<Calls>['run']>[1]): void {
    void this.runAndShow(progress, work);
  }

  tell(message: string): void {
    this.status.outcome(true, message);
  }

  private async runAndShow(
    progress: string,
    work: Parameters<Shell<Calls>['run']>[1],
  ): Promise<void> {
    const release = this.takeUp(progress);
    const outcome: Outcome = await work((text) => this.status.progress(text)).catch((caught) => ({
      ok: false,
      message: messageOf(caught),
    }));
    await this.load();
    this.outdated = false;
    release();
    this.status.outcome(outcome.ok, outcome.message);
  }

  /** Nothing can be pressed twice; gives back what it took, the focus too. */
  private takeUp(progress: string): () => void {
    const focused = document.activeElement;
    const controls = [
      ...this.root.querySelectorAll<HTMLButtonElement>('button:enabled, input:enabled'),
    ];
    const setBusy = (busy: boolean): void => {
      this.busy = busy;
      this.root.setAttribute('aria-busy', String(busy));
      for (const control of controls) control.disabled = busy;
    };
    setBusy(true);
    this.status.progress(progress);
    return () => {
      setBusy(false);
      // The workbench shows the cell in its own grid and keeps the keyboard there.
      if (document.hasFocus()) {
        const isThere = focused instanceof HTMLElement && this.root.contains(focused);
        if (isThere) focused.focus();
        else this.content.focus();
      }
      if (this.outdated) this.refresh();
    };
  }
}

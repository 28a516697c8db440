/** The list of entries: one of them is the one that the person is at, and has the decision under it. */
import type { Verdict } from '../../src/core/school/review/decision';
import { html } from '../dom';
import { focusInView } from '../shell/in-view';
import { growingList, heading } from '../shell/parts';
import { decisionBox } from './review-decision';
import { entryNode, type Person, type ReviewLine } from './review-entry';
import type { OpenForm, ReviewState } from './review-state';
import type { SchoolShell } from './school-view';

const ENTRIES_AT_ONCE = 20;

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement && target.type === 'text';

const keysOf = ({ criteria }: Person): string[] =>
  criteria.flatMap(({ entries }) => entries.map(({ key }) => key));

interface Shown {
  readonly line: ReviewLine;
  readonly node: HTMLElement;
  readonly tick: HTMLInputElement;
}

interface ListActions {
  /** «Проверил» as it stands in its field. */
  reviewer(): string;
  decide(verdict: Verdict): void;
}

export class ReviewList {
  readonly node: HTMLElement;
  private readonly shown = new Map<string, Shown>();
  private readonly personTicks = new Map<Person, HTMLInputElement>();
  private box: HTMLElement = html('div', {});

  constructor(
    private readonly shell: SchoolShell,
    private readonly state: ReviewState,
    private readonly lines: readonly ReviewLine[],
    private readonly actions: ListActions,
  ) {
    const at = lines.findIndex(({ entry }) => entry.key === state.current);
    this.node = growingList(
      lines.map((line, index) => () => this.draw(line, lines[index - 1])),
      // What the person is at is shown, and some more behind it.
      Math.max(0, at) + ENTRIES_AT_ONCE,
    );
    this.node.addEventListener('keydown', (event) => this.press(event));
    this.goTo(state.current, false);
  }

  /** Shows the decision anew: what it is about, or «Проверил», has changed. */
  renew(): void {
    const { shell, state, lines, actions } = this;
    const targets = state.targets(lines);
    const next = decisionBox(shell, state, actions.reviewer(), targets, {
      decide: actions.decide,
      ask: (verdict) => this.ask(verdict),
    });
    this.shown.get(state.current)?.node.append(next);
    this.box.remove();
    this.box = next;
  }

  private draw(line: ReviewLine, before: ReviewLine | undefined): HTMLElement {
    const { person, criterion, entry } = line;
    const { node, tick } = entryNode(this.shell, line, this.state.ticked.has(entry.key));
    this.shown.set(entry.key, { line, node, tick });
    tick.addEventListener('change', () => this.tick([entry.key], tick.checked));
    node.addEventListener('click', () => this.goTo(entry.key, false));
    return html(
      'div',
      {},
      ...(before?.person === person ? [] : this.personHead(person)),
      ...(before?.criterion === criterion
        ? []
        : [html('h3', {}, `${criterion.code} ${criterion.wording}`)]),
      node,
    );
  }

  private personHead(person: Person): HTMLElement[] {
    const own = keysOf(person);
    if (own.length === 1) return [heading(person.name ?? person.code)];
    const all = own.every((key) => this.state.ticked.has(key));
    const tick = html('input', { type: 'checkbox', checked: all });
    this.personTicks.set(person, tick);
    tick.addEventListener('change', () => this.tick(own, tick.checked));
    return [
      heading(person.name ?? person.code),
      html('label', { class: 'tick' }, tick, ` Отметить все записи педагога (${own.length})`),
    ];
  }

  private tick(keys: readonly string[], isOn: boolean): void {
    const { ticked } = this.state;
    for (const key of keys) {
      this.state.tick(key, isOn);
      const shown = this.shown.get(key);
      if (shown) shown.tick.checked = isOn;
    }
    for (const [person, tick] of this.personTicks) {
      tick.checked = keysOf(person).every((key) => ticked.has(key));
    }
    this.renew();
  }

  /** Makes an entry the one that the person is at. */
  private goTo(key: string, withFocus: boolean): void {
    const { state, shown } = this;
    const next = shown.get(key);
    if (next === undefined) return;
    const left = shown.get(state.current)?.node;
    left?.removeAttribute('id');
    left?.setAttribute('tabindex', '-1');
    next.node.id = 'review-now';
    next.node.tabIndex = 0;
    const isNew = state.current !== key || !this.box.isConnected;
    state.moveTo(key);
    if (isNew) this.renew();
    if (!withFocus) return;
    focusInView(next.node);
  }

  /** Puts the keyboard on the entry that the person is at, whose form goes away; takes it from nobody. */
  focus(): void {
    if (!document.hasFocus()) return;
    this.shown.get(this.state.current)?.node.focus({ preventScroll: true });
  }

  private ask(verdict: OpenForm['verdict'] | null): void {
    const { points = '', reason = '' } = this.state.form ?? {};
    this.state.form = verdict === null ? null : { verdict, points, reason };
    this.renew();
    const first = this.box.querySelector('input');
    if (first === null) {
      this.focus();
      return;
    }
    focusInView(first);
  }

  /** The entry so many places further on; more of the list is shown where it ends there. */
  private step(by: 1 | -1): void {
    const at = this.lines.findIndex(({ entry }) => entry.key === this.state.current);
    const key = this.lines[at + by]?.entry.key;
    if (key === undefined) return;
    if (!this.shown.has(key)) this.node.querySelector<HTMLElement>(':scope > button')?.click();
    this.goTo(key, true);
  }

  private press(event: KeyboardEvent): void {
    const { target, key, ctrlKey, metaKey, altKey } = event;
    if (ctrlKey || metaKey || altKey || !(target instanceof Element)) return;
    if (key === 'Escape' && this.state.form !== null) this.ask(null);
    else if (isTyping(target) || !this.carryOut(key, target)) return;
    event.preventDefault();
  }

  /** Does what a key says to the entry in which it was pressed; false for any other key. */
  private carryOut(key: string, target: Element): boolean {
    const at = [...this.shown.values()].find(({ node }) => node.contains(target));
    if (at === undefined) return false;
    const keys: Readonly<Record<string, () => void>> = {
      ArrowDown: () => this.step(1),
      ArrowUp: () => this.step(-1),
      '1': () => this.actions.decide('confirm'),
      '2': () => this.ask('part'),
      '3': () => this.ask('reject'),
      // On a button or a tick the space bar has its own meaning.
      ...(target === at.node && {
        ' ': () => this.tick([at.line.entry.key], !at.tick.checked),
      }),
    };
    const act = keys[key];
    if (act === undefined) return false;
    this.goTo(at.line.entry.key, false);
    act();
    return true;
  }
}

/** Persons, or difficulties, to tick: found by any part of the name or the code. */
import type { DocumentFace, Subject } from '../../src/core/documents/kind';
import { fitting, type Searched, searched } from '../../src/core/values/query';
import { html } from '../dom';
import { TickAll } from './tick-all';

interface Line {
  readonly subject: Subject;
  readonly text: Searched;
  readonly tick: HTMLInputElement;
  readonly node: HTMLElement;
  /** Why there is no document of this one. */
  readonly missing: HTMLElement;
}

/** By sort: the list of whom it is, and what to do while nobody is ticked. */
export const LISTS: Readonly<
  Record<DocumentFace['of'], { readonly title: string; readonly empty: string }>
> = {
  person: { title: 'Педагоги', empty: 'Отметьте педагогов: документ появится здесь.' },
  difficulty: { title: 'Затруднения', empty: 'Отметьте затруднения: документ появится здесь.' },
  whole: { title: '', empty: '' },
};

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

export class SubjectList {
  private readonly legend = html('legend', {});
  private readonly query = html('input', {
    type: 'search',
    id: 'subject-query',
    autocomplete: 'off',
    maxlength: 100,
  });
  private readonly working = new TickAll('в штате, не в отпуске', () => this.tickedMany());
  private readonly all = new TickAll('', () => this.tickedMany());
  private readonly list = html('div', { class: 'subjects' });
  private readonly none = html('p', { class: 'hint', hidden: true });
  readonly node = html(
    'fieldset',
    {},
    this.legend,
    html('label', { for: 'subject-query' }, 'Найти по части ФИО или кода'),
    this.query,
    this.working.node,
    this.all.node,
    this.list,
    this.none,
  );
  private lines: readonly Line[] = [];

  /** `changed` is told the one that was ticked or unticked; null where it were many. */
  constructor(private readonly changed: (ticked: Subject | null) => void) {
    this.query.addEventListener('input', () => this.filter());
    this.query.addEventListener('keydown', (event) => {
      if (event.key !== 'ArrowDown') return;
      event.preventDefault();
      this.shown()[0]?.tick.focus();
    });
    this.list.addEventListener('keydown', (event) => this.step(event));
  }

  /** `title`: «Педагоги»; those with these ids are ticked. */
  show(title: string, subjects: readonly Subject[], ticked: ReadonlySet<string>): void {
    this.legend.textContent = title;
    this.lines = subjects.map((subject) => this.lineOf(subject, ticked.has(subject.id)));
    this.list.replaceChildren(...this.lines.map(({ node }) => node));
    const first = this.lines.find(({ tick }) => tick.checked);
    // The Tab key leads to whoever is ticked, and the list shows them.
    if (first) first.tick.tabIndex = 0;
    this.filter();
    this.list.scrollTop = first ? first.node.offsetTop - this.list.offsetTop : 0;
  }

  private tickedMany(): void {
    this.renewAll();
    this.changed(null);
  }

  /** Those that are ticked, in the order of the list. */
  chosen(): readonly Subject[] {
    return this.lines.filter(({ tick }) => tick.checked).map(({ subject }) => subject);
  }

  /** Says beside each one why there is no document of it; of the others nothing. */
  tellMissing(reasons: ReadonlyMap<string, string>): void {
    for (const { subject, missing } of this.lines) {
      const reason = reasons.get(subject.id) ?? '';
      missing.textContent = reason;
      missing.hidden = reason === '';
    }
  }

  private lineOf(subject: Subject, isTicked: boolean): Line {
    const { id, label, teacher } = subject;
    const tick = html('input', { type: 'checkbox', value: id, tabindex: -1, checked: isTicked });
    tick.addEventListener('change', () => {
      this.renewAll();
      this.changed(subject);
    });
    const code = label.includes(teacher) ? null : html('span', { class: 'hint' }, ` ${teacher}`);
    const missing = html('p', { class: 'hint missing', hidden: true });
    const node = html(
      'div',
      {},
      html('label', { class: 'tick' }, tick, ` ${label}`, code),
      missing,
    );
    return { subject, text: searched(`${label} ${teacher}`), tick, node, missing };
  }

  private shown(): readonly Line[] {
    return this.lines.filter(({ node }) => !node.hidden);
  }

  private filter(): void {
    const fits = fitting(this.query.value);
    for (const { node, text } of this.lines) node.hidden = !fits(text);
    this.renewAll();
  }

  private renewAll(): void {
    const shown = this.shown();
    const isWhole = shown.length === this.lines.length;
    const working = shown.filter(({ subject }) => subject.isWorking);
    const ticksOf = (lines: readonly Line[]) => lines.map(({ tick }) => tick);
    this.working.show(isWhole ? 'Работающие' : 'Работающие из найденных', ticksOf(working));
    this.working.node.hidden = working.length === 0 || working.length === shown.length;
    this.all.show(isWhole ? 'Все' : 'Все найденные', ticksOf(shown));
    this.none.hidden = shown.length > 0;
    this.none.textContent =
      this.lines.length === 0
        ? 'В книге нет никого, для кого составляют этот документ.'
        : 'Никого не нашли. Проверьте код или наберите часть фамилии.';
    // One stop of the Tab key for them all: where one was, else the first that is seen.
    const stop = shown.find(({ tick }) => tick.tabIndex === 0) ?? shown[0];
    for (const line of this.lines) line.tick.tabIndex = line === stop ? 0 : -1;
  }

  private step(event: KeyboardEvent): void {
    const shown = this.shown();
    const at = shown.findIndex(({ tick }) => tick === event.target);
    const by = STEPS[event.key];
    const to =
      event.key === 'Home' ? 0 : event.key === 'End' ? shown.length - 1 : at + (by ?? Number.NaN);
    const next = shown[Math.min(Math.max(to, 0), shown.length - 1)];
    if (at < 0 || next === undefined) return;
    event.preventDefault();
    for (const { tick } of this.lines) tick.tabIndex = -1;
    next.tick.tabIndex = 0;
    next.tick.focus();
  }
}

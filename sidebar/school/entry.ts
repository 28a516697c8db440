/** «Новая запись»: one row for a sheet, checked while it is typed, without touching the grid. */
import { BLOCKED_CAUSE } from '../../src/core/schema/issues-sheet';
import type { CellPlace } from '../../src/core/schema/place';
import type { EntryAdvice, Proposal } from '../../src/core/school/entry-forms/entry-advice';
import { hinders } from '../../src/core/school/entry-forms/entry-remark';
import { formatDay } from '../../src/core/values/day';
import { formatDecimal } from '../../src/core/values/decimal';
import { button, html } from '../dom';
import { onEnter } from '../shell/enter-key';
import type { TypedForm } from '../shell/half-typed';
import { fold, heading, hint, placeButton, primary, title } from '../shell/parts';
import { fillEntries, heldEntries } from './entry-held';
import { FormState } from './entry-state';
import { type Field, fieldOf } from './field';
import type { Option } from './finder';
import { ISSUES } from './issues';
import { type Answer, page, type SchoolShell, type SchoolView } from './school-view';

type View = Answer<'entryForm'>;
type ShownForm = View['forms'][number];

/** So long nobody types: the pause after which the entry is looked at. */
const PAUSE_MS = 500;
const MOST_WRITTEN = 5;
/** The field beside which the points by the scale are told. */
const CLAIMED = 'selfPoints';

const BY: Readonly<Record<Proposal['by'], string>> = {
  habit: 'Предложено по записям школы, можно изменить.',
  wording: 'Предложено по формулировке критерия, можно изменить.',
  window: 'Предложено: на эту дату у педагога один период.',
  sequence: 'Предложено: следующий по порядку.',
};

const BLOCKED = `Запись не будет добавлена: ${BLOCKED_CAUSE}. Что исправить, показывает «${ISSUES.title}».`;
const NO_ANSWER = 'Проверить запись не удалось: нет ответа. Она будет проверена при записи.';

const courseOption = ({
  code,
  title: name,
  completed,
}: EntryAdvice['courses'][number]): Option => ({
  value: code,
  words: completed === null ? name : `${name}, окончен ${formatDay(completed)}`,
});

const placeWords = ({ sheet, row }: CellPlace): string => `«${sheet}», строка ${row}`;

/** «Код педагога», «Курс». */
const quoted = (names: readonly string[]): string => names.map((name) => `«${name}»`).join(', ');

/** What Enter does, now and in a batch. */
const keysWords = (isBatch: boolean): string =>
  isBatch
    ? 'Enter — снова «Записать и ещё». Открыт список — Enter берёт из него.'
    : 'Enter — «Записать», Ctrl+Enter — «Записать и ещё». Открыт список — Enter берёт из него.';

/** An entry that was written from here. */
interface Written {
  readonly place: CellPlace;
  /** Whom it is about. */
  readonly person: string;
  /** Its row is not on the sheet any more. */
  isGone: boolean;
}

class EntryScreen {
  private readonly choice = html('select', { id: 'entry-form' });
  private readonly place = html('div', {});
  private readonly told = html('p', { 'aria-live': 'polite', class: 'unseen' });
  private readonly journal = html('div', {});
  readonly nodes: readonly Node[] = [
    title('Новая запись'),
    html('label', { for: 'entry-form' }, 'Что записать'),
    this.choice,
    this.place,
    this.told,
    this.journal,
  ];
  private readonly states = new Map<string, FormState>();
  private written: Written[] = [];
  private fields: readonly Field[] = [];
  /** The points by the scale, where no field for them stands. */
  private readonly worth = html('p', { class: 'found' });
  private readonly ofRow = html('div', {});
  private readonly keys = hint('');
  private shell: SchoolShell | null = null;
  private view: View = { forms: [], heights: {}, teachers: [], criteria: [] };
  private current = '';
  /** What the drawn form was made of. */
  private drawn = '';
  private timer = 0;
  /** Counts questions: an answer that comes after something else was typed is dropped. */
  private asked = 0;

  constructor() {
    this.choice.addEventListener('change', () => this.turnTo(this.choice.value));
  }

  readonly form: TypedForm = {
    typed: () => heldEntries(this.states.values(), this.current),
    fill: (fields) => {
      this.current = fillEntries(fields, (form) => this.stateOf(form));
    },
  };

  /** Shows what the workbook says now; what is typed stays, and so do the elements it stands in. */
  show(shell: SchoolShell, view: View): readonly Node[] {
    this.shell = shell;
    this.view = view;
    const titles = view.forms.map(({ form, title: name }) => html('option', { value: form }, name));
    if (this.choice.length !== titles.length) this.choice.replaceChildren(...titles);
    this.turnTo(this.shown?.form ?? view.forms[0]?.form ?? '');
    this.lookForWritten(shell);
    return this.nodes;
  }

  private get shown(): ShownForm | undefined {
    return this.view.forms.find(({ form }) => form === this.current);
  }

  private get state(): FormState {
    return this.stateOf(this.current);
  }

  private stateOf(name: string): FormState {
    const known = this.states.get(name);
    if (known) return known;
    const keys = () =>
      this.view.forms.find(({ form }) => form === name)?.fields.map(({ key }) => key) ?? [];
    const state = new FormState(name, keys);
    this.states.set(name, state);
    return state;
  }

  private turnTo(name: string): void {
    this.current = name;
    this.choice.value = name;
    const form = this.shown;
    if (!form) return;
    const made = JSON.stringify(form);
    if (made !== this.drawn) this.draw(form);
    this.drawn = made;
    this.offer();
    this.render();
    this.check();
  }

  private draw(form: ShownForm): void {
    const { sheet, missing, blocked, isNew, ofOne } = form;
    if (blocked) {
      this.fields = [];
      const why = `На листе «${sheet}» нет обязательного заголовка, или он стоит дважды. Что исправить, показывает «${ISSUES.title}».`;
      this.place.replaceChildren(hint(why));
      return;
    }
    const made = form.fields.map((field) => ({
      field,
      drawn: fieldOf(field, form.form, (text) => this.typed(field.key, text)),
    }));
    this.fields = made.map(({ drawn }) => drawn);
    const nodesOf = (isFolded: boolean): Node[] =>
      made.filter(({ field }) => field.isFolded === isFolded).map(({ drawn }) => drawn.node);
    const folded = nodesOf(true);
    const cleared = form.fields.filter(({ key, isFolded }) => ofOne.includes(key) && !isFolded);
    const body = html(
      'div',
      { class: 'entry', role: 'form', 'aria-label': form.title },
      hint(`Новая строка листа «${sheet}»; * — обязательные поля.`),
      ...(isNew ? [hint('Листа ещё нет: он появится с первой записью.')] : []),
      ...(missing.length === 0
        ? []
        : [hint(`На листе нет столбцов ${quoted(missing)}: этих полей нет и здесь.`)]),
      ...nodesOf(false),
      this.worth,
      ...(folded.length === 0 ? [] : [fold('entry more', 'Ещё поля', false, ...folded)]),
      this.ofRow,
      primary('Записать', () => this.write(false)),
      button('Записать и ещё', { 'aria-keyshortcuts': 'Control+Enter' }, () => this.write(true)),
      this.keys,
      hint(
        `После «Записать и ещё» форма остаётся для следующей записи: ${cleared.length === 1 ? 'очистится' : 'очистятся'} ${quoted(cleared.map(({ header }) => header))}, остальное сохранится.`,
      ),
      button('Очистить форму', { class: 'quiet' }, () => {
        this.state.isBatch = false;
        this.clear(null);
      }),
    );
    onEnter(body, (withControl) => this.write(withControl || this.state.isBatch));
    this.place.replaceChildren(body);
  }

  /** What a field finds: people, criteria, the courses of the person chosen; nothing where it finds nothing. */
  private optionsFor({ filling }: ShownForm['fields'][number]): readonly Option[] | null {
    const { teachers, criteria } = this.view;
    if (filling === 'teacher') return teachers;
    if (filling === 'criterion') return criteria;
    if (filling === 'course') return (this.state.advice?.courses ?? []).map(courseOption);
    return null;
  }

  private offer(): void {
    for (const declared of this.shown?.fields ?? []) {
      const options = this.optionsFor(declared);
      if (options === null) continue;
      this.fields.find(({ key }) => key === declared.key)?.offer(options);
    }
  }

  /** What is found under a code, and why a proposal stands there. */
  private wordsFor(declared: ShownForm['fields'][number]): string[] {
    const { state } = this;
    const { key } = declared;
    const text = state.textIn(key);
    const found = this.optionsFor(declared)?.find(({ value }) => value === text);
    const proposal = state.advice?.proposed[key];
    return [found?.words ?? '', proposal?.text === text ? BY[proposal.by] : ''].filter(
      (one) => one !== '',
    );
  }

  /** Puts into the fields what is typed and what is said of it. */
  private render(): void {
    const { state, shown: form } = this;
    const { advice } = state;
    this.keys.textContent = keysWords(state.isBatch);
    const remarks = (advice?.remarks ?? []).filter(
      ({ gravity }) => gravity !== 'blank' || state.isTried,
    );
    const points = (advice?.points ?? []).map(
      ({ criterion, points: worth }) =>
        `Балл по шкале (критерий ${criterion}): ${formatDecimal(worth)}`,
    );
    for (const field of this.fields) {
      const declared = form?.fields.find(({ key }) => key === field.key);
      field.set(state.textIn(field.key));
      const words = declared ? this.wordsFor(declared) : [];
      field.tell(
        remarks.filter(({ key }) => key === field.key),
        field.key === CLAIMED ? [...points, ...words] : words,
      );
    }
    const isClaimed = this.fields.some(({ key }) => key === CLAIMED);
    this.worth.textContent = isClaimed ? '' : points.join('; ');
    const general = remarks.filter(({ key }) => !this.fields.some((field) => field.key === key));
    this.ofRow.replaceChildren(
      ...(advice?.blocked ? [html('p', { class: 'wrong' }, BLOCKED)] : []),
      ...general.map(({ message, remedy }) =>
        html('p', { class: 'doubt' }, `${message}. ${remedy}`),
      ),
    );
    this.told.textContent = [...points, ...remarks.map(({ message }) => message)].join('. ');
  }

  private typed(key: string, text: string): void {
    this.state.type(key, text);
    this.leaveOff();
    this.place.setAttribute('aria-busy', 'true');
    this.timer = window.setTimeout(() => this.check(), PAUSE_MS);
  }

  /** What was asked of the draft so far is not waited for: it has changed, or is being written. */
  private leaveOff(): void {
    window.clearTimeout(this.timer);
    this.asked += 1;
    this.place.setAttribute('aria-busy', 'false');
  }

  /** Asks what is to be said of what is typed; nothing waits for the answer. */
  private check(): void {
    const { shell, state } = this;
    this.leaveOff();
    if (shell === null || this.fields.length === 0) return;
    const { asked } = this;
    this.place.setAttribute('aria-busy', 'true');
    void shell.call('entryDraft', state.draft()).then(
      (advice) => {
        if (asked !== this.asked) return;
        this.take(advice);
        this.forgetRefusal(shell);
      },
      () => {
        if (asked !== this.asked) return;
        this.place.setAttribute('aria-busy', 'false');
        this.ofRow.replaceChildren(hint(NO_ANSWER));
      },
    );
  }

  private take(advice: EntryAdvice): void {
    this.place.setAttribute('aria-busy', 'false');
    this.state.take(advice);
    this.offer();
    this.render();
  }

  /** What was told of a draft that was refused goes when another one, with nothing amiss, stands there. */
  private forgetRefusal(shell: SchoolShell): void {
    const { state } = this;
    const isOther = state.refused !== null && state.refused !== state.typedSoFar;
    if (!isOther || !state.isSound || !this.place.isConnected) return;
    state.refused = null;
    shell.tell('');
  }

  private write(isMore: boolean): void {
    const { shell, state, shown: form } = this;
    if (shell === null || !form) return;
    this.leaveOff();
    const order = state.order((this.view.heights[form.sheet] ?? 1) + 1);
    const refused = state.typedSoFar;
    const code = state.textIn('teacher');
    const person = this.view.teachers.find(({ value }) => value === code)?.name ?? code;
    state.isTried = true;
    state.isBatch = isMore;
    shell.run('Записываю…', async () => {
      const { ok, message, report } = await shell.act('addEntry', order);
      state.settle();
      state.refused = ok ? null : refused;
      if (report?.place) {
        this.remember(shell, { place: report.place, person, isGone: false });
        this.clear(isMore ? form.ofOne : null);
        this.goOnAt(this.fields[0]);
      } else if (report?.advice) {
        this.take(report.advice);
        this.goOnAt(this.fields.find(({ key }) => this.isFaulty(key)));
      }
      return { ok, message };
    });
  }

  private isFaulty(key: string): boolean {
    const remarks = this.state.advice?.remarks ?? [];
    return remarks.some((remark) => remark.key === key && hinders(remark));
  }

  /** Puts the keyboard there, when the panel has given back what it held while it was at work. */
  private goOnAt(field: Field | undefined): void {
    window.setTimeout(() => field?.focus());
  }

  private clear(columns: readonly string[] | null): void {
    this.state.clear(columns);
    this.render();
    this.check();
  }

  /** Another entry in the row of one that was taken back has taken its place here too. */
  private remember(shell: SchoolShell, entry: Written): void {
    const { sheet, row } = entry.place;
    const others = this.written.filter(({ place }) => place.sheet !== sheet || place.row !== row);
    this.written = [entry, ...others].slice(0, MOST_WRITTEN);
    this.showWritten(shell);
  }

  /** Notices what was taken back on the table, or done again, since it was looked last. */
  private lookForWritten(shell: SchoolShell): void {
    const { heights } = this.view;
    const isBelow = ({ sheet, row }: CellPlace): boolean => row > (heights[sheet] ?? 0);
    const turned = this.written.filter(({ place, isGone }) => isGone !== isBelow(place));
    if (turned.length === 0) return;
    for (const entry of turned) entry.isGone = !entry.isGone;
    this.showWritten(shell);
    const told = turned.map(
      ({ place, isGone }) => `${isGone ? 'Отменено' : 'Возвращено'}: ${placeWords(place)}.`,
    );
    shell.tell(told.join(' '));
  }

  /** What has been written from here, the latest first, each with its row. */
  private showWritten(shell: SchoolShell): void {
    const lines = this.written.map(({ place, person, isGone }) => {
      const words = `${person}: ${placeWords(place)}`;
      return html(
        'li',
        {},
        isGone ? hint(`${words} — отменено`) : placeButton(shell, place, words),
      );
    });
    this.journal.replaceChildren(
      heading('Записано'),
      html('ul', { class: 'plain' }, ...lines),
      hint(`Запись можно и удалить: это строка листа. ${shell.host.undoing}`),
    );
  }
}

/** One for as long as the panel stands: what is typed is not lost with a tab. */
let made: EntryScreen | null = null;

function screen(): EntryScreen {
  made ??= new EntryScreen();
  return made;
}

export const ENTRY: SchoolView = {
  title: 'Новая запись',
  form: { typed: () => made?.form.typed() ?? null, fill: (fields) => screen().form.fill(fields) },
  about: () => page('entryForm', [], (shell, view) => screen().show(shell, view)),
};

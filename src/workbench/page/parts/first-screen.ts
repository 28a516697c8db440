/** What a person sees before a book is open: what this is, and what to begin with. */
import type { Home, RecentBook } from '../../books/books';
import { make, makeButton, setText } from './elements';
import { changesOnlyHere, momentText, tellingApart } from './words';

export interface FirstState {
  readonly recent: readonly RecentBook[];
  /** Whether a chosen file can be saved into. */
  readonly writesFiles: boolean;
  /** Why nothing can be kept in this browser; null when all is well. */
  readonly trouble: string | null;
  /** Milliseconds since 1970. */
  readonly now: number;
}

export interface FirstActions {
  newBook(kind: 'school' | 'municipality'): void;
  example(): void;
  choose(): void;
  /** Removes what the page keeps in this browser. */
  traces(): void;
  reopen(id: string): void;
  forget(id: string): void;
}

const HOMES: Readonly<Record<Home, string>> = {
  disk: 'файл на этом компьютере',
  server: 'файл, с которым запущена программа',
  copy: 'копия в этом браузере',
  unsaved: 'пока без файла, в этом браузере',
};

const COPIES =
  'Этот браузер не умеет записывать в файл, который вы открыли: вы работаете с копией, «Сохранить» кладёт её в папку загрузок. В Chrome, Edge и Яндекс Браузере книга сохраняется прямо в свой файл.';

/** Shows the screen in `#first`. */
export function renderFirst(first: HTMLElement, state: FirstState, actions: FirstActions): void {
  const hadKeyboard = first.contains(document.activeElement);
  first.replaceChildren(
    make(
      'div',
      [
        intro(),
        ...remarks(state),
        cards(actions),
        recentList(state, actions),
        drop(),
        traces(actions),
      ],
      {
        class: 'first-sheet',
      },
    ),
  );
  // Enter begins; who has just been in the list stays there. A dialog is answered first.
  if (document.querySelector('dialog[open]')) return;
  const recent = hadKeyboard ? first.querySelector<HTMLElement>('.first-recent button') : null;
  (recent ?? first.querySelector<HTMLElement>('.first-card'))?.focus();
}

function intro(): HTMLElement {
  return make(
    'div',
    [
      make('div', '', { class: 'first-mark', 'aria-hidden': 'true' }),
      make('div', [
        make('h1', 'Посткурс'),
        make(
          'p',
          'Ведёт учёт курсов повышения квалификации и того, что педагоги делают после них, считает рейтинг и готовит сводку.',
          { class: 'first-about' },
        ),
        make('p', 'Всё остаётся на этом компьютере: страница ничего никуда не передаёт.', {
          class: 'first-safe',
        }),
      ]),
    ],
    { class: 'first-intro' },
  );
}

function remarks({ writesFiles, trouble }: FirstState): HTMLElement[] {
  const shown: HTMLElement[] = [];
  if (trouble !== null) {
    shown.push(make('p', trouble, { class: 'first-remark trouble', role: 'alert' }));
  }
  if (!writesFiles) shown.push(make('p', COPIES, { class: 'first-remark' }));
  return shown;
}

function cards(actions: FirstActions): HTMLElement {
  const card = (title: string, about: string, run: () => void, style = ''): HTMLElement =>
    makeButton([make('strong', title), make('span', about)], run, { class: `first-card ${style}` });
  return make(
    'div',
    [
      card(
        'Новая книга школы',
        'Педагоги, курсы, мероприятия и рейтинг одной школы',
        () => actions.newBook('school'),
        'primary',
      ),
      card('Новая книга муниципалитета', 'Сводки школ района или города вместе', () =>
        actions.newBook('municipality'),
      ),
      card('Открыть…', 'Книга Excel (.xlsx) с вашего диска', () => actions.choose()),
      card(
        'Посмотреть пример',
        'Готовая книга с вымышленными людьми: можно менять что угодно',
        () => actions.example(),
      ),
    ],
    { class: 'first-cards' },
  );
}

function recentList({ recent, now }: FirstState, actions: FirstActions): HTMLElement {
  const section = make('section', [make('h2', 'Недавние')], { class: 'first-recent' });
  if (recent.length === 0) {
    section.append(make('p', 'Здесь появятся книги, которые вы открывали.', { class: 'quiet' }));
    return section;
  }
  const rows = recent.map((book) => {
    const { id, name, home, openedAt } = book;
    const onlyHere = changesOnlyHere(book);
    const where = `${HOMES[home]}, открыта ${momentText(openedAt, now)}`;
    const about = make('span', [where, ...tellingApart(book, recent, now)].join('; '), {
      class: 'first-where',
    });
    const content = [make('span', name, { class: 'first-name' }), about];
    if (onlyHere !== '') content.push(make('span', onlyHere, { class: 'first-unsaved' }));
    const open = makeButton(content, () => actions.reopen(id), { class: 'first-book' });
    const question = make('span', '', { class: 'first-sure', role: 'status' });
    const forget = makeButton('×', () => askForget(), {
      class: 'first-forget',
      title: 'Убрать из списка',
      'aria-label': `Убрать из списка: ${name}`,
    });
    /** What is not in a file is in the list alone: it is not dropped at a touch. */
    const askForget = (): void => {
      if (onlyHere === '') {
        actions.forget(id);
        return;
      }
      setText(question, `${onlyHere}: вернуть это будет нельзя. `);
      const sure = makeButton('Всё равно убрать', () => actions.forget(id), { class: 'button' });
      const keep = makeButton('Оставить', () => leave(), { class: 'button' });
      question.append(sure, keep);
      forget.hidden = true;
      keep.focus();
    };
    const leave = (): void => {
      question.replaceChildren();
      forget.hidden = false;
      forget.focus();
    };
    return make('li', [open, forget, question]);
  });
  section.append(make('ul', rows));
  return section;
}

function drop(): HTMLElement {
  return make('p', 'Файл можно просто перетащить сюда.', { class: 'first-drop' });
}

/** On a computer that others use too. */
function traces({ traces: remove }: FirstActions): HTMLElement {
  const button = makeButton('Убрать следы…', remove, { class: 'first-traces' });
  return make('p', ['На общем компьютере: ', button], { class: 'first-drop' });
}

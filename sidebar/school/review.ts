/** «На проверку»: the entries that wait, by teacher and criterion, and what is decided of them. */
import { BLOCKED_CAUSE } from '../../src/core/schema/issues-sheet';
import type { Verdict } from '../../src/core/school/review/decision';
import { button, html } from '../dom';
import { hint, primary, title } from '../shell/parts';
import { linesOf, type ReviewLine } from './review-entry';
import { ReviewList } from './review-list';
import { ReviewState } from './review-state';
import { type Answer, page, type SchoolShell, type SchoolView } from './school-view';

type Review = Answer<'review'>;

/** Kept while the panel is open: who checks is asked once. */
const state = new ReviewState();

const KEYS =
  'Клавиши: ↑\u00a0и\u00a0↓\u00a0— по записям, пробел\u00a0— отметить, 1\u00a0— подтвердить, 2\u00a0— частично, 3\u00a0— отклонить.';

/** Where the keys of the page do not take a decision back, the view does. */
function takingBack(shell: SchoolShell): HTMLElement[] {
  const { last } = state;
  if (last === null || shell.host.undoesByKeys) return [];
  const takeBack = async () => {
    const outcome = await shell.act('takeBackReview', last.trace);
    state.last = null;
    state.moveTo(last.first);
    return outcome;
  };
  return [
    button('Вернуть последнее решение', { id: 'review-back' }, () =>
      shell.run('Возвращаю…', takeBack),
    ),
  ];
}

/** What was being written of entries that somebody else has decided, or taken away. */
function goneWords(): HTMLElement[] {
  const { gone } = state;
  if (gone.length === 0) return [];
  const words = gone.map((text) => `«${text}»`).join(', ');
  const node = html(
    'div',
    { class: 'warning', role: 'status' },
    html(
      'p',
      {},
      `Записи, о которой вы писали, на проверке больше нет: её проверил или убрал кто-то другой. Вы набрали: ${words}.`,
    ),
    button('Понятно', { class: 'link' }, () => {
      state.gone = [];
      node.remove();
    }),
  );
  return [node];
}

/** Makes the decision; `isWritten` is called when it is, before the view is shown anew. */
function decide(
  shell: SchoolShell,
  lines: readonly ReviewLine[],
  reviewer: string,
  verdict: Verdict,
  isWritten: () => void,
): void {
  const keys = state.targets(lines).map(({ entry }) => entry.key);
  const { points = '', reason = '' } = state.form ?? {};
  const words = verdict === 'confirm' ? { points: '', reason: '' } : { points, reason };
  shell.run('Записываю решение…', async () => {
    const outcome = await shell.act('reviewEntries', { keys, verdict, ...words, reviewer });
    if (outcome.report) {
      state.written = reviewer;
      isWritten();
      state.passOn(lines, outcome.report, keys);
    }
    return outcome;
  });
}

function reviewerField(typed: string, onInput: (text: string) => void): HTMLElement[] {
  const field = html('input', {
    type: 'text',
    id: 'review-reviewer',
    value: typed,
    autocomplete: 'off',
    maxlength: 200,
  });
  field.addEventListener('input', () => onInput(field.value));
  return [html('label', { for: 'review-reviewer' }, 'Кто проверяет («Проверил»)'), field];
}

function content(shell: SchoolShell, review: Review): Node[] {
  if (review.blocked) {
    return [
      title('Записи на проверку'),
      hint(`Записи не прочитать: ${BLOCKED_CAUSE}.`),
      primary('Открыть «Проверку»', () => shell.open('issues')),
    ];
  }
  state.written = review.reviewer;
  const lines = linesOf(review);
  state.settle(lines);
  if (lines.length === 0) {
    return [
      title('Записи на проверку'),
      ...goneWords(),
      hint('Все записи рейтинга за период проверены.'),
      ...takingBack(shell),
      primary('Открыть рейтинг', () => shell.open('rating')),
    ];
  }
  const reviewer = (): string => state.reviewer ?? review.reviewer;
  const list = new ReviewList(shell, state, lines, {
    reviewer,
    decide: (verdict) => decide(shell, lines, reviewer(), verdict, () => list.focus()),
  });
  return [
    title(`Записи на проверку: ${review.count}`),
    ...goneWords(),
    hint(KEYS),
    ...reviewerField(reviewer(), (text) => {
      state.reviewer = text;
      list.renew();
    }),
    ...takingBack(shell),
    list.node,
  ];
}

export const REVIEW: SchoolView = {
  title: 'На проверку',
  form: { typed: () => state.typed(), fill: (fields) => state.fill(fields) },
  about: () => page('review', [], content),
};

/** What is decided of an entry, or of all that are ticked: three buttons, and the words that two of them want. */

import { ISSUES_SHEET } from '../../src/core/schema/issues-sheet';
import { isOwnEntry } from '../../src/core/school/own-entry';
import type { Verdict } from '../../src/core/school/review/decision';
import { formatDecimal } from '../../src/core/values/decimal';
import { counted, ENTRIES, POINTS } from '../../src/core/values/russian';
import { button, html } from '../dom';
import { copyButton } from '../shell/copying';
import { onEnter } from '../shell/enter-key';
import { hint } from '../shell/parts';
import type { ReviewLine } from './review-entry';
import type { OpenForm, ReviewState } from './review-state';
import type { SchoolShell } from './school-view';

interface Decisions {
  /** Makes the decision. */
  decide(verdict: Verdict): void;
  /** Asks for the words that it wants; null closes them. */
  ask(verdict: OpenForm['verdict'] | null): void;
}

/** Says before anything is written that somebody checks himself (М-19). */
function ownWarning(reviewer: string, targets: readonly ReviewLine[]): HTMLElement[] {
  const own = targets.filter(({ person }) => isOwnEntry(reviewer, person)).length;
  if (own === 0) return [];
  const which =
    targets.length === 1
      ? 'Это запись того, кто проверяет.'
      : `Среди отмеченных есть записи того, кто проверяет: ${own}.`;
  return [
    html(
      'p',
      { class: 'warning' },
      html('strong', { class: 'tag' }, which),
      ` Свою запись не подтверждают: на листе «${ISSUES_SHEET}» будет предупреждение.`,
    ),
  ];
}

/** The words of a decision, kept as they are typed. */
function field(
  id: string,
  label: string,
  value: string,
  keep: (text: string) => void,
): HTMLElement[] {
  const input = html('input', { type: 'text', id, value, autocomplete: 'off', maxlength: 500 });
  input.addEventListener('input', () => keep(input.value));
  return [html('label', { for: id }, label), input];
}

function formOf(
  form: OpenForm,
  targets: readonly ReviewLine[],
  { decide, ask }: Decisions,
): HTMLElement {
  const isPart = form.verdict === 'part';
  const least = Math.min(...targets.map(({ entry }) => entry.calculated));
  const each = targets.length === 1 ? '' : ' каждой записи';
  const write = () => decide(form.verdict);
  const node = html(
    'div',
    {},
    ...(isPart
      ? field(
          'review-points',
          `Сколько баллов засчитать${each}: больше 0 и меньше ${formatDecimal(least)}`,
          form.points,
          (text) => {
            form.points = text;
          },
        )
      : []),
    ...field('review-reason', 'Причина (попадёт в «Комментарий»)', form.reason, (text) => {
      form.reason = text;
    }),
    button(
      isPart ? 'Подтвердить частично' : 'Отклонить',
      { class: 'primary', id: 'review-write' },
      write,
    ),
    button('Не сейчас', {}, () => ask(null)),
  );
  onEnter(node, write);
  return node;
}

function verdictButtons({ decide, ask }: Decisions): HTMLElement {
  const verdict = (id: string, text: string, key: string, act: () => void): HTMLButtonElement =>
    button(text, { id, 'aria-keyshortcuts': key }, act);
  return html(
    'div',
    { class: 'verdicts' },
    verdict('review-confirm', 'Подтвердить', '1', () => decide('confirm')),
    verdict('review-part', 'Частично', '2', () => ask('part')),
    verdict('review-reject', 'Отклонить', '3', () => ask('reject')),
  );
}

function headOf(targets: readonly ReviewLine[], isTicked: boolean): string {
  const [only] = targets;
  if (isTicked || !only) return `Решение, отмечено: ${counted(targets.length, ENTRIES)}`;
  const { self, isTyped } = only.entry;
  return `Решение, ${isTyped ? 'самооценка' : 'по шкале'}: ${counted(self, POINTS)}`;
}

/** The box that stands under the entry at which the person is. */
export function decisionBox(
  shell: SchoolShell,
  state: ReviewState,
  reviewer: string,
  targets: readonly ReviewLine[],
  decisions: Decisions,
): HTMLElement {
  const { form, ticked } = state;
  const [only] = targets;
  const link = only && targets.length === 1 && !shell.host.opensLinks ? only.entry.link : null;
  return html(
    'div',
    { class: 'decision' },
    ...(link === null ? [] : copyButton(shell, 'Скопировать ссылку', () => link)),
    ...(form !== null && ticked.size === 0 ? [] : [hint(headOf(targets, ticked.size > 0))]),
    ...ownWarning(reviewer, targets),
    form === null ? verdictButtons(decisions) : formOf(form, targets, decisions),
  );
}

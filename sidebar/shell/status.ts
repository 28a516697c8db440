/** The line that tells what is going on and what came of it. */
import { type CountForms, counted } from '../../src/core/values/russian';
import { html } from '../dom';
import type { Outcome } from './view';

export interface Status {
  readonly node: HTMLElement;
  /** Work is going on. */
  progress(message: string): void;
  /** Work is over, and this is to be told; `link` leads to what came of it. */
  outcome(told: Outcome, link?: HTMLElement | null): void;
  /** What was told of finished work is not so any more. */
  forget(): void;
  /** Besides what was told last: why something else was not done. */
  refusal(message: string): void;
}

/** Google answers in seconds; a whole school may take a minute. */
const LONG_WORK_MS = 8_000;
const MINUTE_MS = 60_000;
const MINUTES: CountForms = ['минуту', 'минуты', 'минут'];

/** What is told of work that has been going on for so many minutes. */
function waitingWords(minutes: number): string {
  return minutes === 0
    ? 'Большая таблица считается до минуты, панель не зависла.'
    : `Идёт уже ${counted(minutes, MINUTES)}: жду ответа.`;
}

export function statusLine(): Status {
  const bar = html('progress', { 'aria-hidden': 'true', hidden: true });
  const message = html('p', { role: 'status', class: 'status' });
  const fault = html('p', { role: 'alert', class: 'fault', hidden: true });
  const further = html('p', { class: 'further', hidden: true });
  let timer = 0;

  const show = (
    running: boolean,
    said: string,
    failed: string,
    link: HTMLElement | null = null,
  ): void => {
    window.clearTimeout(timer);
    bar.hidden = !running;
    message.textContent = said;
    message.hidden = said === '';
    fault.textContent = failed;
    fault.hidden = failed === '';
    further.replaceChildren(...(link === null ? [] : [link]));
    further.hidden = link === null;
  };
  const outcome: Status['outcome'] = ({ ok, done, message: text }, link) => {
    show(false, ok ? text : '', ok ? '' : text, link);
    // Red where nothing was done; what was done, and is to be looked at, is told aloud too.
    fault.classList.toggle('doubt', done === true);
  };
  return {
    node: html('div', { class: 'told' }, bar, message, fault, further),
    progress: (text) => {
      show(true, text, '');
      const tell = (minutes: number): void => {
        message.textContent = `${text} ${waitingWords(minutes)}`;
        const next = minutes === 0 ? MINUTE_MS - LONG_WORK_MS : MINUTE_MS;
        timer = window.setTimeout(() => tell(minutes + 1), next);
      };
      timer = window.setTimeout(() => tell(0), LONG_WORK_MS);
    },
    outcome,
    forget: () => {
      if (bar.hidden) outcome({ ok: true, message: '' });
    },
    refusal: (text) => {
      fault.classList.remove('doubt');
      fault.textContent = [fault.textContent, text].filter(Boolean).join(' ');
      fault.hidden = false;
    },
  };
}

/** The line that tells what is going on and what came of it. */
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
      timer = window.setTimeout(() => {
        message.textContent = `${text} Большая таблица считается до минуты, панель не зависла.`;
      }, LONG_WORK_MS);
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

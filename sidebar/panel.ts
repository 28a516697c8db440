/** The panel: buttons for the daily actions, the answer to the last one, and counts of issues. */
import type { CommandOutcome } from '../src/app/commands';
import { type Call, Refusal } from './client';

const NO_CONNECTION =
  'Панель не может связаться с таблицей. Обновите страницу. Если в браузере открыто несколько аккаунтов Google, оставьте тот, под которым открыта таблица. Все действия есть и в меню «Расширения» → «Посткурс».';

type Action = 'checkData' | 'computeRating' | 'computeAll';

const ACTIONS: Record<Action, string> = {
  computeAll: 'Рассчитываю…',
  computeRating: 'Рассчитываю рейтинг…',
  checkData: 'Проверяю данные…',
};

const isAction = (name: string | undefined): name is Action =>
  name !== undefined && Object.keys(ACTIONS).includes(name);

function elementOf(page: Document, id: string): HTMLElement {
  const element = page.getElementById(id);
  if (!element) throw new Error(`The page has no element #${id}`);
  return element;
}

const messageOf = (caught: unknown): string =>
  caught instanceof Refusal ? caught.message : NO_CONNECTION;

/** Brings a page to life over a client. */
export function startPanel(page: Document, call: Call): void {
  const status = elementOf(page, 'status');
  const fault = elementOf(page, 'fault');
  const buttons = [...page.querySelectorAll<HTMLButtonElement>('button[data-action]')];

  const tell = (message: string, failed: boolean): void => {
    status.textContent = failed ? '' : message;
    fault.textContent = failed ? message : '';
    fault.hidden = !failed;
  };

  const setBusy = (busy: boolean): void => {
    page.body.setAttribute('aria-busy', String(busy));
    for (const button of buttons) button.disabled = busy;
  };

  const showState = async (): Promise<void> => {
    const { issues } = await call('state');
    const errors = issues.filter(({ severity }) => severity === 'error').length;
    elementOf(page, 'errors').textContent = String(errors);
    elementOf(page, 'warnings').textContent = String(issues.length - errors);
  };

  /** Runs one action at a time; whatever happens, the person is told and the buttons come back. */
  const busyWith = async (progress: string, work: () => Promise<CommandOutcome>): Promise<void> => {
    setBusy(true);
    tell(progress, false);
    try {
      const { ok, message } = await work();
      await showState();
      tell(message, !ok);
    } catch (caught) {
      tell(messageOf(caught), true);
    }
    setBusy(false);
  };

  for (const button of buttons) {
    const { action } = button.dataset;
    if (!isAction(action)) continue;
    button.addEventListener('click', async () => {
      await busyWith(ACTIONS[action], () => call(action));
      // A disabled button loses the focus: give it back to who works by keyboard.
      button.focus();
    });
  }
  void busyWith('Открываю таблицу…', async () => {
    await call('hello');
    return { ok: true, message: 'Готово к работе.' };
  });
}

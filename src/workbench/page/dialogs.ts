/** Questions and texts in the page's one dialog. */
import { byId, make } from './elements';

interface Choice {
  readonly value: string;
  readonly title: string;
  readonly primary?: boolean;
}

function open(title: string, content: readonly HTMLElement[]): HTMLDialogElement {
  const dialog = byId<HTMLDialogElement>('dialog');
  if (dialog.open) dialog.close();
  dialog.replaceChildren(
    make('h2', title, { id: 'dialog-title', class: 'dialog-title' }),
    ...content,
  );
  dialog.returnValue = '';
  dialog.showModal();
  return dialog;
}

function buttonsOf(choices: readonly Choice[]): HTMLElement {
  const row = make('div', '', { class: 'choices' });
  for (const { value, title, primary } of choices) {
    const button = make('button', title, {
      type: 'button',
      class: primary ? 'choice primary' : 'choice',
    });
    button.addEventListener('click', () => byId<HTMLDialogElement>('dialog').close(value));
    row.append(button);
  }
  return row;
}

const closed = (dialog: HTMLDialogElement): Promise<string> =>
  new Promise((resolve) => {
    dialog.addEventListener('close', () => resolve(dialog.returnValue), { once: true });
  });

/** Shows paragraphs until the person closes them. */
export async function tell(title: string, paragraphs: readonly string[]): Promise<void> {
  const buttons = buttonsOf([{ value: 'ok', title: 'Закрыть', primary: true }]);
  await closed(open(title, [...paragraphs.map((text) => make('p', text)), buttons]));
}

/** Asks; the chosen value, or '' when the person leaves it. */
export function ask(title: string, text: string, choices: readonly Choice[]): Promise<string> {
  const leave = { value: '', title: 'Отмена' };
  return closed(open(title, [make('p', text), buttonsOf([leave, ...choices])]));
}

/** Asks for a line of text; null when the person leaves it. */
export async function askText(
  title: string,
  label: string,
  proposed: string,
  action: string,
): Promise<string | null> {
  const input = make('input', '', {
    type: 'text',
    id: 'dialog-text',
    class: 'line',
    autocomplete: 'off',
  });
  input.value = proposed;
  const dialog = open(title, [
    make('label', label, { for: 'dialog-text', class: 'label' }),
    input,
    buttonsOf([
      { value: '', title: 'Отмена' },
      { value: 'ok', title: action, primary: true },
    ]),
  ]);
  input.addEventListener('keydown', ({ key }) => {
    if (key === 'Enter') dialog.close('ok');
  });
  input.focus();
  input.select();
  return (await closed(dialog)) === 'ok' ? input.value : null;
}

/** Shows elements of one's own; they close the dialog with a value. */
export function showDialog(title: string, content: readonly HTMLElement[]): Promise<string> {
  return closed(open(title, [...content, buttonsOf([{ value: '', title: 'Отмена' }])]));
}

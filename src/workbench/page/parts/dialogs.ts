/** Questions and texts in the page's one dialog. */
import { byId, make, makeButton } from './elements';

/** A button under a question. */
export interface DialogChoice {
  readonly value: string;
  readonly title: string;
  readonly primary?: boolean;
}

interface Opened {
  readonly value: Promise<string>;
  close(value: string): void;
}

const LEAVE: DialogChoice = { value: '', title: 'Отмена' };

let closeOpen: ((value: string) => void) | null = null;

/** One dialog follows another: whoever asked in the one that was open hears that it was left. */
function open(title: string, content: readonly HTMLElement[], style = ''): Opened {
  closeOpen?.('');
  const dialog = byId<HTMLDialogElement>('dialog');
  const ended = new AbortController();
  const { signal } = ended;
  let close = (_value: string): void => {};
  const value = new Promise<string>((resolve) => {
    close = (chosen) => {
      if (signal.aborted) return;
      ended.abort();
      closeOpen = null;
      dialog.close();
      resolve(chosen);
    };
  });
  closeOpen = close;
  dialog.className = style;
  dialog.setAttribute('aria-labelledby', 'dialog-title');
  dialog.replaceChildren(
    make('h2', title, { id: 'dialog-title', class: 'dialog-title' }),
    ...content,
  );
  dialog.addEventListener(
    'close',
    () => {
      // The browser tells late: by then the next dialog may be open.
      if (!dialog.open) close('');
    },
    { signal },
  );
  // Keys of the page, Ctrl+S among them, are not for who answers a question.
  dialog.addEventListener('keydown', (event) => event.stopPropagation(), { signal });
  dialog.showModal();
  return { value, close };
}

function buttonsOf(
  choices: readonly DialogChoice[],
  choose: (value: string) => void,
): HTMLDivElement {
  const buttons = choices.map(({ value, title, primary }) =>
    makeButton(title, () => choose(value), {
      class: primary ? 'button primary' : 'button',
      ...(primary && { autofocus: '' }),
    }),
  );
  return make('div', buttons, { class: 'buttons' });
}

/** Shows elements of one's own above buttons; the chosen value, or '' when the person leaves it. */
export function showDialog(
  title: string,
  content: readonly HTMLElement[],
  choices: readonly DialogChoice[] = [{ value: '', title: 'Закрыть', primary: true }],
  style = '',
): Promise<string> {
  const opened = open(
    title,
    [...content, buttonsOf(choices, (value) => opened.close(value))],
    style,
  );
  return opened.value;
}

/** Closes whatever dialog is open, as if the person had left it. */
export function closeDialog(): void {
  closeOpen?.('');
}

/** Shows paragraphs until the person closes them. */
export async function tell(title: string, paragraphs: readonly string[]): Promise<void> {
  await showDialog(
    title,
    paragraphs.map((text) => make('p', text)),
  );
}

/** Asks; the chosen value, or '' when the person leaves it. */
export function ask(
  title: string,
  text: string,
  choices: readonly DialogChoice[],
): Promise<string> {
  return showDialog(title, [make('p', text)], [...choices, LEAVE]);
}

/** The words of what went wrong, for people. */
export const reasonOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);

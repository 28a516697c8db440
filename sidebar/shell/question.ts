/** A question before something is done that cannot simply be taken back. */
import { button, html } from '../dom';

/** Asks in a dialog over the panel; `yes` is the button that goes on, Escape and «Отмена» do not. */
export function askPerson(text: string, yes: string): Promise<boolean> {
  return new Promise((resolve) => {
    const dialog = html(
      'dialog',
      { class: 'card', 'aria-labelledby': 'question' },
      html('p', { id: 'question' }, text),
      button(yes, { class: 'primary' }, () => dialog.close('yes')),
      button('Отмена', { autofocus: true }, () => dialog.close('no')),
    );
    // Here, so that the key does not lead out of the panel too.
    dialog.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      dialog.close('no');
    });
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(dialog.returnValue === 'yes');
    });
    document.body.append(dialog);
    dialog.showModal();
  });
}

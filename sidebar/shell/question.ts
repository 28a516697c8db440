/** A question before something is done that cannot simply be taken back. */
import { button, html } from '../dom';

/** Asks in a dialog over the panel; `yes` is the button that goes on, Escape and «Отмена» do not. */
export async function askPerson(text: string, yes: string): Promise<boolean> {
  return (await answerOf(text, [['yes', yes]])) === 'yes';
}

/** Offers something along with what is done anyway; null: nothing is to be done. */
export async function offerPerson(text: string): Promise<boolean | null> {
  const answer = await answerOf(text, [
    ['yes', 'Да'],
    ['no', 'Нет'],
  ]);
  return answer === '' ? null : answer === 'yes';
}

/** The value of the button that was pressed, the first of which is the main one; '' for none of them. */
function answerOf(
  text: string,
  choices: readonly (readonly [value: string, title: string])[],
): Promise<string> {
  return new Promise((resolve) => {
    const dialog = html(
      'dialog',
      { class: 'card', 'aria-labelledby': 'question' },
      html('p', { id: 'question' }, text),
      ...choices.map(([value, title], index) =>
        button(title, index === 0 ? { class: 'primary' } : {}, () => dialog.close(value)),
      ),
      button('Отмена', { autofocus: true }, () => dialog.close('')),
    );
    // Here, so that the key does not lead out of the panel too.
    dialog.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      dialog.close('');
    });
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(dialog.returnValue);
    });
    document.body.append(dialog);
    dialog.showModal();
  });
}

/** «История»: earlier saved states of the book. */
import { counted } from '../../../core/values/russian';
import type { EarlierState, StateOrigin } from '../../books/books';
import { closeDialog, reasonOf, showDialog } from './dialogs';
import { make, makeButton, setText } from './elements';
import { CHANGES, momentText, sizeText } from './words';

export interface HistoryActions {
  /** Opens the state to be looked at, as a book of its own. */
  look(id: number): Promise<void>;
  /** Makes the state the book's own. */
  restore(id: number): Promise<void>;
}

const WHAT =
  'Каждое сохранение остаётся здесь, десять последних, и отдельно от них — десять последних чужих состояний, поверх которых вы записали книгу. «Посмотреть» открывает то состояние отдельной книгой, а эту не меняет; «Вернуть» делает его нынешним, и это можно отменить (Ctrl+Z).';
const NONE = 'Пока ничего: первое состояние появится, когда вы сохраните книгу.';

function cameFrom(origin: StateOrigin, changes: number): string {
  if (origin === 'overwritten') return 'из другой программы, записано поверх';
  return origin === 'opened' && changes === 0 ? 'как при открытии' : counted(changes, CHANGES);
}

/** Shows the states until the person takes one or leaves. */
export async function showHistory(
  states: readonly EarlierState[],
  now: number,
  actions: HistoryActions,
): Promise<void> {
  const fault = make('p', '', { class: 'dialog-fault', role: 'alert' });
  const buttons: HTMLButtonElement[] = [];
  const act = async (run: (id: number) => Promise<void>, id: number): Promise<void> => {
    setText(fault, '');
    for (const button of buttons) button.disabled = true;
    try {
      await run(id);
      closeDialog();
    } catch (error) {
      setText(fault, reasonOf(error));
      for (const button of buttons) button.disabled = false;
    }
  };
  const rows = states.map(({ id, savedAt, bytes, changes, origin }) => {
    const when = momentText(savedAt, now);
    const button = (title: string, run: (id: number) => Promise<void>): HTMLButtonElement => {
      const made = makeButton(title, () => void act(run, id), {
        class: 'button',
        'aria-label': `${title}: ${when}`,
      });
      buttons.push(made);
      return made;
    };
    const about = `${cameFrom(origin, changes)} · ${sizeText(bytes)}`;
    return make('li', [
      make('span', when, { class: 'state-when' }),
      make('span', about, { class: 'quiet' }),
      button('Посмотреть', (each) => actions.look(each)),
      button('Вернуть', (each) => actions.restore(each)),
    ]);
  });
  const list = rows.length > 0 ? make('ul', rows, { class: 'states' }) : make('p', NONE);
  await showDialog(
    'История',
    [make('p', WHAT, { class: 'quiet' }), fault, list],
    undefined,
    'wide',
  );
}

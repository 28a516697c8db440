/** The fields of the find bar. */
import { make, makeButton } from './elements';

interface FindActions {
  step(by: 1 | -1): void;
  replaceOne(): void;
  replaceAll(): void;
  close(): void;
}

interface FindForm {
  /** In the order of the Tab key. */
  readonly elements: readonly HTMLElement[];
  /** Those of them that replace. */
  readonly replacing: readonly HTMLElement[];
  readonly text: HTMLInputElement;
  readonly by: HTMLInputElement;
  /** `sheet` or `book`. */
  readonly scope: HTMLSelectElement;
  readonly matchCase: HTMLInputElement;
  readonly wholeCell: HTMLInputElement;
  /** «3 из 17». */
  readonly position: HTMLSpanElement;
  /** What came of replacing. */
  readonly answer: HTMLSpanElement;
}

function line(label: string): HTMLInputElement {
  return make('input', '', {
    type: 'text',
    class: 'line find-text',
    'aria-label': label,
    placeholder: label,
    autocomplete: 'off',
    spellcheck: 'false',
  });
}

/** Makes the fields and buttons of the bar. */
export function findForm(actions: FindActions): FindForm {
  const text = line('Найти');
  const by = line('Заменить на');
  const matchCase = make('input', '', { type: 'checkbox' });
  const wholeCell = make('input', '', { type: 'checkbox' });
  const position = make('span', '', { class: 'find-position', role: 'status' });
  const answer = make('span', '', { class: 'find-answer', role: 'status' });
  const scope = make(
    'select',
    [
      make('option', 'На этом листе', { value: 'sheet' }),
      make('option', 'Во всей книге', { value: 'book' }),
    ],
    { class: 'find-scope', 'aria-label': 'Где искать' },
  );
  const step = (sign: string, title: string, keys: string, way: 1 | -1): HTMLButtonElement =>
    makeButton(sign, () => actions.step(way), {
      class: 'find-button',
      'aria-label': title,
      title: `${title} (${keys})`,
    });
  const findTools = [
    position,
    step('↑', 'Предыдущее', 'Shift+F3', -1),
    step('↓', 'Следующее', 'F3', 1),
    scope,
    make('label', [matchCase, 'Учитывать регистр'], { class: 'find-option' }),
    make('label', [wholeCell, 'Ячейка целиком'], { class: 'find-option' }),
    makeButton('×', actions.close, {
      class: 'find-button find-close',
      'aria-label': 'Закрыть поиск',
      title: 'Закрыть (Esc)',
    }),
  ];
  const replaceTools = [
    makeButton('Заменить', actions.replaceOne, { class: 'button' }),
    makeButton('Заменить всё', actions.replaceAll, { class: 'button' }),
    answer,
  ];
  const find = make('div', findTools, { class: 'find-line' });
  const replace = make('div', replaceTools, { class: 'find-line' });
  return {
    // The words and what replaces them are typed one after the other.
    elements: [text, by, find, replace],
    replacing: [by, replace],
    text,
    by,
    scope,
    matchCase,
    wholeCell,
    position,
    answer,
  };
}

/** The fields of the find bar. */
import { make } from './elements';

export interface FindForm {
  readonly findLine: HTMLDivElement;
  readonly replaceLine: HTMLDivElement;
  readonly text: HTMLInputElement;
  readonly by: HTMLInputElement;
  /** `sheet` or `book`. */
  readonly scope: HTMLSelectElement;
  readonly matchCase: HTMLInputElement;
  readonly wholeCell: HTMLInputElement;
  /** The last two with their words. */
  readonly options: readonly HTMLLabelElement[];
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

/** Makes the fields; they do nothing by themselves. */
export function findForm(): FindForm {
  const matchCase = make('input', '', { type: 'checkbox' });
  const wholeCell = make('input', '', { type: 'checkbox' });
  return {
    findLine: make('div', '', { class: 'find-line' }),
    replaceLine: make('div', '', { class: 'find-line' }),
    text: line('Найти'),
    by: line('Заменить на'),
    scope: make(
      'select',
      [
        make('option', 'На этом листе', { value: 'sheet' }),
        make('option', 'Во всей книге', { value: 'book' }),
      ],
      { class: 'find-scope', 'aria-label': 'Где искать' },
    ),
    matchCase,
    wholeCell,
    options: [
      make('label', [matchCase, 'Учитывать регистр'], { class: 'find-option' }),
      make('label', [wholeCell, 'Ячейка целиком'], { class: 'find-option' }),
    ],
    position: make('span', '', { class: 'find-position', role: 'status' }),
    answer: make('span', '', { class: 'find-answer', role: 'status' }),
  };
}

/** A field that finds what it may hold by any part of it: the combobox of the ARIA practices. */
import { foundBy, type Searched, searched } from '../../src/core/values/query';
import { fold } from '../../src/core/values/text';
import { html } from '../dom';

export interface Option {
  /** What the field holds when it is chosen. */
  readonly value: string;
  /** What it is found by, besides the value; '' where the value says everything. */
  readonly words: string;
}

export interface Finder {
  readonly node: HTMLElement;
  readonly input: HTMLInputElement;
  /** What can be found from now on. */
  offer(options: readonly Option[]): void;
}

/** As many as one looks through; more words find fewer. */
const MOST_SHOWN = 40;

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/**
 * `changed` is told the text whenever it changes. Any text may be typed; one that fits a single option
 * becomes that option when the field is left. While the list is open Enter means the list, never the form.
 */
export function finder(
  attributes: Readonly<Record<string, string | number | boolean | null>> & { readonly id: string },
  changed: (text: string) => void,
): Finder {
  const listId = `${attributes.id}-list`;
  const input = html('input', {
    type: 'text',
    role: 'combobox',
    autocomplete: 'off',
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
    'aria-controls': listId,
    ...attributes,
  });
  const list = html('ul', { id: listId, role: 'listbox', 'aria-label': 'Подходит', hidden: true });
  let all: readonly (Option & { readonly text: Searched })[] = [];
  let shown: readonly Option[] = [];
  let active = -1;

  const found = (query: string) => foundBy(query, all, ({ text }) => text);
  /**
   * The one option that fits what is typed, where it is one alone; of plain words the only one that begins
   * so: «регион» is «региональный», though «межрегиональный» has it inside.
   */
  const onlyFitting = (): Option | undefined => {
    const fits = found(input.value);
    const start = fold(input.value);
    const begun = fits.filter(({ words, text }) => words === '' && text.folded.startsWith(start));
    const [only, another] = begun.length === 1 ? begun : fits;
    return another === undefined ? only : undefined;
  };
  const mark = (at: number): void => {
    list.children[active]?.setAttribute('aria-selected', 'false');
    active = at;
    const option = list.children[at];
    option?.setAttribute('aria-selected', 'true');
    option?.scrollIntoView({ block: 'nearest' });
    if (option) input.setAttribute('aria-activedescendant', option.id);
    else input.removeAttribute('aria-activedescendant');
  };
  const close = (): void => {
    list.hidden = true;
    input.setAttribute('aria-expanded', 'false');
    mark(-1);
  };
  const choose = ({ value }: Option): void => {
    input.value = value;
    close();
    changed(value);
  };
  const optionOf = (option: Option, at: number): HTMLElement => {
    const node = html(
      'li',
      { id: `${listId}-${at}`, role: 'option', 'aria-selected': 'false' },
      option.value,
      option.words === '' ? null : html('span', { class: 'hint' }, ` ${option.words}`),
    );
    // The keyboard stays in the field.
    node.addEventListener('pointerdown', (event) => event.preventDefault());
    node.addEventListener('click', () => choose(option));
    return node;
  };
  /** What fits; everything where the field holds an option already, so that another can be taken. */
  const open = (): void => {
    const isChosen = all.some(({ value }) => value === input.value);
    shown = (isChosen ? all : found(input.value)).slice(0, MOST_SHOWN);
    list.replaceChildren(...shown.map(optionOf));
    active = -1;
    input.removeAttribute('aria-activedescendant');
    list.hidden = shown.length === 0;
    input.setAttribute('aria-expanded', String(shown.length > 0));
  };

  input.addEventListener('input', () => {
    open();
    changed(input.value);
  });
  input.addEventListener('click', () => {
    if (list.hidden) open();
  });
  input.addEventListener('blur', () => {
    const only = input.value === '' ? undefined : onlyFitting();
    if (only !== undefined && only.value !== input.value) choose(only);
    else close();
  });
  input.addEventListener('keydown', (event) => {
    const step = STEPS[event.key];
    if (step !== undefined && !event.altKey) {
      event.preventDefault();
      if (list.hidden) open();
      else if (active < 0) mark(step > 0 ? 0 : shown.length - 1);
      else mark((active + step + shown.length) % shown.length);
    } else if (event.key === 'Enter' && !list.hidden) {
      // Takes what is marked, what is typed whole, or what alone fits; of several it marks the first.
      event.preventDefault();
      const whole = all.find(({ value }) => value === input.value);
      const option = shown[active] ?? whole ?? onlyFitting();
      if (option) choose(option);
      else mark(0);
    } else if (event.key === 'Tab') {
      const option = shown[active];
      if (option) choose(option);
      // Before the keyboard goes on: a list that scrolls would be its next stop.
      else close();
    } else if (event.key === 'Escape' && !list.hidden) {
      event.preventDefault();
      close();
    }
  });
  return {
    node: html('div', { class: 'finder' }, input, list),
    input,
    offer: (options) => {
      all = options.map((option) => ({
        ...option,
        text: searched(`${option.value} ${option.words}`),
      }));
    },
  };
}

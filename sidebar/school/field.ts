/** One field of a form: its name, what it holds, and what is to be said of it. */
import { type EntryRemark, hinders } from '../../src/core/school/entry-forms/entry-remark';
import type { EntryField } from '../../src/core/school/entry-forms/fields';
import { html } from '../dom';
import { finder, type Option } from './finder';

export interface Field {
  readonly key: string;
  readonly node: HTMLElement;
  /** Puts a text into it without anybody being told. */
  set(text: string): void;
  /** What it finds from now on; only of a field that finds something. */
  offer(options: readonly Option[]): void;
  /** What is wrong or doubtful about it, and quiet words under it. */
  tell(remarks: readonly EntryRemark[], words: readonly string[]): void;
  focus(): void;
}

/** What a tick that is set is typed as. */
const YES = 'да';

const PLACEHOLDERS: Partial<Record<EntryField['filling'], string>> = {
  teacher: 'фамилия или код',
  course: 'название или код',
  criterion: 'код или слова',
};

/** Remedies speak of cells; what is blank, or put right by the writing itself, needs none here. */
function remarkLine({ gravity, message, remedy }: EntryRemark): HTMLElement {
  switch (gravity) {
    case 'reading':
      return html('p', { class: 'hint' }, `${message}.`);
    case 'blank':
      return html('p', { class: 'wrong' }, `${message}.`);
    case 'fault':
      return html('p', { class: 'wrong' }, `${message}. ${remedy}`);
    case 'doubt':
      return html('p', { class: 'doubt' }, `${message}. ${remedy}`);
  }
}

/** The control with its ways in and out. */
interface Control {
  readonly node: HTMLElement;
  readonly input: HTMLInputElement;
  readonly set: (text: string) => void;
  readonly offer: (options: readonly Option[]) => void;
}

function tick(attributes: { readonly id: string }, changed: (text: string) => void): Control {
  const input = html('input', { type: 'checkbox', ...attributes });
  input.addEventListener('change', () => changed(input.checked ? YES : ''));
  return {
    node: input,
    input,
    set: (text) => {
      input.checked = text === YES;
    },
    offer: () => undefined,
  };
}

function controlOf(field: EntryField, id: string, changed: (text: string) => void): Control {
  const { filling, required, limits } = field;
  const attributes = {
    id,
    'aria-describedby': `${id}-note ${id}-told`,
    'aria-required': required && 'true',
    maxlength: 5000,
  };
  if (filling === 'tick') return tick({ id }, changed);
  if (filling === 'text') {
    const placeholder = limits || null;
    const input = html('input', { type: 'text', autocomplete: 'off', ...attributes, placeholder });
    input.addEventListener('input', () => changed(input.value));
    const set = (text: string): void => {
      if (input.value !== text) input.value = text;
    };
    return { node: input, input, set, offer: () => undefined };
  }
  const placeholder = PLACEHOLDERS[filling] ?? null;
  const { node, input, offer } = finder({ ...attributes, placeholder }, changed);
  offer(field.options.map(({ value, label }) => ({ value, words: label === value ? '' : label })));
  const set = (text: string): void => {
    if (input.value !== text) input.value = text;
  };
  return { node, input, set, offer };
}

/** Draws a field; `changed` is told what a person has typed or chosen. */
export function fieldOf(field: EntryField, form: string, changed: (text: string) => void): Field {
  const { key, header, filling, note, required } = field;
  const id = `entry-${form}-${key}`;
  const control = controlOf(field, id, changed);
  const star = required ? html('span', { 'aria-hidden': 'true' }, ' *') : null;
  const told = html('div', { id: `${id}-told` });
  const isTick = filling === 'tick';
  const label = html('label', { for: id, class: isTick && 'tick' }, header, star);
  if (isTick) label.prepend(control.node, ' ');
  return {
    key,
    node: html(
      'div',
      { class: 'field' },
      label,
      isTick ? null : control.node,
      told,
      html('p', { id: `${id}-note`, class: 'hint', hidden: note === '' }, note),
    ),
    set: control.set,
    offer: control.offer,
    tell: (remarks, words) => {
      const isWrong = remarks.some(hinders);
      if (isWrong) control.input.setAttribute('aria-invalid', 'true');
      else control.input.removeAttribute('aria-invalid');
      told.replaceChildren(
        ...words.map((text) => html('p', { class: 'found' }, text)),
        ...remarks.map(remarkLine),
      );
    },
    focus: () => {
      const folded = control.input.closest('details');
      if (folded) folded.open = true;
      control.input.focus();
    },
  };
}

/** How the forms of «Новая запись» are held together as one: a field of each by both names. */
import type { FormFields } from '../../src/browser/held-form';
import type { FormState } from './entry-state';

/** Which of the forms is open. */
const OPEN = 'open';
/** Between the name of a form and that of its column; neither holds it. */
const OF = '.';

/** What is half-typed in the forms, of which `open` is shown; null: nothing. */
export function heldEntries(states: Iterable<FormState>, open: string): FormFields | null {
  const fields = [...states].flatMap(({ form, halfTyped }) =>
    halfTyped.map(([key, text]) => [`${form}${OF}${key}`, text] as const),
  );
  return fields.length === 0 ? null : { [OPEN]: open, ...Object.fromEntries(fields) };
}

/** Gives each form its texts back; tells which was open. */
export function fillEntries(fields: FormFields, stateOf: (form: string) => FormState): string {
  for (const [name, text] of Object.entries(fields)) {
    const [form = '', key] = name.split(OF);
    if (key !== undefined) stateOf(form).type(key, text);
  }
  return fields[OPEN] ?? '';
}

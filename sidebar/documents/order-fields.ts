/** What else is chosen of a document: its options, and whether names stand on it. */
import { html } from '../dom';
import { hint } from '../shell/parts';
import type { ListedDocument } from './answers';

/** 152-ФЗ: whoever makes such a document knows what it is. */
const NAMES = 'Без этой отметки в документе есть ФИО: это персональные данные (152-ФЗ).';

export class OrderFields {
  private readonly codes = html('input', { type: 'checkbox', 'aria-describedby': 'names-hint' });
  private readonly names = html(
    'div',
    {},
    html('label', { class: 'tick' }, this.codes, ' Только коды, без ФИО'),
    html('p', { class: 'hint', id: 'names-hint' }, NAMES),
  );
  private readonly options = html('div', {});
  readonly node = html('fieldset', {}, html('legend', {}, 'Вид'), this.options, this.names);
  private ticks = new Map<string, HTMLInputElement>();

  constructor(
    private readonly changed: () => void,
    codesOnly: boolean,
  ) {
    this.codes.checked = codesOnly;
    this.codes.addEventListener('change', changed);
  }

  /** Shows what can be chosen of this document; options of the same name stay as they are. */
  show({ face, options }: ListedDocument): void {
    const before = new Set(this.ticked());
    this.ticks = new Map(
      options.map(({ id }) => [id, html('input', { type: 'checkbox', checked: before.has(id) })]),
    );
    this.options.replaceChildren(
      ...options.flatMap(({ id, title, hint: known }) => {
        const tick = this.ticks.get(id) ?? null;
        tick?.addEventListener('change', this.changed);
        const label = html('label', { class: 'tick' }, tick, ` ${title}`);
        return known === null ? [label] : [label, hint(`${known}.`)];
      }),
    );
    this.names.hidden = !face.holdsNames;
    this.node.hidden = options.length === 0 && !face.holdsNames;
  }

  ticked(): string[] {
    return [...this.ticks].flatMap(([id, { checked }]) => (checked ? [id] : []));
  }

  get codesOnly(): boolean {
    return this.codes.checked;
  }
}

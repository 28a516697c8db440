/** Which document. */
import { html } from '../dom';
import type { ListedDocument } from './answers';
import { groupsOf } from './groups';

export class KindChoice {
  private readonly select = html('select', { id: 'document-kind' });
  private readonly about = html('p', { class: 'hint' });
  readonly node = html(
    'div',
    {},
    html('label', { for: 'document-kind' }, 'Документ'),
    this.select,
    this.about,
  );

  constructor(changed: () => void) {
    this.select.addEventListener('change', changed);
  }

  show(documents: readonly ListedDocument[], id: string): void {
    const groups = groupsOf(documents.map(({ face }) => face)).map(({ title, faces }) => {
      const options = faces.map((face) =>
        html('option', { value: face.id, selected: face.id === id }, face.title),
      );
      return title === null ? options : [html('optgroup', { label: title }, ...options)];
    });
    this.select.replaceChildren(...groups.flat());
  }

  tell(about: string): void {
    this.about.textContent = about;
  }

  get id(): string {
    return this.select.value;
  }

  focus(): void {
    this.select.focus();
  }
}

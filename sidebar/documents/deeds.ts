/** What becomes of the documents that are chosen: printed, or saved as files. */
import type { DocumentFace } from '../../src/core/documents/kind';
import { counted } from '../../src/core/values/russian';
import { button, html } from '../dom';
import { DOCUMENTS } from './told';

interface DeedsOwner {
  print(): void;
  saveDocx(): void;
  savePage(): void;
  /** Brings the sheet into sight, where it stands below what is chosen. */
  reachSheet(): void;
}

export class Deeds {
  private readonly sum = html('p', { class: 'hint sum' });
  private readonly each = html('option', { value: 'each' });
  private readonly form = html(
    'select',
    { 'aria-label': 'Как скачать .docx' },
    html('option', { value: 'one' }, 'одним файлом'),
    this.each,
  );
  private readonly issuing: readonly HTMLButtonElement[];
  readonly node: HTMLElement;

  constructor(owner: DeedsOwner) {
    const print = button('Печать', { class: 'primary' }, () => owner.print());
    const docx = button('Скачать .docx', {}, () => owner.saveDocx());
    const page = button('Скачать страницу', { 'aria-describedby': 'page-hint' }, () =>
      owner.savePage(),
    );
    this.issuing = [print, docx, page];
    this.node = html(
      'div',
      { class: 'deeds' },
      this.sum,
      button('К листу', { class: 'to-sheet' }, () => owner.reachSheet()),
      print,
      docx,
      this.form,
      page,
      html('span', { class: 'hint', id: 'page-hint' }, 'Страницу печатает любой браузер.'),
    );
  }

  /** Of what sort the documents are, and how many are chosen. */
  show(of: DocumentFace['of'], chosen: number): void {
    const isMany = of !== 'whole' && chosen > 1;
    this.each.textContent = `по файлу на ${of === 'person' ? 'педагога' : 'документ'} (.zip)`;
    this.form.hidden = !isMany;
    this.sum.textContent = isMany ? `Выбрано: ${counted(chosen, DOCUMENTS)}` : '';
  }

  /** While the period cannot be read nothing is issued. */
  hold(isHeld: boolean): void {
    for (const one of this.issuing) one.disabled = isHeld;
    this.form.disabled = isHeld;
  }

  /** A file for each of them, not one for all. */
  get isEach(): boolean {
    return !this.form.hidden && this.form.value === 'each';
  }
}

/** Looking for words and replacing them (`#find`). */
import type { CellPlace } from '../../../core/schema/place';
import type { Found, Search } from '../../wire/engine';
import { reasonOf } from './dialogs';
import { keyboardHolder, setText } from './elements';
import { findForm } from './find-form';
import { firstFrom, positionText } from './found-places';

export interface FindOwner {
  find(search: Search): Promise<Found>;
  /** Shows a place that was found; the keyboard stays in the bar. */
  show(place: CellPlace): void;
  /** Replaces in what was found; what came of it in a sentence. */
  replace(found: Found, search: Search, by: string): Promise<string>;
  /** The cell that the person is at. */
  here(): CellPlace;
  sheets(): readonly string[];
  /** Gives the grid the keyboard. */
  home(): void;
}

/** Somebody who types has not said yet what to look for. */
const PAUSE_MS = 150;

const NOTHING: Found = { places: [], unseen: 0 };

/** Fills the page's `#find`. */
export class FindBar {
  private found = NOTHING;
  private at = 0;
  /** Counts the searches: an answer to an older one comes too late. */
  private searches = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** Whether what was found belongs to what stands in the bar. */
  private isFresh = false;
  /** Whether somebody has typed since the last search. */
  private isTyped = false;
  private isReplacing = false;
  private before: HTMLElement | null = null;
  private readonly form = findForm({
    step: (by) => void this.step(by),
    replaceOne: () => void this.replaceOne(),
    replaceAll: () => void this.replaceAll(),
    close: () => this.close(),
  });

  constructor(
    private readonly bar: HTMLElement,
    private readonly owner: FindOwner,
  ) {
    const { form } = this;
    bar.hidden = true;
    bar.setAttribute('role', 'search');
    bar.setAttribute('aria-label', 'Поиск по книге');
    bar.replaceChildren(...form.elements);
    form.text.addEventListener('input', () => this.later());
    for (const field of [form.scope, form.matchCase, form.wholeCell]) {
      field.addEventListener('change', () => void this.look());
    }
    bar.addEventListener('keydown', (event) => this.keyPressed(event));
  }

  /** Opens the bar with words to look for; with the line for replacing on Ctrl+H. */
  open(isReplacing: boolean, words = ''): void {
    const holder = keyboardHolder();
    if (this.bar.hidden || !this.bar.contains(holder)) this.before = holder;
    this.bar.hidden = false;
    for (const element of this.form.replacing) element.hidden = !isReplacing;
    setText(this.form.answer, '');
    if (words !== '') this.form.text.value = words;
    this.form.text.focus();
    this.form.text.select();
    void this.look();
  }

  close(): void {
    this.bar.hidden = true;
    this.searches += 1;
    clearTimeout(this.timer);
    if (this.before?.isConnected) this.before.focus();
    else this.owner.home();
  }

  /** The workbook or a filter changed: what was found may be elsewhere now. */
  changed(): void {
    this.isFresh = false;
  }

  /** F3 and Shift+F3, from anywhere on the page. */
  async step(by: 1 | -1): Promise<void> {
    if (this.form.text.value === '') this.open(false);
    else if (this.isFresh) this.point(this.at + by);
    else if (this.isTyped || by === 1) await this.look(!this.isTyped);
    else if (await this.seek()) this.point(this.firstFrom(this.owner.here()) - 1);
  }

  private later(): void {
    this.isFresh = false;
    this.isTyped = true;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.look(), PAUSE_MS);
  }

  private search(): Search {
    const { text, scope, matchCase, wholeCell } = this.form;
    return {
      text: text.value,
      sheet: scope.value === 'book' ? null : this.owner.here().sheet,
      matchCase: matchCase.checked,
      wholeCell: wholeCell.checked,
    };
  }

  /** Looks for what stands in the bar and shows the first place from the cell on. */
  private async look(past = false, from = this.owner.here()): Promise<void> {
    if (await this.seek()) this.point(this.firstFrom(from, past));
  }

  /** Looks for what stands in the bar; whether the answer came in time. */
  private async seek(): Promise<boolean> {
    clearTimeout(this.timer);
    this.searches += 1;
    const mine = this.searches;
    const search = this.search();
    this.isFresh = false;
    this.isTyped = false;
    try {
      const found = search.text === '' ? NOTHING : await this.owner.find(search);
      if (mine !== this.searches) return false;
      this.found = found;
      this.isFresh = true;
      return true;
    } catch (error) {
      if (mine === this.searches) setText(this.form.position, reasonOf(error));
      return false;
    }
  }

  private firstFrom(cell: CellPlace, past = false): number {
    return firstFrom(this.found.places, cell, this.owner.sheets(), past);
  }

  /** Shows a place; before the first stands the last. */
  private point(index: number): void {
    const { form } = this;
    const { places, unseen } = this.found;
    this.at = places.length === 0 ? 0 : (index + places.length) % places.length;
    const isBlank = form.text.value === '';
    setText(form.position, isBlank ? '' : positionText(this.at, places.length, unseen));
    form.text.classList.toggle('none', !isBlank && places.length === 0);
    const place = places[this.at];
    if (place) this.owner.show(place);
  }

  private async replaceOne(): Promise<void> {
    const current = this.isFresh ? this.found.places[this.at] : undefined;
    if (!current) {
      await this.look();
      return;
    }
    if (await this.replace({ places: [current], unseen: 0 })) await this.look(true, current);
  }

  private async replaceAll(): Promise<void> {
    if (!this.isFresh && !(await this.seek())) return;
    if (this.found.places.length === 0 || !(await this.replace(this.found))) return;
    const answer = this.form.answer.textContent ?? '';
    await this.look();
    setText(this.form.answer, answer);
  }

  private async replace(found: Found): Promise<boolean> {
    if (this.isReplacing) return false;
    this.isReplacing = true;
    try {
      setText(this.form.answer, await this.owner.replace(found, this.search(), this.form.by.value));
      return true;
    } catch (error) {
      setText(this.form.answer, reasonOf(error));
      return false;
    } finally {
      this.isReplacing = false;
    }
  }

  private keyPressed(event: KeyboardEvent): void {
    const { key, shiftKey, target, ctrlKey, altKey, metaKey } = event;
    if (ctrlKey || altKey || metaKey) return;
    if (key === 'Escape') this.close();
    else if (key === 'Enter' && target === this.form.text) void this.step(shiftKey ? -1 : 1);
    else if (key === 'Enter' && target === this.form.by) void this.replaceOne();
    else if (key === 'F3') void this.step(shiftKey ? -1 : 1);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }
}

/** The document as a sheet of paper, as wide as there is room: the very page that is printed. */
import { paperElements } from '../../src/browser/print/paper-elements';
import type { PaperDocument } from '../../src/core/documents/document';
import { previewStyle } from '../../src/papers/page/paper-style';
import { sheetWidth } from '../../src/papers/sheet';
import { button, html } from '../dom';

/** The sheet in the units of a style sheet, 96 to an inch. */
const widthOf = (orientation: PaperDocument['orientation']): number =>
  (sheetWidth(orientation) / 25.4) * 96;
/** Around the sheet. */
const ROOM = 24;
/** A sheet that would be smaller cannot be read: it is moved sideways instead. */
const LEAST_SCALE = 0.8;

export class Preview {
  private readonly back = button('‹', { 'aria-label': 'Предыдущий' }, () => this.step(-1));
  private readonly on = button('›', { 'aria-label': 'Следующий' }, () => this.step(1));
  private readonly which = html('span', { role: 'status' });
  private readonly bar = html('div', { class: 'pager' }, this.back, this.which, this.on);
  private readonly words = html('p', { class: 'words', role: 'status' });
  private readonly paper = html('div', { class: 'paper', hidden: true });
  private readonly sheet = this.paper.attachShadow({ mode: 'open' });
  private readonly place = html(
    'div',
    { class: 'place', tabindex: 0, role: 'group', 'aria-label': 'Лист' },
    this.words,
    this.paper,
  );
  readonly node = html('section', { 'aria-label': 'Просмотр' }, this.bar, this.place);
  private width = widthOf('portrait');

  /** `step` is asked for the one before, or the one after. */
  constructor(private readonly step: (by: number) => void) {
    new ResizeObserver(() => this.fit()).observe(this.place);
  }

  /** Brings the sheet into sight, and the keyboard to it: below what is chosen it may be far. */
  reach(): void {
    this.node.scrollIntoView({ block: 'start' });
    this.place.focus({ preventScroll: true });
  }

  /** Whose sheet it is; «3 из 22: …» where there are several; the arrows go round. */
  count(at: number, total: number, label: string): void {
    this.bar.hidden = total === 0;
    for (const arrow of [this.back, this.on]) arrow.hidden = total < 2;
    const text = total < 2 ? label : `${at + 1} из ${total}: ${label}`;
    if (this.which.textContent !== text) this.which.textContent = text;
  }

  show(document: PaperDocument): void {
    this.words.replaceChildren();
    this.width = widthOf(document.orientation);
    const style = html('style', {}, previewStyle());
    this.sheet.replaceChildren(style, ...paperElements(window.document, [document]));
    this.paper.hidden = false;
    this.place.scrollTop = 0;
    this.fit();
  }

  /** Why there is no document: what is missing and what to do; `whose`: of whom, '' of nobody alone. */
  say(text: string, whose = ''): void {
    this.paper.hidden = true;
    // What cannot be seen is not there either: nobody takes a former sheet for this one.
    this.sheet.replaceChildren();
    this.words.replaceChildren(
      ...(whose === '' ? [] : [html('strong', {}, whose), html('br', {})]),
      text,
    );
  }

  private fit(): void {
    const room = this.place.clientWidth - ROOM;
    this.paper.style.width = `${this.width}px`;
    const scale = Math.max(LEAST_SCALE, Math.min(1, room / this.width));
    if (room > 0) this.paper.style.setProperty('zoom', String(scale));
  }
}

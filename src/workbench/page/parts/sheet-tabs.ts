/** The sheets' tabs in workbook order, with how many issues each sheet has. */
import { counted } from '../../../core/values/russian';
import type { SheetTab } from '../../wire/snapshot';
import { make, makeButton } from './elements';
import { openSheetList } from './sheet-list';
import { REMARKS } from './words';

/** One step of a wheel that counts lines or pages, in pixels. */
const WHEEL_LINE = 40;

/** Fills a slot with the button «Все листы» and `#tabs`. */
export class SheetTabs {
  private active = '';
  private sheets: readonly SheetTab[] = [];
  private issues: Readonly<Record<string, number>> = {};
  private readonly list = make('div', '', { id: 'tabs', role: 'tablist', 'aria-label': 'Листы' });

  constructor(
    slot: HTMLElement,
    private readonly choose: (sheet: string) => void,
    /** Gives the sheet the keyboard. */
    private readonly home: () => void,
  ) {
    const all = makeButton('☰', () => this.openList(all), {
      id: 'all-sheets',
      title: 'Все листы',
      'aria-label': 'Все листы',
      'aria-haspopup': 'dialog',
    });
    slot.classList.add('sheet-tabs');
    slot.replaceChildren(all, this.list);
    this.list.addEventListener('keydown', (event) => this.move(event));
    this.list.addEventListener('wheel', (event) => this.scroll(event), { passive: false });
  }

  /** Shows these sheets in place of what was shown. */
  show(sheets: readonly SheetTab[]): void {
    const hadKeyboard = this.list.contains(document.activeElement);
    const isOther =
      sheets.length !== this.sheets.length ||
      sheets.some(({ name }, index) => name !== this.sheets[index]?.name);
    this.sheets = sheets;
    this.list.replaceChildren(
      ...sheets.map(({ name, colour, computed }) => {
        const tab = makeButton(name, () => this.pick(name), {
          role: 'tab',
          class: computed ? 'tab computed' : 'tab',
          'aria-controls': 'grid',
        });
        if (colour !== null) tab.style.setProperty('--tab', colour);
        return tab;
      }),
    );
    this.count(this.issues);
    // Another book begins with its first sheets, not where the one before was looked at.
    if (isOther) this.list.scrollLeft = 0;
    this.select(this.active);
    // The keyboard must not be lost together with the old tabs.
    if (hadKeyboard) this.focus();
  }

  /** Shows the numbers of issues. */
  count(issues: Readonly<Record<string, number>>): void {
    this.issues = issues;
    this.tabs().forEach((tab, index) => {
      const name = this.sheets[index]?.name ?? '';
      const count = issues[name] ?? 0;
      const shown = tab.querySelector('.count');
      if (count === 0) shown?.remove();
      else if (shown) shown.textContent = String(count);
      else tab.append(make('span', String(count), { class: 'count' }));
      if (count === 0) tab.removeAttribute('aria-label');
      else tab.setAttribute('aria-label', `${name}, ${counted(count, REMARKS)}`);
      tab.title = count === 0 ? '' : counted(count, REMARKS);
    });
  }

  /** Shows which sheet is looked at. */
  select(sheet: string): void {
    const isKnown = this.sheets.some(({ name }) => name === sheet);
    this.active = isKnown ? sheet : (this.sheets[0]?.name ?? '');
    this.tabs().forEach((tab, index) => {
      const isActive = this.sheets[index]?.name === this.active;
      tab.setAttribute('aria-selected', String(isActive));
      tab.tabIndex = isActive ? 0 : -1;
      if (isActive) tab.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    });
  }

  /** The next or the previous sheet. */
  step(by: number): void {
    const at = this.sheets.findIndex(({ name }) => name === this.active);
    const next = this.sheets[at + by];
    if (next) this.go(next.name);
  }

  /** Gives the tab of the sheet that is looked at the keyboard. */
  focus(): void {
    this.tabs()
      .find(({ tabIndex }) => tabIndex === 0)
      ?.focus();
  }

  /** Opens the list of all sheets beside the tabs. */
  private openList(button: HTMLElement): void {
    const { left, top } = button.getBoundingClientRect();
    openSheetList({
      sheets: this.sheets,
      issues: this.issues,
      active: this.active,
      x: left,
      bottom: top - 4,
      choose: (sheet) => this.pick(sheet),
    });
  }

  /** Who picks a sheet goes on in it: what is typed next is meant for its cells. */
  private pick(sheet: string): void {
    this.go(sheet);
    this.home();
  }

  /** The tab is the next step's beginning at once, whenever the sheet itself comes. */
  private go(sheet: string): void {
    const hadKeyboard = this.list.contains(document.activeElement);
    this.select(sheet);
    if (hadKeyboard) this.focus();
    this.choose(sheet);
  }

  private scroll(event: WheelEvent): void {
    const { deltaX, deltaY, deltaMode, ctrlKey } = event;
    // Ctrl and the wheel are the browser's zoom.
    if (ctrlKey || this.list.scrollWidth <= this.list.clientWidth) return;
    event.preventDefault();
    const by = Math.abs(deltaX) > Math.abs(deltaY) ? deltaX : deltaY;
    this.list.scrollLeft += by * (deltaMode === WheelEvent.DOM_DELTA_PIXEL ? 1 : WHEEL_LINE);
  }

  private move(event: KeyboardEvent): void {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const last = this.sheets.length - 1;
    const at = this.sheets.findIndex(({ name }) => name === this.active);
    const to = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: last }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const next = this.sheets[to];
    if (next) this.go(next.name);
  }

  private tabs(): HTMLElement[] {
    return [...this.list.querySelectorAll<HTMLElement>('[role="tab"]')];
  }
}

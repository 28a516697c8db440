/** The sheets' tabs in workbook order, with how many issues each sheet has. */
import type { Snapshot } from '../wire/snapshot';
import { make } from './elements';

export class SheetTabs {
  private active = '';
  private names: readonly string[] = [];

  constructor(
    private readonly list: HTMLElement,
    private readonly choose: (sheet: string) => void,
  ) {
    list.addEventListener('keydown', (event) => this.move(event));
  }

  show({ sheets, file }: Snapshot): void {
    const hasKeyboard = this.list.contains(document.activeElement);
    this.names = sheets.map(({ name }) => name);
    this.list.replaceChildren(
      ...sheets.map(({ name, tabColour }) => {
        const tab = make('button', name, {
          type: 'button',
          role: 'tab',
          class: 'tab',
          'aria-controls': 'grid',
        });
        if (tabColour !== null) tab.style.setProperty('--tab', tabColour);
        tab.addEventListener('click', () => this.choose(name));
        return tab;
      }),
    );
    this.count(file.issues);
    this.select(this.active);
    // The keyboard must not be lost together with the old tabs.
    if (hasKeyboard) this.focus();
  }

  /** Shows the numbers of issues. */
  count(issues: Readonly<Record<string, number>>): void {
    this.tabs().forEach((tab, index) => {
      const name = this.names[index] ?? '';
      const count = issues[name] ?? 0;
      tab.replaceChildren(name);
      if (count === 0) return;
      tab.append(make('span', String(count), { class: 'count', title: 'Замечания на листе' }));
    });
  }

  select(sheet: string): void {
    this.active = this.names.includes(sheet) ? sheet : (this.names[0] ?? '');
    this.tabs().forEach((tab, index) => {
      const isActive = this.names[index] === this.active;
      tab.setAttribute('aria-selected', String(isActive));
      tab.tabIndex = isActive ? 0 : -1;
      if (isActive) tab.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    });
  }

  /** The next or the previous sheet. */
  step(by: number): void {
    const next = this.names[this.names.indexOf(this.active) + by];
    if (next !== undefined) this.choose(next);
  }

  private move(event: KeyboardEvent): void {
    const by = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    this.step(by);
    this.focus();
  }

  private focus(): void {
    this.tabs()
      .find(({ tabIndex }) => tabIndex === 0)
      ?.focus();
  }

  private tabs(): HTMLElement[] {
    return [...this.list.querySelectorAll<HTMLElement>('[role="tab"]')];
  }
}

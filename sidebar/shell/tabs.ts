/** The tabs: one stop of the Tab key, arrows between them, Enter or a click opens. */
import { html } from '../dom';

/** What 300 px hold in the widest of the usual fonts: wrapping alone would leave one tab in a row of its own. */
const TABS_A_ROW = 4;

export interface Tab {
  readonly name: string;
  readonly title: string;
}

export interface Tabs {
  readonly node: HTMLElement;
  /** Shows which view is open. */
  mark(name: string): void;
  /** Puts the keyboard on the tab of the open view. */
  focus(): void;
}

const STEPS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
};

function target(key: string, at: number, count: number): number | null {
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  const step = STEPS[key];
  return step === undefined ? null : (at + step + count) % count;
}

/** As few rows as will do, as even as can be; to who hears the page they are one list. */
function rowsOf(buttons: readonly HTMLElement[]): HTMLElement[] {
  const rows = Math.ceil(buttons.length / TABS_A_ROW);
  const perRow = Math.ceil(buttons.length / rows);
  return Array.from({ length: rows }, (_, row) =>
    html('div', { role: 'presentation' }, ...buttons.slice(row * perRow, (row + 1) * perRow)),
  );
}

/** Builds the tabs of a panel whose content has the id `panel`. */
export function tabsOf(tabs: readonly Tab[], open: (name: string) => void): Tabs {
  const buttons = tabs.map(({ name, title }) => {
    const button = html(
      'button',
      { type: 'button', role: 'tab', id: `tab-${name}`, 'aria-controls': 'panel', tabindex: -1 },
      title,
    );
    button.addEventListener('click', () => open(name));
    return button;
  });
  const node = html('div', { role: 'tablist', 'aria-label': 'Разделы панели' }, ...rowsOf(buttons));
  node.addEventListener('keydown', (event) => {
    const at = buttons.findIndex((tab) => tab.matches(':focus'));
    const next = at < 0 ? null : target(event.key, at, buttons.length);
    if (next === null) return;
    event.preventDefault();
    buttons[next]?.focus();
  });
  return {
    node,
    mark: (name) => {
      tabs.forEach((tab, index) => {
        const chosen = tab.name === name;
        buttons[index]?.setAttribute('aria-selected', String(chosen));
        buttons[index]?.setAttribute('tabindex', chosen ? '0' : '-1');
      });
    },
    focus: () => buttons.find(({ tabIndex }) => tabIndex === 0)?.focus(),
  };
}

/** The menu bar: arrows move along it, Escape leaves a list, as in every program. */
import { make } from './elements';

export interface MenuAction {
  readonly title: string;
  readonly run: () => void;
  /** For actions that come and go: «Отменить». */
  readonly id?: string;
  /** A line before it. */
  readonly separated?: boolean;
}

const COMMON = { type: 'button', role: 'menuitem', tabindex: '-1' } as const;

function itemOf({ title, run, id }: MenuAction, style: string): HTMLButtonElement {
  const named = id !== undefined && { id };
  const button = make('button', title, { ...COMMON, class: style, ...named });
  button.addEventListener('click', run);
  return button;
}

/** Fills the menu bar: the lists first, then single actions. */
export function fillMenu(
  bar: HTMLElement,
  lists: readonly { readonly title: string; readonly actions: readonly MenuAction[] }[],
  actions: readonly MenuAction[],
): void {
  bar.replaceChildren(
    ...lists.map(({ title, actions: inside }) => listOf(title, inside)),
    ...actions.flatMap((action) => {
      const item = itemOf(action, 'menu-title');
      return action.separated
        ? [make('div', '', { role: 'separator', class: 'menu-line' }), item]
        : [item];
    }),
  );
  const first = topItems(bar)[0];
  if (first) first.tabIndex = 0;
  bar.addEventListener('keydown', (event) => alongBar(event, bar));
}

function topItems(bar: HTMLElement): HTMLButtonElement[] {
  return [...bar.querySelectorAll<HTMLButtonElement>(':scope > button, :scope > div > button')];
}

function alongBar(event: KeyboardEvent, bar: HTMLElement): void {
  const by = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
  if (by === undefined) return;
  const items = topItems(bar).filter(({ disabled }) => !disabled);
  const open = bar.querySelector<HTMLElement>('[aria-expanded="true"]');
  const from = items.findIndex((item) => item === open || item === document.activeElement);
  const next = items[(from + by + items.length) % items.length];
  open?.click();
  for (const item of items) item.tabIndex = item === next ? 0 : -1;
  next?.focus();
  event.preventDefault();
}

function listOf(title: string, actions: readonly MenuAction[]): HTMLElement {
  const place = make('div', '', { role: 'none', class: 'menu-place' });
  const opener = make('button', title, {
    ...COMMON,
    class: 'menu-title',
    'aria-haspopup': 'menu',
    'aria-expanded': 'false',
    'aria-label': title,
  });
  const list = make('div', '', { role: 'menu', 'aria-label': title, class: 'menu-list' });
  list.hidden = true;
  const items = actions.map((action) => itemOf(action, 'menu-entry'));
  list.append(...items);
  const setOpen = (isOpen: boolean): void => {
    list.hidden = !isOpen;
    opener.setAttribute('aria-expanded', String(isOpen));
  };
  opener.addEventListener('click', () => {
    setOpen(list.hidden === true);
    if (!list.hidden) items[0]?.focus();
  });
  list.addEventListener('click', () => setOpen(false));
  place.addEventListener('focusout', ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node) || !place.contains(relatedTarget)) setOpen(false);
  });
  place.addEventListener('keydown', (event) => {
    const by = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (event.key === 'Escape') {
      setOpen(false);
      opener.focus();
    }
    if (by === undefined) return;
    event.preventDefault();
    if (list.hidden) {
      setOpen(true);
      items[0]?.focus();
      return;
    }
    const from = items.indexOf(document.activeElement as HTMLButtonElement);
    items[(from + by + items.length) % items.length]?.focus();
  });
  place.append(opener, list);
  return place;
}

/** «Все листы»: twenty-two tabs fit nowhere, a list with a search does. */
import { counted } from '../../../core/values/russian';
import { fold } from '../../../core/values/text';
import type { SheetTab } from '../../wire/snapshot';
import { make } from './elements';
import { movedBy } from './list-keys';
import { openPopup } from './popup';
import { REMARKS } from './words';

interface SheetList {
  readonly sheets: readonly SheetTab[];
  /** How many issues each sheet has. */
  readonly issues: Readonly<Record<string, number>>;
  readonly active: string;
  /** Its left and its lower edge, in pixels of the window. */
  readonly x: number;
  readonly bottom: number;
  readonly choose: (sheet: string) => void;
}

const GROUPS = [
  { title: 'Заполняете вы', computed: false },
  { title: 'Рассчитывает программа', computed: true },
] as const;

/** Opens the list above the tabs. */
export function openSheetList({ sheets, issues, active, x, bottom, choose }: SheetList): void {
  const search = make('input', '', {
    type: 'text',
    class: 'line',
    role: 'combobox',
    placeholder: 'Найти лист',
    'aria-label': 'Найти лист',
    'aria-expanded': 'true',
    'aria-controls': 'sheet-list',
    'aria-autocomplete': 'list',
    autocomplete: 'off',
    spellcheck: 'false',
  });
  const list = make('div', '', { id: 'sheet-list', role: 'listbox', 'aria-label': 'Листы' });
  const none = make('p', '', { class: 'popup-none', role: 'status' });
  let shown: readonly { readonly name: string; readonly option: HTMLElement }[] = [];
  let at = 0;

  /** Which one is meant: the sheet looked at, else the name as typed, its beginning, any part of it. */
  const meant = (wanted: string): number => {
    const indexOf = (is: (name: string) => boolean) => shown.findIndex(({ name }) => is(name));
    if (wanted === '')
      return Math.max(
        0,
        indexOf((name) => name === active),
      );
    const whole = indexOf((name) => fold(name) === wanted);
    return whole >= 0
      ? whole
      : Math.max(
          0,
          indexOf((name) => fold(name).startsWith(wanted)),
        );
  };
  const point = (index: number): void => {
    shown[at]?.option.setAttribute('aria-selected', 'false');
    at = index;
    const option = shown[at]?.option;
    option?.setAttribute('aria-selected', 'true');
    option?.scrollIntoView({ block: 'nearest' });
    if (option) search.setAttribute('aria-activedescendant', option.id);
    else search.removeAttribute('aria-activedescendant');
  };
  const optionOf = ({ name, colour }: SheetTab, id: string): HTMLElement => {
    const count = issues[name] ?? 0;
    const option = make('div', [make('span', name, { class: 'sheet-option-name' })], {
      role: 'option',
      id,
      class: 'sheet-option',
      'aria-selected': 'false',
    });
    if (name === active) option.classList.add('current');
    if (colour !== null) option.style.setProperty('--tab', colour);
    if (count > 0) {
      const title = counted(count, REMARKS);
      option.setAttribute('aria-label', `${name}, ${title}`);
      option.append(make('span', String(count), { class: 'count', title }));
    }
    option.addEventListener('click', () => take(name));
    return option;
  };
  const fill = (): void => {
    const wanted = fold(search.value);
    const found = sheets.filter(({ name }) => fold(name).includes(wanted));
    const groups = GROUPS.map((group) => {
      const inside = found.filter(({ computed }) => computed === group.computed);
      return { ...group, inside };
    }).filter(({ inside }) => inside.length > 0);
    let id = 0;
    const options = new Map<string, HTMLElement>();
    list.replaceChildren(
      ...groups.map(({ title, inside }) => {
        const items = inside.map((sheet) => {
          id += 1;
          const option = optionOf(sheet, `sheet-option-${id}`);
          options.set(sheet.name, option);
          return option;
        });
        const head = make('div', title, { class: 'sheet-group', 'aria-hidden': 'true' });
        return make('div', [head, ...items], { role: 'group', 'aria-label': title });
      }),
    );
    shown = [...options].map(([name, option]) => ({ name, option }));
    none.textContent = shown.length === 0 ? 'Такого листа нет' : '';
    list.hidden = shown.length === 0;
    at = 0;
    point(meant(wanted));
  };
  const take = (name: string): void => {
    close();
    choose(name);
  };
  search.addEventListener('input', fill);
  search.addEventListener('keydown', (event) => {
    // Home and End belong to the line that is typed into.
    const isMove = event.key === 'ArrowDown' || event.key === 'ArrowUp';
    const moved = isMove ? movedBy(event.key, at, shown.length) : null;
    if (moved !== null) point(moved);
    else if (event.key === 'Enter') take(shown[at]?.name ?? active);
    else return;
    event.preventDefault();
  });
  fill();
  // Its lower edge stands at the tabs, whatever the number of sheets.
  const close = openPopup({
    title: 'Все листы',
    style: 'sheet-list',
    x,
    y: bottom,
    grows: 'up',
    content: [search, none, list],
  });
  search.focus();
}

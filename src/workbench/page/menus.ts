/** What the menus hold, as the book stands now. */
import type { BookState } from '../wire/engine';
import type { BookShape } from '../wire/snapshot';
import type { Menu } from './parts/menu-bar';
import type { MenuEntry } from './parts/menu-list';
import { zoomEntries } from './parts/zoom';

/** Everything that a menu can start. */
export interface MenuActions {
  open(): void;
  first(): void;
  /** Removes what the page keeps in this browser. */
  traces(): void;
  save(): void;
  saveAs(): void;
  downloadCopy(): void;
  print(): void;
  history(): void;
  reread(): void;
  undo(): void;
  redo(): void;
  cut(): void;
  copy(): void;
  paste(): void;
  find(replacing: boolean): void;
  goToAddress(): void;
  filter(): void;
  unfilter(): void;
  /** 1 is 100 %. */
  zoom(factor: number): void;
  panel(): void;
  insertRows(below: boolean): void;
  deleteRows(): void;
  moveRows(by: 1 | -1): void;
  sort(descending: boolean): void;
  command(call: string): void;
  help(): void;
  keys(): void;
}

export interface MenuState {
  readonly shape: BookShape;
  readonly state: BookState;
  /** Whether a file is there that could be read again. */
  readonly hasFile: boolean;
  readonly isComputed: boolean;
  readonly isFiltered: boolean;
  readonly isPanelShown: boolean;
  readonly zoom: number;
}

const fileMenu = (actions: MenuActions, { hasFile }: MenuState): MenuEntry[] => [
  { title: 'Новая книга, недавние…', run: actions.first },
  { title: 'Открыть…', keys: 'Ctrl+O', run: actions.open },
  { title: 'Сохранить', keys: 'Ctrl+S', separated: true, run: actions.save },
  { title: 'Сохранить как…', keys: 'Ctrl+Shift+S', run: actions.saveAs },
  { title: 'Скачать копию', run: actions.downloadCopy },
  { title: 'Печать листа', keys: 'Ctrl+P', separated: true, run: actions.print },
  { title: 'История…', separated: true, run: actions.history },
  { title: 'Вернуться к сохранённому…', disabled: !hasFile, run: actions.reread },
  { title: 'Убрать следы…', separated: true, run: actions.traces },
];

/** The clipboard; its keys work without the menu. */
const clipboardEntries = (actions: MenuActions, isComputed: boolean): MenuEntry[] => [
  { title: 'Вырезать', keys: 'Ctrl+X', disabled: isComputed, run: actions.cut },
  { title: 'Копировать', keys: 'Ctrl+C', run: actions.copy },
  { title: 'Вставить', keys: 'Ctrl+V', disabled: isComputed, run: actions.paste },
];

/** The same entries below a line. */
const separated = ([first, ...rest]: MenuEntry[]): MenuEntry[] =>
  first ? [{ ...first, separated: true }, ...rest] : [];

const editMenu = (actions: MenuActions, { state, isComputed }: MenuState): MenuEntry[] => [
  {
    title: state.undo === null ? 'Отменить' : `Отменить: ${state.undo}`,
    keys: 'Ctrl+Z',
    disabled: state.undo === null,
    run: actions.undo,
  },
  {
    title: state.redo === null ? 'Повторить' : `Повторить: ${state.redo}`,
    keys: 'Ctrl+Y',
    disabled: state.redo === null,
    run: actions.redo,
  },
  ...separated(clipboardEntries(actions, isComputed)),
  { title: 'Найти…', keys: 'Ctrl+F', separated: true, run: () => actions.find(false) },
  { title: 'Заменить…', keys: 'Ctrl+H', disabled: isComputed, run: () => actions.find(true) },
  { title: 'Перейти к ячейке…', keys: 'Ctrl+G', run: actions.goToAddress },
];

/** What can be done with the selected rows. */
const lineEntries = (actions: MenuActions, isComputed: boolean): MenuEntry[] => [
  {
    title: 'Вставить строки выше',
    keys: 'Ctrl++',
    disabled: isComputed,
    run: () => actions.insertRows(false),
  },
  { title: 'Вставить строки ниже', disabled: isComputed, run: () => actions.insertRows(true) },
  { title: 'Удалить строки', keys: 'Ctrl+−', disabled: isComputed, run: actions.deleteRows },
  {
    title: 'Передвинуть выше',
    disabled: isComputed,
    separated: true,
    run: () => actions.moveRows(-1),
  },
  { title: 'Передвинуть ниже', disabled: isComputed, run: () => actions.moveRows(1) },
];

/** The context menu of cells and rows. */
export const rowEntries = (actions: MenuActions, isComputed: boolean): MenuEntry[] => [
  ...clipboardEntries(actions, isComputed),
  ...separated(lineEntries(actions, isComputed)),
];

/** What can be done with a column; the context menu of a column head is the same. */
export const columnEntries = (actions: MenuActions, isComputed: boolean): MenuEntry[] => [
  { title: 'Сортировать по возрастанию', disabled: isComputed, run: () => actions.sort(false) },
  { title: 'Сортировать по убыванию', disabled: isComputed, run: () => actions.sort(true) },
  { title: 'Отобрать строки по столбцу…', run: actions.filter },
];

const viewMenu = (
  actions: MenuActions,
  { isFiltered, isPanelShown, zoom }: MenuState,
): MenuEntry[] => [
  { title: isPanelShown ? 'Скрыть панель' : 'Показать панель', run: actions.panel },
  { title: 'Показать все строки', disabled: !isFiltered, run: actions.unfilter },
  ...zoomEntries(zoom, actions.zoom),
];

/** The bar's menus. */
export function menusOf(actions: MenuActions, now: MenuState): Menu[] {
  const { shape, isComputed } = now;
  const columns = separated(columnEntries(actions, isComputed));
  return [
    { title: 'Файл', entries: fileMenu(actions, now) },
    { title: 'Правка', entries: editMenu(actions, now) },
    { title: 'Вид', entries: viewMenu(actions, now) },
    { title: 'Строки', entries: [...lineEntries(actions, isComputed), ...columns] },
    {
      title: 'Посткурс',
      entries: shape.commands.map(({ title, call }) => ({
        title,
        run: () => actions.command(call),
      })),
    },
    {
      title: 'Помощь',
      entries: [
        { title: 'Как работать', run: actions.help },
        { title: 'Клавиши', run: actions.keys },
      ],
    },
  ];
}

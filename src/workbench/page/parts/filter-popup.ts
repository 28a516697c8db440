/** The filter of a column, for the eye alone: the workbook stays as it is. */
import { formatDecimal } from '../../../core/values/decimal';
import { counted } from '../../../core/values/russian';
import { make, makeButton, setText } from './elements';
import { chosenOrAll, type DistinctValue, valuesWith } from './filter-values';
import { openPopup } from './popup';
import { VALUES } from './words';

interface FilterPopup {
  /** The column's header. */
  readonly header: string;
  readonly values: readonly DistinctValue[];
  /** What is shown now; null: everything. */
  readonly chosen: ReadonlySet<string> | null;
  /** In pixels of the window. */
  readonly x: number;
  readonly y: number;
  /** Shows the rows with these values; null: all rows. */
  readonly apply: (chosen: ReadonlySet<string> | null) => void;
  /** Orders the rows of the sheet; null where they cannot be ordered. */
  readonly sort: ((descending: boolean) => void) | null;
}

/** More would be read by nobody: the search finds the rest. */
const MOST = 300;

/** Opens the filter. */
export function openFilterPopup(popup: FilterPopup): void {
  const { header, values, chosen, x, y, apply, sort } = popup;
  const ticked = new Set(chosen ?? values.map(({ text }) => text));
  let shown = values;
  const search = make('input', '', {
    type: 'text',
    class: 'line',
    placeholder: 'Найти значение',
    'aria-label': 'Найти значение',
    autocomplete: 'off',
    spellcheck: 'false',
  });
  const all = make('input', '', { type: 'checkbox' });
  const allWords = make('span', 'Выделить всё');
  const list = make('div', '', { class: 'filter-values', role: 'group', 'aria-label': 'Значения' });
  const remark = make('p', '', { class: 'popup-none', role: 'status' });
  const done = makeButton('Показать', () => finish(chosenOrAll(values, ticked)), {
    class: 'button primary',
  });

  const showAll = (): void => {
    const count = shown.filter(({ text }) => ticked.has(text)).length;
    all.checked = count > 0 && count === shown.length;
    all.indeterminate = count > 0 && count < shown.length;
    done.disabled = ticked.size === 0;
  };
  const valueElement = ({ text, count }: DistinctValue): HTMLLabelElement => {
    const box = make('input', '', { type: 'checkbox' });
    box.checked = ticked.has(text);
    box.addEventListener('change', () => {
      if (box.checked) ticked.add(text);
      else ticked.delete(text);
      showAll();
    });
    const name = make('span', text === '' ? '(пусто)' : text, { class: 'filter-text' });
    return make('label', [box, name, make('span', formatDecimal(count), { class: 'quiet' })], {
      class: 'filter-value',
    });
  };
  const fill = (): void => {
    shown = valuesWith(values, search.value);
    list.replaceChildren(...shown.slice(0, MOST).map(valueElement));
    setText(allWords, search.value === '' ? 'Выделить всё' : 'Выделить найденное');
    setText(
      remark,
      shown.length === 0
        ? 'Такого значения нет'
        : shown.length > MOST
          ? `Показаны первые ${MOST} из ${counted(shown.length, VALUES)}: уточните поиск`
          : '',
    );
    showAll();
  };
  const finish = (result: ReadonlySet<string> | null): void => {
    close();
    apply(result);
  };
  search.addEventListener('input', () => {
    // What is found is what is wanted, as in other spreadsheets; nothing typed: as it was.
    ticked.clear();
    const wanted = search.value === '' ? (chosen ?? values.map(({ text }) => text)) : [];
    for (const text of wanted) ticked.add(text);
    for (const { text } of search.value === '' ? [] : valuesWith(values, search.value)) {
      ticked.add(text);
    }
    fill();
  });
  all.addEventListener('change', () => {
    for (const { text } of shown) {
      if (all.checked) ticked.add(text);
      else ticked.delete(text);
    }
    fill();
  });
  const sortButton = (title: string, descending: boolean): HTMLButtonElement =>
    makeButton(
      title,
      () => {
        close();
        sort?.(descending);
      },
      { class: 'filter-sort' },
    );
  const sorting = sort
    ? [sortButton('Сортировать А → Я', false), sortButton('Сортировать Я → А', true)]
    : [];
  const form = make(
    'form',
    [
      ...sorting,
      make('p', `Показать строки, где «${header}»:`, { class: 'filter-title' }),
      search,
      make('label', [all, allWords], { class: 'filter-value filter-all' }),
      remark,
      list,
      make(
        'div',
        [
          done,
          ...(chosen ? [makeButton('Сбросить', () => finish(null), { class: 'button' })] : []),
          makeButton('Отмена', () => close(), { class: 'button' }),
        ],
        { class: 'buttons' },
      ),
    ],
    { class: 'filter-form' },
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (ticked.size > 0) finish(chosenOrAll(values, ticked));
  });
  form.addEventListener('keydown', (event) => boxKeys(event, form));
  fill();
  const close = openPopup({ title: `Фильтр: ${header}`, style: 'filter', x, y, content: [form] });
  search.focus();
}

/** Arrows move between the search and the boxes; Enter on a box shows what is ticked. */
function boxKeys(event: KeyboardEvent, form: HTMLFormElement): void {
  const stops = [...form.querySelectorAll<HTMLInputElement>('input')];
  const from = stops.findIndex((stop) => stop.matches(':focus'));
  const to = { ArrowDown: from + 1, ArrowUp: from - 1 }[event.key];
  if (event.key === 'Enter' && from >= 0) form.requestSubmit();
  else if (to !== undefined && from >= 0) stops[to]?.focus();
  else return;
  event.preventDefault();
}

/** «Клавиши»: what the keyboard does. */
import { showDialog } from './dialogs';
import { make } from './elements';

const GROUPS: readonly {
  readonly title: string;
  readonly keys: readonly (readonly [keys: string, does: string])[];
}[] = [
  {
    title: 'Ввод',
    keys: [
      ['Enter, Shift+Enter', 'Записать и перейти вниз, вверх'],
      ['Tab, Shift+Tab', 'Записать и перейти вправо, влево'],
      ['F2', 'Исправить содержимое ячейки'],
      ['Esc', 'Оставить ячейку как была'],
      ['Alt+↓', 'Открыть список ячейки'],
      ['Ctrl+;', 'Сегодняшняя дата'],
      ['Delete', 'Очистить'],
      ['Ctrl+Z, Ctrl+Y', 'Отменить, повторить'],
    ],
  },
  {
    title: 'Переходы',
    keys: [
      ['Home, End', 'Начало и конец строки'],
      ['Ctrl+Home, Ctrl+End', 'Начало и конец листа'],
      ['Ctrl+стрелка', 'К краю заполненного'],
      ['Page Up, Page Down', 'На экран вверх, вниз'],
      ['Ctrl+Page Up, Ctrl+Page Down', 'Предыдущий, следующий лист'],
      ['Ctrl+G', 'Перейти к ячейке, листу или слову'],
      ['F6, Shift+F6', 'Таблица, панель, листы, меню'],
      ['Alt или F10', 'Меню'],
    ],
  },
  {
    title: 'Выделение и строки',
    keys: [
      ['Shift+стрелка', 'Выделить область'],
      ['Shift+Пробел, Ctrl+Пробел', 'Выделить строку, столбец'],
      ['Ctrl+A', 'Выделить всё'],
      ['Ctrl+«+», Ctrl+«−»', 'Вставить строки выше, удалить строки'],
      ['Ctrl+C, Ctrl+X, Ctrl+V', 'Копировать, вырезать, вставить'],
      ['Shift+F10', 'Меню ячейки или строки'],
    ],
  },
  {
    title: 'Книга',
    keys: [
      ['Ctrl+S', 'Сохранить'],
      ['Ctrl+O', 'Открыть другую книгу'],
      ['Ctrl+P', 'Напечатать лист целиком'],
      ['Ctrl+F, Ctrl+H', 'Найти, заменить'],
      ['F3, Shift+F3', 'Следующее и предыдущее найденное'],
      ['F1', 'Помощь'],
    ],
  },
];

/** Shows the table until the person closes it. */
export async function showKeys(): Promise<void> {
  const tables = GROUPS.map(({ title, keys }) =>
    make('table', [
      make('caption', title),
      make(
        'tbody',
        keys.map(([key, does]) =>
          make('tr', [make('th', [make('kbd', key)], { scope: 'row' }), make('td', does)]),
        ),
      ),
    ]),
  );
  const content = make('div', tables, {
    class: 'keys',
    tabindex: '0',
    role: 'group',
    'aria-label': 'Клавиши',
  });
  await showDialog('Клавиши', [content], undefined, 'wide');
}

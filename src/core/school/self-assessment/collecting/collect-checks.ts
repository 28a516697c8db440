/** Why a teacher's sheet or a row of it is not taken, and what is odd about a row that is (ids Я-1… Я-3…). */
import type { Check } from '../../../schema/issue';
import { type CountForms, counted, insideSentence, listing } from '../../../values/russian';
import { ABOUT_SHEET, FORM_SHEET } from '../form/form-sheets';
import type { TypedBeyond } from './typed-beyond';

const CLAUSE = 'лист самооценки, правила сбора';

/** «больше 21 строки, больше 20 строк». */
const OF_ROWS: CountForms = ['строки', 'строк', 'строк'];

const NEW_SHEET =
  'Возьмите у методиста новый лист самооценки, перенесите в него свои строки и сдайте его.';

export const UNREADABLE_FORM: Check<{ readonly fault: string }> = {
  id: 'Я-10',
  severity: 'error',
  clause: CLAUSE,
  example: 'файл повреждён или защищён паролем',
  message: ({ fault }) => `Лист самооценки не читается: ${insideSentence(fault)}`,
  remedy: 'Сохраните файл заново как «Книга Excel (.xlsx)», без пароля, и сдайте его ещё раз.',
};

export const FOREIGN_FORM: Check<{ readonly name: string; readonly what: string }> = {
  id: 'Я-11',
  severity: 'error',
  clause: CLAUSE,
  example: 'педагог прислал «Лист самооценки.pdf»',
  message: ({ name, what }) => `Файл «${name}» ${what}`,
  remedy: 'Сдайте лист самооценки книгой .xlsx.',
};

export const NOT_A_FORM: Check = {
  id: 'Я-12',
  severity: 'error',
  clause: CLAUSE,
  example: `в файле нет листа «${ABOUT_SHEET}»`,
  message: () =>
    `Это не лист самооценки: в файле нет листа «${FORM_SHEET}» или «${ABOUT_SHEET}», либо на листе «${ABOUT_SHEET}» не указаны школа, педагог или период`,
  remedy: NEW_SHEET,
};

export const OTHER_SCHOOL: Check<{ readonly code: string; readonly own: string | null }> = {
  id: 'Я-13',
  severity: 'error',
  clause: CLAUSE,
  example: 'лист школы «0607» в книге школы «0512»',
  message: ({ code, own }) =>
    own === null
      ? `Лист самооценки школы с кодом «${code}», а в «Настройках» книги «Код ОО» не указан`
      : `Лист самооценки другой школы: её код «${code}», а код этой школы «${own}»`,
  remedy: 'Сдайте лист, который выдала эта школа.',
};

export const OTHER_FORM_PERIOD: Check<{ readonly period: string; readonly expected: string }> = {
  id: 'Я-14',
  severity: 'error',
  clause: CLAUSE,
  example: 'лист за 2024/25 год, собирают за 2025/26',
  message: ({ period, expected }) =>
    `Лист самооценки за другой период: ${period}, а собирают за ${expected}`,
  remedy: NEW_SHEET,
};

export const UNKNOWN_TEACHER: Check<{ readonly code: string }> = {
  id: 'Я-15',
  severity: 'error',
  clause: CLAUSE,
  example: 'на листе указан код «П-99», которого нет на листе «Педагоги»',
  message: ({ code }) => `Педагога с кодом «${code}» нет в книге школы`,
  remedy:
    'Пусть методист проверит код на листе «Педагоги» и, если он изменился, выдаст лист заново.',
};

export const BROKEN_SEAL: Check = {
  id: 'Я-16',
  severity: 'error',
  clause: CLAUSE,
  example: `на листе «${ABOUT_SHEET}» вручную исправлен код педагога`,
  message: () =>
    `Реквизиты листа изменены вручную: на листе «${ABOUT_SHEET}» школа, педагог и период должны оставаться такими, какими их выдали`,
  remedy: NEW_SHEET,
};

export const DAMAGED_FORM: Check<{ readonly fault: string }> = {
  id: 'Я-17',
  severity: 'error',
  clause: CLAUSE,
  example: `на листе «${FORM_SHEET}» удалён столбец «Тема»`,
  message: ({ fault }) => `Заголовки листа повреждены: ${insideSentence(fault)}`,
  remedy: 'Верните заголовки в первую строку такими, какими они были, и сдайте лист ещё раз.',
};

export const TOO_MANY_FORM_ROWS: Check<{ readonly sheet: string; readonly most: number }> = {
  id: 'Я-18',
  severity: 'error',
  clause: CLAUSE,
  example: `на листе «${FORM_SHEET}» 5 000 строк`,
  message: ({ sheet, most }) => `На листе «${sheet}» больше ${counted(most, OF_ROWS)}`,
  remedy: 'Удалите лишние строки, в том числе пустые внизу листа, и сдайте лист ещё раз.',
};

export const REVIEWED: Check<{ readonly decision: string }> = {
  id: 'Я-20',
  severity: 'error',
  clause: CLAUSE,
  example: 'педагог исправил тему в записи, которую методист подтвердил',
  message: ({ decision }) => `Уже проверено: ${decision}; изменения не приняты`,
  remedy: 'Если с решением не согласны или в записи ошибка, скажите методисту.',
};

export const UNKNOWN_RECORD: Check<{ readonly code: string }> = {
  id: 'Я-21',
  severity: 'error',
  clause: CLAUSE,
  example: '«Код записи» исправлен вручную или скопирован с чужого листа',
  message: ({ code }) => `Вашей записи с кодом «${code}» в книге школы нет`,
  remedy:
    'Если запись новая, очистите в строке ячейку «Код записи». Если она есть в книге, возьмите у методиста новый лист: за это время её там исправили.',
};

export const COPIED_RECORD: Check<{ readonly code: string }> = {
  id: 'Я-22',
  severity: 'error',
  clause: CLAUSE,
  example: 'строка скопирована вместе с «Кодом записи»',
  message: ({ code }) => `Код записи «${code}» стоит в нескольких строках листа`,
  remedy:
    'Оставьте код в одной строке, прежней. В строках-копиях очистите ячейку «Код записи»: они станут новыми записями.',
};

export const DOUBLED_IN_BOOK: Check<{ readonly code: string }> = {
  id: 'Я-23',
  severity: 'error',
  clause: CLAUSE,
  example: 'методист скопировал строку на листе «Мероприятия» вместе с кодом',
  message: ({ code }) =>
    `Код записи «${code}» стоит в нескольких строках книги школы: какую из них исправлять, неизвестно`,
  remedy: 'Пусть методист очистит «Код записи» в строке-копии (М-15) и соберёт лист ещё раз.',
};

export const CHANGED_TWICE: Check<{ readonly sources: readonly string[] }> = {
  id: 'Я-24',
  severity: 'error',
  clause: CLAUSE,
  example: 'в двух файлах одного педагога у одной записи разные темы',
  message: ({ sources }) =>
    `Запись разная в файлах ${listing(
      sources.map((source) => `«${source}»`),
      5,
    )}`,
  remedy: 'Соберите один из них: тот, в котором запись верна.',
};

export const UNKNOWN_REVIEW: Check<{ readonly why: string }> = {
  id: 'Я-25',
  severity: 'error',
  clause: CLAUSE,
  example: 'на листе «Мероприятия» в «Статусе проверки» стоит «смотрела»',
  message: ({ why }) =>
    `Проверена ли запись, по «Статусу проверки» в книге школы не понять: ${why}; изменения не приняты`,
  remedy:
    'Пусть методист поправит «Статус проверки» на листе «Мероприятия» и соберёт лист ещё раз.',
};

export const REPEATED_ROW: Check<{ readonly firstRow: number; readonly cells: readonly string[] }> =
  {
    id: 'Я-30',
    severity: 'warning',
    costs: 'повтор не добавлен',
    clause: CLAUSE,
    example: 'одна строка вписана в лист дважды',
    message: ({ firstRow, cells }) =>
      `Дата, вид, тема и критерий те же, что в строке ${firstRow}: второй раз не добавлено${
        cells.length === 0 ? '' : `, хотя отличается: ${listing(cells, 5, '; ')}`
      }`,
    remedy:
      'Если это разные факты, назовите их по-разному в «Теме» или укажите «Кол-во». Если верна эта строка, исправьте ту.',
  };

export const OTHERWISE_IN_BOOK: Check<{ readonly cells: readonly string[] }> = {
  id: 'Я-31',
  severity: 'warning',
  costs: 'изменения не приняты',
  clause: CLAUSE,
  example: 'строка без кода записи, в книге у неё другой уровень',
  message: ({ cells }) =>
    `Такая запись в книге школы уже есть и не изменена, хотя отличается: ${listing(cells, 5, '; ')}`,
  remedy:
    'Исправьте запись в новом листе: возьмите его у методиста. Если в нём у записи нет «Кода записи», скажите методисту, что исправить.',
};

export const OTHERWISE_IN_FILE: Check<{ readonly source: string }> = {
  id: 'Я-32',
  severity: 'warning',
  costs: 'взята одна из двух строк',
  clause: CLAUSE,
  example: 'в двух файлах одного педагога одна запись с разным уровнем',
  message: ({ source }) =>
    `Та же запись, но с другими ячейками, есть в файле «${source}»: взята она`,
  remedy: 'Если верна эта строка, исправьте запись в новом листе.',
};

export const ALSO_AT_COLLEAGUE: Check = {
  id: 'Я-33',
  severity: 'warning',
  costs: null,
  clause: CLAUSE,
  example: 'строка скопирована у коллеги: те же дата, вид, тема и критерий',
  message: () => 'Запись с той же датой, видом, темой и критерием есть и у другого педагога',
  remedy: 'Если участвовали оба, всё верно; если строка скопирована по ошибке, уберите её.',
};

export const OUTSIDE_PERIOD: Check<{ readonly period: string }> = {
  id: 'Я-34',
  severity: 'warning',
  costs: 'в рейтинге периода не учтено',
  clause: CLAUSE,
  example: 'дата 20.08.2025 в листе за 01.09.2025–31.08.2026',
  message: ({ period }) => `Дата вне периода ${period}`,
  remedy: 'Проверьте дату.',
};

export const COLLECTED_BEFORE: Check<{ readonly cells: readonly string[] }> = {
  id: 'Я-70',
  severity: 'warning',
  costs: 'строка не добавлена',
  clause: CLAUSE,
  example: 'лист собран, методист исправил тему записи, и тот же лист собран снова',
  message: ({ cells }) =>
    `Эта строка уже собрана, потом запись в книге школы исправили, и второй раз она не добавлена: ${listing(cells, 5, '; ')}`,
  remedy:
    'Если это другой факт, возьмите у методиста новый лист и впишите строку в него. Если в книге ошибка, скажите методисту.',
};

export const POINTS_WITHOUT_CRITERION: Check = {
  id: 'Я-71',
  severity: 'warning',
  costs: 'в рейтинге не учтено',
  clause: CLAUSE,
  example: '«Самооценка, баллы» 1, а «Критерий» не выбран',
  message: () => 'Баллы без критерия в рейтинг не войдут',
  remedy: 'Выберите «Критерий».',
};

const CELLS: CountForms = ['ячейка', 'ячейки', 'ячеек'];

export const TYPED_BEYOND: Check<{ readonly places: readonly TypedBeyond[] }> = {
  id: 'Я-75',
  severity: 'warning',
  costs: 'не собрано',
  clause: CLAUSE,
  example: 'педагог написал возражение в сером столбце «Комментарий»',
  message: ({ places }) => {
    const told = places.map(({ sheet, cells, count }) =>
      count === 0 ? `лист «${sheet}» целиком` : `лист «${sheet}», ${cells.join(', ')}`,
    );
    const count = places.reduce((sum, one) => sum + one.count, 0);
    const all = count === 0 ? '' : `; всего ${counted(count, CELLS)}`;
    return `В файле что-то написано там, откуда ничего не собирается: ${listing(told, 5, '; ')}${all}`;
  },
  remedy:
    'Откройте файл и посмотрите: там может быть возражение или вопрос. Что должно попасть в книгу, попросите вписать в таблицу, в столбцы слева от серых.',
};

interface OfAside {
  /** Of the first cell that is filled. */
  readonly header: string;
}

const asideBegins = ({ header }: OfAside): string =>
  `Строка не собрана: «${header}» в ней начинается как итог, подпись, заголовок раздела или номера столбцов`;

export const NO_ENTRY: Check<OfAside> = {
  id: 'Я-73',
  severity: 'warning',
  costs: 'строка не собрана',
  clause: CLAUSE,
  example: 'под записями строка «Итого»',
  message: asideBegins,
  remedy:
    'Если это запись, впишите в неё дату и вид и сдайте лист ещё раз; если нет, ничего не делайте.',
};

export const SPOILED_ENTRY: Check<OfAside> = {
  id: 'Я-74',
  severity: 'error',
  clause: CLAUSE,
  example: 'в «Дате» записи стоит «Итого», а «Критерий» выбран',
  message: (details) => `${asideBegins(details)}, а в остальном это запись`,
  remedy: 'Впишите в неё дату и вид и сдайте лист ещё раз; лишнюю строку удалите.',
};

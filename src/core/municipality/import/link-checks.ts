/** Why nothing came by a link (ids И-2…): the books are read where they lie. */
import type { Check } from '../../schema/issue';

const CLAUSE = 'муниципальная книга, «ОО», «Ссылка на книгу»';

export const BAD_LINK: Check = {
  id: 'И-21',
  severity: 'error',
  clause: CLAUSE,
  example: 'в столбце «Ссылка на книгу» стоит «пришлём позже»',
  message: () => 'В «Ссылке на книгу» нет адреса Google Таблицы',
  remedy: 'Откройте книгу школы, скопируйте адрес из строки браузера и вставьте его на лист «ОО».',
};

export const NO_ACCESS: Check = {
  id: 'И-22',
  severity: 'error',
  clause: CLAUSE,
  example: 'школа не открыла доступ к книге',
  message: () => 'Школа не открыла вам доступ к книге',
  remedy: 'Пусть школа нажмёт «Настройки доступа» и даст вашему аккаунту доступ «Читатель».',
};

export const NO_BOOK: Check = {
  id: 'И-23',
  severity: 'error',
  clause: CLAUSE,
  example: 'книгу удалили, или в ссылке потерян знак',
  message: () => 'Книги по этой ссылке нет: её удалили, или ссылка скопирована не целиком',
  remedy: 'Попросите у школы ссылку заново и вставьте её на лист «ОО».',
};

export const OFFICE_FILE: Check = {
  id: 'И-24',
  severity: 'error',
  clause: CLAUSE,
  example: 'ссылка ведёт на файл .xlsx на Диске',
  message: () => 'По ссылке лежит файл Excel, а не Google Таблица',
  remedy:
    'Пусть школа выберет «Файл» → «Сохранить как Google Таблицу» и пришлёт новую ссылку, или перетащите сам файл на панель.',
};

export const BOOK_SILENT: Check = {
  id: 'И-25',
  severity: 'error',
  clause: CLAUSE,
  example: 'Google не ответил и после повторов',
  message: () => 'Google не отдал книгу, хотя запрос повторялся',
  remedy: 'Выполните «Импортировать сводки» позже ещё раз.',
};

export const WRONG_BOOK: Check<{ readonly code: string; readonly name: string }> = {
  id: 'И-26',
  severity: 'error',
  clause: CLAUSE,
  example: 'у двух школ на листе «ОО» одна и та же ссылка',
  message: ({ code, name }) => `По ссылке открывается книга другой школы: «${code}» (${name})`,
  remedy: 'Вставьте на лист «ОО» ссылку на книгу этой школы.',
};

/** The municipal edition; a region uses it too, with municipalities in the place of schools. */
import { MUNICIPAL_COMMANDS } from '../app/municipality/municipal-commands';
import { municipalResults } from '../app/municipality/municipal-results';
import { MUNICIPAL_SHEETS } from '../core/municipality/municipal-sheets';
import { municipalTemplate } from '../core/municipality/municipal-template';
import { SCHOOLS } from '../core/municipality/tables/schools';
import type { Help } from '../panel/common-calls';
import type { Home } from '../panel/host';
import { municipalCalls } from '../panel/municipality/answers';
import type { Edition } from './edition';

const FIRST_STEPS = [
  '1. «Создать листы» добавит листы, которых ещё нет. Ваши листы и данные не изменятся.',
  '2. Заполните «Настройки» (муниципалитет, период) и «ОО»: код каждой школы — тот же, что в её книге.',
  'Книга региона такая же: в «Настройках» «Уровень свода» — «регион», на листе «ОО» — муниципалитеты с теми же кодами, что в их книгах.',
];

const IN_GOOGLE: Help = {
  steps: [
    ...FIRST_STEPS,
    '3. Сводки приходят тремя путями: по «Ссылке на книгу» на листе «ОО» (вам дают доступ «Читатель»), файлами .xlsx через панель, строками на листе «Вставка сводок».',
    '4. «Импортировать сводки» читает ссылки и вставленные строки и обновляет отчёты. Что стало с каждой сводкой и почему — на листе «Журнал импорта».',
    '5. Если книг много, импорт остановится сам и скажет об этом: выберите тот же пункт ещё раз, он продолжит с того же места.',
    '6. «Рассчитать отчёты» обновит отчёты без импорта, например после правки листа «ОО».',
    'Книги по ссылкам дополнение только читает, и только лист «Сводка», где нет фамилий. Данные никуда не отправляются.',
  ],
  permissions: [
    ['Текущая таблица', 'читать ваши листы и писать отчёты.'],
    [
      'Просмотр таблиц Google',
      'читать лист «Сводка» книг, ссылки на которые стоят на листе «ОО». Изменить чужую книгу дополнение не может.',
    ],
    ['Боковая панель', 'показывать эту панель. Она ничего не загружает из интернета.'],
  ],
};

const IN_FILE: Help = {
  steps: [
    ...FIRST_STEPS,
    '3. Перетащите на панель книги школ или всю папку с ними: из каждой берётся только лист «Сводка», где нет фамилий, а из книги муниципалитета ещё коды и названия его школ. Строки сводок можно и вставить на лист «Вставка сводок».',
    '4. Что стало с каждой сводкой и почему — на листе «Журнал импорта». Присланные книги не изменяются.',
    '5. «Рассчитать отчёты» обновит отчёты без импорта, например после правки листа «ОО».',
  ],
  permissions: [],
};

const help = (home: Home): Help => (home === 'google' ? IN_GOOGLE : IN_FILE);

export const MUNICIPALITY: Edition = {
  id: 'municipality',
  product: 'Посткурс: муниципалитет',
  owner: 'муниципалитета',
  ownSheet: SCHOOLS.sheet,
  sheets: MUNICIPAL_SHEETS,
  commands: MUNICIPAL_COMMANDS,
  views: ['deliveries', 'indicators', 'journal', 'help'],
  help,
  template: municipalTemplate,
  issues: (workbook) => municipalResults(workbook).issues,
  summary: (workbook) => municipalResults(workbook).summary,
  calls: (host) => municipalCalls(MUNICIPALITY, host),
  google: {
    manifest: 'appsscript.municipality.json',
    clasp: '.clasp.municipality.json',
  },
};

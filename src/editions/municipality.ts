/** The municipal edition; a region uses it too, with municipalities in the place of schools. */
import { MUNICIPAL_COMMANDS } from '../app/municipality/municipal-commands';
import { municipalResults } from '../app/municipality/municipal-results';
import { readMunicipalSettings } from '../core/municipality/municipal-settings';
import { MUNICIPAL_SHEETS } from '../core/municipality/municipal-sheets';
import { municipalTemplate } from '../core/municipality/municipal-template';
import { MUNICIPAL_TABLES } from '../core/municipality/tables';
import { JOURNAL } from '../core/municipality/tables/journal';
import { MUNICIPAL_SETTINGS } from '../core/municipality/tables/settings';
import { DATA, PASTED } from '../core/municipality/tables/summaries';
import { Findings } from '../core/schema/findings';
import { SETTINGS_SHEET } from '../core/settings/parameters';
import { SUMMARY } from '../core/summary/summary-table';
import type { Help } from '../panel/common-calls';
import type { Home } from '../panel/host';
import { municipalCalls } from '../panel/municipality/answers';
import type { Edition } from './edition';
import { VERSION_LINES } from './version';

const FIRST_STEPS = [
  '1. «Создать листы» добавит листы, которых ещё нет. Ваши листы и данные не изменятся.',
  '2. Заполните «Настройки» (муниципалитет, период) и «ОО»: код каждой школы — тот же, что в её книге.',
  'Книга региона такая же: в «Настройках» «Уровень свода» — «регион», на листе «ОО» — муниципалитеты с теми же кодами, что в их книгах.',
];

const FILES =
  'Из каждого файла берётся только лист «Сводка», где нет фамилий, а из книги муниципалитета ещё коды и названия его школ; сами файлы не изменяются. «Остановить» прерывает импорт: что принято, остаётся.';

const REPORT =
  'После импорта панель называет каждый файл: что с ним стало, почему и что делать. То же — на листе «Журнал импорта».';

const RECALCULATE =
  '«Рассчитать отчёты» обновит отчёты без импорта, например после правки листа «ОО».';

const IN_GOOGLE: Help = {
  steps: [
    ...FIRST_STEPS,
    '3. Сводки приходят тремя путями: по «Ссылке на книгу» на листе «ОО» (вам дают доступ «Читатель»), файлами .xlsx или папкой с ними, которые перетаскивают на панель, строками на листе «Вставка сводок».',
    '4. Кнопки панели («Сдача») импортируют каждое по отдельности. «Импортировать сводки» в меню читает ссылки и вставленные строки. Отчёты обновляются сразу.',
    '5. Если книг много, импорт из меню остановится сам и скажет об этом: выберите тот же пункт ещё раз, он продолжит с того же места.',
    `6. ${FILES}`,
    `7. ${REPORT}`,
    `8. ${RECALCULATE}`,
    'Книги по ссылкам дополнение только читает, и только лист «Сводка». Данные не уходят никуда, кроме этой таблицы.',
    ...VERSION_LINES,
  ],
  permissions: [
    ['Текущая таблица', 'читать ваши листы и писать отчёты.'],
    [
      'Просмотр таблиц Google',
      'читать лист «Сводка» книг, ссылки на которые стоят на листе «ОО». Изменить чужую книгу дополнение не может.',
    ],
    [
      'Боковая панель и окна',
      'показывать панель и «Документы». Они ничего не загружают из интернета.',
    ],
  ],
};

const IN_FILE: Help = {
  steps: [
    ...FIRST_STEPS,
    `3. Перетащите книги школ или всю папку с ними в любое место страницы. ${FILES}`,
    '4. Строки сводок можно и вставить на лист «Вставка сводок»: их возьмёт «Импортировать вставленные строки» на панели («Сдача»).',
    `5. ${REPORT}`,
    `6. ${RECALCULATE}`,
    '7. Импорт больше чем 100 файлов записывается и отменяется частями, не больше 100 файлов в каждой.',
    ...VERSION_LINES,
  ],
  permissions: [],
};

const help = (home: Home): Help => (home === 'google' ? IN_GOOGLE : IN_FILE);

const { schools, structures } = MUNICIPAL_TABLES;

export const MUNICIPALITY: Edition = {
  id: 'municipality',
  product: 'Посткурс: муниципалитет',
  owner: 'муниципалитета',
  ownSheet: schools.sheet,
  // Whatever is dropped beside its book is for its panel, which tells of each file what it is.
  handedInSheet: null,
  sheets: MUNICIPAL_SHEETS,
  commands: MUNICIPAL_COMMANDS,
  views: ['deliveries', 'indicators', 'journal', 'documents', 'help'],
  help,
  template: municipalTemplate,
  tables: [...Object.values(MUNICIPAL_TABLES), PASTED, JOURNAL],
  reads: [
    SETTINGS_SHEET,
    ...Object.values(MUNICIPAL_TABLES).map(({ sheet }) => sheet),
    DATA.sheet,
    SUMMARY.sheet,
  ],
  settings: MUNICIPAL_SETTINGS,
  words: {
    [schools.sheet]: [schools.columns.name.header, schools.columns.code.header],
    [structures.sheet]: [structures.columns.type.header],
  },
  callTitles: {
    importFiles: 'Импорт сводок',
    importPasted: 'Импорт вставленных строк',
    importRead: 'Импорт сводок по ссылкам',
  },
  period: (settings, today) => readMunicipalSettings(settings, today, new Findings()).settings,
  issues: (workbook) => municipalResults(workbook).issues,
  summary: (workbook) => municipalResults(workbook).summary,
  calls: (host) => municipalCalls(MUNICIPALITY, host),
  google: {
    manifest: 'appsscript.municipality.json',
    clasp: '.clasp.municipality.json',
  },
};

/** The school edition. */
import { SCHOOL_COMMANDS } from '../app/school/school-commands';
import { schoolResults } from '../app/school/school-results';
import { Findings } from '../core/schema/findings';
import { ARCHIVE } from '../core/school/rating/archive';
import { readSettings } from '../core/school/school-settings';
import { SCHOOL_SHEETS } from '../core/school/school-sheets';
import { schoolTemplate } from '../core/school/school-template';
import { FORM } from '../core/school/self-assessment/form/form-table';
import { SCHOOL_TABLES } from '../core/school/tables';
import { SELF_JOURNAL } from '../core/school/tables/self-journal';
import { SETTINGS } from '../core/school/tables/settings';
import { SETTINGS_SHEET } from '../core/settings/parameters';
import { SUMMARY } from '../core/summary/summary-table';
import type { Help } from '../panel/common-calls';
import type { Home } from '../panel/host';
import { schoolCalls } from '../panel/school/answers';
import type { Edition } from './edition';
import { VERSION_LINES } from './version';

const STEPS = [
  '1. «Создать листы» добавит листы, которых ещё нет. Ваши листы и данные не изменятся.',
  '2. Заполните «Настройки», «Педагоги», «Курсы», «Мероприятия». Столбцы можно переставлять и добавлять свои; заголовки менять нельзя.',
  '3. «Проверить данные» покажет на листе «Проверка», что исправить и где.',
  '4. «Рассчитать всё» обновит серые листы. Ошибочные строки в расчёт не входят, остальные считаются.',
  '5. «Зафиксировать рейтинг» сохранит места в «Архив рейтинга», чтобы в следующий раз увидеть динамику.',
  '6. «Перенести запросы в план ПК» допишет новые запросы в план и отметит их «в плане»; остальное не изменится.',
  '7. «Самооценка» на панели: раздайте педагогам листы, а заполненные перетащите сюда. Записано будет только то, что вы увидите и подтвердите.',
];

const PERMISSIONS: Help['permissions'] = [
  [
    'Текущая таблица',
    'читать ваши листы и писать результаты. Другие файлы дополнение открыть не может.',
  ],
  [
    'Боковая панель и окна',
    'показывать панель и «Документы». Они ничего не загружают из интернета и ничего туда не отправляют.',
  ],
];

const PROMISE = 'Дополнение видит только эту таблицу и никуда не отправляет данные.';

const help = (home: Home): Help =>
  home === 'google'
    ? { steps: [...STEPS, PROMISE, ...VERSION_LINES], permissions: PERMISSIONS }
    : { steps: [...STEPS, ...VERSION_LINES], permissions: [] };

const { teachers, courses, criteria } = SCHOOL_TABLES;

export const SCHOOL: Edition = {
  id: 'school',
  product: 'Посткурс',
  owner: 'школы',
  ownSheet: teachers.sheet,
  handedInSheet: FORM.sheet,
  sheets: SCHOOL_SHEETS,
  commands: SCHOOL_COMMANDS,
  views: [
    'steps',
    'entry',
    'issues',
    'self',
    'review',
    'person',
    'rating',
    'shares',
    'deadlines',
    'summary',
    'documents',
    'help',
  ],
  help,
  template: schoolTemplate,
  tables: [...Object.values(SCHOOL_TABLES), ARCHIVE, SELF_JOURNAL],
  reads: [
    SETTINGS_SHEET,
    ...Object.values(SCHOOL_TABLES).map(({ sheet }) => sheet),
    ARCHIVE.sheet,
    SUMMARY.sheet,
  ],
  settings: SETTINGS,
  words: {
    [teachers.sheet]: [teachers.columns.name.header, teachers.columns.position.header],
    [courses.sheet]: [courses.columns.title.header],
    [criteria.sheet]: [criteria.columns.wording.header],
  },
  callTitles: {
    applyMend: 'Исправление замечаний',
    reviewEntries: 'Проверка записей',
    takeBackReview: 'Возврат проверки',
    addEntry: 'Новая запись',
    planRequestsOf: 'Перенос запросов педагога в план ПК',
    collectForms: 'Сбор листов самооценки',
    takeAnswers: 'Сбор ответов педагогов',
  },
  period: (settings, today) => readSettings(settings, today, new Findings()).settings,
  issues: (workbook) => schoolResults(workbook).issues,
  summary: (workbook) => schoolResults(workbook).summary,
  calls: (host) => schoolCalls(SCHOOL, host),
  google: { manifest: 'appsscript.json', clasp: '.clasp.json' },
};

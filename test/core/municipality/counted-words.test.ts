/** Words behind a number agree with it, in a municipality’s reports and in a region’s. */

import {
  TOO_MANY_PASTED_ROWS,
  TOO_MANY_ROWS,
} from '../../../src/core/municipality/import/import-checks';
import { IN_TWO_MUNICIPALITIES } from '../../../src/core/municipality/import/shared-schools';
import { levelWords } from '../../../src/core/municipality/level';
import { EVENTS_ELSEWHEN } from '../../../src/core/municipality/registers/event-checks';
import { EXPERIENCE_ELSEWHEN } from '../../../src/core/municipality/registers/experience-checks';
import { groupsText, groupsTitle } from '../../../src/core/municipality/reports/course-groups';
import { counted } from '../../../src/core/values/russian';
import { resultsOf, sheetOf, summaryOf } from './municipal-kit';

const rows = (count: number) => ({ rows: Array.from({ length: count }, (_, at) => at + 2) });

it.each<[string, (count: number) => string, string, string, string]>([
  [
    'schools',
    (count) => counted(count, levelWords({ level: 'муниципалитет' }).count),
    '1 школа',
    '2 школы',
    '5 школ',
  ],
  [
    'of schools',
    (count) => counted(count, levelWords({ level: 'муниципалитет' }).of),
    '1 школы',
    '2 школ',
    '5 школ',
  ],
  [
    'municipalities',
    (count) => counted(count, levelWords({ level: 'регион' }).count),
    '1 муниципалитет',
    '2 муниципалитета',
    '5 муниципалитетов',
  ],
  [
    'of municipalities',
    (count) => counted(count, levelWords({ level: 'регион' }).of),
    '1 муниципалитета',
    '2 муниципалитетов',
    '5 муниципалитетов',
  ],
  [
    'groups',
    (count) => groupsText({ full: count, rest: 0 }) ?? '',
    '1 группа',
    '2 группы',
    '5 групп',
  ],
  [
    'groups and more',
    (count) => groupsText({ full: count, rest: 7 }) ?? '',
    '1 группа и ещё 7',
    '2 группы и ещё 7',
    '5 групп и ещё 7',
  ],
  [
    'listeners',
    groupsTitle,
    'Группа — 1 слушатель одного',
    'Группа — 2 слушателя одного',
    'Группа — 5 слушателей одного',
  ],
  [
    'events',
    (count) => EVENTS_ELSEWHEN.message(rows(count)),
    'периода 1 мероприятие:',
    'периода 2 мероприятия:',
    'периода 5 мероприятий:',
  ],
  [
    'entries',
    (count) => EXPERIENCE_ELSEWHEN.message(rows(count)),
    ': 1 запись (',
    ': 2 записи (',
    ': 5 записей (',
  ],
  [
    'rows',
    (most) => TOO_MANY_ROWS.message({ most }),
    'больше 1 строки,',
    'больше 2 строк,',
    'больше 5 строк,',
  ],
  [
    'rows of a paste',
    (most) => TOO_MANY_PASTED_ROWS.message({ most }),
    'больше 1 строки:',
    'больше 2 строк:',
    'больше 5 строк:',
  ],
  [
    'schools of two municipalities',
    (count) => IN_TWO_MUNICIPALITIES.message({ schools: rows(count).rows.map(String) }),
    'Школа есть и',
    'Школы есть и',
    'Школы есть и',
  ],
  [
    'applications',
    (count) =>
      sheetOf(
        resultsOf({ schools: [['01']], store: [summaryOf('01', { 'Ч40/первая': count })] }),
        'Справка по аттестации',
      ).titles.join(' '),
    'подали 1 заявление на',
    'подали 2 заявления на',
    'подали 5 заявлений на',
  ],
])('%s', (_, said, one, two, five) => {
  expect(said(1)).toContain(one);
  expect(said(2)).toContain(two);
  expect(said(5)).toContain(five);
});

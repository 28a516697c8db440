/** Checks and hints about post-course windows (ids В-11 …); all are warnings. */
import type { Check } from '../../schema/issue';
import { counted, DAYS } from '../../values/russian';

const CHOICE_CLAUSE = 'Положение о сопровождении, п. 5';
const SERIES_CLAUSE = 'Положение о сопровождении, п. 3.2';

export const TOPIC_NOT_CHOSEN: Check = {
  id: 'В-11',
  severity: 'warning',
  clause: CHOICE_CLAUSE,
  example: 'два курса с промежутком 20 дней, «Тема выбрана» пуста у обоих',
  message: () => 'В группе курсов не выбрана тема: пока сопровождается курс, законченный последним',
  remedy: 'Спросите педагога и отметьте «Тема выбрана» у одного курса.',
};

export const SEVERAL_TOPICS_CHOSEN: Check = {
  id: 'В-12',
  severity: 'warning',
  clause: CHOICE_CLAUSE,
  example: 'два курса с промежутком 20 дней, «Тема выбрана» у обоих',
  message: () => 'В группе курсов выбрано несколько тем: сопровождаются все',
  remedy: 'Педагог вправе выбрать одну тему; оставьте отметку у одного курса.',
};

export const OUTSIDE_WINDOW: Check = {
  id: 'В-13',
  severity: 'warning',
  clause: 'модель сопровождения, сноска 1',
  example: 'курс окончен 15.03.2025, мероприятие 20.03.2026',
  message: () => 'Мероприятие вне посткурсового периода: в сопровождении не учтено',
  remedy: 'Проверьте дату и «Код курса». Для рейтинга исправлять ничего не нужно.',
};

export const OTHER_TOPIC: Check<{ readonly course: string }> = {
  id: 'В-14',
  severity: 'warning',
  clause: CHOICE_CLAUSE,
  example: 'мероприятие по курсу, тему которого педагог не выбрал',
  message: ({ course }) =>
    `Мероприятие вне посткурсового периода: курс ${course} не сопровождается`,
  remedy: 'Укажите код сопровождаемого курса или отметьте «Тема выбрана» у этого.',
};

export const AMBIGUOUS_WINDOW: Check = {
  id: 'В-15',
  severity: 'warning',
  clause: 'Положение о сопровождении, п. 2.2',
  example: 'у педагога два периода, мероприятие без кода курса попадает в оба',
  message: () =>
    'Дата попадает в несколько посткурсовых периодов, а курс не указан: в сопровождении не учтено',
  remedy: 'Заполните «Код курса».',
};

export const NO_INTERVIEW: Check = {
  id: 'В-21',
  severity: 'warning',
  clause: SERIES_CLAUSE,
  example: 'идёт I этап, собеседований нет',
  message: () => 'В посткурсовом периоде ещё не было собеседования',
  remedy: 'Проведите собеседование и запишите его на лист «Мероприятия».',
};

export const FEW_ACTIVITIES: Check<{
  readonly count: number;
  readonly least: number;
  readonly daysLeft: number;
}> = {
  id: 'В-22',
  severity: 'warning',
  clause: SERIES_CLAUSE,
  example: 'до конца периода 20 дней, проведено 1 мероприятие из 2',
  message: ({ count, least, daysLeft }) =>
    `До конца периода ${counted(daysLeft, DAYS)}, а мероприятий ${count} из ${least}`,
  remedy: 'Запланируйте мероприятия или запишите проведённые.',
};

export const NO_DIRECTION: Check<{ readonly term: number }> = {
  id: 'В-23',
  severity: 'warning',
  clause: 'Положение о сопровождении, п. 3.1',
  example: 'прошло 40 дней после курсов, направление не названо',
  message: ({ term }) =>
    `Не выбрано направление сопровождения: после курсов прошло больше ${counted(term, DAYS_GENITIVE)}`,
  remedy: 'Заполните «Направление сопровождения» вместе с педагогом.',
};

/** «больше 1 дня, 2 дней, 5 дней». */
const DAYS_GENITIVE = ['дня', 'дней', 'дней'] as const;

export const EMPTY_SECOND_STAGE: Check<{ readonly daysLeft: number }> = {
  id: 'В-24',
  severity: 'warning',
  clause: 'модель сопровождения, II этап: обобщение и тиражирование опыта',
  example: 'до конца периода 20 дней, на II этапе мероприятий нет',
  message: ({ daysLeft }) =>
    `До конца периода ${counted(daysLeft, DAYS)}, а на II этапе нет ни одного мероприятия`,
  remedy: 'Запланируйте выступление, мастер-класс или публикацию.',
};

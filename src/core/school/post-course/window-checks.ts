/** Checks and hints about post-course windows (ids В-11 …); all are warnings. */
import type { Check } from '../../schema/issue';
import { formatSpan } from '../../values/day';
import { counted, DAYS } from '../../values/russian';
import type { SupportWindow } from './support-window';

const CHOICE_CLAUSE = 'Положение о сопровождении, п. 5';
const NOT_IN_SUPPORT = 'запись не учтена в сопровождении';
const SERIES_CLAUSE = 'Положение о сопровождении, п. 3.2';

export const TOPIC_NOT_CHOSEN: Check = {
  id: 'В-11',
  severity: 'warning',
  costs: 'другие курсы группы не сопровождаются',
  clause: CHOICE_CLAUSE,
  example:
    'два курса с промежутком 20 дней, «Тема выбрана» пуста у обоих, «Если тема не выбрана» — «сопровождается последний курс»',
  message: () =>
    'В группе курсов не выбрана тема: сопровождается только курс, законченный последним',
  remedy: 'Спросите педагога и отметьте «Тема выбрана» у одного курса группы.',
};

export const SEVERAL_TOPICS_CHOSEN: Check = {
  id: 'В-12',
  severity: 'warning',
  costs: null,
  clause: CHOICE_CLAUSE,
  example: 'два курса с промежутком 20 дней, «Тема выбрана» у обоих',
  message: () =>
    'В группе курсов выбрано несколько тем: сопровождаются все, а мероприятие без кода курса, попавшее в несколько периодов, не учтено ни в одном',
  remedy: 'Оставьте отметку у одного курса. Если тем и правда несколько, исправлять нечего.',
};

export const OUTSIDE_WINDOW: Check<{ readonly named: SupportWindow | null }> = {
  id: 'В-13',
  severity: 'warning',
  costs: 'запись не учтена в сопровождении и рейтинге',
  costsHere: ({ named }) =>
    named === null ? 'запись не учтена в сопровождении и рейтинге' : NOT_IN_SUPPORT,
  clause: 'модель сопровождения, сноска 1',
  example: 'курс окончен 15.03.2025, мероприятие с его кодом 20.03.2026',
  message: ({ named }) =>
    named === null
      ? 'Мероприятие вне посткурсового периода и без критерия: не учтено ни в сопровождении, ни в рейтинге'
      : `Мероприятие вне посткурсового периода курса ${named.course.code} (${formatSpan(named.start, named.end)}): не учтено в сопровождении`,
  remedy: 'Проверьте дату и «Код курса». Чтобы мероприятие вошло в рейтинг, укажите «Критерий».',
};

/** Why a course opens no window of its own. */
export type WhyNotSupported = 'topic' | 'kind' | 'unfinished' | 'faulty';

const NOT_SUPPORTED_BECAUSE: Readonly<Record<WhyNotSupported, (course: string) => string>> = {
  topic: (course) => `тема курса ${course} не выбрана`,
  kind: (course) => `курс ${course} не открывает период (вид программы)`,
  unfinished: (course) => `курс ${course} ещё не завершён`,
  faulty: (course) => `в строке курса ${course} ошибка`,
};

export const NOT_SUPPORTED: Check<{ readonly course: string; readonly why: WhyNotSupported }> = {
  id: 'В-14',
  severity: 'warning',
  costs: NOT_IN_SUPPORT,
  clause: CHOICE_CLAUSE,
  example: 'мероприятие по курсу, тему которого педагог не выбрал',
  message: ({ course, why }) => `Не учтено в сопровождении: ${NOT_SUPPORTED_BECAUSE[why](course)}`,
  remedy:
    'Если мероприятие относится к другому курсу, исправьте «Код курса». На рейтинг это не влияет.',
};

export const AMBIGUOUS_WINDOW: Check = {
  id: 'В-15',
  severity: 'warning',
  costs: NOT_IN_SUPPORT,
  clause: 'Положение о сопровождении, п. 2.2',
  example: 'у педагога два периода, мероприятие без кода курса попадает в оба',
  message: () =>
    'Дата попадает в несколько посткурсовых периодов, а курс не указан: не учтено в сопровождении',
  remedy: 'Заполните «Код курса». На рейтинг это не влияет.',
};

/** When a window ends that is still in progress. */
const endingIn = (daysLeft: number): string =>
  daysLeft === 0 ? 'Период заканчивается сегодня' : `До конца периода ${counted(daysLeft, DAYS)}`;

export const NO_INTERVIEW: Check = {
  id: 'В-21',
  severity: 'warning',
  costs: null,
  clause: SERIES_CLAUSE,
  example: 'идёт I этап, собеседований нет',
  message: () => 'В посткурсовом периоде ещё не было собеседования',
  remedy:
    'Проведите собеседование и запишите его на лист «Мероприятия». На показатели это не влияет.',
};

export const FEW_ACTIVITIES: Check<{
  readonly count: number;
  readonly least: number;
  readonly daysLeft: number;
}> = {
  id: 'В-22',
  severity: 'warning',
  costs: 'К4',
  costsHere: ({ count }) => (count === 0 ? 'К4, если других периодов нет' : null),
  clause: SERIES_CLAUSE,
  example: 'до конца периода 20 дней, проведено 1 мероприятие из 2',
  message: ({ count, least, daysLeft }) =>
    `${endingIn(daysLeft)}, а мероприятий ${count} из ${least}`,
  remedy:
    'Запланируйте мероприятия или запишите проведённые. Период без единого мероприятия не засчитается в К4.',
};

export const NO_DIRECTION: Check<{ readonly term: number }> = {
  id: 'В-23',
  severity: 'warning',
  costs: null,
  clause: 'Положение о сопровождении, п. 3.1',
  example: 'прошло 40 дней после курсов, направление не названо',
  message: ({ term }) =>
    `Не выбрано направление сопровождения: после курсов прошло больше ${counted(term, DAYS_GENITIVE)}`,
  remedy: 'Заполните «Направление сопровождения» вместе с педагогом. На показатели это не влияет.',
};

/** «больше 1 дня, 2 дней, 5 дней». */
const DAYS_GENITIVE = ['дня', 'дней', 'дней'] as const;

export const EMPTY_SECOND_STAGE: Check<{ readonly daysLeft: number }> = {
  id: 'В-24',
  severity: 'warning',
  costs: 'К5',
  costsHere: ({ daysLeft }) => (daysLeft === 0 ? 'К5, если других периодов нет' : null),
  clause: 'модель сопровождения, II этап: обобщение и тиражирование опыта',
  example: 'до конца периода 20 дней, на II этапе мероприятий нет',
  message: ({ daysLeft }) => `${endingIn(daysLeft)}, а на II этапе нет ни одного мероприятия`,
  remedy:
    'Запланируйте выступление, мастер-класс или публикацию. Без мероприятия на II этапе период не засчитается в К5.',
};

export const HIGHER_LEVEL: Check = {
  id: 'В-25',
  severity: 'warning',
  costs: 'К1, К2',
  clause: 'Положение о сопровождении, п. 3.2, 4',
  example:
    'открытый урок муниципального уровня, «Посетил» — «методист ММС», а у курса уровень «ОО»',
  message: () =>
    'ММС участвует в мероприятиях периода, а уровень сопровождения — «ОО»: педагог не считается включённым для К1 и К2',
  remedy:
    'Если ММС сопровождает педагога, выберите уровень «муниципальный»; иначе исправлять нечего.',
};

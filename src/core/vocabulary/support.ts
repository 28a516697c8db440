/** Post-course support: its levels and results, and the competences that it strengthens. In the words of the founding documents. */

export const SUPPORT_LEVELS = ['ОО', 'муниципальный', 'региональный'] as const;

/** Where a post-course window stands, from before its first day to after its last (rule В-04). */
export const WINDOW_STATUSES = ['не начался', 'I этап', 'II этап', 'завершён'] as const;
export type WindowStatus = (typeof WINDOW_STATUSES)[number];

export const SUPPORT_RESULTS = [
  'осмысление опыта',
  'внедрение в практику',
  'личностное развитие',
  'участие в конкурсах',
  'обобщение опыта',
  'подготовка к аттестации',
] as const;
export type SupportResult = (typeof SUPPORT_RESULTS)[number];

/** How far an individual programme or route (ИОП, ИОМ) has come. */
export const ROUTE_STATUSES = ['составлен', 'выполняется', 'завершён', 'прекращён'] as const;

export const ROUTE_STATUS_SYNONYMS: Readonly<Record<string, (typeof ROUTE_STATUSES)[number]>> = {
  разработан: 'составлен',
  сформирован: 'составлен',
  утверждён: 'составлен',
  'в работе': 'выполняется',
  реализуется: 'выполняется',
  действует: 'выполняется',
  выполнен: 'завершён',
  реализован: 'завершён',
  пройден: 'завершён',
  прерван: 'прекращён',
  отменён: 'прекращён',
};

export const COMPETENCES = [
  'профессиональная',
  'информационная',
  'коммуникативная',
  'правовая',
] as const;

/** What the model asks of stage I, and of stage II (rule В-31). */
export const FIRST_STAGE_POINTS = ['осмысление', 'перенос в практику'] as const;
export const SECOND_STAGE_POINTS = [
  'изменение практики',
  'корректировка ИОП',
  'обобщение и тиражирование',
] as const;
export const STAGE_POINTS = [...FIRST_STAGE_POINTS, ...SECOND_STAGE_POINTS] as const;
export type StagePoint = (typeof STAGE_POINTS)[number];

/** Who works in a school: organisations, staff and their qualifications. In the words of the founding documents. */

export const ORGANISATION_TYPES = [
  'НОШ',
  'ООШ',
  'СОШ',
  'гимназия',
  'лицей',
  'ДОУ',
  'УДО',
  'иное',
] as const;

export const STAFF_CATEGORIES = ['педагогический работник', 'руководитель'] as const;

export const EMPLOYMENTS = [
  'основное место работы',
  'внутренний совместитель',
  'внешний совместитель',
] as const;

export const STAFF_STATUSES = [
  'работает',
  'отпуск по уходу за ребёнком',
  'длительный отпуск',
  'уволен',
] as const;

export const QUALIFICATIONS = ['без категории', 'СЗД', 'первая', 'высшая'] as const;

/** Those that may end: СЗД always, the others where they were granted before terms were dropped. */
export const CATEGORIES_WITH_TERM = ['СЗД', 'первая', 'высшая'] as const;

/** What a person may apply for at an attestation. */
export const CLAIMS = ['СЗД', 'первая', 'высшая', 'педагог-методист', 'педагог-наставник'] as const;
export type Claim = (typeof CLAIMS)[number];

export const EXTRA_QUALIFICATIONS = [
  'педагог-методист',
  'педагог-наставник',
  'педагог-методист и педагог-наставник',
] as const;

export const POSITIONS = [
  'учитель',
  'воспитатель',
  'старший воспитатель',
  'педагог-психолог',
  'социальный педагог',
  'учитель-логопед',
  'учитель-дефектолог',
  'педагог-организатор',
  'педагог-библиотекарь',
  'педагог дополнительного образования',
  'преподаватель-организатор основ безопасности и защиты Родины',
  'советник директора по воспитанию и взаимодействию с детскими общественными объединениями',
  'старший вожатый',
  'тьютор',
  'методист',
  'музыкальный руководитель',
  'инструктор по физической культуре',
  'концертмейстер',
  'директор',
  'заведующий',
  'заместитель директора',
] as const;

/** Groups in which places are counted by «Места: по группам»; a school may name others. */
export const RATING_GROUPS = [
  'учителя-предметники',
  'начальная школа',
  'специалисты',
  'дошкольное',
  'управление',
] as const;

/** The group of those whose «Группа рейтинга» is blank. */
export const NO_RATING_GROUP = 'без группы';

export const SUBJECTS = [
  'русский язык',
  'литература',
  'математика',
  'информатика',
  'физика',
  'химия',
  'биология',
  'география',
  'история',
  'обществознание',
  'иностранный язык',
  'начальные классы',
  'физическая культура',
  'ОБЗР',
  'труд (технология)',
  'музыка',
  'ИЗО',
  'ОРКСЭ, ОДНКНР',
] as const;

/** Further education: programmes, their forms and documents, and what they are about. In the words of the founding documents. */

export const PROGRAMME_KINDS = ['ПК', 'ПП', 'иное'] as const;
export type ProgrammeKind = (typeof PROGRAMME_KINDS)[number];

export const STUDY_FORMS = [
  'очная',
  'заочная',
  'очно-заочная',
  'с применением ДОТ',
  'стажировка',
  'сетевая',
] as const;

/** Which documents each kind of programme ends with (273-ФЗ, ст. 76, ч. 15). */
export const CERTIFICATES_OF = {
  ПК: ['удостоверение о повышении квалификации'],
  ПП: ['диплом о профессиональной переподготовке'],
  иное: ['сертификат', 'справка', 'свидетельство'],
} as const satisfies Record<ProgrammeKind, readonly string[]>;

export const CERTIFICATES = [
  ...CERTIFICATES_OF.ПК,
  ...CERTIFICATES_OF.ПП,
  ...CERTIFICATES_OF.иное,
] as const;

/** Why a teacher asks for further education. */
export const REQUEST_REASONS = ['дефицит', 'истекает 3 года', 'ФГОС', 'инициатива'] as const;

export const COURSE_DIRECTIONS = [
  'ФГОС',
  'воспитание',
  'цифровые технологии',
  'ОВЗ и инклюзия',
  'функциональная грамотность',
  'предметная методика',
  'управление образованием',
] as const;

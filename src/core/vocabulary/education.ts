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

export const CERTIFICATES = [
  'удостоверение о повышении квалификации',
  'диплом о профессиональной переподготовке',
  'сертификат',
  'справка',
  'свидетельство',
] as const;

export const COURSE_DIRECTIONS = [
  'ФГОС',
  'воспитание',
  'цифровые технологии',
  'ОВЗ и инклюзия',
  'функциональная грамотность',
  'предметная методика',
  'управление образованием',
] as const;

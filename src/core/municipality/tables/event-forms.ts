/** Forms of municipal events, in the words of the development programme; any other may be typed. */

const ORDINARY_FORMS = [
  'конкурс профессионального мастерства',
  'творческий отчёт',
  'открытый урок',
  'выступление на РМО',
  'мастер-класс',
  'семинар для педагогов',
  'семинар для обучающихся (ОГЭ, ЕГЭ, олимпиады)',
  'конференция',
  'форум',
  'совещание',
  'вебинар',
  'стажировка',
] as const;

/** Item 8 of the programme: «Обеспечение информационно-методической поддержки педагогов». */
const INFORMATION_SUPPORT = [
  'консультация',
  'информационное письмо',
  'методические рекомендации',
  'размещение материалов на сайте',
  'информационная поддержка',
] as const;

export const EVENT_FORMS = { ordinary: ORDINARY_FORMS, information: INFORMATION_SUPPORT } as const;

/** The documents of a school, in the order of their list; no rules are here, so that a page can carry it. */
import type { DocumentFace } from '../../documents/kind';

/** Each by the name of its declaration. */
export const SCHOOL_FACES = {
  card: {
    id: 'card',
    title: 'Карта посткурсового сопровождения',
    about:
      'Курсы, период и этапы, мероприятия по этапам, мониторинг, дефициты, ИОМ и результаты одного педагога.',
    of: 'person',
    holdsNames: true,
  },
  scores: {
    id: 'scores',
    title: 'Оценочный лист',
    about:
      'Критерии с баллами педагога и подтверждёнными, записи под каждым, итоги и подписи комиссии.',
    of: 'person',
    holdsNames: true,
  },
  ownPage: {
    id: 'own-page',
    title: 'Лист для педагога',
    about: 'Баллы с записями, курсы, сроки и что дальше — для самого педагога, без других имён.',
    of: 'person',
    holdsNames: true,
  },
  route: {
    id: 'route',
    title: 'Индивидуальный образовательный маршрут',
    about: 'Цели, дефициты, компетенции, мероприятия, сроки и результат по листу «ИОП и ИОМ».',
    of: 'person',
    holdsNames: true,
  },
  application: {
    id: 'application',
    title: 'Заявка в ЦНППМ',
    about: 'Заявка руководителя по затруднению с листа «Заявки в ЦНППМ».',
    of: 'difficulty',
    holdsNames: true,
  },
  decision: {
    id: 'decision',
    title: 'Выписка из решения ММС',
    about: 'Решение методической службы по затруднению: основание для заявки в ЦНППМ.',
    of: 'difficulty',
    holdsNames: true,
  },
  note: {
    id: 'note',
    title: 'Справка о посткурсовом сопровождении',
    about: 'Охват, этапы, пропущенный мониторинг, К1–К5, затруднения, результаты и рекомендации.',
    of: 'whole',
    holdsNames: true,
  },
  rating: {
    id: 'rating',
    title: 'Рейтинг',
    about: 'Места и баллы для решения и подписей.',
    of: 'whole',
    holdsNames: true,
  },
  plan: {
    id: 'plan',
    title: 'План повышения квалификации',
    about: 'План и факт по кварталам и направлениям.',
    of: 'whole',
    holdsNames: true,
  },
  digest: {
    id: 'digest',
    title: 'Сборник: перечень опыта',
    about: '«Банк опыта» по уровням и формам: тема, автор, дата, ссылка.',
    of: 'whole',
    holdsNames: true,
  },
} as const satisfies Readonly<Record<string, DocumentFace>>;

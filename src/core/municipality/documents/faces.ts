/** The documents of a municipality, in the order of their list; no rules are here, so that a page can carry it. */
import type { DocumentFace } from '../../documents/kind';

/** Each by the name of its declaration. */
export const MUNICIPAL_FACES = {
  competence: {
    id: 'competence',
    title: 'Аналитический отчёт о профессиональной компетентности в разрезе ОО',
    about:
      'Мониторинг по школам, группы школ, ШНОР и ШНСУ, дефициты, динамика, рекомендации и абзац о каждой школе.',
    of: 'whole',
    holdsNames: false,
  },
  attestation: {
    id: 'attestation',
    title: 'Аналитическая справка по итогам аттестации',
    about: 'Заявления и решения по категориям и школам, сравнение, выводы и рекомендации.',
    of: 'whole',
    holdsNames: false,
  },
  plan: {
    id: 'plan',
    title: 'План повышения квалификации',
    about: 'План и факт школ по кварталам и направлениям.',
    of: 'whole',
    holdsNames: false,
  },
  events: {
    id: 'events',
    title: 'План мероприятий',
    about:
      'Мероприятия со сроками, результатами, ответственными и отметками; просроченные отдельно.',
    of: 'whole',
    holdsNames: true,
  },
  digest: {
    id: 'digest',
    title: 'Сборник: перечень опыта',
    about: '«Банк опыта» по направлениям и уровням.',
    of: 'whole',
    holdsNames: true,
  },
} as const satisfies Readonly<Record<string, DocumentFace>>;

/** «Информационно-методическая поддержка» of the demo municipality: letters, recommendations, consultations. */
import { dayAt } from '../days';
import { CENTRE, type EventDraft } from './event-draft';

export const INFORMATION_SUPPORT: readonly EventDraft[] = [
  {
    title: 'Информационное письмо о графике аттестации',
    form: 'информационное письмо',
    structure: CENTRE,
    direction: 'Н02',
    term: 'сентябрь 2025',
    participants: '34 ОО',
    mark: 'проведено',
  },
  {
    title: 'Методические рекомендации по итогам мониторинга',
    form: 'методические рекомендации',
    structure: CENTRE,
    direction: 'Н17',
    term: 'январь–февраль 2026',
    participants: '34 ОО',
    mark: 'проведено',
    heldOn: dayAt(2026, 2, 12),
  },
  {
    title: 'Материалы РМО на сайте методического центра',
    form: 'размещение материалов на сайте',
    structure: CENTRE,
    direction: 'Н11',
    term: 'ежемесячно',
  },
  {
    title: 'Консультации для молодых воспитателей',
    form: 'консультация',
    structure: 'РМО воспитателей',
    direction: 'Н16',
    term: 'I полугодие 2026',
    participants: 'воспитатели, 14 человек',
    mark: 'проведено',
    heldOn: dayAt(2026, 3, 11),
  },
];

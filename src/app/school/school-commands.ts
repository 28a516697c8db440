/** The commands of the school edition in the order of its menu. */
import { schoolTemplate } from '../../core/school/school-template';
import type { Command } from '../command';
import { createSheetsCommand } from '../create-sheets';
import { checkData, computeAll, computeRating } from './compute';
import { fixRating } from './fix-rating';
import { planRequests } from './plan-requests';

export const SCHOOL_COMMANDS = [
  createSheetsCommand(schoolTemplate),
  {
    call: 'checkData',
    title: 'Проверить данные',
    progress: 'Проверяю данные…',
    run: checkData,
  },
  {
    call: 'computeRating',
    title: 'Рассчитать рейтинг',
    progress: 'Рассчитываю рейтинг…',
    run: computeRating,
  },
  { call: 'computeAll', title: 'Рассчитать всё', progress: 'Рассчитываю…', run: computeAll },
  {
    call: 'fixRating',
    title: 'Зафиксировать рейтинг',
    progress: 'Фиксирую рейтинг…',
    run: fixRating,
  },
  {
    call: 'planRequests',
    title: 'Перенести запросы в план ПК',
    progress: 'Переношу запросы…',
    run: planRequests,
  },
] as const satisfies readonly Command[];

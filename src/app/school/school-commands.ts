/** The commands of the school edition in the order of its menu. */
import { ISSUES_SHEET } from '../../core/schema/issues-sheet';
import { RATING_SHEET } from '../../core/school/computed-sheets/rating-sheet';
import { ARCHIVE } from '../../core/school/rating/archive';
import { schoolTemplate } from '../../core/school/school-template';
import { ACTIVITIES } from '../../core/school/tables/activities';
import { TRAINING_PLAN } from '../../core/school/tables/training-plan';
import type { Command } from '../command';
import { createSheetsCommand } from '../create-sheets';
import { collectAnswers, confirmAnswers } from './collect';
import { checkData, computeAll, computeRating } from './compute';
import { confirmFixing, fixRating } from './fix-rating';
import { planRequests } from './plan-requests';

export const SCHOOL_COMMANDS = [
  createSheetsCommand(schoolTemplate),
  {
    call: 'checkData',
    title: 'Проверить данные',
    progress: 'Проверяю данные…',
    shows: ISSUES_SHEET,
    run: checkData,
  },
  {
    call: 'computeRating',
    title: 'Рассчитать рейтинг',
    progress: 'Рассчитываю рейтинг…',
    shows: RATING_SHEET,
    run: computeRating,
  },
  {
    call: 'computeAll',
    title: 'Рассчитать всё',
    progress: 'Рассчитываю…',
    shows: RATING_SHEET,
    run: computeAll,
  },
  {
    call: 'collectAnswers',
    title: 'Собрать ответы',
    progress: 'Собираю ответы…',
    shows: ACTIVITIES.sheet,
    confirm: confirmAnswers,
    run: (workbook) => collectAnswers(workbook),
  },
  {
    call: 'fixRating',
    title: 'Зафиксировать рейтинг',
    progress: 'Фиксирую рейтинг…',
    shows: ARCHIVE.sheet,
    confirm: confirmFixing,
    run: fixRating,
  },
  {
    call: 'planRequests',
    title: 'Перенести запросы в план ПК',
    progress: 'Переношу запросы…',
    shows: TRAINING_PLAN.sheet,
    run: planRequests,
  },
] as const satisfies readonly Command[];

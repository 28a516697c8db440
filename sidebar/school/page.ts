/** The page of the school edition. */

import { SCHOOL_FACES } from '../../src/core/school/documents/faces';
import type { SchoolCalls } from '../../src/panel/school/calls';
import { documentsView } from '../documents/documents-view';
import { helpView } from '../shell/help';
import { startPanel, type TakeFiles } from '../shell/start';
import { DEADLINES } from './deadlines';
import { ENTRY } from './entry';
import { ISSUES } from './issues';
import { PERSON } from './person';
import { RATING } from './rating';
import { REVIEW } from './review';
import { Collecting } from './self/collecting';
import { selfView } from './self/self';
import { SHARES } from './shares';
import { STEPS } from './steps';
import { SUMMARY } from './summary';

const ADVICE = [
  'Факт вписывается один раз — в строку своего листа. Серые листы рассчитываются сами.',
  'Если заголовок пропал, откройте «Проверку»: его можно восстановить.',
  'Предупреждения расчёту не мешают.',
  'Любое число ведёт к строкам, из которых получилось: нажмите на педагога или «Как посчитано».',
  'Не вписывайте СНИЛС, паспортные данные, телефоны и фамилии обучающихся. Вместо ФИО достаточно кодов.',
];

const COLLECTING = new Collecting();

const takeFiles: TakeFiles<SchoolCalls> = (shell, files) => COLLECTING.take(shell, files);

startPanel<SchoolCalls>(takeFiles, () => ({
  steps: STEPS,
  entry: ENTRY,
  issues: ISSUES,
  self: selfView(COLLECTING),
  review: REVIEW,
  person: PERSON,
  rating: RATING,
  shares: SHARES,
  deadlines: DEADLINES,
  summary: SUMMARY,
  documents: documentsView(Object.values(SCHOOL_FACES)),
  help: helpView(ADVICE),
}));

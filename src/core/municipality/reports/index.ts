/** Every municipal report in workbook order. */
import type { SheetPlan } from '../../schema/sheet-plan';
import type { EarlierPeriod } from '../earlier';
import type { MunicipalBook } from '../municipal-book';
import type { RollUp } from '../roll-up';
import { attestationSheet } from './attestation-sheet';
import { deficitsSheet } from './deficits-sheet';
import { directionsSheet } from './directions-sheet';
import { experienceSheet } from './experience-sheet';
import { formsSheet } from './forms-sheet';
import { indicatorsSheet } from './indicators-sheet';
import { monitoringSheet } from './monitoring-sheet';
import { planSheet } from './plan-sheet';
import { publicSheet } from './public-sheet';
import { requestsSheet } from './requests-sheet';
import { vacanciesSheet } from './vacancies-sheet';

/** All of them, for «Рассчитать отчёты»; `earlier` are the periods to compare with, newest first. */
export function reportSheets(
  book: MunicipalBook,
  rollUp: RollUp,
  earlier: readonly EarlierPeriod[],
): SheetPlan[] {
  return [
    indicatorsSheet(book, rollUp, earlier),
    monitoringSheet(book, rollUp),
    attestationSheet(book, rollUp, earlier[0] ?? null),
    requestsSheet(book, rollUp),
    planSheet(book, rollUp),
    deficitsSheet(book, rollUp),
    directionsSheet(book, rollUp),
    formsSheet(book, rollUp),
    experienceSheet(book, rollUp),
    vacanciesSheet(book, rollUp),
    publicSheet(book, rollUp),
  ];
}

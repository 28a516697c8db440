/** The commands of the municipal edition in the order of its menu. */

import { municipalTemplate } from '../../core/municipality/municipal-template';
import { INDICATORS_SHEET } from '../../core/municipality/reports/indicators-sheet';
import { JOURNAL } from '../../core/municipality/tables/journal';
import type { Command } from '../command';
import { createSheetsCommand } from '../create-sheets';
import { computeReports } from './compute-reports';
import { importPasted } from './import-pasted';

export const NO_LINKS =
  'Здесь книги по ссылкам не читаются: перетащите файлы со сводками на панель.';

export const MUNICIPAL_COMMANDS = [
  createSheetsCommand(municipalTemplate),
  {
    call: 'importSummaries',
    title: 'Импортировать сводки',
    progress: 'Читаю книги по ссылкам…',
    uses: 'importLinks',
    shows: JOURNAL.sheet,
    run: (workbook, { importLinks }) =>
      importLinks === null ? importPasted(workbook) : importLinks(workbook),
  },
  {
    call: 'computeReports',
    title: 'Рассчитать отчёты',
    progress: 'Рассчитываю отчёты…',
    shows: INDICATORS_SHEET,
    run: computeReports,
  },
] as const satisfies readonly Command[];

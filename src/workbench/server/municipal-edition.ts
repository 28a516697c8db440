/** The workbench of a municipality: schools' books come as files dropped on the panel. */
import { municipalCalls } from '../../addon/municipal-calls';
import { MUNICIPAL_PRODUCT } from '../../addon/municipal-help';
import { outcomeOf } from '../../addon/outcome-of';
import { municipalResultsOf } from '../../app/municipality/municipal-workbook';
import { SCHOOLS } from '../../core/municipality/tables/schools';
import { municipalTemplate } from '../../core/municipality/workbook';
import type { Edition } from './edition';

export const MUNICIPAL_EDITION: Edition = {
  owns: (sheets) => sheets.includes(SCHOOLS.sheet),
  panel: 'panel-municipality.html',
  product: MUNICIPAL_PRODUCT,
  commands: [
    { title: 'Создать листы', call: 'createSheets' },
    { title: 'Рассчитать отчёты', call: 'computeReports' },
  ],
  help: [
    '1. «Создать листы» добавит листы, которых ещё нет. Ваши листы и данные не изменятся.',
    '2. Заполните «Настройки» (муниципалитет, период) и «ОО»: код каждой школы — тот же, что в её книге.',
    '3. Перетащите на панель книги школ или всю папку с ними: из каждой берётся только лист «Сводка», где нет фамилий. Строки сводок можно и вставить на лист «Вставка сводок».',
    '4. Что стало с каждой сводкой и почему — на листе «Журнал импорта». Книги школ не изменяются.',
    '5. «Рассчитать отчёты» обновит отчёты без импорта, например после правки листа «ОО».',
  ],
  template: municipalTemplate,
  check: (workbook) => municipalResultsOf(workbook).issues,
  calls: ({ workbook, goTo }) =>
    municipalCalls({
      open: () => workbook,
      run: (command) => outcomeOf(() => command(workbook)),
      goTo: ({ sheet, row, column }) => goTo({ sheet, row: row - 1, column: column - 1 }),
      // A file has no links that could be read without the internet.
      links: null,
    }),
};

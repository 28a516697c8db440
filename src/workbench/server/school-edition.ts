/** The workbench of a school. */

import { outcomeOf } from '../../addon/outcome-of';
import { schoolCalls } from '../../addon/school-calls';
import { HELP, PRODUCT } from '../../addon/school-help';
import { resultsOf } from '../../app/school/school-workbook';
import { TEACHERS } from '../../core/school/tables/teachers';
import { schoolTemplate } from '../../core/school/workbook';
import type { Edition } from './edition';
import { summaryFile } from './summary-file';

export const SCHOOL_EDITION: Edition = {
  owns: (sheets) => sheets.includes(TEACHERS.sheet),
  panel: 'panel-school.html',
  product: PRODUCT,
  commands: [
    { title: 'Создать листы', call: 'createSheets' },
    { title: 'Проверить данные', call: 'checkData' },
    { title: 'Рассчитать рейтинг', call: 'computeRating' },
    { title: 'Рассчитать всё', call: 'computeAll' },
    { title: 'Зафиксировать рейтинг', call: 'fixRating' },
  ],
  help: [
    ...HELP,
    'Здесь, в рабочем окне, книга — файл на вашем компьютере. Каждая правка сразу попадает в черновик рядом с файлом; «Файл» → «Сохранить» записывает её в сам файл, а прежний остаётся рядом с окончанием .bak.',
    'Формулы в рабочем окне не вычисляются: «=…» останется текстом. Формулы, которые уже есть в файле, сохраняются и показаны своими значениями.',
  ],
  template: schoolTemplate,
  check: (workbook) => resultsOf(workbook).issues,
  calls: ({ workbook, goTo }) => {
    const calls = schoolCalls({
      open: () => workbook,
      run: (command) => outcomeOf(() => command(workbook)),
      goTo: ({ sheet, row, column }) => goTo({ sheet, row: row - 1, column: column - 1 }),
    });
    return new Map([...calls, ['summaryFile', () => summaryFile(workbook)]]);
  },
};

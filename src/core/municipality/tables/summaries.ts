/** The two sheets that hold rows of «Сводка»: those that people paste, and those accepted. */
import { defineTable } from '../../schema/table';
import { SUMMARY_COLUMNS } from '../../summary/summary-table';

export const PASTED = defineTable({
  sheet: 'Вставка сводок',
  kind: 'input',
  about: 'Сюда можно вставить строки листа «Сводка» одной или нескольких книг.',
  columns: SUMMARY_COLUMNS,
});

/** The store of accepted deliveries; earlier periods stay in it for comparison. */
export const DATA = defineTable({
  sheet: 'Данные',
  kind: 'computed',
  about: 'Принятые строки всех сводок. Заполняется импортом.',
  columns: SUMMARY_COLUMNS,
});

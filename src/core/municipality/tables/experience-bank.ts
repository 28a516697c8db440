import { choice } from '../../schema/columns/choice';
import { day } from '../../schema/columns/day';
import { integer } from '../../schema/columns/number';
import { text } from '../../schema/columns/text';
import { defineTable, type RecordOf } from '../../schema/table';
import { EARLIEST_PLAN_YEAR, LATEST_YEAR } from '../../values/law';
import { LEVEL_SYNONYMS, LEVELS } from '../../vocabulary/levels';
import { workDirection } from './directions';
import { SCHOOLS } from './schools';

/** The municipality's own bank: experience that it has found worth spreading (programme, item 4). */
export const EXPERIENCE_BANK = defineTable({
  sheet: 'Банк опыта',
  kind: 'input',
  about: 'Обобщённый опыт школ и материалы муниципального сборника.',
  // A workbook made before there was this sheet is whole without it.
  isExtra: true,
  frozenColumns: 2,
  columns: {
    school: {
      ...text('ОО', {
        informs: true,
        width: 220,
        requisite: true,
        note: 'Наименование или код с листа «ОО»; при одинаковых наименованиях — код.',
      }),
      target: { sheet: SCHOOLS.sheet, header: SCHOOLS.columns.name.header },
    },
    topic: text('Тема', { required: true, width: 280 }),
    form: text('Форма', { informs: true, width: 150, note: 'Для справки.' }),
    level: choice('Уровень', LEVELS, { informs: true, width: 140, synonyms: LEVEL_SYNONYMS }),
    date: day('Дата', { required: true }),
    link: text('Ссылка', { informs: true, width: 200, requisite: true, note: 'Для справки.' }),
    digestYear: integer('В сборник', {
      informs: true,
      min: EARLIEST_PLAN_YEAR,
      max: LATEST_YEAR,
      note: 'Год сборника, в который вошёл материал.',
    }),
    direction: workDirection(),
  },
});

export type ExperienceRow = RecordOf<typeof EXPERIENCE_BANK>;

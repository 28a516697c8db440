/** What leaves a school holds nothing of a person, and so does the municipal workbook (rule С-01). */
import fc from 'fast-check';
import { importDeliveries } from '../../../src/app/municipality/import-deliveries';
import { computeAll } from '../../../src/app/school/compute';
import { deliveriesIn } from '../../../src/core/municipality/import/read-deliveries';
import { cellsOf, type SheetPlan } from '../../../src/core/schema/sheet-plan';
import type { Cell } from '../../../src/core/values/cell';
import { fold } from '../../../src/core/values/text';
import { COURSE_DIRECTIONS } from '../../../src/core/vocabulary/education';
import { DEMO_DAY } from '../../../src/demo/days';
import { demoSchool } from '../../../src/demo/school';
import { MemoryWorkbook } from '../../../src/hosts/memory/memory-workbook';
import { municipalSheets } from '../../core/municipality/municipal-kit';

const inMemory = (plans: readonly SheetPlan[]) =>
  new MemoryWorkbook(
    DEMO_DAY,
    plans.map((plan) => ({ name: plan.name, rows: cellsOf(plan) })),
  );

/** Columns whose texts are about one person. */
const PERSONAL =
  /^(Код педагога|Код наставника|ФИО|Код курса|Название программы|Тема|Куратор|Дефициты|Затруднение|Комментарий|Проверил|Материалы|Номер документа|Направление сопровождения|Что изменилось в практике|Цель|Приказ|Ссылка)$/;

function personalTexts(plans: readonly SheetPlan[]): Set<string> {
  const texts = new Set<string>();
  for (const { columns, rows } of plans) {
    columns.forEach(({ header }, column) => {
      if (!PERSONAL.test(header)) return;
      for (const row of rows) {
        const cell = row[column];
        // Shorter words stand in titles by chance.
        if (typeof cell === 'string' && cell.length > 8) texts.add(cell.toLowerCase());
      }
    });
  }
  return texts;
}

/**
 * What deficits are called leaves the school as words without names (С-16, С-25), and so do the
 * directions of the list, which a course may be called by too; longest first.
 */
function leavingOf(plans: readonly SheetPlan[]): string[] {
  const { columns = [], rows = [] } = plans.find(({ name }) => name === 'Дефициты') ?? {};
  const at = columns.findIndex(({ header }) => header === 'Дефицит');
  const topics = rows.flatMap((row) => (row[at] ? fold(String(row[at])) : []));
  return [...new Set([...topics, ...COURSE_DIRECTIONS.map(fold)])].sort(
    (a, b) => b.length - a.length,
  );
}

const textsOf = (rows: readonly (readonly Cell[])[]): string =>
  rows
    .flat()
    .filter((cell) => typeof cell === 'string')
    .join('\n')
    .toLowerCase();

it('no name, code or topic of a course reaches «Сводка» or the municipality', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9999 }), fc.boolean(), (seed, rural) => {
      const plans = demoSchool({
        seed,
        rural,
        people: 9,
        activitiesPerPerson: 5,
        schoolCode: '01',
      });
      const school = inMemory(plans);
      computeAll(school);
      const cells = school.read('Сводка');
      const district = inMemory(municipalSheets({ schools: [['01']] }));
      const { ok } = importDeliveries(district, deliveriesIn({ source: '01.xlsx', cells }));
      expect(ok).toBe(true);
      const texts = [
        textsOf(cells?.rows ?? []),
        ...district.sheetNames().map((name) => textsOf(district.read(name)?.rows ?? [])),
      ].join('\n');
      const rest = leavingOf(plans).reduce((text, words) => text.split(words).join(''), texts);
      const leaked = [...personalTexts(plans)].filter((text) => rest.includes(text));
      expect(leaked).toEqual([]);
    }),
    { seed: 20_260_415, numRuns: 15 },
  );
});

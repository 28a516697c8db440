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
import { municipalSheets, rowsOf } from '../../core/municipality/municipal-kit';

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

/** Cells of a row of the sheet, under its headers. */
function withRow(
  plans: readonly SheetPlan[],
  sheet: string,
  cells: Readonly<Record<string, Cell>>,
): SheetPlan[] {
  return plans.map((plan) => {
    if (plan.name !== sheet) return plan;
    const headers = plan.columns.map(({ header }) => header);
    for (const header of Object.keys(cells)) expect(headers).toContain(header);
    return { ...plan, rows: [...plan.rows, headers.map((header) => cells[header] ?? null)] };
  });
}

interface Somebody {
  readonly code: string;
  /** «Иванова Мария Петровна». */
  readonly name: string;
  readonly surname: string;
}

/** Somebody of those whose deficits and requests are counted. */
function somebodyIn(plans: readonly SheetPlan[]): Somebody {
  const teachers = plans.find(({ name }) => name === 'Педагоги');
  const somebody = (teachers === undefined ? [] : rowsOf(teachers)).find(
    (row) =>
      row['Категория персонала'] !== 'руководитель' &&
      row['Занятость'] === 'основное место работы' &&
      row['Статус'] === 'работает',
  );
  const [code, name] = [String(somebody?.['Код педагога']), String(somebody?.['ФИО'])];
  return { code, name, surname: name.split(' ')[0] ?? '' };
}

/** People write what they should not: names where words leave the school. */
function withNames(plans: readonly SheetPlan[], { code, name, surname }: Somebody): SheetPlan[] {
  const deficit = {
    'Код педагога': code,
    Дата: { day: DEMO_DAY },
    Источник: 'самоанализ',
    Статус: 'выявлен',
  };
  const request = { 'Код педагога': code, Направление: 'Риторика', Квартал: 3, Год: 2026 };
  return [
    `Помощь: ${surname} ${name.split(' ')[1]?.[0]}. ${name.split(' ')[2]?.[0]}.`,
    `Методика, как у ${name}`,
    `Урок ${code}`,
  ].reduce(
    (all, words) =>
      withRow(withRow(all, 'Дефициты', { ...deficit, Дефицит: words }), 'Запросы на ПК', {
        ...request,
        Приоритет: words,
      }),
    [...plans],
  );
}

/**
 * What deficits are called leaves the school as words without names (С-16, С-25), and so do the
 * directions of the list, which a course may be called by too; longest first.
 */
function leavingOf(plans: readonly SheetPlan[], people: ReadonlySet<string>): string[] {
  const { columns = [], rows = [] } = plans.find(({ name }) => name === 'Дефициты') ?? {};
  const at = columns.findIndex(({ header }) => header === 'Дефицит');
  // One that holds a name or a code must not leave, so it hides nothing here.
  const topics = rows
    .flatMap((row) => (row[at] ? fold(String(row[at])) : []))
    .filter((topic) => ![...people].some((words) => topic.includes(words)));
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
      const drawn = demoSchool({
        seed,
        rural,
        people: 9,
        activitiesPerPerson: 5,
        schoolCode: '01',
      });
      const somebody = somebodyIn(drawn);
      const people = new Set([somebody.code, somebody.surname].map(fold));
      const plans = withNames(drawn, somebody);
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
      // Not for want of rows: both are counted, under another word.
      expect(texts).toContain('ч34/иное');
      expect(texts).toContain('ч54/риторика/3 квартал 2026/иное');
      const rest = leavingOf(plans, people).reduce(
        (text, words) => text.split(words).join(''),
        texts,
      );
      const words = new Set(rest.match(/[\p{L}\p{N}-]+/gu));
      const leaked = [
        ...[...personalTexts(plans)].filter((text) => rest.includes(text)),
        ...[...people].filter((word) => words.has(word)),
      ];
      expect(leaked).toEqual([]);
    }),
    { seed: 20_260_415, numRuns: 15 },
  );
});

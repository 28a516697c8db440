/** Collecting in every host: what is written there is known again, whatever the text. */
import { collectForms } from '../../../src/app/school/collect';
import type { SheetPlan } from '../../../src/core/schema/sheet-plan';
import { templateOf } from '../../../src/core/schema/template';
import { ACTIVITIES } from '../../../src/core/school/tables/activities';
import type { Cell } from '../../../src/core/values/cell';
import { hosts } from '../../contract/hosts';
import { column } from '../../contract/plans';
import { dayAt, type Row, type SchoolRows, sheetsWith, TODAY } from '../../core/school/school-kit';
import { fact, formOf } from '../../core/school/self-assessment/form/forms-kit';

const SHEET = 'Мероприятия';

/** «Мероприятия» as the template makes it, with ticks where the host has them; the others plain. */
function plansWith(rows: SchoolRows): SheetPlan[] {
  return sheetsWith(rows).map(({ name, rows: [headers = [], ...lines] }) => {
    const filled = lines.map((row) => headers.map((_, at) => row[at] ?? null));
    if (name === SHEET) return { ...templateOf(ACTIVITIES), rows: filled };
    const columns = headers.map((header) => column(String(header)));
    return { name, kind: 'input', titles: [], columns, rows: filled };
  });
}

const HOSTILE: readonly Cell[] = [
  '=1+1',
  '+7',
  '-5',
  '@SUM(A1)',
  "'=1",
  '0512',
  '1.2',
  '12.03.2026 г.',
  'ИСТИНА',
  'май 5',
  '<b>&amp;</b>',
  '_x0041_',
  'а\u0001б',
  '__proto__',
  '😀',
];

describe.each(hosts)('in %s', (_, host) => {
  const filled = (activities: readonly Row[]) => {
    const workbook = host.empty(dayAt(TODAY));
    const plans = plansWith({ Педагоги: [{}, {}], [SHEET]: activities });
    workbook.apply(plans.map((plan) => ({ kind: 'createSheet', plan })));
    return host.reopened(workbook);
  };

  it('hostile texts stay what they are, and nothing is written twice', () => {
    const workbook = filled([]);
    const form = formOf(
      'П-1',
      HOSTILE.map((topic) => fact(String(topic), { 'Что изменилось в практике': topic })),
    );
    expect(collectForms(workbook, [form]).report?.submissions[0]?.added).toHaveLength(
      HOSTILE.length,
    );
    const after = host.reopened(workbook);
    // In Google Sheets the unticked checkboxes of a thousand blank rows are cells too.
    const rows =
      after
        .read(SHEET)
        ?.rows.slice(1)
        .filter(([teacher]) => teacher) ?? [];
    const topics = rows.map((row) => String(row[4]).replace(/^'/, ''));
    const kept = HOSTILE.map((topic) => String(topic).replace(/^'/, ''));
    expect(topics.sort()).toEqual(kept.sort());
    expect(collectForms(after, [form]).report).toMatchObject({
      writes: false,
      submissions: [{ unchanged: HOSTILE.length, remarks: [] }],
    });
  });

  it('changes single cells, ticks too, and no other', () => {
    const typed = { 'Код педагога': 'П-1', ...fact('Дроби'), 'Код записи': 's1' };
    const workbook = filled([{ ...typed, Организатор: 'ИРО' }, { 'Код педагога': 'П-2' }]);
    const before = workbook.read(SHEET)?.rows;
    const changed = fact('Дроби', {
      'Код записи': 's1',
      Дата: '13.03.2026',
      'Рефлексия проведена': 'да',
    });
    collectForms(workbook, [formOf('П-1', [changed])]);
    const after = host.reopened(workbook);
    const [, row = []] = after.read(SHEET)?.rows ?? [];
    expect(row[2]).toEqual({ day: dayAt('13.03.2026') });
    expect([true, 'да']).toContain(row[20]);
    const others = (cells: readonly Cell[] = []) =>
      cells.filter((_cell, at) => at !== 2 && at !== 20);
    expect(others(row)).toEqual(others(before?.[1]));
    expect(after.read(SHEET)?.rows[2]).toEqual(before?.[2]);
    expect(collectForms(after, [formOf('П-1', [changed])]).report?.writes).toBe(false);
    const taken = fact('Дроби', { 'Код записи': 's1', Дата: '13.03.2026' });
    expect(collectForms(after, [formOf('П-1', [taken])]).report?.writes).toBe(true);
    expect(collectForms(after, [formOf('П-1', [taken])]).report?.writes).toBe(false);
  });
});

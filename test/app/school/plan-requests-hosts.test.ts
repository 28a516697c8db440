/** «Перенести запросы в план ПК» in every host, with columns moved and people’s own among them. */
import { planRequests } from '../../../src/app/school/plan-requests';
import type { SheetPlan } from '../../../src/core/schema/sheet-plan';
import { templateOf } from '../../../src/core/schema/template';
import { REQUESTS } from '../../../src/core/school/tables/requests';
import { TRAINING_PLAN } from '../../../src/core/school/tables/training-plan';
import type { Cell } from '../../../src/core/values/cell';
import { hosts } from '../../contract/hosts';
import { column } from '../../contract/plans';
import { dayAt, type SchoolRows, sheetsWith, TODAY } from '../../core/school/school-kit';

const OWN = 'Моя заметка';

/** A sheet as the template makes it, its columns the other way round and one of people’s own between. */
function turned(plan: SheetPlan): SheetPlan {
  const middle = 3;
  const around = <T>(items: readonly T[], own: T): T[] => {
    const reversed = [...items].reverse();
    return [...reversed.slice(0, middle), own, ...reversed.slice(middle)];
  };
  return {
    ...plan,
    columns: around(plan.columns, { header: OWN, width: 90, look: 'text' }),
    rows: plan.rows.map((row, index) => around<Cell>(row, `заметка ${index + 1}`)),
  };
}

/** The sheets of a school: the two in question as the template makes them, the others plain. */
function plansWith(rows: SchoolRows): SheetPlan[] {
  return sheetsWith(rows).map(({ name, rows: [headers = [], ...lines] }) => {
    const filled = lines.map((row) => headers.map((_header, at) => row[at] ?? null));
    const table = [REQUESTS, TRAINING_PLAN].find(({ sheet }) => sheet === name);
    if (table !== undefined) return turned({ ...templateOf(table), rows: filled });
    const columns = headers.map((header) => column(String(header)));
    return { name, kind: 'input', titles: [], columns, rows: filled };
  });
}

const asked = { 'Код педагога': 'П-1', Направление: '=1+1', Основание: 'дефицит' };

describe.each(hosts)('in %s', (_, host) => {
  const filled = () => {
    const workbook = host.empty(dayAt(TODAY));
    const plans = plansWith({
      Педагоги: [{}, {}],
      'Запросы на ПК': [
        asked,
        { ...asked, 'Код педагога': 'П-2', Статус: 'отклонён' },
        { ...asked, 'Код педагога': 'П-2', Квартал: 4 },
      ],
      'План ПК': [{ 'Код педагога': 'П-2', 'Организация ДПО': 'ИРО', 'Объём, ч': 36 }],
    });
    workbook.apply(plans.map((plan) => ({ kind: 'createSheet', plan })));
    return host.reopened(workbook);
  };
  const rowsOf = (workbook: ReturnType<typeof filled>, sheet: string) =>
    workbook.read(sheet)?.rows.map((row) => row.map((cell) => cell ?? null));

  it('rows stand under the right headers, marks in the right rows, and nothing else moves', () => {
    const workbook = filled();
    const others = (book: typeof workbook) =>
      book
        .sheetNames()
        .filter((name) => !['Запросы на ПК', 'План ПК'].includes(name))
        .map((name) => [name, book.read(name)?.rows]);
    const before = others(workbook);

    expect(planRequests(workbook)).toMatchObject({ ok: true });

    const after = host.reopened(workbook);
    expect(rowsOf(after, 'План ПК')).toEqual([
      [
        'Статус',
        'Запрос',
        'Объём, ч',
        OWN,
        'Год',
        'Квартал',
        'Организация ДПО',
        'Направление',
        'Код педагога',
      ],
      ['запланирован', null, 36, 'заметка 1', 2026, 1, 'ИРО', 'ФГОС', 'П-2'],
      ['запланирован', 'по запросу: дефицит', null, null, 2026, 2, null, '=1+1', 'П-1'],
      ['запланирован', 'по запросу: дефицит', null, null, 2026, 4, null, '=1+1', 'П-2'],
    ]);
    const requests = rowsOf(after, 'Запросы на ПК') ?? [];
    expect(requests.slice(1).map(([status, , , note]) => [status, note])).toEqual([
      ['в плане', 'заметка 1'],
      ['отклонён', 'заметка 2'],
      ['в плане', 'заметка 3'],
    ]);
    expect(others(after)).toEqual(before);
  });

  it('a second run changes nothing', () => {
    const workbook = filled();
    planRequests(workbook);
    const after = host.reopened(workbook);
    const { revision } = after;
    const [plan, requests] = [rowsOf(after, 'План ПК'), rowsOf(after, 'Запросы на ПК')];
    expect(planRequests(after).message).toBe('Новых запросов нет, переносить нечего.');
    expect(after.revision).toBe(revision);
    expect([rowsOf(after, 'План ПК'), rowsOf(after, 'Запросы на ПК')]).toEqual([plan, requests]);
  });
});

/** «Самооценка» over the built bundle in the strict stand-in for Google: what a click costs the document. */

import type { FormParcel } from '../../src/core/school/self-assessment/collecting/submission';
import { sealOf } from '../../src/core/school/self-assessment/form/about-form';
import { FORM } from '../../src/core/school/self-assessment/form/form-table';
import type { Cell } from '../../src/core/values/cell';
import { emptySheet, fillSheet, sheetNamed } from '../apps-script/documents';
import { kindOf } from '../apps-script/service-calls';
import { dayAt } from '../core/school/school-kit';
import { click, costOf } from './panel-clicks';
import { filledSchool } from './school-fixture';

/** 2025/26, as holds on 15.04.2026. */
const PERIOD = { periodStart: dayAt('01.09.2025'), periodEnd: dayAt('31.08.2026') };

type Typed = Readonly<Record<string, Cell>>;

/** What a page has read of the sheet of a teacher of school ОО-1. */
function parcelOf(teacher: string, rows: readonly Typed[]): FormParcel {
  const about = { schoolCode: 'ОО-1', teacher, ...PERIOD };
  const headers = Object.values(FORM.columns).map(({ header }) => header);
  return {
    source: `Лист самооценки ${teacher}.xlsx`,
    form: { rows: [headers, ...rows.map((row) => headers.map((header) => row[header] ?? null))] },
    about: {
      rows: [
        ['Параметр', 'Значение'],
        ['Код ОО', about.schoolCode],
        ['Код педагога', teacher],
        ['Период с', { day: about.periodStart }],
        ['Период по', { day: about.periodEnd }],
        ['Контрольный код', sealOf(about)],
      ],
    },
  };
}

const lesson = (topic: string): Typed => ({
  Дата: { day: dayAt('12.03.2026') },
  Вид: 'открытый урок',
  Тема: topic,
  Уровень: 'школьный',
});

const parcelsTo = (count: number): FormParcel[] =>
  Array.from({ length: count }, (_, at) => parcelOf(`П-${at + 1}`, [lesson(`Урок ${at + 1}`)]));

/** A preview and its collection of so many files, in a school of two hundred. */
function collectionOf(count: number) {
  const runtime = filledSchool(200);
  const parcels = parcelsTo(count);
  const preview = click(runtime, 'previewForms', parcels).answer;
  const previewed = { cost: costOf(runtime), writes: [...runtime.writes] };
  const outcome = click(runtime, 'collectForms', { parcels, seen: preview.seen });
  return { runtime, preview, previewed, outcome, cost: costOf(runtime) };
}

const collected = new Map([1, 20, 200].map((count) => [count, collectionOf(count)]));
const of = (count: number) => collected.get(count) ?? collectionOf(count);

it('a preview writes nothing, whatever it shows', () => {
  const { preview, previewed } = of(20);
  expect(preview.submissions).toHaveLength(20);
  expect(preview.writes).toBe(true);
  expect(previewed.writes).toEqual([]);
  expect(Object.keys(previewed.cost).filter((name) => kindOf(name) === 'write')).toEqual([]);
});

it.each([20, 200])('%i files cost as many calls to the document as one', (count) => {
  expect(of(count).previewed.cost).toEqual(of(1).previewed.cost);
  // A sheet whose rows are used up grows once, however many come.
  const { 'Sheet.insertRowsAfter': grown = 0, ...cost } = of(count).cost;
  // The journal is made by the first collection, with rows of its own.
  const { 'Sheet.insertRowsAfter': made = 0, ...one } = of(1).cost;
  expect(cost).toEqual(one);
  expect(grown - made).toBeLessThanOrEqual(2);
});

it('the answer of the collection brings along who has handed in', () => {
  const { outcome } = of(20);
  expect(outcome.answer).toMatchObject({ ok: true, message: /^Добавлено 20 записей/ });
  expect(outcome.view?.people.filter(({ last }) => last === dayAt('15.04.2026'))).toHaveLength(20);
  expect(outcome.view?.people).toHaveLength(200);
});

it('collected again, nothing is written', () => {
  const { runtime } = of(20);
  const parcels = parcelsTo(20);
  const { seen, writes } = click(runtime, 'previewForms', parcels).answer;
  expect(writes).toBe(false);
  click(runtime, 'collectForms', { parcels, seen });
  expect(runtime.writes).toEqual([]);
});

it('what somebody has edited since it was shown is not written', () => {
  const runtime = filledSchool(2);
  const parcels = parcelsTo(1);
  const { seen } = click(runtime, 'previewForms', parcels).answer;
  const activities = sheetNamed(runtime.document, 'Мероприятия');
  const rows = activities.cells.map((row) => (row ?? []).map((cell) => cell?.value ?? null));
  const [headers = [], first = []] = rows;
  const own = headers.map((header, at) =>
    header === 'Тема'
      ? 'Урок 1'
      : header === 'Дата'
        ? { day: dayAt('12.03.2026') }
        : (first[at] ?? null),
  );
  fillSheet(runtime.document, 'Мероприятия', [headers, own, ...rows.slice(2)]);
  const { answer } = click(runtime, 'collectForms', { parcels, seen });
  expect(answer).toMatchObject({ ok: false, message: /посмотрите ещё раз/ });
  expect(runtime.writes).toEqual([]);
});

it('of people’s own sheets the tab reads the headers, however often it is shown, and of answers the rest', () => {
  const runtime = filledSchool(2);
  const own = (name: string, header: string) => {
    runtime.document.sheets.push(emptySheet(name));
    const rows = Array.from({ length: 3_000 }, (_, at) => [
      at,
      'П-1',
      'открытый урок',
      'х'.repeat(50),
    ]);
    fillSheet(runtime.document, name, [[header, 'Код педагога', 'Вид', 'Тема'], ...rows]);
  };
  const show = () => {
    const { view } = click(runtime, 'selfAssessment');
    return { answers: view?.answers, whole: costOf(runtime)['Sheet.getDataRange'] };
  };
  const before = show();
  expect(before.answers).toEqual([]);
  own('Черновик', 'Номер');
  own('Ответы', 'Дата');
  expect(show()).toEqual({ answers: ['Ответы'], whole: before.whole });
  click(runtime, 'previewAnswers');
  expect(costOf(runtime)['Sheet.getDataRange']).toBe((before.whole ?? 0) + 1);
});

it('plans of fifty sheets are one answer, and write nothing', () => {
  const { runtime } = of(1);
  const codes = Array.from({ length: 50 }, (_, at) => `П-${at + 1}`);
  const { forms, criteria } = click(runtime, 'forms', codes).answer;
  expect(forms.map(({ code }) => code)).toEqual(codes);
  expect(criteria.name).toBe('Критерии');
  expect(runtime.writes).toEqual([]);
  // So that even Google's panel gets it in a moment.
  expect(JSON.stringify(forms).length).toBeLessThan(1_500_000);
});

it('a hostile call is refused in words', () => {
  const { runtime } = of(1);
  const parcels = Array.from({ length: 301 }, () => parcelsTo(1)[0]) as FormParcel[];
  expect(() => click(runtime, 'previewForms', parcels)).toThrow('Панель передала не листы');
  expect(() => click(runtime, 'forms', [])).toThrow('Выберите педагогов ещё раз');
});

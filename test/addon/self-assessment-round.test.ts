/** A whole round of self-assessment on the panel in the strict stand-in for Google, over the demo school. */

import { readForm } from '../../sidebar/school/self/form-file';
import { madeForms } from '../../sidebar/school/self/make-forms';
import type { ReviewRequest } from '../../src/app/school/review-entries';
import type { FormParcel } from '../../src/core/school/self-assessment/collecting/submission';
import { sheetNamed } from '../apps-script/documents';
import type { AppsScriptRuntime } from '../apps-script/runtime';
import {
  activitiesIn,
  type Batch,
  corrected,
  DECIDED,
  type Forms,
  firstBatch,
  fixedIn,
  formName,
  HAND_IN_FIRST,
  journalIn,
  NOT_HANDED_IN,
  POINTS_BEFORE,
  POINTS_CHECKED,
  POINTS_COLLECTED,
  pointsIn,
  type SheetReader,
  secondBatch,
  uncheckedIn,
} from '../demo/school-round';
import { click, costOf } from './panel-clicks';
import { demoRuntime } from './school-fixture';

const readerOf =
  ({ document }: AppsScriptRuntime): SheetReader =>
  (sheet) =>
    sheetNamed(document, sheet).cells.map((row) => (row ?? []).map((cell) => cell?.value ?? null));

/** The sheets of these teachers, as the panel makes and saves them. */
async function handedOut(runtime: AppsScriptRuntime, codes: readonly string[]): Promise<Forms> {
  const made = await madeForms(codes, {
    ask: async (those) => click(runtime, 'forms', those).answer,
    reach: async () => {},
    isStopped: () => false,
  });
  return new Map((made ?? []).map(({ fileName, bytes }, at) => [codes[at] ?? fileName, bytes]));
}

/** What the panel reads of the files that were dropped on it. */
const parcelsOf = (files: Batch): Promise<FormParcel[]> =>
  Promise.all(
    [...files].map(([source, bytes]) =>
      readForm({ source, path: source, file: new File([new Uint8Array(bytes)], source) }),
    ),
  );

/** Shown, then written: the preview, and what the tab shows afterwards. */
function collected(runtime: AppsScriptRuntime, parcels: readonly FormParcel[]) {
  const preview = click(runtime, 'previewForms', parcels).answer;
  expect(runtime.writes).toEqual([]);
  const { answer, view } = click(runtime, 'collectForms', { parcels, seen: preview.seen });
  expect(answer.report?.seen).toBe(preview.seen);
  return { report: preview, view, cost: costOf(runtime) };
}

type Report = ReturnType<typeof collected>['report'];

const countsOf = ({ submissions }: Report) => {
  const sum = (list: 'added' | 'changed' | 'refused' | 'missing') =>
    submissions.reduce((total, one) => total + one[list].length, 0);
  return [submissions.length, sum('added'), sum('changed'), sum('refused'), sum('missing')];
};

const refusedIn = ({ submissions }: Report) =>
  submissions.flatMap(({ source, refusal }) => (refusal === null ? [] : [source]));

/** Everything that waits is decided: two records otherwise than all the others. */
function checkAll(runtime: AppsScriptRuntime): void {
  const { people } = click(runtime, 'review').answer;
  const waiting = people.flatMap(({ code, criteria }) =>
    criteria.flatMap(({ entries }) => entries.map((entry) => ({ ...entry, teacher: code }))),
  );
  const isOf = (own: (typeof DECIDED)[number]) => (entry: (typeof waiting)[number]) =>
    entry.teacher === own.teacher && entry.topic === own.topic;
  const decide = (
    entries: typeof waiting,
    decision: Pick<ReviewRequest, 'verdict' | 'points' | 'reason'>,
  ) => {
    const request = { ...decision, reviewer: 'Комиссия', keys: entries.map(({ key }) => key) };
    expect(click(runtime, 'reviewEntries', request).answer).toMatchObject({ ok: true });
  };
  for (const own of DECIDED) {
    const verdict = own.status === 'отклонено' ? 'reject' : 'part';
    decide(waiting.filter(isOf(own)), { verdict, points: String(own.points), reason: own.reason });
  }
  const others = waiting.filter((entry) => !DECIDED.some((own) => isOf(own)(entry)));
  decide(others, { verdict: 'confirm', points: '', reason: '' });
}

let runtime: AppsScriptRuntime;
let forms: Forms;
let first: Batch;

beforeAll(async () => {
  runtime = demoRuntime();
  click(runtime, 'computeAll');
  const people = click(runtime, 'selfAssessment').answer.people;
  forms = await handedOut(
    runtime,
    people.map(({ code }) => code),
  );
  first = firstBatch(forms);
});

test('many files cost as many calls as few, with new records and with the same correction', async () => {
  const isSameCost = (from: AppsScriptRuntime, parcels: readonly FormParcel[], few: number) => {
    const [one, all] = [parcels.slice(0, few), parcels].map((some) => {
      const { cost, report } = collected(from.copy(), some);
      expect(report.submissions).toHaveLength(some.length);
      // A sheet whose rows are used up grows once.
      const { 'Sheet.insertRowsAfter': _, ...rest } = cost;
      return rest;
    });
    expect(all).toEqual(one);
  };
  const parcels = await parcelsOf(first);
  isSameCost(runtime, parcels, 1);
  const later = runtime.copy();
  collected(later, parcels);
  const corrections = corrected(await handedOut(later, HAND_IN_FIRST));
  // Fewer than three could be next to one another, and be written as one block.
  isSameCost(later, await parcelsOf(corrections), 3);
});

test('handed out, filled by another program, collected in two batches, checked, fixed', async () => {
  expect(forms.size).toBe(22);
  expect(pointsIn(readerOf(runtime))).toEqual(POINTS_BEFORE);
  const before = activitiesIn(readerOf(runtime)).length;

  const one = collected(runtime, await parcelsOf(first));
  // Files, added, changed, refused, missing.
  expect(countsOf(one.report)).toEqual([13, 14, 0, 1, 0]);
  expect(refusedIn(one.report)).toEqual([formName('0512-026')]);
  expect(one.view?.people.filter(({ last }) => last !== null)).toHaveLength(12);

  const again = await handedOut(runtime, ['0512-004']);
  const second = secondBatch(forms, first, again.get('0512-004') ?? new Uint8Array());
  const parcels = await parcelsOf(second);
  const two = collected(runtime, parcels);
  expect(countsOf(two.report)).toEqual([14, 9, 1, 1, 0]);
  expect(refusedIn(two.report)).toEqual([formName('0512-027')]);
  const missing = two.view?.people.filter(({ last }) => last === null).map(({ code }) => code);
  expect(missing).toEqual(NOT_HANDED_IN);
  expect(activitiesIn(readerOf(runtime))).toHaveLength(before + 14 + 9);
  expect(journalIn(readerOf(runtime))).toHaveLength(13 + 8 + 2 + 1);
  expect(click(runtime, 'previewForms', parcels).answer.writes).toBe(false);

  click(runtime, 'computeRating');
  expect(pointsIn(readerOf(runtime))).toEqual(POINTS_COLLECTED);
  checkAll(runtime);
  expect(click(runtime, 'review').answer.count).toBe(0);
  expect(click(runtime, 'fixRating').answer).toMatchObject({ ok: true });
  expect(pointsIn(readerOf(runtime))).toEqual(POINTS_CHECKED);
  expect(uncheckedIn(readerOf(runtime))).toEqual(Array.from({ length: 22 }, () => 0));
  expect(fixedIn(readerOf(runtime))).toEqual({ people: 22, points: POINTS_CHECKED });
});

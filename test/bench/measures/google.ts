/** Calls to Google's services, counted on the fake: there they cost 7 to 93 ms each. */
import { buildEdition } from '../../../scripts/build/build-edition';
import { SCHOOL } from '../../../src/editions/school';
import { IMPORT, municipalityOf, tellingRun } from '../../addon/municipal-fixture';
import { filledSchool, ROOT, TODAY } from '../../addon/school-fixture';
import { AppsScriptRuntime } from '../../apps-script/runtime';
import type { Measure, Work } from '../measure';
import { ratingByCells, rollUpByCells } from '../rivals/cell-by-cell';

/** Executions over a document of their own; `run` calls `note` after each of them. */
function calling(
  made: () => AppsScriptRuntime,
  run: (runtime: AppsScriptRuntime, note: () => void) => void,
): Work {
  let counted = { reads: 0, writes: 0 };
  return {
    run: () => {
      const runtime = made();
      counted = { reads: 0, writes: 0 };
      run(runtime, () => {
        counted.reads += runtime.roundTrips.length - runtime.writes.length;
        counted.writes += runtime.writes.length;
      });
    },
    counted: () => counted,
  };
}

const inOneRun =
  (name: string) =>
  (runtime: AppsScriptRuntime, note: () => void): void => {
    runtime.run(name, runtime.clock ? {} : TODAY);
    note();
  };

/** Imports until nothing is left: an execution has its limit of time. */
function importAll(runtime: AppsScriptRuntime, note: () => void): void {
  for (let more = true; more; note()) {
    more = tellingRun(runtime, IMPORT).message.includes('ещё раз');
  }
}

const RATING = { unit: 'people', sizes: [30, 300], by: 'calls' } as const;
const LINKS = { unit: 'linked books', sizes: [10, 100], by: 'calls' } as const;

/** Compiled as if never seen: V8 keeps what it has compiled of the same text. */
function loading(): Work {
  const files = buildEdition(ROOT, SCHOOL);
  let loads = 0;
  return {
    run: () => {
      loads += 1;
      const code = `${files['Code.js']}// ${loads}`;
      return new AppsScriptRuntime({ 'Code.js': code }).publicFunctions();
    },
    counted: () => ({ bytes: Buffer.byteLength(files['Code.js']) }),
  };
}

export const GOOGLE_CALLS: readonly Measure[] = [
  {
    id: 'addon.load',
    title: 'the school’s `Code.js` compiled and loaded, as at every click, into the fake',
    unit: 'start',
    sizes: [1],
    begin: loading,
  },
  {
    ...RATING,
    id: 'calls.rating',
    title: '«Рассчитать рейтинг»: the product',
    begin: (_, people) => calling(() => filledSchool(people), inOneRun('menuComputeRating')),
  },
  {
    ...RATING,
    id: 'calls.rating-by-cells',
    title: 'a script that counts and ranks cell by cell, without checks',
    against: 'calls.rating',
    begin: (_, people) => calling(() => ratingByCells(filledSchool(people)), inOneRun('rate')),
  },
  {
    ...LINKS,
    id: 'calls.links',
    title: '«Импортировать сводки» by links: the product',
    begin: (_, books) => calling(() => municipalityOf(books), importAll),
  },
  {
    ...LINKS,
    id: 'calls.links-by-cells',
    title: 'a script that copies the same figures cell by cell, without checks and reports',
    against: 'calls.links',
    begin: (_, books) => calling(() => rollUpByCells(municipalityOf(books)), inOneRun('rollUp')),
  },
];

/** New sheets are made out of one workshop; what Google does not say of it, the host survives. */
import type { Doubts } from '../../apps-script/documents';
import { hostRuntime, inOneExecution } from './fake-google';
import { COURSES, rating, TEACHERS } from './plans';

const made = (doubts: Partial<Doubts>): string => {
  const runtime = hostRuntime();
  Object.assign(runtime.document.doubts, doubts);
  inOneExecution(runtime, [
    {
      name: 'apply',
      changes: [
        { kind: 'createSheet', plan: COURSES },
        { kind: 'createSheet', plan: TEACHERS, before: 'Курсы' },
        { kind: 'createSheet', plan: rating(0) },
      ],
    },
  ]);
  return JSON.stringify(
    runtime.document.sheets.map(({ cells, ...sheet }) => ({
      ...sheet,
      cells: cells.map((row) =>
        row.map((cell) => cell && Object.entries(cell).sort(([a], [b]) => (a < b ? -1 : 1))),
      ),
    })),
  );
};

it.each(['templatesAreBare', 'copiesLoseRules', 'copiedRulesShift'] as const)(
  'gives the same sheets where %s',
  (doubt) => {
    expect(made({ [doubt]: true })).toBe(made({}));
  },
);

it('leaves the person on the sheet where he was', () => {
  const runtime = hostRuntime();
  inOneExecution(runtime, [
    { name: 'apply', changes: [{ kind: 'createSheet', plan: TEACHERS }] },
    { name: 'apply', changes: [{ kind: 'createSheet', plan: rating(3) }] },
  ]);
  expect(runtime.document.active).toBe('Лист1');
});

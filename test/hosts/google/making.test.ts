/** New sheets are made out of one workshop; what Google does not say of it, the host survives. */
import { dayFromSerial } from '../../../src/core/values/day';
import { MUNICIPALITY } from '../../../src/editions/municipality';
import { SCHOOL } from '../../../src/editions/school';
import { type Doubts, sheetNamed } from '../../apps-script/documents';
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

it.each([true, false])(
  'makes no column narrower than declared; templates are bare: %s',
  (isBare) => {
    for (const { template } of [SCHOOL, MUNICIPALITY]) {
      const plans = template(dayFromSerial(46_127));
      const runtime = hostRuntime();
      runtime.document.doubts.templatesAreBare = isBare;
      const changes = plans.map((plan) => ({ kind: 'createSheet', plan }) as const);
      inOneExecution(runtime, [{ name: 'apply', changes }]);
      const narrow = plans.flatMap(({ name, columns }) => {
        const { widths } = sheetNamed(runtime.document, name);
        return columns.flatMap(({ header, width }, c) =>
          (widths[c + 1] ?? 0) < width ? [`${name}: ${header}`] : [],
        );
      });
      expect(narrow).toEqual([]);
      const warned = runtime.document.sheets
        .filter(({ protections }) => protections.some(({ warningOnly }) => warningOnly))
        .map(({ name }) => name);
      const computed = plans.filter(({ kind }) => kind === 'computed').map(({ name }) => name);
      expect(warned).toEqual(expect.arrayContaining(computed));
    }
  },
);

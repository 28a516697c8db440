/** A second run of a calculation writes nothing, whatever is in the books and wherever they lie. */
import fc from 'fast-check';
import { checkData, computeAll, computeRating } from '../../../src/app/school/compute';
import { fixRating } from '../../../src/app/school/fix-rating';
import { applyMend, previewMend } from '../../../src/app/school/mending';
import type { Workbook } from '../../../src/app/workbook';
import { hosts } from '../../contract/hosts';
import { dayAt, TODAY } from '../school/school-kit';
import { anySchool, plansWith } from './made-school';

const SEED = 20_261_127;
/** An apply is an execution in Google’s fake, and a file in .xlsx. */
const SCHOOLS: Readonly<Record<string, number>> = { memory: 6, xlsx: 2, 'Google Sheets': 1 };

const COMMANDS: readonly (readonly [string, (workbook: Workbook) => unknown])[] = [
  [
    'mending',
    (workbook) =>
      applyMend(
        workbook,
        previewMend(workbook).map(({ key }) => key),
      ),
  ],
  ['«Проверить данные»', checkData],
  ['«Рассчитать рейтинг»', computeRating],
  ['«Зафиксировать рейтинг»', fixRating],
  ['«Рассчитать всё»', computeAll],
];

describe.each(hosts)('Б-90, Р-10: a second run in %s', (name, host) => {
  it('writes nothing, after each command and after all of them', () => {
    fc.assert(
      fc.property(anySchool, (rows) => {
        let workbook = host.empty(dayAt(TODAY));
        workbook.apply(plansWith(rows).map((plan) => ({ kind: 'createSheet' as const, plan })));
        for (const [title, run] of COMMANDS) {
          run(workbook);
          workbook = host.reopened(workbook);
          const { revision } = workbook;
          run(workbook);
          expect([title, workbook.revision]).toEqual([title, revision]);
        }
        expect(workbook.read('Рейтинг')?.rows.length).toBeGreaterThan(2);
        const { revision } = workbook;
        for (const [title, run] of COMMANDS.slice(0, -2)) {
          run(workbook);
          expect([title, workbook.revision]).toEqual([title, revision]);
        }
      }),
      { seed: SEED, numRuns: SCHOOLS[name] ?? 1 },
    );
  });
});

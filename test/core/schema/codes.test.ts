/** Codes: each stands once, in one alphabet, and is found where others refer to it. */
import { code, reference, text } from '../../../src/core/schema/columns/text';
import { Findings } from '../../../src/core/schema/findings';
import { checkKeys } from '../../../src/core/schema/keys';
import { defineTable } from '../../../src/core/schema/table';

const TEACHERS = defineTable({
  sheet: 'Педагоги',
  kind: 'input',
  about: '',
  columns: {
    code: code('Код педагога', { unique: 'кода педагога' }),
    pass: text('Пропуск', {}),
  },
});
const COURSES = defineTable({
  sheet: 'Курсы',
  kind: 'input',
  about: '',
  columns: {
    teacher: reference('Код педагога', { sheet: 'Педагоги', header: 'Код педагога' }, {}),
  },
});

/** What is said of these codes of people, and of those of people that courses have. */
function saidOf(codes: (string | null)[], named: (string | null)[] = []): string[] {
  const findings = new Findings();
  checkKeys(
    [
      { table: TEACHERS, records: codes.map((one, at) => ({ row: at + 2, code: one, pass: 'А' })) },
      { table: COURSES, records: named.map((one, at) => ({ row: at + 2, teacher: one })) },
    ],
    findings,
  );
  return findings.issues.map(
    ({ code: id, sheet, row, message }) => `${id} ${sheet} ${row}: ${message}`,
  );
}

test('each repetition names the first row of the code; a blank and what is no code may repeat', () => {
  expect(saidOf(['П-1', null, 'П-2', null, 'П-1', 'П-1'])).toEqual([
    'Ф-07 Педагоги 6: Повтор кода педагога: уже есть в строке 2',
    'Ф-07 Педагоги 7: Повтор кода педагога: уже есть в строке 2',
  ]);
});

test('a code of two alphabets is told wherever it stands, and is still a code', () => {
  const said = saidOf(['ПA-1', 'ПA-1'], ['ПA-1']);
  expect(said).toHaveLength(3);
  expect(said[0]).toContain('Педагоги 2: ');
  expect(said[0]).toContain('«ПA-1»');
});

test('an unknown code is told with the known one that it looks like, if there is one', () => {
  const of = (typed: string): string => saidOf(['П-1', '0512-018', 'А-1'], ['П-1', typed]).join();
  expect(saidOf(['П-1'], ['П-1', null])).toEqual([]);
  expect(of('A-1')).toContain('Курсы 3: ');
  expect(of('A-1')).toContain('латинская');
  expect(of('П1')).toContain('без дефиса');
  expect(of('512018')).toContain('(похож на «0512-018», но ');
  expect(of('Щ-9')).toBe('Ф-09 Курсы 3: Код педагога не найден на листе «Педагоги»: Щ-9');
});

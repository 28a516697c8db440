/** Б-04: of whom there is no document is told beside what was printed or saved. */
import type { MadeDocuments } from '../../../sidebar/documents/answers';
import { leftOutOf, outcomeOf } from '../../../sidebar/documents/told';
import { paperDocument } from '../../../src/core/documents/document';

const subject = (teacher: string) => ({
  id: teacher,
  label: `Имя ${teacher}`,
  teacher,
  isWorking: true,
});

const madeOf = (...teachers: string[]): MadeDocuments['made'] =>
  teachers.map((teacher) => ({
    subject: subject(teacher),
    document: paperDocument({ title: 'Карта', requisites: [], parts: [] }),
  }));

const MISSING = 'Курсов нет. Впишите их.';

const unmadeOf = (...teachers: string[]): MadeDocuments['unmade'] =>
  teachers.map((teacher) => ({ subject: subject(teacher), missing: MISSING }));

const save = async (made: MadeDocuments['made']): Promise<string> =>
  `Файлов скачано: ${made.length}.`;

it('says what was done, and of those who are left out nothing: they have their own place', async () => {
  const said = { ok: true, message: 'Файлов скачано: 2.' };
  const made = madeOf('Т-01', 'Т-02');
  expect(await outcomeOf({ made, unmade: [] }, save)).toEqual(said);
  expect(await outcomeOf({ made, unmade: unmadeOf('Т-03') }, save)).toEqual(said);
});

it('names all who are left out, with the reason of each; by codes where these alone are wanted', () => {
  const answer = { made: madeOf('Т-01'), unmade: unmadeOf('Т-02', 'Т-03') };
  expect(leftOutOf(answer, false)).toEqual({
    title: 'Не составлено: 2 документа из 3',
    lines: [
      { whose: 'Имя Т-02', missing: MISSING },
      { whose: 'Имя Т-03', missing: MISSING },
    ],
  });
  expect(leftOutOf(answer, true)?.lines.map(({ whose }) => whose)).toEqual(['Т-02', 'Т-03']);
  expect(leftOutOf({ made: madeOf('Т-01'), unmade: [] }, false)).toBeNull();
  expect(leftOutOf({ made: [], unmade: unmadeOf('Т-02') }, false)?.title).toBe(
    'Не составлено: 1 документ',
  );
});

it('prints and saves nothing where there is no document at all', async () => {
  const use = jest.fn(save);
  expect(await outcomeOf({ made: [], unmade: unmadeOf('Т-02') }, use)).toEqual({
    ok: false,
    message: 'Ничего не напечатано и не скачано.',
  });
  const whole = { made: [], unmade: [{ subject: null, missing: MISSING }] };
  expect(await outcomeOf(whole, use)).toEqual({ ok: false, message: MISSING });
  expect(leftOutOf(whole, false)).toBeNull();
  expect(use).not.toHaveBeenCalled();
});

const STOPPED = { ok: true, message: 'Остановлено: ничего не напечатано и не скачано.' };

it('tells of a stop while documents were made, and while files were', async () => {
  expect(await outcomeOf(null, save)).toEqual(STOPPED);
  expect(await outcomeOf({ made: madeOf('Т-01'), unmade: [] }, async () => null)).toEqual(STOPPED);
});

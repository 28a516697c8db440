/** Б-04: of whom there is no document is told beside what was printed or saved. */
import type { MadeDocuments } from '../../../sidebar/documents/answers';
import { outcomeOf } from '../../../sidebar/documents/told';
import { paperDocument } from '../../../src/core/documents/document';

const subject = (teacher: string) => ({ id: teacher, label: teacher, teacher });

const madeOf = (...teachers: string[]): MadeDocuments['made'] =>
  teachers.map((teacher) => ({
    subject: subject(teacher),
    document: paperDocument({ title: 'Карта', requisites: [], parts: [] }),
  }));

const unmadeOf = (...teachers: string[]): MadeDocuments['unmade'] =>
  teachers.map((teacher) => ({ subject: subject(teacher), missing: 'Курсов нет. Впишите их.' }));

const save = async (made: MadeDocuments['made']): Promise<string> =>
  `Файлов скачано: ${made.length}.`;

it('says what was done where nobody is left out', async () => {
  expect(await outcomeOf({ made: madeOf('Т-01', 'Т-02'), unmade: [] }, save)).toEqual({
    ok: true,
    message: 'Файлов скачано: 2.',
  });
});

it('counts those who are left out, and says why of the first', async () => {
  const answer = { made: madeOf('Т-01'), unmade: unmadeOf('Т-02', 'Т-03') };
  expect(await outcomeOf(answer, save)).toEqual({
    ok: false,
    done: true,
    message: 'Файлов скачано: 1. Не составлено: 2 документа. Т-02: Курсов нет. Впишите их.',
  });
});

it('prints and saves nothing where there is no document at all', async () => {
  const use = jest.fn(save);
  expect(await outcomeOf({ made: [], unmade: unmadeOf('Т-02') }, use)).toEqual({
    ok: false,
    message: 'Курсов нет. Впишите их.',
  });
  expect(use).not.toHaveBeenCalled();
});

const STOPPED = { ok: true, message: 'Остановлено: ничего не напечатано и не скачано.' };

it('tells of a stop while documents were made, and while files were', async () => {
  expect(await outcomeOf(null, save)).toEqual(STOPPED);
  expect(await outcomeOf({ made: madeOf('Т-01'), unmade: [] }, async () => null)).toEqual(STOPPED);
});

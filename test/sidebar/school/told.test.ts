/** What the panel says of a collection: numbers to the methodist, words to forward to a teacher. */
import { reminderText } from '../../../sidebar/school/self/reminder-text';
import { collectedText, forwardText } from '../../../sidebar/school/self/told';
import type { Submission } from '../../../src/core/school/self-assessment/collecting/submission';
import { dayAt } from '../../core/school/school-kit';

const TAKEN: Submission = {
  source: 'Лист самооценки П-1.xlsx',
  file: 'Лист самооценки П-1.xlsx',
  teacher: 'П-1',
  name: 'Иванова Анна',
  refusal: null,
  isForm: true,
  added: [],
  changed: [],
  unchanged: 0,
  refused: [],
  missing: [],
  remarks: [],
  beyond: null,
};
const ROW = { row: 5, line: '12.03.2026 открытый урок: Дроби' };
const rows = (count: number) => Array.from({ length: count }, () => ROW);
const taken = (count: number) => rows(count).map((row) => ({ ...row, inBook: 9 }));
const changed = (count: number) => taken(count).map((row) => ({ ...row, cells: [] }));
const explained = (count: number) => rows(count).map((row) => ({ ...row, reason: 'Нет даты' }));
const REFUSED: Submission = { ...TAKEN, teacher: null, name: null, refusal: 'Лист другой школы' };

const report = (...submissions: Submission[]) => ({ submissions, writes: true, seen: 'х' });

describe('the totals', () => {
  it.each([
    [report({ ...TAKEN, added: taken(1) }), false, 'Листы от 1 педагога: добавится 1 запись.'],
    [
      report({ ...TAKEN, added: taken(2), changed: changed(3) }),
      false,
      'Листы от 1 педагога: добавятся 2 записи, изменятся 3 записи.',
    ],
    [
      report(
        { ...TAKEN, added: taken(4), refused: explained(2) },
        { ...TAKEN, teacher: 'П-2', added: taken(1) },
        REFUSED,
      ),
      false,
      'Листы от 2 педагогов: добавится 5 записей, отклонены 2 записи, отклонён 1 лист.',
    ],
    [
      report({ ...TAKEN, added: taken(21), changed: changed(1), refused: explained(5) }, REFUSED),
      true,
      'Листы от 1 педагога: добавлена 21 запись, изменена 1 запись, отклонено 5 записей, отклонён 1 лист.',
    ],
    [report({ ...TAKEN, unchanged: 7 }), true, 'Листы от 1 педагога: нового нет.'],
    [report(REFUSED, REFUSED), false, 'Листов нет: отклонены 2 листа.'],
  ])('%#', (given, isDone, told) => {
    expect(collectedText(given, isDone)).toBe(told);
  });

  it('two files of one teacher are one teacher', () => {
    expect(collectedText(report(TAKEN, { ...TAKEN, source: 'второй.xlsx' }), true)).toBe(
      'Листы от 1 педагога: нового нет.',
    );
  });
});

describe('the text to forward', () => {
  it('of a refused file says why', () => {
    expect(forwardText(REFUSED)).toBe(
      'Лист самооценки не принят (Лист самооценки П-1.xlsx). Лист другой школы.',
    );
  });

  const ODD = { ...ROW, row: 7, reason: 'Уровень в книге другой', isOfColleague: false };
  const SHARED = { ...ROW, row: 9, reason: 'Тот же факт у Петровой', isOfColleague: true };

  it('names each refused row and each odd one, and nothing that tells of a colleague', () => {
    expect(forwardText({ ...TAKEN, refused: explained(1), remarks: [ODD, SHARED] })).toBe(
      [
        'Лист самооценки принят не весь (Лист самооценки П-1.xlsx). Исправьте эти строки и пришлите лист ещё раз:',
        'Строка 5 (12.03.2026 открытый урок: Дроби): Нет даты.',
        'Обратите внимание:',
        'Строка 7 (12.03.2026 открытый урок: Дроби): Уровень в книге другой.',
      ].join('\n'),
    );
  });

  it('has no ids of checks, wherever they stand', () => {
    const reason =
      'Неверная дата: «(Я-11).»; укажите. Исправьте. (З-02) Курса нет. Выберите. (Ф-09)';
    expect(forwardText({ ...TAKEN, refused: [{ ...ROW, reason }] })).toMatch(
      /: Неверная дата: «\(Я-11\)\.»; укажите\. Исправьте\. Курса нет\. Выберите\.$/,
    );
  });

  it('of a sheet that was taken whole tells what is odd in it', () => {
    expect(forwardText({ ...TAKEN, remarks: [SHARED, ODD] })).toBe(
      [
        'Лист самооценки принят (Лист самооценки П-1.xlsx). Обратите внимание:',
        'Строка 7 (12.03.2026 открытый урок: Дроби): Уровень в книге другой.',
      ].join('\n'),
    );
  });

  it('is none where only a colleague is told of, nor of a file that is no teacher’s sheet', () => {
    expect(forwardText({ ...TAKEN, remarks: [SHARED] })).toBeNull();
    expect(forwardText({ ...REFUSED, isForm: false })).toBeNull();
  });

  it('is none where all was taken', () => {
    expect(forwardText({ ...TAKEN, added: taken(3) })).toBeNull();
  });
});

describe('the reminder', () => {
  const reminder = {
    periodStart: dayAt('01.09.2025'),
    periodEnd: dayAt('31.08.2026'),
    deadline: null,
    people: [
      { code: 'П-1', name: 'Иванова Анна' },
      { code: 'П-2', name: null },
    ],
    withNames: false,
  };

  it('names codes alone, unless names are wanted', () => {
    expect(reminderText(reminder)).toContain('Пока не сдали: П-1, П-2.');
    expect(reminderText(reminder)).not.toContain('Иванова');
    expect(reminderText({ ...reminder, withNames: true })).toContain(
      'Пока не сдали: Иванова Анна, П-2.',
    );
  });

  it('says the period, and the last day where there is one', () => {
    expect(reminderText(reminder)).toContain(
      'Коллеги, пришлите лист самооценки за период 01.09.2025–31.08.2026.',
    );
    expect(reminderText({ ...reminder, deadline: dayAt('15.09.2026') })).toContain(
      'Коллеги, пришлите до 15.09.2026 лист самооценки',
    );
  });
});

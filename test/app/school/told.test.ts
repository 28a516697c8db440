/** What commands tell of work done in part, or not at all, word for word: how much, where, and what to do. */
import { addEntry, adviseEntry } from '../../../src/app/school/add-entry';
import { collectForms } from '../../../src/app/school/collect';
import { confirmFixing } from '../../../src/app/school/fix-rating';
import { handOutForms } from '../../../src/app/school/hand-out-forms';
import { applyMend, previewMend } from '../../../src/app/school/mending';
import { reviewEntries, takeBackReview } from '../../../src/app/school/review-entries';
import { schoolDocuments } from '../../../src/app/school/school-documents';
import { MemoryWorkbook } from '../../../src/hosts/memory/memory-workbook';
import { showReview } from '../../../src/panel/school/views';
import { draftOf } from '../../core/school/entry-forms/entry-kit';
import { dayAt, type SchoolRows, sheetsWith, TODAY } from '../../core/school/school-kit';
import { fact, formOf } from '../../core/school/self-assessment/form/forms-kit';

const bookWith = (rows: SchoolRows, lost: readonly string[] = []) =>
  new MemoryWorkbook(
    dayAt(TODAY),
    sheetsWith(rows).filter(({ name }) => !lost.includes(name)),
  );

/** Criterion 2.2: municipal 2. */
const LESSON = { ...fact('Дроби'), 'Код педагога': 'П-1', Уровень: 'муниципальный' };
const lessons = (count: number): SchoolRows => ({
  Педагоги: [{}],
  Мероприятия: Array.from({ length: count }, (_, at) => ({
    ...LESSON,
    Тема: `Тема ${at}`,
    Критерий: '2.2',
  })),
});

describe('decisions', () => {
  const decided = (count: number, verdict: 'confirm' | 'part' | 'reject') => {
    const book = bookWith(lessons(count));
    const keys = showReview(book).people.flatMap(({ criteria }) =>
      criteria.flatMap(({ entries }) => entries.map(({ key }) => key)),
    );
    const by = { points: '1', reason: 'Нет приказа', reviewer: 'Комиссия' };
    const { message, report } = reviewEntries(book, { keys, verdict, ...by });
    return { message, back: report && takeBackReview(book, report).message };
  };

  it.each([
    [1, 'confirm', 'Подтверждена 1 запись.', 'Возвращена на проверку 1 запись.'],
    [5, 'confirm', 'Подтверждено 5 записей.', 'Возвращено на проверку 5 записей.'],
    [1, 'part', 'Подтверждена частично 1 запись.', 'Возвращена на проверку 1 запись.'],
    [2, 'part', 'Подтверждены частично 2 записи.', 'Возвращены на проверку 2 записи.'],
    [5, 'part', 'Подтверждено частично 5 записей.', 'Возвращено на проверку 5 записей.'],
    [1, 'reject', 'Отклонена 1 запись.', 'Возвращена на проверку 1 запись.'],
    [2, 'reject', 'Отклонены 2 записи.', 'Возвращены на проверку 2 записи.'],
    [5, 'reject', 'Отклонено 5 записей.', 'Возвращено на проверку 5 записей.'],
  ] as const)('of %i entries, %s, and taken back', (count, verdict, message, back) => {
    expect(decided(count, verdict)).toEqual({ message, back });
  });
});

describe('an entry is not written (Я-54)', () => {
  const book = () => bookWith({ Педагоги: [{}] });
  const typed = {
    'Код педагога': 'П-1',
    Дата: '10.03.26',
    Вид: 'открытый урок',
    Тема: 'Дроби',
    Уровень: 'муниципальный',
    Критерий: '2.2',
  };
  const told = (texts: Record<string, string>, isWhole: boolean): string => {
    const draft = draftOf('activities', texts);
    const { row } = adviseEntry(book(), draft);
    const untouched = isWhole ? [] : draft.untouched;
    return addEntry(book(), { ...draft, untouched, seen: [], row }).message;
  };

  it('while a field cannot be read', () => {
    expect(told({ ...typed, Дата: 'вчера' }, true)).toBe(
      'Запись не добавлена: исправьте отмеченные поля.',
    );
  });

  it('while the form proposes what the person has not seen', () => {
    const { Критерий: _, ...rest } = typed;
    expect(told(rest, false)).toBe(
      'Запись не добавлена: форма дополнена предложениями. Посмотрите на них и нажмите ещё раз.',
    );
  });

  it('while there is a doubt that the person has not seen', () => {
    expect(told({ ...typed, Дата: '10.06.2026' }, true)).toBe(
      'Запись не добавлена: прочтите предупреждения у полей. Если всё верно, нажмите ещё раз.',
    );
  });
});

it('mending tells of sheets it made, and that there was nothing to mend', () => {
  const rows = { Педагоги: [{}] };
  const lost = ['Дефициты', 'Аттестация'];
  const keys = previewMend(bookWith(rows, lost)).map(({ key }) => key);
  expect(applyMend(bookWith(rows, lost), keys)).toEqual({
    ok: true,
    message: 'Создано листов: 2.',
  });
  expect(applyMend(bookWith(rows), [])).toEqual({ ok: true, message: 'Ничего не изменено.' });
});

it('collecting a sheet again brings nothing new', () => {
  const book = bookWith({ Педагоги: [{}] });
  const form = () => [formOf('П-1', [fact('Дроби')])];
  collectForms(book, form());
  expect(collectForms(book, form()).message).toBe('Нового нет: всё уже в книге.');
});

describe('no sheets of self-assessment are made', () => {
  it.each([
    [
      { Педагоги: [{}], Настройки: { 'Код ОО': null } },
      'Листы самооценки не сделаны: на листе «Настройки» не указан «Код ОО», и сданный лист нельзя было бы узнать. Укажите его и повторите.',
    ],
    [
      { Педагоги: [] },
      'Листы самооценки не сделаны: на листе «Педагоги» нет работающих педагогов, строки которых можно прочитать.',
    ],
  ] as const)('%#', (rows, message) => {
    expect(handOutForms(bookWith(rows), null)).toEqual({ ok: false, message });
  });

  it('of a book that lacks what all commands need', () => {
    const outcome = handOutForms(bookWith({ Педагоги: [{}] }, ['Курсы']), null);
    expect(outcome).toMatchObject({
      ok: false,
      message: expect.stringMatching(
        /^Листы самооценки не сделаны: .+\. Выполните «Проверить данные»\.$/,
      ),
    });
  });
});

it('fixing asks with the number of errors, and says what will be fixed', () => {
  const rows = { Педагоги: [{}, { Статус: 'не знаю' }] };
  expect(confirmFixing(bookWith(rows))).toBe(
    'В данных 1 ошибка: чего не удалось прочитать, не учтено. Места попадут в «Архив рейтинга» такими, как сейчас. Зафиксировать?',
  );
});

describe('a document that is not made', () => {
  const make = (kind: string, subjects: readonly string[] | null, lost: readonly string[] = []) =>
    schoolDocuments.make(bookWith({ Педагоги: [{}] }, lost), {
      ...{ kind, subjects, codesOnly: false, options: [], period: null },
    });

  it('of a kind that there is none of', () => {
    expect(() => make('ода', null)).toThrow('Такого документа нет. Выберите документ из списка.');
  });

  it('of a person who has gone', () => {
    expect(() => make('card', ['П-9'])).toThrow(
      /^Документа «Карта посткурсового сопровождения» для «П-9» нет: книгу изменили\. Выберите снова\.$/,
    );
  });

  it('of a book that lacks a sheet (Б-04)', () => {
    expect(() => make('card', null, ['Педагоги'])).toThrow(
      /^Документ не составлен\. Лист «Педагоги»: [Лл]ист не найден.*\.$/,
    );
  });
});

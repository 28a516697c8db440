import { checkData, computeAll } from '../../../src/app/school/compute';
import { fixRating } from '../../../src/app/school/fix-rating';
import { schoolTemplate } from '../../../src/core/school/school-template';
import { MemoryWorkbook } from '../../../src/hosts/memory/memory-workbook';
import { stepsView } from '../../../src/panel/school/steps-view';
import { showSteps } from '../../../src/panel/school/views';
import { dayAt, schoolWith, sheetsWith } from '../../core/school/school-kit';
import { bookOf, bookWith, overTheWire } from './panel-kit';

const PEOPLE = { Педагоги: [{ 'Код педагога': 'А-1' }, { 'Код педагога': 'А-2' }] };
const ENTRY = { 'Код педагога': 'А-1', Критерий: '1.3', Вид: 'иное' };

const nextOf = (book: MemoryWorkbook) => overTheWire(showSteps(book)).next;

describe('«Шаги»', () => {
  it('begins with creating the sheets', () => {
    expect(nextOf(bookOf([]))).toBe('create');
  });

  it('then asks for people', () => {
    expect(nextOf(bookWith({}))).toBe('fill');
  });

  it('begins filling with «Настройки» while they do not name the school', () => {
    const unnamed = bookWith({ Настройки: { 'Наименование ОО': null } });
    expect(showSteps(unnamed)).toMatchObject({
      next: 'fill',
      fillPlace: { sheet: 'Настройки', row: 2, column: 2 },
    });
    const named = bookWith({ Настройки: { 'Наименование ОО': 'СОШ № 1' } });
    expect(showSteps(named)).toMatchObject({
      next: 'fill',
      fillPlace: { sheet: 'Педагоги', row: 2, column: 1 },
    });
  });

  it('takes a new book’s empty «Проверка» for no check', () => {
    const book = new MemoryWorkbook(dayAt('15.04.2026'));
    const plans = schoolTemplate(dayAt('15.04.2026'));
    book.apply(plans.map((plan) => ({ kind: 'createSheet', plan })));
    const cells = ['А-1', null, 'педагогический работник', 'учитель', null, null, 'не знаю'];
    const row = { kind: 'appendRows', sheet: 'Педагоги', columns: [0, 1, 2, 3, 4, 5, 6] } as const;
    book.apply([{ ...row, rows: [cells] }]);
    expect(nextOf(book)).toBe('check');
    checkData(book);
    expect(nextOf(book)).toBe('mend');
  });

  it('a mend does not throw the work back to checking', () => {
    const book = bookWith({
      Педагоги: [
        { 'Код педагога': 'А-1', Статус: 'не знаю' },
        { 'Код педагога': 'А-2', Статус: 'кто знает' },
      ],
    });
    checkData(book);
    expect(nextOf(book)).toBe('mend');
    const cell = { row: 1, column: 6, value: 'работает' };
    book.apply([{ kind: 'editCells', sheet: 'Педагоги', cells: [cell] }]);
    expect(showSteps(book)).toMatchObject({ next: 'mend', errors: 1 });
  });

  it('checks first what has errors, then mends it', () => {
    const book = bookWith({ Педагоги: [{ 'Код педагога': 'А-1', Статус: 'не знаю' }] });
    expect(nextOf(book)).toBe('check');
    checkData(book);
    expect(nextOf(book)).toBe('mend');
  });

  it('computes, has entries checked, fixes the rating and hands over the summary', () => {
    const book = bookWith({ ...PEOPLE, Мероприятия: [ENTRY] });
    expect(nextOf(book)).toBe('compute');
    computeAll(book);
    expect(showSteps(book)).toMatchObject({
      next: 'review',
      unchecked: 1,
    });
  });

  it('leads to an entry partly confirmed without points: it is not checked', () => {
    const checked = { ...ENTRY, 'Статус проверки': 'подтверждено', Тема: 'Первая' };
    const partly = { ...ENTRY, 'Статус проверки': 'подтверждено частично', Тема: 'Вторая' };
    const mentorship = { 'Код педагога': 'А-2', 'Код наставника': 'А-1' };
    const rows = { ...PEOPLE, Мероприятия: [checked, partly], Наставничество: [mentorship] };
    const book = bookWith(rows);
    computeAll(book);
    expect(showSteps(book)).toMatchObject({
      next: 'review',
      unchecked: 1,
    });
  });

  it('needs no review where everything is checked', () => {
    const checked = { ...ENTRY, 'Статус проверки': 'подтверждено', 'Подтверждено, баллы': 3 };
    const book = bookWith({ ...PEOPLE, Мероприятия: [checked] });
    computeAll(book);
    expect(showSteps(book)).toMatchObject({ next: 'fix', fixed: null });
    fixRating(book);
    expect(showSteps(book)).toMatchObject({
      next: 'summary',
      fixed: { on: dayAt('15.04.2026'), same: true },
    });
  });

  it('says that the rating changed after it was fixed', () => {
    const sheets = (points: number) =>
      sheetsWith({
        ...PEOPLE,
        Мероприятия: [
          { ...ENTRY, 'Статус проверки': 'подтверждено', 'Подтверждено, баллы': points },
        ],
      });
    const before = bookOf(sheets(3));
    fixRating(before);
    const archive = { name: 'Архив рейтинга', rows: before.read('Архив рейтинга')?.rows ?? [] };
    const others = sheets(2).filter(({ name }) => name !== archive.name);
    const after = bookOf([...others, archive]);
    expect(showSteps(after).fixed).toMatchObject({ same: false });
  });

  it('counts rows and issues by sheet, and names the sheets that are out of date', () => {
    const book = bookWith({ ...PEOPLE, Курсы: [{ 'Код педагога': 'А-9' }] });
    const view = overTheWire(showSteps(book));
    const { sheets, errors, warnings, leftOut, leftOutInPart, outdated } = view;
    expect(sheets.slice(0, 2)).toEqual([
      { sheet: 'Педагоги', rows: 2, errors: 0, warnings: 0 },
      { sheet: 'Курсы', rows: 1, errors: 1, warnings: 0 },
    ]);
    expect([errors, warnings, leftOut, leftOutInPart]).toEqual([1, 0, 1, 0]);
    expect(outdated).toEqual([
      'Проверка',
      'Посткурс',
      'Рейтинг',
      'Показатели',
      'Кому на курсы',
      'Сводка',
    ]);
    computeAll(book);
    expect(showSteps(book).outdated).toEqual([]);
  });
});

describe('the first step', () => {
  const PERSON = sheetsWith(PEOPLE);

  it('is creating sheets where a sheet without which nothing is computed is missing', () => {
    expect(nextOf(bookOf(PERSON.filter(({ name }) => name !== 'Курсы')))).toBe('create');
    expect(nextOf(bookOf(PERSON.filter(({ name }) => name !== 'Настройки')))).toBe('create');
  });

  it('is checking where every sheet is there and a header stops the calculation', () => {
    const damaged = PERSON.map(({ name, rows: [headers = [], ...rows] }) => {
      const spoilt = headers.map((header) => (header === 'Вид программы' ? 'Тип' : header));
      return { name, rows: [name === 'Курсы' ? spoilt : headers, ...rows] };
    });
    const book = bookOf(damaged);
    expect(nextOf(book)).toBe('check');
  });

  it('is not creating sheets where one is missing that stops nothing', () => {
    expect(nextOf(bookOf(PERSON.filter(({ name }) => name !== 'Банк опыта')))).toBe('compute');
    const state = {
      missingSheets: 1,
      checked: true,
      mendable: 0,
      outdated: ['Рейтинг'],
      fixed: null,
    };
    expect(stepsView(schoolWith(PEOPLE), state).next).toBe('compute');
  });
});

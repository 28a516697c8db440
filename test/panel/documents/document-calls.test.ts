/** What the documents' page asks for and is answered, over a school's workbook. */
import { schoolDocuments } from '../../../src/app/school/school-documents';
import { documentCalls } from '../../../src/panel/documents/document-calls';
import { openingArgument, periodArgument } from '../../../src/panel/documents/requests';
import type { SchoolRows } from '../../core/school/school-kit';
import { bookWith, overTheWire } from '../school/panel-kit';

const OWN = { 'Код педагога': 'А-1' };

/** One lesson of this school year, one of the year before. */
const ROWS: SchoolRows = {
  Педагоги: [{ ...OWN, ФИО: 'Семёнова Мария Петровна' }, { 'Код педагога': 'А-2' }, {}, {}, {}],
  Мероприятия: [
    { ...OWN, Дата: '01.03.2026', Вид: 'мастер-класс', Уровень: 'школьный', Критерий: '2.2' },
    { ...OWN, Дата: '14.03.2025', Вид: 'мастер-класс', Уровень: 'школьный', Критерий: '2.2' },
  ],
};

const callsOver = (rows: SchoolRows = ROWS) => {
  const book = bookWith(rows);
  const calls = documentCalls(schoolDocuments, () => book);
  // biome-ignore lint/suspicious/noExplicitAny: as a page gets it, out of JSON
  return (call: string, argument: unknown): any => overTheWire(calls.get(call)?.(argument));
};

const request = {
  kind: 'own-page',
  subjects: ['А-1'],
  codesOnly: false,
  options: [],
  period: null,
};

const YEAR_BEFORE = { from: '2024-09-01', to: '2025-08-31' };

const plain = (value: unknown): string => JSON.stringify(value).replace(/\u00a0/g, ' ');

it('answers these calls and no others', () => {
  const calls = documentCalls(schoolDocuments, () => bookWith(ROWS));
  expect([...calls.keys()].sort()).toEqual(['listDocuments', 'makeDocuments']);
});

describe('the list', () => {
  it('has the period of «Настройки» and everyone of «Педагоги» in their order', () => {
    const { period, documents } = callsOver()('listDocuments', null);
    expect(period).toEqual({ from: '2025-09-01', to: '2026-08-31' });
    // biome-ignore lint/suspicious/noExplicitAny: as a page gets it, out of JSON
    const own = documents.find(({ face }: any) => face.id === 'own-page');
    expect(own.subjects[0]).toEqual({
      id: 'А-1',
      label: 'Семёнова Мария Петровна',
      teacher: 'А-1',
      isWorking: true,
    });
    expect(own.subjects.map(({ id }: { id: string }) => id)).toEqual([
      'А-1',
      'А-2',
      'П-3',
      'П-4',
      'П-5',
    ]);
  });

  it('tells who of own staff is working on R, of difficulties by their teacher (Л-01, Л-02)', () => {
    const noticed = { Затруднение: 'нет опыта', 'Дата фиксации': '01.03.2026' };
    const away = (code: string, rest: Readonly<Record<string, string>>) => ({
      'Код педагога': code,
      ...rest,
    });
    const { documents } = callsOver({
      Педагоги: [
        OWN,
        away('А-2', { Статус: 'уволен', 'Дата увольнения': '01.02.2026' }),
        away('А-3', { Занятость: 'внешний совместитель' }),
      ],
      'Заявки в ЦНППМ': [
        { ...OWN, ...noticed },
        { 'Код педагога': 'А-2', ...noticed },
      ],
    })('listDocuments', null);
    const workingOf = (kind: string): boolean[] =>
      documents
        // biome-ignore lint/suspicious/noExplicitAny: as a page gets it, out of JSON
        .find(({ face }: any) => face.id === kind)
        .subjects.map(({ isWorking }: { isWorking: boolean }) => isWorking);
    expect(workingOf('card')).toEqual([true, false, false]);
    expect(workingOf('application')).toEqual([true, false]);
  });

  it('names the period of «Настройки» whatever period it is asked for', () => {
    const { period } = callsOver()('listDocuments', YEAR_BEFORE);
    expect(period).toEqual({ from: '2025-09-01', to: '2026-08-31' });
  });

  describe('Р-14: tells beside the option that places are not to be shown', () => {
    const hintOf = (rows: SchoolRows): string | null => {
      const { documents } = callsOver(rows)('listDocuments', null);
      // biome-ignore lint/suspicious/noExplicitAny: as a page gets it, out of JSON
      return documents.find(({ face }: any) => face.id === 'own-page').options[0].hint;
    };

    it('where few are ranked', () => {
      expect(hintOf({ Педагоги: [OWN, {}, {}, {}] })).toMatch(/^В рейтинге меньше 5 педагогов/);
      expect(hintOf(ROWS)).toBeNull();
    });

    it('where few are in a group', () => {
      const group = (name: string) => ({ 'Группа рейтинга': name });
      const rows: SchoolRows = {
        Настройки: { Места: 'по группам' },
        Педагоги: [
          { ...OWN, ...group('специалисты') },
          ...Array.from({ length: 5 }, () => group('учителя-предметники')),
        ],
      };
      expect(hintOf(rows)).toMatch(/^В группе «специалисты» меньше 5/);
    });
  });
});

describe('making', () => {
  it('Б-03: another period is computed as if «Настройки» named it, and the book stays', () => {
    const ask = callsOver();
    const now = plain(ask('makeDocuments', request));
    expect(now).toContain('01.09.2025–31.08.2026');
    expect(now).toContain('01.03.2026');
    expect(now).not.toContain('14.03.2025');
    const before = plain(ask('makeDocuments', { ...request, period: YEAR_BEFORE }));
    expect(before).toContain('01.09.2024–31.08.2025');
    expect(before).toContain('14.03.2025');
    expect(before).not.toContain('01.03.2026');
    // R is min(D, «Период по»): D is 15.04.2026, so the year before is seen from its last day.
    expect(before).toContain('31 августа 2025 г.');
    expect(plain(ask('makeDocuments', request))).toBe(now);
  });

  it('makes one for each in the order that is asked for, with the options', () => {
    const ask = callsOver();
    const two = { ...request, subjects: ['А-2', 'А-1'], options: ['place'] };
    const { made, unmade } = ask('makeDocuments', two);
    expect(made.map(({ subject }: { subject: { id: string } }) => subject.id)).toEqual([
      'А-2',
      'А-1',
    ]);
    expect(unmade).toEqual([]);
    expect(plain(made[1])).toContain('Место в рейтинге: 1.');
    expect(plain(ask('makeDocuments', request))).not.toContain('Место в рейтинге: 1.');
  });

  it.each([
    ['no document', { ...request, kind: 'nothing' }, 'Такого документа нет'],
    ['nobody of the book', { ...request, subjects: ['Я-1'] }, 'для «Я-1» нет: книгу изменили'],
    ['no choice of names', { ...request, codesOnly: 'да' }, 'Выберите документ из списка'],
    ['no kind', { ...request, kind: 7 }, 'Выберите документ из списка'],
    ['nothing', null, 'Выберите документ из списка'],
    ['half a period', { ...request, period: { from: '2025-09-01' } }, 'Укажите обе даты'],
  ])('refuses %s', (_, argument, said) => {
    expect(() => callsOver()('makeDocuments', argument)).toThrow(said);
  });
});

describe('what a page hands over', () => {
  it.each([
    [{ from: '2025-09-01', to: '2025-08-31' }, 'Вторая дата раньше первой'],
    [{ from: '2025-13-01', to: '2026-08-31' }, 'Такого дня нет в календаре'],
    [{ from: '12024-09-01', to: '2026-08-31' }, 'Год — четыре цифры'],
    [{ from: '1999-09-01', to: '2026-08-31' }, 'Годы периода — от 2000 до 2100'],
    [{ from: 45_000, to: 46_000 }, 'Укажите обе даты периода.'],
    ['год', 'Укажите обе даты периода.'],
  ])('refuses the period %j', (argument, said) => {
    expect(() => periodArgument(argument)).toThrow(said);
  });

  it('opens at a document, of somebody or of nobody yet', () => {
    expect(openingArgument({ kind: 'card', subject: null })).toEqual({
      kind: 'card',
      subject: null,
    });
    expect(openingArgument({ kind: 'card', subject: 'А-1', more: 1 })).toEqual({
      kind: 'card',
      subject: 'А-1',
    });
  });

  it.each([
    null,
    'card',
    { kind: 'card' },
    { kind: 7, subject: null },
    { kind: 'А'.repeat(501), subject: null },
  ])('refuses to open at %j', (argument) => {
    expect(() => openingArgument(argument)).toThrow('Выберите документ из списка и повторите.');
  });
});

import { sheetsWith } from '../school-kit';
import { keysOf, mendLines, mendsOf } from './mending-kit';

const TEACHER = { Педагоги: [{ 'Код педагога': 'А-1' }] };

describe('values that are understood but typed in another way', () => {
  it('finds nothing to mend in a school that is in order', () => {
    expect(mendLines({ ...TEACHER, Курсы: [{ 'Код педагога': 'А-1' }] })).toEqual([]);
  });

  it.each([
    ['Дата приёма', '15/03/2025', 'day Педагоги R2C8: "15/03/2025" → день 15.03.2025'],
    ['Дата приёма', '2025-03-15', 'day Педагоги R2C8: "2025-03-15" → день 15.03.2025'],
    ['Дата приёма', '15.03.25', 'day Педагоги R2C8: "15.03.25" → день 15.03.2025'],
    ['Статус', 'Работает ', 'choice Педагоги R2C7: "Работает " → "работает"'],
    ['Категория', 'ВКК', 'choice Педагоги R2C11: "ВКК" → "высшая"'],
  ])('writes «%s» %j as its column keeps it', (header, typed, line) => {
    expect(mendLines({ Педагоги: [{ 'Код педагога': 'А-1', [header]: typed }] })).toEqual([line]);
  });

  it('leaves a date that the kit hands over as a date', () => {
    expect(
      mendLines({ Педагоги: [{ 'Код педагога': 'А-1', 'Дата приёма': '15.03.2025' }] }),
    ).toEqual([]);
  });

  it.each([
    ['36 ч', 'number Курсы R2C8: "36 ч" → 36'],
    ['36 часов', 'number Курсы R2C8: "36 часов" → 36'],
    [' 36', 'number Курсы R2C8: " 36" → 36'],
  ])('takes the unit off %j', (typed, line) => {
    const rows = { ...TEACHER, Курсы: [{ 'Код педагога': 'А-1', 'Объём, ч': typed }] };
    expect(mendLines(rows)).toEqual([line]);
  });

  it.each([
    ['Дата приёма', 'март 2025'],
    ['Дата приёма', '31/02/2025'],
    ['Статус', 'не знаю'],
  ])('does not guess what «%s» %j means', (header, typed) => {
    expect(mendLines({ Педагоги: [{ 'Код педагога': 'А-1', [header]: typed }] })).toEqual([]);
  });

  it('leaves free texts as they were typed', () => {
    expect(mendLines({ Педагоги: [{ 'Код педагога': 'А-1', ФИО: '  Иванова  М. ' }] })).toEqual([]);
  });

  it('writes several words of a list in the list’s own spelling', () => {
    const header = 'Результаты сопровождения';
    const row = { 'Код педагога': 'А-1', [header]: 'Обобщение опыта; участие в конкурсах' };
    expect(mendLines({ ...TEACHER, Курсы: [row] })).toEqual([
      'choice Курсы R2C17: "Обобщение опыта; участие в конкурсах" → "обобщение опыта, участие в конкурсах"',
    ]);
  });
});

describe('the name of a mend', () => {
  const withHours = (hours: string) =>
    keysOf(
      mendsOf(sheetsWith({ ...TEACHER, Курсы: [{ 'Код педагога': 'А-1', 'Объём, ч': hours }] })),
    );

  it('says the place, and what stands there in eight digits: another once the cell has changed', () => {
    const keys = ['36 ч', '36 час', '40 ч'].flatMap(withHours);
    for (const key of keys) expect(key).toMatch(/^number:Курсы:2:8:[0-9a-f]{8}$/);
    expect(new Set(keys).size).toBe(3);
  });
});

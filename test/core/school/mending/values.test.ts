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
    ['Дата приёма', '10 января 2026', 'day Педагоги R2C8: "10 января 2026" → день 10.01.2026'],
    ['Дата приёма', '1 Марта 2025 г.', 'day Педагоги R2C8: "1 Марта 2025 г." → день 01.03.2025'],
    ['Дата приёма', '9 мая 2025 года', 'day Педагоги R2C8: "9 мая 2025 года" → день 09.05.2025'],
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
    ['Дата приёма', '31 февраля 2025'],
    ['Дата приёма', '10 янв 26'],
    ['Дата приёма', '10 числа 2026'],
    ['Статус', 'не знаю'],
  ])('does not guess what «%s» %j means', (header, typed) => {
    expect(mendLines({ Педагоги: [{ 'Код педагога': 'А-1', [header]: typed }] })).toEqual([]);
  });

  it.each([
    ['Вид', 'мастер класс', 'choice Мероприятия R2C4: "мастер класс" → "мастер-класс"'],
    ['Вид', 'Мастеркласс', 'choice Мероприятия R2C4: "Мастеркласс" → "мастер-класс"'],
    ['Уровень', 'район', 'choice Мероприятия R2C6: "район" → "муниципальный"'],
    ['Уровень', 'Край', 'choice Мероприятия R2C6: "Край" → "региональный"'],
  ])('З-26: offers for «%s» %j what it can only mean', (header, typed, line) => {
    const row = { 'Код педагога': 'А-1', [header]: typed };
    expect(mendLines({ ...TEACHER, Мероприятия: [row] })).toEqual([line]);
  });

  it('З-26: offers no level that the sheet does not have', () => {
    const row = { 'Код педагога': 'А-1', Уровень: 'школа' };
    expect(mendLines({ ...TEACHER, 'Методический актив': [row] })).toEqual([]);
  });

  it('leaves free texts as they were typed', () => {
    expect(mendLines({ Педагоги: [{ 'Код педагога': 'А-1', ФИО: '  Иванова  М. ' }] })).toEqual([]);
  });

  it.each([
    // Latin letters H and C; the second one is a Russian word with a Latin «o».
    ['Направление работы', 'H02', 'choice Мероприятия R2C24: "H02" → "Н02"'],
    [
      'Статус проверки',
      'пoдтверждено',
      'choice Мероприятия R2C13: "пoдтверждено" → "подтверждено"',
    ],
    [
      'Направление работы',
      'H19 выявление кадровых потребностей',
      'choice Мероприятия R2C24: "H19 выявление кадровых потребностей" → "Н19 выявление кадровых потребностей"',
    ],
    [
      'Направление работы',
      'Выявление кадровых потребностей',
      'choice Мероприятия R2C24: "Выявление кадровых потребностей" → "Н19 выявление кадровых потребностей"',
    ],
  ])('writes «%s» %j in the letters of the list (З-20)', (header, typed, line) => {
    const row = { 'Код педагога': 'А-1', [header]: typed };
    expect(mendLines({ ...TEACHER, Мероприятия: [row] })).toEqual([line]);
  });

  it.each(['Н19', 'Н19 выявление кадровых потребностей', 'H21', 'H19, H20'])(
    'leaves the direction «%s» as it is',
    (typed) => {
      const row = { 'Код педагога': 'А-1', 'Направление работы': typed };
      expect(mendLines({ ...TEACHER, Мероприятия: [row] })).toEqual([]);
    },
  );

  it('writes look-alike letters in one of several words', () => {
    const header = 'Результаты сопровождения';
    const typed = 'обобщение oпыта, личностное развитие';
    expect(mendLines({ ...TEACHER, Курсы: [{ 'Код педагога': 'А-1', [header]: typed }] })).toEqual([
      `choice Курсы R2C17: "${typed}" → "обобщение опыта, личностное развитие"`,
    ]);
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

/** Я-05: nobody else is named in what a teacher reads. */
import { withoutOthers } from '../../../src/core/naming/without-others';

const OWN = { code: 'Т-7', name: 'Зайцева Мария Петровна' };
const PEOPLE = [
  OWN,
  { code: '0512-017', name: 'Иванова Анна Сергеевна' },
  { code: '0512-018', name: 'Ли Вера Олеговна' },
  { code: '0512-019', name: null },
  { code: null, name: 'Чёрный Павел Ильич' },
];

/** What the book knows of people. */
const bookOf = (people: readonly { code: string | null; name: string | null }[]) => ({
  names: people.flatMap(({ name }) => name ?? []),
  codes: people.flatMap(({ code }) => code ?? []),
});

const clean = withoutOthers(bookOf(PEOPLE))(OWN);

it.each([
  ['Такая же запись у Ивановой А. С.: выберите одну', 'Такая же запись у коллега: выберите одну'],
  ['Иванова Анна Сергеевна, нет приказа', 'коллега, нет приказа'],
  ['нет подписи (А. С. Иванова).', 'нет подписи (коллега).'],
  // Initials go with their surname, and nothing behind them does.
  ['урок Ивановой А. С. для всех', 'урок коллега для всех'],
  ['урок Ивановой А.С для всех', 'урок коллега для всех'],
  ['у Ивановой М. П. Зайцева была', 'у коллега М. П. Зайцева была'],
  ['нет подписи (Иванова А. С.), ждём', 'нет подписи (коллега), ждём'],
  ['Ивановой Б. Б. Дроздов помог', 'коллега помог'],
  ['Засчитано Чёрному.', 'Засчитано коллега.'],
  ['см. запись 0512-018; Ли В.О. — соавтор', 'см. запись коллега; коллега — соавтор'],
  ['запись 0512019 та же', 'запись коллега та же'],
  ['вместе с Анной Ивановой', 'вместе с коллега'],
  ['эксперт Сидоров Б. К. не подтвердил', 'эксперт коллега не подтвердил'],
  ['по словам Б.К.Сидорова нет', 'по словам коллега нет'],
  ['нужна подпись: Сидоров Борис Кириллович', 'нужна подпись: коллега'],
  // The initials may be those of the word behind them or before it: neither is left.
  ['Спасибо А. П. Сидорову за урок', 'коллега за урок'],
  ['Подпись И.И. Сидорова нужна', 'коллега нужна'],
  ['Ким В. Г. Дроздов Б. Б. помогли', 'коллега помогли'],
  ['спасибо А. П. Сидорову за урок', 'спасибо коллега за урок'],
  ['рассказы А.П. Чехова', 'рассказы коллега'],
  ['урок М. П. Зайцевой и А. П. Сидорова', 'урок М. П. Зайцевой и коллега'],
  ['строка\nот Ивановой', 'строка\nот коллега'],
  // What somebody may be found by goes with the name.
  ['у Ивановой, тел. 8 912 345-67-37, teacher@school.ru', 'у коллега, тел. номер, почта'],
  ['0512-017 (СНИЛС 112-233-445 95), приказ № 12', 'коллега (СНИЛС номер), приказ № 12'],
  ['у Ивановой 12.03.2026, а у Т-7 13.03.2026', 'у коллега 12.03.2026, а у Т-7 13.03.2026'],
])('takes colleagues and strangers out of «%s»', (comment, shown) => {
  expect(clean(comment)).toBe(shown);
});

it.each([
  'Зайцевой М. П. приложить приказ',
  'нет приказа; 0,5 балла за школьный уровень',
  'Т-7: повтор записи от 12.03.2026',
  'М. П. Зайцева — соавтор',
  'позвоните методисту: 8 912 345-67-37',
])('leaves «%s» as it is', (comment) => {
  expect(clean(comment)).toBe(comment);
});

it('knows a namesake from oneself by the code', () => {
  const namesakes = [OWN, { code: 'Т-8', name: 'Зайцев Игорь Львович' }];
  expect(withoutOthers(bookOf(namesakes))(OWN)('у Зайцева то же')).toBe('у коллега то же');
});

describe('of marks, short names and codes in pieces', () => {
  const people = [
    OWN,
    { code: 'Ц-777', name: 'Щегол Анна Ивановна' },
    { code: '0512-018', name: 'Ли Ян' },
  ];
  const cleaned = withoutOthers(bookOf(people))(OWN);

  it.each([
    // No bracket or quotation mark is left alone.
    ['Ивановна (Щегол) и другие', 'коллега и другие'],
    ['(см. Щегол)', '(см. коллега)'],
    ['(Анна Ивановна (Щегол))', '(коллега)'],
    ['Анна "Щегол" там', 'коллега там'],
    ['«Щегол»: «да»', '«коллега»: «да»'],
    ['"Щегол": да', '"коллега": да'],
    ['у (Щегол)Анны есть', 'у коллега есть'],
    ['у "Щегол"Анны есть', 'у коллега есть'],
    ['  у Щегол  там', 'у коллега там'],
    // A given name of two letters goes with its surname.
    ['помог Ли Яну', 'помог коллега'],
    ['Ли Яну, Щеглу', 'коллега, коллега'],
    // A word with a code inside goes whole.
    ['диплом-Ц-777.pdf есть', 'коллега есть'],
    ['у 0512 – 018, нет приказа', 'у коллега, нет приказа'],
    ['у 0512 018', 'у коллега'],
  ])('«%s» → «%s»', (comment, shown) => {
    expect(cleaned(comment)).toBe(shown);
  });
});

it('somebody without a name has a code of one’s own', () => {
  const nameless = withoutOthers(bookOf(PEOPLE))({ code: '0512-019', name: null });
  expect(nameless('у Ивановой и 0512-018, см. 0512-019')).toBe('у коллега и коллега, см. 0512-019');
});

it('takes no letter and number for a code that only look like one when they are joined', () => {
  const cleaned = withoutOthers(bookOf([OWN, { code: 'Ц-777', name: 'Щегол Анна Ивановна' }]))(OWN);
  expect(cleaned('по Ц 777 чел.')).toBe('по Ц 777 чел.');
});

it('leaves a text without names as it was typed, spaces too', () => {
  expect(clean('два  пробела\n  и отступ')).toBe('два  пробела\n  и отступ');
});

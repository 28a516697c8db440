/** С-16: numbers by which somebody may be found do not leave, however they are typed; other numbers do. */
import { isTelling } from '../../../../src/core/summary/telling-words';
import { schoolWith } from '../school-kit';

/** How often a topic is «иное», and the topics that leave as they are, of one school. */
function leaving(topics: readonly string[]): { readonly other: number; readonly stays: string[] } {
  const { summary } = schoolWith({
    Педагоги: [{ ФИО: 'Ким А. А.' }],
    Дефициты: topics.map((topic) => ({ 'Код педагога': 'П-1', Дефицит: topic })),
  });
  const found = (summary?.measures ?? []).filter(({ code }) => code.startsWith('Ч34/'));
  const [others, rest] = [true, false].map((isOther) =>
    found.filter(({ code }) => (code === 'Ч34/иное') === isOther),
  );
  return {
    other: others?.[0]?.numerator ?? 0,
    stays: (rest ?? []).map(({ title }) => title.replace('Выявленные дефициты, тема: ', '')),
  };
}

const TELEPHONES = [
  ...[
    '79123456789',
    '7 912 345 67 89',
    '8–912–345–67–89',
    '8 — 912 — 345 — 67 — 89',
    '8.912.345.67.89',
  ],
  ...['8/912/345/67/89', '9123456789', '912 345 67 89', '(3452) 45-67-89', '45-67-89', '2-34-56'],
  ...[
    '+375291234567',
    '8 (912) 345 67 89',
    '8_912_345_67_89',
    '345-67-89',
    '345 67 89',
    '45‑67‑89',
  ],
  ...[
    '8\u2009912\u2009345\u200967\u200989',
    '８９１２３４５６７８９',
    '8 9О2 345 67 89',
    '891234567 89',
  ],
  ...['тел. 456789', 'телефон: 45 67 89', '8,912,345,67,89', '8*912*345*67*89', 'звонить 456-789'],
  ...['8, 912, 345, 67, 89', '8; 912; 345; 67; 89', '8 912; 345; 67; 89', '912, 345, 67, 89'],
  ...['+7, (863), 234, 56, 78', '45.67.89', '345.67.89', '22.45.12', 'т. 456789', 'т.45-67-8'],
  ...[
    'позвоните 456789',
    'контакты: 45678',
    'номер для связи 456789',
    '5; 8, 912, 345, 67, 89; 112',
  ],
];

const DOCUMENTS = [
  ...['СНИЛС 112 233 445 95', '112 233 445 95', '112 233 445 96', 'паспорт 7512-345678'],
  ...['паспорт 7512 № 345678', '7512 345678', '7512 № 345678', '75 12 345678', 'паспорт 345678'],
  ...['паспорт серия 45 10 номер 123456', 'серия 4510 номер 123456', 'серия 4510, № 123456'],
  ...['серии 4510 номером: 123456', '45 10 ном. 123456'],
];

const MAILS = [
  'anna(at)mail(dot)ru',
  'kat(at)mail.ru',
  'kat＠mail.ru',
  'kat [at] mail.ru',
  'kat собака mail.ru',
  'kat @ mail.ru',
];

it('what may be somebody’s number or address does not leave', () => {
  const topics = [...TELEPHONES, ...DOCUMENTS, ...MAILS].flatMap((said) => [
    said,
    `работа с детьми, ${said}`,
    `${said} по вечерам`,
  ]);
  expect(leaving(topics)).toEqual({ other: topics.length, stays: [] });
});

const HONEST = [
  ...[
    'приказ № 45-67',
    'приказ № 45-67 от 12.03.2026',
    'приказ от 31.05.2021 № 287',
    '72, 108, 144, 256 ч',
  ],
  ...[
    '16,36,72,108,144 часа',
    '2024-2025, 2025-2026',
    '2024-2025 2025-2026',
    '2025/26 2026/27 уч. год',
  ],
  ...[
    '01.09.2025-31.05.2026',
    'с 01.09.2025 по 31.05.2026',
    '2026-04-15, 2026-05-15',
    'грант 1 250 000,50 руб.',
  ],
  ...[
    '5,6,7,8,9,10,11 классы',
    '9-10-11 классы',
    '5 6 7 8 9 10 11 кл.',
    '44.03.05',
    'санпин 2.4.3648-20',
  ],
  ...[
    'сп 2.4.3648-20, 1.2.3685-21',
    '273-фз',
    'паспорт кабинета 12',
    'паспорт проекта 2025-2026',
    '512 ч',
  ],
  ...[
    'формат работы 2026',
    'этап 1',
    'катализ',
    'телевидение 2025-2026',
    'пкр-2025',
    'приказ № 123456',
    'курс 123456',
    '15.03.25',
    '44.03.01, 44.04.02',
    'оквэд 85.41.91',
    'т. 12, с. 345',
    'и т. д. 2024/2025',
    'контактных часов 36,72',
    'модуль 3-01',
    '16, 36, 72, 108, 144 ч',
    '8, 340, 256, 36, 72, 108 часа',
    '7, 8, 9, 10, 11 классы',
    '2024, 2025, 2026',
    '2024; 2025; 2026; 2027',
  ],
];

it('other numbers leave as they are', () => {
  const { other, stays } = leaving(HONEST);
  expect([other, stays.length]).toEqual([0, HONEST.length]);
});

it('С-24: a title that a municipality typed is looked at so, too', () => {
  expect(isTelling('дежурный 345-67-89')).toBe(true);
  expect(isTelling('охват в 2024–2025, 2025–2026')).toBe(false);
});

test('a number that stands alone does not leave, where it may be a telephone', () => {
  const found = leaving([
    '45 67 89',
    '456 789',
    '(345-678)',
    '456-78.',
    '10-11',
    '2025',
    '44.03.01',
  ]);
  expect({ ...found, stays: [...found.stays].sort() }).toEqual({
    other: 4,
    stays: ['10-11', '2025', '44.03.01'],
  });
});

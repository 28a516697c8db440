/** С-16: what is no name, code or address leaves as it was typed: «иное» tells a municipality nothing. */
import { AREAS, COMMON_PROGRAMMES } from '../../../../src/demo/words/areas';
import { issuesOf, schoolWith } from '../school-kit';

const DEMO = [
  ...COMMON_PROGRAMMES,
  ...Object.values(AREAS).flatMap(({ themes, programmes, events }) => [
    ...themes,
    ...programmes,
    ...events,
  ]),
];

/** As schools write: abbreviations, classes, years, numbers of orders, stops without spaces. */
const REAL = [
  ...['Основы ИИ', 'Применение ИИ', 'Обновлённые ФГОС ООО', 'Введение ФОП ДО', 'ОВЗ и ЗПР', 'ИКТ'],
  ...['10-11 классы', '5-9 кл.', '2025-2026 уч. год', '512 ч', 'приказ № 512-12', 'модуль 3-01'],
  ...['рус.яз/литература', 'и/или', 'т.п.', 'ИЗО/труд', 'ЕГЭ-2026', 'ВПР 4 А', 'Классы А Б В'],
  ...[
    'Критерии ФГ',
    'Подготовка к ОГЭ/ЕГЭ',
    'Русский язык',
    'Английский язык, 5 Б',
    'ОРКСЭ, 4 кл.',
  ],
  ...[
    'Scratch и Python',
    'PISA',
    'Наставничество',
    'Марийский язык',
    'Роман и повесть',
    'Вера и знание',
  ],
  ...['Развитие речи (ОНР)', 'Работа с РОП', 'Финграмотность', 'Точка роста', 'Билет в будущее'],
];

it('words of the demo school and of real ones stay', () => {
  const words = [...DEMO, ...REAL];
  const people = ['Наталья Покровская', 'Щеголь Роман', 'Ким В. Г.', null];
  const results = schoolWith({
    Педагоги: people.map((name, at) => ({ 'Код педагога': `0512-00${at + 1}`, ФИО: name })),
    Дефициты: words.map((word) => ({ 'Код педагога': '0512-001', Дефицит: word })),
  });
  expect(words.length).toBeGreaterThan(100);
  const replaced = results.issues.filter(({ code }) => code === 'С-30');
  expect(replaced.map(({ row }) => words[(row ?? 0) - 2])).toEqual([]);
  expect(issuesOf(results).filter((issue) => issue.startsWith('П-12'))).toEqual([]);
});

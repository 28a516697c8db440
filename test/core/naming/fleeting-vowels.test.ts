/** С-16, Я-05: surnames that lose a vowel in their cases; the cases are those of a grammar, not computed. */
import { surnameFinder } from '../../../src/core/naming/name-in-words';
import { withoutOthers } from '../../../src/core/naming/without-others';
import { demoSchool } from '../../../src/demo/school';
import { type SchoolRows, schoolWith } from '../school/school-kit';

/** Nominative, then genitive, dative, instrumental, prepositional, plural. */
const CASES = [
  'Кравец Кравца Кравцу Кравцом Кравце Кравцы',
  'Орёл Орла Орлу Орлом Орле Орлы',
  'Заяц Зайца Зайцу Зайцем Зайце Зайцы',
  'Щегол Щегла Щеглу Щеглом Щегле Щеглы',
  'Козёл Козла Козлу Козлом Козле Козлы',
  'Хохол Хохла Хохлу Хохлом Хохле Хохлы',
  'Лев Льва Льву Львом Льве Львы',
  'Левко Левка Левку Левком Левке Левки',
  'Горобец Горобца Горобцу Горобцом Горобце Горобцы',
  'Стрелец Стрельца Стрельцу Стрельцом Стрельце Стрельцы',
  'Китаец Китайца Китайцу Китайцем Китайце Китайцы',
  'Швец Швеца Швецу Швецом Швеце Швецы',
  'Дубок Дубка Дубку Дубком Дубке Дубки',
  'Хорёк Хорька Хорьку Хорьком Хорьке Хорьки',
  'Бобёр Бобра Бобру Бобром Бобре Бобры',
  'Корень Корня Корню Корнем Корне Корни',
  'Журавель Журавля Журавлю Журавлём Журавле Журавли',
  'Лапоть Лаптя Лаптю Лаптем Лапте Лапти',
  'Репей Репья Репью Репьём Репье Репьи',
  'Палий Палия Палию Палием Палии Палии',
  'Бабий Бабия Бабию Бабием Бабии Бабии',
  'Кочий Кочия Кочию Кочием Кочии Кочии',
  'Гний Гния Гнию Гнием Гнии Гнии',
].map((line) => line.split(' '));

const PERSON = { code: 'П-1', name: 'Семёнова Мария Петровна' };

describe.each(CASES)('%s', (...forms) => {
  const name = `${forms[0]} Ян Львович`;
  const holds = surnameFinder([PERSON.name, name]);
  const clean = withoutOthers({ names: [PERSON.name, name], codes: [] })(PERSON);

  it.each(forms)('is found as «%s», large and small, and taken out', (form) => {
    const soft = `${form.slice(0, 2)}\u00ad${form.slice(2)}`;
    for (const word of [form, form.toLowerCase(), form.toUpperCase(), soft]) {
      expect(holds(`занятия у ${word}, 5 класс`)).toBe(true);
    }
    expect(clean(`как у ${form}, Ян ${form} (${soft}) там`)).toBe('как у коллега, коллега там');
  });
});

describe('a word that only begins so', () => {
  const holds = surnameFinder(CASES.map(([name]) => `${name} А. А.`));

  it.each([
    'краска',
    'орлиный полёт',
    'зайчик',
    'слева',
    'львовский',
    'козлёнок',
    'корнеплод',
    'стройка',
    'китайский язык',
    'дубрава',
    'репетитор',
    'лапта',
    'журнал',
  ])('«%s» is nobody', (text) => {
    expect(holds(text)).toBe(false);
  });
});

it('none of them is found in any text of the example, whose people have other names', () => {
  const holds = surnameFinder(CASES.map(([name]) => `${name} А. А.`));
  const texts = demoSchool().flatMap(({ rows }) =>
    rows.flat().filter((cell) => typeof cell === 'string'),
  );
  expect(texts.length).toBeGreaterThan(1000);
  expect(texts.filter((text) => holds(text))).toEqual([]);
});

it('С-16: neither such a surname nor a code with a dash goes into «Сводка»', () => {
  const dashes = ['\u2011', '–', '—', '\u2212', '_', ''];
  const directions = [
    ...CASES.flat().map((form) => `замена ${form.toLowerCase()}`),
    ...dashes.map((dash) => `для 0512${dash}018`),
    'кра\u00adвца заменить',
  ];
  const rows: SchoolRows = {
    Педагоги: [
      ...CASES.map(([name], at) => ({ 'Код педагога': `0512-0${at + 10}`, ФИО: `${name} А. А.` })),
    ],
    'Запросы на ПК': directions.map((direction, at) => ({
      'Код педагога': `0512-0${(at % CASES.length) + 10}`,
      Направление: direction,
    })),
    Дефициты: directions.map((deficit) => ({ 'Код педагога': '0512-010', Дефицит: deficit })),
  };
  const codes = schoolWith(rows).summary?.measures.map(({ code }) => code) ?? [];
  expect(codes.filter((code) => /^Ч(50|34)/.test(code))).toEqual([
    'Ч34/иное',
    'Ч50/иное/2 квартал 2026',
  ]);
});

/** С-70: a school is no municipality, and a municipality no school; each is recognised and told. */
import { admit } from '../../../../src/core/municipality/import/admit';
import { type Delivery, isSound } from '../../../../src/core/municipality/import/delivery';
import { deliveriesIn } from '../../../../src/core/municipality/import/read-deliveries';
import type { RollUpLevel } from '../../../../src/core/municipality/level';
import { storeOf } from '../../../../src/core/municipality/store';
import type { Summary } from '../../../../src/core/summary/summary';
import { type Counts, cellsWith, rulesFor, summaryOf } from '../municipal-kit';

const rulesOf = (level: RollUpLevel) => rulesFor(['05', '06'], { level });

const sent = (summary: Summary): Delivery => ({
  source: 'файл.xlsx',
  label: summary.head,
  summary,
});

/** «принято», or the reason. */
function judged(level: RollUpLevel, summary: Summary): string {
  const [entry] = admit(storeOf([]), [sent(summary)], rulesOf(level)).journal;
  if (entry === undefined) throw new Error('no entry');
  return entry.outcome === 'принято' ? entry.outcome : entry.reason;
}

const SCHOOL = summaryOf('05', { К4: [3, 5] });
const MUNICIPALITY = summaryOf('05', { К4: [3, 5], К19: [2, 3] }, { schoolName: 'Лесной район' });
/** As the first version wrote it: the municipality delivers as itself, К19 stayed in its reports. */
const OLD = summaryOf('05', { К4: [3, 5] }, { schoolName: ' заречный  Район', edition: 0 });

it.each<[string, RollUpLevel, Summary, string]>([
  ['a school', 'муниципалитет', SCHOOL, 'принято'],
  ['a municipality', 'регион', MUNICIPALITY, 'принято'],
  ['an old municipality', 'регион', OLD, 'принято'],
  [
    'a municipality',
    'муниципалитет',
    MUNICIPALITY,
    'Это сводка муниципалитета, а не школы: Лесной район. Возьмите сводки самих школ. Если это книга региона, выберите в «Настройках» «Уровень свода»: «регион». (И-36)',
  ],
  ['an old municipality', 'муниципалитет', OLD, 'Это сводка муниципалитета, а не школы'],
  [
    'a school',
    'регион',
    SCHOOL,
    'Это сводка школы, а не муниципалитета: Школа 05. Возьмите сводку муниципалитета: эта школа в ней. Если это книга муниципалитета, выберите в «Настройках» «Уровень свода»: «муниципалитет». (И-37)',
  ],
])('%s at level «%s»', (_, level, summary, words) => {
  expect(judged(level, summary)).toContain(words);
});

it('С-70: a school that is called as its municipality is a school', () => {
  const only = { schoolName: 'Сириус', municipality: 'Сириус' };
  const rules = rulesFor(['05'], { municipality: 'Сириус' });
  const { journal } = admit(storeOf([]), [sent(summaryOf('05', { К4: [3, 5] }, only))], rules);
  expect(journal.map(({ outcome }) => outcome)).toEqual(['принято']);
});

it('whose it is comes before whether its code is known', () => {
  expect(judged('регион', summaryOf('0501', { К4: [3, 5] }))).toContain('(И-37)');
});

describe('С-75: a code made of the name', () => {
  const made = (schoolCode: string, schoolName: string) =>
    judged(
      'регион',
      summaryOf(schoolCode, { К4: [1, 2], К19: [1, 1] }, { schoolName, municipality: schoolName }),
    );

  it.each([
    ['Заречный-район', 'Заречный район'],
    ['Верхнезареченский-му', 'Верхнезареченский муниципальный район'],
  ])('«%s» is refused with what to do', (code, name) => {
    expect(made(code, name)).toContain(
      `У муниципалитета не указан код: «${code}» составлен из названия. Пусть муниципалитет впишет в «Настройки» «Код муниципалитета»`,
    );
    expect(made(code, name)).toContain('(И-38)');
  });

  it('is one like any other where the region has it on «ОО», and another unknown one is unknown', () => {
    expect(made('05', '05')).toBe('принято');
    expect(made('99', 'Заречный район')).toContain('(И-09)');
  });
});

describe('what only a municipality hands over', () => {
  const refusal = (counts: Counts): string => {
    const [delivery] = deliveriesIn({ source: 'ф', cells: cellsWith([summaryOf('05', counts)]) });
    if (delivery === undefined) throw new Error('no delivery');
    return isSound(delivery) ? 'принято' : delivery.refusal;
  };
  const K19 = { К19: [2, 3] } as const;

  it.each<[string, Counts]>([
    ['К20/К4', { 'К20/К4': [1, 2] }],
    ['Р/школы', { 'Р/школы': [1, 2] }],
    ['Ч70/Н05', { 'Ч70/Н05': 1 }],
    ['Ч71/без направления', { 'Ч71/без направления': 1 }],
  ])('«%s» without К19 is malformed, the whole summary with it', (code, counts) => {
    expect(refusal({ К4: [3, 5], ...counts })).toMatch(
      new RegExp(
        `^Строка 3 сводки испорчена: код «${code}» бывает только у муниципалитета, а К19 в сводке нет\\. .*\\(И-06\\)$`,
      ),
    );
    expect(refusal({ К4: [3, 5], ...counts, ...K19 })).toBe('принято');
    // In whatever order the rows stand.
    expect(refusal({ ...K19, ...counts })).toBe('принято');
  });

  it.each<[string, Counts]>([
    ['К20', { К20: [1, 2] }],
    ['К20/К20/К4', { 'К20/К20/К4': [1, 2] }],
    ['К20/Ч70/Н05', { 'К20/Ч70/Н05': 1 }],
    ['Р1', { Р1: [1, 2] }],
  ])('«%s» nobody hands over', (code, counts) => {
    expect(refusal({ ...K19, ...counts })).toContain(`код «${code}» неизвестен`);
  });

  it('hundredths are for indicators entered by hand alone', () => {
    expect(refusal({ ...K19, 'Р/ставки': [1.5, 2.25] })).toBe('принято');
    expect(refusal({ ...K19, 'Р/ставки': [1.125, 2] })).toContain('числитель кода «Р/ставки»');
    expect(refusal({ ...K19, 'Р/ставки': [1, 2.125] })).toContain('знаменатель кода «Р/ставки»');
    expect(refusal({ К4: [1.5, 2] })).toContain('числитель кода «К4»');
    expect(refusal({ К4: [1, 2.5] })).toContain('знаменатель кода «К4» — дробь');
    expect(refusal({ С3: [12.5, 2.5] })).toContain('знаменатель кода «С3» — дробь');
  });
});

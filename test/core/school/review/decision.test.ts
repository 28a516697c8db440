/** Я-41 … Я-45: what may be decided of an entry, and what is written. */
import {
  commentRefusal,
  type Decision,
  refusalOf,
  reviewCells,
} from '../../../../src/core/school/review/decision';
import { dayAt } from '../school-kit';
import { waitingIn } from './review-kit';

/** Municipal, criterion 2.2: the scale gives 2. The teacher claims 1,5. */
const [ENTRY, OTHER] = waitingIn({
  Педагоги: [{}],
  Мероприятия: [1.5, null].map((points, index) => ({
    'Код педагога': 'П-1',
    Критерий: '2.2',
    Уровень: index === 0 ? 'муниципальный' : 'школьный',
    'Самооценка, баллы': points,
  })),
}) as [ReturnType<typeof waitingIn>[number], ReturnType<typeof waitingIn>[number]];

const DAY = dayAt('15.04.2026');
const said = (decision: Partial<Decision>): Decision => ({
  verdict: 'part',
  points: '1,25',
  reason: 'Нет диплома',
  reviewer: 'Комиссия',
  ...decision,
});

describe('what is written', () => {
  it('Я-41: confirmed with the self score, the scale at most; no reason is wanted', () => {
    const decision = said({ verdict: 'confirm', points: '', reason: '' });
    expect(refusalOf(decision, [ENTRY])).toBeNull();
    expect(reviewCells(decision, ENTRY, null, DAY)).toEqual({
      review: 'подтверждено',
      confirmedPoints: 1.5,
      reviewer: 'Комиссия',
      reviewed: { day: DAY },
      comment: null,
    });
  });

  it('Я-42: confirmed in part with the points, decimal comma or stop', () => {
    for (const points of ['1,25', '1.25', ' 1,25 ']) {
      expect(refusalOf(said({ points }), [ENTRY])).toBeNull();
      expect(reviewCells(said({ points }), ENTRY, '', DAY)).toMatchObject({
        review: 'подтверждено частично',
        confirmedPoints: 1.25,
        comment: 'Нет диплома',
      });
    }
  });

  it('Я-43: rejected with 0', () => {
    const decision = said({ verdict: 'reject', points: '' });
    expect(refusalOf(decision, [ENTRY])).toBeNull();
    expect(reviewCells(decision, ENTRY, '', DAY)).toMatchObject({
      review: 'отклонено',
      confirmedPoints: 0,
      comment: 'Нет диплома',
    });
  });

  it.each([
    ['Жду скан', 'Жду скан. Нет диплома'],
    ['Где скан?', 'Где скан? Нет диплома'],
    ['', 'Нет диплома'],
  ])('Я-45: the comment «%s» stays', (comment, expected) => {
    expect(reviewCells(said({}), ENTRY, comment, DAY).comment).toBe(expected);
  });

  it.each(['Жду скан', ' Жду  скан ', 12, { error: '#REF!' }, null])(
    'Я-45: a comment stays as it is where nothing is added: %j',
    (comment) => {
      const decision = said({ verdict: 'confirm', reason: '' });
      expect(commentRefusal(decision, [{ row: 2, comment }])).toBeNull();
      expect(reviewCells(decision, ENTRY, comment, DAY).comment).toBe(comment);
    },
  );
});

describe('what is refused', () => {
  it.each([
    ['Я-42: no number', { points: 'два' }, /^Впишите баллы числом больше нуля/],
    ['Я-42: nothing', { points: '' }, /^Впишите баллы числом больше нуля/],
    ['Я-42: zero is a rejection', { points: '0' }, /^Впишите баллы числом больше нуля/],
    ['Я-42: less than zero', { points: '-1' }, /^Впишите баллы числом больше нуля/],
    ['Я-42: finer than hundredths', { points: '1,255' }, /не точнее сотых/],
    [
      'Я-42: the whole scale',
      { points: '2' },
      /^Частично — это меньше балла по шкале \(строка 2 — 2\)/,
    ],
    [
      'Я-42: four letters for a reason',
      { reason: ' нет ' },
      /^Напишите причину, не короче 5 знаков/,
    ],
    [
      'Я-42: five signs that nobody sees',
      { reason: '\u200b\u200b\u200b\u200b\u200b' },
      /^Напишите причину, не короче 5 знаков/,
    ],
    [
      'Я-42: four letters and a soft hyphen',
      { reason: 'ска\u00adн' },
      /^Напишите причину, не короче 5 знаков/,
    ],
    ['Я-45: «Проверил» that nobody sees', { reviewer: '\u200b' }, /^Впишите, кто проверяет/],
    ['Я-43: no reason', { verdict: 'reject', reason: '' }, /^Напишите причину/],
    ['Я-45: nobody checks', { reviewer: ' ' }, /^Впишите, кто проверяет/],
  ] as const)('%s', (_, decision, message) => {
    expect(refusalOf(said(decision), [ENTRY])).toMatch(message);
  });

  it('Я-42: of several nothing is decided where one is not worth so much', () => {
    expect(refusalOf(said({ points: '1' }), [ENTRY, OTHER])).toMatch(/\(строка 3 — 1\)/);
    expect(refusalOf(said({ points: '0,99' }), [ENTRY, OTHER])).toBeNull();
  });

  it('Я-42: four signs are too few for a reason, five are enough', () => {
    expect(refusalOf(said({ reason: 'скан' }), [ENTRY])).not.toBeNull();
    expect(refusalOf(said({ reason: 'скана' }), [ENTRY])).toBeNull();
  });
});

describe('Я-45: what stands in «Комментарий» already', () => {
  const row = 7;
  // 4990 signs, a stop and a space leave 8 of 5000.
  const long = 'ж'.repeat(4990);

  it('has room for 8 signs more', () => {
    const fits = said({ reason: '12345678' });
    expect(commentRefusal(fits, [{ row, comment: long }])).toBeNull();
    expect(reviewCells(fits, ENTRY, long, DAY).comment).toHaveLength(5000);
  });

  it.each([
    [long, 'для причины осталось 8'],
    ['ж'.repeat(5000), 'места для причины не осталось'],
    ['ж'.repeat(6000), 'места для причины не осталось'],
  ])('is refused with a ninth, and told how many there may be', (comment, left) => {
    const rows = [
      { row: 2, comment: null },
      { row, comment },
    ];
    expect(commentRefusal(said({ reason: '123456789' }), rows)).toBe(
      `«Комментарий» строки 7 вместит не больше 5000 знаков: ${left}. Сократите причину или то, что там написано.`,
    );
  });

  it.each([{ error: '#REF!' }, '#ССЫЛКА!'])('an error is not made a text: %j', (comment) => {
    expect(commentRefusal(said({}), [{ row, comment }])).toMatch(
      /^В «Комментарии» строки 7 — ошибка таблицы #(REF|ССЫЛКА)!\. Исправьте или очистите ячейку/,
    );
  });
});

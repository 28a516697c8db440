/** What a page hands over of teachers' sheets: checked, and one that is too large refused alone. */
import {
  formCodesArgument,
  formParcelsArgument,
  formsToCollectArgument,
  seenArgument,
} from '../../../src/panel/school/form-arguments';

const SHEET = {
  rows: [
    ['Дата', 'Вид'],
    [{ day: 46_000 }, 'открытый урок'],
    [null, true],
  ],
};
const GOOD = { source: 'Лист самооценки П-1.xlsx', form: SHEET, about: { rows: [] } };
const LACKING = { source: 'письмо.xlsx', form: null, about: null };
const UNREAD = { source: 'битый.xlsx', fault: 'Файл повреждён.' };

it('sheets, files that lack them, and files that could not be read are taken as they are', () => {
  expect(formParcelsArgument([GOOD, LACKING, UNREAD])).toEqual([GOOD, LACKING, UNREAD]);
});

it('what nobody asked for is left behind', () => {
  expect(formParcelsArgument([{ ...GOOD, more: 'строки соседнего листа' }])).toEqual([GOOD]);
});

it('texts that no call can carry are refused alone', () => {
  const long = { source: 'длинный.xlsx', form: { rows: [['x'.repeat(8_000_001)]] }, about: null };
  const [refused, taken] = formParcelsArgument([long, GOOD]);
  expect(refused).toEqual({
    source: 'длинный.xlsx',
    fault: expect.stringMatching(/^В файле «длинный\.xlsx» слишком много текста/),
  });
  expect(taken).toEqual(GOOD);
});

it.each([
  ['nothing', undefined],
  ['an empty list', []],
  ['a name alone', [{ source: 'П-1.xlsx' }]],
  ['a name of 1,001 letters', [{ ...GOOD, source: 'x'.repeat(1_001) }]],
  ['a number that is none', [{ ...GOOD, form: { rows: [[Number.NaN]] } }]],
  ['a day with more in it', [{ ...GOOD, form: { rows: [[{ day: 1, more: 2 }]] } }]],
  ['a formula in an object', [{ ...GOOD, form: { rows: [[{ formula: '=1' }]] } }]],
  ['301 files', Array.from({ length: 301 }, () => GOOD)],
])('%s is no list of sheets', (_, argument) => {
  expect(() => formParcelsArgument(argument)).toThrow('Панель передала не листы самооценки.');
});

it('a collection names what was seen of it', () => {
  const asked = { parcels: [GOOD], seen: 'abc' };
  expect(formsToCollectArgument(asked)).toEqual(asked);
  for (const seen of [undefined, '', 1, 'x'.repeat(501)]) {
    expect(() => formsToCollectArgument({ ...asked, seen })).toThrow('Посмотрите');
    expect(() => seenArgument(seen)).toThrow('Посмотрите');
  }
});

it('at most fifty codes are asked for at once', () => {
  const codes = (count: number) => Array.from({ length: count }, (_, at) => `П-${at}`);
  expect(formCodesArgument(codes(50))).toHaveLength(50);
  for (const given of [codes(51), [], ['П-1', 2], 'П-1', undefined]) {
    expect(() => formCodesArgument(given)).toThrow('Выберите педагогов ещё раз');
  }
});

/** What is read of a teacher's file, and what is said of one that cannot be read. */
import {
  formParcel,
  MOST_FORM_ROWS,
} from '../../../../../src/core/school/self-assessment/collecting/form-parcel';
import { newCodes } from '../../../../../src/core/school/self-assessment/form/new-codes';
import { Fault } from '../../../../../src/core/values/fault';
import { aboutOf, FORM_HEADERS, gridOf } from '../form/forms-kit';

const form = gridOf(FORM_HEADERS, []);
const about = aboutOf('П-1');

test('two sheets are asked for, each with its bound', () => {
  const asked: unknown[] = [];
  const parcel = formParcel('лист.xlsx', (sheet, most) => {
    asked.push([sheet, most]);
    return sheet === 'О листе' ? about : form;
  });
  expect(parcel).toEqual({ source: 'лист.xlsx', form, about });
  expect(asked).toEqual([
    ['Лист самооценки', MOST_FORM_ROWS + 1],
    ['О листе', 200],
  ]);
});

test('a file of another kind is not opened, and is told by its name', () => {
  const parcel = formParcel('скан.jpg', () => {
    throw new Error('opened');
  });
  expect(parcel).toEqual({
    source: 'скан.jpg',
    fault:
      'Файл «скан.jpg» — картинка, а не таблица: нужен сам лист самооценки .xlsx. Сдайте лист самооценки книгой .xlsx. (Я-11)',
  });
});

test('a damaged file tells what is wrong with it', () => {
  const parcel = formParcel('лист.xlsx', () => {
    throw new Fault('Файл «лист.xlsx» повреждён.');
  });
  expect(parcel).toMatchObject({
    fault: expect.stringMatching(
      /^Лист самооценки не читается: файл «лист.xlsx» повреждён\. .*\(Я-10\)$/,
    ),
  });
});

test('too many rows', () => {
  expect(formParcel('лист.xlsx', () => 'tooLong')).toMatchObject({
    fault: expect.stringMatching(/больше 2\s000 строк/),
  });
});

// Reckoned by hand, FNV-1a over the characters: sheets that are with teachers have to be known for ever.
test('the seal of a sheet, and a record’s code, are those that were handed out', () => {
  const requisites = new Map(about.rows.map(([name, value]) => [name, value]));
  expect(requisites.get('Контрольный код')).toBe('f6aa59708');
  expect(newCodes(['а', 'а'], [])).toEqual(['s35065caf', 'sce0c548a']);
});

test('codes of records: the same for the same keys, never a used one, never a number', () => {
  const [first = '', second = ''] = newCodes(['а', 'б'], []);
  expect([first, second]).toEqual(newCodes(['а', 'б'], []));
  const [other = ''] = newCodes(['а'], [first]);
  expect(other).not.toBe(first);
  for (const code of [first, second, other]) expect(code).toMatch(/^s[0-9a-f]{8}$/);
  const many = newCodes(
    Array.from({ length: 2000 }, (_, n) => `${n}`),
    [first],
  );
  expect(new Set(many).size).toBe(2000);
});

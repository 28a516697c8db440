/** On the page, too, no command and no document takes a book for its own whose «Настройки» are not. */
import { otherWrite } from '../../hosts/xlsx/other-library';
import { openedWith } from './opened';

const bookWith = (headers: readonly string[]): Uint8Array =>
  otherWrite({
    sheets: [
      { name: 'Настройки', rows: [headers] },
      { name: 'Педагоги', rows: [['Код педагога']] },
    ],
  });

describe.each([
  ['a person’s own', ['Принтер', 'Кабинет'], 'Лист «Настройки» создан не «Посткурсом»'],
  ['another edition’s', ['Параметр', 'Код муниципалитета'], 'Это книга другой редакции'],
])('«Настройки» that are %s', (_, headers, said) => {
  const book = openedWith(bookWith(headers));

  it.each(['steps', 'computeAll', 'createSheets'])('%s is refused', (call) => {
    const before = book.engine.toBytes();
    expect(JSON.stringify(book.call(call))).toContain(said);
    expect(Buffer.from(book.engine.toBytes()).equals(Buffer.from(before))).toBe(true);
  });

  it('documents are refused', () => {
    const answer = book.engine.documents(JSON.stringify({ call: 'listDocuments', args: [null] }));
    expect(answer).toContain(said);
  });
});

it.each([
  ['a school', 'Наименование ОО', 'МБОУ СОШ № 5', 'МБОУ СОШ № 5'],
  ['a municipality', 'Муниципалитет', 'Приморский район', 'Приморский район'],
  ['nobody', 'Код ОО', '0512', null],
])('tells whose the book is: %s', (_, parameter, value, whose) => {
  const bytes = otherWrite({
    sheets: [
      {
        name: 'Настройки',
        rows: [
          ['Параметр', 'Значение'],
          [parameter, value],
        ],
      },
      { name: parameter === 'Муниципалитет' ? 'ОО' : 'Педагоги', rows: [['Код']] },
    ],
  });
  expect(openedWith(bytes).opened.shape.whose).toBe(whose);
});

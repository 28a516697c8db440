/** Form and sheet are one declaration (rule Я-50). */
import { fieldsOf } from '../../../../src/core/school/entry-forms/fields';
import {
  ENTRY_FORMS,
  type EntryForm,
  entryKeys,
  formOf,
  tableOf,
} from '../../../../src/core/school/entry-forms/forms';
import { headersOf } from '../contract';

const formNamed = (name: string): EntryForm => {
  const form = formOf(name);
  if (form === undefined) throw new Error(`No form ${name}`);
  return form;
};

it.each(ENTRY_FORMS.map((form) => [tableOf(form).sheet, form] as const))(
  '«%s»: every column is a field, or is left to somebody else, once',
  (_, form) => {
    const { columns } = tableOf(form);
    expect([...entryKeys(form), ...form.left].sort()).toEqual(Object.keys(columns).sort());
    // What must be filled stands open: nobody has to look for it.
    const required = Object.keys(columns).filter((key) => columns[key]?.required);
    expect(form.first).toEqual(expect.arrayContaining(required));
    expect(entryKeys(form)).toEqual(expect.arrayContaining([...form.ofOne]));
  },
);

it('leaves the check of an entry to whoever checks it', () => {
  const { fields } = fieldsOf(formNamed('activities'), null);
  const headers = fields.map(({ header }) => header);
  expect(headers).toEqual(expect.arrayContaining(['Вид', 'Критерий', 'Кто помог']));
  for (const header of ['Статус проверки', 'Подтверждено, баллы', 'Код записи']) {
    expect(headers).not.toContain(header);
  }
});

it('draws a field by its column: what it finds, permits and says', () => {
  const { fields } = fieldsOf(formNamed('activities'), null);
  const byHeader = new Map(fields.map((field) => [field.header, field]));
  expect(byHeader.get('Код педагога')).toMatchObject({ filling: 'teacher', required: true });
  expect(byHeader.get('Код курса')).toMatchObject({ filling: 'course', required: false });
  expect(byHeader.get('Критерий')).toMatchObject({ filling: 'criterion', isFolded: false });
  expect(byHeader.get('Дата')).toMatchObject({ filling: 'text', limits: 'дата ДД.ММ.ГГГГ' });
  expect(byHeader.get('Рефлексия проведена')).toMatchObject({ filling: 'tick', isFolded: true });
  expect(byHeader.get('Формат')?.options).toEqual(
    ['очный', 'дистанционный', 'заочный'].map((value) => ({ value, label: value })),
  );
  expect(byHeader.get('Кол-во')?.note).toBe('Пусто — 1.');
  expect(byHeader.get('Направление работы')?.options[3]).toMatchObject({
    value: 'Н04',
    label: expect.stringMatching(/^Н04 /),
  });
});

it('says whose code a mentorship asks for first', () => {
  const { fields } = fieldsOf(formNamed('mentorships'), null);
  const [mentee, mentor] = fields.map(({ header }) => header);
  expect([mentee, mentor]).toEqual(['Код педагога (наставляемого)', 'Код наставника']);
});

it('has no field for a column that people have taken out, and names it', () => {
  const headers = headersOf('Дефициты').filter((header) => header !== 'Компетенция');
  const form = formNamed('deficits');
  const { fields, missing, blocked } = fieldsOf(form, { rows: [headers] });
  expect(fields.map(({ header }) => header)).toEqual(headers);
  expect({ missing, blocked }).toEqual({ missing: ['Компетенция'], blocked: false });
  const without = headers.filter((header) => header !== 'Статус');
  expect(fieldsOf(form, { rows: [without] }).blocked).toBe(true);
});

/** Э-10: a new workbook names the structures of the model, for people to edit. */
import { computeMunicipality } from '../../../../src/core/municipality/compute-municipality';
import { municipalTemplate } from '../../../../src/core/municipality/municipal-template';
import { STRUCTURES } from '../../../../src/core/municipality/tables/structures';
import { readerOf } from '../../../../src/core/schema/new-workbook';
import { rowsOf, TODAY } from '../municipal-kit';

const PLANS = municipalTemplate(TODAY);
const ROWS = PLANS.filter(({ name }) => name === 'Структуры').flatMap(rowsOf);

it('every kind that the sheet offers stands there with a name of its own, and nobody’s', () => {
  const types = new Set(ROWS.map((row) => row['Тип']));
  expect([...types].sort()).toEqual([...STRUCTURES.columns.type.values].sort());
  const names = ROWS.map((row) => row['Название']);
  expect(new Set(names).size).toBe(names.length);
  expect(ROWS.filter((row) => row['Руководитель'] !== null)).toEqual([]);
  // «РМО учителей математики»: more than the abbreviation alone.
  const bare = names.filter(
    (name) => !/^(?:ЦНППМ|\p{Lu}[\p{L}-]*(?: [\p{L}()]+)+)$/u.test(String(name)),
  );
  expect(bare).toEqual([]);
});

it.each([
  'Управление образования',
  'Муниципальная методическая служба',
  'Совет по вопросам развития образования',
  'РМО учителей математики',
  'Муниципальный совет наставников',
  'Ассоциация молодых педагогов',
  'Школа молодого педагога',
  'ЦНППМ',
])('«%s» of the municipal model is there', (name) => {
  expect(ROWS.map((row) => row['Название'])).toContain(name);
});

it('the rows are read without a remark; without the sheet there are no structures', () => {
  const { book, issues } = computeMunicipality(readerOf(PLANS), TODAY);
  expect(issues.filter(({ sheet }) => sheet === 'Структуры')).toEqual([]);
  expect(book.structures).toHaveLength(ROWS.length);
  const without = PLANS.filter(({ name }) => name !== 'Структуры');
  expect(computeMunicipality(readerOf(without), TODAY).book.structures).toEqual([]);
});

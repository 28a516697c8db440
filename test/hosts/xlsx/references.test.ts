/** References in formulas, found and written back. Expected values by the grammar of ECMA-376, 18.17. */
import {
  type Reference,
  referencesOf,
  referenceText,
  replaceReferences,
  wordsOf,
} from '../../../src/hosts/xlsx/formulas/references';

const written = (formula: string): string[] => referencesOf(formula).map(referenceText);

it.each<[formula: string, references: string[]]>([
  ['A1+$B$2*C$3-$D4', ['A1', '$B$2', 'C$3', '$D4']],
  ['SUM(A1:B2,C:C,3:5,$7:8)', ['A1:B2', 'C:C', '3:5', '$7:8']],
  ["'Банк опыта'!A1:B2+Педагоги!$A$3", ["'Банк опыта'!A1:B2", 'Педагоги!$A$3']],
  ["'It''s'!A1", ["'It''s'!A1"]],
  ['SUM(Лист1:Лист3!A1)', ['Лист1:Лист3!A1']],
  ['[1]Лист1!A1', ['[1]Лист1!A1']],
  ['"A1 и ""B2"""&C3', ['C3']],
  ['LOG10(A2)+BIN2DEC(1)', ['A2']],
  ['Таблица1[[#This Row],[A1]]*Таблица1[A2]', []],
  ["Таблица1[['[A1]]]+B1", ['B1']],
  ['A1:INDEX(B:B,3)', ['A1', 'B:B']],
  ['{1,2;3,4}+1E10+2.5%', []],
  ['ZZZ5+A9999999+A0+Имя.A1+A1.x+x_A1', []],
  ['Лист1!#REF!+#REF!+#N/A', []],
  ['Q1!B2+Лист1!Имя', ['Q1!B2']],
  ['A1#+@B1:B3', ['A1', 'B1:B3']],
  ['a1+xfd1048576', ['a1', 'xfd1048576']],
  ['A1:B2 B2:C3', ['A1:B2', 'B2:C3']],
])('finds the references of %s', (formula, references) => {
  expect(written(formula)).toEqual(references);
  expect(replaceReferences(formula, referenceText)).toBe(formula);
});

it('tells sheet, rows and joints', () => {
  const [reference] = referencesOf("'It''s'!$A$5:B7");
  expect(reference).toEqual<Reference>({
    prefix: "'It''s'!",
    sheet: "It's",
    kind: 'cells',
    first: { row: 4, fixed: true, column: '$A' },
    last: { row: 6, fixed: false, column: 'B' },
    joined: false,
  });
  expect(referencesOf('A1:INDEX(B2,1)').map(({ joined }) => joined)).toEqual([true, false]);
});

it('tells words that may be names', () => {
  expect(wordsOf('SUM(Мои,A1)+Таблица1[Код]&"Текст"+Лист1!B2')).toEqual(['SUM', 'Мои', 'Таблица1']);
});

/** What a plan says of single cells in a new sheet: checks, prompts, and the words over a printed page. */
import type { SheetPlan } from '../../../src/core/schema/sheet-plan';
import { xlsxOf } from '../../../src/hosts/xlsx/new-book';
import { column } from '../../contract/plans';
import { partsOf } from './package-parts';

const PLAN: SheetPlan = {
  name: 'Лист',
  kind: 'input',
  titles: ['Заголовок'],
  columns: [column('Число', 'integer'), column('Слово', 'text')],
  rows: [[1, null]],
};

const [number, word] = PLAN.columns as [SheetPlan['columns'][0], SheetPlan['columns'][0]];

const sheetXml = (plan: SheetPlan): string =>
  partsOf(xlsxOf([plan]))['xl/worksheets/sheet1.xml'] ?? '';

const validationsOf = (plan: SheetPlan): string[] =>
  sheetXml(plan).match(/<dataValidation [^>]*(?:\/>|>.*?<\/dataValidation>)/g) ?? [];

const CHECK = { formula: 'AND($A{row}>1,$B{row}<>"нет & нет")', question: 'Оставить «1»?' };

it('asks about a cell that does not pass, and marks one that came another way', () => {
  const xml = sheetXml({ ...PLAN, columns: [{ ...number, check: CHECK }, word] });
  const formula = 'AND($A3&gt;1,$B3&lt;&gt;&quot;нет &amp; нет&quot;)';
  expect(xml).toContain(
    '<dataValidation type="custom" errorStyle="warning" allowBlank="1" showErrorMessage="1" ' +
      `errorTitle="Число" error="Оставить «1»?" sqref="A3:A5000"><formula1>${formula}</formula1>`,
  );
  expect(xml).toContain(
    `<formula>AND($A3&lt;&gt;&quot;&quot;,NOT(${formula}))</formula></cfRule></conditionalFormatting>`,
  );
  expect(xml.indexOf('<conditionalFormatting')).toBeLessThan(xml.indexOf('<dataValidations'));
});

it('shows a prompt beside a cell with a list, with a check, and with neither', () => {
  const prompt = 'Что «это» & зачем';
  const shown = 'showInputMessage="1" prompt="Что «это» &amp; зачем"';
  const columns = [
    { ...number, check: CHECK, prompt },
    { ...word, dropDown: { values: ['а', 'б'] }, prompt },
    { ...column('Ещё', 'text'), prompt },
  ];
  const validations = validationsOf({ ...PLAN, columns, rows: [] });
  expect(validations).toHaveLength(3);
  for (const one of validations) expect(one).toContain(shown);
  expect(validations[2]).toBe(`<dataValidation ${shown} sqref="C3:C5000"/>`);
});

it('prints words over each page where the plan has them, «&» as itself', () => {
  expect(sheetXml({ ...PLAN, pageHeader: 'Наука & жизнь' })).toContain(
    '<headerFooter><oddHeader>&amp;LНаука &amp;&amp; жизнь</oddHeader><oddFooter>',
  );
  expect(sheetXml(PLAN)).not.toContain('oddHeader');
});

it('leaves a sheet without them as it was', () => {
  expect(sheetXml(PLAN)).not.toMatch(/dataValidation|conditionalFormatting/);
});

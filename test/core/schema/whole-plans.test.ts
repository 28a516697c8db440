/** What a host needs of every sheet that the product makes: looks that it knows, and words. */
import { computedSheets as municipal } from '../../../src/core/municipality/compute-municipality';
import { municipalTemplate } from '../../../src/core/municipality/municipal-template';
import type { SheetPlan } from '../../../src/core/schema/sheet-plan';
import { computedSheets as ofSchool } from '../../../src/core/school/compute-school';
import { schoolTemplate } from '../../../src/core/school/school-template';
import { resultsOf, summaryOf, TODAY } from '../municipality/municipal-kit';
import { schoolWith } from '../school/school-kit';

const PLANS: readonly SheetPlan[] = [
  ...ofSchool(schoolWith({ Педагоги: [{}] })),
  ...schoolTemplate(TODAY),
  ...municipal(resultsOf({ schools: [['01']], store: [summaryOf('01', { К4: [1, 2] })] })),
  ...municipal(resultsOf({ schools: [['01']], settings: { 'Уровень свода': 'регион' } })),
  ...municipalTemplate(TODAY),
];

it.each(PLANS.map((plan) => [plan.name, plan] as const))('«%s»', (name, plan) => {
  const headers = plan.columns.map(({ header }) => header);
  expect(name).toMatch(/^[А-ЯЁ]/);
  expect(headers.filter((header) => header.trim() === '')).toEqual([]);
  expect(new Set(headers).size).toBe(headers.length);
  for (const { header, look, note = 'none', prompt = 'none' } of plan.columns) {
    expect([header, look]).toEqual([header, expect.stringMatching(LOOKS)]);
    expect([header, note, prompt]).not.toContain('');
  }
  for (const { header, text, tone } of plan.highlights ?? []) {
    expect(headers).toContain(header);
    expect([text, tone]).toEqual([expect.stringMatching(/\S/), expect.stringMatching(TONES)]);
  }
});

const LOOKS = /^(text|day|integer|points|share)$/;
const TONES = /^(bad|warn|good|calm)$/;

/** The documents of a municipal workbook as a host asks for them. */
import { municipalDocuments } from '../../../src/app/municipality/municipal-documents';
import { cellsOf } from '../../../src/core/schema/sheet-plan';
import { MemoryWorkbook } from '../../../src/hosts/memory/memory-workbook';
import { dayFrom, municipalSheets, summaryOf, TODAY } from '../../core/municipality/municipal-kit';

const sheets = municipalSheets({
  schools: [['01']],
  store: [summaryOf('01', { К4: [3, 5] })],
}).map((plan) => ({ name: plan.name, rows: cellsOf(plan) }));

const book = (lost: readonly string[] = []) =>
  new MemoryWorkbook(
    TODAY,
    sheets.filter(({ name }) => !lost.includes(name)),
  );

const order = { subjects: null, codesOnly: false, options: [], period: null };

it('are of the period of «Настройки», each of the whole workbook', () => {
  expect(municipalDocuments.period(book())).toEqual({
    periodStart: dayFrom('2025-09-01'),
    periodEnd: dayFrom('2026-08-31'),
  });
  const listed = municipalDocuments.list(book(), null);
  expect(listed.map(({ face: { id }, subjects }) => [id, subjects])).toEqual([
    ['competence', null],
    ['attestation', null],
    ['plan', null],
    ['events', null],
    ['digest', null],
  ]);
});

it('are made, or it is said why there is none', () => {
  const { made, unmade } = municipalDocuments.make(book(), { ...order, kind: 'competence' });
  expect([made.map(({ subject }) => subject), unmade]).toEqual([[null], []]);
  expect(made[0]?.document.title).toContain('компетентности');
  const none = municipalDocuments.make(book(), { ...order, kind: 'digest' });
  expect(none).toMatchObject({ made: [], unmade: [{ subject: null }] });
  expect(none.unmade[0]?.missing).toContain('Банк опыта');
});

it('are refused where «Настройки» has gone (Б-04)', () => {
  expect(() =>
    municipalDocuments.make(book(['Настройки']), { ...order, kind: 'competence' }),
  ).toThrow(/^Документ не составлен\. Лист «Настройки»: /);
});

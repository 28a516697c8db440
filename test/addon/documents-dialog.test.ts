/** «Документы» in Google Sheets: how the dialog opens, what it asks, and that it makes what the core makes. */

import { municipalDocuments } from '../../src/app/municipality/municipal-documents';
import { schoolDocuments } from '../../src/app/school/school-documents';
import { cellsOf, type SheetPlan } from '../../src/core/schema/sheet-plan';
import { DEMO_DAY } from '../../src/demo/days';
import { demoSchool } from '../../src/demo/school';
import { MUNICIPALITY } from '../../src/editions/municipality';
import { SCHOOL } from '../../src/editions/school';
import { MemoryWorkbook } from '../../src/hosts/memory/memory-workbook';
import { type DocumentList, documentCalls } from '../../src/panel/documents/document-calls';
import { answerCall } from '../../src/panel/gateway';
import type { PanelReply } from '../../src/panel/protocol';
import { fillSheet } from '../apps-script/documents';
import type { AppsScriptRuntime } from '../apps-script/runtime';
import { municipalityOfTwo } from '../demo/two-schools';
import { stoppedClock } from '../hosts/google/stopped-clock';
import { asked, dialogOver, everyDocument } from './documents-page';
import { municipalRuntime } from './municipal-fixture';
import { costOf } from './panel-clicks';
import { demoRuntime, filledSchool, schoolRuntime, TODAY } from './school-fixture';

const replyOf = (runtime: AppsScriptRuntime, call: string, ...args: unknown[]): PanelReply =>
  JSON.parse(String(runtime.callFromPage('callPanel', JSON.stringify({ call, args }), TODAY)));

/** The core’s own answers, over the workbook as its plans have it. */
const coreOver = (documents: typeof schoolDocuments, plans: readonly SheetPlan[]) => {
  const sheets = plans.map((plan) => ({ name: plan.name, rows: cellsOf(plan) }));
  const workbook = new MemoryWorkbook(DEMO_DAY, sheets);
  return (json: string): string =>
    answerCall(
      json,
      documentCalls(documents, () => workbook),
    );
};

/** As many as there are documents of every kind of. */
const FEW = { people: 10 };

const WITHOUT_SETTINGS =
  'Документ не составлен. Лист «Настройки»: лист не найден: без него расчёт невозможен. Верните листу прежнее имя (с лишней буквой или цифрой это другой лист) или выполните «Создать листы».';

describe('opening', () => {
  it.each([
    ['school', schoolRuntime],
    ['municipality', municipalRuntime],
  ])('from the menu, at its list: %s', (_, runtimeOf) => {
    const runtime = runtimeOf();
    runtime.run('menuDocuments');
    const [dialog] = runtime.shown.dialogs;
    expect(dialog).toMatchObject({ title: 'Документы', width: 1120, height: 580 });
    expect(dialog?.html).not.toContain('id="opening"');
    expect(dialog?.html).not.toMatch(/\b(src|href)=|@import|url\(/);
    expect(runtime.roundTrips).toEqual([]);
  });

  it('from the panel, at a document of one person', () => {
    const runtime = filledSchool(1);
    const opening = { kind: 'card', subject: 'П-1</script><b>' };
    expect(replyOf(runtime, 'openDocuments', opening)).toEqual({ ok: true, value: null });
    expect(runtime.shown.dialogs[0]?.html).toMatch(
      /<script type="application\/json" id="opening">\{"kind":"card","subject":"П-1\\u003c\/script>\\u003cb>"\}<\/script>$/,
    );
    expect(runtime.roundTrips).toEqual([]);
  });

  it.each([undefined, null, 'card', { kind: 'card' }, { kind: 'card', subject: 'я'.repeat(501) }])(
    'refuses %j in plain words',
    (opening) => {
      const runtime = schoolRuntime();
      expect(replyOf(runtime, 'openDocuments', opening)).toEqual({
        ok: false,
        message: 'Выберите документ из списка и повторите.',
      });
      expect(runtime.shown.dialogs).toEqual([]);
    },
  );
});

describe('the sheets', () => {
  it('are read once each and written never, however many people there are', () => {
    const [few, many] = [filledSchool(3), filledSchool(100)];
    for (const runtime of [few, many]) {
      expect(replyOf(runtime, 'bookSheets').ok).toBe(true);
      expect(runtime.writes).toEqual([]);
      expect(costOf(runtime)['Range.getValues']).toBe(SCHOOL.reads.length);
    }
    expect(many.roundTrips).toEqual(few.roundTrips);
  });
});

describe('what the dialog makes (rule Б-05)', () => {
  it('is what the core makes of the demo school, and the book is read once', async () => {
    const plans = demoSchool(FEW);
    const runtime = demoRuntime(plans);
    const dialog = dialogOver(runtime, schoolDocuments, TODAY);
    const here = await everyDocument(dialog);
    const wanted = await everyDocument(coreOver(schoolDocuments, plans));
    for (const { made } of here.made) expect(made).not.toEqual([]);
    expect(here).toEqual(wanted);
    const { trace } = runtime;
    await asked(dialog, 'listDocuments', { from: '2025-09-01', to: '2025-12-31' });
    expect(runtime.trace).toBe(trace);
    expect(runtime.writes).toEqual([]);
  });

  it('is what the core makes of the demo municipality', async () => {
    const plans = municipalityOfTwo();
    const runtime = municipalRuntime();
    runtime.clock = null;
    for (const plan of plans) fillSheet(runtime.document, plan.name, cellsOf(plan) as never);
    const here = await everyDocument(dialogOver(runtime, municipalDocuments, TODAY));
    for (const { made } of here.made) expect(made).not.toEqual([]);
    expect(here).toEqual(await everyDocument(coreOver(municipalDocuments, plans)));
    expect(here.list.map(({ face }) => face)).toEqual(municipalDocuments.faces);
    expect(runtime.writes).toEqual([]);
    expect(costOf(runtime)['Range.getValues']).toBe(MUNICIPALITY.reads.length);
  });
});

describe('bad input', () => {
  it('a book without «Настройки» says what is missing', async () => {
    const runtime = demoRuntime(demoSchool(FEW));
    const { sheets } = runtime.document;
    sheets.splice(
      sheets.findIndex(({ name }) => name === 'Настройки'),
      1,
    );
    await expect(everyDocument(dialogOver(runtime, schoolDocuments, TODAY))).rejects.toThrow(
      WITHOUT_SETTINGS,
    );
  });

  it.each([
    ['school', schoolRuntime, schoolDocuments],
    ['municipality', municipalRuntime, municipalDocuments],
  ])(
    'an empty table opens with its list, and says what is missing: %s',
    async (_, runtimeOf, documents) => {
      const runtime = runtimeOf();
      runtime.clock = null;
      const dialog = dialogOver(runtime, documents, TODAY);
      const { documents: list } = (await asked(dialog, 'listDocuments', null)) as DocumentList;
      expect(list.map(({ face }) => face)).toEqual(documents.faces);
      for (const { face } of list) {
        const request = {
          kind: face.id,
          subjects: null,
          codesOnly: true,
          options: [],
          period: null,
        };
        await expect(asked(dialog, 'makeDocuments', request)).rejects.toThrow(WITHOUT_SETTINGS);
      }
    },
  );

  it('what Google refuses is told in plain words, and the next call tries again', async () => {
    const runtime = filledSchool(1);
    const options = { prepare: stoppedClock('2026-04-15T09:00:00Z'), failCall: 2 };
    const dialog = dialogOver(runtime, schoolDocuments, options);
    await expect(asked(dialog, 'listDocuments', null)).rejects.toThrow(
      /^Google Таблицы не выполнили операцию\. /,
    );
    Object.assign(options, { failCall: 0 });
    await expect(asked(dialog, 'listDocuments', null)).resolves.toMatchObject({
      documents: expect.any(Array),
    });
  });
});

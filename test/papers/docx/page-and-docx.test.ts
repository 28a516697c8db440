/** Б-05: the printed page and the .docx say the same, figure by figure, whatever the document is. */
import { parseDocument } from 'htmlparser2';
import { barChart, timeChart } from '../../../src/core/documents/chart';
import {
  blankLines,
  chartPart,
  column,
  heading,
  list,
  type PaperDocument,
  paperDocument,
  row,
  signatures,
  table,
} from '../../../src/core/documents/document';
import { type DocumentKind, isMissing } from '../../../src/core/documents/kind';
import { computeMunicipality } from '../../../src/core/municipality/compute-municipality';
import { MUNICIPAL_DOCUMENTS } from '../../../src/core/municipality/documents';
import { readerOf } from '../../../src/core/schema/new-workbook';
import { SCHOOL_DOCUMENTS } from '../../../src/core/school/documents';
import { DEMO_DAY } from '../../../src/demo/days';
import { docxOf } from '../../../src/papers/docx/docx-file';
import { paperFile } from '../../../src/papers/page/paper-file';
import { dayAt } from '../../core/school/school-kit';
import { demoResults } from '../../demo/demo-results';
import { municipalityOfTwo } from '../../demo/two-schools';
import { hostileDocument } from '../page/sample';
import { bodyOf, saidIn } from './read-docx';

interface PageNode {
  readonly name?: string;
  readonly data?: string;
  readonly children?: readonly PageNode[];
}

/** Words and figures; lines to write on are as long as each renderer has room. */
const words = (said: string): string[] => said.split(/[\s_]+/).filter((word) => word !== '');

function onPage(document: PaperDocument): string[] {
  const said = ({ name, data = '', children = [] }: PageNode): string =>
    `${data}${children.map(said).join('')}${name === undefined ? '' : '\n'}`;
  const html = paperFile([document]);
  return words(said(parseDocument(html.slice(html.indexOf('<body'))) as unknown as PageNode));
}

const inDocx = async (document: PaperDocument): Promise<string[]> =>
  words(saidIn(bodyOf(await docxOf([document]))));

const size = (document: PaperDocument): number => JSON.stringify(document).length;

/** The one that says least, and the one that says most. */
function handful(documents: readonly PaperDocument[]): PaperDocument[] {
  const sorted = [...documents].sort((a, b) => size(a) - size(b));
  return sorted.filter((_, at) => at === 0 || at === sorted.length - 1);
}

/** Documents of a kind, with names and with codes, with nothing ticked and with everything. */
function documentsOf<Results>(kind: DocumentKind<Results>, results: Results): PaperDocument[] {
  const subjects = kind.subjects?.(results).map(({ id }) => id) ?? [null];
  const all = kind.options.map(({ id }) => id);
  const orders = [
    { codesOnly: false, options: [] },
    { codesOnly: true, options: all },
  ];
  return orders.flatMap((order) =>
    handful(
      subjects.flatMap((subject) => {
        const made = kind.make(results, { subject, ...order });
        return isMissing(made) ? [] : made;
      }),
    ),
  );
}

async function expectSame(documents: readonly PaperDocument[]): Promise<void> {
  expect(documents).not.toEqual([]);
  for (const document of documents) {
    const page = onPage(document);
    expect(page.length).toBeGreaterThan(20);
    expect(await inDocx(document)).toEqual(page);
  }
}

const SCHOOL = demoResults({ people: 12 });
const MUNICIPALITY = computeMunicipality(readerOf(municipalityOfTwo()), DEMO_DAY);

it.each(MUNICIPAL_DOCUMENTS.map((kind) => [kind.face.title, kind] as const))(
  'a municipality’s «%s»',
  async (_title, kind) => expectSame(documentsOf(kind, MUNICIPALITY)),
);

it.each(SCHOOL_DOCUMENTS.map((kind) => [kind.face.title, kind] as const))(
  'a school’s «%s»',
  async (_title, kind) => expectSame(documentsOf(kind, SCHOOL)),
);

it('every kind of part, and texts that would break a file', async () => {
  const charts = [
    barChart({
      title: 'Доли',
      series: ['2024', '2025'],
      bars: [
        {
          label: 'К4 <b>',
          values: [{ at: 66.7, shown: '66,7 %' }, null],
          goal: { at: 80, shown: '80 %' },
        },
      ],
      most: 100,
    }),
    timeChart({
      title: 'Периоды',
      from: dayAt('01.09.2025'),
      to: dayAt('31.08.2026'),
      today: dayAt('15.04.2026'),
      rows: [
        {
          label: 'К-1',
          spans: [
            {
              from: dayAt('01.10.2025'),
              to: dayAt('31.03.2026'),
              label: 'I этап',
              tone: 'first',
            },
          ],
          marks: [dayAt('01.12.2025')],
        },
      ],
    }),
  ];
  const whole = paperDocument({
    title: 'Всё',
    orientation: 'landscape',
    notice: 'Содержит персональные данные',
    addressee: ['Директору', '________'],
    mark: 'предварительный',
    requisites: [
      ['Школа', 'СОШ № 1'],
      ['Период', '01.09.2025–31.08.2026'],
      ['Педагог', null],
      ['Код', 'Т-01'],
    ],
    parts: [
      heading('Первый'),
      list(['один', 'два'], true),
      list(['три']),
      table([column('Имя', 2), column('Балл', 1, 'end')], [row(['Т-01', '1 234,5'])], true),
      ...charts.map(chartPart),
      blankLines('Выводы', 3),
      signatures([
        { position: 'Педагог', name: 'А. А. Иванова' },
        { position: 'Директор', name: null },
      ]),
    ],
  });
  await expectSame([whole, hostileDocument()]);
});

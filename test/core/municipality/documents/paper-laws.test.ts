/** What holds of every paper of a municipality, whatever it tells: words, heads, numbers, sums, charts, signatures. */
import type { Chart, ChartValue } from '../../../../src/core/documents/chart';
import type { PaperDocument, TablePart, TableRow } from '../../../../src/core/documents/document';
import { isMissing } from '../../../../src/core/documents/kind';
import { MUNICIPAL_DOCUMENTS } from '../../../../src/core/municipality/documents';
import { textsOf } from '../../documents/figures';
import { SITUATIONS } from '../situations';
import { chartsOf, plain } from './paper-kit';

/** Every paper with every one of its options, with names and with codes only. */
const papers: readonly (readonly [string, PaperDocument])[] = SITUATIONS.flatMap(
  ([situation, results]) =>
    MUNICIPAL_DOCUMENTS.flatMap(({ face, options, make }) =>
      [null, ...options.map(({ id }) => id)].flatMap((option) =>
        [false, true].flatMap((codesOnly) => {
          const wanted = option === null ? [] : [option];
          const paper = make(results, { subject: null, codesOnly, options: wanted });
          if (isMissing(paper)) return [];
          const how = `${option ?? 'plain'}, ${codesOnly ? 'codes' : 'names'}`;
          return [[`${face.id} of ${situation}, ${how}`, paper] as const];
        }),
      ),
    ),
);

it('there is every kind in every situation', () => {
  const begun = papers.map(([name]) => name.split(',')[0]);
  for (const [situation] of SITUATIONS) {
    for (const { face } of MUNICIPAL_DOCUMENTS) {
      expect(begun).toContain(`${face.id} of ${situation}`);
    }
  }
});

const tablesOf = ({ parts }: PaperDocument): TablePart[] =>
  parts.flatMap((part) => (part.kind === 'table' ? [part] : []));

/** What of each paper is not as it should be, by paper: nothing of any. */
function offending<T>(
  of: (paper: PaperDocument) => readonly T[],
): (readonly [string, readonly T[]])[] {
  return papers
    .map(([name, paper]) => [name, of(paper)] as const)
    .filter(([, wrong]) => wrong.length > 0);
}

it('speaks Russian: no Latin letter but Roman numbers', () => {
  const isForeign = (text: string) => /[a-z]|(?![IVX]+\b)\b[A-Z]/.test(text);
  expect(offending((paper) => textsOf(paper).filter(isForeign))).toEqual([]);
});

it('leaves no gap where nothing is told', () => {
  const isGap = (text: string) => /^\s|\s$|\s[.,;]|[.,;]{2}|\(\s*\)|« | »/.test(text);
  expect(offending((paper) => textsOf(paper).map(plain).filter(isGap))).toEqual([]);
});

/** Words that say what something is. */
const labelsOf = ({ parts, addressee, requisites }: PaperDocument): string[] => [
  ...addressee,
  ...requisites.map(({ name }) => name),
  ...parts.flatMap((part) => {
    if (part.kind === 'table') return part.columns.map(({ header }) => header);
    if (part.kind === 'signatures') return part.lines.map(({ position }) => position);
    if (part.kind === 'blank') return [part.label];
    if (part.kind === 'heading' || part.kind === 'paragraph') return [part.text];
    if (part.kind === 'list') return part.items;
    if (part.chart.kind !== 'bars') return [];
    return [part.chart.title, ...part.chart.series, ...part.chart.bars.map(({ label }) => label)];
  }),
];

it('has a head over each column, a label at each bar, a position at each signature', () => {
  // A period, «№» and a line to sign on have no letters.
  const isBlank = (text: string) => !/\p{L}|[№%\d]|_____/u.test(text);
  expect(offending((paper) => labelsOf(paper).filter(isBlank))).toEqual([]);
});

it('lies where its rows are long, and stands where they are not (Б-50 … Б-55)', () => {
  const wanted = (title: string) =>
    /^Аналитическая справка/.test(title) ? 'portrait' : 'landscape';
  const wrong = ({ title, orientation }: PaperDocument) =>
    orientation === wanted(title) ? [] : [orientation];
  expect(offending(wrong)).toEqual([]);
});

it('is signed last', () => {
  const last = ({ parts }: PaperDocument) =>
    parts.slice(-1).filter(({ kind }) => kind !== 'signatures');
  expect(offending(last)).toEqual([]);
});

const NUMBER = /^[−-]?\d[\d ]*(?:,\d+)?(?: %)?$/;
/** What stands where a number would. */
const INSTEAD = new Set(['—', 'нет сводки']);

it('sets numbers to the end of their columns, and words to the start', () => {
  const misplaced = ({ columns, rows }: TablePart) =>
    columns.filter(({ align }, at) => {
      const cells = rows.map(({ cells: own }) => plain(own[at] ?? '')).filter(Boolean);
      const hasNumbers = cells.some((cell) => NUMBER.test(cell));
      const hasWords = cells.some((cell) => !NUMBER.test(cell) && !INSTEAD.has(cell));
      return hasNumbers !== hasWords && align !== (hasNumbers ? 'end' : 'start');
    });
  expect(offending((paper) => tablesOf(paper).flatMap(misplaced))).toEqual([]);
});

it('sets sums in bold, and no row of one alone', () => {
  const isWrong = ({ cells, isStrong }: TableRow) => {
    const told = cells.filter(Boolean);
    // A single one stands over others, or is of a school that told nothing.
    return told.length > 2 && isStrong !== /^(?:Итого|всего|Все(?: |$))/.test(told[0] ?? '');
  };
  expect(offending((paper) => tablesOf(paper).flatMap(({ rows }) => rows.filter(isWrong)))).toEqual(
    [],
  );
});

it('draws shares on a scale that ends with 100 %, and counts to the greatest', () => {
  const isWrong = (chart: Chart) => {
    if (chart.kind !== 'bars') return true;
    const [end, unit] = /, %/.test(plain(chart.title)) ? [100, ' %'] : [null, ''];
    const values = chart.bars.flatMap(({ values: own, goal }) => [...own, goal]);
    const isMisread = (value: ChartValue | null) =>
      value !== null && plain(value.shown) !== `${String(value.at).replace('.', ',')}${unit}`;
    return chart.most !== end || values.some(isMisread);
  };
  expect(offending((paper) => chartsOf(paper).filter(isWrong))).toEqual([]);
});

/** Papers of small municipalities, and what stands in them. */
import type { Chart } from '../../../../src/core/documents/chart';
import type { PaperDocument, Part } from '../../../../src/core/documents/document';
import { type DocumentOrder, isMissing } from '../../../../src/core/documents/kind';
import type { MunicipalResults } from '../../../../src/core/municipality/compute-municipality';
import { MUNICIPAL_DOCUMENTS } from '../../../../src/core/municipality/documents';
import { textsOfPart } from '../../documents/figures';

const ORDER: DocumentOrder = { subject: null, codesOnly: false, options: [] };

/** With plain spaces, as tests are typed. */
export const plain = (text: string): string => text.replace(/\u00a0/g, ' ');

function made(id: string, results: MunicipalResults, order: Partial<DocumentOrder>) {
  const kind = MUNICIPAL_DOCUMENTS.find(({ face }) => face.id === id);
  if (kind === undefined) throw new Error(`no document «${id}»`);
  return kind.make(results, { ...ORDER, ...order });
}

export function paperOf(
  id: string,
  results: MunicipalResults,
  order: Partial<DocumentOrder> = {},
): PaperDocument {
  const paper = made(id, results, order);
  if (isMissing(paper)) throw new Error(paper.missing);
  return paper;
}

export function missingOf(
  id: string,
  results: MunicipalResults,
  order: Partial<DocumentOrder> = {},
): string {
  const paper = made(id, results, order);
  if (!isMissing(paper)) throw new Error(`«${paper.title}» is made`);
  return paper.missing;
}

/** The parts under a heading, up to the next one. */
export function partsUnder({ parts }: PaperDocument, title: string): Part[] {
  const from = parts.findIndex((part) => part.kind === 'heading' && plain(part.text) === title);
  if (from < 0) throw new Error(`no heading «${title}»`);
  const rest = parts.slice(from + 1);
  const to = rest.findIndex(({ kind }) => kind === 'heading');
  return to < 0 ? rest : rest.slice(0, to);
}

export const textsUnder = (paper: PaperDocument, title: string): string[] =>
  partsUnder(paper, title)
    .filter(({ kind }) => kind === 'paragraph' || kind === 'list')
    .flatMap(textsOfPart)
    .map(plain);

/** Headers and rows of the first table among the parts. */
export function tableIn(parts: readonly Part[]): { headers: string[]; rows: string[][] } {
  const found = parts.find((part) => part.kind === 'table');
  if (found?.kind !== 'table') throw new Error('no table');
  return {
    headers: found.columns.map(({ header }) => plain(header)),
    rows: found.rows.map(({ cells }) => cells.map(plain)),
  };
}

/** Every chart of the paper. */
export const chartsOf = ({ parts }: PaperDocument): Chart[] =>
  parts.flatMap((part) => (part.kind === 'chart' ? [part.chart] : []));

/** «МБОУ СОШ № 5: 75 %, — (цель 85 %)» of each bar. */
export const barsOf = (chart: Chart | undefined): string[] =>
  chart?.kind === 'bars'
    ? chart.bars.map(({ label, values, goal }) => {
        const shown = values.map((value) => value?.shown ?? '—').join(', ');
        return plain(`${label}: ${shown}${goal === null ? '' : ` (цель ${goal.shown})`}`);
      })
    : [];

/** The rule's sentence of these facts. */
export function sentenceOf<Facts>(
  rules: readonly { readonly id: string; readonly say: (facts: Facts) => string | null }[],
  id: string,
  facts: Facts,
): string | null {
  const rule = rules.find((one) => one.id === id);
  if (rule === undefined) throw new Error(`no rule ${id}`);
  const said = rule.say(facts);
  return said === null ? null : plain(said);
}

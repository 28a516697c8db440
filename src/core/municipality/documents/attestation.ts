/** «Аналитическая справка по итогам аттестации» (rules Б-50, Б-60 … Б-69). */
import {
  blankLines,
  heading,
  list,
  type PaperDocument,
  type Part,
  paperDocument,
  paragraph,
} from '../../documents/document';
import type { DocumentKind } from '../../documents/kind';
import { formatPeriod } from '../../settings/period';
import type { MunicipalResults } from '../compute-municipality';
import { type LevelWords, levelWords, type RollUpLevel } from '../level';
import { countsOf, isEmpty } from '../reports/attestation';
import { type AttestationRow, sumRows } from '../reports/attestation-rows';
import { attestationText } from '../reports/attestation-text';
import { INTERNAL_LINE } from '../reports/title';
import { attestationFacts } from './attestation-facts';
import { ATTESTATION_CONCLUSIONS, ATTESTATION_RECOMMENDATIONS } from './attestation-rules';
import {
  categoryChart,
  categoryTable,
  comparisonTable,
  schoolChart,
  schoolTable,
} from './attestation-tables';
import { deliveryParts } from './delivery-parts';
import { MUNICIPAL_FACES } from './faces';
import { deliveryRequisites, missingDeliveries, signedBy } from './municipal-paper';
import { sentencesOf } from './sentence-rule';

const OF_WHOM: Readonly<Record<RollUpLevel, string>> = {
  муниципалитет: 'образовательных организаций муниципалитета',
  регион: 'образовательных организаций региона',
};

function purpose({ book: { settings } }: MunicipalResults, model: string): Part[] {
  const told = `Обобщить итоги аттестации педагогических работников ${OF_WHOM[settings.level]} за период ${formatPeriod(settings)} с учётом профессионального стандарта и определить, какая методическая помощь нужна.`;
  return [heading('Цель'), paragraph(told), ...(model === '' ? [] : [paragraph(model)])];
}

/** Rows of sums by whom they sum up: all that delivered, then those that did in both periods. */
function sumsOf({ rollUp, earlier }: MunicipalResults, words: LevelWords) {
  const rows = sumRows(rollUp, earlier[0] ?? null, words);
  const inBoth = rows.filter(({ name }) => name !== words.all);
  return { all: rows.filter(({ name }) => name === words.all), inBoth };
}

/** The table of the comparison: over the same ones where there is one, else both as they are. */
function comparisonParts(
  { earlier: [previous] }: MunicipalResults,
  {
    all,
    inBoth,
  }: { readonly all: readonly AttestationRow[]; readonly inBoth: readonly AttestationRow[] },
): Part[] {
  if (previous === undefined) return [];
  const isCompared = previous.isComparable && previous.pairs.length > 0;
  const rows = isCompared && inBoth.length > 0 ? inBoth : all;
  return [comparisonTable(rows, isCompared)];
}

/** Numbered, with room for what people add; where no rule holds there is the room alone. */
const chosen = (title: string, sentences: readonly string[]): Part[] => [
  heading(title),
  ...(sentences.length === 0 ? [] : [list(sentences, true)]),
  blankLines('Дополнения', 2),
];

function attestationPaper(results: MunicipalResults): PaperDocument {
  const { book, rollUp, earlier } = results;
  const words = levelWords(book.settings);
  const previous = earlier[0] ?? null;
  const [present, byCategory, comparison, model] = attestationText(book.settings, rollUp, previous);
  const sums = sumsOf(results, words);
  const facts = attestationFacts(results);
  const hasPosts = !isEmpty(countsOf([rollUp.total], ['СЗД']));
  return paperDocument({
    title: MUNICIPAL_FACES.attestation.title,
    notice: INTERNAL_LINE,
    requisites: deliveryRequisites(results),
    parts: [
      ...purpose(results, model),
      heading('Итоги по категориям'),
      paragraph(present),
      paragraph(byCategory),
      categoryTable(sums.all),
      ...(hasPosts
        ? [
            paragraph(
              'В строках «всего» и в таблицах ниже посчитана и аттестация на соответствие занимаемой должности (СЗД); в тексте она названа отдельно.',
            ),
          ]
        : []),
      ...categoryChart(rollUp),
      heading(words.by),
      schoolTable(rollUp, previous, words),
      ...schoolChart(rollUp, words),
      heading('Сравнение с прежним периодом'),
      paragraph(comparison),
      ...comparisonParts(results, sums),
      ...deliveryParts(results),
      ...chosen('Выводы', sentencesOf(ATTESTATION_CONCLUSIONS, facts)),
      ...chosen('Рекомендации', sentencesOf(ATTESTATION_RECOMMENDATIONS, facts)),
      signedBy('Руководитель методической службы', 'Исполнитель'),
    ],
  });
}

export const ATTESTATION: DocumentKind<MunicipalResults> = {
  face: MUNICIPAL_FACES.attestation,
  options: [],
  subjects: null,
  make: (results) => missingDeliveries(results) ?? attestationPaper(results),
};

/** «Аналитический отчёт о профессиональной компетентности в разрезе ОО» (rules Б-51, Б-52, Б-70 … Б-79). */
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
import type { SheetPlan } from '../../schema/sheet-plan';
import type { MunicipalResults } from '../compute-municipality';
import { levelWords, type RollUpLevel } from '../level';
import { caveats, comparisonLine } from '../reports/comparison';
import { deficitsSheet } from '../reports/deficits-sheet';
import { dynamicsColumns } from '../reports/dynamics-columns';
import { indicatorsSheet } from '../reports/indicators-sheet';
import { monitoringSheet } from '../reports/monitoring-sheet';
import { INTERNAL_LINE } from '../reports/title';
import { LOW_RESULTS } from '../roll-up';
import { competenceChart, dynamicsChart, schoolCharts } from './competence-charts';
import { type WholeFacts, wholeFacts } from './competence-facts';
import {
  competenceRows,
  dynamicsRows,
  groupRows,
  indicatorRows,
  lowResultRows,
  resultColumns,
  schoolRows,
  staffColumns,
  supportColumns,
  topicRows,
} from './competence-tables';
import { deliveryParts } from './delivery-parts';
import { MUNICIPAL_FACES } from './faces';
import { withWords } from './from-sheet';
import { deliveryRequisites, missingDeliveries, signedBy } from './municipal-paper';
import { schoolParagraphs } from './school-paragraph';
import { sentencesOf } from './sentence-rule';
import { WHOLE_CONCLUSIONS, wholeRecommendations } from './whole-rules';
import { wordsOnPaper } from './words-on-paper';

const TITLES: Readonly<Record<RollUpLevel, string>> = {
  муниципалитет: MUNICIPAL_FACES.competence.title,
  регион: 'Аналитический отчёт о профессиональной компетентности в разрезе муниципалитетов',
};

/** Exact counts of small groups stand in it (C23; domain §7, «Small cells»). */
const NOTICE = `${INTERNAL_LINE}. Публиковать нельзя: малые группы не скрыты`;

const UNTOLD = 'Пустая ячейка — сводка об этом не сообщает; «—» — считать нечего.';

function monitoringParts({ book, rollUp }: MunicipalResults, plan: SheetPlan): Part[] {
  return [
    heading(levelWords(book.settings).monitoring),
    paragraph(UNTOLD),
    heading('Кадры'),
    schoolRows(plan, rollUp, staffColumns(plan, book)),
    heading('Обучение и сопровождение'),
    schoolRows(plan, rollUp, supportColumns(book)),
    heading('Рейтинг и дефициты'),
    schoolRows(plan, rollUp, resultColumns(book)),
    ...(rollUp.groups.length > 1 ? [heading('Группы школ'), groupRows(plan, rollUp, book)] : []),
  ];
}

function indicatorParts(results: MunicipalResults): Part[] {
  const { book, rollUp, earlier } = results;
  const plan = withWords(
    indicatorsSheet(book, rollUp, earlier),
    'Показатель',
    wordsOnPaper(book, true),
  );
  const words = levelWords(book.settings);
  const headers = dynamicsColumns(earlier, words).map((one) => one.plan.header);
  const isRegion = book.settings.level === 'регион';
  return [
    heading('Показатели и цели'),
    indicatorRows(plan),
    heading(isRegion ? LOW_RESULTS : `${LOW_RESULTS} и ШНСУ`),
    lowResultRows(plan, book),
    heading(`Сравнение ${words.by.toLowerCase()}`),
    ...schoolCharts(results),
    heading('Динамика'),
    paragraph(
      [comparisonLine(earlier, words), ...caveats(earlier)].map((said) => `${said}.`).join(' '),
    ),
    ...(headers.length === 0 ? [] : [dynamicsRows(plan, headers)]),
    ...dynamicsChart(results),
  ];
}

function deficitParts({ book, rollUp }: MunicipalResults, { competences }: WholeFacts): Part[] {
  const plan = withWords(
    deficitsSheet(book, rollUp),
    'Формы работы с МО',
    wordsOnPaper(book, true),
  );
  const topics = topicRows(plan, book);
  return [
    heading('Дефициты по компетенциям'),
    competenceRows(plan, book),
    ...competenceChart(competences),
    ...(topics.rows.length === 0 ? [] : [heading('Самые частые темы дефицитов'), topics]),
  ];
}

function competencePaper(results: MunicipalResults): PaperDocument {
  const { book, rollUp } = results;
  const monitoring = monitoringSheet(book, rollUp);
  const facts = wholeFacts(results);
  const conclusions = sentencesOf(WHOLE_CONCLUSIONS, facts);
  const recommendations = wholeRecommendations(facts);
  return paperDocument({
    title: TITLES[book.settings.level],
    orientation: 'landscape',
    notice: NOTICE,
    requisites: deliveryRequisites(results),
    parts: [
      ...deliveryParts(results),
      ...monitoringParts(results, monitoring),
      ...indicatorParts(results),
      ...deficitParts(results, facts),
      heading(levelWords(book.settings).by),
      list(schoolParagraphs(monitoring, book, rollUp), true),
      heading('Выводы'),
      ...(conclusions.length === 0 ? [] : [list(conclusions, true)]),
      blankLines('Дополнения', 2),
      heading('Рекомендации'),
      ...(recommendations.length === 0 ? [] : [list(recommendations, true)]),
      blankLines('Дополнения', 2),
      signedBy('Руководитель методической службы', 'Исполнитель'),
    ],
  });
}

export const COMPETENCE: DocumentKind<MunicipalResults> = {
  face: MUNICIPAL_FACES.competence,
  options: [],
  subjects: null,
  make: (results) => missingDeliveries(results) ?? competencePaper(results),
};

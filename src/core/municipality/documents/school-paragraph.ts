/** A paragraph of each that has delivered: its figures, then what the rules recommend (Б-51). */
import type { SheetPlan } from '../../schema/sheet-plan';
import { NO_SHARE } from '../../values/share';
import type { MunicipalBook } from '../municipal-book';
import { isDelivered, LOW_RESULTS, type RollUp } from '../roll-up';
import type { SchoolRow } from '../tables/schools';
import { schoolFacts } from './competence-facts';
import { cellsUnder } from './from-sheet';
import { SCHOOL_RULES } from './school-rules';
import { sentencesOf } from './sentence-rule';

/** «(СОШ, сельская, ШНОР)»; blank where «ОО» says nothing, and of municipalities. */
function about({ type, locality, lowResults, hardConditions }: SchoolRow): string {
  const told = [
    type === 'муниципалитет' ? null : type,
    locality,
    lowResults ? LOW_RESULTS : null,
    hardConditions ? 'ШНСУ' : null,
  ].filter((one) => one !== null);
  return told.length === 0 ? '' : ` (${told.join(', ')})`;
}

type Cells = (header: string) => string;

/** «ДПО за 3 года — 18 (90 %)»; nothing where it is not told. */
function shareTold(said: string, name: string, cell: Cells): string[] {
  const [people, percent] = [cell(`${name}, чел.`), cell(`${name}, %`)];
  // Both are told, or neither.
  if (people === '') return [];
  return [percent === NO_SHARE ? `${said} — ${NO_SHARE}` : `${said} — ${people} (${percent} %)`];
}

const countTold = (said: string, header: string, cell: Cells): string[] =>
  cell(header) === '' ? [] : [`${said} — ${cell(header)}`];

/** Clauses of one sentence each; nothing of those that are not told. */
function figures(cell: Cells): string[] {
  const coverage = cell('Охват сопровождением, %');
  const covered =
    coverage === NO_SHARE
      ? ['посткурсовых периодов нет']
      : coverage === ''
        ? []
        : [
            `охват сопровождением — ${cell('Охват сопровождением, чел.')} из ${cell('Педагогов с периодом сопровождения')} (${coverage} %)`,
          ];
  const mean = ['П1', 'П2'].flatMap((part) => countTold(part, `Средний балл ${part}`, cell));
  const total = countTold('средний балл', 'Средний балл, итого', cell);
  return [
    [
      ...countTold('Педагогов', 'Педагогов', cell),
      ...shareTold('ДПО за 3 года прошли', 'ДПО за 3 года', cell),
    ],
    [
      ...shareTold('Высшая категория', 'Высшая категория', cell),
      ...shareTold('первая', 'Первая категория', cell),
      ...countTold('истекают в течение года', 'Категории истекают в течение года', cell),
    ],
    [
      ...countTold('В сопровождении', 'В сопровождении', cell),
      ...covered,
      ...countTold('мероприятий', 'Мероприятий', cell),
    ],
    [
      ...countTold('Дефицитов выявлено', 'Дефицитов выявлено', cell),
      ...countTold('преодолено', 'Дефицитов преодолено', cell),
      ...countTold('ИОМ', 'ИОМ', cell),
    ],
    total.map((said) => (mean.length === 0 ? said : `${said} (${mean.join('; ')})`)),
  ].flatMap((clauses) => {
    const said = clauses.join(', ');
    return said === '' ? [] : `${said.charAt(0).toUpperCase()}${said.slice(1)}.`;
  });
}

const HEADERS: readonly string[] = [
  'Педагогов',
  'ДПО за 3 года, чел.',
  'ДПО за 3 года, %',
  'Высшая категория, чел.',
  'Высшая категория, %',
  'Первая категория, чел.',
  'Первая категория, %',
  'Категории истекают в течение года',
  'В сопровождении',
  'Педагогов с периодом сопровождения',
  'Охват сопровождением, чел.',
  'Охват сопровождением, %',
  'Мероприятий',
  'Дефицитов выявлено',
  'Дефицитов преодолено',
  'ИОМ',
  'Средний балл П1',
  'Средний балл П2',
  'Средний балл, итого',
];

/** In the order of «ОО»; `plan` is «Мониторинг по ОО», whose first rows are theirs. */
export function schoolParagraphs(
  plan: SheetPlan,
  { settings }: MunicipalBook,
  { lines }: RollUp,
): string[] {
  const cellsOf = cellsUnder(plan, HEADERS);
  return lines.flatMap((line, at) => {
    if (!isDelivered(line)) return [];
    const cells = cellsOf(at);
    const cell: Cells = (header) => cells[HEADERS.indexOf(header)] ?? '';
    return [
      `${line.name}${about(line.school)}.`,
      ...figures(cell),
      ...sentencesOf(SCHOOL_RULES, schoolFacts(line, settings)),
    ].join(' ');
  });
}

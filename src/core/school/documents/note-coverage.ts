/** Who is in support, where the windows stand, what the stages came to, and monitoring that was missed. */
import { column, heading, type Part, paragraph, row, table } from '../../documents/document';
import { dayInWords } from '../../documents/typeset';
import { COUNTED } from '../../summary/measures';
import { type CountForms, counted, countForm, OF_PEOPLE } from '../../values/russian';
import { STAGE_POINTS, SUPPORT_LEVELS } from '../../vocabulary/support';
import { monitoringText } from '../post-course/monitoring';
import { type NoteFacts, peopleOf, withoutMonitoring } from './note-facts';
import type { PeopleOnPaper } from './people-on-paper';

const ARE: CountForms = ['находится', 'находятся', 'находится'];
const WINDOWS: CountForms = [
  'посткурсовой период',
  'посткурсовых периода',
  'посткурсовых периодов',
];
const FALL: CountForms = ['приходится', 'приходятся', 'приходится'];
const OF_WINDOWS: CountForms = ['периоде', 'периодах', 'периодах'];
const OF_SCHOOL_PEOPLE: CountForms = ['педагога школы', 'педагогов школы', 'педагогов школы'];
const RECORDED: CountForms = ['записано', 'записаны', 'записано'];
const ACTIVITIES: CountForms = ['мероприятие', 'мероприятия', 'мероприятий'];

function coverageText({ results, count }: NoteFacts): string {
  const day = dayInWords(results.book.settings.referenceDay);
  const [supported, all] = [count(COUNTED.supported), count(COUNTED.teachers)];
  const among = `из ${counted(all, OF_SCHOOL_PEOPLE)}`;
  return supported === 0
    ? `На ${day} в посткурсовом сопровождении никто ${among} не находится.`
    : `На ${day} в посткурсовом сопровождении ${countForm(supported, ARE)} ${supported} ${among}.`;
}

const countsTable = (header: string, lines: readonly (readonly [string, number])[]): Part =>
  table(
    [column(header, 70), column('Периодов', 15, 'end')],
    lines.map(([title, amount]) => row([title, String(amount)])),
  );

function windowsParts(facts: NoteFacts): Part[] {
  const { windows, countUnder, count } = facts;
  if (windows.length === 0) {
    return [paragraph('На отчётный период не пришёлся ни один посткурсовой период.')];
  }
  const status = (word: string): number => countUnder(COUNTED.windowsByStatus, word);
  const unchosen = count(COUNTED.topicsToChoose);
  return [
    paragraph(
      `На отчётный период ${countForm(windows.length, FALL)} ${counted(windows.length, WINDOWS)}.`,
    ),
    countsTable('Где находится посткурсовой период', [
      ['I этап', status('I этап')],
      ['II этап', status('II этап')],
      ['Закончился в отчётном периоде', status('завершён')],
      ...SUPPORT_LEVELS.map((level): [string, number] => [
        `Идёт, уровень сопровождения — ${level}`,
        countUnder(COUNTED.windowsByLevel, level),
      ]),
    ]),
    ...(unchosen === 0
      ? []
      : [paragraph(`Не выбрана тема из курсов подряд: в ${counted(unchosen, OF_WINDOWS)}.`)]),
  ];
}

/** The model's points of both stages, as windows stand (rules В-31, С-20). */
function stagesParts({ windows, count, countUnder }: NoteFacts): Part[] {
  if (windows.length === 0) return [];
  const [activities, reflected] = [count(COUNTED.activities), count(COUNTED.reflected)];
  const done =
    activities === 0
      ? 'Мероприятий педагогов за период не записано.'
      : `У педагогов школы за период ${countForm(activities, RECORDED)} ${counted(activities, ACTIVITIES)}, из них с проведённой рефлексией — ${reflected}.`;
  return [
    heading('Этапы сопровождения'),
    table(
      [
        column('Что предусмотрено этапом', 45),
        column('Выполнено', 15, 'end'),
        column('Не выполнено', 15, 'end'),
        column('Впереди', 15, 'end'),
      ],
      STAGE_POINTS.map((point) =>
        row([
          point,
          ...[COUNTED.stagePointsMet, COUNTED.stagePointsMissed, COUNTED.stagePointsAhead].map(
            (measure) => String(countUnder(measure, point)),
          ),
        ]),
      ),
    ),
    paragraph(done),
  ];
}

/** Who, in which course, and at which stage, in the words of «Посткурс». */
function monitoringParts(facts: NoteFacts, people: PeopleOnPaper): Part[] {
  if (facts.windows.length === 0) return [];
  const missed = withoutMonitoring(facts);
  const title = heading('Мониторинг');
  if (missed.length === 0) return [title, paragraph('Пропущенного мониторинга нет.')];
  const persons = peopleOf(missed).length;
  return [
    title,
    paragraph(`Мониторинг пропущен у ${counted(persons, OF_PEOPLE)}:`),
    table(
      [column('Педагог', 34), column('Курс', 40), column('I этап', 16), column('II этап', 16)],
      missed.map(({ teacher, window: { course, monitoring } }) =>
        row([
          people.name(teacher),
          people.words(course.title),
          monitoringText(monitoring.first),
          monitoringText(monitoring.second),
        ]),
      ),
    ),
  ];
}

export function coverageParts(facts: NoteFacts, people: PeopleOnPaper): Part[] {
  return [
    heading('Охват сопровождением'),
    paragraph(coverageText(facts)),
    ...windowsParts(facts),
    ...stagesParts(facts),
    ...monitoringParts(facts, people),
  ];
}

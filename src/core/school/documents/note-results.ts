/** What support came to: difficulties and applications, results, deficits, and who needs courses. */
import { column, heading, type Part, paragraph, row, table } from '../../documents/document';
import type { BrokenDown } from '../../summary/measure';
import { COUNTED } from '../../summary/measures';
import { type Day, formatDay } from '../../values/day';
import { type CountForms, counted, countForm, OF_PEOPLE, PEOPLE } from '../../values/russian';
import { COMPETENCES, SUPPORT_RESULTS } from '../../vocabulary/support';
import { type CourseNeed, deficitText, requestText } from '../education/course-needs';
import { isInPeriod } from '../spans';
import { numberText } from './application-row';
import type { NoteFacts } from './note-facts';
import type { PeopleOnPaper } from './people-on-paper';

const dayOrDash = (day: Day | null): string => (day === null ? '—' : formatDay(day));

const DIFFICULTIES: CountForms = ['затруднение', 'затруднения', 'затруднений'];
const FIXED: CountForms = ['Зафиксировано', 'Зафиксированы', 'Зафиксировано'];

/** «№ 5 от 12.01.2026», be it that people typed the day with the number (rule Б-23). */
function decisionText(typed: string | null, decided: Day | null): string {
  const number = typed === null ? '' : numberText(typed, decided).replace(/^(?=\d)/, '№ ');
  const day = decided === null ? '' : `от ${formatDay(decided)}`;
  return [number, day].filter((one) => one !== '').join(' ') || '—';
}

/** Rows of «Заявки в ЦНППМ» of base N that were noticed in [P0; R]. */
export function difficultyParts({ results }: NoteFacts, people: PeopleOnPaper): Part[] {
  const { school } = results;
  const rows = school.base.flatMap((teacher) =>
    school.rowsOf
      .applications(teacher)
      .filter(({ noticed }) => isInPeriod(noticed, school))
      .map((application) => ({ teacher, application })),
  );
  const title = heading('Затруднения и заявки в ЦНППМ');
  if (rows.length === 0) return [title, paragraph('За период затруднений не зафиксировано.')];
  const persons = new Set(rows.map(({ teacher }) => teacher)).size;
  const fixed = countForm(rows.length, FIXED);
  return [
    title,
    paragraph(`${fixed} ${counted(rows.length, DIFFICULTIES)} у ${counted(persons, OF_PEOPLE)}:`),
    table(
      [
        column('Педагог', 28),
        column('Затруднение', 26),
        column('Зафиксировано', 15),
        column('Решение ММС', 22),
        column('Заявка', 14),
        column('ИОМ', 14),
      ],
      rows.map(({ teacher, application }) =>
        row([
          people.name(teacher),
          people.words(application.difficulty),
          formatDay(application.noticed),
          people.numbered(decisionText(application.decisionNumber, application.decided)),
          dayOrDash(application.applied),
          dayOrDash(application.routed),
        ]),
      ),
    ),
  ];
}

/** The six values of «Результаты сопровождения»; a window may have several (rule С-13). */
export function resultParts({ windows, countUnder }: NoteFacts): Part[] {
  if (windows.length === 0) return [];
  const { supportResults } = COUNTED;
  return [
    heading('Результаты сопровождения'),
    table(
      [column('Результат', 70), column('Периодов', 15, 'end')],
      [
        ...SUPPORT_RESULTS.map((result) =>
          row([result, String(countUnder(supportResults, result))]),
        ),
        row(['результат не назван', String(countUnder(supportResults, supportResults.remainder))]),
      ],
    ),
    paragraph('У одного периода может быть несколько результатов.'),
  ];
}

/** Deficits of base N found and overcome in the period, by competence (rule С-13). */
export function deficitParts({ count, countUnder }: NoteFacts): Part[] {
  const { deficitsFound, deficitsOvercome, foundByCompetence, overcomeByCompetence } = COUNTED;
  const [found, overcome] = [count(deficitsFound), count(deficitsOvercome)];
  const title = heading('Профессиональные дефициты');
  if (found + overcome === 0) {
    return [title, paragraph('За период дефицитов не выявлено и не преодолено.')];
  }
  const under = <W extends string>(measure: BrokenDown<W>, word: string): string =>
    String(countUnder(measure, word));
  return [
    title,
    table(
      [
        column('Компетенция', 50),
        column('Выявлено за период', 18, 'end'),
        column('Преодолено за период', 18, 'end'),
      ],
      [
        ...COMPETENCES.map((word) =>
          row([word, under(foundByCompetence, word), under(overcomeByCompetence, word)]),
        ),
        row([
          'не указана',
          under(foundByCompetence, foundByCompetence.remainder),
          under(overcomeByCompetence, overcomeByCompetence.remainder),
        ]),
        row(['Всего', String(found), String(overcome)], true),
      ],
    ),
  ];
}

/** «истекло» and «—» as «Кому на курсы» has them. */
function daysLeftText({ daysLeft }: CourseNeed): string {
  if (daysLeft === null) return '—';
  return daysLeft < 0 ? 'истекло' : String(daysLeft);
}

const NEED: CountForms = ['нуждается', 'нуждаются', 'нуждаются'];

/** The sheet «Кому на курсы», the most urgent first (rules У-02, У-03). */
export function courseNeedParts({ results }: NoteFacts, people: PeopleOnPaper): Part[] {
  const needs = results.courseNeeds;
  const title = heading('Кому нужно на курсы');
  if (needs.length === 0) {
    return [
      title,
      paragraph(
        'Никто: у всех есть ДПО за последние три года, открытых дефицитов и новых запросов нет.',
      ),
    ];
  }
  return [
    title,
    paragraph(
      `В повышении квалификации ${countForm(needs.length, NEED)} ${counted(needs.length, PEOPLE)}; сначала те, чей срок ближе.`,
    ),
    table(
      [
        column('Педагог', 30),
        column('Последнее ДПО', 14),
        column('Осталось дней', 11, 'end'),
        column('Открытые дефициты', 26),
        column('Запросы на ПК', 26),
      ],
      needs.map((need) => {
        const { teacher, education, deficits, requests, planned } = need;
        const asked = [
          ...requests.map(requestText),
          ...planned.map((request) => `${requestText(request)} (в плане)`),
        ];
        return row([
          people.name(teacher),
          education === null ? 'не было' : formatDay(education.completed),
          daysLeftText(need),
          people.words(deficits.map(deficitText).join('; ')),
          people.words(asked.join('; ')),
        ]);
      }),
    ),
  ];
}

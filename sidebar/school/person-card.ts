/** One person: hints first, then windows, then points with the rows behind them. */

import { SCHOOL_FACES } from '../../src/core/school/documents/faces';
import { checklistText } from '../../src/core/school/post-course/checklist';
import { monitoringText } from '../../src/core/school/post-course/monitoring';
import type { Progress } from '../../src/core/school/post-course/progress';
import { dynamicsText } from '../../src/core/school/rating/dynamics';
import { APPLICATIONS } from '../../src/core/school/tables/applications';
import { formatDay, formatSpan } from '../../src/core/values/day';
import { formatDecimal } from '../../src/core/values/decimal';
import { type CountForms, countForm, daysLeftText, POINTS } from '../../src/core/values/russian';
import { documentButton } from '../documents/documents-view';
import { html } from '../dom';
import { fact, fold, heading, hint, placeButton, title } from '../shell/parts';
import type { Answer, SchoolShell } from './school-view';
import { timeline } from './timeline';

type Person = NonNullable<Answer<'person'>>;
type Course = Person['courses'][number];
type Window = NonNullable<Course['window']>;
type WindowActivity = Window['activities'][number];
type Criterion = Person['criteria'][number];
type Register = Person['registers'][number];

/** «6 из 9 баллов, 1 из 1 балла». */
const OF_POINTS: CountForms = ['балла', 'баллов', 'баллов'];

/** The parts that there are, as one sentence; null without any. */
function sentence(parts: readonly (string | null)[]): string | null {
  const said = parts.filter((part) => part !== null).join('; ');
  if (said === '') return null;
  return `${said.charAt(0).toUpperCase()}${said.slice(1)}${said.endsWith('.') ? '' : '.'}`;
}

const named = (name: string, value: string | null): string | null =>
  value === null ? null : `${name} — ${value}`;

/** What else a row says, in one quiet sentence. */
function factsOf(facts: readonly string[]): HTMLElement[] {
  const said = sentence(facts);
  return said === null ? [] : [hint(said)];
}

function activityOf(
  shell: SchoolShell,
  { day, kind, topic, facts, place }: WindowActivity,
): HTMLElement {
  return html(
    'li',
    {},
    placeButton(shell, place, formatDay(day)),
    ` ${kind}${topic === null ? '' : `: ${topic}`}`,
    ...factsOf(facts),
  );
}

/** «I этап — 1 из 3, пропущено 1 (до 15.12.2025), срок 15.02.2026». */
function monitoringOf(stage: string, monitoring: Window['monitoring']['first']): string {
  const last = (progress: Progress): string[] =>
    monitoring.checkpoints
      .filter((checkpoint) => checkpoint.progress === progress)
      .map(({ lastDay }) => formatDay(lastDay));
  const missed = last('missed').join(', ');
  const [next] = last('ahead');
  return [
    `${stage} — ${monitoringText(monitoring)}`,
    missed === '' ? '' : ` (до ${missed})`,
    next === undefined ? '' : `, срок ${next}`,
  ].join('');
}

function windowOf(shell: SchoolShell, { code, window }: Course, today: Person['asOf']): Node[] {
  if (window === null) return [];
  const left = window.daysLeft === null ? '' : `, ${daysLeftText(window.daysLeft)}`;
  const { monitoring, checklist } = window;
  const lines = window.activities.map((activity) => activityOf(shell, activity));
  return [
    html('p', {}, `${formatSpan(window.start, window.end)}${left}`),
    timeline(window, today),
    hint(
      `Мониторинг: ${monitoringOf('I этап', monitoring.first)}; ${monitoringOf('II этап', monitoring.second)}.`,
    ),
    hint(`I этап: ${checklistText(checklist.first)}.`),
    hint(`II этап: ${checklistText(checklist.second)}.`),
    lines.length === 0
      ? hint('Мероприятий в периоде нет.')
      : fold(
          `activities ${code}`,
          `Мероприятия: ${lines.length}`,
          false,
          html('ul', { class: 'plain' }, ...lines),
        ),
  ];
}

/** What the course's row says of its support. */
function supportWords({ window, direction, level, curator, results }: Course): string | null {
  return sentence([
    named('направление', direction),
    window === null ? null : named('уровень', level),
    named('куратор', curator),
    named('результаты', results.join(', ') || null),
  ]);
}

function courseOf(shell: SchoolShell, course: Course, today: Person['asOf']): HTMLElement {
  const words = supportWords(course);
  return html(
    'section',
    { class: 'block' },
    html('h3', {}, placeButton(shell, course.place, course.code), ` ${course.status}`),
    html('p', {}, course.title),
    ...factsOf(course.facts),
    ...(words === null ? [] : [hint(words)]),
    ...windowOf(shell, course, today),
  );
}

/** Windows in progress first; what is over or opens no window is folded away. */
function supportOf(shell: SchoolShell, { courses, asOf }: Person): Node[] {
  const isRunning = ({ window }: Course): boolean => window !== null && window.daysLeft !== null;
  const others = courses.filter((course) => !isRunning(course)).reverse();
  const running = courses.filter(isRunning).map((course) => courseOf(shell, course, asOf));
  return [
    ...(running.length === 0 ? [hint('Сейчас посткурсового периода нет.')] : running),
    ...(others.length === 0
      ? []
      : [
          fold(
            'courses',
            `Другие курсы: ${others.length}`,
            running.length === 0,
            ...others.map((course) => courseOf(shell, course, asOf)),
          ),
        ]),
  ];
}

function criterionOf(shell: SchoolShell, criterion: Criterion): HTMLElement {
  const { code, wording, facts, self, confirmed, final, cap, entries } = criterion;
  const limit = cap === null ? '' : ` из ${formatDecimal(cap)}`;
  const lines = entries.map(({ day, kind, topic, review, place, facts: ofEntry, ...points }) =>
    html(
      'li',
      {},
      placeButton(shell, place, formatDay(day)),
      ` ${kind}${topic === null ? '' : `: ${topic}`} — ${formatDecimal(points.final)} (${review})`,
      ...factsOf(ofEntry),
    ),
  );
  // Points and words are read at a glance; what they are made of, when it is asked for.
  const summary = html(
    'span',
    {},
    `${code} — ${formatDecimal(final)}${limit} ${cap === null ? countForm(final, POINTS) : countForm(cap, OF_POINTS)}`,
    html('span', { class: 'hint words' }, wording),
  );
  return fold(
    `criterion ${code}`,
    summary,
    false,
    ...factsOf(facts),
    hint(`Самооценка ${formatDecimal(self)}, подтверждено ${formatDecimal(confirmed)}.`),
    html('ul', { class: 'plain' }, ...lines),
  );
}

function pointsOf(shell: SchoolShell, { rating, notRanked, criteria }: Person): Node[] {
  if (rating === null) return [hint(`В рейтинге не участвует: ${notRanked}.`)];
  return [
    html(
      'dl',
      {},
      fact(
        'Место',
        `${rating.place}${rating.gain === null ? '' : ` (${dynamicsText(rating.gain)})`}`,
      ),
      fact('Итого', formatDecimal(rating.total)),
      fact('П1 и П2', `${formatDecimal(rating.first)} и ${formatDecimal(rating.second)}`),
      fact('Самооценка', formatDecimal(rating.self)),
      fact('Подтверждено', formatDecimal(rating.confirmed)),
      fact('Не проверено записей', String(rating.unchecked)),
    ),
    ...(criteria.length === 0 ? [hint('Записей с критериями в периоде нет.')] : []),
    ...criteria.map((criterion) => criterionOf(shell, criterion)),
  ];
}

function registerOf(shell: SchoolShell, { title: name, rows }: Register): HTMLElement {
  const lines = rows.map(({ when, line, facts, place }) =>
    html('li', {}, placeButton(shell, place, when), ` ${line}`, ...factsOf(facts)),
  );
  return fold(
    `register ${name}`,
    `${name}: ${rows.length}`,
    false,
    html('ul', { class: 'plain' }, ...lines),
  );
}

/** All documents that are of one person; of difficulties where there are any. */
function documentsOf(shell: SchoolShell, { code, registers }: Person): HTMLElement[] {
  const hasDifficulties = registers.some(({ title: name }) => name === APPLICATIONS.sheet);
  return Object.values(SCHOOL_FACES)
    .filter(({ of }) => of === 'person' || (of === 'difficulty' && hasDifficulties))
    .map((face) => documentButton(shell, face, code));
}

/** The content of a person's card. */
export function personCard(shell: SchoolShell, person: Person): Node[] {
  const { code, name, position, subject, place, facts, registers, hints } = person;
  const todo = hints.map((item) =>
    html('li', {}, placeButton(shell, item.place, 'К строке'), ` ${item.text}`),
  );
  return [
    title(name ?? code),
    html(
      'p',
      { class: 'hint' },
      placeButton(shell, place, code),
      ` ${position}${subject === null ? '' : `, ${subject}`}`,
    ),
    fold('person', 'Сведения', false, ...factsOf(facts)),
    fold('documents', 'Документы педагога', false, ...documentsOf(shell, person)),
    ...(todo.length === 0
      ? []
      : [heading('Обратите внимание'), html('ul', { class: 'plain todo' }, ...todo)]),
    heading('Сопровождение'),
    ...supportOf(shell, person),
    heading('Рейтинг'),
    ...pointsOf(shell, person),
    heading('Журналы'),
    ...(registers.length === 0 ? [hint('Записей в журналах нет.')] : []),
    ...registers.map((register) => registerOf(shell, register)),
  ];
}

/** One entry that waits for checking, as it is shown and as it is said. */
import { formatDay } from '../../src/core/values/day';
import { formatDecimal } from '../../src/core/values/decimal';
import { html } from '../dom';
import { hint, placeButton } from '../shell/parts';
import type { Answer, SchoolShell } from './school-view';

type Review = Answer<'review'>;
export type Person = Review['people'][number];
type Criterion = Person['criteria'][number];
type Entry = Criterion['entries'][number];

/** An entry, and whose and what it is. */
export interface ReviewLine {
  readonly person: Person;
  readonly criterion: Criterion;
  readonly entry: Entry;
}

/** All entries in the order of the view. */
export function linesOf({ people }: Pick<Review, 'people'>): ReviewLine[] {
  return people.flatMap((person) =>
    person.criteria.flatMap((criterion) =>
      criterion.entries.map((entry) => ({ person, criterion, entry })),
    ),
  );
}

const headOf = ({ date, kind }: Entry): string => `${formatDay(date)}, ${kind}`;

/** «муниципальный, победитель, очный, количество 2». */
function factsOf({ level, result, format, working }: Entry): string {
  const quantity = working.quantity === 1 ? null : `количество ${working.quantity}`;
  return [level, result, format, quantity].filter((fact) => fact !== null).join(', ');
}

/** «3 = 2 × 1,5 (победитель)»; «2» where nothing is multiplied. */
function scaleText({ working, calculated, result, format }: Entry, byResult: boolean): string {
  const { scale, byFormat, quantity } = working;
  const factors = [
    ...(byResult ? [`${formatDecimal(working.byResult)} (${result ?? 'участник'})`] : []),
    ...(byFormat === 1 ? [] : [`${formatDecimal(byFormat)} (${format ?? 'очный'})`]),
    ...(quantity === 1 ? [] : [`${quantity} (количество)`]),
  ];
  const points = formatDecimal(calculated);
  if (factors.length === 0) return points;
  return `${points} = ${[formatDecimal(scale), ...factors].join(' × ')}`;
}

/** «По шкале 3 = 2 × 1,5 (победитель). Самооценка 3.» */
function pointsText({ criterion, entry }: ReviewLine): string {
  const { self, claimed, isTyped } = entry;
  const scale = `По шкале ${scaleText(entry, criterion.byResult)}.`;
  if (!isTyped) return `${scale} Самооценка не вписана: взят балл по шкале.`;
  const typed = claimed === null ? '' : `, указано ${formatDecimal(claimed)}: выше шкалы`;
  return `${scale} Самооценка ${formatDecimal(self)}${typed}.`;
}

/** «По критерию у педагога подтверждено 4, в рейтинге сейчас 6. Предел 6.» */
function limitText({ cap, isBest, confirmed, counted }: Criterion): string {
  const limit = cap === null ? 'Предела нет.' : `Предел ${formatDecimal(cap)}.`;
  const best = isBest ? ' Засчитывается лучшая запись.' : '';
  return `По критерию у педагога подтверждено ${formatDecimal(confirmed)}, в рейтинге сейчас ${formatDecimal(counted)}. ${limit}${best}`;
}

/** What «Проверка» doubts of the row: that it repeats another, above all. */
function warningsOf({ warnings }: Entry): HTMLElement[] {
  return warnings.map((message) =>
    html(
      'p',
      { class: 'warning' },
      html('strong', { class: 'tag' }, 'Предупреждение.'),
      ` ${message}.`,
    ),
  );
}

/** What somebody has written there already. */
function earlierText({ isPart, confirmedPoints }: Entry): string | null {
  if (isPart) return 'Подтверждено частично, а баллы не вписаны.';
  if (confirmedPoints === null) return null;
  return `В «Подтверждено, баллы» уже стоит ${formatDecimal(confirmedPoints)}, а статуса нет.`;
}

/** The text with its web address as a link, where one can be opened from here. */
function evidenceOf(shell: SchoolShell, { evidence, link }: Entry): HTMLElement[] {
  if (evidence === null) return [hint('Подтверждения нет.')];
  if (link === null || !shell.host.opensLinks) return [html('p', {}, `Подтверждение: ${evidence}`)];
  const [before = '', ...after] = evidence.split(link);
  const anchor = html('a', { href: link, target: '_blank', rel: 'noopener noreferrer' }, link);
  return [html('p', {}, `Подтверждение: ${before}`, anchor, after.join(link))];
}

/** What a screen reader says of the entry when the keyboard comes to it. */
function spokenOf(line: ReviewLine): string {
  const { person, criterion, entry } = line;
  const topic = entry.topic === null ? '' : `, ${entry.topic}`;
  const doubts = entry.warnings.map((message) => ` ${message}.`).join('');
  return `${person.name ?? person.code}, критерий ${criterion.code}, ${headOf(entry)}${topic}.${doubts} ${pointsText(line)} ${limitText(criterion)}`;
}

export interface EntryNode {
  readonly node: HTMLElement;
  readonly tick: HTMLInputElement;
}

/** The entry with its tick; a decision is put under it when the person is at it. */
export function entryNode(shell: SchoolShell, line: ReviewLine, isTicked: boolean): EntryNode {
  const { entry } = line;
  const tick = html('input', { type: 'checkbox', checked: isTicked });
  const facts = factsOf(entry);
  const earlier = earlierText(entry);
  const node = html(
    'div',
    {
      class: 'block waiting',
      role: 'group',
      'aria-label': spokenOf(line),
      tabindex: -1,
      'data-whole': '',
    },
    html('label', { class: 'tick' }, tick, ' ', html('strong', {}, headOf(entry))),
    ...(entry.topic === null ? [] : [html('p', {}, entry.topic)]),
    ...(facts === '' ? [] : [hint(facts)]),
    ...warningsOf(entry),
    html('p', {}, pointsText(line)),
    hint(limitText(line.criterion)),
    ...(earlier === null ? [] : [html('p', {}, earlier)]),
    ...evidenceOf(shell, entry),
    ...(entry.comment === null ? [] : [html('p', {}, `Комментарий: ${entry.comment}`)]),
    placeButton(shell, entry.place, `Строка ${entry.place.row}`),
  );
  return { node, tick };
}

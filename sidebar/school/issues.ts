/** «Проверка»: what is wrong, by cost, sheet and kind; every place leads to its cell. */
import { type Gravity, SEVERITY_WORDS } from '../../src/core/schema/issue';
import { BLOCKED_CAUSE, leftOutLine } from '../../src/core/schema/issues-sheet';
import { counted, ERRORS, WARNINGS } from '../../src/core/values/russian';
import { html } from '../dom';
import { fold, growingList, heading, hint, placeButton, primary, title } from '../shell/parts';
import { mending } from './mending';
import { type Answer, page, type SchoolShell, type SchoolView } from './school-view';

type Issues = Answer<'issues'>;
type IssuesPart = Issues['parts'][number];
type SheetIssues = IssuesPart['sheets'][number];
type IssueKind = SheetIssues['kinds'][number];

const PLACES_AT_ONCE = 20;

const PART_TITLES: Readonly<Record<Gravity, string>> = {
  error: 'Ошибки',
  costly: 'Предупреждения, которые влияют на расчёт',
  harmless: 'Предупреждения, которые на расчёт не влияют',
};

/** Places in a row where all say the `same`, or one under another with their own words. */
function placesOf(
  shell: SchoolShell,
  { places, count }: IssueKind,
  same: boolean,
  allOn: string,
): HTMLElement {
  const list = growingList(
    places.map(({ place, header, message }) => () => {
      const row = `строка ${place.row}`;
      if (same) return placeButton(shell, place, row);
      const link = placeButton(shell, place, header === '' ? row : `${row}, ${header}`);
      return html('span', {}, link, ` ${message}`);
    }),
    PLACES_AT_ONCE,
    { class: same ? 'plain chips' : 'plain' },
  );
  if (count > places.length) {
    list.append(hint(`Показаны первые ${places.length} из ${count}; все — на листе «${allOn}».`));
  }
  return list;
}

function kindOf(shell: SchoolShell, kind: IssueKind, allOn: string): HTMLElement {
  const { severity, code, count, places, remedy, effect } = kind;
  const first = places[0]?.message ?? '';
  const same = places.every(({ message }) => message === first);
  return html(
    'section',
    { class: `issue ${severity}` },
    html(
      'h3',
      {},
      html('span', { class: 'tag' }, SEVERITY_WORDS[severity].first),
      ` ${code}${count > 1 ? `, мест: ${count}` : ''}`,
    ),
    ...(same ? [html('p', {}, first)] : []),
    hint(remedy),
    html('p', {}, `На что влияет: ${effect}.`),
    placesOf(shell, kind, same, allOn),
  );
}

function sheetOf(
  shell: SchoolShell,
  { gravity }: IssuesPart,
  { sheet, count, kinds }: SheetIssues,
  open: boolean,
  allOn: string,
): HTMLElement {
  return fold(
    `${gravity} ${sheet}`,
    `${sheet}: ${counted(count, gravity === 'error' ? ERRORS : WARNINGS)}`,
    open,
    ...kinds.map((kind) => kindOf(shell, kind, allOn)),
  );
}

/** A part under its words; `open` opens its first sheet. */
function partOf(shell: SchoolShell, part: IssuesPart, open: boolean, allOn: string): HTMLElement[] {
  return [
    heading(`${PART_TITLES[part.gravity]}: ${part.count}`),
    ...part.sheets.map((sheet, index) => sheetOf(shell, part, sheet, open && index === 0, allOn)),
  ];
}

/** The one thing to do: mend, or write the sheet «Проверка». */
function action(shell: SchoolShell, { mendable, issuesPlace }: Issues): HTMLElement[] {
  if (mendable > 0) {
    return [
      primary(`Исправить, что можно (${mendable})`, () => shell.open('issues', 'mend')),
      hint('Сначала покажем, что изменится.'),
    ];
  }
  const check = shell.commands.find(({ call }) => call === 'checkData');
  const write = () => check && shell.command(check);
  return [primary(`Записать на лист «${issuesPlace.sheet}»`, write)];
}

function content(shell: SchoolShell, issues: Issues): Node[] {
  const { totals, blocked, parts, issuesPlace } = issues;
  if (parts.length === 0) {
    return [title(totals), hint('Все заполненные строки учтены.'), ...action(shell, issues)];
  }
  const effect = blocked
    ? `Расчёт невозможен: ${BLOCKED_CAUSE}.`
    : issues.leftOut + issues.leftOutInPart === 0
      ? 'Все заполненные строки учтены.'
      : `${leftOutLine(issues)}. Остальное считается.`;
  return [
    title(totals),
    hint(effect),
    ...action(shell, issues),
    ...parts.flatMap((part, index) => partOf(shell, part, index === 0, issuesPlace.sheet)),
  ];
}

export const ISSUES: SchoolView = {
  title: 'Проверка',
  about: (subject) =>
    subject === 'mend' ? page('mends', [], mending) : page('issues', [], content),
};

/** «Проверка»: what is wrong, by sheet and kind; every place leads to its cell. */
import { SEVERITY_WORDS, severityCounts } from '../../src/core/schema/issue';
import { leftOutLine } from '../../src/core/schema/issues-sheet';
import { html } from '../dom';
import { fold, growingList, hint, placeButton, primary, title } from '../shell/parts';
import { mending } from './mending';
import { type Answer, page, type SchoolShell, type SchoolView } from './school-view';

type Issues = Answer<'issues'>;
type SheetIssues = Issues['sheets'][number];
type IssueKind = SheetIssues['kinds'][number];

const PLACES_AT_ONCE = 20;

const totals = (errors: number, warnings: number): string =>
  severityCounts(errors, warnings).join(', ');

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
  const { severity, code, count, places, remedy } = kind;
  const first = places[0]?.message ?? '';
  const same = places.every(({ message }) => message === first);
  return html(
    'section',
    { class: `issue ${severity}` },
    html(
      'h2',
      {},
      html('span', { class: 'tag' }, SEVERITY_WORDS[severity].first),
      ` ${code}${count > 1 ? `, мест: ${count}` : ''}`,
    ),
    ...(same ? [html('p', {}, first)] : []),
    hint(remedy),
    placesOf(shell, kind, same, allOn),
  );
}

function sheetOf(
  shell: SchoolShell,
  { sheet, errors, warnings, kinds }: SheetIssues,
  open: boolean,
  allOn: string,
): HTMLElement {
  return fold(
    sheet,
    `${sheet}: ${totals(errors, warnings)}`,
    open,
    ...kinds.map((kind) => kindOf(shell, kind, allOn)),
  );
}

/** The one thing to do: mend, or write the sheet «Проверка». */
function action(shell: SchoolShell, { mendable, issuesPlace }: Issues): HTMLElement[] {
  if (mendable > 0) {
    return [
      primary(`Исправить, что можно (${mendable})`, () => shell.open('issues', 'mend')),
      hint('Сначала покажем, что изменится.'),
    ];
  }
  const check = () => shell.run('Проверяю данные…', () => shell.act('checkData'));
  return [primary(`Записать на лист «${issuesPlace.sheet}»`, check)];
}

function content(shell: SchoolShell, issues: Issues): Node[] {
  const { errors, warnings, blocked, sheets, issuesPlace } = issues;
  if (errors + warnings === 0) {
    return [
      title('Замечаний нет'),
      hint('Все заполненные строки учтены.'),
      ...action(shell, issues),
    ];
  }
  const effect = blocked
    ? 'Расчёт невозможен: нет обязательного листа или столбца.'
    : issues.leftOut + issues.leftOutInPart === 0
      ? 'Все заполненные строки учтены; предупреждения расчёту не мешают.'
      : `${leftOutLine(issues)}. Остальное считается.`;
  return [
    title(totals(errors, warnings)),
    hint(effect),
    ...action(shell, issues),
    ...sheets.map((sheet, index) => sheetOf(shell, sheet, index === 0, issuesPlace.sheet)),
  ];
}

export const ISSUES: SchoolView = {
  title: 'Проверка',
  about: (subject) =>
    subject === 'mend' ? page('previewMend', [], mending) : page('issues', [], content),
};

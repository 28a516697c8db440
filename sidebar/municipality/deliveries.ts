/** «Сдача»: who has delivered and who has not, and the import. */
import { SUMMARY } from '../../src/core/summary/summary-table';
import { formatDay, formatSpan } from '../../src/core/values/day';
import { counted, DAYS } from '../../src/core/values/russian';
import { shownShare } from '../../src/core/values/shown-share';
import { button, html } from '../dom';
import { filePicker } from '../shell/file-picker';
import { hindered } from '../shell/hindered';
import { commandButtons, fold, hint, placeButton, primary, title } from '../shell/parts';
import { deliveryLists } from './delivery-lists';
import type { Imports } from './import-files';
import { LEVEL_TEXTS } from './level-texts';
import { type Answer, type MunicipalShell, type MunicipalView, page } from './municipal-view';
import { shareLine } from './share-line';

type Deliveries = Answer<'deliveries'>;

/** «Срок сдачи 20.04.2026 прошёл 4 дня назад». */
function deadlineText({ deadline, daysLeft, settingsPlace }: Deliveries): string {
  if (deadline === null || daysLeft === null) {
    return `Срок сдачи не указан: впишите его на лист «${settingsPlace.sheet}».`;
  }
  const day = `Срок сдачи ${formatDay(deadline)}`;
  if (daysLeft === 0) return `${day}: сегодня.`;
  return daysLeft > 0
    ? `${day}: через ${counted(daysLeft, DAYS)}.`
    : `${day} прошёл ${counted(-daysLeft, DAYS)} назад.`;
}

/** How many of the accepted deliveries are strange; none where none is. */
function remarksLine({ schools }: Deliveries): HTMLElement[] {
  const count = schools.filter(({ remarks }) => remarks.length > 0).length;
  if (count === 0) return [];
  return [html('p', { class: 'remark' }, `Приняты с замечаниями: ${count}, они первые в «Сдали».`)];
}

/** What can be imported besides files: by links, and the rows that were pasted. */
function otherImports(
  shell: MunicipalShell,
  imports: Imports,
  { level, schools, pasted }: Deliveries,
  readsLinks: boolean,
): HTMLElement[] {
  const linked = readsLinks ? schools.filter(({ hasLink }) => hasLink).length : 0;
  const { readingBooks } = LEVEL_TEXTS[level];
  return [
    ...(linked === 0
      ? []
      : [
          primary(`Импортировать по ссылкам (${linked})`, () =>
            imports.takeLinked(shell, readingBooks),
          ),
        ]),
    ...(pasted === 0
      ? []
      : [
          button(`Импортировать вставленные строки (${pasted})`, {}, () =>
            imports.takePasted(shell),
          ),
        ]),
  ];
}

/** Nothing can be imported before these are mended. */
function beginning(shell: MunicipalShell, { hindrance, level, schoolsPlace }: Deliveries): Node[] {
  if (hindrance) return hindered(shell, hindrance);
  const { nobody, enter } = LEVEL_TEXTS[level];
  const { sheet } = schoolsPlace;
  return [
    title(nobody),
    hint(`${enter} на лист «${sheet}»: код, название и, если есть, ссылку на книгу.`),
    primary(`Заполнить лист «${sheet}»`, () => shell.goTo(schoolsPlace)),
  ];
}

function content(
  shell: MunicipalShell,
  state: Deliveries,
  imports: Imports,
  readsLinks: boolean,
): Node[] {
  const { schools, delivered, municipality, periodStart, periodEnd, level } = state;
  imports.seeJournal(state.journalRows);
  if (state.hindrance !== null || schools.length === 0) {
    return [...beginning(shell, state), imports.place];
  }
  const share = { numerator: delivered, denominator: schools.length };
  const faults =
    state.errors === 0
      ? []
      : [html('p', {}, placeButton(shell, state.issuesPlace, `Ошибок в книге: ${state.errors}`))];
  return [
    title(`Сдали ${delivered} из ${schools.length}`),
    hint(`${municipality ?? LEVEL_TEXTS[level].unnamed}, ${formatSpan(periodStart, periodEnd)}`),
    shareLine(LEVEL_TEXTS[level].completeness, shownShare(share), ''),
    html('p', {}, deadlineText(state)),
    ...remarksLine(state),
    ...faults,
    imports.place,
    ...otherImports(shell, imports, state, readsLinks),
    filePicker(
      LEVEL_TEXTS[level].files,
      `Файлы открываются на вашем компьютере; в таблицу попадёт только лист «${SUMMARY.sheet}».`,
      (files) => imports.take(shell, Promise.resolve(files)),
    ),
    ...deliveryLists(shell, state),
    fold('commands', 'Другие действия', false, ...commandButtons(shell)),
  ];
}

/** The view; `readsLinks`: books can be read by their links where the panel stands. */
export function deliveriesView(readsLinks: boolean, imports: Imports): MunicipalView {
  return {
    title: 'Сдача',
    about: () =>
      page('deliveries', [], (shell, state) => content(shell, state, imports, readsLinks)),
  };
}

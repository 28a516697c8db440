/** «Самооценка»: sheets go out to teachers and come back. */
import { formatSpan } from '../../../src/core/values/day';
import { counted, ENTRIES } from '../../../src/core/values/russian';
import { button, html } from '../../dom';
import { filePicker } from '../../shell/file-picker';
import { hindered } from '../../shell/hindered';
import { fold, heading, hint, title } from '../../shell/parts';
import { type Answer, page, type SchoolShell, type SchoolView } from '../school-view';
import type { Collecting } from './collecting';
import { HandingOut, handOut } from './hand-out';
import { handedLists, REMINDER } from './handed-lists';

type Self = Answer<'selfAssessment'>;

/** Entries that wait for the methodist. */
function waiting(shell: SchoolShell, { unchecked }: Self): Node[] {
  if (unchecked === 0) return [];
  return [
    html('p', {}, `Ждут проверки: ${counted(unchecked, ENTRIES)}.`),
    button('Проверить записи', {}, () => shell.open('review')),
  ];
}

function answersButton(shell: SchoolShell, collecting: Collecting, { answers }: Self): Node[] {
  if (answers.length === 0) return [];
  const sheets = answers.map((name) => `«${name}»`).join(', ');
  return [
    hint(`Есть ответы педагогов: ${sheets}.`),
    button('Собрать ответы', {}, () => collecting.takeAnswers(shell)),
  ];
}

function content(
  shell: SchoolShell,
  self: Self,
  collecting: Collecting,
  handing: HandingOut,
): Node[] {
  collecting.seeJournal(self.journalRows);
  if (self.hindrance) return [...hindered(shell, self.hindrance), collecting.place];
  const { people, periodStart, periodEnd } = self;
  const handed = people.filter(({ last }) => last !== null).length;
  return [
    title(people.length === 0 ? 'Самооценка' : `Сдали ${handed} из ${people.length}`),
    hint(`Листы самооценки за период ${formatSpan(periodStart, periodEnd)}.`),
    // In the order of the year; what has been done is folded away.
    fold('hand-out', html('h2', {}, 'Раздать'), handed === 0, ...handOut(shell, handing, self)),
    heading('Собрать'),
    filePicker(
      'Листы самооценки педагогов',
      'Файлы открываются на вашем компьютере. Прежде чем что-то записать, панель покажет, что изменится.',
      (files) => collecting.take(shell, Promise.resolve(files)),
    ),
    ...answersButton(shell, collecting, self),
    collecting.place,
    ...handedLists(shell, self),
    ...waiting(shell, self),
  ];
}

/** The view. */
export function selfView(collecting: Collecting): SchoolView {
  const handing = new HandingOut();
  return {
    title: 'Самооценка',
    form: REMINDER,
    about: () =>
      page('selfAssessment', [], (shell, self) => content(shell, self, collecting, handing)),
  };
}

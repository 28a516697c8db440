/** The schools behind a total: each with its own bar, and with the line of «Данные» it comes from. */
import { html } from '../dom';
import { growingList, hint, placeButton } from '../shell/parts';
import type { Answer, MunicipalShell } from './municipal-view';
import { shareLine } from './share-line';

type Details = NonNullable<Answer<'explainIndicator'>>;
type School = Details['schools'][number];

const SCHOOLS_AT_ONCE = 40;

function schoolLine(shell: MunicipalShell, school: School): HTMLElement {
  const { name, lowResults, share, isDelivered, place } = school;
  const line = shareLine(
    lowResults ? `${name}, ШНОР` : name,
    share,
    isDelivered ? 'нет в сводке' : 'нет сводки',
  );
  if (place !== null) {
    line.append(placeButton(shell, place, `${place.sheet}, строка ${place.row}`));
  }
  return line;
}

/** How the total came about, school by school, in the order of «ОО». */
export function schoolsBehind(shell: MunicipalShell, { schools, total }: Details): Node[] {
  const counted = schools.filter(({ share }) => share !== null).length;
  const sum =
    total === null
      ? 'Ни одна школа не сдала этот показатель.'
      : `Сумма по сдавшим школам (${counted}): ${total.numerator} из ${total.denominator}.`;
  const lines = schools.map((school) => () => schoolLine(shell, school));
  return [
    hint(sum),
    html('div', {}, growingList(lines, SCHOOLS_AT_ONCE, { class: 'plain lines' })),
  ];
}

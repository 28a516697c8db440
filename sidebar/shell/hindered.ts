/** A view of a workbook of which nothing can be computed: what hinders it, and the remedy. */
import { ISSUES_SHEET } from '../../src/core/schema/issues-sheet';
import type { Hindrance } from '../../src/panel/hindrance';
import { html } from '../dom';
import { hint, placeButton, primaryCommand, title } from './parts';
import type { Shell } from './view';

/** The cause, the way to its cell or the command that makes its sheet, and how many more there are. */
export function hindered<Calls extends { createSheets: unknown }>(
  shell: Shell<Calls>,
  { sheet, message, remedy, place, others }: Hindrance,
): HTMLElement[] {
  return [
    title(place === null ? 'Не хватает листов' : 'Книгу не прочитать'),
    html('p', {}, `Лист «${sheet}»: ${message}.`),
    hint(remedy),
    place === null
      ? primaryCommand(shell, 'createSheets')
      : html('p', {}, placeButton(shell, place, `Открыть лист «${sheet}»`)),
    ...(others === 0
      ? []
      : [hint(`Есть и другие причины, ещё ${others}: все назовёт «${ISSUES_SHEET}».`)]),
  ];
}

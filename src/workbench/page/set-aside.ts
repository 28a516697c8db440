/** What of a draft could not be done again: it can be read and typed once more, until the person lets it go. */
import { cellAddress } from '../../core/values/cell-address';
import { counted } from '../../core/values/russian';
import type { KeptBook } from '../books/books';
import type { SetAside } from '../wire/engine';
import type { Edit, Operation } from '../wire/operations';
import type { Banner } from './parts/banner';
import { showDialog } from './parts/dialogs';
import { make } from './parts/elements';
import { CHANGES } from './parts/words';

const MOST_CELLS = 20;
const NOTICE = 'aside';
const TITLE = 'Не всё из черновика удалось повторить';

function whatOf(operation: Operation): string {
  if (operation.kind !== 'edit') return 'Действие';
  // A record of the draft may be damaged: what can be read of it is told.
  const { sheet, cells = [] }: Partial<Edit> = operation;
  if (cells.length === 0) return `Лист «${sheet}»`;
  const shown = cells
    .slice(0, MOST_CELLS)
    .map(({ row, column, text }) => `${cellAddress(row, column)} «${text}»`);
  const more = cells.length > MOST_CELLS ? ` и ещё ${cells.length - MOST_CELLS}` : '';
  return `Лист «${sheet}», ${shown.join(', ')}${more}`;
}

/** A paragraph an operation. */
export function describeSetAside(all: readonly SetAside[]): string[] {
  return all.map(({ operation, reason }) => `${whatOf(operation)}: ${reason}`);
}

/** What was left before and what is left now; the same operation only once. */
function together(before: readonly SetAside[], now: readonly SetAside[]): readonly SetAside[] {
  const known = new Set(before.map(({ operation }) => JSON.stringify(operation)));
  return [...before, ...now.filter(({ operation }) => !known.has(JSON.stringify(operation)))];
}

/** Keeps what is left, tells of it when there is something new, and leaves a way back to it. */
export async function tellSetAside(
  kept: Pick<KeptBook, 'aside' | 'setAside'>,
  now: readonly SetAside[],
  banner: Pick<Banner, 'set'>,
): Promise<void> {
  const all = together(kept.aside, now);
  const isNew = all.length > kept.aside.length;
  // Where the browser keeps nothing, it is at least on the page.
  if (isNew) await kept.setAside(all).catch(() => undefined);
  const show = async (): Promise<void> => {
    const paragraphs = ['Остальное на месте. Это можно ввести заново:', ...describeSetAside(all)];
    const choice = await showDialog(
      TITLE,
      paragraphs.map((text) => make('p', text)),
      [
        { value: '', title: 'Закрыть', primary: true },
        { value: 'forget', title: 'Больше не нужно' },
      ],
    );
    if (choice !== 'forget') return;
    // Told to be gone only once it is: a page that is left at this moment brings it back.
    const isGone = await kept.setAside([]).then(
      () => true,
      () => false,
    );
    if (isGone) banner.set(NOTICE, null);
  };
  const text = `${TITLE}: ${counted(all.length, CHANGES)}.`;
  const action = { title: 'Показать…', run: () => void show() };
  banner.set(NOTICE, all.length === 0 ? null : { text, isTrouble: true, action });
  if (isNew) await show();
}

/** What is half-typed in the panel is nowhere else: before the panel goes, the person is asked. */
import type { PanelFrame } from './panel-frame';
import { ask } from './parts/dialogs';

const quoted = (views: readonly string[]): string => views.map((title) => `«${title}»`).join(' и ');

/** Whether the panel may go with what is in its forms. */
export async function mayDropForms(
  panel: Pick<PanelFrame, 'halfTyped' | 'dropHalfTyped'>,
): Promise<boolean> {
  const { halfTyped } = panel;
  if (halfTyped.length === 0) return true;
  const choice = await ask(
    'Набранное в форме пропадёт',
    `На панели, в разделе ${quoted(halfTyped)}, набрано и не записано. В книгу и в черновик это ещё не попало. Чтобы записать, нажмите «Отмена» и допишите форму.`,
    [{ value: 'drop', title: 'Не записывать' }],
  );
  if (choice !== 'drop') return false;
  panel.dropHalfTyped();
  return true;
}

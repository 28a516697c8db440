/** What is half-typed in a form is kept with its book; where the browser refuses, the person is asked. */
import type { FormKeeper } from './form-keeper';
import { ask } from './parts/dialogs';

const quoted = (titles: readonly string[]): string =>
  titles.map((title) => `«${title}»`).join(' и ');

/** Whether the book may go with what is in its forms. */
export async function mayDropForms(
  forms: Pick<FormKeeper, 'all' | 'isAtRisk' | 'flush' | 'drop'>,
): Promise<boolean> {
  await forms.flush();
  if (!forms.isAtRisk) return true;
  const titles = forms.all.map(({ title }) => title);
  const choice = await ask(
    'Набранное в форме пропадёт',
    `На панели, в разделе ${quoted(titles)}, набрано и не записано. В книгу это ещё не попало, а браузер этого не хранит. Чтобы записать, нажмите «Отмена» и допишите форму.`,
    [{ value: 'drop', title: 'Не записывать' }],
  );
  if (choice !== 'drop') return false;
  forms.drop();
  return true;
}

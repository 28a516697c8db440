/** The menus' «Вырезать», «Копировать», «Вставить». */
import type { Grid } from '../grid/grid';
import type { MenuActions } from './menus';

const NOT_COPIED = 'Браузер не дал скопировать отсюда. Нажмите Ctrl+C (вырезать — Ctrl+X).';
const NOT_PASTED = 'Браузер не дал прочитать буфер обмена отсюда. Нажмите Ctrl+V.';

/** Acts upon what is selected; where the browser lets only keys do it, that is told. */
export function clipboardActs(
  grid: Pick<Grid, 'copy' | 'paste' | 'focus'>,
  tell: (message: string) => void,
  read: () => Promise<string> = () => navigator.clipboard.readText(),
): Pick<MenuActions, 'cut' | 'copy' | 'paste'> {
  const copy = (cut: boolean): void => {
    if (!grid.copy(cut)) tell(NOT_COPIED);
  };
  return {
    cut: () => copy(true),
    copy: () => copy(false),
    paste: () => {
      grid.focus();
      void Promise.resolve()
        .then(read)
        .then(
          (text) => text !== '' && grid.paste(text),
          () => tell(NOT_PASTED),
        );
    },
  };
}

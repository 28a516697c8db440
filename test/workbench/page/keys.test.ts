import { type KeyActions, listenToKeys } from '../../../src/workbench/page/keys';

/** A page that is pressed keys upon; `isAsking`: a dialog is open. */
function pageWith(isAsking: boolean) {
  const done: string[] = [];
  const act =
    (name: string) =>
    (...given: unknown[]) =>
      void done.push([name, ...given].join(' '));
  const actions: KeyActions = {
    save: act('save'),
    saveAs: act('saveAs'),
    open: act('open'),
    print: act('print'),
    undo: act('undo'),
    redo: act('redo'),
    find: act('find'),
    findNext: act('findNext'),
    goToAddress: act('goToAddress'),
    stepSheet: act('stepSheet'),
    nextPart: act('nextPart'),
    help: act('help'),
    menu: act('menu'),
    insertRows: act('insertRows'),
    deleteRows: act('deleteRows'),
  };
  let hear = (_event: unknown): void => undefined;
  const page = {
    addEventListener: (_: string, listener: typeof hear) => {
      hear = listener;
    },
    document: { querySelector: () => (isAsking ? {} : null) },
  };
  listenToKeys(page as unknown as Parameters<typeof listenToKeys>[0], actions, () => false);
  /** Whether the browser would still do what it does for the key. */
  const press = (code: string, held: { ctrlKey?: true; shiftKey?: true } = {}): boolean => {
    let isLeft = true;
    const event = {
      ...{ code, ctrlKey: false, metaKey: false, shiftKey: false, altKey: false },
      ...held,
      preventDefault: () => {
        isLeft = false;
      },
      stopImmediatePropagation: () => undefined,
    };
    hear(event);
    return isLeft;
  };
  return { done, press };
}

test('a key of the page is not the browser’s while a dialog is open either', () => {
  const { done, press } = pageWith(true);
  expect(press('KeyS', { ctrlKey: true })).toBe(false);
  expect(press('KeyO', { ctrlKey: true })).toBe(false);
  expect(done).toEqual([]);
});

test('keys with and without Ctrl', () => {
  const { done, press } = pageWith(false);
  press('KeyS', { ctrlKey: true, shiftKey: true });
  press('F3', { shiftKey: true });
  press('F6');
  press('F1');
  expect(done).toEqual(['saveAs', 'findNext true', 'nextPart false', 'help']);
  // Reloading, and what the browser opens by Ctrl+F6 or Shift+F1, stay the browser's.
  expect(press('F5')).toBe(true);
  expect(press('F6', { ctrlKey: true })).toBe(true);
  expect(press('F1', { shiftKey: true })).toBe(true);
  expect(press('KeyS')).toBe(true);
});

test('Ctrl+P prints the sheet; with Shift it is left to the browser (Б-89)', () => {
  const { done, press } = pageWith(false);
  expect(press('KeyP', { ctrlKey: true })).toBe(false);
  expect(press('KeyP', { ctrlKey: true, shiftKey: true })).toBe(true);
  expect(done).toEqual(['print']);
});

import {
  canSave,
  type SaveState,
  saveTitle,
  saveWords,
  windowTitle,
} from '../../../src/workbench/page/parts/save-state';

const state = (of: Partial<SaveState>): SaveState => ({
  name: 'Школа.xlsx',
  home: 'disk',
  isExample: false,
  isSaving: false,
  unsaved: 0,
  waiting: 0,
  draftRefused: false,
  readOnly: false,
  ...of,
});

test.each<[Partial<SaveState>, string, string]>([
  [{}, 'Сохранено в файл', 'calm'],
  [{ home: 'server' }, 'Сохранено в файл', 'calm'],
  [{ unsaved: 14 }, 'Не в файле · черновик записан: 14 изменений', 'unsaved'],
  [{ unsaved: 21 }, 'Не в файле · черновик записан: 21 изменение', 'unsaved'],
  [{ unsaved: 2, isSaving: true }, 'Записываю…', 'calm'],
  [{ unsaved: 2, waiting: 1 }, 'Записываю…', 'calm'],
  [
    { draftRefused: true, unsaved: 3 },
    'Черновик не записывается · 3 изменения не в файле',
    'trouble',
  ],
  [{ draftRefused: true }, 'Черновик не записывается · сохраняйте чаще', 'trouble'],
  [{ home: 'copy' }, 'Открыта копия · изменений нет', 'calm'],
  [{ home: 'copy', unsaved: 5 }, 'Открыта копия · скачайте её: 5 изменений', 'unsaved'],
  [{ home: 'unsaved' }, 'Новая книга · файла ещё нет', 'calm'],
  [{ isExample: true, home: 'unsaved', unsaved: 5 }, 'Пример', 'calm'],
  [{ readOnly: true, unsaved: 5 }, 'Только просмотр', 'unsaved'],
])('%j', (of, text, tone) => {
  expect(saveWords(state(of))).toMatchObject({ text, tone });
});

test('what the button does, and when', () => {
  expect(saveTitle(state({ home: 'copy' }))).toBe('Скачать');
  expect(saveTitle(state({ home: 'unsaved' }))).toBe('Сохранить…');
  expect(canSave(state({}))).toBe(false);
  expect(canSave(state({ unsaved: 1 }))).toBe(true);
  expect(canSave(state({ home: 'unsaved' }))).toBe(true);
  expect(canSave(state({ unsaved: 1, isSaving: true }))).toBe(false);
  expect(canSave(state({ unsaved: 1, readOnly: true }))).toBe(false);
});

test('a dot in the window’s title tells of what is not in the file', () => {
  expect(windowTitle(state({ unsaved: 1 }))).toBe('● Школа.xlsx — Посткурс');
  expect(windowTitle(state({ unsaved: 1, isExample: true }))).toBe('Школа.xlsx — Посткурс');
});

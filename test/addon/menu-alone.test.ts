/** The school by its menu alone: the open spreadsheet is all that it asks for, and it computes the same. */
import { readFileSync } from 'node:fs';
import { PROJECTS } from '../../scripts/build/projects';
import { sheetNamed } from '../apps-script/documents';
import { AppsScriptRuntime } from '../apps-script/runtime';
import { builtOf } from './built';
import { filledSchool, TODAY } from './school-fixture';

const files = PROJECTS.filter(({ id }) => id === 'school-menu').map(builtOf)[0] ?? {};

it('asks for the open spreadsheet and for nothing else, by two files', () => {
  expect(Object.keys(files)).toEqual(['Code.js', 'appsscript.json']);
  const { oauthScopes, ...others } = JSON.parse(files['appsscript.json'] ?? '');
  expect(oauthScopes).toEqual(['https://www.googleapis.com/auth/spreadsheets.currentonly']);
  const { oauthScopes: _more, ...ofSchool } = JSON.parse(readFileSync('appsscript.json', 'utf8'));
  expect(others).toEqual(ofSchool);
});

it('computes what the whole edition computes', () => {
  const whole = filledSchool(3);
  const alone = new AppsScriptRuntime(files);
  alone.document = whole.copy().document;
  whole.run('menuComputeAll', TODAY);
  alone.run('menuComputeAll', TODAY);
  expect(alone.shown.toasts).toEqual(whole.shown.toasts);
  for (const sheet of ['Рейтинг', 'Посткурс', 'Проверка']) {
    expect(sheetNamed(alone.document, sheet)).toEqual(sheetNamed(whole.document, sheet));
  }
});

it('says in its help what it does without, and where that is done', () => {
  const alone = new AppsScriptRuntime(files);
  alone.run('menuHelp');
  const [{ message = '' } = {}] = alone.shown.alerts;
  expect(message).toContain('панели и окна «Документы» нет');
  expect(message).toContain('postcourse.html');
});

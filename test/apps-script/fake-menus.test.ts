/**
 * Menus and pages as Google's reference has them, developers.google.com/apps-script/reference/base/ui:
 * «createMenu(caption) … If the script is published as an add-on, the caption parameter is ignored and the
 * menu is added as a sub-menu of the Extensions menu, equivalent to createAddonMenu()», whose name «matches
 * the add-on's name» or, in a bound script, «the script's name». showSidebar, showModalDialog and
 * showModelessDialog «require authorization with» script.container.ui; alert, prompt and menus have no
 * such section. The words of the refusal: stackoverflow.com and github.com quote them for Ui.showModalDialog
 * and Ui.showSidebar.
 */
import { AppsScriptRuntime } from './runtime';

const SCOPES = 'https://www.googleapis.com/auth/';

function runtimeOf(body: string, scopes?: readonly string[]): AppsScriptRuntime {
  const manifest = { oauthScopes: scopes?.map((scope) => `${SCOPES}${scope}`) };
  return new AppsScriptRuntime({
    'Code.js': `function main() { ${body} }`,
    'Panel.html': '<p>Панель</p>',
    'appsscript.json': JSON.stringify(manifest),
  });
}

const MENU = 'SpreadsheetApp.getUi().createMenu("Наше").addItem("Пункт", "main").addToUi()';
const ADDON_MENU = MENU.replace('createMenu("Наше")', 'createAddonMenu()');

it.each([
  ['a bound script, with a name', MENU, false, 'Наше'],
  ['a published add-on, with a name', MENU, true, null],
  ['a bound script, without', ADDON_MENU, false, null],
  ['a published add-on, without', ADDON_MENU, true, null],
])('the menu of %s', (_where, body, isPublished, name) => {
  const runtime = runtimeOf(body);
  runtime.run('main', { authMode: 'NONE', isPublished });
  expect(runtime.shown).toMatchObject({ menu: [['Пункт', 'main']], menuName: name });
});

it.each(['createMenu()', 'createMenu("")'])('a menu has a name: %s', (call) => {
  const runtime = runtimeOf(`SpreadsheetApp.getUi().${call}`);
  expect(() => runtime.run('main')).toThrow('NOT EMULATED: Ui.createMenu without a name');
});

const PAGE = 'HtmlService.createHtmlOutputFromFile("Panel")';

describe.each([
  ['Ui.showSidebar', `SpreadsheetApp.getUi().showSidebar(${PAGE})`],
  ['Ui.showModalDialog', `SpreadsheetApp.getUi().showModalDialog(${PAGE}, "Окно")`],
])('%s', (call, body) => {
  it('is refused when the manifest asks for less', () => {
    expect(() => runtimeOf(body, ['spreadsheets.currentonly']).run('main')).toThrow(
      `Specified permissions are not sufficient to call ${call}. Required permissions: ${SCOPES}script.container.ui`,
    );
  });

  it.each([[['script.container.ui']], [undefined]])('works with scopes %p', (scopes) => {
    expect(() => runtimeOf(body, scopes).run('main')).not.toThrow();
  });
});

it('messages need no scope', () => {
  const runtime = runtimeOf('SpreadsheetApp.getUi().alert("Имя", "Слова", "OK")', [
    'spreadsheets.currentonly',
  ]);
  runtime.run('main');
  expect(runtime.shown.alerts).toEqual([{ title: 'Имя', message: 'Слова' }]);
});

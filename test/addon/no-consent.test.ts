/** A person who has left out the right to pages on Google's screen of consent. */
import { AppsScriptRuntime } from '../apps-script/runtime';
import { builtSchool } from './school-fixture';

beforeEach(() => {
  jest.spyOn(console, 'error').mockImplementation(() => {});
});

it.each([
  ['menuDocuments', 'Документы'],
  ['menuOpenPanel', 'Панель'],
])('%s says in plain words what to do', (item, title) => {
  const files = builtSchool();
  const manifest = JSON.parse(files['appsscript.json'] ?? '{}') as { oauthScopes: string[] };
  const oauthScopes = manifest.oauthScopes.filter((scope) => !scope.includes('container.ui'));
  const runtime = new AppsScriptRuntime({
    ...files,
    'appsscript.json': JSON.stringify({ ...manifest, oauthScopes }),
  });
  runtime.run(item);
  expect(runtime.shown.alerts).toEqual([
    {
      title,
      message: expect.stringMatching(
        /^Надстройке не хватает вашего разрешения.*Выберите команду ещё раз и на экране Google отметьте все пункты/,
      ),
    },
  ]);
});

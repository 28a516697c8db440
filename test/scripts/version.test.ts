/** package.json's version is what people are told, wherever they look for it. */
import { readFileSync } from 'node:fs';
import { installPage } from '../../scripts/build/install-page';
import { PROJECTS } from '../../scripts/build/projects';
import { builtOf } from '../addon/built';
import { ROOT } from '../addon/school-fixture';
import { AppsScriptRuntime } from '../apps-script/runtime';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

it('has one source: the lock file follows it', () => {
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
  expect([lock.version, lock.packages[''].version]).toEqual([version, version]);
});

describe.each(PROJECTS.map((project) => [project.id, project] as const))('%s', (_id, project) => {
  const files = builtOf(project);

  it('says it in «Помощь» of the menu and of the panel', () => {
    const runtime = new AppsScriptRuntime(files);
    runtime.run('menuHelp');
    expect(runtime.shown.alerts[0]?.message).toContain(`Версия ${version}`);
    if (!('Panel.html' in files)) return;
    const request = JSON.stringify({ call: 'help', args: [] });
    expect(runtime.callFromPage('callPanel', request)).toContain(`Версия ${version}`);
  });

  it('says it in the title of «Установка»', () => {
    const page = installPage(ROOT, project, files);
    expect(/<title>(.*)<\/title>/.exec(page)?.[1]).toContain(`версия ${version}`);
    expect(/<h1>(.*?)<\/h1>/.exec(page)?.[1]).toContain(`версия ${version}`);
  });
});

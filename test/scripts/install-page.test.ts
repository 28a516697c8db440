/** The page «Установка» leads through the files that are built, all of them and no others. */
import { readFileSync } from 'node:fs';
import { installPage } from '../../scripts/build/install-page';
import { installSteps } from '../../scripts/build/install-text';
import { folderOf, installPageOf, PROJECTS } from '../../scripts/build/projects';
import { ROOT } from '../addon/school-fixture';

const JSON_ELEMENT = /<script type="application\/json" id="([^"]+)">(.*?)<\/script>/gs;

it('has a page for every project, beside the folders that clasp pushes and not in one', () => {
  const pages = PROJECTS.map(installPageOf);
  expect(new Set(pages).size).toBe(PROJECTS.length);
  for (const page of pages) {
    expect(page).toMatch(/^build\/[^/]+\.html$/);
    expect(PROJECTS.map(folderOf)).not.toContain(page);
  }
});

describe.each(PROJECTS.map((project) => [project.id, project] as const))('%s', (_id, project) => {
  const files = project.build(ROOT);
  const page = installPage(ROOT, project, files);

  it('names each built file in one step, the manifest last of them', () => {
    const named = installSteps(files).flatMap(({ file }) => (file === undefined ? [] : [file]));
    expect([...named].sort()).toEqual(Object.keys(files).sort());
    expect(named[0]).toBe('Code.js');
    expect(named.at(-1)).toBe('appsscript.json');
  });

  it('says the name that the code asks a page by, without its ending', () => {
    const asked = [...(files['Code.js'] ?? '').matchAll(/createHtmlOutputFromFile\("(\w+)"\)/g)];
    const said = installSteps(files).map(({ text }) => /назовите файл (\w+)/.exec(text)?.[1]);
    expect(said.filter((name) => name !== undefined).sort()).toEqual(
      asked.map(([, name]) => name).sort(),
    );
  });

  it('carries every text whole', () => {
    const texts = [...page.matchAll(JSON_ELEMENT)].map(([, name, json]) => [
      name,
      JSON.parse(json ?? ''),
    ]);
    expect(Object.fromEntries(texts)).toEqual(files);
  });

  it('explains as many permissions as the manifest asks for', () => {
    const { oauthScopes } = JSON.parse(files['appsscript.json'] ?? '') as { oauthScopes: string[] };
    expect(project.permissions).toHaveLength(oauthScopes.length);
  });

  it('speaks of the Sheets service where the manifest switches it on', () => {
    const isOn = files['appsscript.json']?.includes('"userSymbol": "Sheets"') ?? false;
    expect(installSteps(files).some(({ text }) => text.includes('служба Sheets'))).toBe(isOn);
  });

  it('asks nothing of a network', () => {
    const shown = page.replace(JSON_ELEMENT, '');
    expect(shown).not.toMatch(/(src|href|url\()\s*=?\s*["']?https?:/);
  });
});

it('calls the menu and its first command as the code does', () => {
  const code = readFileSync('src/addon/menu.ts', 'utf8');
  const [, menu] = /const NAME = '([^']+)'/.exec(code) ?? [];
  const text = installSteps({}).map((step) => step.text);
  expect(text.join(' ')).toContain(`«${menu}» → «Создать листы»`);
});

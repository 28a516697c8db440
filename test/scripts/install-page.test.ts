/** The page «Установка» leads through the files that are built, all of them and no others. */
import { readFileSync } from 'node:fs';
import { installPage } from '../../scripts/build/install-page';
import { installAsides, installSteps } from '../../scripts/build/install-text';
import { folderOf, installPageOf, PROJECTS } from '../../scripts/build/projects';
import { builtOf } from '../addon/built';
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
  const files = builtOf(project);
  const page = installPage(ROOT, project, files);

  it('names each built file in one step, the manifest last of them', () => {
    const named = installSteps(files).flatMap(({ file }) => (file === undefined ? [] : [file]));
    expect([...named].sort()).toEqual(Object.keys(files).sort());
    expect(named[0]).toBe('Code.js');
    expect(named.at(-1)).toBe('appsscript.json');
  });

  it('says the name that the code asks a page by, without its ending', () => {
    const asked = [...(files['Code.js'] ?? '').matchAll(/createHtmlOutputFromFile\("(\w+)"\)/g)];
    const said = installSteps(files).map(({ text }) => /впишите имя (\w+)/.exec(text)?.[1]);
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

  it('says in Google’s words what is asked, and of boxes only where there are several', () => {
    const asides = installAsides(project.permissions, files);
    const points = (title: string) => asides.find((aside) => aside.title === title)?.points ?? [];
    const rights = points('Что разрешается и зачем');
    expect(rights).toHaveLength(project.permissions.length);
    for (const right of rights) expect(right).toMatch(/У Google: “[A-Z][a-z]+ .+”\.$/);
    const asks = points('Согласие').join(' ').includes('отметьте все пункты');
    expect(asks).toBe(project.permissions.length > 1);
  });

  it('says what must be known before: personal data, one account', () => {
    const [, head = ''] = /<header>(.*?)<\/header>/s.exec(page) ?? [];
    expect(head).toContain('152-ФЗ');
    expect(head).toContain('ФИО не заполняйте');
    expect(head).toContain('один аккаунт Google');
    expect(head.includes('без панели и окна «Документы»')).toBe(!('Panel.html' in files));
  });

  it('updates the files that are there', () => {
    const aside = installAsides(project.permissions, files).find(
      ({ title }) => title === 'Обновление',
    );
    const [text = ''] = aside?.text ?? [];
    expect(text).toContain('не создавая новых');
    for (const name of Object.keys(files)) {
      expect(text).toContain(`«${name === 'Code.js' ? 'Код.gs' : name}»`);
    }
  });

  it('names on paper the buttons of the screen', () => {
    const texts = installSteps(files).map(({ text }) => text);
    expect(texts.join(' ')).not.toMatch(/кнопк[а-я]+ ниже/);
    for (const name of Object.keys(files).filter((file) => file !== 'appsscript.json')) {
      const shown = name === 'Code.js' ? 'Код.gs' : name;
      expect(texts.join(' ')).toContain(`Нажмите «Скопировать текст для «${shown}»»`);
    }
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

/** «Документы» in the workbench: what is chosen is what is issued, and what is told is of what is chosen. */
import { unzipSync } from 'fflate';
import { contentOf, documentsOn, openByTab, saved, sheetOf, tickByKeys } from './documents-at-work';
import { expect, test } from './fixture';
import { catchPrints, printedOn } from './prints';

test('Б-03: of a period that cannot be read nothing is shown, printed or saved', async ({
  book,
  page,
}) => {
  await page.addInitScript(catchPrints);
  const shown = await openByTab(book, 'Лист для педагога');
  await tickByKeys(page, shown, ['0512-003']);
  await expect(sheetOf(shown)).toContainText('Период:01.09.2025–31.08.2026');
  const to = shown.getByLabel('по', { exact: true });
  const issuing = ['Печать', 'Скачать .docx', 'Скачать страницу'].map((name) =>
    shown.getByRole('button', { name, exact: true }),
  );
  for (const [typed, said] of [
    ['', 'Укажите обе даты периода.'],
    ['12024-08-31', 'Год — четыре цифры'],
    ['1999-08-31', 'Годы периода — от 2000 до 2100'],
    ['2024-08-31', 'Вторая дата раньше первой'],
  ] as const) {
    await to.fill(typed);
    await expect(shown.getByRole('alert').filter({ hasText: said })).toBeVisible();
    await expect(shown.locator('.place')).toContainText(said);
    await expect(sheetOf(shown)).toBeHidden();
    await expect(sheetOf(shown)).not.toContainText('0512-003');
    for (const one of issuing) await expect(one).toBeDisabled();
    await to.press('Control+KeyP');
  }
  await to.fill('2026-08-31');
  await expect(sheetOf(shown)).toContainText('Период:01.09.2025–31.08.2026');
  for (const one of issuing) await expect(one).toBeEnabled();
  expect(await printedOn(page)).toEqual([]);

  // What was typed this very moment counts as well.
  await to.fill('2024-08-31');
  await to.press('Control+KeyP');
  await expect(shown.locator('.told')).toContainText('Вторая дата раньше первой');
  expect(await printedOn(page)).toEqual([]);
});

test('a year is typed with four digits, and a day that there is not is no blank', async ({
  book,
  page,
}) => {
  const shown = await openByTab(book, 'Рейтинг');
  const from = shown.getByLabel('с', { exact: true });
  await from.click({ position: { x: 8, y: 8 } });
  const order = await from.evaluate((field: HTMLInputElement) => field.max);
  expect(order).toBe('2100-12-31');
  await page.keyboard.press('Backspace');
  await expect(shown.getByRole('alert').filter({ hasText: 'набрана не целиком' })).toBeVisible();
});

test('variants and periods have files of their own names', async ({ book, page }) => {
  const shown = await openByTab(book, 'Рейтинг');
  const nameOf = async () => (await saved(page, shown, 'Скачать .docx')).suggestedFilename();
  await expect(sheetOf(shown)).toContainText('Рейтинг педагогов');
  expect(await nameOf()).toBe('Рейтинг.docx');
  await shown.getByRole('checkbox', { name: /^С баллами по каждому критерию/ }).check();
  expect(await nameOf()).toBe('Рейтинг, с критериями.docx');
  await shown.getByLabel('Только коды, без ФИО').check();
  expect(await nameOf()).toBe('Рейтинг, с критериями, только коды.docx');
  await shown.getByLabel('с', { exact: true }).fill('2026-01-01');
  expect(await nameOf()).toBe('Рейтинг, с критериями, только коды за 01.01.2026–31.08.2026.docx');
});

test('from a person’s card: the route, and the person’s own difficulty ticked', async ({
  book,
  page,
}) => {
  const panel = book.panel();
  await panel.getByRole('tab', { name: 'Педагог' }).click();
  await panel.locator('button.row').filter({ hasText: '0512-027' }).click();
  await panel.getByText('Документы педагога').click();
  const shown = documentsOn(page);
  await panel.getByRole('button', { name: 'Выписка из решения ММС' }).click();
  const own = shown.getByRole('checkbox', { name: /^Крылова А\. Д\./ });
  await expect(own).toBeChecked();
  await expect(own).toBeInViewport();
  await expect(shown.locator('.subjects input:checked')).toHaveCount(1);
  await expect(shown.locator('.pager')).toContainText('Крылова А. Д. — затруднение');
  await shown.getByRole('button', { name: 'Закрыть' }).click();
  await panel.getByRole('button', { name: 'Индивидуальный образовательный маршрут' }).click();
  await expect(shown.getByRole('checkbox', { name: /^Крылова/ })).toBeInViewport();
  await expect(shown.locator('.pager')).toHaveText(/Крылова/);
});

test('whoever is ticked stays so from card to rating to own page, and what was told goes', async ({
  book,
  page,
}) => {
  const shown = await openByTab(book, 'Карта посткурсового сопровождения');
  const kind = shown.getByRole('combobox', { name: 'Документ' });
  await tickByKeys(page, shown, ['0512-003', '0512-011']);
  await saved(page, shown, 'Скачать страницу');
  await expect(shown.getByText(/^Файл «.+» скачан\.$/)).toBeVisible();
  await kind.selectOption('rating');
  await expect(shown.getByText(/^Файл «.+» скачан\.$/)).toHaveCount(0);
  await expect(sheetOf(shown)).toContainText('Рейтинг педагогов');
  await kind.selectOption('application');
  await expect(shown.locator('.subjects input:checked')).toHaveCount(1);
  await kind.selectOption('own-page');
  await expect(shown.getByText('Выбрано: 2 документа')).toBeVisible();
  await expect(shown.locator('.pager')).toContainText('1 из 2: Павлова');
});

test('«Работающие» leaves out the dismissed and those on leave; all without a document are named', async ({
  book,
  page,
}) => {
  const shown = await openByTab(book, 'Оценочный лист');
  const working = shown.getByRole('checkbox', { name: /^Работающие: 24/ });
  await working.check();
  await expect(shown.locator('.subjects input:checked')).toHaveCount(24);
  await expect(shown.getByRole('checkbox', { name: /^Полякова/ })).not.toBeChecked();
  // Горская is on leave, Полякова dismissed, two leaders have no score sheet, two work elsewhere.
  await shown.getByRole('checkbox', { name: /^Все: 28/ }).check();
  await saved(page, shown, 'Скачать страницу');
  await expect(shown.locator('.told')).toHaveText('Файл «Оценочный лист.html» скачан.');
  const left = shown.locator('.left-out');
  await expect(left).toHaveAttribute('role', 'alert');
  await expect(left).toContainText('Не составлено: 6 документов из 28');
  await expect(left.getByText(/Полякова.*уволен/)).toBeHidden();
  await left.getByText('Ещё 1').click();
  await expect(left.getByText(/Полякова.*уволен/)).toBeVisible();
  await working.focus();
  await page.keyboard.press('Space');
  await expect(left).toBeHidden();
});

test('one person: the name stands above the sheet, and above a refusal', async ({ book, page }) => {
  const shown = await openByTab(book, 'Оценочный лист');
  await tickByKeys(page, shown, ['0512-017']);
  await expect(shown.locator('.pager span')).toHaveText('Полякова Ирина Алексеевна');
  await expect(shown.getByRole('button', { name: 'Следующий' })).toBeHidden();
  await expect(shown.locator('.words')).toHaveText(
    /^Полякова Ирина Алексеевна\s*В рейтинге не участвует: уволен/,
  );
  await shown.getByRole('button', { name: 'Печать' }).click();
  await expect(shown.locator('.told')).toHaveText('Ничего не напечатано и не скачано.');
  await expect(shown.locator('.left-out')).toContainText('Полякова Ирина Алексеевна: В рейтинге');
  await shown.getByLabel('Только коды, без ФИО').check();
  await expect(shown.locator('.pager span')).toHaveText('0512-017');
});

test('Escape stops an archive with words first, and closes when it is pressed again', async ({
  book,
  page,
}) => {
  const shown = await openByTab(book, 'Карта посткурсового сопровождения');
  await shown.getByRole('checkbox', { name: /^Все: 28/ }).check();
  await shown.getByLabel('Как скачать .docx').selectOption('each');
  let files = 0;
  page.on('download', () => {
    files += 1;
  });
  await shown.getByRole('button', { name: 'Скачать .docx' }).click();
  await expect(shown.getByRole('button', { name: 'Остановить' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(shown.getByText('Остановлено: ничего не напечатано и не скачано.')).toBeVisible();
  await expect(page.locator('#documents')).toBeVisible();
  expect(files).toBe(0);
  const archive = await saved(page, shown, 'Скачать .docx');
  expect(Object.keys(unzipSync(await contentOf(archive)))).toHaveLength(28);
  await page.keyboard.press('Escape');
  await expect(page.locator('#documents')).toBeHidden();
});

for (const size of [
  { width: 683, height: 384 },
  { width: 400, height: 800 },
]) {
  test(`at ${size.width}×${size.height} the sheet is one press away, and large enough to read`, async ({
    book,
    page,
  }) => {
    const shown = await openByTab(book, 'Лист для педагога');
    await page.setViewportSize(size);
    await tickByKeys(page, shown, ['0512-003']);
    await expect(sheetOf(shown)).toContainText('0512-003');
    await shown.getByRole('button', { name: 'К листу' }).click();
    const place = shown.getByRole('group', { name: 'Лист' });
    await expect(place).toBeFocused();
    await expect(sheetOf(shown)).toBeInViewport();
    const scale = await sheetOf(shown).evaluate((paper) => Number(getComputedStyle(paper).zoom));
    expect(scale).toBeGreaterThanOrEqual(0.8);
    const reach = await place.evaluate((node) => {
      node.scrollLeft = 10_000;
      const { right } = node.querySelector('.paper')?.getBoundingClientRect() ?? { right: 0 };
      return {
        hidden: right - node.getBoundingClientRect().right,
        page: document.documentElement.scrollWidth - window.innerWidth,
      };
    });
    expect(reach.hidden).toBeLessThanOrEqual(0);
    expect(reach.page).toBeLessThanOrEqual(0);
  });
}

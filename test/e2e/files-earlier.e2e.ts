/** An earlier state is looked at, and the way back to the book stands above it. */
import { savedBook } from './books-at-hand';
import { expect, test } from './fixture';

test('«История», «Посмотреть», and back @short', async ({ school, page }) => {
  await school.type('B2', 'Школа № 1');
  await savedBook(school);
  await school.type('B2', 'Школа № 2');
  await school.settled();
  await school.menu('Файл', 'История…');
  await page
    .locator('#dialog')
    .getByRole('button', { name: /^Посмотреть/ })
    .first()
    .click();
  const banner = page.locator('#banner');
  await expect(banner).toContainText('Это прежнее состояние книги (сегодня в');
  await expect(school.at('B2')).toHaveText('Школа № 1');
  await banner.getByRole('button', { name: 'Вернуться к книге' }).click();
  await expect(school.at('B2')).toHaveText('Школа № 2');
  await expect(banner).not.toContainText('прежнее состояние');
});

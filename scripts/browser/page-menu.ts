/** The page's menu, as a person uses it who knows a command by its name and not its menu. */
import type { Page } from '@playwright/test';

/** Opens one list after the other until the command is there, and chooses it. */
export async function chooseFromMenu(page: Page, command: string): Promise<void> {
  const titles = page.locator('#menu [aria-haspopup="menu"]');
  for (const title of await titles.all()) {
    await title.click();
    const entry = page.locator('#menu [role="menu"]').getByLabel(command, { exact: true });
    if ((await entry.count()) > 0) {
      await entry.click();
      return;
    }
    await page.keyboard.press('Escape');
  }
  throw new Error(`No menu has «${command}»`);
}

import { readdirSync, readFileSync } from 'node:fs';
import { smallBook } from './files/contents';
import { expect, openFile, test } from './files/loopback';

test('cases', async ({ first: book, disk, page }) => {
  test.setTimeout(900_000);
  page.on('pageerror', (e) => console.log('   PAGEERROR', e.message));
  await disk.write('школа.xlsx', smallBook());
  await openFile(book, disk, 'школа.xlsx');
  for (const folder of ['foreign', 'hostile']) {
    for (const name of readdirSync(`/work/shared/cases/${folder}`)) {
      await disk.write(name, readFileSync(`/work/shared/cases/${folder}/${name}`));
      await disk.pick(name);
      await page.keyboard.press('Control+o');
      const dialog = page.locator('dialog[open]');
      const title = page.locator('#file-name', { hasText: name });
      await dialog
        .or(title)
        .first()
        .waitFor({ timeout: 60_000 })
        .catch(() => console.log('NO ANSWER', name));
      if ((await dialog.count()) > 0) {
        console.log(name, '→', await dialog.innerText());
        await page.keyboard.press('Escape');
        continue;
      }
      await page.waitForTimeout(500);
      const tabs = await page.locator('#sheets [role=tab]').all();
      for (const tab of tabs) {
        const label = ((await tab.textContent()) ?? '').replace(/\d+$/, '').trim();
        await tab.click().catch(() => console.log('  cannot click', label));
        await page
          .waitForFunction(
            (l) => (document.body.dataset['sheet'] ?? '').startsWith(l.slice(0, 8)),
            label,
            { timeout: 8000 },
          )
          .catch(() => console.log('  SHEET NOT SHOWN', name, label));
      }
      console.log(
        name,
        'OPEN',
        tabs.length,
        await page.locator('#banner').innerText(),
        await page.locator('#toast').innerText(),
      );
    }
  }
});

/** `Ui`: menus, dialogs and sidebars, remembered for the test. */
import type { HtmlOutput } from './services';
import { strict } from './strict';
import type { World } from './world';

class Menu {
  private readonly items: [string, string][] = [];

  constructor(private readonly world: World) {}

  addItem(title: string, functionName: string): this {
    this.items.push([title, functionName]);
    return this;
  }

  addSeparator(): this {
    this.items.push(['—', '']);
    return this;
  }

  addToUi(): void {
    for (const [title, name] of this.items) {
      if (name !== '' && !this.world.hasFunction(name)) {
        throw new Error(`The menu item «${title}» calls ${name}, which does not exist`);
      }
    }
    this.world.shown.menu = this.items.map(([title, name]) => [title, name]);
  }
}

export class Ui {
  readonly ButtonSet = { OK: 'OK', OK_CANCEL: 'OK_CANCEL' };
  readonly Button = { OK: 'OK', CANCEL: 'CANCEL', CLOSE: 'CLOSE' };

  constructor(private readonly world: World) {}

  createAddonMenu(): Menu {
    return strict(this.world, 'Menu', new Menu(this.world));
  }

  alert(title: string, message: string, buttons: string): string {
    this.world.shown.alerts.push({ title, message });
    return buttons === 'OK_CANCEL' ? this.world.shown.answer : 'OK';
  }

  showSidebar(page: HtmlOutput): void {
    this.world.shown.sidebars.push({ title: page.title, html: page.html });
  }
}

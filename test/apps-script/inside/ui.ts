/** `Ui`: menus, dialogs and sidebars, remembered for the test. */
import { requireScope } from './consent';
import type { HtmlOutput } from './html-output';
import { notEmulated, strict } from './strict';
import type { World } from './world';

class Menu {
  private readonly items: [string, string][] = [];

  /** A published add-on's menu is called after the add-on, whatever `caption` says. */
  constructor(
    private readonly world: World,
    private readonly caption: string | null,
  ) {}

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
    this.world.shown.menuName = this.caption;
  }
}

export class Ui {
  readonly ButtonSet = { OK: 'OK', OK_CANCEL: 'OK_CANCEL', YES_NO_CANCEL: 'YES_NO_CANCEL' };
  readonly Button = { OK: 'OK', CANCEL: 'CANCEL', CLOSE: 'CLOSE', YES: 'YES', NO: 'NO' };

  constructor(private readonly world: World) {}

  createAddonMenu(): Menu {
    return strict(this.world, 'Menu', new Menu(this.world, null));
  }

  createMenu(caption: string): Menu {
    if (typeof caption !== 'string' || caption === '') notEmulated('Ui.createMenu without a name');
    const name = this.world.isPublished ? null : caption;
    return strict(this.world, 'Menu', new Menu(this.world, name));
  }

  alert(title: string, message: string, buttons: string): string {
    this.world.shown.alerts.push({ title, message });
    const { answer } = this.world.shown;
    if (buttons === 'OK') return 'OK';
    if (answer !== 'CLOSE' && !buttons.split('_').includes(answer)) {
      throw new Error(`The question «${title}» has no button ${answer}`);
    }
    return answer;
  }

  showSidebar(page: HtmlOutput): void {
    requireScope(this.world, 'Ui.showSidebar', 'script.container.ui');
    this.world.shown.sidebars.push({ title: page.title, html: page.html });
  }

  /** The title stands over the dialog, whatever the page calls itself. */
  showModalDialog(page: HtmlOutput, title: string): void {
    if (typeof title !== 'string') notEmulated('Ui.showModalDialog without a title');
    requireScope(this.world, 'Ui.showModalDialog', 'script.container.ui');
    const { html, width, height } = page;
    this.world.shown.dialogs.push({ title, html, width, height });
  }
}

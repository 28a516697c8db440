/** The workbench's menu: «Файл», «Правка», then the add-on's menu item by item. */
import type { PanelReply, PanelRequest } from '../../panel/protocol';
import type { ActionReply } from '../wire/messages';
import type { Snapshot } from '../wire/snapshot';
import { byId } from './elements';
import { act, type FileOwner, fileActions } from './file-menu';
import { post } from './http';
import { fillMenu } from './menu';

export interface MenuOwner extends FileOwner {
  togglePanel(): void;
  undoTyping(): void;
  redoTyping(): void;
  help(): void;
}

/** Runs a command by the door of the panel's calls; what it answers is told as an action's reply. */
async function runCommand(call: string): Promise<ActionReply> {
  const request: PanelRequest = { call, args: [] };
  const { reply } = await post<{ reply: string }>('api/panel', JSON.stringify(request));
  const answer = JSON.parse(reply) as PanelReply;
  return answer.ok ? (answer.value as ActionReply) : { ok: false, message: answer.message };
}

/** Fills the menu bar. */
export function fillWorkbenchMenu(owner: MenuOwner, { commands }: Snapshot): void {
  const bar = byId('menu');
  let isBusy = false;
  /** One command at a time: pressed meanwhile, it is not run twice. */
  const command = (call: string) => async () => {
    if (isBusy) return;
    isBusy = true;
    bar.setAttribute('aria-busy', 'true');
    try {
      await act(() => runCommand(call));
    } finally {
      isBusy = false;
      bar.removeAttribute('aria-busy');
    }
  };
  fillMenu(
    bar,
    [
      { title: 'Файл', actions: fileActions(owner) },
      {
        title: 'Правка',
        actions: [
          { title: 'Отменить ввод (Ctrl+Z)', run: () => owner.undoTyping() },
          { title: 'Повторить ввод (Ctrl+Y)', run: () => owner.redoTyping() },
          { title: 'Отменить', id: 'undo', run: () => void act(() => post('api/undo')) },
        ],
      },
    ],
    [
      ...commands.map(({ title, call }, index) => ({
        title,
        separated: index === 0,
        run: () => void command(call)(),
      })),
      { title: 'Открыть панель', separated: true, run: () => owner.togglePanel() },
      { title: 'Помощь', run: () => owner.help() },
    ],
  );
}

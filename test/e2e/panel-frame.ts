/**
 * The built panel as the workbench shows it: a `srcdoc` frame of a page on `file://`. The page around
 * it is a stand-in with one text field, behind which the real gateway works on a workbook in memory.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { FrameLocator, Page } from '@playwright/test';
import type { ToPanel } from '../../src/browser/panel-port';
import { answerCall, type CallList } from '../../src/panel/gateway';
import { builtPanel, type EditionName } from './panel-page';

/** Plays the workbench: the table's field takes the keyboard when a place is shown. */
const AROUND = `
const frame = document.querySelector('iframe');
const table = document.querySelector('textarea');
let port;
const answer = async (message) => {
  if (message.kind === 'leave') {
    (message.back ? table : document.querySelector('button')).focus();
    return;
  }
  if (message.kind === 'shortcut') {
    table.value = message.code;
    return;
  }
  if (message.kind === 'summaryFile') {
    port.postMessage({ kind: 'reply', id: message.id, text: 'svodka.xlsx' });
    return;
  }
  if (message.kind === 'heldForms') {
    port.postMessage({ kind: 'reply', id: message.id, text: '[]' });
    return;
  }
  if (message.kind === 'halfTyped') return;
  const { text, goTo } = await answerPanel(message.json);
  if (goTo) table.focus();
  port.postMessage({ kind: 'reply', id: message.id, text });
};
window.tellPanel = (message) => {
  if (message.kind === 'focus') frame.focus();
  port.postMessage(message);
};
addEventListener('message', ({ source, data }) => {
  if (source !== frame.contentWindow || data !== 'postcourse: panel ready') return;
  const channel = new MessageChannel();
  port = channel.port1;
  port.onmessage = (event) => void answer(event.data);
  frame.contentWindow.postMessage('port', '*', [channel.port2]);
});
`;

export interface FramedPanel {
  readonly panel: FrameLocator;
  /** Tells the panel something as the page does. */
  tell(message: ToPanel): Promise<void>;
  close(): void;
}

/** Opens a page from disk whose frame is the edition's panel over these calls. */
export async function openFramedPanel(
  page: Page,
  edition: EditionName,
  calls: CallList,
): Promise<FramedPanel> {
  const folder = mkdtempSync(join(tmpdir(), 'panel-'));
  const file = join(folder, 'page.html');
  const html = JSON.stringify(builtPanel(edition)).replace(/</g, '\\u003c');
  const markup = `<!doctype html><meta charset="utf-8"><button>Меню</button><textarea></textarea>
<iframe style="width:300px;height:600px"></iframe><script>${AROUND}; frame.srcdoc = ${html}</script>`;
  writeFileSync(file, markup);
  await page.exposeFunction('answerPanel', (json: string) => ({
    text: answerCall(json, calls),
    goTo: JSON.parse(json).call === 'goTo',
  }));
  await page.goto(pathToFileURL(file).href);
  return {
    panel: page.frameLocator('iframe'),
    tell: (message) =>
      page.evaluate(
        (told) => (window as unknown as { tellPanel(m: ToPanel): void }).tellPanel(told),
        message,
      ),
    close: () => rmSync(folder, { recursive: true }),
  };
}

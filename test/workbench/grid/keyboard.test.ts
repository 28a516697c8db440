import { actOf, type KeyPress, type Mode } from '../../../src/workbench/grid/keyboard';

/** «Ctrl+Shift+KeyA:ф»: the physical key, and what a Russian layout writes with it. */
function press(combination: string): KeyPress {
  const [keys = '', written] = combination.split(':');
  const parts = keys.split('+');
  const code = parts.at(-1) ?? '';
  return {
    key: written ?? (code === 'Space' ? ' ' : code),
    code,
    ctrl: parts.includes('Ctrl'),
    shift: parts.includes('Shift'),
    alt: parts.includes('Alt'),
  };
}

const told = (combination: string, mode: Mode): string => {
  const act = actOf(press(combination), mode);
  if (act === null) return '';
  if (act.do === 'move') return act.extend ? `${act.way} extend` : act.way;
  return 'back' in act && act.back ? `${act.do} back` : act.do;
};

test.each<[string, string, string, string]>([
  // key, ready, replace, edit
  ['ArrowLeft', 'left', 'left', ''],
  ['Shift+ArrowDown', 'down extend', 'down', ''],
  ['Ctrl+ArrowRight', 'edgeRight', 'edgeRight', ''],
  ['Ctrl+Shift+End', 'sheetEnd extend', 'sheetEnd', ''],
  ['Home', 'rowStart', 'rowStart', ''],
  ['Ctrl+Home', 'sheetStart', 'sheetStart', ''],
  ['PageDown', 'pageDown', 'pageDown', ''],
  ['Enter', 'enter', 'enter', 'enter'],
  ['Shift+Enter', 'enter back', 'enter back', 'enter back'],
  ['Alt+Enter', '', 'lineBreak', 'lineBreak'],
  ['Ctrl+Enter', 'fillArea', 'fillArea', 'fillArea'],
  ['Tab', 'tab', 'tab', 'tab'],
  ['Shift+Tab', 'tab back', 'tab back', 'tab back'],
  ['F2', 'edit', 'edit', 'edit'],
  ['F4', 'openList', 'openList', 'openList'],
  ['Alt+ArrowDown', 'openList', 'openList', 'openList'],
  ['Escape', '', 'restore', 'restore'],
  ['Backspace', 'blank', '', ''],
  ['Delete', 'clear', '', ''],
  ['Space', 'toggle', '', ''],
  ['Shift+Space', 'selectRow', '', ''],
  ['Ctrl+Space', 'selectColumn', '', ''],
  ['Ctrl+KeyA:ф', 'selectAll', '', ''],
  ['Ctrl+KeyD:в', 'fillDown', '', ''],
  ['Ctrl+Semicolon:ж', 'today', 'today', 'today'],
  ['Ctrl+Shift+Digit4:;', 'today', 'today', 'today'],
  // The page's and the browser's own.
  ['F6', '', '', ''],
  ['Shift+F6', '', '', ''],
  ['Ctrl+Tab', '', '', ''],
  ['Ctrl+KeyS:ы', '', '', ''],
  ['Ctrl+KeyZ:я', '', '', ''],
  ['Ctrl+KeyC:с', '', '', ''],
  ['Ctrl+KeyV:м', '', '', ''],
  ['Ctrl+KeyF:а', '', '', ''],
  ['Ctrl+PageDown', '', '', ''],
  ['KeyA:ф', '', '', ''],
])('%s: «%s», while typing «%s», while mending «%s»', (key, ready, replace, edit) => {
  expect([told(key, 'ready'), told(key, 'replace'), told(key, 'edit')]).toEqual([
    ready,
    replace,
    edit,
  ]);
});

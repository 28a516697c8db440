/** The documents' page inside the workbench: a frame of its page, in a dialog. */
import { saveFile } from '../files/save-file';
import { PortLine } from '../transport/port-line';
import { portOf } from '../transport/workbench-port';
import { startDocuments } from './start';

const line = new PortLine(portOf(window));

void startDocuments({
  beginning: () =>
    new Promise((resolve) => line.on('documents', ({ beginning }) => resolve(beginning))),
  call: (json) => line.ask((id) => ({ kind: 'call', id, json })),
  saveFile,
  // The sandbox of the frame lets nothing print: the page around it does.
  print: (documents) => line.tell({ kind: 'print', documents }),
  rememberCodesOnly: (codesOnly) => line.tell({ kind: 'codesOnly', codesOnly }),
  halfTyped: (form) => line.tell({ kind: 'halfTyped', form }),
  close: () => line.tell({ kind: 'leave', back: true }),
  onPrintKey: (listener) => line.on('printKey', listener),
  onLeaveKey: (listener) => line.on('leaveKey', listener),
});

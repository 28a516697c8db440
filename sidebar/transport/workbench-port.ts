/** The port by which a frame of the workbench talks with the page around it. */
import { PANEL_READY } from '../../src/browser/panel-port';

/**
 * Says that the frame can take the port, and waits for it. On `file://` every origin is «null», so the
 * page is known by being the frame's parent.
 */
export function portOf(frame: Window): Promise<MessagePort> {
  return new Promise((resolve, reject) => {
    if (frame.parent === frame) {
      reject(new Error('The frame stands in no page'));
      return;
    }
    frame.addEventListener('message', ({ source, ports: [port] }) => {
      if (source === frame.parent && port !== undefined) resolve(port);
    });
    frame.parent.postMessage(PANEL_READY, '*');
  });
}

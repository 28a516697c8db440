/** How the page lets a frame of its own talk with it. */
import { PANEL_READY, type ToPage } from '../../browser/panel-port';

/**
 * Hands the frame its end of a new channel and gives the other one. The frame is made of this page's own
 * text; on file:// no origin could be named.
 */
export function portTo(
  frame: HTMLIFrameElement,
  hear: (message: ToPage, port: MessagePort) => void,
): MessagePort {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = ({ data }: MessageEvent<ToPage>) => hear(data, port1);
  frame.contentWindow?.postMessage(PANEL_READY, '*', [port2]);
  return port1;
}

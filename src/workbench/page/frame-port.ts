/** How the page lets a frame of its own talk with it. */
import { PANEL_READY, type ToPage, type ToPanel } from '../../browser/panel-port';
import { messageOf } from './engine-worker';

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

/** Sends what comes of a request by the port that it came by: the answer, or in plain words why there is none. */
export function replyBy(port: MessagePort, id: number, answer: Promise<string>): void {
  const reply = (said: ToPanel): void => port.postMessage(said);
  answer.then(
    (text) => reply({ kind: 'reply', id, text }),
    (error: unknown) => reply({ kind: 'fault', id, message: messageOf(error) }),
  );
}

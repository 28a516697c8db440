/** The stream of events from the server; the browser takes it up again after a break. */
import type { ServerEvent } from '../wire/messages';

/** Listens until the page closes; `connected` tells of every break and every return. */
export function listen(
  hear: (event: ServerEvent) => void,
  connected: (isConnected: boolean) => void,
): void {
  const source = new EventSource('api/events');
  source.onmessage = ({ data }: MessageEvent<string>) => hear(JSON.parse(data) as ServerEvent);
  source.onopen = () => connected(true);
  source.onerror = () => connected(false);
}

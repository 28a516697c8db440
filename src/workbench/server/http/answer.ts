/** What the server answers: a status, and words for the person where something is refused. */
import type { ServerResponse } from 'node:http';

/** Answers with words that the page shows as they are, be it a refusal or a remark on what was done. */
export function tell(response: ServerResponse, status: number, message: string): void {
  response.statusCode = status;
  response.setHeader('Content-Type', 'application/json; charset=utf-8');
  response.end(JSON.stringify({ message }));
}

/** What the one-file page may do: run the scripts that it carries, and reach nothing. */
import { createHash } from 'node:crypto';

const hashOf = (script: string): string =>
  `'sha256-${createHash('sha256').update(script).digest('base64')}'`;

/** The inline scripts of a page that run. */
export const scriptsOf = (html: string): string[] =>
  [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, script = '']) => script);

/**
 * The policy of a page with these scripts. Frames that show a text and workers made of one are under
 * the policy of the page that made them, so the panels' scripts are among the allowed ones; such
 * frames and workers come from no address, so none is allowed for them.
 */
export function policyOf(scripts: readonly string[]): string {
  return [
    "default-src 'none'",
    `script-src ${[...new Set(scripts.map(hashOf))].join(' ')}`,
    "style-src 'unsafe-inline'",
    'img-src data: blob:',
    'font-src data:',
    'worker-src blob:',
    "frame-src 'none'",
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** The policy as the page states it itself; it stands before everything that it is to hold for. */
export const policyElement = (policy: string): string =>
  `<meta http-equiv="Content-Security-Policy" content="${policy}">`;

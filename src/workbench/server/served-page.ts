/** The built page as this server shows it: it may reach the server, and knows which file it works on. */

/** A page and the policy that it stands under. */
export interface ServedPage {
  readonly html: string;
  readonly policy: string;
}

const POLICY = /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/;
const NO_CONNECTION = "connect-src 'none'";
const OWN_SERVER = "connect-src 'self'";

const SIGNS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '"': '&quot;',
  '<': '&lt;',
  '>': '&gt;',
};

const quoted = (text: string): string => text.replace(/[&"<>]/g, (sign) => SIGNS[sign] ?? sign);

/** `html` is the built page, `file` the name of the file that is handed over; null: none is. */
export function servedPage(html: string, file: string | null): ServedPage {
  const [meta, built] = POLICY.exec(html) ?? [];
  if (meta === undefined || !built?.includes(NO_CONNECTION)) {
    throw new Error('The built page has no policy that forbids connections');
  }
  const policy = built.replace(NO_CONNECTION, OWN_SERVER);
  const name = file === null ? '' : `<meta name="postcourse-file" content="${quoted(file)}">`;
  const [before = '', after = ''] = html.split(meta);
  return {
    html: `${before}${meta.replace(built, policy)}${name}${after}`,
    policy: `${policy}; frame-ancestors 'none'`,
  };
}

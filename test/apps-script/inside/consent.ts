/** What the manifest did not ask for, nobody has allowed. */
import type { World } from './world';

/** Refuses a call in Google's words when the manifest names its scopes and this one is not among them. */
export function requireScope({ files }: World, call: string, name: string): void {
  const scope = `https://www.googleapis.com/auth/${name}`;
  const { oauthScopes } = JSON.parse(files['appsscript.json'] ?? '{}') as {
    oauthScopes?: readonly string[];
  };
  // Without a list Google asks for whatever it sees in the code.
  if (oauthScopes === undefined || oauthScopes.includes(scope)) return;
  throw new Error(
    `Specified permissions are not sufficient to call ${call}. Required permissions: ${scope}`,
  );
}

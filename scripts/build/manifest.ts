/**
 * Our own strict check of `appsscript.json`. The published schema accepts unknown keys, and the
 * upload tool passes a broken manifest on: a mistake would surface on a user's screen.
 */

export interface Manifest {
  readonly oauthScopes: readonly string[];
  /** The symbols of the advanced services switched on, such as «Sheets». */
  readonly advancedServices: readonly string[];
}

const SCOPE = /^https:\/\/www\.googleapis\.com\/auth\/[a-z.]+$/;

function objectWith(value: unknown, keys: readonly string[], where: string): Map<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new Error(`${where} must be an object`);
  }
  const unknown = Object.keys(value).filter((key) => !keys.includes(key));
  if (unknown.length > 0) throw new Error(`${where}: unknown ${unknown.join(', ')}`);
  return new Map(Object.entries(value));
}

function listOf(value: unknown, where: string): unknown[] {
  if (!Array.isArray(value)) throw new Error(`${where} must be a list`);
  return value;
}

function advancedServices(dependencies: unknown): string[] {
  if (dependencies === undefined) return [];
  const fields = objectWith(dependencies, ['enabledAdvancedServices'], 'dependencies');
  return listOf(fields.get('enabledAdvancedServices'), 'enabledAdvancedServices').map((service) => {
    const where = 'enabledAdvancedServices[]';
    const entry = objectWith(service, ['userSymbol', 'serviceId', 'version'], where);
    const symbol = entry.get('userSymbol');
    if (typeof symbol !== 'string') throw new Error(`${where}: userSymbol must be a text`);
    return symbol;
  });
}

/** Reads a manifest; throws at anything that is unknown, missing or malformed. */
export function readManifest(text: string): Manifest {
  const keys = ['timeZone', 'runtimeVersion', 'exceptionLogging', 'oauthScopes', 'dependencies'];
  const fields = objectWith(JSON.parse(text), keys, 'The manifest');
  const zone = fields.get('timeZone');
  if (typeof zone !== 'string' || !/^[A-Z]\w+\/\w+/.test(zone)) throw new Error('Wrong timeZone');
  new Intl.DateTimeFormat('en', { timeZone: zone });
  if (fields.get('runtimeVersion') !== 'V8') throw new Error('runtimeVersion must be V8');
  if (fields.get('exceptionLogging') !== 'STACKDRIVER') {
    throw new Error('exceptionLogging must be STACKDRIVER');
  }
  const scopes = listOf(fields.get('oauthScopes'), 'oauthScopes').map((scope) => {
    if (typeof scope !== 'string' || !SCOPE.test(scope)) throw new Error(`Wrong scope ${scope}`);
    return scope;
  });
  if (new Set(scopes).size !== scopes.length) throw new Error('A scope is listed twice');
  return { oauthScopes: scopes, advancedServices: advancedServices(fields.get('dependencies')) };
}

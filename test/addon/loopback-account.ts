/**
 * A person's Google account as the upload tool sees it: spreadsheets in Drive, script projects bound to
 * them, and what Google answers when it refuses. A call that is not listed here is refused too.
 */

/** A file of a script project, as `projects.getContent` and `projects.updateContent` carry it. */
export interface ScriptFile {
  readonly name: string;
  readonly type: string;
  readonly source: string;
}

interface Project {
  readonly title: string;
  /** The spreadsheet that it is bound to; none of a standalone one. */
  readonly parentId?: string;
  files: readonly ScriptFile[];
}

export interface Account {
  /** Spreadsheets by id: their names. */
  readonly sheets: Map<string, string>;
  readonly projects: Map<string, Project>;
  /** «Google Apps Script API» at script.google.com/home/usersettings. */
  isApiOn: boolean;
  /** How often somebody wrote files. */
  pushes: number;
}

interface Call {
  /** «POST script.googleapis.com/v1/projects». */
  readonly call: string;
  readonly token: string;
  readonly body: string;
}

interface Answer {
  readonly status: number;
  readonly json: object;
}

export const ACCESS_TOKEN = 'loopback';

/** Google's words, as github.com/google/clasp/issues/256 and 1128 quote them. */
const API_IS_OFF =
  'User has not enabled the Apps Script API. Enable it by visiting https://script.google.com/home/usersettings then retry. If you enabled this API recently, wait a few minutes for the action to propagate to our systems and retry.';

/** What a new project holds before anybody writes to it. */
const NEW_PROJECT: readonly ScriptFile[] = [
  {
    name: 'appsscript',
    type: 'JSON',
    source: JSON.stringify(
      {
        timeZone: 'America/New_York',
        dependencies: {},
        exceptionLogging: 'STACKDRIVER',
        runtimeVersion: 'V8',
      },
      null,
      2,
    ),
  },
];

export const newAccount = (): Account => ({
  sheets: new Map(),
  projects: new Map(),
  isApiOn: true,
  pushes: 0,
});

const ok = (json: object): Answer => ({ status: 200, json });

const refused = (status: number, message: string): Answer => ({
  status,
  json: {
    error: { code: status, message, errors: [{ message, domain: 'global', reason: 'forbidden' }] },
  },
});

function createSheet({ sheets }: Account, body: string): Answer {
  const { name, mimeType } = JSON.parse(body) as { name: string; mimeType: string };
  if (mimeType !== 'application/vnd.google-apps.spreadsheet') return refused(400, mimeType);
  const id = `sheet-${sheets.size + 1}`;
  sheets.set(id, name);
  return ok({ id });
}

function createProject({ projects, sheets }: Account, body: string): Answer {
  const { title, parentId } = JSON.parse(body) as { title: string; parentId?: string };
  if (parentId !== undefined && !sheets.has(parentId)) return refused(404, 'No such parent.');
  const scriptId = `script-${projects.size + 1}`;
  projects.set(scriptId, {
    title,
    ...(parentId !== undefined && { parentId }),
    files: NEW_PROJECT,
  });
  return ok({ scriptId, title, parentId });
}

function content(account: Account, method: string, scriptId: string, body: string): Answer {
  const project = account.projects.get(scriptId);
  if (project === undefined) return refused(404, 'Requested entity was not found.');
  if (method === 'PUT') {
    const { files } = JSON.parse(body) as { files: ScriptFile[] };
    if (!files.some(({ name, type }) => name === 'appsscript' && type === 'JSON')) {
      return refused(400, 'Project contents must include a manifest file named appsscript.');
    }
    project.files = files;
    account.pushes += 1;
  }
  return ok({ scriptId, files: project.files });
}

/** What Google answers to a call. */
export function answerOf(account: Account, { call, token, body }: Call): Answer {
  if (call === 'POST oauth2.googleapis.com/token') {
    return {
      status: 400,
      json: { error: 'invalid_grant', error_description: 'Token has been expired or revoked.' },
    };
  }
  if (token !== `Bearer ${ACCESS_TOKEN}`) return refused(401, 'Invalid Credentials');
  // Drive knows nothing of the switch.
  if (call === 'POST www.googleapis.com/drive/v3/files') return createSheet(account, body);
  const [, method = '', path = ''] =
    /^(GET|POST|PUT) script\.googleapis\.com\/v1\/projects(.*)$/.exec(call) ?? [];
  if (method !== '' && !account.isApiOn) return refused(403, API_IS_OFF);
  if (method === 'POST' && path === '') return createProject(account, body);
  const [, scriptId] = /^\/([^/]+)\/content$/.exec(path) ?? [];
  if (scriptId !== undefined && method !== 'POST') return content(account, method, scriptId, body);
  return refused(501, `The loopback knows nothing of ${call}`);
}

/** The documents' page in Google's dialog: with what it begins, and what it says without a connection. */
import { googleDocumentsHost } from '../../../sidebar/documents/google-host';
import { schoolDocuments } from '../../../src/app/school/school-documents';
import { asked, pageOver } from '../../addon/documents-page';

const noAnswer = (): never => {
  throw new Error('PERMISSION_DENIED');
};

const hostOf = (page = pageOver(noAnswer)) => googleDocumentsHost(page, schoolDocuments);

it('begins with what Google put behind the page', async () => {
  const host = hostOf(pageOver(noAnswer, '{"kind":"card","subject":"Т-01"}'));
  expect(await host.beginning()).toEqual({
    opening: { kind: 'card', subject: 'Т-01' },
    codesOnly: false,
    held: null,
  });
});

it.each([null, '', '{"kind":'])('begins at its list where that is %j', async (text) => {
  const { opening } = await hostOf(pageOver(noAnswer, text)).beginning();
  expect(opening).toEqual({ kind: '', subject: null });
});

it('waits for the end of the page: what Google adds stands behind the script', async () => {
  const page = pageOver(noAnswer, '{"kind":"card","subject":null}');
  let tell = (): void => undefined;
  Object.assign(page.document, {
    readyState: 'loading',
    addEventListener: (_: string, listener: () => void) => {
      tell = listener;
    },
  });
  let began = false;
  const beginning = hostOf(page)
    .beginning()
    .then(() => {
      began = true;
    });
  await Promise.resolve();
  expect(began).toBe(false);
  tell();
  await beginning;
  expect(began).toBe(true);
});

it('keeps «Только коды» while the tab is open, and does without where storage is refused', async () => {
  const page = pageOver(noAnswer);
  hostOf(page).rememberCodesOnly(true);
  expect((await hostOf(page).beginning()).codesOnly).toBe(true);
  hostOf(page).rememberCodesOnly(false);
  expect((await hostOf(page).beginning()).codesOnly).toBe(false);
  Object.defineProperty(page, 'sessionStorage', { get: noAnswer });
  hostOf(page).rememberCodesOnly(true);
  expect((await hostOf(page).beginning()).codesOnly).toBe(false);
});

it('says why there may be no connection, and what to do', async () => {
  await expect(asked(hostOf().call, 'listDocuments', null)).rejects.toThrow(
    /^Не удалось прочитать книгу\..+несколько аккаунтов Google.+откройте «Документы» снова\.$/,
  );
});

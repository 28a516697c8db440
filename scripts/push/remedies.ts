/** What clasp says when it fails, and what to do. */

const REMEDIES: readonly (readonly [RegExp, string])[] = [
  [
    /has not enabled the Apps Script API/,
    'Включите «Google Apps Script API» на странице https://script.google.com/home/usersettings под тем же аккаунтом, подождите пару минут и повторите.',
  ],
  [
    /invalid_grant|No credentials found|Invalid Credentials/,
    'Вход устарел или его не было. Войдите снова: npx clasp login',
  ],
  [
    /Requested entity was not found/,
    'Такого проекта нет, или у вашего аккаунта нет к нему доступа. Проверьте scriptId и аккаунт: npx clasp show-authorized-user. scriptId — это «Идентификатор скрипта» из «Настроек проекта», а не адрес и не идентификатор таблицы.',
  ],
  [
    /certificate|CERT_/i,
    'Сеть подменяет сертификат Google: так делает прокси, который проверяет соединения. Возьмите у администратора сети его корневой сертификат (.pem или .crt в Base64), укажите файл в NODE_EXTRA_CA_CERTS и повторите.',
  ],
  [
    /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|socket hang up|network timeout|statusCode=407|Proxy Authentication/,
    'Нет связи с Google. Проверьте сеть; если в интернет выходят через прокси, укажите его адрес в HTTPS_PROXY, например http://proxy.local:3128, и повторите.',
  ],
];

/** The remedy for what clasp has said, where one is known. */
export const remedyFor = (said: string): string | undefined =>
  REMEDIES.find(([words]) => words.test(said))?.[1];

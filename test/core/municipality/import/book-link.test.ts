import { spreadsheetIdIn } from '../../../../src/core/municipality/import/book-link';

const ID = '1AbCdEfGhIjKlMnOpQrStUvWxYz-0123456789_abcde';

it.each([
  ['as the browser shows it', `https://docs.google.com/spreadsheets/d/${ID}/edit#gid=0`],
  ['with an open sheet', `https://docs.google.com/spreadsheets/d/${ID}/edit?gid=123#gid=123`],
  ['shared', `https://docs.google.com/spreadsheets/d/${ID}/edit?usp=sharing`],
  ['of the second account', `https://docs.google.com/spreadsheets/u/1/d/${ID}/edit`],
  ['of a domain', `https://docs.google.com/a/school.ru/spreadsheets/d/${ID}/edit`],
  ['without its end', `https://docs.google.com/spreadsheets/d/${ID}`],
  ['without https', `docs.google.com/spreadsheets/d/${ID}/`],
  ['of Drive', `https://drive.google.com/file/d/${ID}/view?usp=drive_link`],
  ['of Drive, the old way', `https://drive.google.com/open?usp=x&id=${ID}`],
  ['as an id', ` ${ID} `],
])('finds the book in a link %s', (_, link) => {
  expect(spreadsheetIdIn(link)).toBe(ID);
});

it.each([
  ['words', 'пришлём позже'],
  ['nothing', ''],
  ['a text document', `https://docs.google.com/document/d/${ID}/edit`],
  ['a published page', 'https://docs.google.com/spreadsheets/d/e/2PACX-1vQabcdefghijk/pubhtml'],
  ['a folder', `https://drive.google.com/drive/folders/${ID}`],
  ['another disk', 'https://disk.yandex.ru/i/AbCdEfGhIjKlMnOpQrStUvWxYz'],
  ['another site that looks alike', `https://docs.google.com.example.ru/spreadsheets/d/${ID}`],
  ['a shortened id', 'https://docs.google.com/spreadsheets/d/1AbCd/edit'],
])('finds none in %s', (_, link) => {
  expect(spreadsheetIdIn(link)).toBeNull();
});

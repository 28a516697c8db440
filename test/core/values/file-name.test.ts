/** Names of files: which are nobody's, and what a disk takes. */
import { inFileName, isBesideThePoint, isHiddenFile } from '../../../src/core/values/file-name';

test.each([
  ['.DS_Store', true, true],
  ['~$книга.xlsx', true, true],
  ['книга.xlsx.bak', false, true],
  ['КНИГА.BAK', false, true],
  ['Thumbs.db', false, true],
  ['DESKTOP.INI', false, true],
  // They only look like those.
  ['книга~$.xlsx', false, false],
  ['~книга.xlsx', false, false],
  ['v1.2.xlsx', false, false],
  ['книга.bak.xlsx', false, false],
  ['книга bak', false, false],
  ['mythumbs.db', false, false],
  ['thumbs.db.xlsx', false, false],
  ['thumbs-db', false, false],
  ['desktop.ini.txt', false, false],
  ['desktopXini', false, false],
])('«%s»: hidden is %s, nobody’s is %s', (name, isHidden, isNobodys) => {
  expect([isHiddenFile(name), isBesideThePoint(name)]).toEqual([isHidden, isNobodys]);
});

test.each([
  ['0512-017', '0512-017'],
  ['Т/1 (а)', 'Т_1__а_'],
  ['..\\..', '_____'],
  ['Ёж № 5', 'Ёж___5'],
])('«%s» in a name is «%s»', (text, name) => {
  expect(inFileName(text)).toBe(name);
});

/** What a document says of itself before anybody opens it (rule Б-02). */
import { paperDocument } from '../../../src/core/documents/document';
import { isMissing, noticeFor } from '../../../src/core/documents/kind';

test('Б-02: a document with names says that it holds personal data, one with codes only does not', () => {
  expect(noticeFor(false)).toBe('Содержит персональные данные');
  expect(noticeFor(true)).toBeNull();
});

test('a document that cannot be made is told from one that can', () => {
  expect(isMissing({ missing: 'Нет курсов' })).toBe(true);
  expect(isMissing(paperDocument({ title: 'Карта', requisites: [], parts: [] }))).toBe(false);
});

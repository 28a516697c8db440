import { openingElement, openingOf } from '../../../src/panel/documents/opening-element';

const textIn = (element: string): string => element.replace(/^<script[^>]*>|<\/script>$/g, '');

it.each([
  { kind: 'card', subject: 'Т-01' },
  { kind: 'note', subject: null },
  { kind: 'card', subject: '</script><script>alert(1)</script><!--' },
  { kind: 'card', subject: '"\\\u2028&amp;' },
])('says what it was given, and ends where it ends: %j', (opening) => {
  const element = openingElement(opening);
  expect(element).toMatch(/^<script type="application\/json" id="opening">[^<]*<\/script>$/);
  expect(openingOf(textIn(element))).toEqual(opening);
});

it.each([null, '', '{', 'null', '[]', '{"kind":1,"subject":null}', '{"kind":"card","subject":{}}'])(
  'opens nothing for %j',
  (text) => {
    expect(openingOf(text)).toBeNull();
  },
);

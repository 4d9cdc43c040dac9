import { expect, test } from 'vitest';
import { documentTitle } from './document-title.ts';

test.each([
  ['deklarata-e-samitit.pdf', 'Deklarata e samitit'],
  ['poster.pdf', 'Poster'],
])('%s is called %s', (fileName, title) => {
  expect(documentTitle(fileName)).toBe(title);
});

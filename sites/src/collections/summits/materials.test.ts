import { expect, test } from 'vitest';
import { downloadsOf } from './materials.ts';

test.each([
  ['in the language of the page', { sq: 'Posteri', en: 'The poster' }, 'The poster', undefined],
  ['in the other, which is said', { sq: 'Posteri' }, 'Posteri', 'sq'],
  ['by its file where it has no title', {}, undefined, undefined],
])('a document is called %s', (_, titles, title, lang) => {
  expect(downloadsOf([{ file: 'poster', titles }], { language: 'en' })).toEqual([
    { file: 'poster', title, lang },
  ]);
});

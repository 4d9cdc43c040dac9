import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { dictionaries, sayIn, type WordKey } from './words.ts';

const { sq, en } = dictionaries;
const keys = Object.keys(sq) as WordKey[];
const gaps = (sentence: string) => [...sentence.matchAll(/\{\w+\}/g)].map(String).toSorted();

describe('the words of the hand-in pages', () => {
  it('have the same keys in both languages', () => {
    expect(Object.keys(en)).toEqual(keys);
  });

  it.each(keys)('%s says something, with the same gaps', (key) => {
    expect(sq[key].trim()).not.toBe('');
    expect(en[key].trim()).not.toBe('');
    expect(gaps(sq[key])).toEqual(gaps(en[key]));
  });

  it('are all used, and no others are', () => {
    const sources = globSync('**/*.{ts,tsx}', { cwd: import.meta.dirname })
      .filter((file) => !file.includes('.test.'))
      .map((file) => readFileSync(path.join(import.meta.dirname, file), 'utf8'))
      .join('\n');
    // Some keys are put together: `age.${band}`.
    const made = [...sources.matchAll(/`([a-zA-Z.]+\.)\$\{/g)].map((found) => found[1]!);
    const unused = keys.filter(
      (key) => !sources.includes(`'${key}'`) && !made.some((start) => key.startsWith(start)),
    );
    expect(unused).toEqual([]);
  });

  it('speak to children as „ti“, and to guardians as „ju“', () => {
    const formal = /\b(?:juve|tuaj(?:a|t)?|juaj|mundeni|zgjidhni|shtoni|dërgoni|provoni)\b/i;
    const toChildren = keys.filter((key) => !/^gr\.|[fF]ormal$|^guardian\.shareTitle$/.test(key));
    expect(toChildren.filter((key) => formal.test(sq[key]))).toEqual([]);
  });

  it('quote as each language does', () => {
    expect(keys.filter((key) => /["”]/.test(sq[key]))).toEqual([]);
    expect(keys.filter((key) => /["„]/.test(en[key]))).toEqual([]);
  });

  it('fill their gaps', () => {
    expect(sayIn('sq')('step', { step: 2, of: 5 })).toBe('Hapi 2 nga 5');
    expect(sayIn('en')('step', { step: 2, of: 5 })).toBe('Step 2 of 5');
  });
});

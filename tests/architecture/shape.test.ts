import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { blockTypes, collectionNames, themes } from '@bashke/content';

const root = path.resolve(import.meta.dirname, '../..');
const at = (...parts: string[]) => path.join(root, ...parts);
const pascal = (word: string) => word.replaceAll(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());

describe('one concept, one word, one folder of that name on each side', () => {
  it.each(blockTypes)('block %s', (block) => {
    const files = [
      `packages/content/src/blocks/${block}/schema.ts`,
      `packages/content/src/blocks/${block}/examples.ts`,
      `cms/src/blocks/${block}/config.ts`,
      `cms/src/blocks/${block}/publish.ts`,
      `sites/src/blocks/${block}/${pascal(block)}.astro`,
    ];
    expect(files.filter((file) => !existsSync(at(file)))).toEqual([]);
  });

  it.each(collectionNames)('collection %s', (collection) => {
    const files = [
      `packages/content/src/collections/${collection}/schema.ts`,
      `cms/src/collections/${collection}/config.ts`,
      `cms/src/collections/${collection}/publish.ts`,
    ];
    expect(files.filter((file) => !existsSync(at(file)))).toEqual([]);
  });

  it.each(themes)('theme %s', (theme) => {
    expect(existsSync(at(`sites/src/themes/${theme}/theme.css`))).toBe(true);
  });
});

it('no folder or file is a dumping ground', () => {
  const names = /(^|\/)(utils?|helpers?|misc|common|shared)(\.|\/|$)/;
  const files = globSync('{cms,sites,packages,scripts,tests}/**/*.{ts,tsx,astro,mjs,css}', {
    cwd: root,
    exclude: (name) => /node_modules|\.next|dist|\.astro/.test(String(name)),
  });
  expect(files.length).toBeGreaterThan(50);
  expect(files.filter((file) => names.test(file))).toEqual([]);
});

it('every process reads its environment in one file', () => {
  const doors = new Set(['cms/src/env.ts', 'packages/publisher/src/settings.ts', 'sites/src/settings.ts']);
  const readers = globSync('{cms,sites,packages}/**/src/**/*.{ts,tsx,astro,mjs}', {
    cwd: root,
    exclude: (name) => /node_modules|\.next|dist/.test(String(name)),
  })
    // Tests and the programs that they start hand settings on; no process of the product runs them.
    .filter((file) => !file.includes('.test.') && !file.includes('/testing/') && !doors.has(file))
    // Next writes this name's value in when it compiles; at run time nothing is read.
    .filter((file) => /process\.env(?!\['NEXT_RUNTIME'\])\b/.test(readFileSync(at(file), 'utf8')));
  expect(readers).toEqual([]);
});

it('only database.ts names a database', () => {
  const wrong = globSync('cms/src/**/*.{ts,tsx}', { cwd: root })
    .filter((file) => file !== 'cms/src/database.ts' && !file.startsWith('cms/src/migrations/'))
    .filter((file) => !file.includes('.test.') && !file.includes('/testing/'))
    .filter((file) => /@payloadcms\/db-|from 'mongodb'|libsql/.test(readFileSync(at(file), 'utf8')));
  expect(wrong).toEqual([]);
});

import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');

/** Who may import whom. Nobody imports `cms`, `sites` or `publisher`: they meet over the snapshot and HTTP. */
const parts: Record<string, { folder: string; may: string[] }> = {
  '@bashke/content': { folder: 'packages/content', may: [] },
  '@bashke/calendar': { folder: 'packages/calendar', may: ['@bashke/content'] },
  '@bashke/intake': { folder: 'packages/intake', may: [] },
  '@bashke/publisher': { folder: 'packages/publisher', may: ['@bashke/content'] },
  '@bashke/sites': { folder: 'sites', may: ['@bashke/content', '@bashke/calendar'] },
  '@bashke/cms': { folder: 'cms', may: ['@bashke/content', '@bashke/intake', '@bashke/calendar'] },
};

const sourcesOf = (folder: string) =>
  globSync(`${folder}/src/**/*.{ts,tsx,astro,mjs,mdx}`, { cwd: root }).map((file) => ({
    file,
    text: readFileSync(path.join(root, file), 'utf8'),
  }));

const importsOf = (text: string) =>
  [...text.matchAll(/(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g)].map((found) => found[1]!);

const manifestOf = (folder: string) =>
  JSON.parse(readFileSync(path.join(root, folder, 'package.json'), 'utf8')) as {
    name: string;
    dependencies?: Record<string, string>;
    devDependencies?: Record<string, string>;
  };

describe.each(Object.entries(parts))('%s', (name, { folder, may }) => {
  const sources = sourcesOf(folder);

  it('has sources', () => expect(sources.length).toBeGreaterThan(0));

  it('imports no part that it must not know', () => {
    const wrong = sources.flatMap(({ file, text }) =>
      importsOf(text)
        .filter((source) => source.startsWith('@bashke/'))
        .filter((source) => !may.includes(source.split('/').slice(0, 2).join('/')))
        .map((source) => `${file} imports ${source}`),
    );
    expect(wrong).toEqual([]);
  });

  it('does not reach into the folder of another part', () => {
    const wrong = sources.flatMap(({ file, text }) =>
      importsOf(text)
        .filter((source) => source.startsWith('.'))
        .map((source) => path.relative(folder, path.join(path.dirname(file), source)))
        .filter((target) => target.startsWith('..'))
        .map((target) => `${file} imports ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  it('declares only the parts that it may know', () => {
    const manifest = manifestOf(folder);
    const declared = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies });
    expect(manifest.name).toBe(name);
    expect(
      declared.filter((dependency) => dependency.startsWith('@bashke/') && !may.includes(dependency)),
    ).toEqual([]);
  });
});

it('the contract imports zod alone', () => {
  const outside = sourcesOf('packages/content')
    .filter(({ file }) => !file.endsWith('.test.ts'))
    .flatMap(({ text }) => importsOf(text))
    .filter((source) => !source.startsWith('.') && source !== 'zod');
  expect(outside).toEqual([]);
});

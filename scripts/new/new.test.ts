import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { inProject } from '../run/paths.ts';
import { blockFiles } from './block-files.ts';
import { blockRegistrations } from './block-registrations.ts';
import { nameBlock } from './names.ts';
import { register } from './register.ts';

const names = nameBlock('call-to-action');

describe('nameBlock', () => {
  it('knows every form of a name', () => {
    expect(names).toEqual({
      type: 'call-to-action',
      pascal: 'CallToAction',
      camel: 'callToAction',
      words: 'Call to action',
    });
  });

  it.each(['Hero', 'call_to_action', 'call to action', '-hero', 'hero-', '2hero', '../hero', ''])(
    'refuses „%s“',
    (typed) => {
      expect(() => nameBlock(typed)).toThrow(
        `„${typed}“ cannot name a block. Use English words in lower case, joined by hyphens: call-to-action.`,
      );
    },
  );
});

describe('blockRegistrations', () => {
  it.each(blockRegistrations(names))('fits $file as it is', ({ file, lines }) => {
    const before = readFileSync(inProject(file), 'utf8');
    const after = register(before, lines, file);
    expect(after.split('\n').length).toBe(before.split('\n').length + lines.imports.length + 1);
    expect(after).toContain(`\n  ${lines.entry}\n}`);
  });

  it('leaves a file alone that has changed its shape', () => {
    const lines = { imports: ["import x from './x.ts';"], object: 'export const blocks = {', entry: 'x,' };
    expect(() => register('export const others = {\n};\n', lines, 'index.ts')).toThrow(
      'index.ts has no „export const blocks = {“ any more, so the block cannot be registered there.',
    );
  });
});

describe('blockFiles', () => {
  it('writes one folder of the name on each side', () => {
    expect(Object.keys(blockFiles(names))).toEqual([
      'packages/content/src/blocks/call-to-action/schema.ts',
      'packages/content/src/blocks/call-to-action/examples.ts',
      'cms/src/blocks/call-to-action/config.ts',
      'cms/src/blocks/call-to-action/publish.ts',
      'cms/src/blocks/call-to-action/call-to-action.test.ts',
      'sites/src/blocks/call-to-action/CallToAction.astro',
    ]);
  });
});

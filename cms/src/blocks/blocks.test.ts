import { blockSchemas, blockTypes, languages } from '@bashke/content';
import type { Field } from 'payload';
import { describe, expect, it } from 'vitest';
import { blockDefinitions, blocks, publishBlock } from './index.ts';

const namesOf = (fields: Field[]) => fields.flatMap((field) => ('name' in field ? [field.name] : []));

/** Every label, help text and placeholder of a field and of what is inside it. */
function wordsOf(field: Field): unknown[] {
  const admin = (field.admin ?? {}) as { description?: unknown; placeholder?: unknown };
  const own = 'label' in field ? [field.label, admin.description, admin.placeholder] : [];
  const options =
    field.type === 'select' ? field.options.map((option) => (option as { label: unknown }).label) : [];
  const inner = 'fields' in field ? field.fields.flatMap(wordsOf) : [];
  return [...own, ...options, ...inner].filter((words) => words !== undefined);
}

describe('the blocks', () => {
  it('are those of the contract, in its order', () => {
    expect(blocks.map(({ slug }) => slug)).toEqual(blockTypes);
  });

  it.each(blockTypes)('%s has the fields of the contract, by their names', (type) => {
    const expected = Object.keys(blockSchemas[type].shape).filter((name) => name !== 'id' && name !== 'type');
    expect(namesOf(blockDefinitions[type].config.fields).toSorted()).toEqual(expected.toSorted());
  });

  it.each(blockTypes)('%s speaks to editors in every language', (type) => {
    const { config } = blockDefinitions[type];
    const words = [config.labels?.singular, config.labels?.plural, ...config.fields.flatMap(wordsOf)];
    expect(words.length).toBeGreaterThan(2);
    for (const each of words)
      expect(each).toEqual(Object.fromEntries(languages.map((l) => [l, expect.any(String)])));
  });

  it('keep the type of a block that nobody knows', () => {
    expect(publishBlock({ id: 'b1', blockType: 'carousel' })).toEqual({ id: 'b1', type: 'carousel' });
    expect(publishBlock({ id: 'b1', blockType: 'toString' })).toEqual({ id: 'b1', type: 'toString' });
  });
});

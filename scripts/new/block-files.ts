import type { BlockNames } from './names.ts';

/** The files of a new block by path: one with a heading and a text, that works in both languages as it is. */
export function blockFiles(names: BlockNames): Record<string, string> {
  const { type, pascal } = names;
  return {
    [`packages/content/src/blocks/${type}/schema.ts`]: schema(names),
    [`packages/content/src/blocks/${type}/examples.ts`]: examples(names),
    [`cms/src/blocks/${type}/config.ts`]: config(names),
    [`cms/src/blocks/${type}/publish.ts`]: publish(names),
    [`cms/src/blocks/${type}/${type}.test.ts`]: test(names),
    [`sites/src/blocks/${type}/${pascal}.astro`]: component(names),
  };
}

const schema = ({ type, pascal, camel, words }: BlockNames): string => `import { z } from 'zod';
import { line, prose } from '../../text.ts';
import { blockBase } from '../base.ts';

/** ${words}. */
export const ${camel}Schema = z.strictObject({
  ...blockBase,
  type: z.literal('${type}'),
  heading: line(120).optional(),
  text: prose(600),
});
export type ${pascal} = z.infer<typeof ${camel}Schema>;
`;

const examples = ({ type, camel }: BlockNames): string => `import type { Examples } from '../example.ts';

export const ${camel}Examples: Examples<'${type}'> = {
  whole: {
    language: 'sq',
    block: {
      id: '${type}-whole',
      type: '${type}',
      heading: 'Një titull i shkurtër',
      text: 'Një fjali e thjeshtë.',
    },
  },
  short: {
    language: 'en',
    block: { id: '${type}-short', type: '${type}', text: 'A plain sentence.' },
  },
};
`;

const config = ({
  type,
  pascal,
  camel,
  words,
}: BlockNames): string => `import { heading, prose } from '../../fields/text.ts';
import { defineBlock } from '../define.ts';

export const ${camel}Config = defineBlock({
  type: '${type}',
  interfaceName: '${pascal}Block',
  singular: { sq: '${words}', en: '${words}' },
  plural: { sq: '${words}', en: '${words}' },
  group: 'text',
  drawing: '<path class="a" d="M24 40h120v14H24z"/><path class="b" d="M24 70h192v8H24zM24 86h176v8H24z"/>',
  fields: [
    heading({ sq: 'Një titull i shkurtër', en: 'A short heading' }),
    prose({ name: 'text', label: { sq: 'Teksti', en: 'Text' }, max: 600, required: true }),
  ],
});
`;

const publish = ({ type, pascal }: BlockNames): string => `import type { BlockOf } from '@bashke/content';
import { present, type Unchecked } from '../../publishing/stored.ts';
import type { StoredBlock } from '../stored.ts';

interface Stored${pascal} extends StoredBlock {
  heading?: string | null;
  text?: string | null;
}

export const publish${pascal} = (block: Stored${pascal}): Unchecked<BlockOf<'${type}'>> => ({
  id: block.id,
  type: '${type}',
  heading: present(block.heading),
  text: present(block.text),
});
`;

const test = ({ type }: BlockNames): string => `import { describe, expect, it } from 'vitest';
import { published, refused } from '../testing.ts';

describe('${type}', () => {
  it('carries heading and text', () => {
    expect(published({ blockType: '${type}', heading: 'Ruaj provat', text: 'Mos fshi.' })).toEqual({
      id: 'b1',
      type: '${type}',
      heading: 'Ruaj provat',
      text: 'Mos fshi.',
    });
  });

  it('needs a text', () => {
    expect(refused({ blockType: '${type}', heading: 'Ruaj provat' })).toEqual(['text']);
  });
});
`;

const component = ({ type }: BlockNames): string => `---
import Heading from '../../elements/Heading.astro';
import type { BlockProps } from '../props.ts';

type Props = BlockProps<'${type}'>;
const { block } = Astro.props;
---

<section class="band ${type}">
  <div class="band-inner">
    {block.heading && <Heading level={2} text={block.heading} class="${type}-heading" />}
    <p>{block.text}</p>
  </div>
</section>
`;

import type { BlockOf, BlockType } from '@bashke/content';
import type { Block, Field } from 'payload';
import type { Words } from '../fields/words.ts';
import type { Unchecked } from '../publishing/stored.ts';
import { thumbnail } from './thumbnail.ts';

/** A block of the studio: what editors fill in, and how it becomes the contract's block. */
export interface BlockDefinition<T extends BlockType> {
  config: Block & { slug: T };
  /** Purely maps what is stored, read in one language. `never`: each block names its own stored form. */
  publish: (block: never) => Unchecked<BlockOf<T>>;
}

interface BlockOptions<T extends BlockType> {
  type: T;
  /** Name of the generated type: `HeroBlock`. */
  interfaceName: string;
  singular: Words;
  plural: Words;
  group: keyof typeof groups;
  /** SVG shapes on the sheet of `thumbnail`. */
  drawing: string;
  fields: Field[];
}

const groups = {
  text: { sq: 'Tekst', en: 'Text' },
  act: { sq: 'Veprime', en: 'Actions' },
  show: { sq: 'Pamje dhe skedarë', en: 'Pictures and files' },
  lists: { sq: 'Lista', en: 'Lists' },
} satisfies Record<string, Words>;

/** The configuration that all blocks share. */
export const defineBlock = <T extends BlockType>(options: BlockOptions<T>): Block & { slug: T } => ({
  slug: options.type,
  interfaceName: options.interfaceName,
  labels: { singular: options.singular, plural: options.plural },
  admin: {
    group: groups[options.group],
    disableBlockName: true,
    images: { thumbnail: { url: thumbnail(options.drawing), alt: '' } },
    components: {
      Label: {
        path: '/studio/block-label/BlockLabel.tsx#BlockLabel',
        clientProps: { kind: options.singular },
      },
    },
  },
  fields: options.fields,
});

import { heading, intro } from '../../fields/text.ts';
import { defineBlock } from '../define.ts';

const isLatest = (_document: unknown, siblings: unknown) =>
  (siblings as { source?: unknown }).source !== 'chosen';
const isChosen = (document: unknown, siblings: unknown) => !isLatest(document, siblings);

export const episodesConfig = defineBlock({
  type: 'episodes',
  interfaceName: 'EpisodesBlock',
  singular: { sq: 'Episode', en: 'Episodes' },
  plural: { sq: 'Blloqe me episode', en: 'Blocks of episodes' },
  group: 'lists',
  drawing:
    '<path class="c" d="M32 28h156v30H32zM32 66h156v30H32zM32 104h156v30H32z"/><path class="a" d="M42 36v14l12-7zM42 74v14l12-7zM42 112v14l12-7z"/><path class="b" d="M66 40h90v6H66zM66 78h110v6H66zM66 116h72v6H66z"/>',
  fields: [
    heading({ sq: 'Episodet e fundit', en: 'Latest episodes' }),
    intro(),
    {
      name: 'source',
      type: 'select',
      label: { sq: 'Cilat episode', en: 'Which episodes' },
      required: true,
      defaultValue: 'latest',
      options: [
        { value: 'latest', label: { sq: 'Më të rejat në fillim', en: 'The newest first' } },
        { value: 'chosen', label: { sq: 'Episodet që zgjedh unë', en: 'Episodes that I choose' } },
      ],
      admin: { isClearable: false },
    },
    {
      name: 'series',
      type: 'relationship',
      relationTo: 'series',
      label: { sq: 'Nga cila seri', en: 'From which series' },
      admin: {
        condition: isLatest,
        description: {
          sq: 'Bosh: nga çdo seri e kësaj fushate.',
          en: 'Empty: from every series of this campaign.',
        },
      },
    },
    {
      name: 'episodes',
      type: 'relationship',
      relationTo: 'episodes',
      hasMany: true,
      maxRows: 24,
      label: { sq: 'Episodet', en: 'Episodes' },
      admin: {
        condition: isChosen,
        description: {
          sq: 'Shfaqen në këtë rend. Mund të jenë edhe të një fushate tjetër.',
          en: 'They are shown in this order. They may belong to another campaign.',
        },
      },
    },
    {
      name: 'limit',
      type: 'number',
      label: { sq: 'Më së shumti', en: 'At most' },
      required: true,
      defaultValue: 6,
      min: 1,
      max: 50,
      admin: { description: { sq: 'Sa episode shfaqen.', en: 'How many episodes are shown.' } },
    },
  ],
});

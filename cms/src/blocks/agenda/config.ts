import { heading, intro } from '../../fields/text.ts';
import { defineBlock } from '../define.ts';

export const agendaConfig = defineBlock({
  type: 'agenda',
  interfaceName: 'AgendaBlock',
  singular: { sq: 'Programi', en: 'Agenda' },
  plural: { sq: 'Blloqe me program', en: 'Blocks of the agenda' },
  group: 'lists',
  drawing:
    '<path class="c" d="M32 26h48v100H32zM86 26h48v100H86zM140 26h48v100h-48z"/><path class="a" d="M36 32h40v28H36zM90 52h40v40H90zM144 32h40v20h-40z"/><path class="b" d="M36 66h40v24H36zM144 60h40v44h-40z"/>',
  fields: [
    heading({ sq: 'Programi', en: 'The agenda' }),
    intro(),
    {
      name: 'summit',
      type: 'relationship',
      relationTo: 'summits',
      label: { sq: 'Samiti', en: 'Summit' },
      required: true,
    },
    {
      name: 'sessions',
      type: 'relationship',
      relationTo: 'sessions',
      hasMany: true,
      maxRows: 24,
      label: { sq: 'Seancat', en: 'Sessions' },
      admin: {
        description: {
          sq: 'Shfaqen në këtë rend. Bosh: ditët shkurtimisht.',
          en: 'They are shown in this order. Empty: the days at a glance.',
        },
      },
    },
  ],
});

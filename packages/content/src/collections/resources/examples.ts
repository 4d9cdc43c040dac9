import { exampleIds as ids } from '../../blocks/example.ts';
import type { Resource } from './schema.ts';

/** A picture with all that can be said of it, and a film with little. */
export const resourcesOf = (campaign: string, origin: string): Resource[] => [
  {
    collection: 'resources',
    id: ids.resource,
    campaign,
    origin,
    publishedAt: '2026-02-12T09:00:00.000Z',
    updatedAt: '2026-02-12T09:00:00.000Z',
    picture: ids.picture,
    people: [{ role: 'maker', alias: 'Hëna 7' }, { role: 'maker' }],
    workshop: ids.news,
    texts: {
      sq: {
        title: 'Afishja „Ndal, mendo, fol“',
        slug: 'afishja-ndal-mendo-fol',
        summary: 'Një afishe për korridorin e shkollës.',
        about: 'E vizatuam me tre ngjyra, që të printohet lirë.\n\nMund ta varni ku të doni.',
      },
      en: {
        title: 'The poster “Stop, think, speak”',
        slug: 'the-poster-stop-think-speak',
        summary: 'A poster for the corridor at school.',
        about: 'We drew it in three colours, so that it is cheap to print.\n\nPut it up wherever you like.',
      },
    },
  },
  {
    collection: 'resources',
    id: ids.film,
    campaign,
    origin,
    publishedAt: '2026-02-11T09:00:00.000Z',
    updatedAt: '2026-02-11T09:00:00.000Z',
    recording: 'recording-film',
    people: [],
    texts: {
      sq: { title: 'Shtatë sekonda', slug: 'shtate-sekonda', summary: 'Një film shumë i shkurtër.' },
      en: { title: 'Seven seconds', slug: 'seven-seconds', summary: 'A very short film.' },
    },
  },
];

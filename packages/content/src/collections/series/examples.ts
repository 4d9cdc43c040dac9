import { exampleIds as ids } from '../../blocks/example.ts';
import type { Series } from './schema.ts';

/** A series of a campaign, with a cover that is drawn. */
export const seriesOf = (campaign: string, origin: string): Series => ({
  collection: 'series',
  id: ids.series,
  campaign,
  origin,
  guid: '917393e3-1b1e-5cef-ace4-edaa54e1f810',
  spokenLanguage: 'sq',
  category: 'kids',
  author: 'Youth Media Lab Albania',
  texts: {
    sq: {
      title: 'Zëri ynë',
      slug: 'zeri-yne',
      summary: 'Të rinj flasin për jetën në internet, me fjalët e tyre.',
      description:
        'Çdo episod lind në një punëtori. Flasim për grupet e klasës, për lojërat, për miqësinë & guximin.\n\nNuk përdorim emra të vërtetë.',
    },
    en: {
      title: 'Our voice',
      slug: 'our-voice',
      summary: 'Young people talk about life online, in their own words.',
      description:
        'Every episode comes from a workshop. We talk about class chats, games, friendship & courage.\n\nWe use no real names.',
    },
  },
});

/** A series of another campaign, of which an episode is shown. */
export const seriesElsewhere: Series = {
  ...seriesOf('campaign-elsewhere', 'https://tjeter.shembull.al'),
  id: 'series-elsewhere',
  guid: '9b024349-ccf0-5f69-a609-6b82873eab3c',
};

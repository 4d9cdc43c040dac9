import type { Person, Summit, View } from '@bashke/content';
import { pagesOfSummit } from '../collections/summits/present.ts';
import type { Words } from '../i18n/index.ts';
import type { Listed } from './published.ts';

/** Somebody who speaks at a summit of this campaign, with the page of what they do there. */
export interface ListedSpeaker extends Listed {
  person: Person;
  summit: Summit;
}

/** Who speaks at the summits of the campaign; those without a page of their own are left out. */
export const listedSpeakers = (view: View): ListedSpeaker[] =>
  view.every('summits').flatMap((summit) =>
    view.speakersOf(summit.id).flatMap((person) => {
      const path = view.speakerPlace(summit.id, person.id);
      if (path === undefined) return [];
      return [{ path, title: person.name, summary: person.texts[view.language]?.role ?? '', person, summit }];
    }),
  );

/** The pages of summits besides their overviews. The agenda by other orders says the same again. */
export const listedSummitPages = (view: View, words: Words): Listed[] =>
  view.every('summits').flatMap((summit) => {
    const text = summit.texts[view.language];
    return pagesOfSummit(view, summit).flatMap((page) => {
      const path = view.summitPlace(summit.id, page);
      if (!text || path === undefined || page === 'tracks' || page === 'rooms') return [];
      return [{ path, title: `${words[`summit.${page}`]} · ${text.title}`, summary: '' }];
    });
  });

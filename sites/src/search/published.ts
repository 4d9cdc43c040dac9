import type { DocumentOf, Published, View } from '@bashke/content';

/** A page of the campaign as lists show it. */
export interface Listed {
  path: string;
  title: string;
  summary: string;
}

/** All that the campaign has of a collection and that exists in the language of the file, with its page. */
export const published = <C extends Published>(
  view: View,
  collection: C,
): (Listed & { document: DocumentOf<C> })[] =>
  view.every(collection).flatMap((document) => {
    const text = document.texts[view.language];
    const path = view.placeOf(collection, document.id);
    if (!text || path === undefined) return [];
    const title = 'title' in text ? text.title : text.name;
    const summary = 'summary' in text ? text.summary : 'about' in text ? text.about : undefined;
    return [{ path, title, summary: typeof summary === 'string' ? summary : '', document }];
  });

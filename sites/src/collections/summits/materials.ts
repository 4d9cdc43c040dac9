import type { Language, Session, Summit, TitledDocument, View } from '@bashke/content';
import { languages, type VideoAddress, videoAt } from '@bashke/content';
import { playerOrigin } from '../../blocks/video/player.ts';

/** The recording of a session; nothing where nobody may record. */
export const recordingOf = ({ video, doNotRecord }: Session): string | undefined =>
  doNotRecord ? undefined : video;

/** The sessions of the released agenda that left something behind, in its order. */
export const sessionsWithMaterials = (view: View, summit: Summit): Session[] =>
  view
    .sessionsOf(summit.id)
    .filter((session) => recordingOf(session) !== undefined || session.materials.length > 0);

/** Whether there is anything to see or to download. */
export const hasMaterials = (view: View, summit: Summit): boolean =>
  summit.documents.length > 0 || sessionsWithMaterials(view, summit).length > 0;

/** A document for the list of downloads. */
interface Download {
  file: string;
  title: string | undefined;
  /** That of a title in another language than the page. */
  lang: Language | undefined;
}

/** Documents with their titles: in the language of the page, or else in another one. */
export const downloadsOf = (
  documents: readonly TitledDocument[],
  { language }: Pick<View, 'language'>,
): Download[] =>
  documents.map(({ file, titles }) => {
    const titleLanguage = [language, ...languages].find((each) => titles[each] !== undefined);
    return {
      file,
      title: titleLanguage && titles[titleLanguage],
      lang: titleLanguage === language ? undefined : titleLanguage,
    };
  });

/** Where films are played from: what the policy of a page must allow. */
export const framesOf = (films: readonly (string | undefined)[]): string[] => [
  ...new Set(
    films
      .flatMap((film): VideoAddress[] => (film === undefined ? [] : [videoAt(film) ?? []].flat()))
      .map(playerOrigin),
  ),
];

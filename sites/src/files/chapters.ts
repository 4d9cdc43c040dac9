import type { FileMaker } from './index.ts';
import { plainLine } from './plain.ts';
import { textFile } from './text-file.ts';

/** The chapters of an episode for podcast players, in the JSON of Podcasting 2.0. */
export const chapters: FileMaker = async (view) => {
  const { episode, language } = view;
  const text = episode.texts[language]!;
  const content = {
    version: '1.2.0',
    title: plainLine(text.title),
    podcastName: plainLine(view.get('series', episode.series).texts[language]!.title),
    chapters: text.chapters.map(({ start, title }) => ({ startTime: start, title: plainLine(title) })),
  };
  return textFile('application/json+chapters', `${JSON.stringify(content, null, 2)}\n`);
};

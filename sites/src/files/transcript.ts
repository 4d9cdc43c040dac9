import type { Cue, View } from '@bashke/content';
import { helpSentence } from './help-sentence.ts';
import type { FileMaker } from './index.ts';
import { namedCues } from './named-cues.ts';
import { plainLine } from './plain.ts';
import { textFile } from './text-file.ts';
import { writeWebVtt } from './web-vtt.ts';

/** What was said, as captions or as plain text; its web page is made by Astro. */
export const transcript: FileMaker = async (view) => {
  const { route } = view;
  if (route.kind !== 'transcript') throw new Error(`${route.path} is no transcript`);
  return route.format === 'vtt'
    ? textFile('text/vtt', writeWebVtt(namedCues(view.episode)))
    : textFile('text/plain', writeText(view));
};

/** A transcript to read: the titles, a paragraph for each turn, the help line. */
function writeText(view: View): string {
  const { episode, language } = view;
  const series = view.get('series', episode.series);
  const paragraphs = [
    [series, episode].map(({ texts }) => plainLine(texts[language]!.title)).join('\n'),
    ...turnsOf(namedCues(episode)).map(
      ({ voice, words }) => `${voice === undefined ? '' : `${voice}: `}${words}`,
    ),
    helpSentence(view),
  ];
  return `${paragraphs.join('\n\n')}\n`;
}

/** A long turn goes on in a new paragraph after this many characters. */
const longParagraph = 500;

interface Turn {
  voice: string | undefined;
  words: string;
}

/** Cues that follow each other in one voice, together. */
function turnsOf(cues: readonly Cue[]): Turn[] {
  const turns: Turn[] = [];
  for (const cue of cues) {
    const voice = cue.voice === undefined ? undefined : plainLine(cue.voice);
    const words = plainLine(cue.text);
    if (words === '') continue;
    const before = turns.at(-1);
    if (before && before.voice === voice && before.words.length < longParagraph) before.words += ` ${words}`;
    else turns.push({ voice, words });
  }
  return turns;
}

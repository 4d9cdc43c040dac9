import { scheduleLanguage, type Summit, timeZone, type View } from '@bashke/content';
import { palettes } from '../drawing/paint.ts';
import { trackColors } from '../drawing/tracks.ts';
import { themes } from '../rendering/themes.ts';
import { publicAddress } from '../rendering/links.ts';
import { helpSentence } from './help-sentence.ts';
import type { FileMaker } from './index.ts';
import { plain, plainLine } from './plain.ts';
import { acronymOf, daysOf, nameIn, type ScheduleDay } from './schedule-events.ts';
import { roomGuid } from './schedule-ids.ts';
import { writeScheduleJson } from './schedule-json.ts';
import { writeScheduleXml } from './schedule-xml.ts';
import { textFile } from './text-file.ts';

/** A summit as schedule apps know it. */
export interface Schedule {
  /** Where this file is. */
  url: string;
  /** Of the agenda. */
  version: string;
  base: string;
  acronym: string;
  title: string;
  description: string;
  website: string;
  timeZone: string;
  /** Every start and every length is a multiple of it: `00:05`. */
  slot: string;
  colors: { primary: string; background: string };
  tracks: { name: string; color: string }[];
  rooms: { name: string; guid: string; capacity: number | undefined }[];
  days: ScheduleDay[];
}

/**
 * The agenda in the form that schedule apps read, as the C3VOC's schemas have it. It is in one language; what has no
 * texts in it is in the other, so that nobody takes an hour for free that is not.
 */
export const schedule: FileMaker = async (view) => {
  const { route, summit } = view;
  if (route.kind !== 'schedule') throw new Error(`${route.path} is no schedule`);
  const content = scheduleOf(view, summit);
  return route.format === 'xml'
    ? textFile('application/xml', writeScheduleXml(content))
    : textFile('application/json', writeScheduleJson(content));
};

function scheduleOf(view: View, summit: Summit): Schedule {
  const { campaign, route } = view;
  const text = summit.texts[scheduleLanguage(summit)]!;
  const [agenda] = view.agendasOf(summit.id);
  const colors = trackColors[campaign.theme];
  return {
    url: publicAddress(view, route.path),
    version: String(agenda?.version ?? 0),
    base: `${campaign.origin}/`,
    acronym: acronymOf(summit),
    title: plainLine(text.title),
    description: `${plain(text.summary)}\n\n${helpSentence(view)}`,
    website: publicAddress(view, view.summitPlace(summit.id, 'overview')!),
    timeZone,
    slot: '00:05',
    colors: { primary: palettes[campaign.theme]['1'], background: themes[campaign.theme].light },
    tracks: summit.tracks.map(({ names, color }) => ({
      name: plainLine(nameIn(view, names)),
      color: colors[color - 1]!,
    })),
    rooms: summit.rooms.map(({ id, names, capacity }) => ({
      name: plainLine(nameIn(view, names)),
      guid: roomGuid(summit, id),
      capacity,
    })),
    days: daysOf(view, summit),
  };
}

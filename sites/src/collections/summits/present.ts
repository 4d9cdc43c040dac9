import type { Summit, SummitPage, View } from '@bashke/content';
import { hasMaterials } from './materials.ts';

type InnerPage = Exclude<SummitPage, 'overview'>;

/** The pages of a summit besides its overview that hold anything. The others are there too, and say what is to come. */
export function pagesOfSummit(view: View, summit: Summit): InnerPage[] {
  const hasAgenda = view.agendasOf(summit.id).length > 0;
  const holds = {
    agenda: hasAgenda,
    tracks: hasAgenda && summit.tracks.length > 0,
    rooms: hasAgenda && summit.rooms.length > 1,
    changes: hasAgenda,
    speakers: view.speakersOf(summit.id).length > 0,
    venue: Object.values(summit.texts).some((text) => text.venueName !== undefined),
    materials: hasMaterials(view, summit),
  } as const satisfies Record<InnerPage, boolean>;
  return (Object.keys(holds) as InnerPage[]).filter((page) => holds[page]);
}

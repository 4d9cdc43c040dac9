import { coverPath, type Series, type View } from '@bashke/content';
import { wrongKind } from '../rendering/links.ts';

/** The sides, in pixels, of the covers that podcast directories take. */
const sides = { least: 1400, most: 3000 };

/** The cover that directories are given: the chosen picture in full size where they would take it, else the drawn one. */
export function coverFile(view: View, series: Series): string {
  const drawn = coverPath(series)!;
  if (series.cover === undefined) return drawn;
  const picture = view.get('media', series.cover);
  if (picture.kind !== 'image') throw wrongKind('image');
  const { master, width, height } = picture;
  const fits = width === height && width >= sides.least && width <= sides.most;
  return master && fits ? `media/${master.file}` : drawn;
}

import type { View } from '@bashke/content';
import { wrongKind } from '../rendering/links.ts';

/** One file of a picture: small, in a format that every browser of today shows. */
export interface Logo {
  src: string;
  width: number;
  height: number;
}

/** The smallest file of a logo that is sharp at so many pixels. @throws ProblemError when it is no picture */
export function logoOf(view: View, id: string, width: number): Logo {
  const media = view.get('media', id);
  if (media.kind !== 'image') throw wrongKind('image');
  const bySize = media.variants.toSorted((one, other) => one.width - other.width);
  const modern = bySize.filter(({ format }) => format === 'webp');
  const choice = modern.length > 0 ? modern : bySize;
  const file = choice.find((each) => each.width >= 2 * width) ?? choice.at(-1)!;
  return { src: view.href(`media/${file.file}`), width: file.width, height: file.height };
}

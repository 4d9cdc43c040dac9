import type { ContributionKind } from '../../../collections/invitations/config.ts';
import type { FileView } from '../../view.ts';

const endings: Readonly<Record<ContributionKind, RegExp>> = {
  audio: /\.(?:mp3|m4a|m4b|aac|wav|wave|flac|ogg|oga|opus|weba|amr|aiff?|caf)$/i,
  picture: /\.(?:jpe?g|png|webp|gif|avif|tiff?|heic|heif|svg|bmp)$/i,
  video: /\.(?:mp4|m4v|mov|qt|webm|mkv|ogv|3gp|3g2|avi)$/i,
};

/** What a file is taken for by its name, until the intake has looked into it. */
export const kindOfName = (name: string): ContributionKind | undefined =>
  (Object.keys(endings) as ContributionKind[]).find((kind) => endings[kind].test(name));

/** What is being handed in. */
export function kindOf(files: readonly Pick<FileView, 'kind' | 'name'>[]): ContributionKind | undefined {
  const kinds = files.map(({ kind, name }) => kind ?? kindOfName(name));
  return kinds.find((kind) => kind !== undefined);
}

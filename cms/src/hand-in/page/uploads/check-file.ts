import type { ContributionKind } from '../../../collections/invitations/config.ts';
import { kindOfName } from '../contribution/kind.ts';
import type { Say } from '../words.ts';

/** What an invitation takes. */
export interface FileRules {
  kinds: readonly ContributionKind[];
  /** Bytes of one file. */
  bytes: number;
  count: number;
}

const accepts = { audio: 'audio/*', picture: 'image/*', video: 'video/*' } satisfies Record<
  ContributionKind,
  string
>;

/** What a chooser of files offers for kinds: `audio/*,image/*`. */
export const acceptOf = (kinds: readonly ContributionKind[]): string =>
  kinds.map((kind) => accepts[kind]).join(',');

/** What a file is taken for before anybody looked into it. */
function kindOfFile({ type, name }: Pick<File, 'type' | 'name'>): ContributionKind | undefined {
  const start = type.split('/')[0];
  // Phones call the same recording `audio/mp4` or `video/mp4`; the intake looks into it.
  if (start === 'image') return 'picture';
  return kindOfName(name) === 'picture' ? 'picture' : undefined;
}

/** Says what is wrong with a file before a byte of it is sent; the studio decides in the end. */
export function checkFile(
  file: Pick<File, 'name' | 'size' | 'type'>,
  rules: FileRules,
  say: Say,
): string | undefined {
  const { name, size } = file;
  if (size === 0) return say('files.empty', { name });
  if (size > rules.bytes) return say('files.tooLarge', { name, limit: rules.bytes / 1e6 });
  const kind = kindOfFile(file);
  const isMedia =
    /^(?:audio|video|image)\//.test(file.type) || kindOfName(name) !== undefined || file.type === '';
  const isAsked = kind === undefined || rules.kinds.includes(kind);
  const isSoundAskedFor = kind === 'picture' || rules.kinds.some((each) => each !== 'picture');
  return isMedia && isAsked && isSoundAskedFor ? undefined : say('files.kindWrong', { name });
}

import type { Tombstones } from '../purge/tombstones.ts';
import type { Manifest, ReleaseHeader } from '../release/manifest.ts';

/** Where the bytes of a file come from. */
export type FileSource =
  /** Made anew. */
  | { body: Uint8Array }
  /** A file on this machine; `lasting` when its bytes never change under its name, so that it may be linked. */
  | { file: string; lasting: boolean }
  /** The same path of the release that this one is built upon. */
  | 'base';

/** What a release is written from. */
export interface ReleaseContent {
  manifest: Manifest;
  /** By path; one for every file of the manifest. */
  sources: ReadonlyMap<string, FileSource>;
  /** The release that files are taken over from. */
  base?: Manifest | undefined;
  /** Names nothing in the manifest that its own files do not name, though the release before did. */
  forgetWords?: boolean | undefined;
  onFile?: ((done: number) => void) | undefined;
}

/** Where releases are kept and go live. A release is whole or not there; what is live changes in one step. */
export interface Target {
  /**
   * Runs `work` while nobody else, in this process or another, changes what these names stand for.
   *
   * @param work gets a check that throws when the hold on the names was lost
   */
  exclusively<T>(names: readonly string[], work: (requireHeld: () => void) => Promise<T>): Promise<T>;
  /** The live release of a campaign, at whatever address. */
  findLive(campaign: string): Promise<ReleaseHeader | undefined>;
  /** The live release at an address. */
  findAt(slug: string): Promise<ReleaseHeader | undefined>;
  /** Every address at which a release of a campaign lies, or a part of one. */
  addressesOf(campaign: string): Promise<string[]>;
  /** Releases at an address, newest first. */
  list(slug: string): Promise<ReleaseHeader[]>;
  /** @returns `undefined` when it is not kept, or of another form */
  open(slug: string, id: string): Promise<Manifest | undefined>;
  /** Files of a release that are not there, or not whole. */
  missingFrom(manifest: Manifest): Promise<string[]>;
  /** Writes a release without putting it live. Leaves nothing behind when it fails. */
  write(content: ReleaseContent): Promise<void>;
  /** Puts a release live. */
  swap(header: ReleaseHeader): Promise<void>;
  /** Removes what a killed process left half-written or half-removed at an address. */
  clean(slug: string): Promise<void>;
  /** Removes all but the newest releases and the live one; trimmed ones too, unless live. */
  prune(slug: string, keep: number): Promise<void>;
  /** Removes one release, its files and all that is known of it. */
  discard(slug: string, id: string): Promise<void>;
  /** Removes an address with all its releases. */
  remove(slug: string): Promise<void>;
  /** Removes what of removed addresses is still there. */
  sweep(): Promise<void>;
  /** Removes words of other releases from what is known of those at an address. */
  forgetWords(slug: string): Promise<void>;
  /** Releases at an address of which nothing can be read but that they are there. */
  unreadable(slug: string): Promise<string[]>;
  /** What was purged from a campaign. */
  tombstones(campaign: string): Promise<Tombstones>;
  /** Adds to what was purged from a campaign, whoever else does so at the same time. */
  addTombstones(campaign: string, add: (known: Tombstones) => Tombstones): Promise<void>;
}

export const campaignName = (campaign: string): string => `campaign ${campaign}`;
export const addressName = (slug: string): string => `address ${slug}`;

/** What nobody else may change while a campaign is published. Every process takes them in this order. */
export const namesOf = (campaign: string, slug: string): string[] => [
  campaignName(campaign),
  addressName(slug),
];

import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import {
  contractVersion,
  type Document,
  keyOf,
  type Page,
  type Parcel,
  type Renderer,
  type Snapshot,
} from '@bashke/content';
import { Publisher } from '../publisher.ts';
import { digest } from '../render/states.ts';
import { DirectoryTarget } from '../target/directory/directory.ts';
import { fakeRenderer } from './fake-renderer.ts';

/** Folders and a publisher of their own for one test. */
export class Workbench {
  readonly root = mkdtempSync(path.join(tmpdir(), 'publisher-'));
  readonly live = path.join(this.root, 'live');
  readonly media = path.join(this.root, 'media');
  readonly cache = path.join(this.root, 'cache');
  readonly client = path.join(this.root, 'client');
  readonly renderer: Renderer;

  constructor(renderer?: Renderer) {
    this.renderer = renderer ?? fakeRenderer(this.client);
  }

  publisher({ renderer = this.renderer, live = this.live, cacheFolder = this.cache } = {}): Publisher {
    return new Publisher({
      renderer,
      target: new DirectoryTarget(live),
      mediaFolder: this.media,
      cacheFolder,
    });
  }

  /** Puts the media files of a snapshot into the media store. */
  storeMedia({ documents }: Snapshot): void {
    mkdirSync(this.media, { recursive: true });
    for (const document of documents) {
      for (const file of filesOf(document)) writeFileSync(path.join(this.media, file), `bytes of ${file}`);
    }
  }

  current(slug: string): string {
    return path.join(this.live, slug, 'current');
  }

  dispose(): void {
    rmSync(this.root, { recursive: true, force: true });
  }

  [Symbol.dispose](): void {
    this.dispose();
  }
}

/** Names in the media store. */
function filesOf(document: Document): string[] {
  if (document.collection === 'recordings') {
    const { sources, poster } = document;
    return [...sources.map(({ file }) => file), ...(poster ? [poster.file] : [])];
  }
  if (document.collection !== 'media') return [];
  if (document.kind === 'document') return [document.file];
  return [...document.variants, ...(document.master ? [document.master] : [])].map(({ file }) => file);
}

/** Every file under a folder with its bytes. */
export function readTree(folder: string): Map<string, string> {
  return new Map(
    filesUnder(folder).map((file) => [file, readFileSync(path.join(folder, file)).toString('base64')]),
  );
}

export const filesUnder = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(path.join(folder, name)).isFile())
    .toSorted();

export const inodeOf = (file: string): number => statSync(file).ino;

/** A parcel with every body. */
export function parcelOf({ readAt, campaign, documents }: Snapshot, held = new Set<string>()): Parcel {
  const entries = [campaign, ...documents].map((document): [Document, string] => [
    document,
    digest(JSON.stringify(document)),
  ]);
  return {
    contract: contractVersion,
    readAt,
    campaign: keyOf(campaign),
    entries: entries.map(([document, hash]) => [keyOf(document), hash]),
    bodies: Object.fromEntries(
      entries.filter(([, hash]) => !held.has(hash)).map(([document, hash]) => [hash, document]),
    ),
  };
}

/** The snapshot that is read `minutes` later, with some pages changed or gone. */
export function later(
  snapshot: Snapshot,
  change: (page: Page) => Page | undefined = (page) => page,
  minutes = 1,
): Snapshot {
  return {
    ...snapshot,
    readAt: new Date(Date.parse(snapshot.readAt) + minutes * 60_000).toISOString(),
    documents: snapshot.documents.flatMap((document) =>
      document.collection === 'pages' ? (change(document) ?? []) : document,
    ),
  };
}

/** A page with another title in one language. */
export const retitled = (page: Page, title: string, language: 'sq' | 'en' = 'sq'): Page => ({
  ...page,
  texts: { ...page.texts, [language]: { ...page.texts[language]!, title } },
});

import {
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { listFolder } from '../../folder.ts';
import type { Tombstones } from '../../purge/tombstones.ts';
import { type Manifest, parseManifest, type ReleaseHeader, withoutOldWords } from '../../release/manifest.ts';
import { namesOf, type ReleaseContent, type Target } from '../target.ts';
import { LiveFolder } from './live.ts';
import { withLocks } from './lock.ts';
import { isReleaseId, partial } from './paths.ts';
import { TombstoneFolder } from './tombstones.ts';
import { hasFile, writeRelease } from './write.ts';

const removed = '.removed-';
const pointer = '.current-';

/** Releases in folders of this machine, live through a symbolic link; see `docs/architecture.md`. */
export class DirectoryTarget implements Target {
  readonly #live: LiveFolder;
  readonly #tombstones: TombstoneFolder;
  /** The manifest last written or read of each address: the one that the next release is built upon. */
  readonly #manifests = new Map<string, { manifest: Manifest; seal: string }>();

  constructor(root: string) {
    this.#live = new LiveFolder(root);
    this.#tombstones = new TombstoneFolder(root);
  }

  exclusively<T>(names: readonly string[], work: (requireHeld: () => void) => Promise<T>): Promise<T> {
    return withLocks(path.join(this.#live.paths.root, '.locks'), names, work);
  }

  async findLive(campaign: string): Promise<ReleaseHeader | undefined> {
    const found = this.#live.all().filter((header) => header.campaign === campaign);
    // Two only between the two steps of a move to another address: the later one is it.
    return found.toSorted((one, other) => (one.id < other.id ? 1 : -1))[0];
  }

  async findAt(slug: string): Promise<ReleaseHeader | undefined> {
    return this.#live.at(slug);
  }

  async addressesOf(campaign: string): Promise<string[]> {
    return this.#live.slugs().filter((slug) =>
      listFolder(this.#live.paths.releases(slug)).some((name) => {
        const id = name.replace(/\.json$/, '');
        return name !== id && isReleaseId(id) && this.#live.header(slug, id)?.campaign === campaign;
      }),
    );
  }

  async list(slug: string): Promise<ReleaseHeader[]> {
    return this.#idsAt(slug).flatMap((id) => this.#live.header(slug, id) ?? []);
  }

  async unreadable(slug: string): Promise<string[]> {
    return this.#idsAt(slug).filter((id) => !this.#live.header(slug, id));
  }

  /** Newest first. */
  #idsAt(slug: string): string[] {
    return listFolder(this.#live.paths.releases(slug)).filter(isReleaseId).toSorted().toReversed();
  }

  async open(slug: string, id: string): Promise<Manifest | undefined> {
    if (!isReleaseId(id)) return undefined;
    const file = this.#live.paths.manifest(slug, id);
    const kept = this.#manifests.get(slug);
    if (kept?.manifest.header.id === id && kept.seal === sealOf(file)) return kept.manifest;
    try {
      const seal = sealOf(file);
      const manifest = parseManifest(readFileSync(file, 'utf8'));
      if (this.#live.liveId(slug) === id) this.#manifests.set(slug, { manifest, seal });
      return manifest;
    } catch {
      return undefined;
    }
  }

  async missingFrom({ header: { slug, id }, files }: Manifest): Promise<string[]> {
    const folder = this.#live.paths.release(slug, id);
    return [...files].flatMap(([file, { bytes }]) => (hasFile(`${folder}/${file}`, bytes) ? [] : file));
  }

  async write(content: ReleaseContent): Promise<void> {
    await writeRelease(this.#live.paths, content);
    const { manifest } = content;
    const { slug, id } = manifest.header;
    this.#manifests.set(slug, { manifest, seal: sealOf(this.#live.paths.manifest(slug, id)) });
  }

  async swap({ slug, id }: ReleaseHeader): Promise<void> {
    const { paths } = this.#live;
    // A link cannot be overwritten in place: a new one takes the name in one step.
    const next = path.join(paths.campaign(slug), `${pointer}${id}`);
    rmSync(next, { force: true });
    symlinkSync(path.join('releases', id), next);
    renameSync(next, paths.current(slug));
  }

  async clean(slug: string): Promise<void> {
    const { paths } = this.#live;
    const live = this.#live.liveId(slug);
    await this.sweep();
    for (const name of listFolder(paths.campaign(slug))) {
      if (name.startsWith(pointer)) rmSync(path.join(paths.campaign(slug), name), { force: true });
    }
    const names = new Set(listFolder(paths.releases(slug)));
    // Manifests last: they say whose the rest was.
    for (const name of [...names].toSorted((one, other) => rankOf(one) - rankOf(other))) {
      const id = name.replace(/\.json$/, '');
      const whole = isReleaseId(id) && names.has(id) && names.has(`${id}.json`);
      if (whole || id === live) continue;
      await removeFolder(path.join(paths.releases(slug), name));
    }
  }

  /** Cleans every address that nobody is at work on: for the start of a process. */
  async cleanAll(): Promise<void> {
    for (const slug of this.#live.slugs()) {
      const owner = this.#live.at(slug);
      if (owner) await this.exclusively(namesOf(owner.campaign, slug), () => this.clean(slug));
    }
  }

  async prune(slug: string, keep: number): Promise<void> {
    const live = this.#live.liveId(slug);
    const ids = this.#idsAt(slug);
    const old = new Set(ids.slice(keep));
    for (const id of ids) {
      if (id === live) continue;
      if (old.has(id) || this.#live.header(slug, id)?.trimmed) await this.discard(slug, id);
    }
  }

  async discard(slug: string, id: string): Promise<void> {
    const { paths } = this.#live;
    const folder = paths.release(slug, id);
    // First out of sight: half a release must never look like one. The manifest goes last, for it says whose it was.
    if (existsSync(folder)) renameSync(folder, folder + partial);
    await removeFolder(folder + partial);
    rmSync(paths.manifest(slug, id), { force: true });
    this.#live.forget(slug, id);
    if (this.#manifests.get(slug)?.manifest.header.id === id) this.#manifests.delete(slug);
  }

  async remove(slug: string): Promise<void> {
    const { paths } = this.#live;
    this.#manifests.delete(slug);
    const away = path.join(paths.root, `${removed}${slug}-${process.pid}-${Date.now()}`);
    mkdirSync(paths.root, { recursive: true });
    try {
      renameSync(paths.campaign(slug), away);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
      throw error;
    }
    await removeFolder(away);
  }

  async sweep(): Promise<void> {
    const { root } = this.#live.paths;
    for (const name of listFolder(root)) {
      if (name.startsWith(removed)) await removeFolder(path.join(root, name));
    }
  }

  async forgetWords(slug: string): Promise<void> {
    this.#manifests.delete(slug);
    for (const id of this.#idsAt(slug)) {
      const file = this.#live.paths.manifest(slug, id);
      const text = withoutOldWords(readFileSync(file, 'utf8'));
      if (text === undefined) continue;
      writeFileSync(file + partial, text);
      renameSync(file + partial, file);
    }
  }

  async tombstones(campaign: string): Promise<Tombstones> {
    return this.#tombstones.read(campaign);
  }

  addTombstones(campaign: string, add: (known: Tombstones) => Tombstones): Promise<void> {
    return this.exclusively([`tombstones ${campaign}`], async () => {
      this.#tombstones.write(campaign, add(this.#tombstones.read(campaign)));
    });
  }
}

const rankOf = (name: string) => (name.endsWith('.json') ? 1 : 0);

/** Another one means that the file was written again. */
function sealOf(file: string): string {
  const stats = statSync(file, { throwIfNoEntry: false });
  return stats ? `${stats.ino}-${stats.size}-${stats.mtimeMs}` : '';
}

const removeFolder = (folder: string) => rm(folder, { recursive: true, force: true });

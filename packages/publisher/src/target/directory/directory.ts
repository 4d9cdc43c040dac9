import { mkdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { listFolder } from '../../folder.ts';
import { type Manifest, parseManifest, type ReleaseHeader } from '../../release/manifest.ts';
import { namesOf, type ReleaseContent, type Target } from '../target.ts';
import { LiveFolder } from './live.ts';
import { withLocks } from './lock.ts';
import { isReleaseId, partial } from './paths.ts';
import { hasFile, writeRelease } from './write.ts';

const removed = '.removed-';
const pointer = '.current-';

/** Releases in folders of this machine, live through a symbolic link; see `docs/architecture.md`. */
export class DirectoryTarget implements Target {
  readonly #live: LiveFolder;
  /** The manifest last written or read of each address: the one that the next release is built upon. */
  readonly #manifests = new Map<string, Manifest>();

  constructor(root: string) {
    this.#live = new LiveFolder(root);
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

  async list(slug: string): Promise<ReleaseHeader[]> {
    return listFolder(this.#live.paths.releases(slug))
      .filter(isReleaseId)
      .toSorted()
      .toReversed()
      .flatMap((id) => this.#live.header(slug, id) ?? []);
  }

  async open(slug: string, id: string): Promise<Manifest | undefined> {
    const kept = this.#manifests.get(slug);
    if (kept?.header.id === id) return kept;
    if (!isReleaseId(id)) return undefined;
    try {
      const manifest = parseManifest(readFileSync(this.#live.paths.manifest(slug, id), 'utf8'));
      if (this.#live.liveId(slug) === id) this.#manifests.set(slug, manifest);
      return manifest;
    } catch {
      return undefined;
    }
  }

  async isWhole({ header: { slug, id }, files }: Manifest): Promise<boolean> {
    const folder = this.#live.paths.release(slug, id);
    for (const [file, { bytes }] of files) if (!hasFile(`${folder}/${file}`, bytes)) return false;
    return true;
  }

  async write(content: ReleaseContent): Promise<void> {
    await writeRelease(this.#live.paths, content);
    this.#manifests.set(content.manifest.header.slug, content.manifest);
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
    for (const name of listFolder(paths.root)) {
      if (name.startsWith(removed)) await removeFolder(path.join(paths.root, name));
    }
    for (const name of listFolder(paths.campaign(slug))) {
      if (name.startsWith(pointer)) rmSync(path.join(paths.campaign(slug), name), { force: true });
    }
    const names = new Set(listFolder(paths.releases(slug)));
    for (const name of names) {
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
    const { paths } = this.#live;
    const live = this.#live.liveId(slug);
    const old = listFolder(paths.releases(slug)).filter(isReleaseId).toSorted().toReversed().slice(keep);
    for (const id of old) {
      if (id === live) continue;
      // First out of sight: half a release must never look like one.
      renameSync(paths.release(slug, id), paths.release(slug, id) + partial);
      rmSync(paths.manifest(slug, id), { force: true });
      await removeFolder(paths.release(slug, id) + partial);
    }
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
}

const removeFolder = (folder: string) => rm(folder, { recursive: true, force: true });

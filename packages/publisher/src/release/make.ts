import {
  checkSite,
  type Problem,
  ProblemError,
  type PublishStep,
  type Renderer,
  type Route,
  type Site,
  View,
} from '@bashke/content';
import type { ClientFiles } from '../render/client-files.ts';
import type { DrawnFiles } from '../render/drawn.ts';
import { identityOf, planFiles } from '../render/plan.ts';
import { runBounded } from '../render/run.ts';
import { digest, statesOf } from '../render/states.ts';
import type { FileSource } from '../target/target.ts';
import { checkRelease } from '../verify/check.ts';
import { type FileFacts, noFacts, type Reading } from '../verify/facts.ts';
import { placeOf } from '../verify/place.ts';
import { readPageAside } from '../verify/page-reader.ts';
import { readFile } from '../verify/read.ts';
import { References } from '../verify/reference.ts';
import { gatherAssets } from './assets.ts';
import type { Manifest, ReleaseFile } from './manifest.ts';

/** What every release is made with. */
export interface Workshop {
  renderer: Renderer;
  client: ClientFiles;
  /** Where media files lie, flat. */
  mediaFolder: string;
  drawn?: DrawnFiles | undefined;
}

export type OnStep = (step: PublishStep, done: number, total: number) => void;

/** Every file of a release, checked, in memory or pointed at. Nothing is written yet. */
export interface MadeFiles {
  files: Map<string, ReleaseFile>;
  sources: Map<string, FileSource>;
  states: Map<string, string>;
  /** Files that the renderer made. */
  rendered: number;
}

const filesAtOnce = 8;
/** Nobody mends more at a time; a fault in a theme would otherwise be told once for every page. */
const problemsAtMost = 50;

/**
 * Makes the files of a site: takes over from `base` what nothing has changed for, renders the rest, checks all.
 *
 * @throws ProblemError with everything that must be mended first
 */
export async function makeFiles(
  site: Site,
  base: Manifest | undefined,
  workshop: Workshop,
  onStep: OnStep,
): Promise<MadeFiles> {
  onStep('check', 0, 1);
  stopAt(checkSite(site));

  const stateOf = statesOf(site);
  const plan = planFiles(site, base, workshop.renderer.buildId, stateOf);
  const maker = new FileMaker(site, base, workshop, plan.made);
  onStep('check', 1, 1);

  const total = plan.made.length;
  let done = 0;
  const make = async (route: Route) => {
    await maker.make(route);
    done += 1;
    onStep('render', done, total);
  };
  onStep('render', 0, total);
  // Pages first: their problems are found before time goes into drawing.
  await runBounded(
    plan.made.filter((route) => !isDrawn(route)),
    filesAtOnce,
    make,
  );
  await maker.readings();
  stopAt(maker.problems);
  await runBounded(plan.made.filter(isDrawn), filesAtOnce, make);
  stopAt(maker.problems);

  onStep('verify', 0, 1);
  const taken = new Map(plan.taken.map(({ route, file }) => [route.path, file]));
  const files = new Map<string, ReleaseFile>();
  const sources = maker.sources;
  for (const { path } of site.routes) {
    const file = maker.files.get(path) ?? taken.get(path)!;
    if (taken.has(path)) sources.set(path, 'base');
    files.set(path, file);
  }
  gatherAssets(files, sources, base, workshop);
  stopAt(checkRelease({ site, files }));
  onStep('verify', 1, 1);

  const states = new Map<string, string>();
  for (const { making } of files.values()) {
    for (const input of making?.inputs ?? []) {
      if (!states.has(input)) states.set(input, stateOf(input));
    }
  }
  return { files, sources, states, rendered: total };
}

function stopAt(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new ProblemError(problems.slice(0, problemsAtMost));
}

const isDrawn = ({ kind }: Route) => kind === 'card' || kind === 'icon' || kind === 'cover';
const isPage = ({ path }: Route) => path.endsWith('.html');

/** Makes files and lets go of them; their problems too. */
export async function makeRendered(
  site: Site,
  routes: readonly Route[],
  workshop: Pick<Workshop, 'renderer' | 'drawn'>,
): Promise<void> {
  const maker = new FileMaker(site, undefined, workshop, routes);
  await runBounded(routes, filesAtOnce, (route) => maker.make(route));
  await maker.readings();
}

/** So many pages are worth a thread beside this one to read them. */
const pagesWorthAThread = 16;

/** Makes the files that cannot be taken over. */
class FileMaker {
  readonly files = new Map<string, ReleaseFile>();
  readonly sources = new Map<string, FileSource>();
  readonly problems: Problem[] = [];
  readonly #site: Site;
  readonly #base: Manifest | undefined;
  readonly #workshop: Pick<Workshop, 'renderer' | 'drawn'>;
  readonly #references: References;
  readonly #readAside: boolean;
  readonly #readings: Promise<void>[] = [];

  constructor(
    site: Site,
    base: Manifest | undefined,
    workshop: Pick<Workshop, 'renderer' | 'drawn'>,
    routes: readonly Route[],
  ) {
    this.#site = site;
    this.#readAside = routes.filter(isPage).length >= pagesWorthAThread;
    this.#base = base;
    this.#workshop = workshop;
    this.#references = new References(site.campaign.origin);
  }

  async make(route: Route): Promise<void> {
    if (this.problems.length >= problemsAtMost) return;
    try {
      await (isDrawn(route) ? this.#draw(route) : this.#render(route));
    } catch (error) {
      this.#note(route, error);
    }
  }

  async #render(route: Route): Promise<void> {
    const view = new View(this.#site, route);
    const { body } = await this.#workshop.renderer.render(view);
    if (!this.#readAside || !isPage(route) || body.byteLength === 0) {
      this.#add(view, digest(body), body.byteLength, { body }, this.#read(route, body));
      return;
    }
    const reading = readPageAside(route.path, body, this.#site.campaign.origin);
    const file = this.#add(view, digest(body), body.byteLength, { body });
    this.#readings.push(this.#readLater(route, file, reading));
  }

  /** Resolves when every page is read. */
  async readings(): Promise<void> {
    await Promise.all(this.#readings);
  }

  async #readLater(route: Route, file: ReleaseFile, reading: Promise<Reading>): Promise<void> {
    const read = await reading;
    this.#judge(route, read);
    file.facts = read.facts;
  }

  async #draw(route: Route): Promise<void> {
    const { renderer, drawn } = this.#workshop;
    const view = new View(this.#site, route);
    const sketch = renderer.sketch?.(view);
    const kept = sketch === undefined ? undefined : drawn?.find(sketch, view.inputs);
    if (kept) {
      this.#add(view, kept.hash, kept.bytes, { file: kept.file, lasting: true });
      return;
    }
    const { body } = await renderer.render(view);
    const facts = this.#read(route, body);
    const hash = digest(body);
    const file = sketch === undefined ? undefined : drawn?.keep(sketch, hash, body, view.inputs);
    this.#add(view, hash, body.byteLength, file === undefined ? { body } : { file, lasting: true }, facts);
  }

  #add(view: View, hash: string, bytes: number, source: FileSource, facts = noFacts): ReleaseFile {
    const { path } = view.route;
    const making = { route: identityOf(view.route, this.#site.campaign), inputs: [...view.inputs] };
    const file: ReleaseFile = { hash, bytes, facts, making };
    this.files.set(path, file);
    this.sources.set(path, this.#sourceOf(path, hash, source));
    return file;
  }

  /** Reads what was made, and notes what is wrong with it. */
  #read(route: Route, body: Uint8Array): FileFacts {
    const reading = readFile(route.path, body, this.#references);
    this.#judge(route, reading);
    return reading.facts;
  }

  /** Made again, but with the bytes that it had: the old file is linked. */
  #sourceOf(path: string, hash: string, source: FileSource): FileSource {
    return this.#base?.files.get(path)?.hash === hash ? 'base' : source;
  }

  #judge(route: Route, { faults, language }: Reading): void {
    const place = placeOf(this.#site, route);
    for (const detail of faults) {
      this.problems.push({ code: 'html-invalid', params: { detail: `${route.path}: ${detail}` }, place });
    }
    if (language && 'language' in route && language !== route.language) {
      const params = { found: language, expected: route.language };
      this.problems.push({ code: 'language-mixed', params, place });
    }
  }

  #note(route: Route, error: unknown): void {
    const place = placeOf(this.#site, route);
    if (error instanceof Error && error.name === 'ProblemError' && 'problems' in error) {
      // By name: the compiled renderer brings a class of its own.
      const { problems } = error as ProblemError;
      this.problems.push(...problems.map((problem) => ({ ...problem, place: problem.place ?? place })));
      return;
    }
    if (isSystemError(error)) throw error;
    const detail = error instanceof Error ? error.message : String(error);
    this.problems.push({ code: 'render-failed', params: { detail: `${route.path}: ${detail}` }, place });
  }
}

/** A full disk is no fault of a page. */
const isSystemError = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && ['ENOSPC', 'EDQUOT'].includes(String(error.code));

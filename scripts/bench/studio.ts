import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { baseEnvironment } from '../run/environment.ts';
import { inProject } from '../run/paths.ts';
import { requireSuccess } from '../run/processes.ts';
import { openDataFolder } from '../start/data-folder.ts';
import {
  addressesOf,
  type Ports,
  publisherProgram,
  studioProgram,
  studioSettings,
  webProgram,
} from '../start/programs.ts';
import { Supervisor } from '../start/supervisor.ts';
import type { Figures } from './figures.ts';
import { round, summariseTimes } from './statistics.ts';

/** What `studio-content.ts` prints. */
export interface StudioContent {
  campaign: string;
  pages: string[];
  /** Documents of the snapshot beside the campaign. */
  documents: number;
  /** Milliseconds to read it with nothing remembered, and after one page has changed. */
  cold: number;
  warm: number;
}

export const ROLE = { email: 'bench@shembull.al', password: 'a password for the bench' };
const EDITS = 20;
const POLL_MS = 2;
const PATIENCE_MS = 120_000;

/**
 * From an editor's request to publish, at the studio's own API, to the new sentence being served: save, snapshot,
 * parcel, render, verify, write, swap. Also the time that reading a snapshot takes.
 */
export async function measureStudio(figures: Figures, ports: Ports, say: (line: string) => void) {
  for (const pages of [100, 1000]) {
    figures.section(`Publish to live, ${pages} pages × 2 languages (from the studio)`);
    const data = openDataFolder(mkdtempSync(path.join(tmpdir(), 'bashke-bench-')));
    const signal = new AbortController().signal;
    const supervisor = new Supervisor({ logs: data.logs, runningFile: data.running, signal });
    const addresses = addressesOf(ports);
    try {
      say(`${pages} × 2: filling a studio`);
      const printed = await requireSuccess({
        name: 'filling the studio',
        command: process.execPath,
        args: [inProject('scripts/bench/studio-content.ts'), String(pages)],
        cwd: inProject('cms'),
        env: baseEnvironment({ ...studioSettings(data, addresses), PAYLOAD_LOG_LEVEL: 'error' }),
      });
      const content = JSON.parse(printed.trim().split('\n').at(-1)!) as StudioContent;
      say(`${pages} × 2: first publish`);
      await supervisor.start(publisherProgram(data, ports), 'publisher', `${addresses.publisher}/health`);
      await supervisor.start(webProgram(data, ports), 'web', `${addresses.sites}/`);
      await supervisor.start(studioProgram(data, ports), 'studio', `${addresses.studio}/api/health`);
      const editor = await Editor.logIn(addresses.studio, `${addresses.sites}/bench`);
      await editor.waitForText('index.html', 'Fjalë.');
      say(`${pages} × 2: edits`);
      const saves: number[] = [];
      const times: number[] = [];
      for (let index = 0; index < EDITS; index += 1) {
        const { save, live } = await editor.editPage(content.pages[index]!, index);
        saves.push(save);
        times.push(live);
      }
      const live = summariseTimes(times);
      figures.add('one page edited, request to live, p50', live.p50, 'ms', { most: 300 });
      figures.add('one page edited, request to live, p95', live.p95, 'ms');
      figures.add('of which the save answers after, p50', summariseTimes(saves).p50, 'ms');
      const per = 1000 / content.documents;
      figures.add('snapshot per 1,000 documents, nothing remembered', round(content.cold * per), 'ms');
      figures.add('snapshot after one page has changed', round(content.warm), 'ms');
    } finally {
      await supervisor.end();
      rmSync(data.root, { recursive: true, force: true });
    }
  }
}

/** Somebody who edits through the studio's API and looks at the microsite. */
class Editor {
  readonly #studio: string;
  readonly #site: string;
  readonly #token: string;

  private constructor(studio: string, site: string, token: string) {
    this.#studio = studio;
    this.#site = site;
    this.#token = token;
  }

  static async logIn(studio: string, site: string): Promise<Editor> {
    const response = await fetch(`${studio}/api/users/login`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: studio },
      body: JSON.stringify(ROLE),
    });
    const cookie = response.headers.getSetCookie().find((each) => each.startsWith('payload-token='));
    if (!cookie) throw new Error(`Logging in ended with ${response.status}: ${await response.text()}`);
    return new Editor(studio, site, cookie.split(';')[0]!);
  }

  /** @returns milliseconds until the save has answered, and until the new sentence is served */
  async editPage(id: string, index: number): Promise<{ save: number; live: number }> {
    const sentence = `Fjali e re ${index}-${Date.now()}.`;
    const started = performance.now();
    const saved = fetch(`${this.#studio}/api/pages/${id}?locale=sq&depth=0`, {
      method: 'PATCH',
      headers: { 'content-type': 'application/json', cookie: this.#token, origin: this.#studio },
      body: JSON.stringify({ summary: sentence, _status: 'published' }),
    }).then(async (response) => {
      if (!response.ok) throw new Error(`The save ended with ${response.status}: ${await response.text()}`);
      return performance.now() - started;
    });
    const [save] = await Promise.all([saved, this.waitForText(`faqja-${index + 1}.html`, sentence)]);
    return { save, live: performance.now() - started };
  }

  async waitForText(file: string, text: string): Promise<void> {
    for (
      const deadline = performance.now() + PATIENCE_MS;
      performance.now() < deadline;
      await wait(POLL_MS)
    ) {
      const response = await fetch(`${this.#site}/${file}`);
      if ((await response.text()).includes(text)) return;
    }
    throw new Error(`${file} did not show „${text}“ in time.`);
  }
}

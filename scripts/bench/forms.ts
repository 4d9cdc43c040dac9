import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { aboutInput } from '@bashke/content';
import { openPostOffice, type PostOffice } from '../../cms/src/testing/post-office.ts';
import { solve } from '../../tests/running/proof-of-work.ts';
import { baseEnvironment } from '../run/environment.ts';
import { inProject } from '../run/paths.ts';
import { requireSuccess } from '../run/processes.ts';
import { openDataFolder } from '../start/data-folder.ts';
import { addressesOf, type Ports, studioProgram, studioSettings } from '../start/programs.ts';
import { Supervisor } from '../start/supervisor.ts';
import type { Figures } from './figures.ts';
import { round } from './statistics.ts';

/** What `forms-content.ts` prints. */
export interface FormsContent {
  campaign: string;
  summit: string;
}

const AT_ONCE = 50;
const PEOPLE = 200;
const SEATS = 100;

/**
 * Registrations at the studio's own address, 50 people at once, each from an address of their own and with a proof of
 * work that was found before; then as many confirmations at once of more people than there are seats.
 */
export async function measureForms(
  figures: Figures,
  ports: Ports,
  say: (line: string) => void,
): Promise<void> {
  figures.section(`Forms, ${AT_ONCE} at once`);
  const data = openDataFolder(mkdtempSync(path.join(tmpdir(), 'bashke-bench-')));
  const signal = new AbortController().signal;
  const supervisor = new Supervisor({ logs: data.logs, runningFile: data.running, signal });
  const addresses = addressesOf(ports);
  const office = await openPostOffice();
  try {
    say('forms: filling a studio');
    const printed = await requireSuccess({
      name: 'filling the studio',
      command: process.execPath,
      args: [inProject('scripts/bench/forms-content.ts')],
      cwd: inProject('cms'),
      env: baseEnvironment({ ...studioSettings(data, addresses), PAYLOAD_LOG_LEVEL: 'error' }),
    });
    const content = JSON.parse(printed.split('\n').find((line) => line.startsWith('{'))!) as FormsContent;
    const studio = studioProgram(data, ports);
    const named = { ...studio, env: { ...studio.env, SMTP_URL: office.url } };
    await supervisor.start(named, 'studio', `${addresses.studio}/api/health`);
    const visitors = new Visitors(addresses.studio, addresses.sites, content);

    const plain = await crowd((index) => visitors.ask(index));
    figures.add('an answer without work (health), p99', plain.p99, 'ms');
    say(`forms: ${PEOPLE} proofs of work`);
    const proofs: string[] = [];
    for (let index = 0; index < PEOPLE; index += 1) proofs.push(await visitors.prove(index));
    say(`forms: ${PEOPLE} registrations`);
    const sent = await crowd((index) => visitors.register(index, proofs[index]!));
    figures.add('registrations a second', sent.perSecond, '/s');
    figures.add('a registration, p50', sent.p50, 'ms');
    figures.add('a registration, p99', sent.p99, 'ms');
    figures.add('p99 ÷ that of an answer without work', round(sent.p99 / plain.p99), '×');
    const links = await linksIn(office);
    say(`forms: ${PEOPLE} confirmations for ${SEATS} seats`);
    const confirmed = await crowd((index) => visitors.press(links[index]!));
    figures.add('confirmations a second', confirmed.perSecond, '/s');
    figures.add('a confirmation, p99', confirmed.p99, 'ms');
  } finally {
    await supervisor.end();
    await office.close();
    rmSync(data.root, { recursive: true, force: true });
  }
}

const emailOf = (index: number) => `person-${index}@shembull.al`;

/** People who register, each from an address of their own. */
class Visitors {
  readonly #studio: string;
  readonly #origin: string;
  readonly #content: FormsContent;

  constructor(studio: string, sites: string, content: FormsContent) {
    this.#studio = studio;
    this.#origin = new URL(sites).origin;
    this.#content = content;
  }

  async ask(index: number): Promise<void> {
    await this.#fetch(index, '/api/health');
  }

  /** @returns what goes with a form as its proof of work */
  async prove(index: number): Promise<string> {
    return solve(await (await this.#fetch(index, '/api/forms/challenge')).json());
  }

  async register(index: number, altcha: string): Promise<void> {
    const { campaign, summit } = this.#content;
    const values = { name: `Personi ${index}`, email: emailOf(index), sessions: [], access: 'Një rampë.' };
    await this.#fetch(index, '/api/forms/registration', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ ...values, campaign, [aboutInput]: summit, language: 'sq', altcha }),
    });
  }

  /** Presses the button behind a link of a mail. */
  async press(link: string): Promise<void> {
    const answer = await fetch(link, { method: 'POST', body: new URLSearchParams() });
    if (!answer.ok) throw new Error(`${link} answered ${answer.status}`);
    await answer.text();
  }

  async #fetch(index: number, address: string, options: RequestInit = {}): Promise<Response> {
    const answer = await fetch(`${this.#studio}${address}`, {
      ...options,
      headers: {
        ...options.headers,
        accept: 'application/json',
        origin: this.#origin,
        'x-forwarded-for': `198.51.${Math.floor(index / 250)}.${(index % 250) + 1}`,
      },
    });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${address} answered ${answer.status}: ${text}`);
    return new Response(text);
  }
}

/** Lets everybody do something, 50 at once. */
async function crowd(act: (index: number) => Promise<void>) {
  const times: number[] = [];
  let next = 0;
  const started = performance.now();
  const one = async () => {
    for (let index = next++; index < PEOPLE; index = next++) {
      const began = performance.now();
      await act(index);
      times.push(performance.now() - began);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, one));
  const seconds = (performance.now() - started) / 1000;
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => round(sorted[Math.ceil(share * sorted.length) - 1]!);
  return { p50: at(0.5), p99: at(0.99), perSecond: round(PEOPLE / seconds) };
}

/** The link that confirms, of every letter. */
async function linksIn(office: PostOffice): Promise<string[]> {
  const links: string[] = [];
  for (let index = 0; index < PEOPLE; index += 1) {
    const { links: all } = await office.next(emailOf(index));
    links.push(all.find((link) => link.includes('/confirm/'))!);
  }
  return links;
}

import { createHash } from 'node:crypto';
import { createReadStream, mkdtempSync, rmSync } from 'node:fs';
import { mkdir, open, readdir, rm, stat } from 'node:fs/promises';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Upload } from 'tus-js-client';
import { baseEnvironment } from '../run/environment.ts';
import { inProject } from '../run/paths.ts';
import { requireSuccess } from '../run/processes.ts';
import { type DataFolder, openDataFolder } from '../start/data-folder.ts';
import { addressesOf, type Ports, studioProgram, studioSettings } from '../start/programs.ts';
import { Supervisor } from '../start/supervisor.ts';
import type { Figures } from './figures.ts';
import { round } from './statistics.ts';

const MEGABYTE = 1_000_000;
const SIZE = 200 * MEGABYTE;
const CUTS = 10;
/** What the page sends at a time. */
const CHUNK = 4 * MEGABYTE;

/**
 * A file of 200 MB to the studio's own upload address with the page's own client, over a connection that breaks off ten
 * times in the middle of a piece, and over one that holds. What arrives is compared byte by byte, by its SHA-256.
 */
export async function measureUpload(
  figures: Figures,
  ports: Ports,
  say: (line: string) => void,
): Promise<void> {
  figures.section(`Upload of ${SIZE / MEGABYTE} MB`);
  const data = openDataFolder(mkdtempSync(path.join(tmpdir(), 'bashke-bench-')));
  const supervisor = new Supervisor({
    logs: data.logs,
    runningFile: data.running,
    signal: new AbortController().signal,
  });
  const addresses = addressesOf(ports);
  try {
    say('upload: filling a studio');
    const printed = await requireSuccess({
      name: 'filling the studio',
      command: process.execPath,
      args: [inProject('scripts/bench/upload-content.ts')],
      cwd: inProject('cms'),
      env: baseEnvironment({ ...studioSettings(data, addresses), PAYLOAD_LOG_LEVEL: 'error' }),
    });
    // The studio may have something to log after it.
    const line = printed.split('\n').find((each) => each.startsWith('{'));
    const { code } = JSON.parse(line!) as { code: string };
    await supervisor.start(studioProgram(data, ports), 'studio', `${addresses.studio}/api/health`);
    const { file, hash } = await makeFile(data);
    say('upload: over a connection that holds');
    const whole = await send({ file, hash, code, studio: addresses.studio, cuts: 0, data });
    say(`upload: over a connection that is cut ${CUTS} times`);
    const cut = await send({ file, hash, code, studio: addresses.studio, cuts: CUTS, data });
    figures.add('over a connection that holds', round(whole.seconds, 1), 's');
    figures.add(`over a connection cut ${CUTS} times`, round(cut.seconds, 1), 's');
    figures.add('connections that were cut', cut.cuts, '', { least: CUTS });
    figures.add('sent twice because of it', round((cut.sent - SIZE) / MEGABYTE, 1), 'MB');
    figures.add('arrived byte for byte (1: yes)', whole.identical && cut.identical ? 1 : 0, '', { least: 1 });
  } finally {
    await supervisor.end();
    rmSync(data.root, { recursive: true, force: true });
  }
}

/** A file that no part of can be guessed from another. */
async function makeFile(data: DataFolder): Promise<{ file: string; hash: string }> {
  const file = path.join(data.root, 'regjistrim.wav');
  const hash = createHash('sha256');
  await using written = await open(file, 'w');
  let block = createHash('sha512').update('bashke').digest();
  for (let bytes = 0; bytes < SIZE; bytes += MEGABYTE) {
    const parts: Buffer[] = [];
    for (let part = 0; part < MEGABYTE; part += block.length) {
      block = createHash('sha512').update(block).digest();
      parts.push(block);
    }
    const piece = Buffer.concat(parts).subarray(0, MEGABYTE);
    hash.update(piece);
    await written.write(piece);
  }
  return { file, hash: hash.digest('hex') };
}

interface Trial {
  file: string;
  hash: string;
  code: string;
  studio: string;
  cuts: number;
  data: DataFolder;
}

async function send({ file, hash, code, studio, cuts, data }: Trial) {
  const begun = await fetch(`${studio}/api/hand-in/begin`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'accept-language': 'en' },
    body: JSON.stringify({ code, alias: 'Pishë 42', ageBand: 'adult' }),
  });
  const { token } = (await begun.json()) as { token?: string };
  if (!token) throw new Error(`Beginning ended with ${begun.status}`);
  const link = await PoorConnection.open(new URL(studio), cuts);
  const arrived = watchArrival(path.join(data.private, 'originals'), hash);
  const started = performance.now();
  try {
    await new Promise<void>((resolve, reject) => {
      const upload = new Upload(createReadStream(file), {
        endpoint: `${link.address}/api/hand-in/uploads`,
        uploadSize: SIZE,
        chunkSize: CHUNK,
        retryDelays: Array<number>(20).fill(50),
        metadata: { filename: 'regjistrim.wav' },
        headers: { Authorization: `Bearer ${token}`, 'Accept-Language': 'en' },
        onError: reject,
        onSuccess: () => resolve(),
      });
      upload.start();
    });
    const seconds = (performance.now() - started) / 1000;
    return { seconds, cuts: link.cuts, sent: link.sent, identical: await arrived() };
  } finally {
    await link.close();
    await rm(path.join(data.private, 'originals'), { recursive: true, force: true });
  }
}

/** Holds on to what arrives, so that it can be compared even when the intake has refused it meanwhile. */
function watchArrival(folder: string, hash: string): () => Promise<boolean> {
  const kept = new Map<string, Awaited<ReturnType<typeof open>>>();
  const timer = setInterval(() => void look(), 5);
  const look = async (): Promise<void> => {
    await mkdir(folder, { recursive: true });
    for (const name of await readdir(folder, { recursive: true })) {
      const file = path.join(folder, name);
      const found = await stat(file).catch(() => undefined);
      if (!found?.isFile() || kept.has(file)) continue;
      const opened = await open(file).catch(() => undefined);
      if (opened) kept.set(file, opened);
    }
  };
  return async () => {
    await look();
    clearInterval(timer);
    let identical = false;
    for (const file of kept.values()) {
      const sum = createHash('sha256');
      for await (const part of file.createReadStream({ start: 0 })) sum.update(part as Buffer);
      identical ||= sum.digest('hex') === hash;
    }
    return identical;
  };
}

/** A connection to the studio that breaks off so many times, each time in the middle of a piece. */
class PoorConnection {
  readonly #server: Server;
  readonly #open = new Set<Socket>();
  readonly #wanted: number;
  cuts = 0;
  sent = 0;
  #next: number;

  private constructor(studio: URL, wanted: number) {
    this.#wanted = wanted;
    this.#next = this.#after(0);
    this.#server = createServer((visitor) => this.#join(visitor, studio));
  }

  static async open(studio: URL, cuts: number): Promise<PoorConnection> {
    const link = new PoorConnection(studio, cuts);
    await new Promise<void>((resolve) => link.#server.listen(0, '127.0.0.1', resolve));
    return link;
  }

  get address(): string {
    const { port } = this.#server.address() as { port: number };
    return `http://127.0.0.1:${port}`;
  }

  async close(): Promise<void> {
    for (const socket of this.#open) socket.destroy();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  #after(sent: number): number {
    return this.cuts < this.#wanted ? sent + SIZE / (this.#wanted + 1) : Infinity;
  }

  #join(visitor: Socket, studio: URL): void {
    const host = connect(Number(studio.port), studio.hostname);
    const both = [visitor, host];
    for (const socket of both) {
      this.#open.add(socket);
      socket.on('error', () => undefined);
      socket.on('close', () => {
        for (const each of both) each.destroy();
        this.#open.delete(socket);
      });
    }
    host.pipe(visitor);
    visitor.on('data', (part: Buffer) => {
      this.sent += part.length;
      if (this.sent >= this.#next) {
        this.cuts += 1;
        this.#next = this.#after(this.sent);
        for (const each of both) each.destroy();
      } else if (!host.write(part)) {
        visitor.pause();
        host.once('drain', () => visitor.resume());
      }
    });
    visitor.on('end', () => host.end());
  }
}

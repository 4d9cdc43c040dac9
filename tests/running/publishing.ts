import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type DataFolder, openDataFolder } from '../../scripts/start/data-folder.ts';
import { addressesOf, type Ports, publisherProgram, webProgram } from '../../scripts/start/programs.ts';
import { Supervisor } from '../../scripts/start/supervisor.ts';
import { findFreePorts } from './ports.ts';

/** A real publisher and a real web server, each a process of its own. */
export class PublishingProcesses {
  readonly data: DataFolder;
  readonly ports: Ports;
  #publisher: Supervisor;
  readonly #web: Supervisor;

  private constructor(data: DataFolder, ports: Ports) {
    this.data = data;
    this.ports = ports;
    this.#publisher = supervise(data);
    this.#web = supervise(data);
  }

  static async start(): Promise<PublishingProcesses> {
    const root = await mkdtemp(path.join(tmpdir(), 'bashke-publishing-'));
    const processes = new PublishingProcesses(openDataFolder(root), await findFreePorts());
    await processes.startPublisher();
    await processes.#web.start(webProgram(processes.data, processes.ports), 'web', `${processes.sites}/`);
    return processes;
  }

  /** `http://localhost:…`: a campaign is at `/<slug>/`. */
  get sites(): string {
    return addressesOf(this.ports).sites;
  }

  get publisher(): string {
    return addressesOf(this.ports).publisher;
  }

  async startPublisher(): Promise<void> {
    this.#publisher = supervise(this.data);
    await this.#publisher.start(
      publisherProgram(this.data, this.ports),
      'publisher',
      `${this.publisher}/health`,
    );
  }

  async stopPublisher(): Promise<void> {
    await this.#publisher.end();
  }

  /** What the public gets. */
  async visit(address: string): Promise<{ status: number; text: string }> {
    const response = await fetch(`${this.sites}/${address}`);
    return { status: response.status, text: await response.text() };
  }

  async close(): Promise<void> {
    await this.#publisher.end();
    await this.#web.end();
    await rm(this.data.root, { recursive: true, force: true });
  }
}

const supervise = (data: DataFolder) =>
  new Supervisor({ logs: data.logs, runningFile: data.running, signal: new AbortController().signal });

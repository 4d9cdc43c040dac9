import { baseEnvironment } from '../run/environment.ts';
import { inProject, ROOT } from '../run/paths.ts';
import { type Port, readPort } from '../run/ports.ts';
import type { Program } from '../run/processes.ts';
import type { DataFolder } from './data-folder.ts';

/** Where each part listens. */
export interface Ports {
  studio: Port;
  sites: Port;
  publisher: Port;
}

/** Reads the ports from the environment. @throws Failure when one of them is no port */
export function readPorts(env: Record<string, string | undefined> = process.env): Ports {
  return {
    studio: readPort('the studio', 'STUDIO_PORT', 3000, env),
    sites: readPort('the web server of the microsites', 'SITES_PORT', 4000, env),
    publisher: readPort('the publisher', 'PUBLISHER_PORT', 4100, env),
  };
}

/** Where people and parts find each other. */
export interface Addresses {
  studio: string;
  sites: string;
  publisher: string;
}

/** @returns the addresses on this machine */
export function addressesOf(ports: Ports): Addresses {
  return {
    studio: `http://localhost:${ports.studio.number}`,
    sites: `http://localhost:${ports.sites.number}`,
    publisher: `http://127.0.0.1:${ports.publisher.number}`,
  };
}

/**
 * The address that the studio and the web server listen on. The demo's log-ins are known to everyone, so by
 * default nobody but this machine can reach them; `HOST=0.0.0.0` opens them.
 */
function hostToListenOn(): string {
  return process.env.HOST || '127.0.0.1';
}

/** The settings of the studio, for everything that reads its configuration. */
export function studioSettings(data: DataFolder, addresses: Addresses): Record<string, string> {
  return {
    NODE_ENV: 'production',
    DATABASE_URL: `file:${data.database}`,
    PAYLOAD_SECRET: data.secrets.payloadSecret,
    DATA_DIR: data.root,
    MEDIA_DIR: data.media,
    PRIVATE_DIR: data.private,
    STUDIO_URL: addresses.studio,
    SITES_URL: addresses.sites,
    PUBLISHER_URL: addresses.publisher,
    PUBLISHER_TOKEN: data.secrets.publisherToken,
  };
}

/** The compiled renderer; its style sheets and scripts lie in `../client`. */
export const RENDERER = inProject('sites/dist/server/entry.mjs');

const publisherMain = inProject('packages/publisher/src/main.ts');

/** The service that publishes. */
export function publisherProgram(data: DataFolder, ports: Ports): Program {
  return {
    name: 'the publisher',
    command: process.execPath,
    args: [publisherMain, 'serve'],
    cwd: ROOT,
    env: baseEnvironment({
      NODE_ENV: 'production',
      PUBLISHER_PORT: String(ports.publisher.number),
      PUBLISHER_TOKEN: data.secrets.publisherToken,
      LIVE_DIR: data.live,
      MEDIA_DIR: data.media,
      CACHE_DIR: data.cache,
      RENDERER,
    }),
  };
}

/** The web server that shows the microsites. */
export function webProgram(data: DataFolder, ports: Ports): Program {
  return {
    name: 'the web server of the microsites',
    command: process.execPath,
    args: [publisherMain, 'web'],
    cwd: ROOT,
    env: baseEnvironment({
      NODE_ENV: 'production',
      LIVE_DIR: data.live,
      SITES_PORT: String(ports.sites.number),
      SITES_URL: addressesOf(ports).sites,
      HOST: hostToListenOn(),
    }),
  };
}

/** The studio. */
export function studioProgram(data: DataFolder, ports: Ports): Program {
  const next = inProject('cms/node_modules/next/dist/bin/next');
  return {
    name: 'the studio',
    command: process.execPath,
    args: [next, 'start', '--port', String(ports.studio.number), '--hostname', hostToListenOn()],
    cwd: inProject('cms'),
    env: baseEnvironment(studioSettings(data, addressesOf(ports))),
  };
}

/** The studio with hot reload. */
export function studioDevProgram(data: DataFolder, ports: Ports): Program {
  const program = studioProgram(data, ports);
  const [next = '', , ...rest] = program.args;
  return { ...program, args: [next, 'dev', ...rest], env: { ...program.env, NODE_ENV: 'development' } };
}

/** Astro's development server, with hot reload, on snapshots. */
export function sitesDevProgram(data: DataFolder, port: Port): Program {
  return {
    name: "Astro's development server",
    command: process.execPath,
    args: [inProject('sites/node_modules/astro/bin/astro.mjs'), 'dev', '--port', String(port.number)],
    cwd: inProject('sites'),
    env: baseEnvironment({
      NODE_ENV: 'development',
      SNAPSHOTS_DIR: data.snapshots,
      MEDIA_DIR: data.media,
    }),
  };
}

/** A program of `scripts/demo-content`: it opens the studio's database and ends. */
export function studioTool(
  name: string,
  file: string,
  args: string[],
  data: DataFolder,
  addresses: Addresses,
): Program {
  return {
    name,
    command: process.execPath,
    args: [inProject('scripts/demo-content', file), ...args],
    cwd: inProject('cms'),
    env: baseEnvironment(studioSettings(data, addresses)),
  };
}

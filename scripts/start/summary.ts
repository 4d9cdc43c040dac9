import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { Prepared } from './prepared.ts';
import type { Addresses } from './programs.ts';

/** The short block that a start ends with: where everything is and how to stop it. */
export function summarise(about: {
  addresses: Addresses;
  /** Slugs of the campaigns that are live. */
  campaigns: string[];
  accounts: Prepared['accounts'];
  dataFolder: string;
}): string {
  const { addresses, campaigns, accounts, dataFolder } = about;
  const width = Math.max(...accounts.map(({ role }) => role.length), 0);
  const emailWidth = Math.max(...accounts.map(({ email }) => email.length), 0);
  return [
    '',
    'Bashkë is running.',
    '',
    `  Studio      ${addresses.studio}/admin`,
    `  Microsites  ${addresses.sites}/`,
    ...campaigns.map(
      (slug) => `              ${addresses.sites}/${slug}/   or   ${onItsOwnHost(addresses.sites, slug)}`,
    ),
    '',
    '  Demo log-ins (role, e-mail, password)',
    ...accounts.map(
      ({ role, email, password }) => `    ${role.padEnd(width)}  ${email.padEnd(emailWidth)}  ${password}`,
    ),
    '',
    '  Stop        Ctrl-C',
    `  Data        ${dataFolder}   (npm start -- --reset begins anew)`,
    '',
  ].join('\n');
}

function onItsOwnHost(sites: string, slug: string): string {
  const address = new URL(sites);
  return `http://${slug}.localhost:${address.port}/`;
}

/** @returns the slugs of the campaigns that are live in a folder of releases */
export function listLive(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => existsSync(path.join(folder, name, 'current')))
    .toSorted();
}

import type { Config, SanitizedConfig } from 'payload';
import { isNobody } from './access/is-nobody.ts';
import { isStaff } from './access/is-staff.ts';
import { DEPTH } from './api/query.ts';
import { forgetHiddenOrder, guardEndpoints } from './api/guard.ts';
import { env } from './env.ts';

/** Bytes that an upload may have; the intake has limits of its own below this one. */
export const UPLOAD_LIMIT = 40_000_000;

const tooLarge =
  `Skedari është më i madh se ${UPLOAD_LIMIT / 1e6} MB. Ngarkoni një version më të vogël. · ` +
  `The file is larger than ${UPLOAD_LIMIT / 1e6} MB. Upload a smaller version.`;

/** What is shut in Payload from the first day. */
export const closed = {
  // A cookie is believed only when the request comes from the studio itself.
  csrf: [env.STUDIO_URL],
  cors: [env.STUDIO_URL],
  defaultDepth: 1,
  maxDepth: DEPTH,
  graphQL: { disable: true, disablePlaygroundInProduction: true },
  telemetry: false,
  jobs: { access: { run: isNobody, queue: isNobody, cancel: isNobody } },
  upload: {
    abortOnLimit: true,
    limits: { fileSize: UPLOAD_LIMIT, files: 1 },
    responseOnLimit: tooLarge,
    safeFileNames: false,
  },
} satisfies Partial<Config>;

/**
 * Puts the guard before every door of the REST API, and shuts the collections that Payload adds for itself: they are
 * open to every user otherwise. Only the finished configuration has all of them.
 */
export function closeDoors(config: SanitizedConfig): SanitizedConfig {
  for (const collection of config.collections) {
    guardEndpoints(collection);
    collection.hooks.beforeOperation = [forgetHiddenOrder, ...(collection.hooks.beforeOperation ?? [])];
    if (collection.slug === 'payload-locked-documents') {
      collection.access = {
        ...collection.access,
        create: isStaff,
        read: isStaff,
        update: isStaff,
        delete: isStaff,
      };
    } else if (collection.slug.startsWith('payload-') && collection.slug !== 'payload-preferences') {
      collection.access = {
        ...collection.access,
        create: isNobody,
        read: isNobody,
        update: isNobody,
        delete: isNobody,
      };
    }
  }
  return config;
}

/** Writes `payload-types.ts` and the import map of the admin panel from the configuration. Opens no database. */
import { generateImportMap } from 'payload';
import { generateTypes } from 'payload/node';
import config from '../payload.config.ts';

const studio = await config;
await generateTypes(studio, { log: false });
await generateImportMap(studio, { log: false, force: true });

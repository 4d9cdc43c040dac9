import * as m20261122_055711_initial from './20261122_055711_initial.ts';

/** Every migration, oldest first. A database that knows others was written by a newer version. */
export const migrations = [
  { name: '20261122_055711_initial', up: m20261122_055711_initial.up, down: m20261122_055711_initial.down },
];

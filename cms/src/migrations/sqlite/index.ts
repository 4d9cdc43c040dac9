import * as m20261122_052637_initial from './20261122_052637_initial.ts';

/** Every migration, oldest first. A database that knows others was written by a newer version. */
export const migrations = [
  { name: '20261122_052637_initial', up: m20261122_052637_initial.up, down: m20261122_052637_initial.down },
];

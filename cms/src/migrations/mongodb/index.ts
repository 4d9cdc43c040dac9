import * as initial from './20261122_000000_initial.ts';

/** Every migration, oldest first. A database that knows others was written by a newer version. */
export const migrations = [{ name: '20261122_000000_initial', up: initial.up, down: initial.down }];

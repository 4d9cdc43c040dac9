import * as m20261122_055711_initial from './20261122_055711_initial.ts';

export const migrations = [{ name: '20261122_055711_initial', up: m20261122_055711_initial.up, down: m20261122_055711_initial.down }];

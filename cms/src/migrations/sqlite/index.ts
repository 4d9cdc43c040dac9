import * as m20261122_055711_initial from './20261122_055711_initial.ts';
import * as m20261122_082941_youth_media_lab from './20261122_082941_youth_media_lab.ts';
import * as m20261122_124341_summit_and_alliance from './20261122_124341_summit_and_alliance.ts';

/** Every migration, oldest first. A database that knows others was written by a newer version. */
export const migrations = [
  { name: '20261122_055711_initial', up: m20261122_055711_initial.up, down: m20261122_055711_initial.down },
  {
    name: '20261122_082941_youth_media_lab',
    up: m20261122_082941_youth_media_lab.up,
    down: m20261122_082941_youth_media_lab.down,
  },
  {
    name: '20261122_124341_summit_and_alliance',
    up: m20261122_124341_summit_and_alliance.up,
    down: m20261122_124341_summit_and_alliance.down,
  },
];

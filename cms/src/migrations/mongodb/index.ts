import * as initial from './20261122_000000_initial.ts';
import * as summitAndAlliance from './20261122_112500_summit_and_alliance.ts';
import * as youthMediaLab from './20261122_080000_youth_media_lab.ts';

/** Every migration, oldest first. A database that knows others was written by a newer version. */
export const migrations = [
  { name: '20261122_000000_initial', up: initial.up, down: initial.down },
  { name: '20261122_080000_youth_media_lab', up: youthMediaLab.up, down: youthMediaLab.down },
  {
    name: '20261122_112500_summit_and_alliance',
    up: summitAndAlliance.up,
    down: summitAndAlliance.down,
  },
];

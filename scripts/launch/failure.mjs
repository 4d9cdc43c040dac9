/**
 * A failure whose message is all that its reader needs: what is wrong, where, and what to do.
 * It is printed without a stack.
 */
export class Failure extends Error {
  /** @param {string} message one or two sentences in English @param {number} [exitCode] */
  constructor(message, exitCode = 1) {
    super(message);
    this.name = 'Failure';
    this.exitCode = exitCode;
  }
}

const UNREACHABLE =
  /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ERR_SOCKET_TIMEOUT|FetchError|ERR_PNPM_META_FETCH_FAIL|ERR_PNPM_FETCH|dns error|error sending request|tcp connect error|network request/i;
const FULL = /ENOSPC|no space left on device|disk quota exceeded|EDQUOT/i;
const FORBIDDEN = /EACCES|EPERM|EROFS|permission denied|read-only file system/i;

/**
 * Says in a sentence why an installer failed.
 *
 * @param {string} what what was being installed, for example `the packages`
 * @param {string} output everything the installer printed
 * @param {string} folder where it was installing to
 * @returns {Failure}
 */
export function explainInstallFailure(what, output, folder) {
  if (FULL.test(output)) return new Failure(diskFull(folder));
  if (UNREACHABLE.test(output)) {
    return new Failure(
      `Installing ${what} failed, because the package registry cannot be reached. Check the network (and npm's "registry" and "proxy" settings), then run the command again.`,
    );
  }
  if (FORBIDDEN.test(output)) {
    return new Failure(
      `Installing ${what} failed, because files may not be written in ${folder}. Check who owns that folder, then run the command again.`,
    );
  }
  const words = output.replaceAll(/^npm warn .*\n?/gm, '');
  return new Failure(`Installing ${what} failed:\n${lastLines(words, 20)}`);
}

/** @param {string} folder @returns {string} the sentence for a full disk */
export function diskFull(folder) {
  return `The disk that holds ${folder} is full. Free about 3 GB and run the command again.`;
}

/** @param {string} text @param {number} count @returns {string} its last lines, empty ones left out */
export function lastLines(text, count) {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(-count)
    .join('\n');
}

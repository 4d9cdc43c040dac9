import { accessSync, chmodSync, constants } from 'node:fs';
import { createRequire } from 'node:module';

/** The two programs that read and write sound and video. */
export type ProgramName = 'ffmpeg' | 'ffprobe';

/** Where the programs are: a path, or a name that the system finds. Version 4.1 or later of both. */
export type Programs = Record<ProgramName, string>;

/** A program that can't be started. The message is for the people who run the host. */
export class ProgramMissing extends Error {
  readonly program: ProgramName;

  constructor(program: ProgramName, path: string, options?: ErrorOptions) {
    super(
      `${program} can't be started (looked for “${path}”). Sound and video can't be taken in without it. Install ${program} 4.1 ` +
        `or later (Debian and Ubuntu: apt-get install ffmpeg) and give its path as \`programs.${program}\`, or install the ` +
        `project's packages again so that the one that comes with them is there.`,
      options,
    );
    this.name = 'ProgramMissing';
    this.program = program;
  }
}

const require = createRequire(import.meta.url);

/** Asked for only when needed: a package throws on a machine that it has no program for. A bundler reads the names. */
const packaged: Record<ProgramName, () => unknown> = {
  ffmpeg: () => require('@ffmpeg-installer/ffmpeg'),
  ffprobe: () => require('@ffprobe-installer/ffprobe'),
};

/** The programs to use: those given, else those that come with the package. */
export function findPrograms(given: Partial<Programs> = {}): Programs {
  return {
    ffmpeg: given.ffmpeg ?? findPackaged('ffmpeg'),
    ffprobe: given.ffprobe ?? findPackaged('ffprobe'),
  };
}

function findPackaged(name: ProgramName): string {
  let path: string;
  try {
    path = String((packaged[name]() as { path: unknown }).path);
  } catch (error) {
    throw new ProgramMissing(name, `@${name}-installer/${name}`, { cause: error });
  }
  makeRunnable(path);
  return path;
}

/** Package managers that run no install scripts leave the program without the right to be run. */
function makeRunnable(path: string): void {
  try {
    accessSync(path, constants.X_OK);
  } catch {
    try {
      chmodSync(path, 0o755);
    } catch {
      // Starting it will fail, and the failure says what to do.
    }
  }
}

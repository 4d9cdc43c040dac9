import { diskFull, Failure, lastLines } from '../launch/failure.mjs';
import { ROOT } from './paths.ts';

export { diskFull, Failure, lastLines };

/**
 * Runs a command of the project and sets the exit code: 0, or what the failure says. A `Failure` is printed as its
 * sentence alone; anything else is a fault of the project and keeps its stack.
 */
export async function runCommand(command: () => Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    console.error(describeError(error));
    process.exitCode = error instanceof Failure ? error.exitCode : 1;
  }
}

function describeError(error: unknown): string {
  if (error instanceof Failure) return error.message;
  if (!(error instanceof Error)) return String(error);
  if ('code' in error && error.code === 'ENOSPC') return diskFull(ROOT);
  return error.stack ?? error.message;
}

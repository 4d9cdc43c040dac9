import { Failure } from './failure.ts';

/**
 * Reads the arguments of a command.
 *
 * @param usage one line that shows how the command is called
 * @param read calls `parseArgs` of `node:util`
 * @throws Failure with the reason and the usage when an argument is not understood
 */
export function readArguments<Result>(usage: string, read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'))) {
      throw error;
    }
    throw new Failure(`${error.message.split('. ')[0]}.\nUsage: ${usage}`);
  }
}

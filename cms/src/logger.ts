import { type Config, defaultLoggerOptions } from 'payload';

type LoggerOptions = Extract<NonNullable<Config['logger']>, { options: unknown }>['options'];
type LogMethod = NonNullable<NonNullable<LoggerOptions['hooks']>['logMethod']>;

/** The number of an answer that says the request was at fault, when that is what an error means. */
function refusedWith(error: unknown): number | undefined {
  if (!(error instanceof Error) || !('status' in error)) return undefined;
  const { status } = error;
  return typeof status === 'number' && status >= 400 && status < 500 ? status : undefined;
}

/**
 * One line in place of the stack of a request that was refused. The error's sentence stays out of it: it is for the
 * person who asked, and may hold what they typed or what their file is called.
 */
export const shortenRefusals: LogMethod = function (args, method) {
  const [first] = args as unknown[];
  const error = first !== null && typeof first === 'object' && 'err' in first ? first.err : first;
  const status = refusedWith(error);
  if (status === undefined) return method.apply(this, args);
  this.info(`Refused with ${status} (${(error as Error).name})`);
};

/** Payload's log as it is, but for requests that were refused. */
export const quietLogger = {
  options: { hooks: { logMethod: shortenRefusals } },
  destination: defaultLoggerOptions,
} satisfies Config['logger'];

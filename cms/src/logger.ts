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
 * A failed statement of the database without its values. They are what people wrote: their addresses, and letters with
 * their private links.
 */
function withoutValues(error: unknown): Error | undefined {
  if (!(error instanceof Error)) return undefined;
  if (!('params' in error)) return withoutValues(error.cause);
  const { cause, message, stack = '' } = error;
  const query = 'query' in error && typeof error.query === 'string' ? `: ${error.query}` : '';
  const failed = new Error(`A statement failed${query}`, { cause });
  const at = stack.indexOf(message);
  failed.stack = at < 0 ? failed.message : `${failed.message}${stack.slice(at + message.length)}`;
  return failed;
}

/**
 * One line in place of the stack of a request that was refused, and no values with a statement that failed. The sentence
 * of a refusal stays out of it: it is for the person who asked, and may hold what they typed or what their file is called.
 */
export const keepPrivate: LogMethod = function (args, method) {
  const [first, ...more] = args as unknown[];
  const isWrapped = first !== null && typeof first === 'object' && 'err' in first;
  const error = isWrapped ? first.err : first;
  const status = refusedWith(error);
  if (status === undefined) {
    const err = withoutValues(error);
    if (err === undefined) return method.apply(this, args);
    return method.apply(this, [isWrapped ? { ...first, err } : { err }, ...more] as typeof args);
  }
  this.info(`Refused with ${status} (${(error as Error).name})`);
};

/** Payload's log as it is, but for what people wrote. */
export const quietLogger = {
  options: { hooks: { logMethod: keepPrivate } },
  destination: defaultLoggerOptions,
} satisfies Config['logger'];

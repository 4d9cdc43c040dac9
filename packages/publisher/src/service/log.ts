export type Level = 'info' | 'warn' | 'error';
export type Log = (level: Level, event: string, details?: Record<string, unknown>) => void;

/**
 * Writes one JSON object a line. Details are identities, numbers and codes, never what somebody wrote: a log
 * is read by more people than a draft.
 */
export const logTo =
  (stream: { write(line: string): unknown }): Log =>
  (level, event, details = {}) => {
    stream.write(`${JSON.stringify({ time: new Date().toISOString(), level, event, ...details })}\n`);
  };

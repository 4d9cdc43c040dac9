/** What every program that we start is told: no telemetry, nothing put into the background. */
const QUIET = {
  NEXT_TELEMETRY_DISABLED: '1',
  ASTRO_TELEMETRY_DISABLED: '1',
  TURBO_TELEMETRY_DISABLED: '1',
  DO_NOT_TRACK: '1',
  ASTRO_DEV_BACKGROUND: '0',
};

/** @returns this process's environment, quietened, with what is added on top */
export function baseEnvironment(added: Record<string, string> = {}): NodeJS.ProcessEnv {
  return { ...process.env, ...QUIET, ...added };
}

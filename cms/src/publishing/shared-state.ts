/**
 * State of the process. The server's bundles may each hold a copy of a module, so what they share hangs on the
 * process itself, under a name of its own.
 */
export function sharedState<T extends object>(name: string, make: () => T): T {
  const key = Symbol.for(`bashke/${name}`);
  const holder = globalThis as { [key: symbol]: T | undefined };
  return (holder[key] ??= make());
}

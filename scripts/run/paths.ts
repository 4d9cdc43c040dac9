import path from 'node:path';

/** The project's folder. */
export const ROOT = path.resolve(import.meta.dirname, '../..');

/** @returns a path inside the project, made absolute */
export function inProject(...parts: string[]): string {
  return path.join(ROOT, ...parts);
}

/**
 * Makes a path that a person typed absolute. Under `npm run` the working folder is the project's, so the folder
 * where npm itself was called comes first.
 */
export function fromCaller(typed: string): string {
  return path.resolve(process.env.INIT_CWD ?? process.cwd(), typed);
}

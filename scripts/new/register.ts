import { Failure } from '../run/failure.ts';

/** What a registry gets. */
export interface RegistryLines {
  /** Import statements, without line breaks. */
  imports: string[];
  /** How the registry's object begins: `export const blocks = {`. */
  object: string;
  /** Its new last entry, with its comma. */
  entry: string;
}

/**
 * Adds an entry to a registry: its imports after the last import, the entry at the end of the object.
 *
 * @param file for the message
 * @throws Failure when the file does not look as expected
 */
export function register(source: string, { imports, object, entry }: RegistryLines, file: string): string {
  const lines = source.split('\n');
  const start = lines.findIndex((line) => line.startsWith(object));
  const end = lines.findIndex((line, index) => index > start && line.startsWith('}'));
  const lastImport = lines.findLastIndex((line) => /^import .* from '.*';$/.test(line));
  if (start === -1 || end === -1 || lastImport === -1) {
    throw new Failure(`${file} has no „${object}“ any more, so the block cannot be registered there.`);
  }
  lines.splice(end, 0, `  ${entry}`);
  lines.splice(lastImport + 1, 0, ...imports);
  return lines.join('\n');
}

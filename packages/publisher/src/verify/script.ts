import { parse } from 'es-module-lexer';

/** Addresses that a module imports by a fixed name, at once or on demand. */
export function addressesInScript(code: string): string[] {
  if (!/\b(import|from)\b/.test(code)) return [];
  try {
    const [imports] = parse(code);
    return imports.flatMap(({ specifier }) => (specifier && /^[./]/.test(specifier) ? [specifier] : []));
  } catch {
    // A classic script may hold what a module may not; it imports nothing by a fixed name.
    return [];
  }
}

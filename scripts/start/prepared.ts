import { readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';

const preparedSchema = z.strictObject({
  /** The build of the renderer that the live microsites were made with. */
  buildId: z.string(),
  accounts: z.array(z.strictObject({ role: z.string(), email: z.string(), password: z.string() })),
});

/** What the first start leaves for later ones: that the demo content is in and live, and who may log in. */
export type Prepared = z.infer<typeof preparedSchema>;

/** @returns what was left, `undefined` when nothing was or it cannot be read any more */
export function readPrepared(file: string): Prepared | undefined {
  try {
    return preparedSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return undefined;
  }
}

/** Leaves word that all is prepared. Written last: an interrupted preparation is done again. */
export function writePrepared(file: string, prepared: Prepared): void {
  writeFileSync(file, `${JSON.stringify(prepared, null, 2)}\n`, { mode: 0o600 });
}

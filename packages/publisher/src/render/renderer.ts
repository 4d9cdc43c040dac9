import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { contractVersion, ProblemError, type Renderer } from '@bashke/content';
import { z } from 'zod';

const rendererSchema = z.looseObject({
  contractVersion: z.int(),
  buildId: z.string().min(1),
  clientFolder: z.string().refine((folder) => path.isAbsolute(folder)),
  render: z.function(),
});

/** What cannot be loaded as a renderer; says what to do. */
export class RendererError extends Error {
  override name = 'RendererError';
}

/**
 * Loads the compiled renderer.
 *
 * @param file path of its entry, `sites/dist/server/entry.mjs`
 * @throws RendererError when there is none at that path
 * @throws ProblemError when it was compiled with another version of the contract
 */
export async function loadRenderer(file: string): Promise<Renderer> {
  const entry = path.resolve(file);
  let loaded: unknown;
  try {
    loaded = await import(pathToFileURL(entry).href);
  } catch (cause) {
    throw new RendererError(
      `The renderer at ${entry} cannot be loaded. Compile it with “pnpm --filter @bashke/sites build”, or set RENDERER to the path of its entry.`,
      { cause },
    );
  }
  const parsed = rendererSchema.safeParse(loaded);
  if (!parsed.success) {
    throw new RendererError(
      `The module at ${entry} is no renderer (${z.prettifyError(parsed.error)}). Set RENDERER to the path of the compiled renderer's entry.`,
    );
  }
  const renderer = loaded as Renderer;
  requireSameContract(renderer);
  return renderer;
}

/** @throws ProblemError when the renderer was compiled with another version of the contract. */
export function requireSameContract(renderer: Renderer): void {
  if (renderer.contractVersion === contractVersion) return;
  const params = { studio: String(contractVersion), publisher: renderer.contractVersion };
  throw new ProblemError([{ code: 'contract-mismatch', params }]);
}

import { getPayload } from 'payload';

/** Reads the settings and opens the database. Where that fails, says why and ends the process. */
export async function startStudio(): Promise<void> {
  try {
    const { default: config } = await import('./payload.config.ts');
    await getPayload({ config });
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}

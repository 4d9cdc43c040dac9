import { getPayload } from 'payload';

/** Reads the settings, opens the database and takes up publishing. Where that fails, says why and ends the process. */
export async function startStudio(): Promise<void> {
  try {
    const { default: config } = await import('./payload.config.ts');
    const { startPublishing } = await import('./publishing/queue.ts');
    await startPublishing(await getPayload({ config }));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}

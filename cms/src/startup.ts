import { getPayload } from 'payload';

/** Reads the settings, opens the database and takes up publishing. Where that fails, says why and ends the process. */
export async function startStudio(): Promise<void> {
  try {
    const { default: config } = await import('./payload.config.ts');
    const { startPublishing } = await import('./publishing/queue.ts');
    const payload = await getPayload({ config });
    await startPublishing(payload);
    (await import('./hand-in/retention.ts')).startRetention();
    await (await import('./forms/start.ts')).startForms(payload);
    (await import('./membership/index.ts')).startMembership();
    await (await import('./consent/index.ts')).startConsent(payload);
    await (await import('./quarantine/line.ts')).intakeLineOf(payload).resume();
    await (await import('./collections/recordings/uploads.ts')).resumeUploads(payload);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { BasePayload, type Payload } from 'payload';

/** A studio with a database of its own, for tests. */
export interface TestStudio {
  payload: Payload;
  close: () => Promise<void>;
}

/**
 * Opens a studio on an empty database: SQLite, or what `DATABASE_URL` among the settings names.
 * The settings are read once per process, so a test file opens one studio.
 */
export async function openStudio(settings: Record<string, string> = {}): Promise<TestStudio> {
  const folder = await mkdtemp(path.join(tmpdir(), 'bashke-studio-'));
  Object.assign(process.env, {
    DATABASE_URL: `file:${folder}/studio.db`,
    PAYLOAD_SECRET: 'a secret that only tests know',
    STUDIO_URL: 'http://localhost:3110',
    SITES_URL: 'http://localhost:4000',
    PUBLISHER_URL: 'http://127.0.0.1:4110',
    PUBLISHER_TOKEN: 'a token that only tests know',
    MEDIA_DIR: path.join(folder, 'media'),
    PAYLOAD_DISABLE_DEPENDENCY_CHECKER: 'true',
    ...settings,
  });
  const { default: config } = await import('../../payload.config.ts');
  const payload = await new BasePayload().init({ config: await config });
  return {
    payload,
    close: async () => {
      await payload.destroy();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

import { z } from 'zod';

const healthSchema = z.object({ buildId: z.string() });

/** @returns which build of the renderer the publisher at this address has loaded */
export async function readBuildId(publisher: string): Promise<string> {
  const response = await fetch(`${publisher}/health`);
  return healthSchema.parse(await response.json()).buildId;
}

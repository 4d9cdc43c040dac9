import config from '../../../../payload.config.ts';
import { getPayload } from 'payload';

export const dynamic = 'force-dynamic';

/** Says whether the studio and its database answer. */
export async function GET(): Promise<Response> {
  try {
    const payload = await getPayload({ config });
    await payload.count({ collection: 'campaigns' });
    return Response.json({ ok: true }, { headers: { 'Cache-Control': 'no-store' } });
  } catch {
    return Response.json({ ok: false }, { status: 503, headers: { 'Cache-Control': 'no-store' } });
  }
}

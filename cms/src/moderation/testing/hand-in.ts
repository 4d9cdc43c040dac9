import { readFile } from 'node:fs/promises';
import { STUDIO_URL, type TestStudio } from '../../testing/studio.ts';

/** What somebody hands in for a test. */
export interface Given {
  alias?: string;
  ageBand?: string;
  title?: string;
  words?: string;
  /** What the first person says yes to. */
  uses?: string[];
  files?: { bytes: Uint8Array; name: string; alt?: string }[];
  /** Left as it is being made. */
  draft?: boolean;
}

/** A few seconds of speech, as the demo has them. */
export const speech = (): Promise<Uint8Array> =>
  readFile(new URL('../../seed/media/youth-media-lab/ftesa.opus', import.meta.url));

/** A campaign with a podcast series and an invitation that says nothing about the series. */
export async function openCampaign({ payload }: TestStudio) {
  const campaign = await payload.create({
    collection: 'campaigns',
    locale: 'sq',
    draft: true,
    data: { title: 'Youth Media Lab', slug: `lab-${Math.random().toString(36).slice(2, 8)}`, theme: 'ze' },
  });
  const series = await payload.create({
    collection: 'series',
    locale: 'sq',
    draft: true,
    data: { title: 'Zëri ynë', campaign: campaign.id },
  });
  const invitation = await payload.create({
    collection: 'invitations',
    locale: 'sq',
    data: {
      title: 'Podkasti im i parë',
      ask: 'Regjistro një minutë.',
      kinds: ['audio', 'picture', 'video'],
      campaign: campaign.id,
      until: '2099-12-01',
      uses: 500,
      consentMonths: 24,
    },
  });
  return { campaign: String(campaign.id), series: String(series.id), invitation: String(invitation.id) };
}

/** Hands something in through the doors that young people use. */
export async function handIn(studio: TestStudio, invitation: string, given: Given = {}) {
  const { payload } = studio;
  const { handleApi } = await import('../../api/handle.ts');
  const { intakeLineOf } = await import('../../quarantine/line.ts');
  const { code } = await payload.findByID({ collection: 'invitations', id: invitation });
  let token = '';
  const ask = async (method: string, path: string, body: unknown = {}, headers = {}) => {
    const isRaw = body instanceof Uint8Array;
    const response = await handleApi(
      new Request(`${STUDIO_URL}/api/hand-in/${path}`, {
        method,
        headers: {
          'Accept-Language': 'sq',
          ...(token && { Authorization: `Bearer ${token}` }),
          ...(!isRaw && { 'Content-Type': 'application/json' }),
          ...headers,
        },
        ...(method !== 'GET' && { body: isRaw ? new Uint8Array(body) : JSON.stringify(body) }),
      }),
    );
    if (!response.ok) throw new Error(`${method} ${path}: ${await response.text()}`);
    const text = await response.text();
    return {
      headers: response.headers,
      json: text === '' ? {} : (JSON.parse(text) as Record<string, unknown>),
    };
  };

  const begun = await ask('POST', 'begin', {
    code,
    alias: given.alias ?? 'Kometa 59',
    ageBand: given.ageBand ?? '16-17',
  });
  token = String(begun.json['token']);
  const alts: Record<string, string> = {};
  for (const { bytes, name, alt } of given.files ?? [{ bytes: await speech(), name: 'ftesa.opus' }]) {
    const tus = { 'Tus-Resumable': '1.0.0' };
    const created = await ask('POST', 'uploads', new Uint8Array(), {
      ...tus,
      'Upload-Length': String(bytes.byteLength),
      'Upload-Metadata': `filename ${Buffer.from(name).toString('base64')}`,
    });
    const upload = created.headers.get('Location')!.split('/').at(-1)!;
    await ask('PATCH', `uploads/${upload}`, bytes, {
      ...tus,
      'Upload-Offset': '0',
      'Content-Type': 'application/offset+octet-stream',
    });
    if (alt) alts[upload] = alt;
  }
  await intakeLineOf(payload).settled();
  const { json } = await ask('PUT', 'contribution', {
    title: given.title ?? 'Mjaft me thashetheme',
    words: given.words ?? 'Kur dëgjon një thashethem, pyet „Kush e tha?“.',
    alts,
  });
  const [person] = json['people'] as { id: string }[];
  await ask('PUT', `people/${person!.id}/consents`, { uses: given.uses ?? ['voice', 'alias'] });
  if (!given.draft) await ask('POST', 'submit');
  return { id: String(json['id']), token, person: person!.id, ask };
}

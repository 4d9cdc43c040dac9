import type { Payload } from 'payload';
import sharp from 'sharp';
import type { ConsentUse } from '../../collections/consents/config.ts';
import { type StoredFile, keepFile } from '../../collections/media/store.ts';
import type { Consent, Participant } from '../../payload-types.ts';
import { Writer } from '../../publishing/testing/content.ts';

type ConsentData = Partial<Omit<Consent, 'id' | 'participant' | 'use' | 'campaigns'>>;

/** Somebody who consented, with the identity of each consent. */
export interface Person {
  id: string;
  consents: Record<ConsentUse, string>;
}

/** Writes what young people made, as it is in the studio once reviewers accepted it. For tests. */
export class Lab {
  readonly writer: Writer;
  readonly #payload: Payload;
  #number = 0;

  constructor(payload: Payload) {
    this.#payload = payload;
    this.writer = new Writer(payload);
  }

  async person(data: Partial<Participant> = {}): Promise<string> {
    const { id } = await this.#payload.create({
      collection: 'participants',
      data: { alias: 'Yll', ageBand: '16-17', ...data },
      depth: 0,
    });
    return String(id);
  }

  async consent(
    participant: string,
    use: ConsentUse,
    campaigns: string[],
    data: ConsentData = {},
  ): Promise<string> {
    const { id } = await this.#payload.create({
      collection: 'consents',
      data: {
        participant,
        use,
        campaigns,
        until: '2099-12-31T11:00:00.000Z',
        givenBy: 'self',
        givenAt: '2026-01-10T09:00:00.000Z',
        guardian: 'not-needed',
        ...data,
      },
      depth: 0,
    });
    return String(id);
  }

  /** Somebody who consents to everything on these campaigns. */
  async consenting(campaigns: string[], data: Partial<Participant> = {}): Promise<Person> {
    const id = await this.person(data);
    const consents: Record<ConsentUse, string> = {
      voice: await this.consent(id, 'voice', campaigns),
      face: await this.consent(id, 'face', campaigns),
      alias: await this.consent(id, 'alias', campaigns),
      school: await this.consent(id, 'school', campaigns),
    };
    return { id, consents };
  }

  /** A recording whose files hold these bytes, or a few of its own. */
  async recording(people: string[], data: object = {}, bytes?: Uint8Array): Promise<string> {
    const name = `recording${String((this.#number += 1)).padStart(4, '0')}.mp3`;
    const file: StoredFile = { name, bytes: bytes ?? Buffer.from(`Sound of ${name}`) };
    await keepFile(file);
    const { id } = await this.#payload.create({
      collection: 'recordings',
      data: {
        title: `Recording ${this.#number}`,
        kind: 'audio',
        duration: 12,
        people,
        sources: [{ format: 'mp3', bytes: file.bytes.byteLength, file: name }],
        peaks: [10, 60, 30],
        ...data,
      },
      depth: 0,
    });
    return String(id);
  }

  /** A picture; another number is another picture. */
  async picture(people: string[], data: object = {}, red = (this.#number += 1)): Promise<string> {
    const bytes = await sharp({
      create: { width: 640, height: 400, channels: 3, background: { r: red, g: 80, b: 120 } },
    })
      .jpeg()
      .toBuffer();
    const { id } = await this.#payload.create({
      collection: 'media',
      data: { alt: `Fotografi ${red}`, people, ...data },
      locale: 'sq',
      file: { name: 'picture.jpg', data: bytes, mimetype: 'image/jpeg', size: bytes.byteLength },
      depth: 0,
    });
    await this.#payload.update({
      collection: 'media',
      id,
      data: { alt: `Picture ${red}` },
      locale: 'en',
      depth: 0,
    });
    return String(id);
  }

  series(campaign: string, slug = 'zeri-yne'): Promise<string> {
    const texts = { title: 'Zëri ynë', slug, summary: 'Podkast.', description: 'Podkast i të rinjve.' };
    const data = { campaign, spokenLanguage: 'sq', category: 'kids', author: 'Youth Media Lab Albania' };
    return this.writer.publish('series', data, {
      sq: texts,
      en: { title: 'Our voice', slug: `${slug}-en`, summary: 'Podcast.', description: 'A podcast.' },
    });
  }

  episode(
    series: string,
    recording: string,
    people: { participant: string; role: string }[] = [],
    data: object = {},
  ) {
    const slug = `episodi-${(this.#number += 1)}`;
    const own = {
      series,
      recording,
      people,
      kind: 'full',
      spokenLanguage: 'sq',
      publishedAt: '2026-03-01T09:00:00Z',
    };
    return this.writer.publish(
      'episodes',
      { ...own, ...data },
      {
        sq: { title: `Episodi ${slug}`, slug, summary: 'Çfarë dëgjohet.' },
        en: { title: `Episode ${slug}`, slug: `${slug}-en`, summary: 'What is heard.' },
      },
    );
  }

  resource(
    campaign: string,
    shows: { picture: string } | { recording: string },
    people: { participant: string; role: string }[] = [],
  ) {
    const slug = `krijimi-${(this.#number += 1)}`;
    return this.writer.publish(
      'resources',
      { campaign, ...shows, people, publishedAt: '2026-03-01T09:00:00Z' },
      {
        sq: { title: `Krijimi ${slug}`, slug, summary: 'Çfarë shihet.' },
        en: { title: `Work ${slug}`, slug: `${slug}-en`, summary: 'What is seen.' },
      },
    );
  }
}

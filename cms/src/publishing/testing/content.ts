import type { CollectionName, Language } from '@bashke/content';
import type { Payload } from 'payload';
import { paragraphs } from '../../fields/rich-text/fixtures.ts';

type Data = Record<string, unknown>;

/** Writes content as staff do, one language after the other, for tests. */
export class Writer {
  readonly #payload: Payload;

  constructor(payload: Payload) {
    this.#payload = payload;
  }

  /** Creates and publishes a document; what differs by language is given apart. */
  async publish(
    collection: CollectionName,
    data: Data,
    texts: Partial<Record<Language, Data>> = {},
  ): Promise<string> {
    const first = { ...data, ...texts.sq, _status: 'published' };
    // The data are those of the collection that is named; the types of all collections at once say nothing.
    const { id } = await this.#payload.create({ collection, locale: 'sq', data: first as never, depth: 0 });
    if (texts.en) await this.update(collection, String(id), texts.en, 'en');
    return String(id);
  }

  /** Publishes a change. */
  async update(collection: CollectionName, id: string, data: Data, locale: Language = 'sq'): Promise<void> {
    const changes = { ...data, _status: 'published' };
    await this.#payload.update({ collection, id, locale, data: changes as never, depth: 0 });
  }

  /** Saves a draft, as the studio does while somebody types. */
  async type(collection: CollectionName, id: string, data: Data, locale: Language = 'sq'): Promise<void> {
    await this.#payload.update({
      collection,
      id,
      locale,
      draft: true,
      autosave: true,
      data: data as never,
      depth: 0,
    });
  }

  async unpublish(collection: CollectionName, id: string): Promise<void> {
    await this.#payload.update({ collection, id, data: { _status: 'draft' } as never, depth: 0 });
  }
}

/** A campaign with a home page and the help that every campaign needs. */
export interface SmallCampaign {
  campaign: string;
  home: string;
  helpline: string;
  hotline: string;
}

export async function writeHelp(writer: Writer): Promise<Pick<SmallCampaign, 'helpline' | 'hotline'>> {
  return {
    helpline: await writer.publish(
      'help-services',
      { kind: 'helpline', phone: '116111', languages: ['sq'] },
      { sq: { name: 'ALO 116 111' }, en: { name: 'ALO 116 111' } },
    ),
    hotline: await writer.publish(
      'help-services',
      { kind: 'hotline', url: 'https://www.isigurt.al/raporto', languages: ['sq'] },
      { sq: { name: 'Raporto' }, en: { name: 'Report' } },
    ),
  };
}

export async function writeCampaign(
  writer: Writer,
  slug: string,
  help: Pick<SmallCampaign, 'helpline' | 'hotline'>,
): Promise<SmallCampaign> {
  const campaign = await writer.publish(
    'campaigns',
    {
      slug,
      status: 'running',
      theme: 'loje',
      languages: ['sq', 'en'],
      helpServices: [help.helpline, help.hotline],
    },
    {
      sq: { title: `Fushata ${slug}`, summary: 'Çfarë është.' },
      en: { title: `Campaign ${slug}`, summary: 'What it is.' },
    },
  );
  const home = await writePage(writer, campaign, 'kreu', { home: true });
  return { ...help, campaign, home };
}

/** A page in both languages with one block of text. */
export async function writePage(
  writer: Writer,
  campaign: string,
  slug: string,
  data: Data = {},
): Promise<string> {
  const block = { id: `text-${slug}`, blockType: 'rich-text' };
  return writer.publish(
    'pages',
    { campaign, kind: 'page', languages: ['sq', 'en'], ...data },
    {
      sq: { title: `Faqja ${slug}`, slug, blocks: [{ ...block, body: paragraphs('Fjalë.') }] },
      en: { title: `Page ${slug}`, slug: `${slug}-en`, blocks: [{ ...block, body: paragraphs('Words.') }] },
    },
  );
}

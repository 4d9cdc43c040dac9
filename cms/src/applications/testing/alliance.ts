import { type FormEnvelope, formSchemas } from '@bashke/content';
import type { Payload } from 'payload';
import { paragraphs } from '../../fields/rich-text/fixtures.ts';
import type { Mail } from '../../payload-types.ts';
import { writeCampaign, writeHelp, Writer } from '../../publishing/testing/content.ts';

/** What an applicant fills in, field by field. */
export const filledIn = {
  kind: 'organisation',
  name: 'Qendra „Ylberi“',
  sector: 'child-protection',
  county: 'tirane',
  url: 'www.ylberi.shembull.al',
  about: 'Punojmë me fëmijë e prindër në tri lagje të Tiranës.',
  contact: 'Ana Shembull',
  email: 'ana@ylberi.shembull.al',
  signed: 'on',
};

/** A campaign with a group that takes applications, for tests, and what its visitors send. */
export class Alliance {
  readonly payload: Payload;
  readonly writer: Writer;
  campaign = '';
  group = '';

  constructor(payload: Payload) {
    this.payload = payload;
    this.writer = new Writer(payload);
  }

  async found(): Promise<this> {
    const help = await writeHelp(this.writer);
    this.campaign = (await writeCampaign(this.writer, 'aleanca', help)).campaign;
    this.group = await this.makeGroup({ open: true, confirms: true });
    return this;
  }

  makeGroup(data: object, slug = 'aleanca'): Promise<string> {
    return this.writer.publish(
      'groups',
      { campaign: this.campaign, ...data },
      {
        sq: {
          name: 'Aleanca',
          slug,
          summary: 'Kush punon së bashku.',
          statement: paragraphs('Ne i dëgjojmë fëmijët.', 'Ne veprojmë.'),
        },
        en: { name: 'Alliance', slug: `${slug}-en`, summary: 'Who works together.' },
      },
    );
  }

  /** A published member, as staff write it. */
  makeMember(data: object = {}, texts: object = {}): Promise<string> {
    const name = `Anëtari ${crypto.randomUUID().slice(0, 8)}`;
    return this.writer.publish(
      'members',
      {
        kind: 'organisation',
        sector: 'youth',
        county: 'vlore',
        group: this.group,
        joined: '2025-01-10T12:00:00.000Z',
        ...data,
      },
      { sq: { name, about: 'Punon.', ...texts } },
    );
  }

  /** Sends the form as visitors do. */
  async apply(fields: Partial<typeof filledIn> = {}, envelope: Partial<FormEnvelope> = {}): Promise<void> {
    const { application } = await import('../form.ts');
    await application.receive({
      payload: this.payload,
      values: formSchemas.application.parse({ ...filledIn, ...fields }),
      envelope: { campaign: this.campaign, language: 'sq', about: this.group, ...envelope },
    });
  }

  /** The mails to an address, the oldest first. */
  async mailsTo(address: string): Promise<Mail[]> {
    const { docs } = await this.payload.find({
      collection: 'mails',
      where: { to: { equals: address } },
      sort: 'createdAt',
      pagination: false,
    });
    return docs;
  }

  /** The last mail to an address, with the tokens of the links in it by their action. */
  async lastMail(
    address: string,
  ): Promise<{ subject: string; text: string; tokens: Record<string, string> }> {
    const mail = (await this.mailsTo(address)).at(-1);
    const text = mail?.text ?? '';
    const links = text.matchAll(/\/api\/forms\/application\/([a-z-]+)\/([\w-]{43})/g);
    return {
      subject: mail?.subject ?? '',
      text,
      tokens: Object.fromEntries([...links].map(([, action, token]) => [action!, token!])),
    };
  }

  /** Presses the button behind a link of the last mail. */
  async press(address: string, action: string, answer?: string) {
    const { tokens } = await this.lastMail(address);
    return this.pressLink(action, tokens[action] ?? '', answer);
  }

  async pressLink(action: string, token: string, answer?: string) {
    const { actions } = await import('../actions.ts');
    return actions[action as keyof typeof actions].act(this.payload, token, 'sq', answer);
  }

  async look(action: string, token: string) {
    const { actions } = await import('../actions.ts');
    return actions[action as keyof typeof actions].look(this.payload, token, 'sq');
  }

  /** Applies and confirms the address. @returns the application */
  async applied(
    fields: Partial<typeof filledIn> = {},
    envelope: Partial<FormEnvelope> = {},
  ): Promise<string> {
    const email = fields.email ?? filledIn.email;
    await this.apply(fields, envelope);
    await this.press(email, 'confirm');
    return (await this.openOf(email)).at(-1)!.id;
  }

  async openOf(email: string) {
    const { docs } = await this.payload.find({
      collection: 'applications',
      where: { email: { equals: email } },
      sort: 'createdAt',
      depth: 0,
      pagination: false,
    });
    return docs;
  }
}

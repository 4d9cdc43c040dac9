import type { FormValues, Language } from '@bashke/content';
import type { Payload } from 'payload';
import type { ActionPage } from '../../forms/definition.ts';
import type { Mail, Registration } from '../../payload-types.ts';
import type { registration as form } from '../form.ts';

/** Where and for what a form was sent. */
interface At {
  campaign: string;
  summit: string;
  language?: Language;
}

/** People who register for a summit, read the mails that they get, and press the buttons behind their links. */
export class Visitors {
  readonly #payload: Payload;
  readonly #form: typeof form;
  readonly #at: At;

  constructor(payload: Payload, registration: typeof form, at: At) {
    this.#payload = payload;
    this.#form = registration;
    this.#at = at;
  }

  /** Sends the form. @returns the address that was given */
  async register(name: string, more: Partial<FormValues<'registration'>> = {}): Promise<string> {
    const email = more.email ?? `${name.toLowerCase()}@shembull.al`;
    await this.#form.receive({
      payload: this.#payload,
      values: { name: `${name} Shembulli`, sessions: [], ...more, email },
      envelope: {
        campaign: this.#at.campaign,
        about: this.#at.summit,
        language: this.#at.language ?? 'en',
      },
    });
    return email;
  }

  /** Sends the form and confirms the address. @returns the registration */
  async come(name: string, more: Partial<FormValues<'registration'>> = {}): Promise<Registration> {
    const email = await this.register(name, more);
    await this.press(email, 'confirm');
    return this.registration(email);
  }

  async registration(email: string): Promise<Registration> {
    const found = await this.find(email);
    if (!found) throw new Error(`Nobody is registered as ${email}`);
    return found;
  }

  async find(email: string): Promise<Registration | undefined> {
    const { docs } = await this.#payload.find({
      collection: 'registrations',
      where: { and: [{ email: { equals: email } }, { summit: { equals: this.#at.summit } }] },
      depth: 0,
    });
    return docs[0];
  }

  /** Mails to an address, the first one first. */
  async mails(email: string): Promise<Mail[]> {
    const { docs } = await this.#payload.find({
      collection: 'mails',
      where: { to: { equals: email } },
      sort: 'createdAt',
      depth: 0,
      pagination: false,
      showHiddenFields: true,
    });
    return docs;
  }

  async lastMail(email: string): Promise<Mail> {
    const mail = (await this.mails(email)).at(-1);
    if (!mail) throw new Error(`There is no mail to ${email}`);
    return mail;
  }

  /** The secret of the link in the first mail that has one. */
  async token(email: string): Promise<string> {
    for (const { text } of await this.mails(email)) {
      const found = /\/api\/forms\/registration\/[\w-]+\/([\w-]{43})/.exec(text ?? '');
      if (found) return found[1]!;
    }
    throw new Error(`No mail to ${email} has a link`);
  }

  /** Opens a page behind the link. */
  async open(email: string, action: string): Promise<ActionPage | undefined> {
    return this.#form.actions[action]?.look(this.#payload, await this.token(email), 'en');
  }

  /** Presses the button of a page. */
  async press(email: string, action: string): Promise<ActionPage | undefined> {
    return this.#form.actions[action]?.act(this.#payload, await this.token(email), 'en');
  }

  /** The states of these people, in their order. */
  async states(...names: string[]): Promise<string> {
    const found = await Promise.all(names.map((name) => this.find(`${name.toLowerCase()}@shembull.al`)));
    return found.map((each) => each?.state ?? 'gone').join(' ');
  }
}

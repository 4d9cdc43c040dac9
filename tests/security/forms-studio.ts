import type { FormName } from '@bashke/content';
import type { SmallSummit } from '../../cms/src/agenda/testing/summit.ts';
import { follow, sendAsScript } from '../../cms/src/testing/send-form.ts';
import { openStudio, type TestStudio } from '../../cms/src/testing/studio.ts';
import { writeSummit } from '../../cms/src/agenda/testing/summit.ts';
import { Alliance, filledIn } from '../../cms/src/applications/testing/alliance.ts';

/** A moment before the summit, at which people can register. */
export const BEFORE = Date.parse('2026-11-27T12:00:00Z');

/** A studio with a summit to register for and a group to join, and what visitors send to it. */
export class FormsStudio {
  readonly studio: TestStudio;
  readonly small: SmallSummit;
  readonly alliance: Alliance;

  private constructor(studio: TestStudio, small: SmallSummit, alliance: Alliance) {
    this.studio = studio;
    this.small = small;
    this.alliance = alliance;
  }

  /** @param capacity seats of the summit */
  static async open(capacity: number): Promise<FormsStudio> {
    const studio = await openStudio();
    const { payload } = studio;
    // Of the studio that was just opened: each has modules of its own.
    const { setNow } = await import('../../cms/src/consent/clock-door.ts');
    const { placeAndRelease } = await import('../../cms/src/agenda/seed.ts');
    setNow(payload, () => BEFORE);
    const small = await writeSummit(payload);
    const room = small.rooms.main;
    await placeAndRelease(payload, small.summit, [
      { session: small.sessions.talk, start: '2026-12-09T10:00', minutes: 45, room },
      { session: small.sessions.workshop, start: '2026-12-10T09:00', minutes: 90, room },
    ]);
    const opened = new FormsStudio(studio, small, await new Alliance(payload).found());
    await opened.offer(capacity);
    return opened;
  }

  /** Opens registration with so many seats. */
  async offer(capacity: number): Promise<void> {
    await this.studio.payload.update({
      collection: 'summits',
      id: this.small.summit,
      data: { registration: { open: true, keepDays: 30, capacity }, _status: 'published' },
      depth: 0,
    });
  }

  /** What goes into a form besides what a test says. */
  fieldsOf(form: FormName, email: string): Record<string, string | string[]> {
    const { campaign, summit } = this.small;
    const around = { campaign, language: 'sq', email };
    switch (form) {
      case 'registration':
        return { ...around, subject: summit, name: 'Ana Shembulli' };
      case 'application':
        return { ...filledIn, ...around, campaign: this.alliance.campaign, subject: this.alliance.group };
      case 'newsletter':
        return around;
      case 'contact':
        return { ...around, message: 'Përshëndetje nga Korça!' };
    }
  }

  send(form: FormName, email: string, more: Record<string, string | string[]> = {}) {
    return sendAsScript(this.studio, form, { ...this.fieldsOf(form, email), ...more });
  }

  /** The private links of an address for a form, the latest last, each once. */
  async linksTo(email: string, form: FormName): Promise<string[]> {
    const { docs } = await this.studio.payload.find({
      collection: 'mails',
      where: { to: { equals: email } },
      sort: 'createdAt',
      pagination: false,
      depth: 0,
    });
    const links = docs.flatMap(({ text }) => text?.match(/http\S+\/api\/forms\/\S+/g) ?? []);
    return [...new Set(links.filter((link) => link.includes(`/forms/${form}/`)))];
  }

  /** The secret of an address. */
  async tokenOf(email: string, form: FormName): Promise<string> {
    const [link] = await this.linksTo(email, form);
    if (!link) throw new Error(`No mail to ${email} has a link`);
    return link.split('/').at(-1)!;
  }

  /** Opens what stands behind a secret, or presses the button there. */
  press(form: string, action: string, token: string, press = true) {
    return follow(this.studio, `http://studio.test/api/forms/${form}/${action}/${token}`, { press });
  }

  /** Sends the form and confirms the address. @returns the secret */
  async confirm(
    form: FormName,
    email: string,
    more: Record<string, string | string[]> = {},
  ): Promise<string> {
    await this.send(form, email, more);
    const token = await this.tokenOf(email, form);
    await this.press(form, 'confirm', token);
    return token;
  }
}

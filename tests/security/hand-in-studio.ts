import { createHash } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { openCampaign } from '../../cms/src/moderation/testing/hand-in.ts';
import { openStudio, STUDIO_URL, type TestStudio } from '../../cms/src/testing/studio.ts';
import { base64, Contributor, type Send, uploadOf } from './contributor.ts';
import { picture } from './pictures.ts';

/** Whom a contribution begins with. */
interface Beginner {
  alias?: string;
  ageBand?: string;
}

/** The API of a studio of its own, with an invitation that is open to many. */
export class HandInStudio {
  readonly studio: TestStudio;
  readonly send: Send;
  /** The code of the invitation. */
  readonly code: string;

  private constructor(studio: TestStudio, send: Send, code: string) {
    this.studio = studio;
    this.send = send;
    this.code = code;
  }

  static async open(): Promise<HandInStudio> {
    const studio = await openStudio();
    const { handleApi } = await import('../../cms/src/api/handle.ts');
    const send: Send = async (address, request) => handleApi(new Request(STUDIO_URL + address, request));
    const { invitation: id } = await openCampaign(studio);
    const { code } = await studio.payload.findByID({ collection: 'invitations', id });
    return new HandInStudio(studio, send, code!);
  }

  close(): Promise<void> {
    return this.studio.close();
  }

  /** Somebody who shows this token. */
  who(token: string): Contributor {
    return new Contributor(this.send, token);
  }

  begin(more?: Beginner): Promise<Contributor> {
    return Contributor.begin(this.send, this.code, more);
  }

  /** A contribution with a picture that the intake took, one on its way, and two people. */
  async made(more?: Beginner) {
    const who = await this.begin(more);
    const whole = await who.upload(await picture(40), 'vizatim.png');
    await this.settled();
    const part = uploadOf(await who.create(100, { 'Upload-Metadata': `filename ${base64('gjysma.png')}` }));
    await who.ask('POST', 'people', { body: { alias: 'Reja 2', ageBand: '13-15' } });
    const [first, second] = (await who.view()).people;
    for (const { id } of [first!, second!])
      await who.ask('PUT', `people/${id}/consents`, { body: { uses: ['alias'] } });
    return { who, whole, part, first: first!.id, second: second!.id };
  }

  /** Ends when the intake has nothing left to do. */
  async settled(): Promise<void> {
    const { intakeLineOf } = await import('../../cms/src/quarantine/line.ts');
    await intakeLineOf(this.studio.payload).settled();
  }

  /** Names below a folder of the private store. */
  async privateNames(folder: string): Promise<string[]> {
    return readdir(this.privatePlace(folder), { recursive: true }).catch(() => []);
  }

  privatePlace(...parts: string[]): string {
    return path.join(this.studio.folder, 'private', ...parts);
  }

  /** Everything that the studio has of a contribution, as it is stored. */
  async everythingOf({ token }: Contributor): Promise<unknown> {
    const { peopleOf } = await import('../../cms/src/hand-in/people.ts');
    const { docs } = await this.studio.payload.find({
      collection: 'contributions',
      where: { tokenHash: { equals: hashOf(token) } },
      showHiddenFields: true,
      depth: 0,
    });
    return [docs, await peopleOf(this.studio.payload, String(docs[0]!.id))];
  }

  /** Many begin in one test run, all from the same place. */
  async forgetTries(): Promise<void> {
    const { sharedState } = await import('../../cms/src/publishing/shared-state.ts');
    const nothing = { delete: async (key: string) => key === '' };
    const limiter = sharedState('hand-in/rate', () => nothing);
    await limiter.delete('');
  }
}

export const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');

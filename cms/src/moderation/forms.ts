import { writeFile } from 'node:fs/promises';
import { acceptImage } from '@bashke/intake';
import type { Payload } from 'payload';
import { masterFile } from '../collections/media/accepted.ts';
import { oneAtATime } from '../public/one-at-a-time.ts';
import { peopleOf } from '../hand-in/people.ts';
import { privateFile, privateFolder } from '../quarantine/store.ts';
import { ReviewRefusal } from './refusal.ts';

/** A paper form that staff photographed. */
export interface PaperForm {
  contribution: string;
  /** Who it is about. */
  participant: string;
  bytes: Uint8Array;
}

/**
 * Records that a guardian agreed on paper: the picture of the form goes through the intake into the private store, and
 * everything that the person said yes to counts as approved.
 * @throws ReviewRefusal when there is nobody or nothing that the form could be about
 * @throws IntakeRefusal when it is no picture
 */
export function keepForm(
  payload: Payload,
  { contribution, participant, bytes }: PaperForm,
  now = new Date(),
): Promise<void> {
  return oneAtATime(`form ${contribution}`, async () => {
    const people = await peopleOf(payload, contribution);
    const person = people.find((each) => String(each.participant.id) === participant);
    if (!person) throw new ReviewRefusal('person-unknown');
    const agreed = person.consents.filter(({ withdrawnAt }) => !withdrawnAt);
    if (agreed.length === 0) throw new ReviewRefusal('nothing-agreed');
    if (agreed.some(({ guardian }) => guardian === 'refused')) throw new ReviewRefusal('guardian-refused');
    const { name, data } = masterFile(await acceptImage(bytes, { fileName: 'formular' }));
    await privateFolder('forms', contribution);
    await writeFile(privateFile('forms', contribution, name), data, { mode: 0o600 });
    for (const { id, guardian } of agreed) {
      await payload.update({
        collection: 'consents',
        id: String(id),
        data: {
          givenBy: 'paper',
          form: name,
          ...(guardian !== 'not-needed' && { guardian: 'approved', guardianAt: now.toISOString() }),
        },
        depth: 0,
      });
    }
  });
}

import type { Payload } from 'payload';
import type { ConsentUse } from '../collections/consents/config.ts';
import { nowOf } from '../consent/clock-door.ts';
import { dayAt } from '../consent/day.ts';
import { consentOf, isValid } from '../consent/validity.ts';
import { dayOf, idsOf } from '../publishing/stored.ts';

/** What somebody in a recording agreed to. */
export interface RecordedConsent {
  participant: string;
  alias: string;
  use: ConsentUse;
  /** The last day on which any campaign may show it; absent when none may now. */
  until: string | undefined;
  /** The consents behind it, for whoever wants to look. */
  consents: string[];
}

/**
 * Whether everybody in a recording has agreed to being heard, and seen where it is a film.
 * @returns `undefined` when there is no such recording
 */
export async function consentsOfRecording(
  payload: Payload,
  id: string,
): Promise<RecordedConsent[] | undefined> {
  const recording = await payload.findByID({
    collection: 'recordings',
    id,
    depth: 0,
    disableErrors: true,
  });
  if (!recording) return undefined;
  const people = idsOf(recording.people);
  if (people.length === 0) return [];
  const usual = { depth: 0, pagination: false } as const;
  const [{ docs: participants }, { docs: consents }] = await Promise.all([
    payload.find({ collection: 'participants', where: { id: { in: people } }, ...usual }),
    payload.find({ collection: 'consents', where: { participant: { in: people } }, ...usual }),
  ]);
  const uses: ConsentUse[] = recording.kind === 'video' ? ['voice', 'face'] : ['voice'];
  const day = dayAt(nowOf(payload));
  return participants.flatMap(({ id: participant, alias, ageBand }) =>
    uses.map((use): RecordedConsent => {
      const own = consents.filter(
        (stored) => String(stored.participant) === String(participant) && stored.use === use,
      );
      const days = own.flatMap((stored) => {
        const consent = consentOf(stored);
        const counts = consent?.campaigns.some((campaign) =>
          isValid(consent, { use, campaign, day }, ageBand),
        );
        return counts ? (dayOf(stored.until) ?? []) : [];
      });
      return {
        participant: String(participant),
        alias,
        use,
        until: days.toSorted().at(-1),
        consents: own.map((consent) => String(consent.id)),
      };
    }),
  );
}

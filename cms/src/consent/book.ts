import { participantSchema } from '@bashke/content';
import type { ConsentUse } from '../collections/consents/config.ts';
import { idOf, present } from '../publishing/stored.ts';
import { type Consent, consentOf, isValid, type StoredConsent } from './validity.ts';

/** What stands where an alias was before it was taken back: the field is never empty. Nobody is shown by it. */
export const ERASED_ALIAS = '—';

/** A participant as the database holds them. */
export interface StoredParticipant {
  id: string | number;
  alias?: string | null;
  ageBand?: string | null;
  school?: string | null;
}

interface Person {
  alias: string | undefined;
  school: string | undefined;
  ageBand: string | null | undefined;
  consents: Consent[];
}

const fits = (name: 'alias' | 'school', value: string | undefined): string | undefined =>
  value !== ERASED_ALIAS && participantSchema.shape[name].safeParse(value).success ? value : undefined;

/** Who consents to what, for one campaign on one day. */
export class ConsentBook {
  readonly #people: ReadonlyMap<string, Person>;
  readonly #campaign: string;
  readonly #day: string;

  constructor(
    participants: readonly StoredParticipant[],
    consents: readonly (StoredConsent & { participant?: unknown })[],
    { campaign, day }: { campaign: string; day: string },
  ) {
    const given = Map.groupBy(consents, ({ participant }) => idOf(participant) ?? '');
    this.#people = new Map(
      participants.map(({ id, alias, school, ageBand }) => [
        String(id),
        {
          alias: fits('alias', present(alias)),
          school: fits('school', present(school)),
          ageBand,
          consents: (given.get(String(id)) ?? []).flatMap((stored) => consentOf(stored) ?? []),
        },
      ]),
    );
    this.#campaign = campaign;
    this.#day = day;
  }

  /** False for somebody who is not known any more. */
  knows(participant: string): boolean {
    return this.#people.has(participant);
  }

  /** Whether this use of a person is allowed here and now. Nobody speaks for somebody who is not known. */
  allows(participant: string, use: ConsentUse): boolean {
    const person = this.#people.get(participant);
    const question = { use, campaign: this.#campaign, day: this.#day };
    return person?.consents.some((consent) => isValid(consent, question, person.ageBand)) ?? false;
  }

  /** The alias of a person, shown or not. */
  aliasOf(participant: string): string | undefined {
    return this.#people.get(participant)?.alias;
  }

  /** The school of a person, shown or not. */
  schoolOf(participant: string): string | undefined {
    return this.#people.get(participant)?.school;
  }
}

import { needsGuardian } from '../../../../consent/validity.ts';
import type { AgeBand, ConsentContent, ParticipantContent } from '../types.ts';

export const LAB = 'youth-media-lab';
/** The flagship, which shows an episode of the Lab. */
export const FLAGSHIP = 'bullizmi-nuk-eshte-loje';
const until = '2027-12-31';

/** What somebody agreed to for the Lab, with a guardian's approval where their age asks for one. */
export function agreed(
  ageBand: AgeBand,
  uses: ConsentContent['use'][],
  guardian: ConsentContent['guardian'] = 'approved',
  givenBy: ConsentContent['givenBy'] = 'self',
  campaigns: string[] = [LAB],
): ConsentContent[] {
  return uses.map((use) => ({
    use,
    campaigns,
    until,
    givenBy,
    guardian: needsGuardian(ageBand) ? guardian : 'not-needed',
  }));
}

/** Somebody who agreed to be heard and to be called by an alias. */
export const heard = (
  alias: string,
  role: ParticipantContent['role'],
  ageBand: AgeBand,
  campaigns?: string[],
): ParticipantContent => ({
  alias,
  role,
  ageBand,
  consents: agreed(ageBand, ['voice', 'alias'], 'approved', 'self', campaigns),
});

/** Somebody who drew something and agreed to be called by an alias. */
export const drew = (alias: string, ageBand: AgeBand): ParticipantContent => ({
  alias,
  role: 'maker',
  ageBand,
  consents: agreed(ageBand, ['alias']),
});

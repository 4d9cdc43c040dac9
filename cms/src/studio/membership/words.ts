import type { RoundState } from '../../membership/round.ts';
import type { Words } from '../../fields/words.ts';

/** What lists and forms of members say about their confirmation. */
export const membershipWords = {
  column: { sq: 'Konfirmimi', en: 'Confirmation' },
  tabs: { sq: 'Konfirmimi', en: 'Confirmation' },
  all: { sq: 'Të gjithë', en: 'All' },
  none: { sq: 'ende jo', en: 'not yet' },
  heading: { sq: 'Konfirmimi vjetor', en: 'Yearly confirmation' },
  fine: {
    sq: 'Konfirmuar më {day}. Pyeten përsëri pas një viti.',
    en: 'Confirmed on {day}. They are asked again after a year.',
  },
  never: { sq: 'Nuk janë pyetur ende.', en: 'They have not been asked yet.' },
  asked: {
    sq: 'U pyetën më {day}. Pa përgjigje, hiqen nga lista më {until}.',
    en: 'Asked on {day}. Without an answer they are taken off the list on {until}.',
  },
  warned: {
    sq: 'U paralajmëruan më {day}. Pa përgjigje, hiqen nga lista më {until}.',
    en: 'Warned on {day}. Without an answer they are taken off the list on {until}.',
  },
  dropped: {
    sq: 'U hoqën nga lista më {day}, sepse nuk konfirmuan. Me lidhjen që kanë në letër kthehen vetë.',
    en: 'Taken off the list on {day}, because they did not confirm. By the link in their letter they can come back by themselves.',
  },
  unreachable: {
    sq: 'Duhet të konfirmojnë, por nuk kemi e-mail. Mbeten në listë: shkruani adresën, ose pyetini vetë dhe plotësoni datën „Konfirmoi për herë të fundit“.',
    en: 'Their confirmation is due, but there is no e-mail address. They stay on the list: add the address, or ask them yourselves and fill in “Last confirmed”.',
  },
} as const satisfies Record<string, Words>;

/** The states in a word or two. */
export const roundWords = {
  asked: { sq: 'U pyetën', en: 'Asked' },
  warned: { sq: 'U paralajmëruan', en: 'Warned' },
  dropped: { sq: 'U hoqën', en: 'Dropped off' },
  unreachable: { sq: 'Pa e-mail', en: 'No e-mail' },
} as const satisfies Record<RoundState, Words>;

import type { Words } from '../../fields/words.ts';

/** What the queue of applications says. */
export const applicationQueueWords = {
  heading: { sq: 'Kërkesat për anëtarësim', en: 'Applications to join' },
  none: { sq: 'Asnjë kërkesë nuk pret vendim.', en: 'No application is waiting for a decision.' },
  one: { sq: 'Një kërkesë pret vendim.', en: 'One application is waiting for a decision.' },
  some: { sq: '{count} kërkesa presin vendim.', en: '{count} applications are waiting for a decision.' },
  oldestToday: { sq: 'Më e vjetra erdhi sot.', en: 'The oldest came today.' },
  oldestOne: { sq: 'Më e vjetra pret prej një dite.', en: 'The oldest has been waiting for a day.' },
  oldest: { sq: 'Më e vjetra pret prej {days} ditësh.', en: 'The oldest has been waiting for {days} days.' },
  open: { sq: 'Hape radhën', en: 'Open the queue' },
  tabs: { sq: 'Gjendjet', en: 'States' },
  all: { sq: 'Të gjitha', en: 'All' },
} as const satisfies Record<string, Words>;

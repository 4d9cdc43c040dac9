import type { Words } from '../fields/words.ts';

/** What members read in letters, and behind the link in them. */
export const membershipWords = {
  askedSubject: { sq: 'A vazhdoni të jeni me ne? {group}', en: 'Are you still with us? {group}' },
  askedText: {
    sq: 'Kaloi një vit që kur {name} u bë pjesë e grupit „{group}“ ose e konfirmoi këtë. A vazhdoni të jeni me ne?',
    en: 'A year has passed since {name} joined “{group}” or last confirmed it. Are you still with us?',
  },
  askedHow: {
    sq: 'Mjafton një klikim. Data e konfirmimit tregohet në faqen tuaj.',
    en: 'One click is enough. The day of the confirmation is shown on your page.',
  },
  askedElse: {
    sq: 'Pa përgjigje deri më {day}, emri hiqet nga lista. Nuk humbet asgjë: me të njëjtën lidhje ktheheni kur të doni.',
    en: 'Without an answer by {day} the name is taken off the list. Nothing is lost: the same link brings you back at any time.',
  },
  confirmLink: { sq: 'Po, vazhdojmë', en: 'Yes, we are' },

  warnedSubject: { sq: 'Edhe dy javë për të konfirmuar: {group}', en: 'Two weeks left to confirm: {group}' },
  warnedText: {
    sq: 'Para disa javësh ju pyetëm nëse {name} vazhdon të jetë pjesë e grupit „{group}“. Ende nuk kemi përgjigje.',
    en: 'Some weeks ago we asked you whether {name} still belongs to “{group}”. We have no answer yet.',
  },
  warnedElse: {
    sq: 'Më {day} emri hiqet nga lista. Për të mbetur, mjafton një klikim.',
    en: 'On {day} the name is taken off the list. To stay, one click is enough.',
  },

  droppedSubject: { sq: 'Emri juaj u hoq nga lista: {group}', en: 'You are off the list: {group}' },
  droppedText: {
    sq: 'Nuk morëm konfirmim, prandaj {name} nuk është më në listën e grupit „{group}“. Faleminderit për gjithçka që bëtë me ne!',
    en: 'No confirmation came, so {name} is no longer on the list of “{group}”. Thank you for everything you have done with us!',
  },
  droppedBack: {
    sq: 'Nëse doni të ktheheni, faqja juaj pret: mjafton lidhja më poshtë.',
    en: 'If you want to come back, your page is waiting: the link below is enough.',
  },
  backLink: { sq: 'Kthehemi', en: 'Come back' },
  page: { sq: 'Faqja juaj', en: 'Your page' },

  askTitle: { sq: 'A vazhdoni të jeni me ne?', en: 'Are you still with us?' },
  askText: {
    sq: 'Me një klikim konfirmoni se {name} vazhdon të jetë pjesë e grupit „{group}“.',
    en: 'With one click you confirm that {name} still belongs to “{group}”.',
  },
  backTitle: { sq: 'Ktheheni te ne?', en: 'Come back to us?' },
  backText: {
    sq: '{name} nuk është tani në listën e grupit „{group}“. Me një klikim faqja juaj del përsëri.',
    en: '{name} is not on the list of “{group}” now. With one click your page is shown again.',
  },
  button: { sq: 'Po, vazhdojmë', en: 'Yes, we are' },
  backButton: { sq: 'Po, kthehemi', en: 'Yes, come back' },
  doneTitle: { sq: 'Faleminderit që jeni me ne!', en: 'Thank you for being with us!' },
  doneText: {
    sq: '{name} është pjesë e grupit „{group}“. Ju pyesim përsëri pas një viti.',
    en: '{name} belongs to “{group}”. We will ask again in a year.',
  },
  confirmed: { sq: 'Konfirmuar më', en: 'Confirmed on' },
} as const satisfies Record<string, Words>;

export type MembershipWord = keyof typeof membershipWords;

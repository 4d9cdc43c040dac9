import type { Words } from '../fields/words.ts';

/** What subscribers read on pages and in mails. */
export const newsletterWords = {
  address: { sq: 'Adresa', en: 'Address' },
  language: { sq: 'Gjuha', en: 'Language' },
  languageName: { sq: 'shqip', en: 'English' },
  confirmSubject: { sq: 'Konfirmoni abonimin në buletin', en: 'Confirm your newsletter subscription' },
  confirmLetter: {
    sq: 'Përshëndetje!\nDikush, me siguri ju, e shkroi këtë adresë për ta marrë buletinin tonë. Nëse e doni, konfirmojeni brenda shtatë ditësh.',
    en: 'Hello!\nSomebody, most likely you, entered this address to receive our newsletter. If you want it, confirm within seven days.',
  },
  confirmIgnore: {
    sq: 'Nëse nuk ishit ju, mos bëni asgjë: pa konfirmim adresa fshihet pas shtatë ditësh.',
    en: 'If it was not you, do nothing: without confirmation the address is deleted after seven days.',
  },
  confirmLink: { sq: 'Konfirmoni abonimin', en: 'Confirm the subscription' },
  knownSubject: { sq: 'Jeni tashmë në listën e buletinit', en: 'You are already on the newsletter list' },
  knownLetter: {
    sq: 'Përshëndetje!\nKjo adresë e merr tashmë buletinin tonë, nuk ka nevojë të bëni asgjë.',
    en: 'Hello!\nThis address already receives our newsletter; you do not need to do anything.',
  },
  unsubscribeLink: { sq: 'Çabonohuni', en: 'Unsubscribe' },
  confirmTitle: { sq: 'Ta konfirmojmë abonimin?', en: 'Confirm the subscription?' },
  confirmText: {
    sq: 'Buletini do t’ju vijë në këtë adresë. Mund të çabonoheni kur të doni.',
    en: 'The newsletter will be sent to this address. You can unsubscribe whenever you like.',
  },
  confirmButton: { sq: 'Po, abonohem', en: 'Yes, subscribe' },
  confirmedTitle: { sq: 'Jeni abonuar', en: 'You are subscribed' },
  confirmedText: {
    sq: 'Faleminderit! Buletini i ardhshëm do t’ju vijë në këtë adresë.',
    en: 'Thank you! The next newsletter will be sent to this address.',
  },
  unsubscribeTitle: { sq: 'Të mos jua dërgojmë më buletinin?', en: 'Stop receiving the newsletter?' },
  unsubscribeText: {
    sq: 'Adresa juaj fshihet nga lista.',
    en: 'Your address is deleted from the list.',
  },
  unsubscribeButton: { sq: 'Po, çabonohem', en: 'Yes, unsubscribe' },
  goneTitle: { sq: 'Nuk jeni më në listë', en: 'You are no longer on the list' },
  goneText: {
    sq: 'Kjo lidhje nuk i përket më asnjë adrese në listën e buletinit. Mund të abonoheni sërish kur të doni.',
    en: 'This link belongs to no address on the newsletter list any more. You can subscribe again whenever you like.',
  },
} as const satisfies Record<string, Words>;

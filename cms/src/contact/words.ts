import type { Words } from '../fields/words.ts';

/** What those read who write to us, and those who are written to. */
export const contactWords = {
  subject: { sq: 'Konfirmoni që na shkruat', en: 'Confirm that you wrote to us' },
  letter: {
    sq: 'Përshëndetje!\nDikush, me siguri ju, na shkroi nga kjo adresë. Konfirmojeni brenda shtatë ditësh, që mesazhi të na vijë.',
    en: 'Hello!\nSomebody, most likely you, wrote to us from this address. Confirm it within seven days, and the message will reach us.',
  },
  ignore: {
    sq: 'Nëse nuk ishit ju, mos bëni asgjë: pa konfirmim mesazhi fshihet pas shtatë ditësh, pa e lexuar askush.',
    en: 'If it was not you, do nothing: without confirmation the message is deleted after seven days, and nobody reads it.',
  },
  link: { sq: 'Dërgojeni mesazhin', en: 'Send the message' },
  confirmTitle: { sq: 'Ta dërgojmë mesazhin?', en: 'Send the message?' },
  confirmText: {
    sq: 'E lexojnë vetëm ata që punojnë në Qendër. E fshijmë pas një viti.',
    en: 'Only those who work at the Centre read it. We delete it after a year.',
  },
  address: { sq: 'Ju përgjigjemi te', en: 'We will reply to' },
  message: { sq: 'Mesazhi', en: 'Message' },
  button: { sq: 'Po, dërgojeni', en: 'Yes, send it' },
  doneTitle: { sq: 'Mesazhi na erdhi', en: 'Your message has reached us' },
  doneText: {
    sq: 'Faleminderit! Ju përgjigjemi me e-mail.',
    en: 'Thank you! We will answer by e-mail.',
  },
  noticeSubject: { sq: 'Një mesazh pret në studio', en: 'A message is waiting in the studio' },
  noticeLetter: {
    sq: 'Dikush ju shkroi nga formulari i kontaktit. Mesazhi nuk dërgohet me e-mail: lexojeni në studio.',
    en: 'Somebody wrote to you through the contact form. The message is not sent by e-mail: read it in the studio.',
  },
  noticeLink: { sq: 'Lexojeni në studio', en: 'Read it in the studio' },
} as const satisfies Record<string, Words>;

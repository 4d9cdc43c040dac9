import type { Words } from '../fields/words.ts';

/** What administrators read about one person's data. */
export const personWords = {
  heading: { sq: 'Të dhënat e një personi', en: 'Data of one person' },
  about: {
    sq: 'Kush na ka shkruar mund të kërkojë të dhënat e veta ose fshirjen e tyre. Shkruani adresën e e-mailit me të cilën është dërguar formulari dhe sigurohuni që kërkesa vjen prej saj.',
    en: 'Whoever has written to us may ask for their data, or for their erasure. Write the e-mail address that the form was sent with, and make sure that the request comes from it.',
  },
  label: { sq: 'Adresa e e-mailit', en: 'E-mail address' },
  search: { sq: 'Kërko', en: 'Search' },
  searching: { sq: 'Po kërkohet …', en: 'Searching …' },
  none: { sq: 'Për {email} nuk ruhet asgjë.', en: 'Nothing is kept of {email}.' },
  found: { sq: 'Për {email} ruhen:', en: 'Of {email} are kept:' },
  registration: { sq: 'regjistrime', en: 'registrations' },
  application: { sq: 'kërkesa dhe anëtarësi', en: 'applications and memberships' },
  newsletter: { sq: 'abonime në buletin', en: 'newsletter subscriptions' },
  contact: { sq: 'mesazhe', en: 'messages' },
  mails: { sq: 'letra', en: 'mails' },
  download: { sq: 'Shkarko të gjitha (JSON)', en: 'Download all (JSON)' },
  erase: { sq: 'Fshij të gjitha', en: 'Erase all' },
  confirmHeading: { sq: 'T’i fshijmë të dhënat e {email}?', en: 'Erase the data of {email}?' },
  confirmText: {
    sq: 'Vendet në samit lirohen, abonimi mbaron dhe mesazhet zhduken. Kjo nuk mund të zhbëhet.',
    en: 'Seats at a summit become free, the subscription ends and messages are gone. This cannot be undone.',
  },
  public: {
    sq: 'Është kontakti i një anëtari: kontakti fshihet, por anëtari mbetet në faqe derisa ta hiqni te „Anëtarë“.',
    en: 'It is the contact of a member: the contact is erased, but the member stays on the page until you take it off under “Members”.',
  },
  confirm: { sq: 'Po, fshiji përgjithmonë', en: 'Yes, erase for good' },
  cancel: { sq: 'Jo', en: 'No' },
  erasing: { sq: 'Po fshihen …', en: 'Erasing …' },
  erased: { sq: 'U fshinë: {counts}.', en: 'Erased: {counts}.' },
  refused: { sq: 'Nuk u krye: {reason}', en: 'It was not done: {reason}' },
  unreachable: {
    sq: 'Studioja nuk u përgjigj. Kontrolloni lidhjen dhe provoni përsëri.',
    en: 'The studio did not answer. Check the connection and try again.',
  },
  address: {
    sq: 'Kjo nuk duket si adresë e-maili. Shkruajeni të plotë, si emri@shembull.al.',
    en: 'This does not look like an e-mail address. Write all of it, such as name@example.al.',
  },
  adminsOnly: {
    sq: 'Të dhënat e një personi i shohin vetëm administratorët, në studio.',
    en: 'Only administrators see the data of one person, in the studio.',
  },
} as const satisfies Record<string, Words>;

import type { ApplicationState } from '../../collections/applications/config.ts';
import type { Likeness } from '../../applications/duplicates.ts';
import type { Words } from '../../fields/words.ts';

/** What the panel of an application says. */
export const applicationWords = {
  loading: { sq: 'Po lexohet kërkesa …', en: 'Reading the application …' },
  again: { sq: 'Provoje përsëri', en: 'Try again' },
  unreachable: {
    sq: 'Studioja nuk u përgjigj. Kontrolloni lidhjen dhe provoni përsëri.',
    en: 'The studio did not answer. Check the connection and try again.',
  },
  heading: { sq: 'Çfarë na shkruan', en: 'What they wrote' },
  url: { sq: 'Faqja në internet', en: 'Website' },
  noUrl: { sq: 'nuk ka', en: 'none' },
  about: { sq: 'Çfarë bën', en: 'What it does' },
  email: { sq: 'E-maili', en: 'E-mail' },
  written: { sq: 'Gjuha e kërkesës', en: 'Language of the application' },
  sent: { sq: 'Dërguar më', en: 'Sent' },
  confirmed: { sq: 'Adresa u konfirmua më', en: 'Address confirmed' },
  notConfirmed: { sq: 'ende jo', en: 'not yet' },
  signed: { sq: 'E nënshkroi deklaratën më', en: 'Signed the statement' },
  private: {
    sq: 'Kontakti dhe e-maili nuk publikohen kurrë.',
    en: 'The contact and the e-mail address are never published.',
  },

  duplicates: { sq: 'Mos është i njëjti?', en: 'Could it be the same?' },
  noDuplicates: {
    sq: 'Në këtë grup nuk u gjet askush me emër, faqe ose adresë të ngjashme.',
    en: 'Nobody with a similar name, website or address was found in this group.',
  },
  member: { sq: 'anëtar', en: 'member' },
  application: { sq: 'kërkesë', en: 'application' },

  asked: { sq: 'Pyetja që u nis', en: 'The question that was sent' },
  answered: { sq: 'Përgjigjja', en: 'The answer' },
  reason: { sq: 'Arsyeja që u dërgua', en: 'The reason that was sent' },
  decided: { sq: 'Vendosur më {time}', en: 'Decided on {time}' },
  decidedBy: { sq: 'Vendosur më {time} nga {name}', en: 'Decided on {time} by {name}' },
  became: { sq: 'Anëtari', en: 'The member' },
  openPage: { sq: 'Hape faqen publike', en: 'Open the public page' },
  notShown: { sq: 'Nuk është në listë tani.', en: 'It is not on the list now.' },
  missing: {
    sq: 'Mungon teksti „Çfarë bën“ {language}. Shkruajeni te anëtari: asgjë nuk përkthehet vetë.',
    en: 'The text “What it does” is missing {language}. Write it in the member: nothing is translated by itself.',
  },
  isSq: { sq: 'shqip', en: 'Albanian' },
  isEn: { sq: 'anglisht', en: 'English' },
  inSq: { sq: 'në shqip', en: 'in Albanian' },
  inEn: { sq: 'në anglisht', en: 'in English' },
  back: { sq: 'Kthehu te radha', en: 'Back to the queue' },

  which: { sq: 'Çfarë vendosni?', en: 'What do you decide?' },
  accept: { sq: 'Pranojeni', en: 'Accept' },
  ask: { sq: 'Pyesni diçka', en: 'Ask something' },
  decline: { sq: 'Mos e pranoni', en: 'Decline' },
  acceptNote: {
    sq: 'Anëtari publikohet menjëherë, në shqip dhe në anglisht me të njëjtin emër. Teksti „Çfarë bën“ del vetëm {language}; tjetrin shkruajeni ju.',
    en: 'The member is published at once, in Albanian and in English with the same name. The text “What it does” is shown only {language}; the other one is for you to write.',
  },
  groupNotPublished: {
    sq: 'Grupi nuk është publikuar: publikojeni para se të pranoni dikë.',
    en: 'The group is not published: publish it before you accept anybody.',
  },
  question: { sq: 'Pyetja juaj', en: 'Your question' },
  reasonLabel: { sq: 'Arsyeja', en: 'The reason' },
  messageHelp: {
    sq: 'Shkruani {language}, me „ju“. Del në letrën më poshtë siç është.',
    en: 'Write {language}. It stands in the letter below as it is.',
  },
  messageMissing: {
    sq: 'Shkruani diçka: kërkuesi duhet ta dijë.',
    en: 'Write something: the applicant has to know.',
  },
  letter: { sq: 'Letra që niset për {email}', en: 'The letter that goes to {email}' },
  subject: { sq: 'Tema', en: 'Subject' },
  yourWords: { sq: '[fjalët tuaja]', en: '[your words]' },
  button: { sq: 'buton', en: 'button' },
  sendAccept: { sq: 'Pranojeni dhe niseni letrën', en: 'Accept and send the letter' },
  sendAsk: { sq: 'Niseni pyetjen', en: 'Send the question' },
  sendDecline: { sq: 'Mos e pranoni dhe niseni letrën', en: 'Decline and send the letter' },
  working: { sq: 'Po ruhet vendimi …', en: 'Saving the decision …' },
  readOnly: {
    sq: 'Vendosin redaktorët dhe administratorët.',
    en: 'Editors and administrators decide.',
  },
} as const satisfies Record<string, Words>;

/** What each state means for staff. */
export const stateWords = {
  unconfirmed: {
    sq: 'Adresa nuk është konfirmuar ende. Pas shtatë ditësh fshihet vetë.',
    en: 'The address is not confirmed yet. After seven days it is deleted by itself.',
  },
  waiting: { sq: 'Pret vendimin tuaj', en: 'Waiting for your decision' },
  asked: { sq: 'Pritet përgjigjja e kërkuesit', en: 'Waiting for the applicant’s answer' },
  accepted: { sq: 'U pranua', en: 'Accepted' },
  declined: { sq: 'Nuk u pranua', en: 'Declined' },
} as const satisfies Record<ApplicationState, Words>;

/** Why somebody may be the same. */
export const likenessWords = {
  name: { sq: 'i njëjti emër', en: 'the same name' },
  'similar-name': { sq: 'emër i ngjashëm', en: 'a similar name' },
  domain: { sq: 'e njëjta faqe në internet', en: 'the same website' },
  email: { sq: 'i njëjti e-mail', en: 'the same e-mail address' },
} as const satisfies Record<Likeness, Words>;

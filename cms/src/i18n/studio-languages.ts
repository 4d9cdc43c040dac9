import type { Language } from '@bashke/content';
import type { I18nOptions } from '@payloadcms/translations';
import { en } from 'payload/i18n/en';
import { lexicalSq } from './lexical-sq.ts';
import { payloadSq } from './payload-sq.ts';

/**
 * One sentence for every log-in that fails, so that it does not tell whether an address is known or locked.
 */
const loginFailed = {
  sq: 'Adresa ose fjalëkalimi nuk është i saktë, ose pati shumë përpjekje. Provojeni përsëri pas dhjetë minutash.',
  en: 'The address or the password is not right, or there were too many attempts. Try again in ten minutes.',
};

/** There is no mail to send a new password by. */
const forgotten = {
  sq: 'Kërkojini një administratori t’ju japë një fjalëkalim të ri.',
  en: 'Ask an administrator to give you a new password.',
};

/** Tabs beside the form of a document, which are named by a key. */
const agendaTab = { sq: 'Programi', en: 'Agenda' };

const ownWords = (language: Language) => ({
  studio: { agenda: agendaTab[language] },
  error: { emailOrPasswordIncorrect: loginFailed[language], userLocked: loginFailed[language] },
  authentication: { forgotPasswordEmailInstructions: forgotten[language] },
});

/** The languages that the admin panel can be read in. Payload has no Albanian of its own, so its type does not know it. */
export const studioLanguages = {
  fallbackLanguage: 'sq',
  supportedLanguages: { sq: payloadSq, en },
  translations: { sq: { ...ownWords('sq'), lexical: lexicalSq }, en: ownWords('en') },
} as unknown as I18nOptions;

import type { Language } from '@bashke/content';
import type { TextFieldSingleValidation } from 'payload';
import { messages } from '../../i18n/messages.ts';
import { say } from '../../i18n/say.ts';

const MAXIMUM = 120;

/** A title in every language that the page has, and in no other. */
export const requiredWhereSwitchedOn: TextFieldSingleValidation = (value, { data, req }) => {
  const { languages } = data as { languages?: Language[] };
  const isOn = languages?.includes((req.locale ?? 'sq') as Language) ?? true;
  if (isOn && !value?.trim()) return say(req, messages.missingInLanguage);
  if (value && value.length > MAXIMUM)
    return req.t('validation:shorterThanMax', { maxLength: MAXIMUM, label: '' });
  return true;
};

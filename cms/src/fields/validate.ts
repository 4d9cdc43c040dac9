import type { TextFieldManyValidation, TextFieldSingleValidation } from 'payload';
import type { Words } from './words.ts';
import { messages } from '../i18n/messages.ts';
import { say } from '../i18n/say.ts';

/** An address at https or http; empty is fine where the field is not required. */
export const isWebAddress: TextFieldSingleValidation = (value, { req, required }) => {
  if (!value) return !required || req.t('validation:required');
  const address = URL.canParse(value) ? new URL(value) : undefined;
  return /^https?:$/.test(address?.protocol ?? '') || say(req, messages.webAddress);
};

/** A number as it is dialled; empty is fine where the field is not required. */
export const isPhone: TextFieldSingleValidation = (value, { req, required }) => {
  if (!value) return !required || req.t('validation:required');
  return /^\+?[0-9]{3,15}$/.test(value) || say(req, messages.phone);
};

/** A list in which every entry has a form; `message` speaks of the first that has not. */
export const eachMatches =
  (form: RegExp, message: Words): TextFieldManyValidation =>
  (values, { req }) => {
    const wrong = values?.find((value) => !form.test(value));
    return wrong === undefined || say(req, message, { value: wrong });
  };

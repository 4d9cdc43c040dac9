import { type CollectionBeforeValidateHook, ValidationError } from 'payload';
import { messages } from '../../../i18n/messages.ts';
import { say } from '../../../i18n/say.ts';

/** Characters that a password has at least. */
export const PASSWORD_MINIMUM = 12;

/** Refuses a short password, wherever it comes from. */
export const requireLongPassword: CollectionBeforeValidateHook = ({ data, operation, req }) => {
  const password: unknown = data?.['password'];
  if (operation === 'update' && (password === undefined || password === null)) return data;
  if (typeof password === 'string' && [...password].length >= PASSWORD_MINIMUM) return data;
  throw new ValidationError(
    {
      collection: 'users',
      errors: [
        { path: 'password', message: say(req, messages.passwordTooShort, { minimum: PASSWORD_MINIMUM }) },
      ],
    },
    req.t,
  );
};

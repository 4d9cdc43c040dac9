import type { CollectionAfterLoginHook } from 'payload';

/** Shows the admin panel in the language that the user has chosen, from the moment of logging in. */
export const speakTheirLanguage: CollectionAfterLoginHook = ({ req, user }) => {
  req.responseHeaders ??= new Headers();
  req.responseHeaders.append(
    'Set-Cookie',
    `payload-lng=${user.language}; Path=/; Max-Age=31536000; SameSite=Lax`,
  );
};

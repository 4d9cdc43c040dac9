import type { EmailAdapter } from 'payload';

/** Payload's own mails, such as for forgotten passwords, are shut: what the studio sends goes through `send.ts`. */
export const noMail: EmailAdapter = () => ({
  name: 'none',
  defaultFromAddress: 'studio@localhost',
  defaultFromName: 'Bashkë',
  sendEmail: () => Promise.reject(new Error('Mail goes out through cms/src/mail/send.ts.')),
});

import type { EmailAdapter } from 'payload';

/** The door for mail. The studio sends none: accounts and passwords are given by an administrator. */
export const noMail: EmailAdapter = () => ({
  name: 'none',
  defaultFromAddress: 'studio@localhost',
  defaultFromName: 'Bashkë',
  sendEmail: () => Promise.reject(new Error('The studio sends no mail.')),
});

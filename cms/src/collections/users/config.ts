import type { CollectionConfig } from 'payload';
import { isAdmin } from '../../access/is-admin.ts';
import { isKnownUser } from '../../access/is-known-user.ts';
import { isOtherUserForAdmin } from '../../access/is-other-user-for-admin.ts';
import { isOwnUserOrAdmin } from '../../access/is-own-user-or-admin.ts';
import { isStaff } from '../../access/is-staff.ts';
import { type Role, roles } from '../../access/roles.ts';
import { env } from '../../env.ts';
import { languageOptions } from '../../fields/languages.ts';
import { line } from '../../fields/text.ts';
import type { Words } from '../../fields/words.ts';
import { menu } from '../menu.ts';
import { answerInEqualTime } from './hooks/answer-in-equal-time.ts';
import { requireLongPassword } from './hooks/require-long-password.ts';
import { speakTheirLanguage } from './hooks/speak-their-language.ts';

const roleNames = {
  admin: { sq: 'Administrator', en: 'Administrator' },
  editor: { sq: 'Redaktor (komunikimi)', en: 'Editor (communications)' },
  reviewer: { sq: 'Shqyrtues (mbrojtja e fëmijëve)', en: 'Reviewer (safeguarding)' },
  contributor: { sq: 'Kontribues (të rinj)', en: 'Contributor (young people)' },
  partner: { sq: 'Partner', en: 'Partner' },
} satisfies Record<Role, Words>;

/** Those who may log in. The first one is made by a command, never through the web. */
export const users: CollectionConfig = {
  slug: 'users',
  labels: { singular: { sq: 'Përdorues', en: 'User' }, plural: { sq: 'Përdorues', en: 'Users' } },
  auth: {
    tokenExpiration: 8 * 60 * 60,
    maxLoginAttempts: 8,
    lockTime: 10 * 60 * 1000,
    cookies: { secure: env.STUDIO_URL.startsWith('https:'), sameSite: 'Lax' },
    depth: 0,
  },
  access: {
    admin: isStaff,
    create: isAdmin,
    read: isKnownUser,
    update: isOwnUserOrAdmin,
    delete: isOtherUserForAdmin,
    unlock: isAdmin,
  },
  hooks: {
    beforeOperation: [answerInEqualTime],
    beforeValidate: [requireLongPassword],
    afterLogin: [speakTheirLanguage],
  },
  disableDuplicate: true,
  admin: {
    group: menu.studio,
    useAsTitle: 'name',
    defaultColumns: ['name', 'email', 'role'],
  },
  fields: [
    line({ name: 'name', label: { sq: 'Emri', en: 'Name' }, max: 80, required: true, localized: false }),
    {
      name: 'role',
      type: 'select',
      label: { sq: 'Roli', en: 'Role' },
      required: true,
      defaultValue: 'contributor',
      saveToJWT: true,
      options: roles.map((value) => ({ value, label: roleNames[value] })),
      access: { create: isAdmin, update: isAdmin },
      admin: {
        position: 'sidebar',
        description: {
          sq: 'Mund ta ndryshojë vetëm një administrator.',
          en: 'Only an administrator can change it.',
        },
      },
    },
    {
      name: 'language',
      type: 'select',
      label: { sq: 'Gjuha e studios', en: 'Language of the studio' },
      required: true,
      defaultValue: 'sq',
      options: languageOptions,
      admin: { position: 'sidebar' },
    },
  ],
};

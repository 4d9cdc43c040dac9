import { type FormName, formNames } from '@bashke/content';
import { heading, intro } from '../../fields/text.ts';
import type { Words } from '../../fields/words.ts';
import { defineBlock } from '../define.ts';

const names = {
  registration: { sq: 'Regjistrimi për një samit', en: 'Registration for a summit' },
  application: { sq: 'Kërkesa për t’u bërë anëtar', en: 'Application to become a member' },
  newsletter: { sq: 'Abonimi në buletin', en: 'Newsletter subscription' },
  contact: { sq: 'Mesazh për ne', en: 'Message to us' },
} satisfies Record<FormName, Words>;

const isForm = (form: FormName) => (_document: unknown, siblings: unknown) =>
  (siblings as { form?: unknown }).form === form;

export const formConfig = defineBlock({
  type: 'form',
  interfaceName: 'FormBlock',
  singular: { sq: 'Formular', en: 'Form' },
  plural: { sq: 'Formularë', en: 'Forms' },
  group: 'act',
  drawing:
    '<path class="c" d="M40 26h140v20H40zM40 54h140v20H40zM40 82h140v20H40z"/><path class="a" d="M40 110h64v18H40z"/>',
  fields: [
    {
      name: 'form',
      type: 'select',
      label: { sq: 'Cili formular', en: 'Which form' },
      required: true,
      defaultValue: 'contact' satisfies FormName,
      options: formNames.map((value) => ({ value, label: names[value] })),
      admin: { isClearable: false },
    },
    heading({ sq: 'Regjistrohuni', en: 'Register' }),
    intro(),
    {
      name: 'summit',
      type: 'relationship',
      relationTo: 'summits',
      label: { sq: 'Samiti', en: 'Summit' },
      admin: { condition: isForm('registration') },
    },
    {
      name: 'group',
      type: 'relationship',
      relationTo: 'groups',
      label: { sq: 'Grupi', en: 'Group' },
      admin: { condition: isForm('application') },
    },
  ],
});

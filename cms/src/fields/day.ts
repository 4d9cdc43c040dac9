import type { DateField } from 'payload';
import type { Words } from './words.ts';

interface DayOptions {
  name: string;
  label: Words;
  help?: Words;
}

/** A calendar day without a time. */
export const day = ({ name, label, help }: DayOptions): DateField => ({
  name,
  type: 'date',
  label,
  admin: {
    position: 'sidebar',
    date: { pickerAppearance: 'dayOnly', displayFormat: 'd.M.yyyy' },
    ...(help && { description: help }),
  },
});

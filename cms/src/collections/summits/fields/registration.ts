import type { Field } from 'payload';
import { registrationsPanel } from '../../../studio/fields.ts';

/** Days after the last day of a summit for which what people wrote about themselves is kept, unless staff choose others. */
export const KEEP_DAYS = 30;

/** Who can register, until when, and how long it is kept. */
export const registrationFields: Field[] = [
  {
    name: 'registration',
    type: 'group',
    label: false,
    fields: [
      {
        name: 'open',
        type: 'checkbox',
        label: { sq: 'Njerëzit mund të regjistrohen', en: 'People can register' },
        defaultValue: false,
      },
      {
        type: 'row',
        fields: [
          {
            name: 'closes',
            type: 'date',
            label: { sq: 'Deri më', en: 'Until' },
            admin: { date: { pickerAppearance: 'dayAndTime', displayFormat: 'd.M.yyyy HH:mm' } },
          },
          {
            name: 'capacity',
            type: 'number',
            label: { sq: 'Vende', en: 'Seats' },
            min: 0,
            max: 100_000,
            admin: {
              step: 1,
              description: {
                sq: 'Bosh: pa kufi. Kur mbushen, të tjerët hyjnë në listën e pritjes.',
                en: 'Empty: no limit. When they are taken, others go on the waiting list.',
              },
            },
          },
          {
            name: 'keepDays',
            type: 'number',
            label: { sq: 'Të dhënat ruhen (ditë pas samitit)', en: 'Data is kept (days after the summit)' },
            required: true,
            defaultValue: KEEP_DAYS,
            min: 1,
            max: 365,
            admin: { step: 1 },
          },
        ],
      },
    ],
  },
  registrationsPanel,
];

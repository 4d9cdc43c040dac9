import { describe, expect, it } from 'vitest';
import en from './i18n/en.json' with { type: 'json' };
import sq from './i18n/sq.json' with { type: 'json' };
import {
  aboutInput,
  formEnvelopeSchema,
  formFields,
  type FormName,
  formNames,
  formSchemas,
  trap,
} from './index.ts';
import { wordIf } from './words.ts';

const good: { [F in FormName]: Record<string, unknown> } = {
  registration: { name: 'Ana Shembulli', email: 'ana@shembull.al' },
  application: {
    kind: 'organisation',
    name: 'Qendra „Ylberi“',
    sector: 'education',
    county: 'korce',
    about: 'Punojmë me shkolla e prindër.',
    contact: 'Ana Shembulli',
    email: 'ana@shembull.al',
    signed: 'on',
  },
  newsletter: { email: 'ana@shembull.al' },
  contact: { email: 'ana@shembull.al', message: 'Përshëndetje nga Korça.' },
};
const parse = (form: FormName, values: object) => formSchemas[form].safeParse({ ...good[form], ...values });
const valueOf = (form: FormName, field: string, value: unknown) => {
  const result = parse(form, { [field]: value });
  return result.success ? (result.data as Record<string, unknown>)[field] : result.error.issues[0]?.path[0];
};

describe.each(formNames)('the form %s', (form) => {
  it('takes what is filled in well', () => expect(parse(form, {}).success).toBe(true));

  it('takes what browsers send of fields that were left empty', () => {
    const empty = formFields[form].filter(({ required }) => !required).map(({ name }) => [name, '']);
    expect(parse(form, Object.fromEntries(empty)).success).toBe(true);
  });

  it('asks on the page for what it asks for when it is sent', () => {
    const names = formFields[form].map(({ name }) => name);
    expect(names.toSorted()).toEqual(Object.keys(formSchemas[form].shape).toSorted());
    for (const { name, required } of formFields[form]) {
      expect([name, parse(form, { [name]: undefined }).success]).toEqual([name, !required]);
    }
  });

  it.each(
    formFields[form].filter(({ max }) => max).map(({ name, max, input }) => ({ name, max: max!, input })),
  )('takes $max characters of $name and none more', ({ name, max, input }) => {
    const start = input === 'email' ? 'a@' : input === 'address' ? 'https://a.al/' : '';
    const end = input === 'email' ? '.al' : '';
    const middle = 'a'.repeat(max - start.length - end.length);
    // A name of a host has parts of at most 63 letters.
    const ofHost = input === 'email' ? middle.replaceAll(/a{60}(?=a)/g, `${'a'.repeat(59)}.`) : middle;
    expect(parse(form, { [name]: `${start}${ofHost}${end}` }).success).toBe(true);
    expect(parse(form, { [name]: `${start}${ofHost}aaa${end}` }).success).toBe(false);
  });

  it('has a label for every field, in both languages', () => {
    for (const { name } of formFields[form]) {
      for (const language of ['sq', 'en'] as const) expect(wordIf(`${form}.${name}`, language)).toBeTruthy();
    }
  });

  it('has no field of the name that programs are to fill in', () => {
    expect(Object.keys(formSchemas[form].shape)).not.toContain(trap);
  });
});

describe('what visitors write', () => {
  it.each<[form: FormName, field: string, value: unknown, kept: unknown]>([
    ['registration', 'name', '  Ana\u200B \t Shembulli ', 'Ana\u200B Shembulli'],
    ['registration', 'name', 'Ana\r\nBcc: x@y.al', 'Ana Bcc: x@y.al'],
    ['registration', 'name', 'Ana\u202EalubmehS', 'AnaalubmehS'],
    ['registration', 'name', 'a'.repeat(121), 'name'],
    ['registration', 'name', ' \n ', 'name'],
    ['registration', 'name', 'A', 'name'],
    ['registration', 'name', ['Ana', 'Bora'], 'name'],
    ['registration', 'name', { $ne: '' }, 'name'],
    ['registration', 'email', ' Ana@SHEMBULL.al ', 'Ana@shembull.al'],
    ['registration', 'email', 'ana@shembull.al\r\nBcc: x@y.al', 'email'],
    ['registration', 'email', 'ana@shembull.al, bora@shembull.al', 'email'],
    ['registration', 'email', 'Ana <ana@shembull.al>', 'email'],
    ['registration', 'email', 'ana@shembull-.al', 'email'],
    ['registration', 'email', 'ana', 'email'],
    ['registration', 'sessions', 'one', ['one']],
    ['registration', 'sessions', ['one', 'two'], ['one', 'two']],
    ['registration', 'sessions', Array.from({ length: 61 }, String), 'sessions'],
    ['registration', 'sessions', [{}], 'sessions'],
    ['registration', 'access', 'Një rampë.\r\n\r\n\r\n\r\nFaleminderit', 'Një rampë.\n\nFaleminderit'],
    ['application', 'url', 'shembull.al', 'https://shembull.al'],
    ['application', 'url', 'javascript:alert(1)', 'url'],
    ['application', 'url', 'http://localhost/', 'url'],
    ['application', 'url', 'https://ministria.shembull.al@bait.example/', 'url'],
    ['application', 'url', 'shembull.al/@ana', 'https://shembull.al/@ana'],
    ['application', 'county', 'kosove', 'county'],
    ['application', 'signed', undefined, 'signed'],
    ['application', 'signed', 'false', 'signed'],
    ['contact', 'message', 'Shkurt', 'message'],
    ['contact', 'message', 'a'.repeat(3001), 'message'],
  ])('%s.%s: %j is kept as %j, or the field is named', (form, field, value, kept) => {
    expect(valueOf(form, field, value)).toEqual(kept);
  });
});

it('no field of a form has the name of something that goes with every form', () => {
  const around = ['campaign', 'language', aboutInput, 'altcha', trap];
  for (const form of formNames) {
    const names: string[] = formFields[form].map(({ name }) => name);
    expect(new Set([...around, ...names]).size, form).toBe(around.length + names.length);
  }
});

it('what goes with a form names what it is about', () => {
  const sent = { campaign: 'c', language: 'sq', about: 'Punojmë me shkolla.' };
  expect(formEnvelopeSchema.parse({ ...sent, [aboutInput]: 'g' })).toMatchObject({ about: 'g' });
  expect(formEnvelopeSchema.parse(sent)).toEqual({ campaign: 'c', language: 'sq' });
});

it('the words are the same in both languages, and none is empty', () => {
  expect(Object.keys(sq)).toEqual(Object.keys(en));
  for (const word of [...Object.values(sq), ...Object.values(en)]) expect(word.trim()).not.toBe('');
});

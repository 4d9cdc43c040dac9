import { type FormName, type Language, languages } from '@bashke/content';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publishCampaign } from '../testing/public-campaign.ts';
import { newVisitor, sendAsScript } from '../testing/send-form.ts';
import { openStudio, type TestStudio } from '../testing/studio.ts';
import en from './i18n/en.json' with { type: 'json' };
import sq from './i18n/sq.json' with { type: 'json' };
import { missingWord } from './words.ts';

const email = 'ana@example.al';
const message = 'Kur fillon samiti?';
const registration = { name: 'Ana Hoxha', email };
const application = {
  kind: 'organisation',
  name: 'Shoqata e Prindërve',
  sector: 'education',
  county: 'tirane',
  about: 'Punojmë me prindër e mësues.',
  contact: 'Ana Hoxha',
  email,
  signed: true,
};
const contact = { email, message };

/** The longest address that a mail server takes. */
const longest = `${'a'.repeat(64)}@${'b'.repeat(63)}.${'c'.repeat(63)}.${'d'.repeat(58)}.al`;

type Row = [FormName, Record<string, unknown>, field: string, Record<Language, string>];

/** A form with one bad field, and what the person reads beside it. */
const rows: Row[] = [
  [
    'newsletter',
    {},
    'email',
    {
      sq: 'Shkruani adresën e e-mailit ku do ta merrni buletinin.',
      en: 'Write the e-mail address that the newsletter should go to.',
    },
  ],
  [
    'newsletter',
    { email: ' \u200f\n' },
    'email',
    {
      sq: 'Shkruani adresën e e-mailit ku do ta merrni buletinin.',
      en: 'Write the e-mail address that the newsletter should go to.',
    },
  ],
  ...[
    'ana',
    'ana@',
    '@example.al',
    'ana@example',
    'ana hoxha@example.al',
    'ana@example.al, b@example.al',
    'ana@example.al\r\nBcc: b@example.al',
    '<ana@example.al>',
    'ana@example..al',
    '.ana@example.al',
  ].map((wrong): Row => [
    'newsletter',
    { email: wrong },
    'email',
    {
      sq: 'Kjo nuk duket si adresë e-maili. Shkruajeni të plotë, si emri@shembull.al.',
      en: 'This does not look like an e-mail address. Write all of it, such as name@example.al.',
    },
  ]),
  [
    'newsletter',
    { email: `a${longest}` },
    'email',
    {
      sq: 'Ky tekst ka 255 shenja. Shkurtojeni deri në 254.',
      en: 'This text has 255 characters. Shorten it to 254.',
    },
  ],
  [
    'newsletter',
    { email: `${'a'.repeat(2000)}@example.al` },
    'email',
    {
      sq: 'Ky tekst ka 2011 shenja. Shkurtojeni deri në 254.',
      en: 'This text has 2011 characters. Shorten it to 254.',
    },
  ],
  [
    'newsletter',
    { email: ['a@example.al', 'b@example.al'] },
    'email',
    {
      sq: 'Kjo fushë pret tekst. Shkruajeni edhe një herë.',
      en: 'This field takes text. Write it once more.',
    },
  ],
  [
    'registration',
    { ...registration, name: '' },
    'name',
    {
      sq: 'Shkruani emrin dhe mbiemrin.',
      en: 'Write your first name and surname.',
    },
  ],
  [
    'registration',
    { ...registration, name: 'A' },
    'name',
    {
      sq: 'Ky tekst është shumë i shkurtër. Shkruani të paktën 2 shenja.',
      en: 'This text is too short. Write at least 2 characters.',
    },
  ],
  [
    'registration',
    { ...registration, name: 'ë'.repeat(121) },
    'name',
    {
      sq: 'Ky tekst ka 121 shenja. Shkurtojeni deri në 120.',
      en: 'This text has 121 characters. Shorten it to 120.',
    },
  ],
  [
    'registration',
    { ...registration, organisation: 'a'.repeat(121) },
    'organisation',
    {
      sq: 'Ky tekst ka 121 shenja. Shkurtojeni deri në 120.',
      en: 'This text has 121 characters. Shorten it to 120.',
    },
  ],
  [
    'registration',
    { ...registration, role: 'a'.repeat(5000) },
    'role',
    {
      sq: 'Ky tekst ka 5000 shenja. Shkurtojeni deri në 120.',
      en: 'This text has 5000 characters. Shorten it to 120.',
    },
  ],
  [
    'registration',
    { ...registration, access: 'a'.repeat(501) },
    'access',
    {
      sq: 'Ky tekst ka 501 shenja. Shkurtojeni deri në 500.',
      en: 'This text has 501 characters. Shorten it to 500.',
    },
  ],
  [
    'registration',
    { ...registration, dietary: 'a'.repeat(201) },
    'dietary',
    {
      sq: 'Ky tekst ka 201 shenja. Shkurtojeni deri në 200.',
      en: 'This text has 201 characters. Shorten it to 200.',
    },
  ],
  [
    'registration',
    { ...registration, sessions: Array.from({ length: 61 }, (_, at) => `s${at}`) },
    'sessions',
    {
      sq: 'Zgjodhët shumë seanca. Lini deri në 60.',
      en: 'You chose too many sessions. Keep 60 at most.',
    },
  ],
  ...[{ a: 1 }, ['x'.repeat(65)], [[]]].map((sessions): Row => [
    'registration',
    { ...registration, sessions },
    'sessions',
    {
      sq: 'Seancat që zgjodhët nuk u kuptuan. Zgjidhini edhe një herë nga lista.',
      en: 'The sessions that you chose were not understood. Choose them from the list once more.',
    },
  ]),
  [
    'application',
    { ...application, kind: '' },
    'kind',
    {
      sq: 'Zgjidhni kush aplikon.',
      en: 'Choose who is applying.',
    },
  ],
  [
    'application',
    { ...application, kind: 'ministry' },
    'kind',
    {
      sq: 'Kjo nuk është në listë. Zgjidhni një nga mundësitë e listës.',
      en: 'This is not on the list. Choose one of those on the list.',
    },
  ],
  [
    'application',
    { ...application, sector: undefined },
    'sector',
    {
      sq: 'Zgjidhni fushën në të cilën punoni.',
      en: 'Choose the field that you work in.',
    },
  ],
  [
    'application',
    { ...application, county: 'Tiranë' },
    'county',
    {
      sq: 'Kjo nuk është në listë. Zgjidhni një nga mundësitë e listës.',
      en: 'This is not on the list. Choose one of those on the list.',
    },
  ],
  ...['javascript:alert(1)', 'ftp://example.al', 'fjalë pa kuptim', 'http://'].map((url): Row => [
    'application',
    { ...application, url },
    'url',
    {
      sq: 'Kjo nuk duket si faqe interneti. Shkruajeni si www.shembull.al.',
      en: 'This does not look like a web address. Write it such as www.example.al.',
    },
  ]),
  [
    'application',
    { ...application, about: 'a'.repeat(19) },
    'about',
    {
      sq: 'Ky tekst është shumë i shkurtër. Shkruani të paktën 20 shenja.',
      en: 'This text is too short. Write at least 20 characters.',
    },
  ],
  [
    'application',
    { ...application, about: 'a'.repeat(601) },
    'about',
    {
      sq: 'Ky tekst ka 601 shenja. Shkurtojeni deri në 600.',
      en: 'This text has 601 characters. Shorten it to 600.',
    },
  ],
  [
    'application',
    { ...application, contact: '\t' },
    'contact',
    {
      sq: 'Shkruani me kë të flasim: emrin dhe mbiemrin.',
      en: 'Write whom we can talk to: first name and surname.',
    },
  ],
  ...[undefined, false, 'po', 1].map((signed): Row => [
    'application',
    { ...application, signed },
    'signed',
    {
      sq: 'Lexojeni deklaratën dhe shënojeni kutinë për ta nënshkruar.',
      en: 'Read the statement and tick the box to sign it.',
    },
  ]),
  [
    'contact',
    { ...contact, message: 'Ku?' },
    'message',
    {
      sq: 'Ky tekst është shumë i shkurtër. Shkruani të paktën 10 shenja.',
      en: 'This text is too short. Write at least 10 characters.',
    },
  ],
  [
    'contact',
    { ...contact, message: '\u0000\n \n' },
    'message',
    {
      sq: 'Shkruani mesazhin.',
      en: 'Write your message.',
    },
  ],
  [
    'contact',
    { ...contact, message: 'ë'.repeat(3001) },
    'message',
    {
      sq: 'Ky tekst ka 3001 shenja. Shkurtojeni deri në 3000.',
      en: 'This text has 3001 characters. Shorten it to 3000.',
    },
  ],
  [
    'contact',
    { ...contact, name: 'a'.repeat(121) },
    'name',
    {
      sq: 'Ky tekst ka 121 shenja. Shkurtojeni deri në 120.',
      en: 'This text has 121 characters. Shorten it to 120.',
    },
  ],
];

describe('a form with a bad field', () => {
  let studio: TestStudio;
  let campaign: string;
  beforeAll(async () => {
    studio = await openStudio();
    campaign = await publishCampaign(studio);
  });
  afterAll(() => studio.close());

  it.each(rows)('%s %o: says beside „%s“ what to do', async (form, fields, field, sentences) => {
    for (const language of languages) {
      const { status, json } = await studio.request(`/api/forms/${form}`, {
        method: 'POST',
        body: { campaign, ...fields, language },
        headers: { Origin: 'http://sites.test', 'X-Forwarded-For': newVisitor() },
      });
      expect(status).toBe(422);
      expect(json['fields']).toEqual({ [field]: sentences[language] });
    }
  });

  it.each([
    ['newsletter', { email: longest }],
    ['contact', { name: '', email, message: 'ë'.repeat(3000) }],
    [
      'contact',
      {
        name: 'O’Neil "Nil" <b>',
        email: "o'neil+samiti@example.al",
        message: 'Një\r\n\r\n\r\n\r\ndy &amp; <i>tre</i>',
      },
    ],
  ] as const)('%s is taken at the edge of what is allowed: %o', async (form, fields) => {
    const { status } = await sendAsScript(studio, form, { campaign, language: 'sq', ...fields });
    expect(status).toBe(200);
  });
});

it('whatever is required says what is missing, in both languages with the same gaps', () => {
  const gaps = (text: string) => text.match(/\{\w+\}/g) ?? [];
  expect(Object.keys(en)).toEqual(Object.keys(sq));
  for (const [key, text] of Object.entries(sq)) {
    expect(text.trim(), key).not.toBe('');
    expect(gaps(en[key as keyof typeof en]), key).toEqual(gaps(text));
  }
});

it.each(['registration', 'application', 'newsletter', 'contact'] as const)(
  'every field that %s needs asks for itself',
  async (form) => {
    const { formFields } = await import('@bashke/content');
    for (const { name, required } of formFields[form]) {
      for (const language of languages) {
        expect(missingWord(form, name, language) !== undefined, `${form}.${name}`).toBe(required);
      }
    }
  },
);

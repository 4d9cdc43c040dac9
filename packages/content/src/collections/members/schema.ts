import { z } from 'zod';
import type { Language } from '../../language.ts';
import { day, id, instant, line, prose, slug, webAddress } from '../../text.ts';
import { perLanguage } from '../base.ts';

/** A value that members are found by, with its name in addresses. */
type Values = Readonly<Record<string, Readonly<Record<Language, string>>>>;

export const memberKinds = {
  organisation: { sq: 'organizata', en: 'organisations' },
  expert: { sq: 'eksperte', en: 'experts' },
  institution: { sq: 'institucione', en: 'institutions' },
} as const satisfies Values;
export type MemberKind = keyof typeof memberKinds;

export const sectors = {
  'child-protection': { sq: 'mbrojtja-e-femijeve', en: 'child-protection' },
  education: { sq: 'arsimi', en: 'education' },
  health: { sq: 'shendeti', en: 'health' },
  justice: { sq: 'drejtesia', en: 'justice' },
  technology: { sq: 'teknologjia', en: 'technology' },
  media: { sq: 'media', en: 'media' },
  research: { sq: 'kerkimi', en: 'research' },
  youth: { sq: 'te-rinjte', en: 'youth' },
  'equality-and-disability': { sq: 'barazia-dhe-aftesia-e-kufizuar', en: 'equality-and-disability' },
} as const satisfies Values;
export type Sector = keyof typeof sectors;

/** The twelve counties of Albania, by ISO 3166-2 in the order of their codes. */
export const counties = {
  berat: { sq: 'berat', en: 'berat' },
  durres: { sq: 'durres', en: 'durres' },
  elbasan: { sq: 'elbasan', en: 'elbasan' },
  fier: { sq: 'fier', en: 'fier' },
  gjirokaster: { sq: 'gjirokaster', en: 'gjirokaster' },
  korce: { sq: 'korce', en: 'korce' },
  kukes: { sq: 'kukes', en: 'kukes' },
  lezhe: { sq: 'lezhe', en: 'lezhe' },
  diber: { sq: 'diber', en: 'diber' },
  shkoder: { sq: 'shkoder', en: 'shkoder' },
  tirane: { sq: 'tirane', en: 'tirana' },
  vlore: { sq: 'vlore', en: 'vlore' },
} as const satisfies Values;
export type County = keyof typeof counties;

const keysOf = <T extends string>(values: Readonly<Record<T, unknown>>) => Object.keys(values) as [T, ...T[]];
export const memberKindSchema = z.enum(keysOf(memberKinds));
export const sectorSchema = z.enum(keysOf(sectors));
export const countySchema = z.enum(keysOf(counties));

/** What a directory can be looked through by, in the order that visitors see. */
export const facets = { kind: memberKinds, sector: sectors, county: counties } as const satisfies Record<
  string,
  Values
>;
export type Facet = keyof typeof facets;

export const memberTextSchema = z.strictObject({
  name: line(120),
  slug,
  about: prose(600).optional(),
});

/** Who belongs to a group. */
export const memberSchema = z.strictObject({
  collection: z.literal('members'),
  id,
  group: id,
  kind: memberKindSchema,
  sector: sectorSchema,
  county: countySchema,
  joined: day,
  /** When the statement was signed. */
  signed: day.optional(),
  /** When the member last confirmed that it still belongs. */
  confirmed: day.optional(),
  /** An image document. */
  logo: id.optional(),
  links: z.array(webAddress).max(6),
  updatedAt: instant,
  texts: perLanguage(memberTextSchema),
});
export type Member = z.infer<typeof memberSchema>;

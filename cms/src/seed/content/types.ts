import type {
  Campaign,
  FormName,
  HelpService,
  Language,
  Organisation,
  Page,
  PartnerRole,
  SummitPage,
} from '@bashke/content';
import type { HelpServiceKey } from './help-services.ts';
import type { MediaKey } from './media.ts';
import type { OrganisationKey } from './organisations.ts';
import type { PersonKey } from './people.ts';
import type { GroupKey } from './aleanca/groups.ts';
import type { SessionKey, SummitKey } from './samiti/index.ts';
import type { EpisodeKey } from './youth-media-lab/episodes.ts';
import type { ResourceKey } from './youth-media-lab/resources.ts';
import type { SeriesKey } from './youth-media-lab/series.ts';

/** One text in both languages, written together. Rich text is Markdown. */
export interface Words {
  sq: string;
  en: string;
}

/** A text of a page that exists in Albanian only. */
export interface Albanian {
  sq: string;
  en?: undefined;
}

/** Texts of one page: in both languages, or throughout in Albanian alone. */
export type Text = Words | Albanian;

/**
 * Where a link leads; pages, media and help services are named by their keys. In Markdown the same is written
 * `[…](page:for-parents)`, `[…](summit:samiti/agenda)`, `[…](group:alliance)`, `[…](media:poster)`, `[…](tel:116111)`
 * or an address.
 */
export type TargetContent =
  | { page: string }
  | { summit: SummitKey; part: SummitPage }
  | { group: GroupKey }
  | { media: MediaKey }
  | { url: string }
  | { phone: string }
  | { email: string };

/**
 * The blocks of a page: the contract's blocks that the demo content uses, with both languages beside each other and
 * keys for identities. A test asks that it uses all of them.
 */
export interface BlockContents<T extends Text> {
  hero: {
    heading: T;
    lead?: T;
    actions?: { label: T; target: TargetContent }[];
    picture?: MediaKey;
  };
  'rich-text': { body: T };
  callout: { tone: 'tip' | 'warning' | 'danger'; heading?: T; body: T };
  cards: {
    heading?: T;
    intro?: T;
    cards: { heading: T; text?: T; target?: TargetContent; picture?: MediaKey }[];
  };
  steps: { heading: T; intro?: T; steps: { heading: T; body?: T }[] };
  facts: {
    heading?: T;
    facts: { value: T; label: T; source: T; year: number; url?: string }[];
  };
  quote: { text: T; person?: PersonKey; by?: T; role?: T };
  questions: { heading?: T; questions: { question: T; answer: T }[] };
  image: { picture: MediaKey; caption?: T; width: 'content' | 'wide' | 'full' };
  video: { title: T; url: string; length?: string; picture?: MediaKey; transcript?: T };
  downloads: { heading?: T; items: { title: T; text?: T; file: MediaKey }[] };
  partners: { heading: T; intro?: T; roles?: PartnerRole[] };
  help: { heading: T; intro?: T; services?: HelpServiceKey[] };
  'page-list': { heading?: T; source: 'news' | 'chosen'; pages?: string[]; limit: number };
  episodes: {
    heading?: T;
    intro?: T;
    source: 'latest' | 'chosen';
    /** The series whose latest are listed; without one, those of every series of the campaign. */
    series?: SeriesKey;
    episodes?: EpisodeKey[];
    limit: number;
  };
  resources: {
    heading?: T;
    intro?: T;
    source: 'latest' | 'chosen';
    resources?: ResourceKey[];
    limit: number;
  };
  share: { heading: T; text: T };
  agenda: {
    heading?: T;
    intro?: T;
    summit: SummitKey;
    /** Sessions to point out; none: the days at a glance. */
    sessions?: SessionKey[];
  };
  speakers: { heading?: T; intro?: T; summit: SummitKey; people?: PersonKey[]; limit: number };
  members: { heading?: T; intro?: T; group: GroupKey; show: ('figures' | 'map' | 'list')[]; limit: number };
  form: { form: FormName; heading?: T; intro?: T; summit?: SummitKey; group?: GroupKey };
}

/** A type of block that the demo content uses. */
export type SeededBlockType = keyof BlockContents<Text>;

export type BlockContent<T extends Text = Text> = {
  [B in SeededBlockType]: { type: B } & BlockContents<T>[B];
}[SeededBlockType];

/** A page of a campaign. Its key names it among the pages of that campaign and never changes. */
export interface PageContent<T extends Text = Text> {
  key: string;
  kind: Page['kind'];
  home?: boolean;
  discreet?: boolean;
  date?: string;
  cover?: MediaKey;
  title: T;
  slug: T;
  summary: T;
  blocks: BlockContent<T>[];
}

/** A page in both languages. */
export type BilingualPage = PageContent<Words>;
/** A page in Albanian only. */
export type AlbanianPage = PageContent<Albanian>;

export interface NavigationContent {
  label: Words;
  target: TargetContent;
  children?: { label: Words; target: TargetContent }[];
}

export interface CampaignContent extends Pick<
  Campaign,
  'slug' | 'status' | 'theme' | 'hashtags' | 'contact'
> {
  languages: Language[];
  starts?: string;
  ends?: string;
  title: Words;
  slogan: Words;
  summary: Words;
  postalAddress?: Words;
  helpServices: HelpServiceKey[];
  partners: { role: PartnerRole; organisation: OrganisationKey }[];
  navigation: NavigationContent[];
  pages: (BilingualPage | AlbanianPage)[];
}

export interface HelpServiceContent extends Pick<
  HelpService,
  'kind' | 'phone' | 'phoneText' | 'url' | 'languages' | 'testing'
> {
  name: Words;
  audience: Words;
  hours?: Words;
  cost?: Words;
  about: Words;
}

export interface OrganisationContent extends Pick<Organisation, 'kind' | 'url'> {
  name: Words;
  about: Words;
}

export interface PersonContent {
  name: string;
  role: Words;
  organisation?: OrganisationKey;
  /** A paragraph, for those who speak at a summit. */
  about?: Words;
}

/** A picture: what it shows in words, or `decorative`. `brief` tells an illustrator what to draw. */
export interface PictureContent {
  kind: 'image';
  file: `${string}.svg`;
  alt: Words | 'decorative';
  brief: string;
}

/** A PDF to download, with the language it is written in when it is one only. */
export interface FileContent {
  kind: 'document';
  file: `${string}.pdf`;
  title: Words;
  language?: Language;
}

import { childOf, childrenOf, type Element, everyElement, readXml } from './xml.ts';

/**
 * What directories ask of a feed: the Podcast RSS standard (PSP-1), Apple Podcasts, Podcasting 2.0; and what the
 * Centre asks of a feed with children in it. Written from those documents, and apart from what makes the feed.
 */
type Rule<Of> = (part: Of) => boolean;

const bytesOf = (text: string) => Buffer.byteLength(text);
const attribute = (part: Element, name: string, attributeName: string) =>
  childOf(part, name).attributes[attributeName] ?? '';
const valueOf = (part: Element, name: string) => childOf(part, name).text;
const isAbsolute = (address: string) => /^https?:\/\/[!-~]+$/.test(address) && URL.canParse(address);
const isUuid = (text: string) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text);
const isCount = (text: string) => /^[1-9]\d*$/.test(text);

/** RFC 2822 with the four-digit year that RSS asks for. */
const rfc2822 =
  /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d{2}:\d{2}:\d{2} (GMT|[+-]\d{4})$/;

/** Of Apple's list, the categories that education and families are in. */
const appleCategories: Readonly<Record<string, readonly string[]>> = {
  Education: ['Courses', 'How To', 'Language Learning', 'Self-Improvement'],
  'Kids & Family': ['Education for Kids', 'Parenting', 'Pets & Animals', 'Stories for Kids'],
  'Society & Culture': ['Documentary', 'Personal Journals', 'Philosophy', 'Places & Travel', 'Relationships'],
  Technology: [],
};

const descriptionTags = ['p', 'ol', 'ul', 'li', 'a'];

/** A description as HTML: the tags that directories keep, links that lead somewhere from anywhere. */
const isDescription = (part: Element): boolean => {
  const text = valueOf(part, 'description');
  const [, ...elements] = everyElement(readXml(`<description>${text}</description>`));
  return (
    bytesOf(text) <= 4000 &&
    elements.every(
      ({ name, attributes: { href, ...others } }) =>
        descriptionTags.includes(name) &&
        Object.keys(others).length === 0 &&
        (name !== 'a' || /^(https?:\/\/|tel:|mailto:)/.test(href ?? '')),
    )
  );
};
const isImage = (part: Element) => {
  const href = attribute(part, 'itunes:image', 'href');
  return isAbsolute(href) && /\.(png|jpg)$/.test(href);
};

const channelRules: Record<string, Rule<Element>> = {
  'PSP-1: atom:link names the feed itself': (channel) =>
    attribute(channel, 'atom:link', 'rel') === 'self' &&
    attribute(channel, 'atom:link', 'type') === 'application/rss+xml' &&
    isAbsolute(attribute(channel, 'atom:link', 'href')),
  'PSP-1: title': (channel) => valueOf(channel, 'title') !== '',
  'PSP-1: description, 4,000 bytes at most': isDescription,
  'PSP-1: link': (channel) => isAbsolute(valueOf(channel, 'link')),
  'PSP-1: language by ISO 639': (channel) => /^[a-z]{2}(-[a-z]{2})?$/.test(valueOf(channel, 'language')),
  'PSP-1: itunes:category of Apple’s list': (channel) => {
    const { attributes, children } = childOf(channel, 'itunes:category');
    const parts = appleCategories[attributes['text'] ?? ''];
    return (
      parts !== undefined &&
      children.every(({ name, attributes: { text } }) => name === 'itunes:category' && parts.includes(text!))
    );
  },
  'PSP-1: itunes:explicit': (channel) => valueOf(channel, 'itunes:explicit') === 'false',
  'PSP-1: itunes:image': isImage,
  'PSP-1: podcast:locked': (channel) => valueOf(channel, 'podcast:locked') === 'yes',
  'PSP-1: podcast:guid': (channel) => isUuid(valueOf(channel, 'podcast:guid')),
  'PSP-1: itunes:author': (channel) => valueOf(channel, 'itunes:author') !== '',
  'Apple: itunes:type': (channel) => ['episodic', 'serial'].includes(valueOf(channel, 'itunes:type')),
  'Podcasting 2.0: podcast:medium': (channel) => valueOf(channel, 'podcast:medium') === 'podcast',
  'Apple: each guid once': (channel) =>
    isUnique(childrenOf(channel, 'item').map((item) => valueOf(item, 'guid'))),
  'Apple: each enclosure once': (channel) =>
    isUnique(childrenOf(channel, 'item').map((item) => attribute(item, 'enclosure', 'url'))),
  'newest first': (channel) => {
    const times = childrenOf(channel, 'item').map((item) => Date.parse(valueOf(item, 'pubDate')));
    return times.every((time, index) => index === 0 || time <= times[index - 1]!);
  },
  'the same bytes at any hour': (channel) =>
    childrenOf(channel, 'lastBuildDate').length + childrenOf(channel, 'pubDate').length === 0,
  'no version of the software': (channel) => !/\d/.test(valueOf(channel, 'generator')),
};

const transcriptTypes = ['text/vtt', 'text/html', 'text/plain'];

const itemRules: Record<string, Rule<Element>> = {
  'PSP-1: title': (item) => valueOf(item, 'title') !== '',
  'PSP-1: enclosure with address, length and type': (item) =>
    isAbsolute(attribute(item, 'enclosure', 'url')) &&
    isCount(attribute(item, 'enclosure', 'length')) &&
    attribute(item, 'enclosure', 'type') === 'audio/mpeg',
  'Apple: the enclosure has a file name in ASCII that says what it is': (item) =>
    /\/[a-z0-9._-]+\.mp3$/.test(attribute(item, 'enclosure', 'url')),
  'PSP-1: guid that is no address': (item) =>
    attribute(item, 'guid', 'isPermaLink') === 'false' && isUuid(valueOf(item, 'guid')),
  'PSP-1: link': (item) => isAbsolute(valueOf(item, 'link')),
  'PSP-1: pubDate by RFC 2822': (item) => {
    const day = valueOf(item, 'pubDate');
    return rfc2822.test(day) && new Date(day).toUTCString().startsWith(day.slice(0, 16));
  },
  'PSP-1: description, 4,000 bytes at most': isDescription,
  'PSP-1: itunes:duration in whole seconds': (item) => isCount(valueOf(item, 'itunes:duration')),
  'PSP-1: itunes:image': isImage,
  'PSP-1: itunes:explicit': (item) => valueOf(item, 'itunes:explicit') === 'false',
  'Apple: itunes:episodeType': (item) =>
    ['full', 'trailer', 'bonus'].includes(valueOf(item, 'itunes:episodeType')),
  'Apple and Podcasting 2.0: season and episode say the same': (item) =>
    ['season', 'episode'].every((name) => {
      const [apple, ...more] = childrenOf(item, `itunes:${name}`);
      const [open, ...others] = childrenOf(item, `podcast:${name}`);
      return (
        more.length + others.length === 0 && apple?.text === open?.text && (!apple || isCount(apple.text))
      );
    }),
  'PSP-1: podcast:transcript with address, type and language': (item) => {
    const transcripts = childrenOf(item, 'podcast:transcript');
    const types = transcripts.map(({ attributes }) => attributes['type']!);
    return (
      (types.length === 0 || transcriptTypes.every((type) => types.includes(type))) &&
      isUnique(types) &&
      transcripts.every(
        ({ attributes: { url, language } }) => isAbsolute(url ?? '') && /^[a-z]{2}$/.test(language ?? ''),
      )
    );
  },
  'Podcasting 2.0: podcast:chapters': (item) =>
    childrenOf(item, 'podcast:chapters').every(
      ({ attributes: { url, type } }) => isAbsolute(url ?? '') && type === 'application/json+chapters',
    ),
  'people by alias alone': (item) =>
    childrenOf(item, 'podcast:person').every(
      ({ text, attributes: { role, ...others } }) =>
        text !== '' &&
        text.length <= 30 &&
        ['host', 'guest'].includes(role!) &&
        Object.keys(others).length === 0,
    ),
  'nobody is invited to comment': (item) => {
    const { attributes, children } = childOf(item, 'podcast:socialInteract');
    return children.length === 0 && JSON.stringify(attributes) === '{"protocol":"disabled"}';
  },
};

/** Tags that lead to a person or a place have no business in a feed with children in it. */
const unwanted = /^(podcast:(location|txt|chat|contentLink)|itunes:(keywords|new-feed-url)$)/;

const isUnique = (values: readonly string[]) => new Set(values).size === values.length;

/** The rules that a feed breaks, in words; with the title of the episode where it is one that breaks it. */
export function brokenRules(xml: string): string[] {
  const rss = readXml(xml);
  const channel = childOf(rss, 'channel');
  const broken = breaks(channelRules, channel, '');
  for (const item of childrenOf(channel, 'item')) {
    broken.push(...breaks(itemRules, item, ` (${childrenOf(item, 'title')[0]?.text})`));
  }
  const values = everyElement(rss).filter(({ name }) => name !== 'description');
  if (rss.attributes['version'] !== '2.0') broken.push('RSS 2.0');
  if (/(?!\n)\p{Cc}/u.test(xml)) broken.push('no control characters');
  if (
    values.some(({ children, text }) => children.length === 0 && (text.length > 255 || text !== text.trim()))
  ) {
    broken.push('PSP-1: values of 255 characters at most, no spaces around them');
  }
  for (const { name } of everyElement(channel)) {
    if (unwanted.test(name)) broken.push(`no ${name}`);
  }
  return broken;
}

function breaks<Of>(rules: Record<string, Rule<Of>>, part: Of, where: string): string[] {
  const holds = (rule: Rule<Of>) => {
    try {
      return rule(part);
    } catch {
      // What a rule asks for is not there, or there twice.
      return false;
    }
  };
  return Object.entries(rules)
    .filter(([, rule]) => !holds(rule))
    .map(([name]) => `${name}${where}`);
}

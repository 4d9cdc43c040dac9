import type { Block, BlockType } from '@bashke/content';
import Agenda from './agenda/Agenda.astro';
import Callout from './callout/Callout.astro';
import Cards from './cards/Cards.astro';
import Downloads from './downloads/Downloads.astro';
import Episodes from './episodes/Episodes.astro';
import Facts from './facts/Facts.astro';
import Help from './help/Help.astro';
import Form from './form/Form.astro';
import formStyles from './form/form.css?url';
import form from 'script:./form/script.ts';
import Hero from './hero/Hero.astro';
import Image from './image/Image.astro';
import members from '../collections/groups/members.css?url';
import Members from './members/Members.astro';
import PageList from './page-list/PageList.astro';
import Partners from './partners/Partners.astro';
import type { BlockProps } from './props.ts';
import Questions from './questions/Questions.astro';
import Quote from './quote/Quote.astro';
import Resources from './resources/Resources.astro';
import RichText from './rich-text/RichText.astro';
import Share from './share/Share.astro';
import share from 'script:./share/script.ts';
import Speakers from './speakers/Speakers.astro';
import summit from '../collections/summits/summit.css?url';
import Steps from './steps/Steps.astro';
import player from 'script:../elements/player/script.ts';
import Video from './video/Video.astro';
import video from 'script:./video/script.ts';

type Component<T extends BlockType> = (props: BlockProps<T>) => unknown;

/** Every block by its type. */
export const blocks = {
  hero: Hero,
  'rich-text': RichText,
  callout: Callout,
  cards: Cards,
  steps: Steps,
  facts: Facts,
  quote: Quote,
  questions: Questions,
  image: Image,
  video: Video,
  downloads: Downloads,
  partners: Partners,
  help: Help,
  'page-list': PageList,
  episodes: Episodes,
  resources: Resources,
  agenda: Agenda,
  speakers: Speakers,
  members: Members,
  form: Form,
  share: Share,
} satisfies { [T in BlockType]: Component<T> };

/** Blocks that do more when scripts run. */
const scripts: Partial<Record<BlockType, string>> = { share, video, episodes: player, form };

/** Blocks whose look is not in the style sheet of every page. */
const styles: Partial<Record<BlockType, string>> = {
  agenda: summit,
  speakers: summit,
  members,
  form: formStyles,
};

/** The component of a block. @throws Error for a kind of block that is not compiled in. */
export function componentOf(block: Block): (props: { block: Block; first: boolean }) => unknown {
  const component = blocks[block.type];
  if (!component) throw new Error(`unknown kind of block: ${block.type}`);
  // Which component belongs to which block is checked above; here the block may be any of them.
  return component as (props: { block: Block; first: boolean }) => unknown;
}

/** Addresses of the scripts that these blocks need, each once. */
export const scriptsOf = (shown: readonly Block[]): string[] => [
  ...new Set(shown.flatMap(({ type }) => scripts[type] ?? [])),
];

/** Addresses of the style sheets that these blocks need, each once. */
export const stylesOf = (shown: readonly Block[]): string[] => [
  ...new Set(shown.flatMap(({ type }) => styles[type] ?? [])),
];

import type { BlockType } from '@bashke/content';
import { agendaConfig } from './agenda/config.ts';
import { calloutConfig } from './callout/config.ts';
import { cardsConfig } from './cards/config.ts';
import { downloadsConfig } from './downloads/config.ts';
import { episodesConfig } from './episodes/config.ts';
import { factsConfig } from './facts/config.ts';
import { helpConfig } from './help/config.ts';
import { formConfig } from './form/config.ts';
import { heroConfig } from './hero/config.ts';
import { imageConfig } from './image/config.ts';
import { membersConfig } from './members/config.ts';
import { pageListConfig } from './page-list/config.ts';
import { partnersConfig } from './partners/config.ts';
import { questionsConfig } from './questions/config.ts';
import { quoteConfig } from './quote/config.ts';
import { resourcesConfig } from './resources/config.ts';
import { richTextConfig } from './rich-text/config.ts';
import { shareConfig } from './share/config.ts';
import { speakersConfig } from './speakers/config.ts';
import { stepsConfig } from './steps/config.ts';
import { videoConfig } from './video/config.ts';
import type { BlockDefinition } from './define.ts';
import type { StoredBlock } from './stored.ts';
import { publishAgendaBlock } from './agenda/publish.ts';
import { publishCallout } from './callout/publish.ts';
import { publishCards } from './cards/publish.ts';
import { publishDownloads } from './downloads/publish.ts';
import { publishEpisodes } from './episodes/publish.ts';
import { publishFacts } from './facts/publish.ts';
import { publishHelp } from './help/publish.ts';
import { publishForm } from './form/publish.ts';
import { publishHero } from './hero/publish.ts';
import { publishImage } from './image/publish.ts';
import { publishMembers } from './members/publish.ts';
import { publishPageList } from './page-list/publish.ts';
import { publishPartners } from './partners/publish.ts';
import { publishQuestions } from './questions/publish.ts';
import { publishQuote } from './quote/publish.ts';
import { publishResources } from './resources/publish.ts';
import { publishRichText } from './rich-text/publish.ts';
import { publishShare } from './share/publish.ts';
import { publishSpeakers } from './speakers/publish.ts';
import { publishSteps } from './steps/publish.ts';
import { publishVideo } from './video/publish.ts';

/** Every block, in the order that editors see. */
export const blockDefinitions = {
  hero: { config: heroConfig, publish: publishHero },
  'rich-text': { config: richTextConfig, publish: publishRichText },
  callout: { config: calloutConfig, publish: publishCallout },
  cards: { config: cardsConfig, publish: publishCards },
  steps: { config: stepsConfig, publish: publishSteps },
  facts: { config: factsConfig, publish: publishFacts },
  quote: { config: quoteConfig, publish: publishQuote },
  questions: { config: questionsConfig, publish: publishQuestions },
  image: { config: imageConfig, publish: publishImage },
  video: { config: videoConfig, publish: publishVideo },
  downloads: { config: downloadsConfig, publish: publishDownloads },
  partners: { config: partnersConfig, publish: publishPartners },
  help: { config: helpConfig, publish: publishHelp },
  'page-list': { config: pageListConfig, publish: publishPageList },
  episodes: { config: episodesConfig, publish: publishEpisodes },
  resources: { config: resourcesConfig, publish: publishResources },
  agenda: { config: agendaConfig, publish: publishAgendaBlock },
  speakers: { config: speakersConfig, publish: publishSpeakers },
  members: { config: membersConfig, publish: publishMembers },
  form: { config: formConfig, publish: publishForm },
  share: { config: shareConfig, publish: publishShare },
} as const satisfies { [T in BlockType]: BlockDefinition<T> };

/** The blocks that a page can hold, for its field in the studio. */
export const blocks = Object.values(blockDefinitions).map(({ config }) => config);

/**
 * A stored block, read in one language, as the contract's block. One of an unknown type keeps its type, so that
 * the contract can refuse it by name.
 */
export function publishBlock(block: StoredBlock): object {
  const definition =
    Object.hasOwn(blockDefinitions, block.blockType) && blockDefinitions[block.blockType as BlockType];
  if (!definition) return { id: block.id, type: block.blockType };
  // Each mapping reads only fields that may be missing, so it takes any block of its type.
  const publish = definition.publish as (block: StoredBlock) => object;
  return publish(block);
}

import { folderOf, iconSizes } from '@bashke/content';
import { themes } from '../rendering/themes.ts';
import type { FileMaker } from './index.ts';
import { textFile } from './text-file.ts';

/** What a phone needs to keep the microsite among its apps. */
export const manifest: FileMaker = async (view) => {
  const { campaign, campaignText, language } = view;
  const { light } = themes[campaign.theme];
  const icons = Object.entries(iconSizes)
    .filter(([path]) => path.startsWith('icon-'))
    .map(([path, size]) => ({ src: view.href(path), sizes: `${size}x${size}`, type: 'image/png' }));
  const content = {
    name: campaignText.title,
    short_name: campaignText.title,
    description: campaignText.summary,
    lang: language,
    dir: 'ltr',
    start_url: view.href(`${folderOf(language)}index.html`),
    scope: view.href('index.html').replace(/index\.html$/, '') || './',
    display: 'minimal-ui',
    theme_color: light,
    background_color: light,
    icons: [{ src: view.href('icon.svg'), sizes: 'any', type: 'image/svg+xml' }, ...icons],
  };
  return textFile('application/manifest+json', `${JSON.stringify(content, null, 2)}\n`);
};

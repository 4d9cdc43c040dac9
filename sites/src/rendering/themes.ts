import type { Theme } from '@bashke/content';
import bashke from '../themes/bashke/theme.css?url';
import forum from '../themes/forum/theme.css?url';
import loje from '../themes/loje/theme.css?url';
import raport from '../themes/raport/theme.css?url';
import ze from '../themes/ze/theme.css?url';

interface ThemeFiles {
  /** The address of its tokens. */
  styles: string;
  /** The colour of the browser around the page, by colour scheme: the theme's ground. */
  light: string;
  dark: string;
}

/** The looks that are compiled in. */
export const themes = {
  loje: { styles: loje, light: '#fffaf0', dark: '#0e0e24' },
  bashke: { styles: bashke, light: '#fff8ec', dark: '#1c120f' },
  raport: { styles: raport, light: '#ffffff', dark: '#0b1219' },
  ze: { styles: ze, light: '#faf5fb', dark: '#170719' },
  forum: { styles: forum, light: '#fcf9f3', dark: '#0f1815' },
} as const satisfies Record<Theme, ThemeFiles>;

import type { Theme } from '@bashke/content';
import bashke from '../themes/bashke/theme.css?url';
import loje from '../themes/loje/theme.css?url';
import raport from '../themes/raport/theme.css?url';

interface ThemeFiles {
  /** The address of its tokens. */
  styles: string;
  /** The colour of the browser around the page, by colour scheme: the theme's ground. */
  light: string;
  dark: string;
}

/** The looks that are compiled in. */
export const themes = {
  loje: { styles: loje, light: '#fffdf7', dark: '#14121f' },
  bashke: { styles: bashke, light: '#fdf8f2', dark: '#1b1512' },
  raport: { styles: raport, light: '#ffffff', dark: '#11151a' },
} as const satisfies Record<Theme, ThemeFiles>;

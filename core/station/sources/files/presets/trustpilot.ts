import { measureFor } from '../../../../model/measure.ts';
import type { Preset } from './preset.ts';

/** Trustpilot Business, reviews exported as CSV or Excel: public, with one to five stars. */
export const TRUSTPILOT: Preset = {
  id: 'trustpilot',
  name: 'Trustpilot',
  evidence: [
    'https://help.trustpilot.com/s/article/Download-your-reviews',
    'https://developers.trustpilot.com/service-reviews-api (stars from 1 to 5)',
  ],
  marks: [
    ['review id', 'review reference id'],
    ['review stars', 'stars', 'star rating'],
    ['review content', 'review text'],
    ['review created utc', 'review created', 'review date', 'created date utc', 'review experience date utc'],
  ],
  columns: {
    team: ['location name', 'location', 'business unit display name', 'business unit'],
    date: ['review created utc', 'review created', 'created date utc', 'review date'],
    rating: ['review stars', 'stars', 'star rating'],
    comment: ['review content', 'review text'],
    id: ['review id', 'review reference id'],
  },
  about: [
    ...['review consumer user name', 'consumer name', 'review title', 'source of review', 'review source'],
    ...['review language', 'domain url', 'company reply', 'company reply date', 'tags', 'reference id'],
  ],
  measure: measureFor('csat', 1, 5),
  lane: 'public',
};

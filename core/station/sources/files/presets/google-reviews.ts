import { measureFor } from '../../../../model/measure.ts';
import type { Preset } from './preset.ts';

/** Reviews of a Google Business Profile as its API lists them, and as tools write them to a table: stars as words. */
export const GOOGLE_REVIEWS: Preset = {
  id: 'google-reviews',
  name: 'Google reviews',
  evidence: [
    'https://developers.google.com/my-business/reference/rest/v4/accounts.locations.reviews (starRating ONE … FIVE, createTime)',
  ],
  marks: [
    ['reviewid', 'review id', 'name'],
    ['starrating', 'star rating'],
    ['createtime', 'create time', 'updatetime', 'update time'],
  ],
  columns: {
    team: [
      ...[
        'locationtitle',
        'location title',
        'locationname',
        'location name',
        'location',
        'store',
        'storename',
      ],
      ...['store name', 'storecode', 'store code', 'businessname', 'business name'],
    ],
    date: ['createtime', 'create time', 'updatetime', 'update time'],
    rating: ['starrating', 'star rating'],
    comment: ['comment', 'review', 'text'],
    id: ['reviewid', 'review id', 'name'],
  },
  about: [
    ...[
      'reviewer displayname',
      'reviewer display name',
      'displayname',
      'reviewer',
      'reviewer profilephotourl',
    ],
    ...['reviewreply comment', 'reviewreply updatetime', 'reply'],
  ],
  measure: measureFor('csat', 1, 5),
  words: [{ steps: 5, ratings: { one: 1, two: 2, three: 3, four: 4, five: 5 } }],
  lane: 'public',
};

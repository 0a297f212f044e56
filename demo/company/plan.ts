import { NOW } from './calendar.ts';
import type { Split } from './organisation.ts';
import type { Sentiment } from './phrases/bank.ts';

/** Comments of a group of teams in a half-year, where a planted story fixes their number per class. */
export interface CommentPlan {
  teams: readonly string[];
  half: number;
  comments: Split;
}

/** Comments that speak of a theme, per class of rating, in a group of teams and a half-year. */
export interface ThemePlan {
  story: number;
  teams: readonly string[];
  half: number;
  theme: string;
  sentiment: Sentiment;
  mentions: Split;
  /** How many of them name an inside cause, in the words of that phrase list. */
  inside?: { phrases: 'appointmentDesk' | 'planningMoved'; count: number };
}

const NORTH_DESK = ['service-desk-north'];
const CARE = ['care-north', 'care-south', 'escalations', 'ombuds-desk'];
const HEATING_NORTH = ['heating-north'];
const REPAIRS_EAST = ['repairs-east'];
const BILLING = ['billing-north', 'billing-south'];
const NIGHT = ['night-emergency'];
const HALVES = [0, 1, 2, NOW];

/** Share of answers of each class that come with a comment, where nothing is planned. */
export const COMMENT_SHARE: Readonly<[number, number, number]> = [0.42, 0.46, 0.6];

export const COMMENT_PLANS: readonly CommentPlan[] = [
  ...HALVES.flatMap((half): CommentPlan[] => [
    { teams: NORTH_DESK, half, comments: [83, 62, 61] },
    { teams: HEATING_NORTH, half, comments: half === NOW ? [176, 84, 58] : [136, 80, 84] },
    { teams: CARE, half, comments: half === NOW ? [84, 42, 22] : [88, 46, 26] },
    { teams: REPAIRS_EAST, half, comments: [40, 44, 58] },
  ]),
];

export const THEME_PLANS: readonly ThemePlan[] = HALVES.flatMap((half): ThemePlan[] => {
  const now = half === NOW;
  return [
    {
      story: 1,
      teams: NORTH_DESK,
      half,
      theme: 'call-back',
      sentiment: 'complaint',
      mentions: [3, 22, 14],
      inside: { phrases: 'appointmentDesk', count: 17 },
    },
    { story: 1, teams: NORTH_DESK, half, theme: 'explaining', sentiment: 'praise', mentions: [40, 11, 4] },
    { story: 1, teams: NORTH_DESK, half, theme: 'knowledge', sentiment: 'complaint', mentions: [2, 15, 8] },
    { story: 3, teams: NORTH_DESK, half, theme: 'waiting', sentiment: 'complaint', mentions: [19, 15, 11] },
    {
      story: 4,
      teams: HEATING_NORTH,
      half,
      theme: 'arrival',
      sentiment: 'complaint',
      mentions: now ? [4, 14, 20] : [4, 20, 39],
    },
    {
      story: 5,
      teams: REPAIRS_EAST,
      half,
      theme: 'appointment',
      sentiment: 'complaint',
      mentions: [4, 14, 26],
      inside: { phrases: 'planningMoved', count: 29 },
    },
    {
      story: 6,
      teams: CARE,
      half,
      theme: 'empathy',
      sentiment: 'praise',
      mentions: now ? [38, 8, 0] : [40, 8, 0],
    },
    { story: 6, teams: CARE, half, theme: 'first-time', sentiment: 'complaint', mentions: [4, 11, 10] },
    {
      story: 6,
      teams: CARE,
      half,
      theme: 'empathy',
      sentiment: 'complaint',
      mentions: now ? [1, 7, 10] : [2, 19, 16],
    },
    { story: 7, teams: NIGHT, half, theme: 'speed', sentiment: 'praise', mentions: [44, 4, 0] },
    { story: 7, teams: NIGHT, half, theme: 'staff', sentiment: 'praise', mentions: [24, 4, 0] },
    { story: 7, teams: BILLING, half, theme: 'billing', sentiment: 'complaint', mentions: [5, 22, 44] },
    { story: 7, teams: BILLING, half, theme: 'waiting', sentiment: 'complaint', mentions: [5, 14, 24] },
  ];
});

/** Remarks that must be set aside for fairness: story 12. */
export const SET_ASIDE = { team: 'service-desk-west', half: NOW, count: 6 } as const;

/** Applicants by department and half-year; those of Customer Service tell of silence after the interview. */
export const APPLICANTS: readonly { department: string; halves: readonly number[]; silent: number }[] = [
  { department: 'customer-service', halves: [48, 48, 48, 64], silent: 18 },
  { department: 'heating', halves: [8, 8, 8, 8], silent: 0 },
  ...[
    'installations',
    'plumbing',
    'billing',
    'electrical',
    'night-emergency',
    'digital',
    'complaints-care',
    'showrooms',
    'logistics',
  ].map((department) => ({ department, halves: [5, 5, 5, 5], silent: 0 })),
];

/** Public posts about Chat & Social per month of the last year; the storm of September 2026 is story 13. */
export const PUBLIC_TEAM = 'chat-social';
export const PUBLIC_STORM = { month: '2026-09', from: 12, days: 9, posts: 146 } as const;

/** Which themes customers speak of where nothing is planted, by what a team does: how often, of 100. */
export const BACKGROUND: Record<string, Record<Sentiment, Record<string, number>>> = {
  desk: {
    complaint: {
      reachability: 12,
      waiting: 14,
      'call-back': 9,
      'first-time': 11,
      'passed-on': 12,
      knowledge: 9,
      explaining: 5,
      empathy: 8,
      policy: 6,
      price: 4,
      informed: 7,
      privacy: 1,
    },
    praise: {
      staff: 30,
      'first-time': 18,
      knowledge: 12,
      explaining: 10,
      speed: 18,
      empathy: 8,
      reachability: 8,
    },
  },
  billing: {
    complaint: {
      policy: 14,
      price: 12,
      informed: 12,
      empathy: 14,
      'passed-on': 12,
      reachability: 12,
      explaining: 8,
    },
    praise: { staff: 32, billing: 22, speed: 20, explaining: 14, 'first-time': 12 },
  },
  field: {
    complaint: {
      arrival: 16,
      appointment: 14,
      workmanship: 12,
      price: 16,
      informed: 12,
      'first-time': 12,
      'product-quality': 8,
    },
    praise: { staff: 26, workmanship: 24, arrival: 14, speed: 14, price: 6, appointment: 6, knowledge: 10 },
  },
  digital: {
    complaint: {
      website: 30,
      waiting: 14,
      reachability: 14,
      privacy: 5,
      'first-time': 14,
      explaining: 10,
      'passed-on': 13,
    },
    praise: { website: 28, speed: 26, staff: 22, explaining: 14, 'first-time': 10 },
  },
  showroom: {
    complaint: {
      price: 30,
      'product-quality': 18,
      knowledge: 16,
      empathy: 10,
      informed: 12,
      appointment: 14,
    },
    praise: { staff: 36, knowledge: 22, 'product-quality': 18, price: 12, explaining: 12 },
  },
  logistics: {
    complaint: { arrival: 26, informed: 24, 'product-quality': 20, appointment: 14, empathy: 16 },
    praise: { arrival: 26, speed: 26, staff: 30, informed: 18 },
  },
};

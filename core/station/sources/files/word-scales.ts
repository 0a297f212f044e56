import { normaliseName } from '../../../model/normalise-name.ts';

/** What the words of a scale are about: only some of them are about satisfaction, and some only about effort. */
type Kind = 'satisfaction' | 'agreement' | 'likelihood' | 'ease' | 'effort';

/** A scale in words: lowest (worst) step first, spellings of a step in English, German, French and Spanish. */
interface WordScale {
  kind: Kind;
  steps: readonly (readonly string[])[];
}

const NEITHER = ['neutral', 'neutre', 'teils teils', 'weder noch', 'mixed', 'gemischt'];

const SCALES: readonly WordScale[] = [
  {
    kind: 'satisfaction',
    steps: [
      ['negative', 'negativ', 'négatif', 'negativo'],
      ['neutral', 'neutre', 'mixed', 'gemischt'],
      ['positive', 'positiv', 'positif', 'positivo'],
    ],
  },
  {
    kind: 'satisfaction',
    steps: [
      ['bad', 'schlecht', 'mauvais', 'malo', 'thumbs down', 'daumen runter', '👎'],
      ['good', 'gut', 'bon', 'bueno', 'thumbs up', 'daumen hoch', '👍'],
    ],
  },
  {
    kind: 'satisfaction',
    steps: [
      ['very dissatisfied', 'very unsatisfied', 'extremely dissatisfied', 'completely dissatisfied'].concat(
        ['sehr unzufrieden', 'äußerst unzufrieden', 'völlig unzufrieden'],
        ['très insatisfait', 'très mécontent', 'pas du tout satisfait', 'très insatisfaite'],
        ['muy insatisfecho', 'nada satisfecho', 'muy insatisfecha'],
      ),
      ['dissatisfied', 'unsatisfied', 'somewhat dissatisfied', 'not satisfied', 'not very satisfied'].concat(
        ['unzufrieden', 'eher unzufrieden', 'nicht zufrieden', 'wenig zufrieden'],
        ['insatisfait', 'plutôt insatisfait', 'pas satisfait', 'peu satisfait', 'mécontent', 'insatisfaite'],
        ['insatisfecho', 'algo insatisfecho', 'poco satisfecho', 'insatisfecha'],
      ),
      [...NEITHER, 'neither satisfied nor dissatisfied', 'weder zufrieden noch unzufrieden'].concat(
        ['ni satisfait ni insatisfait', 'moyennement satisfait'],
        ['ni satisfecho ni insatisfecho'],
      ),
      ['satisfied', 'somewhat satisfied', 'fairly satisfied', 'zufrieden', 'eher zufrieden'].concat(
        ['satisfait', 'plutôt satisfait', 'assez satisfait', 'satisfaite'],
        ['satisfecho', 'algo satisfecho', 'bastante satisfecho', 'satisfecha'],
      ),
      ['very satisfied', 'extremely satisfied', 'completely satisfied', 'sehr zufrieden'].concat(
        [
          'äußerst zufrieden',
          'völlig zufrieden',
          'très satisfait',
          'tout à fait satisfait',
          'très satisfaite',
        ],
        ['muy satisfecho', 'totalmente satisfecho', 'muy satisfecha'],
      ),
    ],
  },
  {
    kind: 'satisfaction',
    steps: [
      ['extremely unhappy'],
      ['very unhappy'],
      ['unhappy'],
      ['neutral'],
      ['happy'],
      ['very happy'],
      ['extremely happy'],
    ],
  },
  {
    kind: 'satisfaction',
    steps: [
      [
        'very poor',
        'very bad',
        'terrible',
        'sehr schlecht',
        'très mauvais',
        'muy malo',
        'muy mala',
        'pésimo',
      ],
      ['poor', 'bad', 'schlecht', 'mauvais', 'malo', 'mala'],
      ['fair', 'average', 'ok', 'okay', 'acceptable', 'neither good nor poor', 'neither good nor bad'].concat(
        ['mittel', 'mittelmäßig', 'befriedigend', 'durchschnittlich', 'weder gut noch schlecht'],
        ['moyen', 'passable', 'correct', 'regular', 'normal', 'neutral'],
      ),
      ['good', 'gut', 'bon', 'bien', 'bueno', 'buena'],
      ['very good', 'excellent', 'great', 'sehr gut', 'ausgezeichnet', 'hervorragend', 'très bon'].concat([
        'très bien',
        'muy bueno',
        'muy buena',
        'muy bien',
        'excelente',
      ]),
    ],
  },
  {
    kind: 'satisfaction',
    steps: [['poor'], ['fair'], ['good'], ['very good'], ['excellent']],
  },
  {
    // German school grades in words, without those that the scale above has in other places.
    kind: 'satisfaction',
    steps: [['ungenügend'], ['mangelhaft'], ['ausreichend'], ['befriedigend'], ['gut'], ['sehr gut']],
  },
  {
    kind: 'agreement',
    steps: [
      ['strongly disagree', 'completely disagree', 'stimme gar nicht zu', 'stimme überhaupt nicht zu'].concat(
        [
          'trifft überhaupt nicht zu',
          'trifft gar nicht zu',
          "pas du tout d'accord",
          'totalmente en desacuerdo',
        ],
        ['muy en desacuerdo'],
      ),
      [
        'disagree',
        'somewhat disagree',
        'stimme nicht zu',
        'stimme eher nicht zu',
        'trifft eher nicht zu',
      ].concat(["pas d'accord", "plutôt pas d'accord", 'en desacuerdo']),
      [...NEITHER, 'neither agree nor disagree', "ni d'accord ni pas d'accord"].concat([
        'ni de acuerdo ni en desacuerdo',
      ]),
      ['agree', 'somewhat agree', 'stimme zu', 'stimme eher zu', 'trifft eher zu', "d'accord"].concat([
        "plutôt d'accord",
        'de acuerdo',
      ]),
      ['strongly agree', 'completely agree', 'stimme voll zu', 'stimme völlig zu'].concat(
        ['stimme voll und ganz zu', 'trifft voll und ganz zu', 'trifft voll zu', "tout à fait d'accord"],
        ['totalmente de acuerdo', 'muy de acuerdo'],
      ),
    ],
  },
  {
    kind: 'likelihood',
    steps: [
      ['not at all likely', 'extremely unlikely', 'very unlikely', 'überhaupt nicht wahrscheinlich'].concat(
        ['gar nicht wahrscheinlich', 'äußerst unwahrscheinlich', 'sehr unwahrscheinlich', 'auf keinen fall'],
        [
          'pas du tout probable',
          'très improbable',
          'nada probable',
          'muy improbable',
          'never',
          'definitely not',
        ],
      ),
      ['unlikely', 'somewhat unlikely', 'unwahrscheinlich', 'eher unwahrscheinlich', 'improbable'].concat([
        'peu probable',
        'poco probable',
      ]),
      [...NEITHER, 'neither likely nor unlikely'],
      ['likely', 'somewhat likely', 'wahrscheinlich', 'eher wahrscheinlich', 'probable', 'plutôt probable'],
      ['extremely likely', 'very likely', 'äußerst wahrscheinlich', 'sehr wahrscheinlich'].concat(
        [
          'höchst wahrscheinlich',
          'auf jeden fall',
          'extrêmement probable',
          'très probable',
          'tout à fait probable',
        ],
        ['extremadamente probable', 'muy probable', 'sumamente probable', 'definitely'],
      ),
    ],
  },
  {
    kind: 'ease',
    steps: [
      ['very difficult', 'extremely difficult', 'very hard', 'sehr schwierig', 'sehr schwer'].concat([
        'très difficile',
        'muy difícil',
      ]),
      [
        'difficult',
        'hard',
        'somewhat difficult',
        'schwierig',
        'schwer',
        'eher schwierig',
        'difficile',
        'difícil',
      ],
      [...NEITHER, 'neither easy nor difficult'],
      ['easy', 'somewhat easy', 'einfach', 'leicht', 'eher einfach', 'facile', 'plutôt facile', 'fácil'],
      ['very easy', 'extremely easy', 'sehr einfach', 'sehr leicht', 'très facile', 'muy fácil'],
    ],
  },
  {
    kind: 'effort',
    steps: [
      ['very high effort', 'sehr hoher aufwand', 'sehr hoch', 'très élevé', 'muy alto', 'very high'].concat([
        'very much effort',
        'a great deal of effort',
        'a lot of effort',
      ]),
      ['high effort', 'hoher aufwand', 'hoch', 'élevé', 'alto', 'high'],
      [...NEITHER, 'moderate', 'medium', 'mittel', 'moyen', 'medio'],
      ['low effort', 'geringer aufwand', 'gering', 'niedrig', 'faible', 'bajo', 'low', 'little effort'],
      [
        'very low effort',
        'sehr geringer aufwand',
        'sehr gering',
        'sehr niedrig',
        'très faible',
        'muy bajo',
      ].concat(['very low', 'very little effort', 'no effort', 'kein aufwand']),
    ],
  },
];

const NEGATIONS = new Set(
  'not no never nicht kein keine nie ne pas peu nada poco less least weniger wenig'.split(' '),
);

/** Words for the ends of any scale, wherever it runs. */
const WORST = [
  'worst',
  'lowest',
  'schlechteste',
  'am schlechtesten',
  'le pire',
  'lo peor',
  'peor',
  'pire',
].concat([
  'not at all',
  'überhaupt nicht',
  'gar nicht',
  'pas du tout',
  'nada',
  'ungenügend',
  'disappointed',
  'awful',
]);
const BEST = ['best', 'highest', 'beste', 'bestnote', 'am besten', 'le meilleur', 'mejor', 'lo mejor'].concat(
  [
    'perfect',
    'perfekt',
    'parfait',
    'perfecto',
    'delighted',
    'outstanding',
    'super',
    'fully',
    'voll und ganz',
  ],
);

const normalised = SCALES.map(({ kind, steps }) => ({
  kind,
  steps: steps.length,
  ratings: Object.fromEntries(
    steps.flatMap((spellings, i) => spellings.map((spelling) => [nameOf(spelling), i + 1] as const)),
  ) as Record<string, number>,
}));

/** A word as ratings in words are looked up: normalised; signs without letters (👍) stay as they are. */
export function nameOf(word: string): string {
  return normaliseName(word) || word.trim();
}

/** The places of words between 0 (worst) and 1 (best), by kind. */
const places = new Map<string, { kind: Kind | 'end'; place: number }[]>();
for (const { kind, steps, ratings } of normalised)
  for (const [word, rating] of Object.entries(ratings)) {
    const place = (rating - 1) / (steps - 1);
    places.set(word, [...(places.get(word) ?? []), { kind, place }]);
  }
for (const [words, place] of [
  [WORST, 0],
  [BEST, 1],
] as const)
  for (const word of words) if (!places.has(nameOf(word))) places.set(nameOf(word), [{ kind: 'end', place }]);

/**
 * Whether a label belongs to the good (1) or the bad (−1) half of its scale, 0 to its middle; undefined where its words
 * are not known, or where one scale has it in one half and another in the other.
 * @param effort whether the question asks for effort, of which "low" is good; elsewhere "low" is bad.
 */
export function sideOf(label: string, effort: boolean): -1 | 0 | 1 | undefined {
  const found = places.get(nameOf(label)) ?? placesWithin(nameOf(label).split(' '));
  if (!found) return undefined;
  const sides = new Set(
    found.map(({ kind, place }) => {
      const side = place > 0.5 ? 1 : place < 0.5 ? -1 : 0;
      return kind === 'effort' && !effort ? -side : side;
    }),
  );
  return sides.size === 1 ? ([...sides][0] as -1 | 0 | 1) : undefined;
}

/** What is known of the longest part of a label that is known, from its first word or to its last. */
function placesWithin(words: readonly string[]): { kind: Kind | 'end'; place: number }[] | undefined {
  for (let length = words.length - 1; length > 0; length--) {
    const found = places.get(words.slice(0, length).join(' '));
    if (found) return found;
  }
  // "not very likely" ends in "very likely" and means the opposite.
  if (words.some((word) => NEGATIONS.has(word))) return undefined;
  for (let from = 1; from < words.length; from++) {
    const found = places.get(words.slice(from).join(' '));
    if (found) return found;
  }
  return undefined;
}

/** A scale that words stand on: what it is about, its length and the step (1..steps) of each normalised word. */
export interface FoundScale {
  kind: Kind;
  steps: number;
  ratings: Record<string, number>;
}

/**
 * The scale in words that all `values` stand on. Where several have them all, the one whose every step is used counts;
 * where none is used up and they differ, nobody can tell: then there is none.
 */
export function wordScaleOf(values: readonly string[]): FoundScale | undefined {
  const words = new Set(values.map(nameOf).filter((word) => word !== ''));
  if (words.size === 0) return undefined;
  const fitting = normalised.filter(({ ratings }) => [...words].every((word) => ratings[word] !== undefined));
  const usedUp = fitting.find(
    ({ steps, ratings }) => new Set([...words].map((word) => ratings[word])).size === steps,
  );
  if (usedUp) return usedUp;
  const [first] = fitting;
  if (!first) return undefined;
  const classes = fitting.map(({ steps, ratings }) =>
    [...words].map((word) => Math.sign((ratings[word]! - 1) / (steps - 1) - 0.5)).join(),
  );
  return new Set(classes).size === 1 ? first : undefined;
}

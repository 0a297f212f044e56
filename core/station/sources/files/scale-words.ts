/** What the words of a scale are about: only some of them are about satisfaction, and some only about effort. */
export type WordKind = 'satisfaction' | 'agreement' | 'likelihood' | 'ease' | 'effort';

/** A scale in words: lowest (worst) step first, spellings of a step in English, German, French and Spanish. */
interface WordScale {
  kind: WordKind;
  steps: readonly (readonly string[])[];
}

/** The middle of scales, some of it one word in several languages. */
export const NEITHER = ['neutral', 'neutre', 'teils teils', 'weder noch', 'mixed', 'gemischt'];

export const SCALES: readonly WordScale[] = [
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
        ['sehr unzufrieden', 'äußerst unzufrieden', 'völlig unzufrieden', 'gar nicht zufrieden'],
        ['überhaupt nicht zufrieden'],
        ['très insatisfait', 'très mécontent', 'pas du tout satisfait', 'très insatisfaite'],
        ['muy insatisfecho', 'nada satisfecho', 'muy insatisfecha'],
      ),
      ['dissatisfied', 'unsatisfied', 'somewhat dissatisfied', 'not satisfied', 'not very satisfied'].concat(
        ['unzufrieden', 'eher unzufrieden', 'nicht zufrieden', 'wenig zufrieden', 'weniger zufrieden'],
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
  ...['satisfied', 'agree'].flatMap((word): WordScale[] => {
    const [kind, not] =
      word === 'agree' ? (['agreement', 'disagree'] as const) : (['satisfaction', 'dissatisfied'] as const);
    const middle = ['neither', 'neutral', `neither ${word} nor ${not}`];
    const very = word === 'agree' ? 'strongly' : 'very';
    return [
      [[`${very} ${not}`], [not], [`somewhat ${not}`, `slightly ${not}`], middle],
      [[`extremely ${not}`], [`moderately ${not}`], [`slightly ${not}`], middle],
    ].map((lower) => ({
      kind,
      steps: [
        ...lower,
        ...lower
          .slice(0, 3)
          .reverse()
          .map((names) => names.map((name) => name.replace(not, word))),
      ],
    }));
  }),
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
          'trifft nicht zu',
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
        ['stimme voll und ganz zu', 'trifft voll und ganz zu', 'trifft voll zu', 'trifft zu'],
        ["tout à fait d'accord"],
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

/** Words for the worst end of any scale, wherever it runs. */
export const WORST = [
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
/** Words for the best end of any scale. */
export const BEST = [
  'best',
  'highest',
  'beste',
  'bestnote',
  'am besten',
  'le meilleur',
  'mejor',
  'lo mejor',
].concat([
  'perfect',
  'perfekt',
  'parfait',
  'perfecto',
  'delighted',
  'outstanding',
  'super',
  'fully',
  'voll und ganz',
]);

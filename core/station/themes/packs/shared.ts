import type { Language, LocalText } from '../../../model/language.ts';
import type { TaxonomyTheme, ThemePatterns } from '../taxonomy.ts';
import { DE } from '../taxonomy-data/de.ts';
import { EN } from '../taxonomy-data/en.ts';
import { ES } from '../taxonomy-data/es.ts';
import { FR } from '../taxonomy-data/fr.ts';
import { inAll, packTheme } from './pack.ts';

function joined(first: ThemePatterns, second: ThemePatterns): ThemePatterns {
  return {
    any: [...first.any, ...second.any],
    complaint: [...first.complaint, ...second.complaint],
    praise: [...first.praise, ...second.praise],
    request: [...first.request, ...second.request],
    question: [...first.question, ...second.question],
  };
}

const QUEUE = packTheme({
  id: 'queue',
  name: inAll('Waiting on site', 'Warten vor Ort', 'Attente sur place', 'Espera en el lugar'),
  complaint: inAll('Long wait', 'Lange Wartezeit', 'Longue attente', 'Mucha espera'),
  praise: inAll('Hardly any waiting', 'Kaum Wartezeit', 'Presque pas d’attente', 'Casi sin esperas'),
  description: inAll(
    'Queues and waiting at a desk, a till or in a waiting room.',
    'Schlangen und Warten am Schalter, an der Kasse oder im Wartezimmer.',
    'Files et attente au guichet, à la caisse ou en salle d’attente.',
    'Colas y esperas en el mostrador, la caja o la sala de espera.',
  ),
  lever: 'staffing',
  owner: inAll(
    'Workforce Planning',
    'Personaleinsatzplanung',
    'Planification des effectifs',
    'Planificación de turnos',
  ),
  words: {
    en: {
      any: 'waiting room, waiting time*, wait time*, check in|out ~ quick|fast|slow|long|easy|smooth|took, checkout ~ quick|fast|slow|long, counter*, seen quickly|promptly|late, take a number, till ~ open|closed, tills',
      complaint:
        'one till, only one ~ desk|till|counter|receptionist, understaffed, short staffed, not enough staff|people',
      praise: 'seen ~ on time|straight away|quickly, straight in',
    },
    de: {
      any: 'wartezimmer*, wartebereich*, warterei, schalter, anstehen, angestanden, schlange*, kasse ~ offen|besetzt|schlange, kassen ~ offen|besetzt|geöffnet, check in ~ schnell|lang*|dauert*|zügig|einfach, nummer ziehen, drangekommen, dran gekommen, dran',
      complaint:
        'nur eine kasse, zu wenig personal, zu wenige ~ kassen|schalter, unterbesetzt*, personalmangel',
      praise: 'gleich dran, sofort dran, schnell dran*',
    },
    fr: {
      any: 'salle d attente, file d attente, queue, caisse*, guichet*, enregistrement ~ rapide|long|lent, check in ~ rapide|long|lent',
      complaint: 'une seule caisse, manque de personnel, sous effectif, pas assez de personnel|monde',
      praise: 'passé tout de suite, pris en charge ~ rapidement|immédiatement|vite',
    },
    es: {
      any: 'sala de espera, cola, colas, caja*, ventanilla*, mostrador, turno*, check in ~ rápido|lento|largo, tiempo* de espera',
      complaint: 'una sola caja, falta de personal, falta ~ personal, poco personal, faltan manos',
      praise: 'atendieron ~ enseguida|rápido, atendid* ~ enseguida|rápido, sin colas, sin cola',
    },
  },
});

/** The patterns of the default theme `id` but those that begin with `word`, which means something else in a trade. */
export function patternsWithout(id: keyof typeof EN, word: string): TaxonomyTheme['patterns'] {
  const kept = (given: ThemePatterns): ThemePatterns => {
    const of = (patterns: string[]) => patterns.filter((pattern) => !pattern.startsWith(word));
    return {
      any: of(given.any),
      complaint: of(given.complaint),
      praise: of(given.praise),
      request: of(given.request),
      question: of(given.question),
    };
  };
  return { en: kept(EN[id]), de: kept(DE[id]), fr: kept(FR[id]), es: kept(ES[id]) };
}

/** `theme` found by the patterns of the default theme `id` too, which it stands in for. */
function withPatternsOf(id: keyof typeof EN, theme: TaxonomyTheme): TaxonomyTheme {
  const given: Record<Language, ThemePatterns> = { en: EN[id], de: DE[id], fr: FR[id], es: ES[id] };
  return {
    ...theme,
    patterns: {
      en: joined(given.en, theme.patterns.en!),
      de: joined(given.de, theme.patterns.de!),
      fr: joined(given.fr, theme.patterns.fr!),
      es: joined(given.es, theme.patterns.es!),
    },
  };
}

/** Waiting where people stand or sit, not on the phone: the default's words and those of desks and tills. */
export const queue: TaxonomyTheme = withPatternsOf('waiting', QUEUE);

/** What is charged for accounts, loans or papers, where nothing is sold; `owner` sets it. */
export function fees(owner: LocalText): TaxonomyTheme {
  return withPatternsOf(
    'price',
    packTheme({
      id: 'fees',
      name: inAll(
        'Fees and interest',
        'Gebühren und Zinsen',
        'Frais et intérêts',
        'Tasas, comisiones e intereses',
      ),
      complaint: inAll('Fees too high', 'Zu hohe Gebühren', 'Frais trop élevés', 'Demasiado caro'),
      praise: inAll('Fair fees', 'Faire Gebühren', 'Frais corrects', 'Coste justo'),
      description: inAll(
        'What is charged, and what interest is paid.',
        'Was berechnet wird, und welche Zinsen es gibt.',
        'Ce qui est facturé, et quels intérêts sont versés.',
        'Lo que se cobra y qué intereses se pagan.',
      ),
      lever: 'process',
      owner,
      words: {
        en: {
          any: 'fee, fees, interest, charge*, pounds for, euros for, dollars for, commission',
          complaint:
            'fee* ~ doubled|up|increase*|high*|hidden, pounds for a|one, euros for a|one, interest ~ low|joke|poor|measly',
          praise: 'no fees, free account, low fees, good interest, best interest',
        },
        de: {
          any: '*gebühr*, zins*, *zinsen, euro für, entgelt*, provision*, kostenpflichtig*',
          complaint:
            'gebühr* ~ verdoppelt|erhöht|hoch|gestiegen, euro für eine|ein, zinsen ~ niedrig|witz|mager, hohe* gebühr*',
          praise: 'kostenlos*, gebührenfrei*, keine gebühren, gute zinsen',
        },
        fr: {
          any: 'frais, tarif*, agios, taux, intérêt*, commission*, euros pour',
          complaint:
            'frais ~ doublé*|élevé*|augment*|cachés|abusif*, trop de frais, euros pour une|un, agios, taux ~ ridicule|bas',
          praise: 'sans frais, gratuit*, peu de frais, bon taux, frais ~ bas|réduits',
        },
        es: {
          any: 'comisión, comisiones, tasa, tasas, interés, intereses, euros por',
          complaint:
            'comisi* ~ doblaron|altas|alta|subid*|abusiv*, doblaron ~ comisión, euros por una|un, interés ~ bajo|risa|ridículo',
          praise: 'sin comisiones, gratis, gratuit*, buen interés, sin comisión',
        },
      },
    }),
  );
}

/** How clean and kept the place is; `owner` sees to it. */
export function cleanliness(owner: LocalText): TaxonomyTheme {
  return packTheme({
    id: 'cleanliness',
    name: inAll('Cleanliness', 'Sauberkeit', 'Propreté', 'Limpieza'),
    complaint: inAll('Not clean', 'Nicht sauber', 'Pas propre', 'Poca limpieza'),
    praise: inAll('Clean and well kept', 'Sauber und gepflegt', 'Propre et soigné', 'Limpio y cuidado'),
    description: inAll(
      'Whether rooms, toilets and everything in them are clean and kept.',
      'Ob Räume, Toiletten und alles darin sauber und gepflegt sind.',
      'Si les pièces, les toilettes et le mobilier sont propres et entretenus.',
      'Si las salas, los aseos y lo que hay en ellos están limpios y cuidados.',
    ),
    lever: 'process',
    owner,
    words: {
      en: {
        any: 'clean, cleaned, cleaner, cleaning, cleanliness, spotless*, hygien*, housekeeping, toilet*, restroom*, smell*',
        complaint:
          'dirty, dirt, filthy, stain*, dust*, mould*, mold*, moldy, cockroach*, bed bug*, bugs, hair ~ sink|shower|bed|bathroom, unhygienic, stank, stink*, grubby, sticky, not cleaned, grimy, musty',
        praise: 'spotless*, immaculate*, very clean, so clean, well kept, well maintained, smelled fresh',
      },
      de: {
        any: 'sauber*, sauberkeit, hygien*, gereinigt*, reinigung, geputzt*, putz*, toilette*, wc, gerüch*, geruch, riecht, roch, gepflegt*',
        complaint:
          'schmutz*, dreck*, verschmutzt*, fleck*, staub*, schimmel*, kakerlake*, ungeziefer, haare ~ bett|dusche|waschbecken|bad, unhygienisch*, stank, stinkt, gestank, muffig*, ungepflegt*, klebrig*, versifft*, unsauber*',
        praise: 'blitzsauber*, sehr sauber*, gepflegt*, blitzblank, top gepflegt',
      },
      fr: {
        any: 'propre, propres, propreté, hygiène, nettoy*, ménage, toilette*, odeur*, entretien',
        complaint:
          'sale, sales, saleté, crasse*, tache*, poussière*, poussiéreu*, moisi*, cafard*, punaise*, cheveux ~ douche|lit|lavabo|draps, pue, puait, pas propre*, mal entretenu*',
        praise: 'très propre*, impeccable* de propreté, bien entretenu*, nickel',
      },
      es: {
        any: 'limpi*, limpieza, higien*, baño ~ limpi*|suci*, aseos, aseo, olor*, olía, huele',
        complaint:
          'suci*, suciedad, mancha*, polvo, moho, cucaracha*, chinches, pelos ~ ducha|cama|lavabo|sábanas, mal olor, apesta*, mugr*, descuidad*',
        praise: 'muy limpi*, impecable*, reluciente*, bien cuidad*',
      },
    },
  });
}

/** Where the place is, and how one gets there and in; `owner` sees to it. */
export function access(owner: LocalText): TaxonomyTheme {
  return packTheme({
    id: 'access',
    name: inAll('Location and access', 'Lage und Zugang', 'Situation et accès', 'Ubicación y acceso'),
    complaint: inAll(
      'Hard to get to',
      'Schlecht zu erreichen oder zu finden',
      'Difficile d’accès',
      'Difícil llegar',
    ),
    praise: inAll('Well located', 'Gut gelegen', 'Bien situé', 'Bien situado'),
    description: inAll(
      'Where it is, parking, signs, lifts and step-free ways.',
      'Lage, Parken, Beschilderung, Aufzüge und stufenlose Wege.',
      'Situation, stationnement, signalisation, ascenseurs et accès de plain-pied.',
      'Ubicación, aparcamiento, señales, ascensores y accesos sin escalones.',
    ),
    lever: 'process',
    owner,
    words: {
      en: {
        any: 'location, located, parking, car park, park the car, signpost*, signs, signage, lift, elevator*, ramp, stairs, wheelchair access, walking distance, close to, near ~ station|centre|center|beach|airport, bus stop, find ~ entrance|way|room|building',
        complaint:
          'no parking, nowhere to park, far from|away, in the middle of nowhere, not accessible, badly signposted, got lost, lift ~ broken|out',
        praise:
          'great|good|perfect|excellent|ideal|fantastic location, central*, well located, ideally located, easy to find',
      },
      de: {
        any: 'lage, gelegen, parkplatz*, parkplätze, parken, parkhaus, tiefgarage, beschilder*, ausgeschildert, aufzug*, fahrstuhl, lift, rampe, barrierefrei*, anbindung, zu fuß, haltestelle, nähe, zentral*, eingang',
        complaint:
          'kein* parkplatz*, keine parkplätze, kein parkplatz, weit weg, abgelegen*, nicht barrierefrei, schlecht ~ ausgeschildert|beschildert, verlaufen, aufzug ~ defekt|kaputt',
        praise:
          'gute lage, tolle lage, super lage, perfekte lage, top lage, zentral ~ gelegen, leicht zu finden, gut ~ angebunden',
      },
      fr: {
        any: 'emplacement, situé*, situation, parking, stationn*, se garer, ascenseur*, accès, panneau*, signalisation, à pied, à deux pas, proche|près ~ gare|centre|plage|métro|ville, fauteuil roulant, entrée',
        complaint:
          'pas de parking, impossible de se garer, loin de|du, excentré*, mal indiqué*, pas accessible, ascenseur ~ panne',
        praise:
          'bien situé*, bien placé*, central*, emplacement ~ idéal|parfait|excellent|top, facile à trouver',
      },
      es: {
        any: 'ubicación, ubicad*, situad*, aparc*, parking, ascensor*, rampa, señali*, acceso*, céntric*, cerca de|del, andando, parada, entrada',
        complaint:
          'sin aparcamiento, no ~ aparcar, imposible aparcar, lejos de|del, mal ~ señalizad*, no accesible, ascensor ~ estropeado|averiado',
        praise:
          'bien ubicad*, bien situad*, muy céntric*, ubicación ~ excelente|perfecta|inmejorable|ideal, fácil de encontrar',
      },
    },
  });
}

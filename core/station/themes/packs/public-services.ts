import { inAll, packTheme, type TradePack } from './pack.ts';
import { access, fees, queue } from './shared.ts';

const OFFICE = inAll('Head of office', 'Amtsleitung', 'Direction du service', 'Dirección del servicio');
const CASEWORK = inAll('Casework', 'Sachbearbeitung', 'Instruction des dossiers', 'Tramitación');
const DIGITAL = inAll('Digital services', 'Digitale Dienste', 'Services numériques', 'Servicios digitales');
const BUILDING = inAll(
  'Facility management',
  'Gebäudemanagement',
  'Services généraux',
  'Servicios generales',
);
const TOWN = inAll('Public works', 'Bauhof', 'Services techniques', 'Obras y servicios');

/** Councils, authorities, job centres, social security. */
export const PUBLIC_SERVICES: TradePack = {
  id: 'public-services',
  name: inAll('Public services', 'Öffentlicher Dienst', 'Services publics', 'Servicios públicos'),
  without: ['waiting', 'arrival', 'product-quality', 'workmanship', 'billing', 'price'],
  changed: {
    website: { owner: DIGITAL },
    appointment: { owner: OFFICE },
    reachability: { owner: OFFICE },
    policy: { owner: OFFICE },
  },
  themes: [
    queue,
    access(BUILDING),
    fees(OFFICE),
    packTheme({
      id: 'application',
      name: inAll(
        'Applications and decisions',
        'Anträge und Bescheide',
        'Demandes et décisions',
        'Solicitudes y resoluciones',
      ),
      complaint: inAll(
        'Decision takes months',
        'Bescheid dauert Monate',
        'Décision attendue des mois',
        'La resolución tarda meses',
      ),
      praise: inAll('Decided quickly', 'Schnell entschieden', 'Décidé rapidement', 'Resuelto rápido'),
      description: inAll(
        'How long cases take, and how they are decided.',
        'Wie lange Vorgänge dauern, und wie entschieden wird.',
        'Combien de temps durent les dossiers, et comment l’on décide.',
        'Cuánto tardan los expedientes y cómo se deciden.',
      ),
      lever: 'process',
      owner: CASEWORK,
      words: {
        en: {
          any: 'application*, applied, apply, applying, permit*, licence*, license*, passport*, id card, benefit*, visa*, decision*, appeal*, claim*, registration, registered, register*, certificate*, case, caseworker*, case worker, allowance*, pension*, tax, taxes, council tax, grant*, planning, renewal, blue badge, birth certificate',
          complaint:
            'rejected, application ~ lost|rejected|months|weeks|pending|refused, still no decision, refused, backlog*, months for|to, sanction*, turned down',
          praise:
            'passport ~ quick*|days|week|fast, application ~ quick*|easy|approved|simple|smooth, approved ~ quick*|days, renewed ~ quick*|minutes',
        },
        de: {
          any: 'antrag*, anträge, beantrag*, bescheid*, genehmigung*, ausweis*, personalausweis, reisepass*, pass, führerschein*, ummeld*, anmeldung*, zulassung*, kfz, *urkunde*, bearbeitung*, sachbearbeiter*, vorgang, widerspruch*, wohngeld, elterngeld, kindergeld, bürgergeld, rente*, steuer*, leistungen, bewillig*, aufenthaltstitel, visum, gewerbe*, bauantrag*, wohnsitz, behörde*, amt, ämter, bürgeramt, bürgerbüro, rathaus',
          complaint:
            'abgelehnt*, antrag ~ verloren|abgelehnt|monate|monaten|liegt|wochen, seit monaten, monatelang*, bescheid ~ falsch|fehlt|nicht, unterlagen ~ verloren|verschwunden, bearbeitungszeit ~ lang*|monate, rückstau',
          praise:
            'antrag ~ schnell|bewilligt|einfach|unkompliziert, schnell ~ bearbeitet|bewilligt|genehmigt, ausweis ~ schnell|sofort|abholen, ummeldung ~ schnell|einfach|problemlos|minuten, bürgernah*, schnelle bearbeitung',
        },
        fr: {
          any: 'demande*, dossier*, permis, passeport*, carte d identité, carte grise, titre de séjour, allocation*, aide, aides, décision*, recours, inscription*, certificat*, acte, attestation*, impôt*, retraite, instruction, agent*, mairie, préfecture, démarche*, administration, caf, urbanisme, état civil, visa',
          complaint:
            'dossier ~ perdu|refusé|bloqué|mois|incomplet|attente, refusé*, rejet*, depuis des mois, toujours aucune décision, délai* ~ long*|interminable*|inadmissible*, délais',
          praise:
            'dossier ~ rapidement|vite ~ traité, passeport ~ rapide*|vite|jours, démarche* ~ simple*|rapide*|facile*, traité* ~ rapidement, accepté* ~ rapidement',
        },
        es: {
          any: 'solicitud*, trámite*, tramit*, expediente*, permiso*, licencia*, pasaporte*, dni, nie, visado*, resolución*, recurso*, certificado*, empadron*, ayuda, ayudas, subsidio*, prestación*, pensión*, impuesto*, funcionari*, ayuntamiento, administración, registro, renovación, renovar, multa*, beca*, paro',
          complaint:
            'denegad*, rechazad*, expediente ~ perdido|meses|parado, meses esperando, sigo sin respuesta, tarda* meses, llevo ~ meses, atasco',
          praise:
            'trámite ~ rápid*|fácil|sencill*|ágil, dni ~ rápid*|minutos, renov* ~ rápid*|minutos, resuelto ~ rápid*|días, gestión ~ rápida|ágil, ágil*',
        },
      },
    }),
    packTheme({
      id: 'forms',
      name: inAll(
        'Forms and letters',
        'Formulare und Schreiben',
        'Formulaires et courriers',
        'Formularios y cartas',
      ),
      complaint: inAll(
        'Forms hard to understand',
        'Formulare schwer zu verstehen',
        'Formulaires difficiles',
        'Formularios difíciles',
      ),
      praise: inAll('Simple forms', 'Einfache Formulare', 'Formulaires simples', 'Formularios sencillos'),
      description: inAll(
        'Papers to bring, forms to fill in, letters to understand.',
        'Mitzubringende Unterlagen, Formulare und verständliche Schreiben.',
        'Pièces à fournir, formulaires à remplir, courriers à comprendre.',
        'Documentos que aportar, formularios que rellenar, cartas que entender.',
      ),
      lever: 'process',
      owner: CASEWORK,
      words: {
        en: {
          any: 'form, forms, document*, paperwork, letter, letters, proof of, photocop*, signature*, pdf, jargon, official language, leaflet*, papers',
          complaint:
            'too many forms, same form, form ~ complicated|confusing|again, missing document*, another document, lost ~ documents|papers|form, jargon, officialese',
          praise: 'form ~ simple|easy|clear, simple form*, clear letter*, helped ~ form',
        },
        de: {
          any: 'formular*, unterlagen, dokument*, nachweis*, schreiben, brief, briefe, amtsdeutsch, beamtendeutsch, kopien, unterschrift*, papierkram, merkblatt',
          complaint:
            'amtsdeutsch, beamtendeutsch, unterlagen ~ fehlen|fehlt|nochmal|erneut|verloren, papierkram, formular* ~ kompliziert|unverständlich*|lang, immer neue ~ unterlagen|nachweise',
          praise:
            'formular ~ einfach|verständlich|klar, beim ausfüllen ~ geholfen, hilfe beim ausfüllen, verständliches schreiben',
        },
        fr: {
          any: 'formulaire*, document*, pièce*, justificatif*, courrier*, papier*, photocopie*, paperasse*, lettre*, signature*, cerfa',
          complaint:
            'paperasse*, formulaire* ~ compliqué*|incompréhensible*|long, pièces ~ manquantes|perdues, encore un document, jamais les bons papiers',
          praise: 'formulaire ~ simple|clair|facile, aidé* ~ remplir, courrier clair',
        },
        es: {
          any: 'formulario*, documento*, documentación, papel, papeles, papeleo, carta, cartas, fotocopia*, justificante*, firma*, impreso*',
          complaint:
            'papeleo, formulario* ~ complicad*|confus*|largo, falta* ~ papel*|documento*, piden ~ papeles|documentos, lenguaje administrativo',
          praise: 'formulario ~ sencillo|fácil|claro, ayudaron ~ rellenar, me ayudó ~ rellenar',
        },
      },
    }),
    packTheme({
      id: 'town',
      name: inAll(
        'Streets, waste, green',
        'Straßen, Abfall, Grün',
        'Voirie, déchets, espaces verts',
        'Calles, residuos, parques',
      ),
      complaint: inAll(
        'Not repaired, not collected',
        'Nicht repariert, nicht abgeholt',
        'Pas réparé, pas ramassé',
        'Sin reparar, sin recoger',
      ),
      praise: inAll('Well kept', 'Gut gepflegt', 'Bien entretenu', 'Bien cuidado'),
      description: inAll(
        'Roads, lights, bins, parks, pools, libraries, buses.',
        'Straßen, Licht, Tonnen, Parks, Bäder, Büchereien, Busse.',
        'Rues, éclairage, bacs, parcs, piscines, bibliothèques, bus.',
        'Calles, alumbrado, contenedores, parques, piscinas, bibliotecas, autobuses.',
      ),
      lever: 'process',
      owner: TOWN,
      words: {
        en: {
          any: 'bin, bins, rubbish, recycling, waste, litter, pothole*, road*, street*, pavement*, streetlight*, park, parks, playground*, library, libraries, swimming pool, bus, buses, fly tipping, cemetery, school*, nursery',
          complaint:
            'pothole*, not collected, missed collection, bins ~ missed|overflowing|emptied, litter, fly tipping, overflowing',
          praise: 'clean streets, well kept, beautiful park, great library, lovely park',
        },
        de: {
          any: 'müll*, tonne*, sperrmüll, wertstoffhof*, schlagloch*, schlaglöcher, straße*, gehweg*, radweg*, laterne*, park, parks, spielplatz*, bücherei*, bibliothek*, schwimmbad, freibad, bus, busse, winterdienst, grünfläche*, friedhof, kita*, schule*',
          complaint: 'schlaglöcher, nicht abgeholt, nicht geleert, überfüllt*, vermüllt*, nicht geräumt',
          praise: 'gepflegt*, saubere straßen, schöner park, tolle bücherei',
        },
        fr: {
          any: 'poubelle*, déchet*, ordures, tri, encombrants, déchetterie*, voirie, rue, rues, trottoir*, éclairage, parc*, aire de jeux, bibliothèque*, médiathèque*, piscine*, bus, nid de poule, nids de poule, cimetière, crèche*, école*, cantine',
          complaint: 'pas ramassé*, nids de poule, débord*, dépôts sauvages, mal entretenu*',
          praise: 'bien entretenu*, rues propres, belle médiathèque, beau parc',
        },
        es: {
          any: 'basura*, contenedor*, reciclaje, limpieza, calle, calles, acera*, bache*, alumbrado, farola*, parque*, biblioteca*, piscina*, autobús, autobuses, punto limpio, cementerio, colegio*, guardería*',
          complaint: 'bache*, no recog*, sin recoger, contenedores ~ llenos|desbordados, suci*',
          praise: 'bien cuidad*, calles limpias, buena biblioteca, parque ~ bonito|precioso',
        },
      },
    }),
  ],
};

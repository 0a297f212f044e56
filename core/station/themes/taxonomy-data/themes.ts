import type { Intent, Theme } from '../../../model/theme.ts';

const WORKFORCE_PLANNING = {
  en: 'Workforce Planning',
  de: 'Personaleinsatzplanung',
  fr: 'Planification des effectifs',
  es: 'Planificación de turnos',
};
const FINANCE = { en: 'Finance', de: 'Finanzen', fr: 'Finance', es: 'Finanzas' };
const DISPATCH = {
  en: 'Dispatch and logistics',
  de: 'Disposition und Logistik',
  fr: 'Planification et logistique',
  es: 'Planificación y logística',
};
const PRODUCT = { en: 'Product', de: 'Produkt', fr: 'Produit', es: 'Producto' };
const DIGITAL = { en: 'Digital', de: 'Digitales', fr: 'Numérique', es: 'Digital' };
const LEGAL = { en: 'Legal', de: 'Recht', fr: 'Juridique', es: 'Legal' };
const DATA_PROTECTION = {
  en: 'Data protection officer',
  de: 'Datenschutzbeauftragte',
  fr: 'Protection des données',
  es: 'Protección de datos',
};
const OPERATIONS = { en: 'Operations', de: 'Betrieb', fr: 'Opérations', es: 'Operaciones' };
const LEARNING = {
  en: 'Learning and development',
  de: 'Personalentwicklung',
  fr: 'Formation',
  es: 'Formación y desarrollo',
};

/** A default theme, with what sets it apart from others where comments are read. */
export interface DefaultTheme extends Theme {
  /** The intents that it can have, where not every one. */
  only?: Intent[];
  /** What it is where neither clause nor rating tells; absent: a complaint. */
  usually?: Intent;
  /** Where it is only ever praise: the theme that its denial complains about. */
  opposite?: string;
}

/** The default themes: what they are called, what HR moves first, and who owns them where HR does not. */
export const THEMES: DefaultTheme[] = [
  {
    id: 'waiting',
    name: { en: 'Waiting', de: 'Wartezeit', fr: 'Attente', es: 'Espera' },
    complaint: {
      en: 'Long time on hold',
      de: 'Lange in der Warteschleife',
      fr: 'Longue attente',
      es: 'Mucho tiempo de espera',
    },
    praise: {
      en: 'Hardly any waiting',
      de: 'Kaum Wartezeit',
      fr: 'Presque pas d’attente',
      es: 'Casi sin esperas',
    },
    description: {
      en: 'Time on hold, in queues, and until something happens.',
      de: 'Zeit in der Warteschleife, in der Schlange und bis etwas geschieht.',
      fr: 'Temps d’attente au téléphone, dans la file, et avant que quelque chose se passe.',
      es: 'Tiempo de espera al teléfono, en la cola y hasta que algo ocurre.',
    },
    lever: 'staffing',
    kind: 'neither',
    owner: WORKFORCE_PLANNING,
  },
  {
    id: 'reachability',
    name: { en: 'Reachability', de: 'Erreichbarkeit', fr: 'Joignabilité', es: 'Accesibilidad' },
    complaint: {
      en: 'Nobody picks up',
      de: 'Niemand geht ans Telefon',
      fr: 'Personne ne décroche',
      es: 'Nadie coge el teléfono',
    },
    praise: { en: 'Easy to reach', de: 'Gut erreichbar', fr: 'Facile à joindre', es: 'Fácil de contactar' },
    description: {
      en: 'Whether customers get through, and at what hours.',
      de: 'Ob Kunden durchkommen, und zu welchen Zeiten.',
      fr: 'Si les clients arrivent à joindre quelqu’un, et à quelles heures.',
      es: 'Si los clientes consiguen contactar, y en qué horario.',
    },
    lever: 'staffing',
    kind: 'neither',
    owner: WORKFORCE_PLANNING,
  },
  {
    id: 'call-back',
    name: {
      en: 'Kept promises and call-backs',
      de: 'Zusagen und Rückrufe',
      fr: 'Promesses tenues et rappels',
      es: 'Promesas cumplidas y devolución de llamadas',
    },
    complaint: {
      en: 'Promised call-back never came',
      de: 'Versprochener Rückruf bleibt aus',
      fr: 'Le rappel promis ne vient pas',
      es: 'La llamada prometida no llega',
    },
    praise: {
      en: 'Keeps promises',
      de: 'Hält Zusagen',
      fr: 'Tient ses promesses',
      es: 'Cumple lo que promete',
    },
    description: {
      en: 'Whether what was promised happens: call-backs, answers, agreed steps.',
      de: 'Ob geschieht, was zugesagt war: Rückrufe, Antworten, vereinbarte Schritte.',
      fr: 'Si ce qui a été promis arrive : rappels, réponses, étapes convenues.',
      es: 'Si ocurre lo prometido: llamadas, respuestas, pasos acordados.',
    },
    lever: 'hire',
    kind: 'attitude',
  },
  {
    id: 'first-time',
    name: {
      en: 'Solved first time',
      de: 'Beim ersten Mal gelöst',
      fr: 'Résolu du premier coup',
      es: 'Resuelto a la primera',
    },
    complaint: {
      en: 'Had to call again',
      de: 'Musste noch einmal anrufen',
      fr: 'A dû rappeler',
      es: 'Tuvo que volver a llamar',
    },
    praise: {
      en: 'Solved at first contact',
      de: 'Beim ersten Kontakt gelöst',
      fr: 'Résolu au premier contact',
      es: 'Resuelto en el primer contacto',
    },
    description: {
      en: 'Whether one contact or visit was enough.',
      de: 'Ob ein Kontakt oder ein Besuch genügte.',
      fr: 'Si un seul contact ou une seule visite a suffi.',
      es: 'Si bastó un contacto o una visita.',
    },
    lever: 'process',
    kind: 'skill',
    owner: OPERATIONS,
  },
  {
    id: 'passed-on',
    name: {
      en: 'Being passed on',
      de: 'Weitergereicht werden',
      fr: 'Être renvoyé d’un service à l’autre',
      es: 'Ir de un departamento a otro',
    },
    complaint: {
      en: 'Passed from person to person',
      de: 'Von einem zum anderen gereicht',
      fr: 'Renvoyé d’un service à l’autre',
      es: 'De un departamento a otro',
    },
    praise: {
      en: 'One person to talk to',
      de: 'Ein Ansprechpartner für alles',
      fr: 'Un seul interlocuteur',
      es: 'Una sola persona de contacto',
    },
    description: {
      en: 'Transfers between people and departments, and telling the story again.',
      de: 'Weiterleiten zwischen Personen und Abteilungen, und alles noch einmal erzählen.',
      fr: 'Transferts entre personnes et services, et tout raconter à nouveau.',
      es: 'Transferencias entre personas y departamentos, y repetirlo todo.',
    },
    lever: 'process',
    kind: 'neither',
    owner: OPERATIONS,
  },
  {
    id: 'knowledge',
    name: { en: 'Knowledge', de: 'Fachwissen', fr: 'Connaissances', es: 'Conocimiento' },
    complaint: {
      en: 'Did not know my case',
      de: 'Kannte meinen Fall nicht',
      fr: 'Ne connaissait pas mon dossier',
      es: 'No conocía mi caso',
    },
    praise: {
      en: 'Knew exactly what to do',
      de: 'Wusste genau, was zu tun ist',
      fr: 'Savait exactement quoi faire',
      es: 'Sabía exactamente qué hacer',
    },
    description: {
      en: 'Whether people know products, contracts and the case at hand.',
      de: 'Ob die Leute Produkte, Verträge und den Fall kennen.',
      fr: 'Si les personnes connaissent les produits, les contrats et le dossier.',
      es: 'Si las personas conocen los productos, los contratos y el caso.',
    },
    lever: 'train',
    kind: 'skill',
    owner: LEARNING,
  },
  {
    id: 'explaining',
    usually: 'praise',
    name: { en: 'Explaining', de: 'Erklären', fr: 'Expliquer', es: 'Explicar' },
    complaint: {
      en: 'Poorly explained',
      de: 'Schlecht oder gar nicht erklärt',
      fr: 'Mal expliqué ou pas du tout',
      es: 'Mal explicado o nada',
    },
    praise: {
      en: 'Calm, clear explanations',
      de: 'Ruhig und klar erklärt',
      fr: 'Explications calmes et claires',
      es: 'Explicaciones claras y tranquilas',
    },
    description: {
      en: 'Whether things are explained calmly and in words one understands.',
      de: 'Ob ruhig und in verständlichen Worten erklärt wird.',
      fr: 'Si l’on explique calmement et avec des mots que l’on comprend.',
      es: 'Si se explica con calma y con palabras que se entienden.',
    },
    lever: 'hire',
    kind: 'attitude',
  },
  {
    id: 'empathy',
    name: { en: 'Empathy and tone', de: 'Einfühlung und Ton', fr: 'Empathie et ton', es: 'Empatía y tono' },
    complaint: {
      en: 'Felt brushed off',
      de: 'Fühlte sich abgewimmelt',
      fr: 'S’est senti éconduit',
      es: 'Se sintió despachado',
    },
    praise: {
      en: 'Took me seriously',
      de: 'Nahm mich ernst',
      fr: 'M’a pris au sérieux',
      es: 'Me tomó en serio',
    },
    description: {
      en: 'Whether customers feel heard, respected and taken seriously.',
      de: 'Ob Kunden sich gehört, geachtet und ernst genommen fühlen.',
      fr: 'Si les clients se sentent écoutés, respectés et pris au sérieux.',
      es: 'Si los clientes se sienten escuchados, respetados y tomados en serio.',
    },
    lever: 'hire',
    kind: 'attitude',
  },
  {
    id: 'billing',
    name: { en: 'Billing', de: 'Rechnung', fr: 'Facturation', es: 'Facturación' },
    complaint: {
      en: 'Wrong or unclear bill',
      de: 'Falsche oder unklare Rechnung',
      fr: 'Facture fausse ou peu claire',
      es: 'Factura errónea o poco clara',
    },
    praise: {
      en: 'Clear, correct bill',
      de: 'Klare, richtige Rechnung',
      fr: 'Facture claire et juste',
      es: 'Factura clara y correcta',
    },
    description: {
      en: 'Bills, payments, refunds and reminders.',
      de: 'Rechnungen, Zahlungen, Erstattungen und Mahnungen.',
      fr: 'Factures, paiements, remboursements et relances.',
      es: 'Facturas, pagos, reembolsos y recordatorios.',
    },
    lever: 'process',
    kind: 'neither',
    owner: FINANCE,
  },
  {
    id: 'arrival',
    name: {
      en: 'Delivery and arrival',
      de: 'Lieferung und Ankunft',
      fr: 'Livraison et arrivée',
      es: 'Entrega y llegada',
    },
    complaint: { en: 'Late arrival', de: 'Zu spät gekommen', fr: 'Arrivée en retard', es: 'Llegada tardía' },
    praise: { en: 'On time', de: 'Pünktlich', fr: 'À l’heure', es: 'A tiempo' },
    description: {
      en: 'Whether people and goods arrive on time.',
      de: 'Ob Leute und Ware kommen, und zur angesagten Zeit.',
      fr: 'Si les personnes et les marchandises arrivent, et à l’heure annoncée.',
      es: 'Si las personas y los productos llegan, y a la hora anunciada.',
    },
    lever: 'process',
    kind: 'neither',
    owner: DISPATCH,
  },
  {
    id: 'product-quality',
    name: {
      en: 'Product quality',
      de: 'Produktqualität',
      fr: 'Qualité du produit',
      es: 'Calidad del producto',
    },
    complaint: {
      en: 'Product broke',
      de: 'Produkt fällt aus',
      fr: 'Le produit tombe en panne',
      es: 'El producto falla',
    },
    praise: {
      en: 'Product works well',
      de: 'Produkt läuft gut',
      fr: 'Le produit marche bien',
      es: 'El producto funciona bien',
    },
    description: {
      en: 'Devices, parts and material: whether they work and last.',
      de: 'Geräte, Teile und Material: ob sie funktionieren und halten.',
      fr: 'Appareils, pièces et matériel : s’ils marchent et durent.',
      es: 'Aparatos, piezas y material: si funcionan y duran.',
    },
    lever: 'tool',
    kind: 'neither',
    owner: PRODUCT,
  },
  {
    id: 'workmanship',
    name: {
      en: 'Workmanship',
      de: 'Ausführung der Arbeit',
      fr: 'Qualité du travail',
      es: 'Calidad del trabajo',
    },
    complaint: {
      en: 'Careless work',
      de: 'Nachlässige Arbeit',
      fr: 'Travail bâclé',
      es: 'Trabajo descuidado',
    },
    praise: {
      en: 'Clean, careful work',
      de: 'Saubere Arbeit',
      fr: 'Travail soigné',
      es: 'Trabajo limpio y cuidado',
    },
    description: {
      en: 'How installation and repair are done and the place is left.',
      de: 'Wie eingebaut und repariert und der Ort hinterlassen wird.',
      fr: 'Comment l’installation et la réparation sont faites, et comment les lieux sont laissés.',
      es: 'Cómo se instala y se repara, y cómo se deja el lugar.',
    },
    lever: 'train',
    kind: 'skill',
    owner: LEARNING,
  },
  {
    id: 'website',
    name: { en: 'Website and app', de: 'Website und App', fr: 'Site et application', es: 'Web y aplicación' },
    complaint: {
      en: 'Website or app didn’t work',
      de: 'Website oder App hakt',
      fr: 'Le site ou l’application bloque',
      es: 'La web o la aplicación falla',
    },
    praise: {
      en: 'Easy website and app',
      de: 'Einfache Website und App',
      fr: 'Site et application simples',
      es: 'Web y aplicación sencillas',
    },
    description: {
      en: 'Doing it online: pages, forms, logins, the app.',
      de: 'Online erledigen: Seiten, Formulare, Anmeldung, App.',
      fr: 'Faire en ligne : pages, formulaires, connexion, application.',
      es: 'Hacerlo en línea: páginas, formularios, acceso, aplicación.',
    },
    lever: 'tool',
    kind: 'neither',
    owner: DIGITAL,
  },
  {
    id: 'price',
    name: { en: 'Price', de: 'Preis', fr: 'Prix', es: 'Precio' },
    complaint: { en: 'Too expensive', de: 'Zu teuer', fr: 'Trop cher', es: 'Demasiado caro' },
    praise: { en: 'Fair price', de: 'Fairer Preis', fr: 'Prix juste', es: 'Precio justo' },
    description: {
      en: 'What it costs and whether it is worth it.',
      de: 'Was es kostet und ob es das wert ist.',
      fr: 'Ce que cela coûte et si cela le vaut.',
      es: 'Lo que cuesta y si lo vale.',
    },
    lever: 'process',
    kind: 'neither',
    owner: PRODUCT,
  },
  {
    id: 'policy',
    name: {
      en: 'Policy and rules',
      de: 'Regeln und Verträge',
      fr: 'Règles et contrats',
      es: 'Normas y contratos',
    },
    complaint: {
      en: 'Rules got in the way',
      de: 'Regeln im Weg',
      fr: 'Des règles qui bloquent',
      es: 'Normas que estorban',
    },
    praise: {
      en: 'Flexible and fair',
      de: 'Flexibel und kulant',
      fr: 'Souple et arrangeant',
      es: 'Flexible y comprensivo',
    },
    description: {
      en: 'Terms, cancellation, guarantees, goodwill, forms.',
      de: 'Bedingungen, Kündigung, Garantie, Kulanz, Formulare.',
      fr: 'Conditions, résiliation, garanties, gestes commerciaux, formulaires.',
      es: 'Condiciones, cancelación, garantías, formularios.',
    },
    lever: 'process',
    kind: 'neither',
    owner: LEGAL,
  },
  {
    id: 'privacy',
    name: { en: 'Privacy', de: 'Datenschutz', fr: 'Données personnelles', es: 'Privacidad' },
    complaint: {
      en: 'Careless with my data',
      de: 'Sorglos mit meinen Daten',
      fr: 'Négligent avec mes données',
      es: 'Descuido con mis datos',
    },
    praise: {
      en: 'Careful with my data',
      de: 'Sorgsam mit meinen Daten',
      fr: 'Soigneux avec mes données',
      es: 'Cuidado con mis datos',
    },
    description: {
      en: 'How personal data, consent and advertising are handled.',
      de: 'Umgang mit persönlichen Daten, Einwilligung und Werbung.',
      fr: 'Traitement des données personnelles, du consentement et de la publicité.',
      es: 'Trato de los datos personales, el consentimiento y la publicidad.',
    },
    lever: 'process',
    kind: 'neither',
    owner: DATA_PROTECTION,
  },
  {
    id: 'staff',
    name: { en: 'Friendly staff', de: 'Freundliche Leute', fr: 'Personnel aimable', es: 'Personal amable' },
    praise: {
      en: 'Friendly and helpful',
      de: 'Freundlich und hilfsbereit',
      fr: 'Aimable et serviable',
      es: 'Amable y servicial',
    },
    description: {
      en: 'Thanks to the people of the team.',
      de: 'Dank an die Leute des Teams.',
      fr: 'Merci aux personnes de l’équipe.',
      es: 'Gracias a las personas del equipo.',
    },
    lever: 'recognition',
    kind: 'attitude',
    only: ['praise'],
    opposite: 'empathy',
  },
  {
    id: 'speed',
    name: { en: 'Speed', de: 'Schnelligkeit', fr: 'Rapidité', es: 'Rapidez' },
    praise: { en: 'Quick help', de: 'Schnelle Hilfe', fr: 'Aide rapide', es: 'Ayuda rápida' },
    description: {
      en: 'Thanks for quick help.',
      de: 'Dank für schnelle Hilfe.',
      fr: 'Merci pour une aide rapide.',
      es: 'Gracias por una ayuda rápida.',
    },
    lever: 'recognition',
    kind: 'neither',
    only: ['praise'],
    opposite: 'waiting',
  },
  {
    id: 'appointment',
    name: { en: 'Appointments', de: 'Termine', fr: 'Rendez-vous', es: 'Citas' },
    complaint: {
      en: 'Appointment moved or missed',
      de: 'Termin verschoben oder versäumt',
      fr: 'Rendez-vous déplacé ou manqué',
      es: 'Cita cambiada o perdida',
    },
    praise: {
      en: 'Easy to get an appointment',
      de: 'Leicht einen Termin bekommen',
      fr: 'Rendez-vous facile à obtenir',
      es: 'Fácil conseguir cita',
    },
    description: {
      en: 'Getting, keeping and changing appointments.',
      de: 'Termine bekommen, einhalten und ändern.',
      fr: 'Obtenir, tenir et changer un rendez-vous.',
      es: 'Conseguir, mantener y cambiar citas.',
    },
    lever: 'process',
    kind: 'neither',
    owner: DISPATCH,
  },
  {
    id: 'informed',
    name: { en: 'Kept informed', de: 'Auf dem Laufenden', fr: 'Tenu informé', es: 'Bien informado' },
    complaint: {
      en: 'Not kept informed',
      de: 'Niemand sagt Bescheid',
      fr: 'Personne ne m’a prévenu',
      es: 'Nadie me avisó',
    },
    praise: {
      en: 'Kept me informed',
      de: 'Hat früh Bescheid gegeben',
      fr: 'M’a prévenu tôt',
      es: 'Me avisó pronto',
    },
    description: {
      en: 'Whether customers are told what happens next, and early when a plan slips.',
      de: 'Ob Kunden hören, was geschieht, und früh, wenn ein Plan sich ändert.',
      fr: 'Si les clients savent ce qui se passe, et tôt quand un plan change.',
      es: 'Si los clientes saben qué pasa, y pronto cuando cambia un plan.',
    },
    lever: 'train',
    kind: 'attitude',
  },
];

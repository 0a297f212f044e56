import type { Language } from '../../../../../core/model/language.ts';
import { isCardNumber } from '../../../../../core/station/themes/secrets.ts';

export interface RedactionCase {
  kind: string;
  text: string;
  language: Language;
  /** What must not be left in the text. */
  secrets: string[];
}

const words = (text: string) => text.split(',').map((word) => word.trim());

/** Half of them stand in no list of the product; a sixth are words as well. */
const FIRST_NAMES =
  words(`Sandra, Mark, Hope, Will, Rose, Grace, Frank, Anke, Jürgen, Björn, Søren, Zoë, Chloé, Núria, Iñaki, Siobhán, Wanjiku, Oluwaseun, Priya, Xiuying, Thandiwe, Mbali, Anneliese, Dagmar, Torsten, Ignacy, Bartłomiej, Zsófia, Đorđe, Ekaterina,
  Marquise, Delphina, Quirin, Korbinian, Ottokar, Wendelin, Eusebio, Primitivo, Zacarías, Aurelio, Hyun-woo, Takumi, Ayumi, Rukhsana, Shabnam, Gulnara, Temirlan, Nodira, Kwabena, Nkechi, Tumelo, Malusi, Leontine, Aurore, Gwenaëlle, Yannis, Loïc, Maël, Solène, Capucine, Tjark, Hauke, Wiebke, Friedlinde, Giancarlo, Ermelinda, Vittoria, Ruaridh, Catriona, Llewellyn, Anwen, Tadhg, Caoimhe, Ragnhild, Torbjørn, Aleksanteri, Riitta, Vytautas, Jurgita, Maarit`);
const LAST_NAMES =
  words(`Mitchell, Kowalski, Schmidt, Müller, Vogelsang, Nakamura, Okonkwo, Petrović, Fernández, Dubois, Lefèvre, O'Neill, McAllister, Hernández, Wójcik, Szabó, Yılmaz, Öztürk, Haddad, Al-Masri, Nguyen, Ramanathan, Chatterjee, Bergström, Hämäläinen, Papadopoulos, Ivanova, Kuznetsov, Abebe, Mensah,
  Achterberg, Bierhoff, Czerny, Drechsler, Ehrlinger, Fuchsberger, Gschwandtner, Hinterleitner, Ibarra, Jovanović, Krzyżanowski, Lindqvist, Mbeki, Nwosu, Oyelaran, Pfeiffer, Quiroga, Rautenberg, Sørensen, Trujillo, Urquhart, Vandenberghe, Wakefield, Xenakis, Yeboah, Zubizarreta, Thistlethwaite, Cholmondeley, Featherstone, Ramsbottom`);

const random = (seed: number) => {
  let state = seed;
  return (below: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
};

type Template = [Language, string];
const CUED: Template[] = [
  ['en', 'I spoke to {f} {l} about the bill'],
  ['en', 'Many thanks to {f} for the quick help'],
  ['en', 'The technician {f} {l} explained everything'],
  ['en', 'My name is {f} {l} and I am still waiting'],
  ['de', 'Danke an {f} {l} für die schnelle Hilfe'],
  ['de', 'Der Techniker {f} {l} hat alles erklärt'],
  ['de', 'Mein Name ist {f} {l}, ich warte noch immer'],
  ['fr', 'Merci à {f} {l} pour son aide'],
  ['fr', 'Le technicien {f} {l} a tout expliqué'],
  ['es', 'Gracias a {f} {l} por la ayuda'],
  ['es', 'El técnico {f} {l} lo explicó todo'],
];
const TITLED: Template[] = [
  ['en', 'Mr {l} was very helpful'],
  ['en', 'Then Mrs. {l} called me back'],
  ['de', 'Herr {l} war sehr freundlich'],
  ['de', 'Leider hat Frau {l} nicht zurückgerufen'],
  ['de', 'Danke an Dr. {l}'],
  ['fr', 'Madame {l} a été très aimable'],
  ['fr', "M. {l} n'a jamais rappelé"],
  ['es', 'La señora {l} fue muy amable'],
  ['es', 'El Sr. {l} nunca llamó'],
];
const PLAIN: Template[] = [
  ['en', 'Yesterday {f} {l} fixed the boiler in an hour'],
  ['en', 'The bill was wrong and {f} sorted it out'],
  ['de', 'Gestern hat {f} {l} die Heizung repariert'],
  ['de', 'Die Rechnung war falsch und {f} {l} hat geholfen'],
  ['fr', 'Hier {f} {l} a réparé la chaudière'],
  ['es', 'Ayer {f} {l} arregló la caldera'],
];
const START: Template[] = [
  ['en', '{f} {l} was very patient'],
  ['en', '{f} called me back as promised'],
  ['de', '{f} {l} war sehr geduldig'],
  ['de', '{f} {l} hat wie versprochen zurückgerufen'],
  ['fr', '{f} {l} a été très patient'],
  ['es', '{f} {l} fue muy paciente'],
];
const LOWER: Template[] = [
  ['en', 'i spoke to {f} {l} and she was great'],
  ['en', 'yesterday {f} {l} fixed the boiler'],
  ['de', 'danke an {f} {l} für die hilfe'],
  ['de', 'gestern hat {f} {l} die heizung repariert'],
  ['fr', 'merci à {f} {l} pour son aide'],
  ['es', 'gracias a {f} {l} por la ayuda'],
];
const CONTACT: Template[] = [
  ['en', 'Please write to {x} about my bill'],
  ['de', 'Bitte melden Sie sich unter {x}, danke'],
  ['fr', 'Merci de me contacter ({x}) pour la suite'],
  ['es', 'Pueden escribir a {x} cuando quieran'],
];
const PHONES: Template[] = [
  ['en', 'Call me on {x} after five'],
  ['de', 'Rückruf bitte unter {x}, danke'],
  ['fr', 'Rappelez-moi au {x} svp'],
  ['es', 'Llámenme al {x} por favor'],
];
const ORDERS: Template[] = [
  ['en', 'My order {x} never arrived'],
  ['en', 'Contract number {x} was cancelled'],
  ['de', 'Meine Bestellung {x} kam nie an'],
  ['de', 'Kundennummer {x}, bitte Rückruf'],
  ['fr', "Ma commande {x} n'est jamais arrivée"],
  ['es', 'Mi pedido {x} nunca llegó'],
];
const ACCOUNTS: Template[] = [
  ['en', 'You debited {x} twice'],
  ['de', 'Das Konto {x} wurde doppelt belastet'],
  ['fr', 'Le compte {x} a été débité deux fois'],
  ['es', 'Cobraron dos veces en {x} este mes'],
];
const ADDRESSES: Template[] = [
  ['en', 'Nobody came to {x} on Friday'],
  ['de', 'Niemand kam in die {x} am Freitag'],
  ['fr', "Personne n'est venu au {x} vendredi"],
  ['es', 'Nadie vino a {x} el viernes'],
];

const STREETS: Record<Language, string[]> = {
  en: words(
    '14 Acacia Avenue, 221 Baker Street, 7 Mill Lane, 35 Church Road, 12a Victoria Close, 9 The Crescent, 102 Old Kent Road',
  ),
  de: words(
    'Lindenstraße 12, Hauptstr. 5a, Goethestrasse 101, Am Markt 3, Birkenweg 7, Berliner Allee 44, Schillerplatz 9, Lange Gasse 18',
  ),
  fr: words(
    '12 rue de la Paix, 5 bis avenue Victor Hugo, 44 boulevard Voltaire, 3 place du Marché, 18 chemin des Vignes, 7 impasse Molière',
  ),
  es: words(
    'calle Mayor 12, avenida de la Constitución 45, plaza España 3, calle de Alcalá 201, paseo de Gracia 9, c/ Serrano 14',
  ),
};

function iban(next: (below: number) => number): string {
  const digits = Array.from({ length: 18 }, () => next(10)).join('');
  // DE is 13 14; the check digits make the whole 1 modulo 97.
  const remainder = Number(BigInt(`${digits}131400`) % 97n);
  const plain = `DE${String(98 - remainder).padStart(2, '0')}${digits}`;
  return next(2) === 0 ? plain : plain.replace(/(.{4})(?=.)/g, '$1 ');
}

function card(next: (below: number) => number): string {
  const body = `4${Array.from({ length: 14 }, () => next(10)).join('')}`;
  for (let check = 0; check < 10; check++) {
    const digits = `${body}${check}`;
    if (isCardNumber(digits)) return next(2) === 0 ? digits : digits.replace(/(\d{4})(?=\d)/g, '$1 ');
  }
  return body;
}

function phone(language: Language, next: (below: number) => number): string {
  const d = (n: number) => Array.from({ length: n }, () => next(10)).join('');
  const forms: Record<Language, string[]> = {
    en: [
      `+44 20 7946 0${d(3)}`,
      `07700 900${d(3)}`,
      `(020) 7946 0${d(3)}`,
      `+1 (212) 555-0${d(3)}`,
      `212-555-0${d(3)}`,
    ],
    de: [`0171 ${d(7)}`, `+49 30 ${d(8)}`, `030/${d(7)}`, `0049 221 ${d(6)}`, `0221-${d(6)}`],
    fr: [
      `06 ${d(2)} ${d(2)} ${d(2)} ${d(2)}`,
      `+33 6 ${d(2)} ${d(2)} ${d(2)} ${d(2)}`,
      `01.${d(2)}.${d(2)}.${d(2)}.${d(2)}`,
    ],
    es: [`612 ${d(3)} ${d(3)}`, `+34 612 ${d(3)} ${d(3)}`, `91 ${d(3)} ${d(2)} ${d(2)}`],
  };
  const list = forms[language];
  return list[next(list.length)]!;
}

function order(next: (below: number) => number): string {
  const d = (n: number) => Array.from({ length: n }, () => next(10)).join('');
  const a = () => String.fromCharCode(65 + next(26));
  return [
    `${a()}${a()}-${d(5)}`,
    `#1${d(5)}`,
    `1${d(7)}`,
    `${a()}${d(6)}`,
    `2026-${d(5)}`,
    `${d(3)}-${d(4)}-${d(3)}`,
    `${a()}${d(2)}${a()}${d(4)}`,
  ][next(7)]!;
}

/** Ten kinds of secrets, `each` sentences of every kind; the same for every run. */
export function redactionCases(each: number): RedactionCase[] {
  const cases: RedactionCase[] = [];
  const next = random(20261031);
  const pick = <T>(list: readonly T[]): T => list[next(list.length)]!;
  const named = (kind: string, templates: Template[], lower: boolean) => {
    for (let i = 0; i < each; i++) {
      const [language, template] = templates[i % templates.length]!;
      const first = pick(FIRST_NAMES);
      const last = pick(LAST_NAMES);
      const text = template
        .replace('{f}', lower ? first.toLowerCase() : first)
        .replace('{l}', lower ? last.toLowerCase() : last);
      const secrets = [
        ...(template.includes('{f}') ? [first] : []),
        ...(template.includes('{l}') ? [last] : []),
      ];
      cases.push({ kind, text, language, secrets });
    }
  };
  const filled = (
    kind: string,
    templates: Template[],
    make: (language: Language) => { shown: string; secrets: string[] },
  ) => {
    for (let i = 0; i < each; i++) {
      const [language, template] = templates[i % templates.length]!;
      const { shown, secrets } = make(language);
      cases.push({ kind, text: template.replace('{x}', shown), language, secrets });
    }
  };
  named('name after a cue', CUED, false);
  named('name after a title', TITLED, false);
  named('name plain', PLAIN, false);
  named('name at the start', START, false);
  named('name in lower case', LOWER, true);
  filled('mail, link or handle', CONTACT, () => {
    const name = pick(FIRST_NAMES)
      .normalize('NFD')
      .replace(/[^A-Za-z]/g, '')
      .toLowerCase();
    const shown = pick([
      `${name}.x${next(99)}@example.com`,
      `${name}@mail.example.org`,
      `@${name}_${next(99)}`,
      `https://example.com/u/${name}${next(999)}`,
      `www.${name}-heizung.de/kontakt`,
      `${name.toUpperCase()}+tag@EXAMPLE.CO.UK`,
    ]);
    return { shown, secrets: [shown, shown.slice(1)] };
  });
  filled('phone', PHONES, (language) => {
    const shown = phone(language, next);
    return { shown, secrets: [shown, shown.slice(-4)] };
  });
  filled('order or account number', ORDERS, () => {
    const shown = order(next);
    return { shown, secrets: [shown, shown.slice(-4)] };
  });
  filled('iban or card', ACCOUNTS, () => {
    const shown = next(2) === 0 ? iban(next) : card(next);
    return { shown, secrets: [shown, shown.slice(-4)] };
  });
  filled('address', ADDRESSES, (language) => {
    const shown = pick(STREETS[language]);
    const house = /\d+\w?/.exec(shown)![0];
    const street = shown.replace(house, '').trim();
    return { shown, secrets: [shown, street] };
  });
  return cases;
}

/** What a company's customers write when they name nobody: the frames of the sentences above, and plain ones. */
export function ownTexts(): { text: string; language: Language }[] {
  const frames = [...CUED, ...TITLED, ...PLAIN, ...START, ...LOWER].map(([language, template]) => ({
    text: template.replace('{f}', '').replace('{l}', '').toLowerCase(),
    language,
  }));
  const once = [...frames, ...plainSentences()];
  return Array.from({ length: 15 }, () => once).flat();
}

/** Sentences that hold no secret at all: what redaction should leave alone. */
export function plainSentences(): { text: string; language: Language }[] {
  const texts: Record<Language, string> = {
    en: `Friendly technician, but nobody called me back as promised
The boiler broke down again two days after the repair
I waited 40 minutes on hold and then the line went dead
She explained every step and left the cellar clean
The app keeps crashing when I try to book an appointment
Far too expensive for half an hour of work
I was passed from one department to the next and had to tell my story four times
They arrived on time and the heating works perfectly now
My bill was wrong for the third month in a row
Nobody told me that the appointment had been moved to Friday
Great service, thank you very much
The young pump failed, and the spare part was missing
Please offer evening appointments`,
    de: `Der Techniker war freundlich, aber niemand hat mich zurückgerufen
Die Heizung ist zwei Tage nach der Reparatur wieder ausgefallen
Ich habe 40 Minuten in der Warteschleife gewartet, dann war die Leitung tot
Sie hat jeden Schritt ruhig erklärt und den Keller sauber hinterlassen
Die App stürzt ab, wenn ich einen Termin buchen will
Viel zu teuer für eine halbe Stunde Arbeit
Ich wurde von einer Abteilung zur nächsten gereicht und musste alles viermal erzählen
Die Monteure kamen pünktlich und die Heizung läuft jetzt einwandfrei
Die Rechnung war zum dritten Mal falsch
Niemand hat mir gesagt, dass der Termin auf Freitag verschoben wurde
Toller Service, vielen Dank
Bitte auch Termine am Abend anbieten`,
    fr: `Technicien aimable, mais personne ne m'a rappelé comme promis
La chaudière est tombée en panne deux jours après la réparation
J'ai attendu 40 minutes au téléphone puis la ligne a coupé
Elle a expliqué chaque étape et laissé la cave propre
L'application plante quand je veux prendre rendez-vous
Beaucoup trop cher pour une demi-heure de travail
On m'a renvoyé d'un service à l'autre et j'ai dû tout réexpliquer
Ils sont arrivés à l'heure et le chauffage marche très bien
La facture était fausse pour la troisième fois
Très bon service, merci beaucoup`,
    es: `El técnico fue amable, pero nadie me devolvió la llamada
La caldera volvió a fallar dos días después de la reparación
Esperé 40 minutos al teléfono y luego se cortó la línea
Explicó cada paso y dejó el sótano limpio
La aplicación falla cuando quiero pedir una cita
Demasiado caro para media hora de trabajo
Me pasaron de un departamento a otro y tuve que contarlo todo cuatro veces
Llegaron a tiempo y la calefacción funciona muy bien
La factura estaba mal por tercera vez
Muy buen servicio, muchas gracias`,
  };
  return (['en', 'de', 'fr', 'es'] as const).flatMap((language) =>
    texts[language].split('\n').map((text) => ({ text, language })),
  );
}

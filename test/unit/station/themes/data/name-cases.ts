import type { Language } from '../../../../../core/model/language.ts';

/** A name that no list needs to hold, in a place that says that it is one. */
export interface NameCase {
  kind: string;
  text: string;
  language: Language;
  name: string;
}

interface NameKind {
  names: string;
  frames: Partial<Record<Language, string>>;
}

/** `{n}` stands for each name in turn. */
const KINDS: Record<string, NameKind> = {
  'a word for a surname, after title and article': {
    names: 'Stein Berg Kraft Vogel Richter Engel Nagel Pfennig Regen Kirsch Blau Zucker',
    frames: {
      de: `Die Frau {n} hat nicht zugehört
Der Herr {n} war grob
Mit eurer Frau {n} war alles klar
Dem Herrn {n} war es egal
Frau {n} rief zurück`,
      en: 'The Mrs {n} at the desk was slow',
      fr: `La Madame {n} a été froide
Votre Monsieur {n} est venu`,
      es: `La señora {n} fue brusca
El señor {n} no vino`,
    },
  },
  'a word for a surname, after a role': {
    names: 'Fuchs Sauer Krug Best Little Winters Petit Rouge Legrand Bravo Campos Rojo',
    frames: {
      de: `Der Monteur {n} kam zu spät
Unsere Beraterin {n} war sehr nett
Fahrer {n} hat das Paket geworfen
Kollege {n} wusste Bescheid`,
      en: `The nurse {n} took her time
Our driver {n} was late`,
      fr: `Le livreur {n} a sonné
Votre conseillère {n} était pressée`,
      es: `El repartidor {n} llamó
La camarera {n} fue seca`,
    },
  },
  'thanks and regards': {
    names: 'Rose Will Grace Mark Ernst Claire Olivier Rocio Luz Hope',
    frames: {
      en: `Thanks {n}
All sorted in a day, thank you {n}
Great help. Cheers {n}
Kudos {n}`,
      de: 'Danke {n}',
      fr: `Merci {n}
Bravo {n}`,
      es: `Gracias {n}
Muchas gracias {n}`,
    },
  },
  'beside a place of work': {
    names: 'Wolf Fuchs Berg Best Hunter Stone Petit Blanc Rubio Prieto',
    frames: {
      en: `{n} from support hung up
I had {n} from billing on the line
I wrote to {n} at reception`,
      de: `{n} vom Service war patzig
Am Telefon war {n} aus der Buchhaltung`,
      fr: `{n} du service client a raccroché
J'ai eu {n} de la comptabilité`,
      es: `{n} de facturación colgó
Hablé con {n} de soporte`,
    },
  },
  'scripts without capitals': {
    names: '佐藤さん 李娜 박지훈 משה אורית राजेश ปรีชา محمد ليلى Анна',
    frames: {
      en: `{n} was really helpful on the phone
I was told by {n} that it is done`,
      de: `{n} hat alles sehr gut erklärt
Der Kollege {n} war sehr freundlich`,
      fr: `{n} a été très aimable avec nous
Un grand merci à {n} pour son aide`,
      es: `{n} fue muy amable con nosotros
El técnico {n} lo arregló todo`,
    },
  },
  'lower case after a cue': {
    names: 'tom sam mcdermott kowalczyk thorsten okafor lidia joaquim siobhan petrescu',
    frames: {
      en: `{n} from support was rude
thanks {n}
i spoke to {n} and it went fine
the technician {n} came late`,
      de: `danke {n}
der techniker {n} kam zu spät
{n} vom service war unfreundlich`,
      fr: `merci {n}
le technicien {n} est venu tard`,
      es: `gracias {n}
el técnico {n} llegó tarde`,
    },
  },
};

/** Every name of every kind in every frame of it. */
export function nameCases(): NameCase[] {
  return Object.entries(KINDS).flatMap(([kind, { names, frames }]) =>
    Object.entries(frames).flatMap(([language, lines]) =>
      lines.split('\n').flatMap((frame) =>
        names.split(' ').map((name) => ({
          kind,
          text: frame.replace('{n}', name),
          language: language as Language,
          name,
        })),
      ),
    ),
  );
}

/** Other secrets than names, with what must not be left of each. */
export const SPELLED_SECRETS: [Language, string, string][] = [
  ['en', 'please mail joan.bell at mailbox dot org', 'joan'],
  ['en', 'it is k (dot) reed (at) mail (dot) co (dot) uk', 'reed'],
  ['de', 'Bitte an petra.lohse ät web punkt de', 'lohse'],
  ['de', 'Meine Adresse ist lohse (at) firma (punkt) de', 'lohse'],
  ['fr', 'écrivez à luc.morel arobase courrier point fr', 'morel'],
  ['es', 'escriban a lola.sanz arroba correo punto es', 'sanz'],
  ['en', 'my number is oh one seven double two four six nine eight', 'double two'],
  ['de', 'meine Nummer ist null eins sieben zwei drei vier fünf', 'drei vier'],
  ['fr', 'au zéro six un deux trois quatre cinq', 'trois quatre'],
  ['es', 'al seis uno dos tres cuatro cinco seis', 'tres cuatro'],
  ['en', 'ring ٠٢٠٧٩٤٦٠٩٥٨ please', '٧٩٤'],
  ['en', 'ring ०२०७९४६०९५८ please', '७९४'],
  ['de', 'Der Lieferwagen HH-KL 2048 parkte falsch', '2048'],
  ['en', 'The van with number plate KX21 ABC blocked us', 'KX21'],
  ['fr', "Le camion immatriculé AB-123-CD gênait l'entrée", '123'],
  ['es', 'La furgoneta con matrícula 4821 KLM estaba mal aparcada', '4821'],
  ['de', 'Niemand kam in die Gartenstraße 7-9', '7-9'],
  ['de', 'Niemand kam in die Ringstr. 3/5', '3/5'],
  ['en', 'Send it to PO Box 5512', '5512'],
  ['de', 'Postfach 30 11 20 reicht', '11 20'],
  ['fr', 'Boîte postale 441, merci', '441'],
  ['es', 'Apartado de correos 2210', '2210'],
  ['en', 'I am on t.me/marla_k every day', 'marla'],
  ['en', 'see wa.me/491701234567', '4917'],
  ['en', 'I am client 3321 and nobody helps', '3321'],
  ['de', 'Kunde 7781 wartet noch immer', '7781'],
  ['fr', 'client 3321, toujours rien', '3321'],
  ['es', 'soy el cliente 3321 y nadie responde', '3321'],
];

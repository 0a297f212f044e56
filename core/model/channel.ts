import { normaliseName } from './normalise-name.ts';
import * as z from './zod.ts';

/**
 * Over which way an answer's contact went: a closed list, because a free text may be a person's name. What none of
 * these is has no channel.
 */
export const Channel = z.enum(['phone', 'mail', 'chat', 'messenger', 'visit', 'web', 'app', 'letter']);
export type Channel = z.infer<typeof Channel>;

/** Words that exports and tools use, in English, German, French and Spanish. */
const WORDS: Readonly<Record<Channel, readonly string[]>> = {
  phone: [
    ...[
      'phone',
      'phone call',
      'telephone',
      'call',
      'inbound call',
      'outbound call',
      'voice',
      'hotline',
      'ivr',
    ],
    ...['telefon', 'anruf', 'telefonat', 'telefonisch', 'telephone', 'appel', 'par telephone'],
    ...['telefono', 'llamada', 'telefonico', 'phone call inbound', 'phone call outbound', 'voicemail'],
  ],
  mail: [
    'mail',
    'email',
    'e mail',
    'mailbox',
    'per mail',
    'per e mail',
    'courriel',
    'correo electronico',
    'inbox',
  ],
  chat: ['chat', 'live chat', 'livechat', 'web chat', 'webchat', 'web widget', 'chatbot', 'native messaging'],
  messenger: [
    ...[
      'messenger',
      'whatsapp',
      'sms',
      'text',
      'text message',
      'messaging',
      'imessage',
      'telegram',
      'signal',
    ],
    ...[
      'facebook',
      'facebook messenger',
      'instagram',
      'twitter',
      'x',
      'social',
      'social media',
      'line',
      'wechat',
    ],
    ...['soziale medien', 'kurznachricht', 'reseaux sociaux', 'redes sociales', 'mensaje'],
  ],
  visit: [
    ...[
      'visit',
      'on site',
      'onsite',
      'in person',
      'in store',
      'instore',
      'store',
      'shop',
      'branch',
      'counter',
    ],
    ...['field', 'showroom', 'face to face', 'point of sale', 'pos', 'kiosk', 'office'],
    ...['vor ort', 'besuch', 'filiale', 'laden', 'geschaft', 'schalter', 'personlich', 'lieferung', 'termin'],
    ...[
      'sur place',
      'magasin',
      'agence',
      'visite',
      'en personne',
      'tienda',
      'sucursal',
      'visita',
      'presencial',
    ],
  ],
  web: [
    ...[
      'web',
      'website',
      'web form',
      'webform',
      'form',
      'online',
      'portal',
      'help center',
      'web service',
      'api',
    ],
    ...['self service', 'browser', 'anonymous', 'link', 'qr', 'qr code', 'webseite', 'formular'],
    ...[
      'kontaktformular',
      'internet',
      'site web',
      'formulaire',
      'en ligne',
      'sitio web',
      'formulario',
      'en linea',
    ],
  ],
  app: [
    'app',
    'mobile app',
    'mobile',
    'mobile sdk',
    'in app',
    'handy app',
    'application mobile',
    'aplicacion',
  ],
  letter: [
    'letter',
    'post',
    'postal',
    'fax',
    'paper',
    'brief',
    'postalisch',
    'papier',
    'courrier',
    'carta',
    'correo',
  ],
};

const BY_WORD = new Map(
  Channel.options.flatMap((channel) => WORDS[channel].map((word) => [normaliseName(word), channel] as const)),
);

/** The channel that a text of an export or a tool means; undefined: none that is known. */
export function channelOf(text: string): Channel | undefined {
  return BY_WORD.get(normaliseName(text));
}

import { inAll, packTheme, type TradePack } from './pack.ts';

const TRANSPORT = inAll('Transport', 'Transport', 'Transport', 'Transporte');
const DEPOT = inAll('Depot', 'Depot', 'Dépôt', 'Almacén');
const TRACKING = inAll('Shipment data', 'Sendungsdaten', 'Suivi des envois', 'Datos de envío');

/** Parcels, freight, removals. */
export const LOGISTICS: TradePack = {
  id: 'logistics',
  name: inAll('Logistics', 'Logistik', 'Logistique', 'Logística'),
  without: ['product-quality', 'workmanship', 'first-time'],
  changed: { appointment: { owner: TRANSPORT } },
  themes: [
    packTheme({
      id: 'condition',
      name: inAll(
        'Condition of goods',
        'Zustand der Ware',
        'État de la marchandise',
        'Estado de la mercancía',
      ),
      complaint: inAll('Arrived damaged', 'Beschädigt angekommen', 'Arrivé abîmé', 'Llegó dañado'),
      praise: inAll('Arrived intact', 'Heil angekommen', 'Arrivé intact', 'Llegó intacto'),
      description: inAll(
        'Damage, wet or open parcels, packing, handling, claims for it.',
        'Schäden, nasse oder offene Pakete, Verpackung, Umgang, Reklamation.',
        'Dégâts, colis mouillés ou ouverts, emballage, manipulation, réclamation.',
        'Daños, paquetes mojados o abiertos, embalaje, manejo, reclamación.',
      ),
      lever: 'train',
      kind: 'skill',
      owner: DEPOT,
      words: {
        en: {
          any: 'damage*, broken, packag*, packed, packing, intact, condition, box ~ open|torn|crushed|wet, fragile, scratch*, dent*, furniture, boxes, goods',
          complaint:
            'damaged, broken, crushed, smashed, torn, soaked, wet, opened parcel, dented, threw, thrown, ripped, scratched, contents missing, missing items',
          praise:
            'intact, perfect condition, well packed|packaged, undamaged, good condition, handled with care, nothing ~ broken|damaged',
        },
        de: {
          any: 'beschädig*, kaputt*, verpack*, zustand, unversehrt*, zerbrech*, zerkratzt*, delle*, karton*, kartons, möbel, ware, inhalt',
          complaint:
            'beschädigt*, kaputt*, zerdrückt*, eingedrückt*, zerrissen*, durchnässt*, nass, geöffnet*, geworfen, zerbrochen*, zerkratzt*, inhalt fehlt*',
          praise:
            'unbeschädigt*, unversehrt*, heil ~ angekommen, gut verpackt, bestens verpackt, einwandfreiem zustand, nichts ~ kaputt|beschädigt',
        },
        fr: {
          any: 'abîm*, cass*, endommag*, emball*, état, intact*, fragile*, ray*, carton*, meuble*, marchandise*, contenu',
          complaint:
            'abîmé*, cassé*, endommagé*, écrasé*, déchiré*, mouillé*, ouvert, éventré*, jeté*, rayé*, contenu ~ manquant|vide',
          praise: 'intact*, bon état, parfait état, bien emballé*, rien ~ cassé|abîmé, avec soin',
        },
        es: {
          any: 'dañad*, rot*, embal*, estado, intact*, frágil*, golpe*, caja, cajas, muebles, mercancía, contenido, empaquetad*',
          complaint: 'dañad*, rot*, aplastad*, mojad*, abiert*, golpead*, arañad*, tirad*, faltaba*',
          praise:
            'intact*, perfecto estado, buen estado, bien embalad*|empaquetad*, perfectas condiciones, con cuidado',
        },
      },
    }),
    packTheme({
      id: 'tracking',
      name: inAll('Tracking', 'Sendungsverfolgung', 'Suivi', 'Seguimiento'),
      complaint: inAll(
        'Tracking wrong or silent',
        'Verfolgung falsch oder stumm',
        'Suivi faux ou muet',
        'Seguimiento erróneo o mudo',
      ),
      praise: inAll('Tracking precise', 'Genaue Verfolgung', 'Suivi précis', 'Seguimiento preciso'),
      description: inAll(
        'Status, forecast, messages about a shipment, and lost shipments.',
        'Status, Vorhersage, Nachrichten zur Sendung, und verlorene Sendungen.',
        'Statut, prévision, messages sur un envoi, et envois perdus.',
        'Estado, previsión, avisos sobre un envío, y envíos perdidos.',
      ),
      lever: 'tool',
      owner: TRACKING,
      words: {
        en: {
          any: 'customs, track, tracking, tracked, tracker, eta, estimated, out for delivery, marked as delivered, status, lost, text message, notification*, live map, shipment*, consignment',
          complaint:
            'tracking ~ wrong|update*|useless|stuck|says|said, marked as delivered, says delivered, said delivered, lost ~ parcel|package|shipment, stuck in, stuck at, disappeared, no tracking',
          praise:
            'tracking ~ accurate|great|excellent|good|precise|spot, could follow, live tracking, knew exactly when, always knew',
        },
        de: {
          any: 'zoll, sendungsverfolgung*, tracking, sendungsstatus, status, verfolg*, nachverfolg*, zugestellt, sendung*, nachforschung*, benachrichtig*, voraussichtlich*, ankündigung*, verloren',
          complaint:
            'angeblich ~ zugestellt|geliefert|angetroffen, als zugestellt, verschwunden, verloren ~ gegangen, status ~ falsch|nicht|tagen, tracking ~ falsch|nicht, verschollen',
          praise:
            'sendungsverfolgung ~ genau|gut|super|top|präzise, tracking ~ genau|gut|super|top|präzise, live verfolgen, genau verfolgen',
        },
        fr: {
          any: 'douane*, suivre ~ colis|camion|livreur|livraison, suivi, tracking, statut, colis ~ perdu|introuvable|bloqué, notification*, sms, envoi*, expédition*, livré selon',
          complaint:
            'indiqué ~ livré, noté livré, marqué livré, colis ~ perdu|introuvable|disparu|bloqué, suivi ~ faux|jour|bloqué|inexistant, soi disant',
          praise:
            'suivi ~ précis|parfait|excellent|bon|clair|temps, bon suivi, excellent suivi, très bon suivi',
        },
        es: {
          any: 'aduana*, seguir ~ paquete|furgoneta|envío, seguimiento, rastreo, tracking, estado, envío*, notificación*, aviso*, sms, localiz*, expedición, perdid*',
          complaint:
            'consta ~ entregado, aparece ~ entregado, como entregado, perdid*, extraviad*, seguimiento ~ mal|no|erróneo, desapareci*',
          praise: 'seguimiento ~ preciso|perfecto|excelente|bueno|real, buen seguimiento, en todo momento',
        },
      },
    }),
    packTheme({
      id: 'drop-off',
      name: inAll('Place of delivery', 'Ort der Zustellung', 'Lieu de livraison', 'Lugar de entrega'),
      complaint: inAll(
        'Left in the wrong place',
        'Am falschen Ort abgelegt',
        'Déposé au mauvais endroit',
        'Dejado en el lugar equivocado',
      ),
      praise: inAll(
        'Left where agreed',
        'Wie vereinbart abgelegt',
        'Déposé comme convenu',
        'Dejado donde se acordó',
      ),
      description: inAll(
        'Door, neighbour, safe place, pick-up point, address, floor.',
        'Tür, Nachbar, Ablageort, Abholstelle, Adresse, Stockwerk.',
        'Porte, voisin, endroit sûr, point relais, adresse, étage.',
        'Puerta, vecino, lugar seguro, punto de recogida, dirección, piso.',
      ),
      lever: 'train',
      kind: 'skill',
      owner: TRANSPORT,
      words: {
        en: {
          any: 'neighbour*, neighbor*, doorstep, porch, safe place, front door, door, doorbell, pick up point, collection point, parcel shop, locker*, wrong address, address, depot, upstairs, floor, left ~ rain|outside|bin, collect*, pickup, card through, home',
          complaint:
            'left ~ rain|outside|street|bin|doorstep, wrong address|house|door, didnt ring, never rang, did not ring, without ringing, didnt knock, never knocked, not home, had to collect|drive, no attempt',
          praise:
            'left ~ safe, safe place ~ asked|requested, brought ~ upstairs|inside|door, carried ~ upstairs|in, to my door',
        },
        de: {
          any: 'nachbar*, haustür*, tür, klingel*, geklingelt, ablageort, abstellort, garage, abholstation, paketshop*, packstation*, filiale, adresse, abhol*, stockwerk, etage, briefkasten, abgestellt, abgelegt, treppenhaus, benachrichtigungskarte, zuhause, zu hause, bordstein',
          complaint:
            'nicht geklingelt, ohne zu klingeln, falsche* adresse, falscher adresse, einfach ~ abgestellt|hingestellt|abgelegt|vor, im regen, beim falschen nachbarn, nicht angetroffen, nur bis bordstein, selbst abholen',
          praise:
            'wie gewünscht ~ abgelegt|abgestellt, ablageort ~ beachtet|perfekt|klappt, bis ~ wohnung|tür|oben|keller, hochgetragen, sogar ~ hoch',
        },
        fr: {
          any: 'voisin*, porte, sonn*, sonnette, point relais, relais, adresse, étage, boîte aux lettres, consigne*, déposé*, laissé ~ pluie|dehors|rue, palier, domicile, retirer, récupérer, avis de passage',
          complaint:
            'pas sonné, sans sonner, mauvaise adresse, laissé* ~ pluie|dehors|rue|trottoir, absent alors, avis de passage, déposé* ~ n importe, mauvais endroit',
          praise:
            'monté* ~ étage, à ma porte, jusqu à ~ porte|étage|appartement, déposé* ~ convenu|prévu|demandé',
        },
        es: {
          any: 'vecin*, puerta, timbre, portal, punto de recogida, recoger, recogida, dirección, piso, buzón, casa, domicilio, portería, taquilla*',
          complaint:
            'no ~ llamó|llamaron|timbre, sin llamar, dirección equivocada|incorrecta, dejaron ~ calle|lluvia|portal|tirado, dejado ~ calle|lluvia|portal, ausente, estaba en casa',
          praise:
            'hasta la puerta, subió ~ piso|casa, subieron ~ piso|casa, donde ~ pedí|dije|acord*, hasta casa',
        },
      },
    }),
    packTheme({
      id: 'driver',
      name: inAll('Drivers and crew', 'Fahrer und Träger', 'Livreurs et équipe', 'Conductores y equipo'),
      complaint: inAll('Careless driver', 'Nachlässiger Fahrer', 'Livreur négligent', 'Conductor descuidado'),
      praise: inAll(
        'Friendly, careful driver',
        'Freundlicher, sorgsamer Fahrer',
        'Livreur aimable et soigneux',
        'Conductor amable y cuidadoso',
      ),
      description: inAll(
        'How drivers and crews behave at the door and on the road.',
        'Wie sich Fahrer und Träger an der Tür und auf der Straße verhalten.',
        'Comment se comportent livreurs et équipes à la porte et sur la route.',
        'Cómo se portan conductores y equipos en la puerta y en la carretera.',
      ),
      lever: 'hire',
      kind: 'attitude',
      words: {
        en: {
          any: 'driver*, courier*, delivery man|guy|person|woman|driver, crew, movers, removal*, postman, lads, guys, men',
          complaint: 'rude driver*, driver ~ rude|refused|shouted|threw|drove|lied, reckless*',
          praise:
            'driver* ~ friendly|polite|great|lovely|helpful|excellent|nice|careful, friendly|polite|great|lovely|helpful|nice driver*, crew ~ great|friendly|fantastic|careful|worked',
        },
        de: {
          any: 'fahrer*, zusteller*, bote, boten, paketbote*, kurier*, möbelpacker*, träger, umzugs*, postbote*, lieferant*, umzug',
          complaint:
            'fahrer ~ unfreundlich*|frech|unverschämt|weigert*|rast|wirft, unfreundliche* fahrer|zusteller|bote',
          praise:
            'fahrer ~ freundlich*|nett*|hilfsbereit*|super|höflich*, freundliche* fahrer|zusteller|bote, nette* fahrer|zusteller|bote',
        },
        fr: {
          any: 'livreu*, chauffeu*, transporteur*, déménageu*, facteur*, coursier*, équipe',
          complaint:
            'livreur ~ désagréable|impoli|refus*|jeté, livreur* ~ malpoli*, chauffeur ~ désagréable|impoli',
          praise:
            'livreur ~ aimable|sympa*|gentil|poli|ponctuel|agréable, chauffeur ~ aimable|sympa*|gentil, équipe ~ soigneuse|sympa*|efficace',
        },
        es: {
          any: 'repartidor*, conductor*, mensajero*, transportista*, cartero*, mozo*, chófer*, mudanza*',
          complaint: 'repartidor ~ maleducado|grosero|negó|tiró|antipático, mal educado',
          praise:
            'repartidor ~ amable|simpático|educado|atento|encantador, conductor ~ amable|educado, mozos ~ cuidadosos|amables',
        },
      },
    }),
  ],
};

import { inAll, packTheme, type TradePack } from './pack.ts';
import { access, cleanliness, queue } from './shared.ts';

const HOUSEKEEPING = inAll('Housekeeping', 'Housekeeping', 'Service d’étage', 'Gobernanta');
const KITCHEN = inAll(
  'Kitchen and restaurant',
  'Küche und Restaurant',
  'Cuisine et restaurant',
  'Cocina y restaurante',
);
const BUILDING = inAll('Building services', 'Haustechnik', 'Service technique', 'Mantenimiento');
const FRONT_OFFICE = inAll('Front office', 'Empfang', 'Réception', 'Recepción');

/** Hotels, guest houses, restaurants. */
export const HOTEL: TradePack = {
  id: 'hotel',
  name: inAll('Hotel and hospitality', 'Hotel und Gastronomie', 'Hôtellerie et restauration', 'Hostelería'),
  without: ['waiting', 'arrival', 'product-quality', 'workmanship', 'appointment', 'first-time', 'passed-on'],
  changed: {
    price: { owner: FRONT_OFFICE },
    reachability: { owner: FRONT_OFFICE },
    policy: { owner: FRONT_OFFICE },
  },
  themes: [
    queue,
    cleanliness(HOUSEKEEPING),
    access(BUILDING),
    packTheme({
      id: 'room',
      name: inAll('Room and bed', 'Zimmer und Bett', 'Chambre et lit', 'Habitación y cama'),
      complaint: inAll(
        'Uncomfortable room',
        'Unbequemes Zimmer',
        'Chambre inconfortable',
        'Habitación incómoda',
      ),
      praise: inAll('Comfortable room', 'Angenehmes Zimmer', 'Chambre confortable', 'Habitación cómoda'),
      description: inAll(
        'Room, bed, bathroom, view, heating and furniture.',
        'Zimmer, Bett, Bad, Aussicht, Heizung und Möbel.',
        'Chambre, lit, salle de bain, vue, chauffage et meubles.',
        'Habitación, cama, baño, vistas, climatización y muebles.',
      ),
      lever: 'process',
      owner: BUILDING,
      words: {
        en: {
          any: 'room, rooms, bed, beds, mattress*, pillow*, bathroom*, shower*, view, views, balcony, suite, air con*, air conditioning, aircon, furniture, carpet, towels, towel, fridge, kettle, sheets, bedding, decor, hot water, tv, window',
          complaint:
            'uncomfortable bed*, tiny room*, small room*, outdated, dated, run down, rundown, tired looking, shabby, needs updating|renovation|refurb*, no hot water, cold shower, lumpy, hard bed, room ~ hot|cold|stuffy|dark',
          praise:
            'comfortable, comfy, spacious, cosy, cozy, well equipped, slept well, beautiful room*, lovely room*, great view*, stunning view*, modern',
        },
        de: {
          any: 'zimmer, zimmern, *zimmer, bett, betten, matratze*, kissen, bad, badezimmer, dusche*, aussicht, ausblick, blick, balkon, suite, klimaanlage, möbel, einrichtung, eingerichtet*, teppich*, handtücher, handtuch, kühlschrank, fernseher, bettwäsche, ausstattung, unterkunft, warmwasser',
          complaint:
            'durchgelegen*, unbequem*, winzig*, abgewohnt*, veraltet*, in die jahre, renovierungsbedürftig*, sanierungsbedürftig*, kein warmes wasser, dunkles zimmer, zimmer ~ klein|kalt|dunkel|heiß|stickig',
          praise:
            'bequem*, gemütlich*, geräumig*, modern eingerichtet, gut ausgestattet, gut geschlafen, schöne* zimmer, schönes zimmer, großes zimmer, tolle aussicht, schöner blick',
        },
        fr: {
          any: 'chambre*, lit, lits, literie, matelas, oreiller*, salle de bain*, douche*, vue, balcon, suite, climatis*, clim, meuble*, décor*, serviettes, moquette, équipement*, draps, eau chaude, frigo',
          complaint:
            'inconfortable*, vétuste*, vieillot*, petite chambre, exigu*, à rénover, pas d eau chaude, matelas ~ mou|dur|fatigué, défraîchi*',
          praise:
            'confortable*, spacieu*, bien équipé*, bien dormi, belle chambre, belle vue, cosy, vue ~ magnifique|superbe',
        },
        es: {
          any: 'habitación, habitaciones, cama, camas, colchón*, almohada*, baño, ducha*, vista, vistas, balcón, suite, aire acondicionado, muebles, decoración, toallas, sábanas, agua caliente, nevera, instalacion*, apartamento',
          complaint:
            'incómod*, anticuad*, viej*, pequeñ* ~ habitación|baño, habitación ~ pequeña|fría|oscura, sin agua caliente, necesita ~ reforma|renovación, ducha ~ fría',
          praise:
            'cómod*, confortable*, ampli*, espacios*, bien equipad*, dormimos bien, acogedor*, vistas ~ espectaculares|preciosas|bonitas',
        },
      },
    }),
    packTheme({
      id: 'noise',
      name: inAll('Quiet', 'Ruhe', 'Calme', 'Tranquilidad'),
      complaint: inAll('Too noisy', 'Zu laut', 'Trop bruyant', 'Demasiado ruido'),
      praise: inAll('Quiet', 'Ruhig', 'Calme', 'Tranquilo'),
      description: inAll(
        'Noise from the street, the house and other guests.',
        'Lärm von der Straße, aus dem Haus und von Gästen.',
        'Bruit de la rue, de la maison et des autres clients.',
        'Ruido de la calle, de la casa y de otros clientes.',
      ),
      lever: 'process',
      owner: BUILDING,
      words: {
        en: {
          any: 'noise, noises, quiet, paper thin, walls ~ thin, heard ~ every|neighbours|next, peaceful, soundproof*, sound proof*, thin walls',
          complaint:
            'noisy, loud, thin walls, could hear, couldnt sleep, could not sleep, kept awake, woken, woke ~ up, sleepless, barking, building work',
          praise: 'quiet room, very quiet, so peaceful, peaceful, tranquil, calm surroundings',
        },
        de: {
          any: 'lärm*, geräusch*, wände ~ dünn, hört ~ jedes|alles, hörte ~ jedes|alles, gerattert, schnarch*, ruhe, ruhig gelegen, hellhörig*, schallschutz, *lärm',
          complaint:
            'laut, lauter, laute, lautes, hellhörig*, nicht schlafen, kaum geschlafen, kein auge, lärmbelästigung, baustelle*, schlaflos*, aufgewacht',
          praise:
            'ruhig gelegen, ruhige lage, sehr ruhig, ruhiges zimmer, himmlische ruhe, absolut ruhig, schön ruhig',
        },
        fr: {
          any: 'bruit*, insonoris*, isolation, calme, tranquille*, tranquillité',
          complaint:
            'bruyant*, mal insonorisé*, on entend tout, entend ~ voisins|tout, pas dormi, impossible de dormir, travaux, réveillé*',
          praise: 'au calme, très calme, tranquille*, quartier calme, chambre calme',
        },
        es: {
          any: 'ruido*, tranquil*, insonoriz*, silencio*',
          complaint:
            'ruidos*, mucho ruido, se oye todo, se oía, paredes finas, no ~ dormir, obras, despertar*',
          praise: 'muy tranquil*, zona tranquila, silencios*, sin ruidos',
        },
      },
    }),
    packTheme({
      id: 'food',
      name: inAll('Food and drink', 'Essen und Trinken', 'Repas et boissons', 'Comida y bebida'),
      complaint: inAll('Food disappointed', 'Essen enttäuscht', 'Repas décevant', 'La comida decepciona'),
      praise: inAll('Good food', 'Gutes Essen', 'Bons repas', 'Buena comida'),
      description: inAll(
        'Breakfast, restaurant, bar.',
        'Frühstück, Restaurant, Bar.',
        'Petit-déjeuner, restaurant, bar.',
        'Desayuno, restaurante, bar.',
      ),
      lever: 'process',
      owner: KITCHEN,
      words: {
        en: {
          any: 'breakfast*, food, meal*, dinner*, lunch*, restaurant*, buffet*, menu*, coffee, drink*, bar, dish*, dessert*, wine*, portion*, tast*, waiter*, waitress*, eggs, vegan, vegetarian, steak, pizza, soup, chef, cook, cooked, ate, eat',
          complaint:
            'bland, tasteless, cold food, food ~ cold|bland|poor|awful|terrible, overcooked, undercooked, stale, inedible, same breakfast, no choice, limited choice|menu, lukewarm, food poisoning',
          praise:
            'delicious, tasty, yummy, fresh, great food, excellent food, food ~ great|excellent|delicious|amazing|good, great breakfast, cooked to perfection, mouthwatering',
        },
        de: {
          any: 'frühstück*, essen, speise*, abendessen, mittagessen, restaurant*, büffet*, buffet*, kaffee, getränk*, bar, gericht, gerichte, dessert*, wein, portion*, schmeck*, geschmeckt, kellner*, küche, menü*, koch, vegan*, vegetarisch*, halbpension',
          complaint:
            'fade, geschmacklos, lieblos*, kaltes essen, essen ~ kalt|lauwarm|fad, versalzen, zerkocht, ungenießbar, wenig auswahl, keine auswahl, eintönig*, nicht geschmeckt',
          praise:
            'lecker*, köstlich*, schmackhaft*, vorzüglich*, hat geschmeckt, sehr gut geschmeckt, reichhaltig*, große auswahl, frisch*, tolles frühstück',
        },
        fr: {
          any: 'petit déjeuner*, petit dej, repas, dîner*, déjeuner*, restaurant*, buffet*, carte, café, boisson*, bar, plat, plats, dessert*, vin, vins, portion*, cuisine, serveu*, menu*, mangé, manger, nourriture, goût, assiette*, chef',
          complaint:
            'fade*, sans goût, froid* ~ plat|repas|assiette, plat* ~ froid*|fade*|tiède*, immangeable*, peu de choix, trop cuit*, pas bon, pas frais, surgelé*',
          praise:
            'délicieu*, savoureu*, excellent* ~ repas|cuisine, très bon* ~ repas|plat*|cuisine|restaurant|petit, copieu*, bien mangé, régal*, frais',
        },
        es: {
          any: 'desayuno*, comida*, cena*, almuerzo, restaurante*, buffet*, bufé*, carta, café, bebida*, bar, plato*, postre*, vino*, ración*, cocina, camarer*, menú*, comer, comimos, sabor, tapas, cocinero*',
          complaint:
            'sos*, comida ~ fría|mala|sosa, fría ~ comida, incomible*, poca variedad, recocid*, crud*, insípid*, sin sabor',
          praise:
            'delicios*, ric*, exquisit*, sabros*, buenísim*, comida ~ excelente|buena|rica, mucha variedad, para chuparse',
        },
      },
    }),
    packTheme({
      id: 'facilities',
      name: inAll(
        'Pool, spa and Wi-Fi',
        'Pool, Wellness und WLAN',
        'Piscine, spa et wifi',
        'Piscina, spa y wifi',
      ),
      complaint: inAll(
        'Facilities closed or broken',
        'Angebote zu oder defekt',
        'Équipements fermés ou en panne',
        'Servicios cerrados o averiados',
      ),
      praise: inAll('Good facilities', 'Gutes Angebot im Haus', 'Bons équipements', 'Buenas instalaciones'),
      description: inAll(
        'Pool, sauna, gym, games, Wi-Fi, garden.',
        'Pool, Sauna, Fitness, Spiele, WLAN, Garten.',
        'Piscine, sauna, sport, jeux, wifi, jardin.',
        'Piscina, sauna, gimnasio, juegos, wifi, jardín.',
      ),
      lever: 'process',
      owner: BUILDING,
      words: {
        en: {
          any: 'pool, swimming, spa, sauna, gym, wifi, wi fi, internet, facilities, amenities, garden, terrace, playground, kids club, beach, sunbed*, massage*, jacuzzi, animation, entertainment',
        },
        de: {
          any: 'pool, schwimmbad, wellness*, spa, sauna, fitness*, wlan, wifi, internet, garten, terrasse, spielplatz, kinderbetreuung, strand, liegen, massage*, animation, anlage, therme',
        },
        fr: {
          any: 'piscine*, spa, sauna, salle de sport, wifi, internet, jardin, terrasse, plage, transat*, massage*, animation*, jacuzzi, club enfant*',
        },
        es: {
          any: 'piscina*, spa, sauna, gimnasio, wifi, internet, jardín*, terraza, playa, hamaca*, tumbona*, masaje*, animación, jacuzzi, club infantil, instalaciones',
        },
      },
    }),
    packTheme({
      id: 'reservation',
      name: inAll('Reservation', 'Reservierung', 'Réservation', 'Reserva'),
      complaint: inAll(
        'Reservation went wrong',
        'Reservierung ging schief',
        'Erreur de réservation',
        'Fallo en la reserva',
      ),
      praise: inAll('Got what was booked', 'Wie gebucht', 'Conforme à la réservation', 'Tal como se reservó'),
      description: inAll(
        'Booking, check-in, check-out, changes, and getting what was booked.',
        'Buchen, An- und Abreise, Änderungen, und ob es ist wie gebucht.',
        'Réserver, arriver, partir, modifier, et obtenir ce qui était réservé.',
        'Reservar, llegar, salir, cambiar y recibir lo reservado.',
      ),
      lever: 'train',
      kind: 'skill',
      owner: FRONT_OFFICE,
      words: {
        en: {
          any: 'reserv*, booking*, booked, check in, checkin, check out, checkout, checked in, reception*, front desk, concierge, upgrade*, key card*, welcome, welcomed, host, hosts, arrival',
          complaint:
            'overbooked, lost ~ booking|reservation, no record, wrong room, room ~ not ready, not ready, not as described, nothing like the photos',
          praise: 'early check in, late check out, free upgrade, warm welcome, as described',
        },
        de: {
          any: 'reserv*, buchung*, gebucht*, check in, einchecken, auschecken, check out, rezeption*, empfang, upgrade, zimmerkarte, anreise, abreise, gastgeber*, begrüß*, empfangen',
          complaint:
            'überbucht, falsches zimmer, nicht bezugsfertig, zimmer ~ nicht fertig, nicht wie beschrieben, entspricht nicht, keine reservierung',
          praise:
            'herzlich empfangen, freundlich empfangen, wie beschrieben, kostenloses upgrade, früher einchecken',
        },
        fr: {
          any: 'réserv*, check in, arrivée, réception*, accueil*, concierge, surclass*, hôte, hôtes, départ',
          complaint:
            'surbook*, surréserv*, mauvaise chambre, pas prête, pas conforme, rien à voir avec les photos, non conforme',
          praise:
            'accueil chaleureux, bien accueilli*, très bon accueil, conforme à la description, surclassé*',
        },
        es: {
          any: 'reserv*, check in, recepción, recepcionista*, llegada*, llegamos, salida, anfitrión*, acogida, bienvenida, recibi*',
          complaint:
            'overbooking, no estaba lista, no ~ lista, nada que ver con, habitación equivocada, no coincide*',
          praise: 'tal como, tal cual, buena acogida, muy bien recibid*, recibimiento',
        },
      },
    }),
  ],
};

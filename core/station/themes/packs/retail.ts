import { inAll, packTheme, type TradePack } from './pack.ts';
import { access, cleanliness, queue } from './shared.ts';

const STORE = inAll('Store management', 'Filialleitung', 'Direction du magasin', 'Dirección de tienda');
const BUYING = inAll('Buying', 'Einkauf', 'Achats', 'Compras');
const RETURNS = inAll('Returns', 'Retourenabteilung', 'Service des retours', 'Devoluciones');

/** Shops and shopping online. */
export const RETAIL: TradePack = {
  id: 'retail',
  name: inAll('Retail', 'Handel', 'Commerce', 'Comercio'),
  without: ['waiting', 'workmanship', 'appointment', 'first-time'],
  changed: { price: { owner: BUYING }, 'product-quality': { owner: BUYING } },
  themes: [
    queue,
    cleanliness(STORE),
    access(STORE),
    packTheme({
      id: 'range',
      name: inAll('Range and stock', 'Sortiment und Bestand', 'Choix et stock', 'Surtido y existencias'),
      complaint: inAll('Not in stock', 'Nicht vorrätig', 'Pas en stock', 'Sin existencias'),
      praise: inAll('Great choice', 'Große Auswahl', 'Grand choix', 'Gran surtido'),
      description: inAll(
        'What there is to buy: choice, sizes, stock, offers.',
        'Was es zu kaufen gibt: Auswahl, Größen, Bestand, Angebote.',
        'Ce que l’on trouve : choix, tailles, stock, offres.',
        'Lo que hay: surtido, tallas, existencias, ofertas.',
      ),
      lever: 'process',
      owner: BUYING,
      words: {
        en: {
          any: 'stock, choice, selection, range, variety, shelf, shelves, size, sizes, brand*, offer, offers, assortment, products, items, vegetables, fruit, fresh*, sale, voucher*, coupon*, loyalty card, gift card*',
          complaint:
            'out of stock, sold out, empty shelves, shelves ~ empty, no stock, not in stock, limited choice|selection, expired, out of date, never have',
          praise:
            'great|good|wide|huge|large|excellent choice, great|good|wide|huge|large|excellent selection, great|good|wide|huge|large|excellent range, everything you need, always in stock, find everything',
        },
        de: {
          any: 'auswahl, sortiment, vorrätig*, vorrat, regal*, größe, größen, marken, angebot, angebote, artikel, bestand, lager, obst, gemüse, frisch*, ware, waren, gutschein*, produkte, abgelaufen*, kundenkarte',
          complaint:
            'ausverkauft*, nicht ~ vorrätig|lieferbar|verfügbar|da, leere regale, regale ~ leer, kleine auswahl, wenig auswahl, abgelaufen*, verschimmelt*, vergriffen',
          praise:
            'große auswahl, gute auswahl, tolle auswahl, riesige auswahl, super auswahl, großes sortiment, gutes sortiment, alles ~ bekommt|findet|gefunden|braucht, immer frisch, schöne ware',
        },
        fr: {
          any: 'choix, stock*, rayon*, taille, tailles, marque*, offre*, promo*, produits, article*, gamme, fruits, légumes, frais, assortiment, bon d achat, carte de fidélité',
          complaint:
            'rupture*, plus en stock, pas en stock, rayons ~ vides, peu de choix, périm*, manque de choix, jamais en stock',
          praise:
            'grand choix, large choix, bon choix, beaucoup de choix, produits ~ frais|qualité, on trouve ~ tout',
        },
        es: {
          any: 'surtido, variedad, stock, talla, tallas, marca*, oferta*, producto*, artículo*, estante*, fruta, verdura, fresc*, existencias, género, catálogo, cupon*, vale',
          complaint:
            'agotad*, sin stock, no hay ~ stock|existencias|tallas|talla, estantes vacíos, poca variedad, caducad*, no tienen',
          praise:
            'mucha variedad, gran variedad, buen surtido, buena variedad, hay de todo, de todo, muy fresc*',
        },
      },
    }),
    packTheme({
      id: 'returns',
      name: inAll(
        'Returns and exchange',
        'Rückgabe und Umtausch',
        'Retour et échange',
        'Devolución y cambio',
      ),
      complaint: inAll(
        'Return refused or slow',
        'Rückgabe verweigert oder langsam',
        'Retour refusé ou lent',
        'Devolución denegada o lenta',
      ),
      praise: inAll('Easy return', 'Einfache Rückgabe', 'Retour facile', 'Devolución fácil'),
      description: inAll(
        'Giving back, exchanging, guarantee, money back.',
        'Zurückgeben, umtauschen, Garantie, Geld zurück.',
        'Rendre, échanger, garantie, remboursement.',
        'Devolver, cambiar, garantía, reembolso.',
      ),
      lever: 'train',
      kind: 'skill',
      owner: RETURNS,
      words: {
        en: {
          any: 'return, returns, returned, returning, exchange*, refund*, replacement*, replaced, send ~ back, sent ~ back, take ~ back, took ~ back, warranty, guarantee',
          complaint:
            'refused ~ refund|return|exchange, no refund, wouldnt ~ exchange|refund|take, without receipt, still waiting ~ refund, no replacement',
          praise:
            'easy return*, easy exchange, return* ~ easy|simple|free|hassle, refund* ~ quick*|immediately|days|straight, exchanged ~ without|immediately|quick*, replaced ~ quick*|immediately|free',
        },
        de: {
          any: 'rückgabe*, retour*, umtausch*, umgetauscht, zurückgegeben, zurückgeschickt, zurückgeben, zurücksenden, rücksendung*, reklam*, garantie*, ersatz, kaufpreis, geld zurück, kassenbon',
          complaint:
            'umtausch ~ nicht|verweigert|abgelehnt, rückgabe ~ nicht|verweigert|kompliziert, nicht ~ umgetauscht|zurückgenommen, kein ersatz, reklamation ~ abgelehnt|nicht',
          praise:
            'umtausch ~ problemlos|einfach|unkompliziert|schnell, rückgabe ~ problemlos|einfach|unkompliziert|schnell, retoure ~ problemlos|einfach|schnell, anstandslos*, problemlos ~ umgetauscht|zurückgenommen|ersetzt, sofort ~ umgetauscht|ersetzt|ersatz',
        },
        fr: {
          any: 'retour*, échang*, rembours*, remplac*, renvoy*, rendre, sav, service après vente, garantie, ticket de caisse, avoir',
          complaint:
            'refus* ~ échang*|rembours*|reprendre, pas ~ remboursé*|échangé*, toujours pas remboursé*, retour ~ compliqué|payant|impossible',
          praise:
            'échang* ~ facile*|sans|immédiat*, retour ~ facile|gratuit|simple, remboursé* ~ rapidement|vite|immédiat*, remplacé* ~ rapidement|sans',
        },
        es: {
          any: 'devol*, devuelv*, cambio, cambiar, cambiaron, reembols*, reemplaz*, garantía*, ticket, vale, sustitu*',
          complaint:
            'no ~ devolv*|devuelven|cambian|aceptan|reembolso, negaron ~ devol*|cambi*, sin reembolso, devolución ~ complicada|imposible|semanas',
          praise:
            'devolución ~ fácil|rápida|sencilla|gratis, cambiaron ~ sin|enseguida, cambio ~ fácil|rápido|sin, sin poner pegas|problemas',
        },
      },
    }),
    packTheme({
      id: 'shopping',
      name: inAll('Shop and advice', 'Laden und Beratung', 'Magasin et conseil', 'Tienda y asesoramiento'),
      complaint: inAll(
        'Nobody there to help',
        'Niemand zum Fragen da',
        'Personne pour aider',
        'Nadie para ayudar',
      ),
      praise: inAll(
        'Pleasant shop, good advice',
        'Schöner Laden, gute Beratung',
        'Magasin agréable, bon conseil',
        'Tienda agradable, buen consejo',
      ),
      description: inAll(
        'The shop itself: layout, fitting rooms, people to ask.',
        'Der Laden selbst: Aufbau, Umkleiden, Leute zum Fragen.',
        'Le magasin : agencement, cabines, vendeurs à qui demander.',
        'La tienda: distribución, probadores, personal a quien preguntar.',
      ),
      lever: 'staffing',
      owner: STORE,
      words: {
        en: {
          any: 'store, shop, shops, stores, fitting room*, changing room*, layout, aisle*, assistant*, shop assistant, sales person, salesperson, salesman, saleswoman, cashier*, sales staff, atmosphere, trolley*, self checkout, opening hours',
          complaint:
            'nobody ~ help|ask|around, no one ~ help|ask|around, hard to find, cant find, cluttered, crowded, narrow aisles, ignored',
          praise:
            'pleasant shop, well organised, well laid, great advice, nice atmosphere, lovely shop|store, helped me ~ find|choose',
        },
        de: {
          any: 'laden, geschäft, filiale, markt, umkleide*, verkäufer*, verkaufspersonal, kassierer*, gänge, beratung*, beraten, einkauf*, atmosphäre, einkaufswagen, sb kasse*, personal, aufbau, übersichtlich*',
          complaint:
            'niemand ~ fragen|da|helfen|gefunden, kein* ~ verkäufer*, unübersichtlich*, enge gänge, kein personal, keine beratung, zugestellt*',
          praise:
            'schöner laden, gut sortiert*, übersichtlich*, angenehme atmosphäre, tolle beratung, gute beratung, super beraten, gerne hier, kaufe gerne',
        },
        fr: {
          any: 'magasin*, boutique*, vendeu*, cabine*, cassier*, caissi*, rayonnage, agencement, conseil*, ambiance, allées, courses, achat*',
          complaint: 'personne pour, pas de vendeur*, mal rangé*, mal organisé*, introuvable*, étroit*',
          praise:
            'bien rangé*, bien conseillé*, bons conseils, belle boutique, magasin ~ agréable|bien, ambiance ~ agréable',
        },
        es: {
          any: 'tienda*, probador*, dependient*, vendedor*, cajer*, pasillo*, asesor*, local, ambiente, comprar, compra, compras, establecimiento',
          complaint:
            'nadie ~ atiende|ayuda|preguntar, desordenad*, no encuentr*, mal organizad*, pasillos estrechos',
          praise:
            'bien organizad*, bien asesorad*, ordenad*, tienda ~ bonita|agradable, me ayud* ~ elegir|encontrar',
        },
      },
    }),
  ],
};

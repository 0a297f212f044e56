import { inAll, packTheme, type TradePack } from './pack.ts';

const CLAIMS = inAll('Claims', 'Schadenabteilung', 'Sinistres', 'Siniestros');
const UNDERWRITING = inAll(
  'Underwriting and contracts',
  'Vertrag und Antrag',
  'Souscription et contrats',
  'Suscripción y contratos',
);
const SALES = inAll('Sales', 'Vertrieb', 'Commercial', 'Ventas');

/** Insurers and brokers. */
export const INSURANCE: TradePack = {
  id: 'insurance',
  name: inAll('Insurance', 'Versicherung', 'Assurance', 'Seguros'),
  without: ['arrival', 'product-quality', 'workmanship'],
  changed: {
    price: {
      owner: UNDERWRITING,
      complaint: inAll('Premium too high', 'Beitrag zu hoch', 'Prime trop élevée', 'Prima demasiado alta'),
      praise: inAll('Fair premium', 'Fairer Beitrag', 'Prime juste', 'Prima justa'),
    },
    policy: { owner: UNDERWRITING },
    appointment: { owner: SALES },
  },
  themes: [
    packTheme({
      id: 'claim',
      name: inAll('Claim', 'Schadenfall', 'Sinistre', 'Siniestro'),
      complaint: inAll(
        'Claim drags on',
        'Schaden zieht sich hin',
        'Le sinistre traîne',
        'El siniestro se alarga',
      ),
      praise: inAll(
        'Claim settled with ease',
        'Schaden einfach geregelt',
        'Sinistre réglé facilement',
        'Siniestro resuelto con facilidad',
      ),
      description: inAll(
        'Reporting damage, assessors, repair partners, decisions.',
        'Schaden melden, Gutachter, Werkstätten, Entscheidung.',
        'Déclarer un sinistre, experts, réparateurs, décision.',
        'Declarar un siniestro, peritos, talleres, decisión.',
      ),
      lever: 'process',
      owner: CLAIMS,
      words: {
        en: {
          any: 'photos, claim, claims, claimed, claiming, adjuster*, assessor*, loss adjuster, accident*, crash, damage*, theft, stolen, water damage, repair*, garage*, bodyshop, courtesy car, windscreen, roadside, recovery, breakdown, tow*, hire car, replacement car, case handler',
          complaint:
            'claim ~ denied|rejected|refused|declined|months|weeks|drag*|delayed|ignored, refused ~ claim|pay, denied ~ claim, declined my claim',
          praise:
            'claim ~ quick*|easy|smooth|fast|settled|hassle|days|efficiently, settled ~ quick*|days, smooth claim',
        },
        de: {
          any: 'windschutzscheibe*, glasschaden, glasschäden, fotos, schaden, schäden, schadens*, schadenfall*, *schaden, gutachter*, gutachten, sachverständige*, unfall*, einbruch, diebstahl, wasserschaden, werkstatt, mietwagen, ersatzwagen, abschlepp*, pannenhilfe, regulier*, schadenmeldung, sachbearbeiter*, leistungsfall',
          complaint:
            'schaden ~ abgelehnt|nicht|monate|wochen, regulierung ~ dauert|monate|schleppend, abgelehnt*, verweigert*, zahlt nicht, zahlen nicht, weigert sich',
          praise:
            'schaden ~ schnell|unkompliziert|reguliert|problemlos, schnelle regulierung, regulierung ~ schnell|problemlos, schnelle schadensregulierung, schnelle schadenregulierung',
        },
        fr: {
          any: 'photos, sinistre*, expert*, expertise, accident*, dégât*, vol, cambriolage, réparation*, garage*, garagiste*, véhicule de prêt, remorqu*, dépann*, déclaration, pare brise, bris de glace, gestionnaire*',
          complaint:
            'sinistre ~ refusé|mois|semaines|traîne, refus* ~ indemniser|prise|rembourser|sinistre, refuse* de payer|rembourser',
          praise:
            'sinistre ~ rapide*|bien|réglé|vite|facile*, dossier ~ rapidement|vite ~ traité|réglé, traité rapidement',
        },
        es: {
          any: 'fotos, siniestro*, perito*, peritaje*, accidente*, daño*, robo, taller*, reparación*, reparar, grúa*, asistencia en carretera, parte, coche de sustitución, avería*, tramitador*, reparador*, luna*',
          complaint:
            'siniestro ~ rechazad*|meses|semanas|denegad*, no ~ hacen cargo, se niegan, no quieren pagar, rechazad*, denegad*',
          praise:
            'siniestro ~ rápid*|bien|resuelto|resolvieron, tramitación rápida, resolvieron ~ rápid*, grúa ~ rápid*|minutos',
        },
      },
    }),
    packTheme({
      id: 'payout',
      name: inAll('Payout', 'Auszahlung', 'Indemnisation', 'Indemnización'),
      complaint: inAll(
        'Paid late or too little',
        'Spät oder zu wenig gezahlt',
        'Payé tard ou trop peu',
        'Pago tarde o insuficiente',
      ),
      praise: inAll('Fast payout', 'Schnell ausgezahlt', 'Indemnisé rapidement', 'Pago rápido'),
      description: inAll(
        'How much is paid, and when.',
        'Wie viel gezahlt wird, und wann.',
        'Combien est payé, et quand.',
        'Cuánto se paga y cuándo.',
      ),
      lever: 'process',
      owner: CLAIMS,
      words: {
        en: {
          any: 'payout*, paid out, pay out, paying out, reimburs*, settlement*, compensation, compensat*, lowball*, excess, deductible*, paid ~ claim|days|week|full|promptly|quickly',
          complaint:
            'lowball*, low offer, refused to pay, wont pay, didnt pay, not paid, still not paid, never paid, less than, partial',
          praise:
            'paid ~ promptly|quickly|full|days|within|immediately, fast payout*, quick payout*, generous',
        },
        de: {
          any: 'auszahlung*, ausgezahlt, gezahlt, zahlt, erstatt*, entschädig*, leistung, selbstbeteiligung*, überwiesen, übernommen, kostenübernahme, bezahlt',
          complaint:
            'nicht ~ ausgezahlt|gezahlt|erstattet|übernommen|bezahlt, zu wenig, gekürzt*, teilweise ~ erstattet|gezahlt, nur ein teil, keine leistung',
          praise:
            'schnell ~ ausgezahlt|gezahlt|erstattet|überwiesen|bezahlt, anstandslos*, sofort ~ überwiesen|ausgezahlt|erstattet, problemlos ~ erstattet|gezahlt|übernommen, vollständig ~ erstattet|übernommen',
        },
        fr: {
          any: 'indemnis*, indemnité*, rembours*, franchise*, versé*, versement*, payé*',
          complaint:
            'mal remboursé*, pas ~ remboursé*|indemnisé*, jamais ~ remboursé*|indemnisé*, toujours pas remboursé*, peu remboursé*, sous évalué*',
          praise:
            'remboursé* ~ rapidement|vite|jours|intégralement, bien remboursé*, remboursement* ~ rapide*, indemnisé* ~ rapidement|vite',
        },
        es: {
          any: 'indemniz*, reembols*, franquicia*, pagaron, pagan, pagado, abonaron, cobr*, valoración',
          complaint: 'no ~ pagan|pagado|pagaron|abonado, sin pagar, muy poco, menos de lo, aún no ~ cobrado',
          praise: 'pagaron ~ enseguida|rápid*|días|todo, reembols* ~ rápid*, abonaron ~ rápid*|días',
        },
      },
    }),
    packTheme({
      id: 'cover',
      name: inAll('Cover and contract', 'Schutz und Vertrag', 'Garanties et contrat', 'Cobertura y contrato'),
      complaint: inAll(
        'Not covered after all',
        'Doch nicht versichert',
        'Finalement pas couvert',
        'Al final no cubre',
      ),
      praise: inAll('Well covered', 'Gut abgesichert', 'Bien couvert', 'Bien cubierto'),
      description: inAll(
        'What is insured; taking out, renewing, changing and ending a contract.',
        'Was versichert ist; abschließen, verlängern, ändern und kündigen.',
        'Ce qui est assuré ; souscrire, renouveler, modifier et résilier.',
        'Qué está asegurado; contratar, renovar, cambiar y cancelar.',
      ),
      lever: 'train',
      kind: 'skill',
      owner: UNDERWRITING,
      words: {
        en: {
          any: 'cover, covers, covered, coverage, policy, policies, renewal*, renew*, premium*, quote, quotes, exclusion*, insured, no claims bonus, no claims discount, switch*, cancelled my',
          complaint:
            'not covered, doesnt cover, exclusion*, premium ~ up|increase*|doubled|rise*|rose, auto renew*, automatically renewed',
          praise:
            'well covered, good cover*, great cover*, comprehensive, renewal ~ easy|simple|quick, easy renewal, best quote',
        },
        de: {
          any: 'versicherungsschutz, versichert, tarif*, beitrag, beiträge, beitrags*, police*, deckung*, abgedeckt, abschluss, abgeschlossen, kündigung*, gekündigt, kündigen, vertrag, vertrags*, leistungen, schadenfreiheitsklasse, prämie*, angebot, verlängerung',
          complaint:
            'nicht ~ versichert|abgedeckt, beitrag* ~ erhöht|steigt|gestiegen|erhöhung, beitragserhöhung*, ausgeschlossen, kleingedruckte*',
          praise:
            'gut versichert, gut abgesichert, umfassend*, gute leistungen, guter schutz, kündigung ~ problemlos|einfach',
        },
        fr: {
          any: 'exclu, exclue*, garantie*, couverture, couvert*, contrat*, cotisation*, prime, primes, résili*, renouvel*, souscri*, devis, assuré*, formule, bonus, malus, mutuelle',
          complaint:
            'pas couvert*, non couvert*, exclusion*, cotisation* ~ augment*, résili* ~ refus*|difficile|impossible|jamais, augmentation*',
          praise: 'bien couvert*, bonne couverture, bonnes garanties, souscription ~ facile|rapide|simple',
        },
        es: {
          any: 'cobertura*, cubre*, cubiert*, exclui*, póliza*, prima*, renovación, renov*, contrat*, asegurad*, baja, exclusion*, condiciones, cancelar, seguro',
          complaint:
            'no cubre*, no está cubierto, exclusion*, prima ~ sube*|subid*|aument*, letra pequeña, subida*',
          praise: 'bien cubiert*, buena cobertura, buenas coberturas, contratar ~ fácil|sencillo|rápido',
        },
      },
    }),
    packTheme({
      id: 'adviser',
      name: inAll('Adviser and broker', 'Berater und Makler', 'Conseiller et courtier', 'Asesor y mediador'),
      complaint: inAll(
        'Sold, not advised',
        'Verkauft statt beraten',
        'Vendu sans conseil',
        'Venden, no asesoran',
      ),
      praise: inAll('Honest advice', 'Ehrlich beraten', 'Conseil honnête', 'Asesoramiento honesto'),
      description: inAll(
        'Advice before and after a contract.',
        'Beratung vor und nach dem Abschluss.',
        'Conseil avant et après la souscription.',
        'Asesoramiento antes y después de contratar.',
      ),
      lever: 'hire',
      kind: 'attitude',
      words: {
        en: {
          any: 'broker*, adviser*, advisor*, agent, agents, salesman, sales pitch, advice, sold me',
          complaint: 'pushy, mis sold, missold, pressured, sales pitch, talked into',
          praise: 'honest advice, best advice, no pressure, tailored',
        },
        de: {
          any: 'berater*, makler*, vertreter*, beratung*, beraten, außendienst, agentur, ansprechpartner*, verkäufer*',
          complaint: 'aufgeschwatzt*, aufgedrängt*, aufdringlich*, nur verkaufen, überredet',
          praise: 'ehrlich beraten, ehrliche beratung, gut beraten, bestens beraten, individuell*',
        },
        fr: {
          any: 'conseill*, courtier*, commercial, commerciaux, agent, interlocut*',
          complaint: 'forcer la main, démarchage, harcel*, insistant*, vente forcée',
          praise: 'bien conseillé*, bons conseils, conseils honnêtes, à l écoute',
        },
        es: {
          any: 'asesor*, mediador*, corredor*, agente, comercial, comerciales, asesoramiento',
          complaint: 'insisten*, presion*, engañ*, acoso',
          praise: 'bien asesorad*, buen asesoramiento, buenos consejos',
        },
      },
    }),
  ],
};

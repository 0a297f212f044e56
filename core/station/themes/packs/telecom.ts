import { inAll, packTheme, type TradePack } from './pack.ts';

const NETWORK = inAll('Network operations', 'Netzbetrieb', 'Exploitation du réseau', 'Operación de red');
const CONTRACTS = inAll(
  'Contract management',
  'Vertragsverwaltung',
  'Gestion des contrats',
  'Gestión de contratos',
);
const FIELD = inAll(
  'Field service',
  'Technischer Außendienst',
  'Interventions techniques',
  'Servicio técnico',
);

/** Mobile, internet and television. */
export const TELECOM: TradePack = {
  id: 'telecom',
  name: inAll('Telecom', 'Telekommunikation', 'Télécoms', 'Telecomunicaciones'),
  without: [],
  changed: {
    arrival: { owner: FIELD },
    appointment: { owner: FIELD },
    policy: { owner: CONTRACTS },
  },
  themes: [
    packTheme({
      id: 'network',
      name: inAll('Network and speed', 'Netz und Tempo', 'Réseau et débit', 'Red y velocidad'),
      complaint: inAll(
        'Outages, slow line',
        'Ausfälle, langsame Leitung',
        'Coupures, débit lent',
        'Cortes, línea lenta',
      ),
      praise: inAll('Fast and stable', 'Schnell und stabil', 'Rapide et stable', 'Rápido y estable'),
      description: inAll(
        'Coverage, speed, outages, call quality.',
        'Abdeckung, Tempo, Ausfälle, Sprachqualität.',
        'Couverture, débit, coupures, qualité des appels.',
        'Cobertura, velocidad, cortes, calidad de llamada.',
      ),
      lever: 'tool',
      owner: NETWORK,
      words: {
        en: {
          any: 'network, signal, coverage, internet, broadband, wifi, wi fi, fibre, fiber, speed, speeds, download*, upload*, mbps, 4g, 5g, outage*, connection*, reception, line quality, roaming, data volume, bandwidth, ping, streaming, tv',
          complaint:
            'no signal, poor signal, no internet, no coverage, slow internet|speeds|broadband, drops out, drop outs, cuts out, keeps dropping, keeps cutting, dead zone, offline, dropped calls, buffering, unstable, without internet|service',
          praise:
            'good|great|excellent coverage, fast internet|broadband|speed*, stable, good|great|excellent signal, super fast, good|great|excellent speed*, rock solid',
        },
        de: {
          any: 'netz, empfang, netzabdeckung, internet*, wlan, glasfaser*, dsl, *leitung, verbindung*, geschwindigkeit*, bandbreite*, download*, upload*, mbit, 4g, 5g, lte, störung*, ausfall*, ausfälle, roaming, datenvolumen, fernsehen, telefonie, festnetz, mobilfunk*, fernseh*',
          complaint:
            'kein netz, kein empfang, kein internet, schlechter empfang, funkloch*, abbrüche, bricht ab, bricht zusammen, ständig weg, verbindungsabbrüche, ruckelt, langsames internet, instabil*, offline, ohne internet, totalausfall',
          praise:
            'stabil*, schnelles internet, guter empfang, gute netzabdeckung, gutes netz, bestes netz, läuft stabil, super verbindung',
        },
        fr: {
          any: 'réseau, couverture, internet, wifi, fibre, adsl, débit*, connexion*, 4g, 5g, coupure*, panne*, signal, téléchargement, roaming, télé, ligne, mbps, box',
          complaint:
            'pas de réseau, plus d internet, sans internet, plus de connexion, coupure*, débit ~ lent|faible, zone blanche, déconnexion*, connexion ~ lente|instable, rame, mauvais réseau',
          praise:
            'bon réseau, bon débit, excellente couverture, très bon débit, connexion ~ stable|rapide, fibre ~ rapide|top, stable*',
        },
        es: {
          any: 'red, cobertura, internet, wifi, fibra, adsl, velocidad*, conexión*, 4g, 5g, corte, cortes, señal, megas, roaming, línea, datos, televisión, router',
          complaint:
            'sin cobertura, sin internet, sin línea, sin conexión, se corta, se cae, cortes, velocidad ~ lenta|baja|menos, internet ~ lento|falla, mala cobertura',
          praise:
            'buena cobertura, buena velocidad, buena conexión, conexión ~ estable|rápida, estable*, fibra ~ rápida|perfecta, vuela',
        },
      },
    }),
    packTheme({
      id: 'tariff',
      name: inAll('Contract and tariff', 'Vertrag und Tarif', 'Contrat et forfait', 'Contrato y tarifa'),
      complaint: inAll(
        'Contract not as promised',
        'Vertrag nicht wie zugesagt',
        'Contrat pas conforme',
        'Contrato distinto a lo prometido',
      ),
      praise: inAll('Contract fits', 'Vertrag passt', 'Forfait adapté', 'Tarifa adecuada'),
      description: inAll(
        'Taking out, changing, extending and ending contracts; moving house, keeping a number.',
        'Abschließen, ändern, verlängern, kündigen; Umzug, Rufnummernmitnahme.',
        'Souscrire, modifier, prolonger, résilier ; déménagement, portabilité.',
        'Contratar, cambiar, prolongar, dar de baja; mudanza, portabilidad.',
      ),
      lever: 'process',
      owner: CONTRACTS,
      words: {
        en: {
          any: 'contract*, tariff*, plan, plans, package ~ price|deal|deals|channels, upgrade*, sim, sims, esim, porting, port my, ported, keep my number, switch*, moving house, moved house, deal, deals, cancel*, renewal*, offer, shop, store',
          complaint:
            'locked in, tied in, misled, mis sold, cant cancel, after cancelling, cancelled ~ still, wrong plan|tariff|contract, not what was',
          praise:
            'great deal, good deal, good plan, great plan, switching ~ easy|smooth, switch* ~ easy|smooth|seamless, no contract',
        },
        de: {
          any: 'vertrag, verträge, vertrags*, *vertrag, tarif*, kündig*, gekündigt, rufnummer*, portierung*, umzug, wechsel, anbieterwechsel, sim*, esim, verlänger*, angebot, option, optionen, shop, abo, laufzeit',
          complaint:
            'untergeschoben*, kündigung ~ nicht|ignoriert|abgelehnt, falscher vertrag|tarif, nie bestellt, nicht bestellt, trotz kündigung',
          praise:
            'wechsel ~ problemlos|reibungslos|einfach|schnell, guter tarif, günstiger tarif, umzug ~ problemlos|reibungslos, portierung ~ problemlos|reibungslos|schnell',
        },
        fr: {
          any: 'contrat*, forfait*, abonnement*, offre*, résili*, portabilité, numéro, engagement, déménag*, sim, esim, option*, changement d opérateur, boutique',
          complaint:
            'résili* ~ impossible|refus*|toujours, jamais demandé, pas ce qui était prévu, engagé* malgré, sans mon accord',
          praise:
            'bon forfait, bonne offre, portabilité ~ rapide|simple|facile, sans engagement, changement ~ simple|facile',
        },
        es: {
          any: 'contrato*, tarifa*, permanencia, portabilidad, baja, oferta*, plan, alta, número, sim, esim, contrat*, mudanza, traslado, compañía',
          complaint:
            'permanencia, baja ~ imposible|no|siguen, no ~ dar de baja, no era lo, sin mi permiso|consentimiento, engañ*',
          praise:
            'buena tarifa, buena oferta, portabilidad ~ rápida|fácil|sin, sin permanencia, alta ~ rápida',
        },
      },
    }),
    packTheme({
      id: 'connection-setup',
      name: inAll(
        'Router and installation',
        'Router und Anschluss',
        'Box et installation',
        'Router e instalación',
      ),
      complaint: inAll(
        'Waiting for the connection',
        'Anschluss lässt auf sich warten',
        'Raccordement en attente',
        'La instalación no llega',
      ),
      praise: inAll(
        'Connected at once',
        'Gleich angeschlossen',
        'Raccordé tout de suite',
        'Instalado enseguida',
      ),
      description: inAll(
        'Getting connected: technician, router, set-top box, activation.',
        'Angeschlossen werden: Techniker, Router, Receiver, Freischaltung.',
        'Être raccordé : technicien, box, décodeur, activation.',
        'Conectarse: técnico, router, decodificador, activación.',
      ),
      lever: 'process',
      owner: FIELD,
      words: {
        en: {
          any: 'router*, modem*, install*, engineer*, technician*, activat*, set top, set up, setup, hub, cable, box, phone, handset, device',
          complaint:
            'router ~ broken|faulty|old|fails|never, not ~ connected|activated|installed, still not connected, wrong router',
          praise:
            'install* ~ quick*|smooth|easy|minutes, set up ~ easy|quick*|minutes, easy set up, easy setup, plug and play',
        },
        de: {
          any: 'router*, modem*, fritzbox, anschluss*, freischalt*, freigeschaltet, techniker*, receiver, installation*, einrichtung*, angeschlossen, inbetriebnahme, aktivier*, gerät, handy, smartphone',
          complaint:
            'nicht ~ freigeschaltet|angeschlossen|aktiviert, router ~ defekt|kaputt|nicht, anschluss ~ nicht|wochen|monate, falscher router',
          praise:
            'einrichtung ~ einfach|problemlos|schnell, anschluss ~ problemlos|schnell|sofort, installation ~ problemlos|schnell|einfach, sofort ~ freigeschaltet',
        },
        fr: {
          any: 'box, modem, routeur, install*, raccord*, technicien*, activ*, décodeur, branch*, mise en service, téléphone, portable',
          complaint:
            'raccordement ~ jamais|mois|retard|échec, box ~ panne|défectueuse|marche, pas ~ raccordé*|activé*',
          praise:
            'installation ~ rapide|facile|simple|parfaite, raccord* ~ rapide*|vite, mise en service ~ rapide',
        },
        es: {
          any: 'router, módem, instal*, técnico*, activa*, decodificador, deco, alta, móvil, teléfono, aparato',
          complaint:
            'sin instalar, no ~ instal*|activad*, router ~ averiado|estropeado|falla|malo, instalación ~ semanas|nunca',
          praise: 'instalación ~ rápida|perfecta|fácil|limpia, instalaron ~ rápido|enseguida|día',
        },
      },
    }),
  ],
};

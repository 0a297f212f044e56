import { inAll, packTheme, type TradePack } from './pack.ts';
import { fees, patternsWithout } from './shared.ts';

const OPERATIONS = inAll(
  'Banking operations',
  'Bankbetrieb',
  'Opérations bancaires',
  'Operaciones bancarias',
);
const BRANCHES = inAll('Branch network', 'Filialnetz', 'Réseau d’agences', 'Red de oficinas');
const LENDING = inAll('Lending', 'Kreditabteilung', 'Crédits', 'Créditos');
const SECURITY = inAll('Fraud and security', 'Betrugsabwehr', 'Fraude et sécurité', 'Fraude y seguridad');
const PRICING = inAll('Pricing', 'Preisgestaltung', 'Tarification', 'Precios');

/** Banks, savings banks, payment services. */
export const BANK: TradePack = {
  id: 'bank',
  name: inAll('Bank', 'Bank', 'Banque', 'Banco'),
  without: ['arrival', 'product-quality', 'workmanship', 'billing', 'price'],
  changed: {
    appointment: { owner: BRANCHES },
    // Money is transferred here, not callers.
    'passed-on': { patterns: patternsWithout('passed-on', 'transf') },
  },
  themes: [
    fees(PRICING),
    packTheme({
      id: 'account-card',
      name: inAll('Account and card', 'Konto und Karte', 'Compte et carte', 'Cuenta y tarjeta'),
      complaint: inAll(
        'Account or card blocked or late',
        'Konto oder Karte gesperrt oder verspätet',
        'Compte ou carte bloqués ou en retard',
        'Cuenta o tarjeta bloqueada o tarde',
      ),
      praise: inAll(
        'Account opened with ease',
        'Konto einfach eröffnet',
        'Compte ouvert facilement',
        'Cuenta abierta con facilidad',
      ),
      description: inAll(
        'Opening, changing and closing accounts; cards, PINs, limits.',
        'Konten eröffnen, ändern und schließen; Karten, PIN, Limits.',
        'Ouvrir, modifier et clore un compte ; cartes, codes, plafonds.',
        'Abrir, cambiar y cerrar cuentas; tarjetas, PIN, límites.',
      ),
      lever: 'process',
      owner: OPERATIONS,
      words: {
        en: {
          any: 'account, accounts, card, cards, pin, debit card*, credit card*, overdraft*, cheque book, identity check*, verification, verify, id check, statement*, balance, credit limit*',
          complaint:
            'card ~ blocked|declined|swallowed|expired|arrive|arrived|stopped|stolen|working, account ~ blocked|frozen|closed|locked|suspended, frozen, declined, closed my account',
          praise: 'account ~ opened|easy|quickly|minutes, opened ~ account, new card ~ days|quickly',
        },
        de: {
          any: 'konto*, konten, *konto, karte, karten, *karte, pin, dispo*, kreditrahmen, kontoauszug*, kontoeröffnung*, kontowechsel*, legitimation, postident, videoident, sparbuch, guthaben, limit, kontostand',
          complaint:
            'karte ~ gesperrt|abgelehnt|eingezogen|nicht, konto ~ gesperrt|gekündigt|geschlossen|eingefroren, gesperrt*, kontosperrung',
          praise:
            'konto ~ schnell|einfach|eröffnet|problemlos, kontoeröffnung ~ schnell|einfach|problemlos, kontowechsel ~ einfach|schnell|problemlos',
        },
        fr: {
          any: 'compte, comptes, carte, cartes, code secret, découvert*, relevé*, livret*, plafond*, ouverture de compte, clôture*, chéquier*, solde, épargne, justificatif*',
          complaint:
            'carte ~ bloquée|refusée|avalée|jamais|reçue, compte ~ bloqué|clôturé|fermé|gelé, bloqué*',
          praise: 'compte ~ ouvert|facile|rapide*, ouverture ~ facile|rapide|simple',
        },
        es: {
          any: 'cuenta*, tarjeta*, pin, descubierto*, extracto*, libreta*, límite*, saldo, ahorro*, chequera, verificación, nómina',
          complaint:
            'tarjeta ~ bloqueada|rechazada|llega|llegó|tragó, cuenta ~ bloqueada|cerrada|congelada, bloquead*, bloquearon',
          praise: 'cuenta ~ fácil|rápid*|minutos, abrir ~ cuenta ~ fácil|rápido|sencillo',
        },
      },
    }),
    packTheme({
      id: 'payments',
      name: inAll('Payments', 'Zahlungen', 'Paiements', 'Pagos'),
      complaint: inAll(
        'Payment late or wrong',
        'Zahlung spät oder falsch',
        'Paiement en retard ou erroné',
        'Pago tarde o erróneo',
      ),
      praise: inAll(
        'Payments arrive fast',
        'Zahlungen kommen schnell an',
        'Paiements rapides',
        'Pagos rápidos',
      ),
      description: inAll(
        'Transfers, direct debits, payouts, currency, refunds.',
        'Überweisungen, Lastschriften, Auszahlungen, Währungen, Erstattungen.',
        'Virements, prélèvements, versements, devises, remboursements.',
        'Transferencias, domiciliaciones, abonos, divisas, devoluciones.',
      ),
      lever: 'process',
      owner: OPERATIONS,
      words: {
        en: {
          any: 'transfer* ~ money|funds|arriv*|abroad|fast|took|pending|failed|bank, bank transfer*, transaction*, payment*, payout*, direct debit*, standing order*, refund*, money ~ arriv*|gone|account|missing|back|received, sent money, top up, topup, deposit*, withdraw*, currency, exchange rate*, funds, chargeback*, charged, pending',
          complaint:
            'transfer ~ failed|missing|lost|delayed|pending, money ~ missing|gone|disappeared|stuck, wrong account, still pending, charged twice, debited twice, payment ~ failed|rejected|returned|late, my money',
          praise:
            'transfer ~ fast|quick*|instant*|minutes|smooth, fast payout*, money ~ instantly|minutes|quickly, arrived instantly',
        },
        de: {
          any: 'überweisung*, überwiesen, überweisen, zahlung*, lastschrift*, dauerauftrag*, auszahlung*, abbuchung*, abgebucht, gutschrift*, buchung, buchungen, geld ~ angekommen|weg|da|erhalten, wechselkurs*, einzahl*, abheben, transaktion*, erstattung*, echtzeit*',
          complaint:
            'überweisung ~ nicht|falsch|tage|weg, geld ~ weg|verschwunden|nicht|fehlt, doppelt ~ abgebucht|gebucht, zu unrecht ~ abgebucht, zahlung ~ fehlgeschlagen|abgelehnt',
          praise: 'überweisung ~ schnell|sofort|problemlos, geld ~ sofort|schnell, schnelle auszahlung*',
        },
        fr: {
          any: 'virement*, paiement*, prélèvement*, versement*, argent ~ arrivé|reçu|disparu|compte, transaction*, débité*, remboursement*, remboursé*, retrait*, dépôt*, taux de change, mon argent, chèque*',
          complaint:
            'virement ~ jamais|retard|bloqué|refusé|rejeté, argent ~ disparu|bloqué|jamais, débité* ~ deux, prélevé* ~ deux|tort|sans',
          praise:
            'virement ~ rapide|instantané|immédiat, argent ~ reçu ~ rapidement, paiement ~ rapide|simple',
        },
        es: {
          any: 'transferencia*, pago, pagos, domiciliación*, recibo*, abono*, devolución*, dinero ~ llegó|llega|cuenta|recibido, operación*, cobro*, cobrad*, cargo, cargos, ingreso*, ingresar, retirar, cambio de divisa, mi dinero, bizum',
          complaint:
            'transferencia ~ no|tarda|perdida|rechazada, dinero ~ desapar*|no|perdido, cobrad* ~ dos, cobraron ~ dos|sin, cargo* ~ duplicad*|no',
          praise:
            'transferencia* ~ rápida*|inmediata*|al momento, dinero ~ enseguida|al instante, pago ~ rápido',
        },
      },
    }),
    packTheme({
      id: 'branch',
      name: inAll(
        'Branch and cash machine',
        'Filiale und Geldautomat',
        'Agence et distributeur',
        'Oficina y cajero',
      ),
      complaint: inAll(
        'Branch closed, machine broken',
        'Filiale zu, Automat defekt',
        'Agence fermée, distributeur en panne',
        'Oficina cerrada, cajero averiado',
      ),
      praise: inAll(
        'Good branch nearby',
        'Gute Filiale in der Nähe',
        'Bonne agence à proximité',
        'Buena oficina cerca',
      ),
      description: inAll(
        'Branches, counters, hours, cash machines.',
        'Filialen, Schalter, Öffnungszeiten, Geldautomaten.',
        'Agences, guichets, horaires, distributeurs.',
        'Oficinas, ventanillas, horarios, cajeros.',
      ),
      lever: 'staffing',
      owner: BRANCHES,
      words: {
        en: {
          any: 'branch, branches, atm, atms, cash machine*, cash, counter, teller*, cashier*, local bank, coins, my adviser, personal adviser',
          complaint:
            'branch ~ closed|closing|closure, atm ~ broken|out|empty|swallowed, closing branches, machine ~ broken|order',
          praise: 'branch ~ friendly|helpful|great|lovely',
        },
        de: {
          any: 'filiale*, zweigstelle*, geschäftsstelle*, geldautomat*, automat*, bargeld, schalter, kasse, bankberater*, münz*, vor ort',
          complaint:
            'filiale* ~ geschlossen|zu|schließ*, automat ~ defekt|kaputt|leer, filialschließung*, geldautomat ~ defekt|kaputt|außer',
          praise: 'filiale ~ nett|freundlich|gut|toll, filiale vor ort',
        },
        fr: {
          any: 'agence*, distributeur*, guichet*, espèces, caisse, conseill*, liquide, pièces',
          complaint: 'agence ~ fermée|ferme, distributeur ~ panne|vide|service, fermeture*',
          praise: 'agence ~ accueillante|agréable|sympathique, bon conseiller, conseill* ~ disponible|écoute',
        },
        es: {
          any: 'oficina*, sucursal*, cajero*, efectivo, ventanilla*, caja, gestor*, director*, mostrador, cola*',
          complaint:
            'oficina* ~ cerrada|cierran|cerrado, cajero ~ averiado|estropeado|vacío|no, cierre de oficinas',
          praise: 'oficina ~ amable|excelente|cercana, gestor* ~ excelente|amable|atento',
        },
      },
    }),
    packTheme({
      id: 'loan',
      name: inAll(
        'Loan and mortgage',
        'Kredit und Baufinanzierung',
        'Prêt et crédit immobilier',
        'Préstamo e hipoteca',
      ),
      complaint: inAll(
        'Loan slow or refused',
        'Kredit langsam oder abgelehnt',
        'Prêt lent ou refusé',
        'Préstamo lento o denegado',
      ),
      praise: inAll('Loan with ease', 'Kredit ohne Mühe', 'Prêt sans difficulté', 'Préstamo sin problemas'),
      description: inAll(
        'Applications, decisions, terms and repayment of loans.',
        'Anträge, Entscheidungen, Bedingungen und Rückzahlung von Krediten.',
        'Demandes, décisions, conditions et remboursement des prêts.',
        'Solicitudes, decisiones, condiciones y devolución de préstamos.',
      ),
      lever: 'process',
      owner: LENDING,
      words: {
        en: {
          any: 'loan*, mortgage*, credit application, lend*, repay*, borrow*, remortgag*, credit score',
          complaint: 'loan ~ refused|rejected|declined, mortgage ~ refused|rejected|declined|weeks|months',
          praise: 'loan ~ quick*|easy|approved|smooth, mortgage ~ quick*|easy|approved|smooth',
        },
        de: {
          any: '*kredit*, darlehen*, finanzierung*, baufinanzierung*, hypothek*, bauzins*, rate, raten, tilgung*, schufa, umschuldung',
          complaint: 'kredit* ~ abgelehnt|verweigert, finanzierung ~ abgelehnt|wochen',
          praise:
            'kredit* ~ schnell|einfach|unkompliziert|bewilligt, finanzierung ~ schnell|einfach|reibungslos',
        },
        fr: {
          any: 'prêt, prêts, crédit*, emprunt*, hypothè*, taux, mensualité*, immobilier, financement',
          complaint: 'prêt ~ refusé, crédit ~ refusé',
          praise: 'prêt ~ rapide*|accepté|facile*, crédit ~ rapide*|accordé|accepté',
        },
        es: {
          any: 'préstamo*, hipoteca*, crédito*, financiación, interés, intereses, cuota*, euribor',
          complaint: 'préstamo ~ denegad*|rechazad*, hipoteca ~ denegad*|meses',
          praise: 'préstamo ~ rápid*|fácil|concedid*, hipoteca ~ rápid*|fácil|concedid*',
        },
      },
    }),
    packTheme({
      id: 'fraud',
      name: inAll('Fraud and security', 'Betrug und Sicherheit', 'Fraude et sécurité', 'Fraude y seguridad'),
      complaint: inAll(
        'Left alone with fraud',
        'Bei Betrug alleingelassen',
        'Seul face à la fraude',
        'Solo ante el fraude',
      ),
      praise: inAll(
        'Quick help with fraud',
        'Schnelle Hilfe bei Betrug',
        'Aide rapide en cas de fraude',
        'Ayuda rápida ante el fraude',
      ),
      description: inAll(
        'Fraud, scams, disputed bookings, confirmation by code or app.',
        'Betrug, Phishing, strittige Buchungen, Freigabe per Code oder App.',
        'Fraude, arnaques, opérations contestées, validation par code ou application.',
        'Fraude, estafas, cargos disputados, confirmación por código o aplicación.',
      ),
      lever: 'train',
      kind: 'skill',
      owner: SECURITY,
      words: {
        en: {
          any: 'fraud*, scam*, stolen, phishing, hacked, disput*, security, two factor, verification code, safe, trust*, unauthori*',
          complaint: 'scammed, hacked, unsafe, lost ~ money|savings',
          praise: 'feel safe, stopped ~ fraud, blocked ~ fraud|scam',
        },
        de: {
          any: 'betrug*, betrüg*, phishing, gestohlen*, gehackt*, reklamation*, sicherheit*, tan, pushtan, vertrau*, missbrauch*, freigabe*',
          complaint: 'gehackt*, unsicher*, vertrauen verloren',
          praise: 'fühle mich sicher, vertrauenswürdig*, sicher',
        },
        fr: {
          any: 'fraud*, arnaque*, escroc*, volé*, pirat*, phishing, sécurité, contest*, confiance, code sms',
          complaint: 'arnaqu*, piraté*, plus confiance',
          praise: 'en confiance, toute confiance, sécurisé*',
        },
        es: {
          any: 'fraude*, estafa*, robad*, robo, robaron, phishing, hacke*, seguridad, reclamación*, confianza, sms, clave*',
          complaint: 'estafad*, estafador*, hackead*, insegur*, pérdida de confianza',
          praise: 'confianza, segur*, de fiar',
        },
      },
    }),
  ],
};

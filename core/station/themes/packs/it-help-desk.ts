import { inAll, packTheme, type TradePack } from './pack.ts';
import { patternsWithout } from './shared.ts';

const SERVICE_DESK = inAll(
  'Service desk management',
  'Leitung Service-Desk',
  'Pilotage du support',
  'Gestión del soporte',
);
const INFRASTRUCTURE = inAll('Infrastructure', 'Infrastruktur', 'Infrastructure', 'Infraestructura');
const APPLICATIONS = inAll(
  'Application owners',
  'Anwendungsverantwortliche',
  'Responsables applicatifs',
  'Responsables de aplicaciones',
);
const IDENTITY = inAll('Identity and access', 'Zugangsverwaltung', 'Gestion des accès', 'Gestión de accesos');

/** Help for people who work with computers, of the own company or of others. */
export const IT_HELP_DESK: TradePack = {
  id: 'it-help-desk',
  name: inAll('IT help desk', 'IT-Helpdesk', 'Support informatique', 'Soporte informático'),
  without: ['arrival', 'billing', 'price', 'workmanship', 'product-quality', 'website'],
  changed: {
    appointment: { owner: SERVICE_DESK },
    policy: { owner: IDENTITY },
    // An update is a program here, not news.
    informed: { patterns: patternsWithout('informed', 'update') },
  },
  themes: [
    packTheme({
      id: 'ticket',
      name: inAll('Ticket', 'Ticket', 'Ticket', 'Ticket'),
      complaint: inAll(
        'Ticket closed without a solution',
        'Ticket ohne Lösung geschlossen',
        'Ticket clos sans solution',
        'Ticket cerrado sin solución',
      ),
      praise: inAll(
        'Ticket handled well',
        'Ticket gut bearbeitet',
        'Ticket bien traité',
        'Ticket bien gestionado',
      ),
      description: inAll(
        'How requests are taken, sorted, worked on and closed.',
        'Wie Anfragen angenommen, sortiert, bearbeitet und geschlossen werden.',
        'Comment les demandes sont prises, triées, traitées et closes.',
        'Cómo se reciben, ordenan, tratan y cierran las solicitudes.',
      ),
      lever: 'process',
      owner: SERVICE_DESK,
      words: {
        en: {
          any: 'ticket*, case, cases, escalat*, priorit*, sla, request*, incident*, closed, reopen*, raised, assigned, helpdesk, help desk, service desk, support, it team, it department, first line, second line, level 1|2|one|two',
          complaint:
            'closed ~ without|unsolved|again, ticket ~ open|ignored|weeks|days|lost|bounced|closed, no priority, low priority, reopen*, had to chase, closed my ticket',
          praise:
            'ticket ~ quick*|solved|resolved|fast|minutes|hour, great support, excellent support, good support, prompt support',
        },
        de: {
          any: 'ticket*, anfrage*, eskal*, priorit*, vorgang*, fall, meldung*, helpdesk, service desk, servicedesk, support, it abteilung, edv, first level, second level, geschlossen, bearbeit*, hotline',
          complaint:
            'ticket ~ geschlossen|offen|wochen|tage|ignoriert|vergessen, ohne lösung ~ geschlossen, liegen geblieben, nicht bearbeitet',
          praise:
            'ticket ~ schnell|gelöst|sofort|erledigt, toller support, guter support, super support, schnelle bearbeitung, schneller support',
        },
        fr: {
          any: 'ticket*, demande*, incident*, escalad*, priorit*, dossier, support, helpdesk, assistance, hotline, service informatique, informaticien*, clôtur*, clos, niveau 1|2',
          complaint:
            'ticket ~ fermé|clos|clôturé|ouvert|ignoré|semaines, clôturé sans, clos sans, sans solution',
          praise:
            'ticket ~ rapidement|vite|résolu|traité, bon support, excellent support, support ~ réactif|efficace|excellent',
        },
        es: {
          any: 'ticket*, incidencia*, solicitud*, escal*, priorid*, caso, soporte, helpdesk, informátic*, asistencia, cerraron, cerrad*, nivel 1|2',
          complaint:
            'ticket ~ cerrado|abierto|semanas|días, incidencia ~ cerrada|abierta|semanas|sin, cerrado sin, cerraron ~ sin, sin solución',
          praise:
            'incidencia ~ rápid*|resuelta|resolvieron, ticket ~ rápid*|resuelto, buen soporte, gran soporte, excelente soporte',
        },
      },
    }),
    packTheme({
      id: 'sign-in-access',
      name: inAll(
        'Passwords and access',
        'Passwörter und Zugänge',
        'Mots de passe et accès',
        'Contraseñas y accesos',
      ),
      complaint: inAll(
        'No access for days',
        'Tagelang ohne Zugang',
        'Sans accès pendant des jours',
        'Días sin acceso',
      ),
      praise: inAll('Access at once', 'Zugang sofort', 'Accès immédiat', 'Acceso inmediato'),
      description: inAll(
        'Accounts, passwords, rights, VPN, joining and leaving.',
        'Konten, Passwörter, Rechte, VPN, Ein- und Austritt.',
        'Comptes, mots de passe, droits, VPN, arrivée et départ.',
        'Cuentas, contraseñas, permisos, VPN, altas y bajas.',
      ),
      lever: 'tool',
      owner: IDENTITY,
      words: {
        en: {
          any: 'password*, login, log in, logon, logged in, sign in, access, account*, permission*, vpn, mfa, two factor, authenticat*, locked, unlock*, rights, token, onboarding, new starter',
          complaint:
            'locked out, no access, cant log, cannot log, couldnt log, still no access, access denied, account locked, password ~ expired|again',
          praise:
            'unlocked ~ quick*|minutes|immediately, access ~ quick*|immediately|minutes|granted, password ~ reset ~ quick*|minutes',
        },
        de: {
          any: 'passwort*, passwörter, kennwort*, login, anmeld*, zugang*, zugänge, zugriff*, berechtigung*, rechte, konto, account, vpn, mfa, zwei faktor, gesperrt, entsperr*, freischalt*, freigeschaltet, benutzer*',
          complaint:
            'kein zugriff, kein zugang, keinen zugriff, keinen zugang, nicht ~ anmelden|einloggen, ausgesperrt, gesperrt, immer noch ~ zugriff|zugang',
          praise:
            'sofort ~ entsperrt|freigeschaltet|zugriff|zugang, schnell ~ entsperrt|freigeschaltet|zurückgesetzt, passwort ~ schnell|sofort',
        },
        fr: {
          any: 'mot de passe, mots de passe, connexion, connecter, accès, droits, compte*, vpn, identifi*, authentif*, bloqué*, débloqu*, session, habilitation*',
          complaint:
            'pas d accès, plus d accès, sans accès, impossible ~ connecter, compte bloqué, toujours pas accès',
          praise: 'débloqué* ~ rapidement|vite|minutes|immédiat*, accès ~ rapide*|immédiat*',
        },
        es: {
          any: 'contraseña*, clave*, acceso*, acceder, permiso*, cuenta*, vpn, usuario*, autentic*, bloquead*, desbloque*, iniciar sesión, sesión',
          complaint:
            'sin acceso, no ~ acceder|entrar|acceso, cuenta bloqueada, sigo sin acceso, no ~ iniciar',
          praise: 'desbloque* ~ rápid*|minutos|enseguida|momento, acceso ~ rápid*|inmediato|enseguida',
        },
      },
    }),
    packTheme({
      id: 'equipment',
      name: inAll('Devices', 'Geräte', 'Matériel', 'Equipos'),
      complaint: inAll(
        'Devices old or broken',
        'Geräte alt oder defekt',
        'Matériel vieux ou en panne',
        'Equipos viejos o averiados',
      ),
      praise: inAll(
        'Good devices, quickly there',
        'Gute Geräte, schnell da',
        'Bon matériel, vite livré',
        'Buenos equipos, rápido',
      ),
      description: inAll(
        'Laptops, screens, printers, phones, meeting rooms.',
        'Laptops, Bildschirme, Drucker, Telefone, Besprechungsräume.',
        'Portables, écrans, imprimantes, téléphones, salles de réunion.',
        'Portátiles, pantallas, impresoras, teléfonos, salas de reunión.',
      ),
      lever: 'tool',
      owner: INFRASTRUCTURE,
      words: {
        en: {
          any: 'laptop*, pc, computer*, notebook, screen*, monitor*, printer*, print, printing, scanner*, headset*, keyboard*, mouse, dock*, hardware, phone, mobile, battery, projector*, equipment, device*, webcam',
          complaint:
            'old laptop*, laptop ~ slow|broken|old|dead, printer ~ broken|jam*|offline|work*, screen ~ broken|black|flicker*, wrong equipment',
          praise: 'new laptop ~ quick*|great|ready|day, laptop ~ ready|replaced|quick*',
        },
        de: {
          any: 'laptop*, pc, rechner*, computer*, notebook*, bildschirm*, monitor*, drucker*, drucken, scanner*, headset*, tastatur*, maus, dockingstation*, hardware, handy, diensthandy, akku, beamer, gerät, geräte, kamera',
          complaint:
            'alter laptop|rechner|pc, laptop ~ langsam|kaputt|defekt|alt, rechner ~ langsam|kaputt|defekt|alt, drucker ~ defekt|kaputt|nicht|streikt, veraltete*',
          praise: 'neuer laptop ~ schnell|super|läuft, laptop ~ schnell|sofort|getauscht|ersetzt',
        },
        fr: {
          any: 'ordinateur*, pc, portable*, écran*, imprimante*, imprimer, scanner*, casque*, clavier*, souris, station d accueil, matériel, téléphone, batterie, projecteur*, poste',
          complaint:
            'ordinateur ~ lent|panne|vieux|hs, imprimante ~ panne|marche|bloquée, matériel ~ obsolète|vieux|vétuste, vieux matériel',
          praise:
            'nouvel ordinateur ~ rapidement|parfait, ordinateur ~ remplacé|prêt, matériel ~ rapidement|neuf',
        },
        es: {
          any: 'ordenador*, pc, portátil*, pantalla*, impresora*, imprimir, escáner, auricular*, teclado*, ratón, hardware, equipo*, móvil, batería, proyector*',
          complaint:
            'ordenador ~ lento|viejo|roto, portátil ~ lento|viejo|roto, impresora ~ estropeada|averiada|funciona, equipos ~ viejos|obsoletos',
          praise: 'portátil ~ nuevo ~ rápid*, ordenador ~ listo|rápid*|cambiaron, equipo ~ nuevo ~ rápid*',
        },
      },
    }),
    packTheme({
      id: 'software',
      name: inAll(
        'Software and systems',
        'Software und Systeme',
        'Logiciels et systèmes',
        'Software y sistemas',
      ),
      complaint: inAll(
        'System down or slow',
        'System steht oder lahmt',
        'Système en panne ou lent',
        'Sistema caído o lento',
      ),
      praise: inAll('Systems run', 'Systeme laufen', 'Les systèmes marchent', 'Los sistemas funcionan'),
      description: inAll(
        'Programs, mail, updates, network, outages.',
        'Programme, Mail, Updates, Netz, Ausfälle.',
        'Programmes, messagerie, mises à jour, réseau, pannes.',
        'Programas, correo, actualizaciones, red, caídas.',
      ),
      lever: 'tool',
      owner: APPLICATIONS,
      words: {
        en: {
          any: 'software, system, systems, program, programs, outlook, email*, mailbox, teams, excel, sharepoint, sap, windows, update, updates, upgrade*, install*, license*, licence*, network, wifi, server*, outage*, drive, backup*, app, apps, application*, error*, crash*, portal, remote*, screen sharing, knowledge base, self service',
          complaint:
            'system ~ down|slow|crash*|unavailable, outage*, keeps crashing, crash*, update ~ broke|ruined|failed, error message*, down again, network ~ slow|down',
          praise:
            'remote ~ fixed|solved|quick*, installed ~ quick*|minutes|smooth*, runs smoothly, works ~ again',
        },
        de: {
          any: 'software, system, systeme, programm*, outlook, mail, mails, e mail, postfach*, teams, excel, sharepoint, sap, windows, update*, installation*, installiert*, lizenz*, netzwerk*, wlan, server*, ausfall*, laufwerk*, backup*, anwendung*, app, fehlermeldung*, absturz*, abgestürzt, stürzt, portal, fernwartung, remote*, datei, dateien',
          complaint:
            'system ~ langsam|steht|abgestürzt|ausgefallen|down, ausfall*, stürzt ~ ab, abgestürzt, update ~ kaputt|nichts|probleme, netzwerk ~ langsam|ausgefallen, hängt sich auf',
          praise:
            'per fernwartung ~ gelöst|behoben|schnell, fernwartung ~ gelöst|schnell|super, läuft ~ wieder|einwandfrei|stabil, problemlos ~ installiert',
        },
        fr: {
          any: 'logiciel*, système*, programme*, outlook, mail, mails, messagerie, teams, excel, sharepoint, sap, windows, mise à jour, mises à jour, install*, licence*, réseau, wifi, serveur*, panne*, sauvegarde*, application*, plantage*, plante*, message d erreur, portail, prise en main, à distance, fichier*',
          complaint:
            'système ~ lent|panne|planté, plante*, plantage*, réseau ~ lent|panne, mise à jour ~ problème*|cassé, bug*',
          praise:
            'à distance ~ résolu|rapide*|efficace, prise en main ~ rapide|efficace, tout remarche, fonctionne à nouveau',
        },
        es: {
          any: 'software, sistema*, programa*, outlook, correo*, buzón, teams, excel, sharepoint, sap, windows, actualiz*, instal*, licencia*, red, wifi, servidor*, caída*, copia de seguridad, aplicación*, error*, cuelga*, portal, remoto, archivo*',
          complaint:
            'sistema ~ caído|lento|falla, se cuelga, caída*, red ~ lenta|caída, actualización ~ problemas|rompió, mensaje de error',
          praise:
            'en remoto ~ resolv*|rápid*, remoto ~ rápid*|solucion*, vuelve a funcionar, funciona ~ otra vez|perfect*',
        },
      },
    }),
  ],
};

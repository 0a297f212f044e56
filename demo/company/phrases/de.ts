import type { PhraseBank } from './bank.ts';

export const german: PhraseBank = {
  themes: {
    waiting: {
      complaint: [
        'Ich hing {min} Minuten in der Warteschleife',
        'Viel zu lange Wartezeit am Telefon',
        '{min} Minuten Warteschleife, das geht gar nicht',
        'Ewig in der Warteschleife',
        'Die Wartezeit in der Hotline ist unzumutbar',
        'Nach {min} Minuten Warteschleife habe ich aufgelegt',
      ],
      praise: ['Kaum Wartezeit', 'Keine Warteschleife, sofort jemand dran'],
    },
    reachability: {
      complaint: [
        'Telefonisch niemand zu erreichen',
        'Es geht keiner ans Telefon',
        'Am {day} war wieder niemand erreichbar',
        'Die Leitung ist ständig besetzt',
        'Man kommt einfach nicht durch',
      ],
      praise: ['Immer gut erreichbar', 'Auch am {day} sofort jemanden erreicht'],
    },
    'call-back': {
      complaint: [
        'Der versprochene Rückruf kam nie',
        'Niemand hat zurückgerufen',
        'Trotz Zusage kein Rückruf',
        'Ich warte seit {day} auf den Rückruf',
        'Man wollte mich zurückrufen, passiert ist nichts',
        'Leider wurde ich nicht zurückgerufen',
        'Rückruf zugesagt und nicht gehalten',
      ],
      praise: ['Der Rückruf kam wie versprochen', 'Wurde noch am selben Tag zurückgerufen'],
    },
    'first-time': {
      complaint: [
        'Ich musste wegen derselben Sache noch einmal anrufen',
        'Musste {n}-mal anrufen, bis es gelöst war',
        'Nach einer Woche der gleiche Fehler, musste wieder anrufen',
        'Das Problem ist immer noch nicht gelöst',
        'Erst beim {n}. Anruf wurde das Problem gelöst',
      ],
      praise: [
        'Beim ersten Anruf gelöst',
        'Das Problem wurde sofort gelöst',
        'Alles in einem Anruf erledigt',
        'Gleich beim ersten Mal behoben',
      ],
    },
    'passed-on': {
      complaint: [
        'Ich wurde von einer Abteilung zur nächsten weitergeleitet',
        '{n}-mal weiterverbunden und jedes Mal alles neu erzählt',
        'Man wird nur von Pontius zu Pilatus geschickt',
        'Wieder nur weiterverbunden worden',
        'Keiner ist zuständig',
      ],
    },
    knowledge: {
      complaint: [
        'Die Mitarbeiterin kannte meinen Vertrag nicht',
        'Am Telefon keine Ahnung von meinem Vertrag',
        'Der Berater wusste nicht, was mein Vertrag enthält',
        'Ich bekam eine falsche Auskunft',
        'Inkompetente Auskunft zu meinem Tarif',
      ],
      praise: [
        'Sehr kompetente Beratung',
        'Man merkt das Fachwissen',
        'Der Kollege kannte sich bestens aus',
        'Kompetent und sachkundig',
      ],
    },
    explaining: {
      complaint: [
        'Keiner hat mir erklärt, wie es weitergeht',
        'Die Erklärung war unverständlich',
        'Es wurde nichts erklärt',
      ],
      praise: [
        'Alles ruhig und verständlich erklärt',
        'Sie hat mir jeden Schritt geduldig erklärt',
        'Sehr gut erklärt',
        'Die Erklärung war klar und ruhig',
        'Er hat sich Zeit genommen und alles erklärt',
        'Endlich hat es mir jemand verständlich erklärt',
        'Geduldig erklärt, auch beim zweiten Nachfragen',
      ],
    },
    empathy: {
      complaint: [
        'Ich fühlte mich abgewimmelt',
        'Man hat mir gar nicht zugehört',
        'Ich wurde nicht ernst genommen',
        'Einfach abgewimmelt worden',
        'Kein Verständnis für meine Lage',
        'Mit einem Standardsatz abgespeist',
      ],
      praise: [
        'Ich wurde ernst genommen',
        'Man hat mir wirklich zugehört',
        'Sehr einfühlsam, als ich verärgert war',
        'Meine Beschwerde wurde ernst genommen',
        'Viel Verständnis für meine Lage',
      ],
    },
    billing: {
      complaint: [
        'Die Rechnung ist schon wieder falsch',
        'Es wurde doppelt abgebucht',
        'Die Abrechnung ist nicht nachvollziehbar',
        'Seit {n} Monaten fehlt die Gutschrift',
        'Fehler in der Rechnung und keiner korrigiert ihn',
      ],
      praise: ['Die Rechnung stimmt und ist klar', 'Gutschrift kam ohne Probleme'],
    },
    arrival: {
      complaint: [
        'Der Monteur kam {n} Stunden zu spät',
        'Der Techniker kam zu spät',
        'Am {day} kam der Monteur gar nicht',
        'Wieder unpünktlich',
        'Der Monteur ist nicht erschienen',
        'Verspätet angekommen, der halbe Tag war weg',
      ],
      praise: ['Der Monteur war pünktlich', 'Pünktlich auf die Minute', 'Der Techniker kam pünktlich'],
    },
    'product-quality': {
      complaint: [
        'Die neue Pumpe ist nach {n} Wochen kaputt',
        'Der Thermostat ist defekt',
        'Schlechte Qualität, der Hahn tropft schon',
        'Das Ersatzteil war defekt',
      ],
      praise: ['Die neue Heizung läuft einwandfrei', 'Gute Qualität'],
    },
    workmanship: {
      complaint: [
        'Der Keller wurde schmutzig hinterlassen',
        'Schlampig gearbeitet',
        'Pfusch an den Rohren',
        'Im Bad viel Dreck hinterlassen',
      ],
      praise: [
        'Sehr sauber gearbeitet',
        'Saubere und sorgfältige Arbeit',
        'Alles ordentlich hinterlassen',
        'Gute handwerkliche Arbeit',
      ],
    },
    website: {
      complaint: [
        'Die Webseite funktioniert auf dem Handy nicht',
        'Die App stürzt ständig ab',
        'Ich kann mich im Kundenportal nicht anmelden',
        'Das Online-Formular ist eine Zumutung',
      ],
      praise: ['Die App ist einfach zu bedienen', 'Übersichtliche Webseite'],
    },
    price: {
      complaint: [
        'Viel zu teuer',
        'Der Preis ist ohne Grund gestiegen',
        'Überteuert',
        'Die Preise sind zu hoch',
      ],
      praise: ['Gutes Preis-Leistungs-Verhältnis', 'Fairer Preis'],
    },
    policy: {
      complaint: [
        'Angeblich lassen die Vorschriften das nicht zu',
        'Null Kulanz, nur Vorschriften',
        'Die Kündigungsfrist ist eine Frechheit',
        'Die Vertragsbedingungen sind unfair',
      ],
    },
    privacy: {
      complaint: ['Ich mache mir Sorgen um den Datenschutz', 'Wozu brauchen Sie meine persönlichen Daten'],
    },
    staff: {
      complaint: ['Sehr unfreundlich am Telefon', 'Der Monteur war unhöflich', 'Unfreundliches Personal'],
      praise: [
        'Sehr freundlich und hilfsbereit',
        'Der Monteur war sehr freundlich',
        'Nette Mitarbeiter',
        'Freundliche und hilfsbereite Mitarbeiterin',
        'Höflich und zuvorkommend',
      ],
    },
    speed: {
      complaint: ['Es dauerte {n} Wochen, bis etwas passierte', 'Dauert alles viel zu lange', 'Sehr langsam'],
      praise: [
        'Schnell und unkompliziert',
        'Sehr schnelle Hilfe',
        'Ging alles ganz schnell',
        'Schneller Service am {day}',
      ],
    },
    appointment: {
      complaint: [
        'Der Termin wurde {n}-mal verschoben',
        'Termin kurzfristig abgesagt',
        'Der Termin am {day} wurde wieder verschoben',
        'Erst in {n} Wochen einen Termin bekommen',
      ],
      praise: ['Ich bekam gleich einen Termin für den nächsten Tag', 'Terminvereinbarung war einfach'],
    },
    informed: {
      complaint: [
        'Über die Verzögerung hat mich niemand informiert',
        'Keine Rückmeldung zu meinem Auftrag',
        'Ich wurde nicht auf dem Laufenden gehalten',
        'Seit {n} Wochen keine Information',
      ],
      praise: ['Ich wurde immer auf dem Laufenden gehalten', 'Immer gut informiert'],
    },
  },
  appointmentDesk: [
    'Die Terminstelle sollte sich melden, kein Rückruf',
    'Kein Rückruf von der Terminstelle',
    'Die Terminstelle hat mich nie zurückgerufen',
  ],
  planningMoved: [
    'Die Planung hat meinen Termin {n}-mal verschoben',
    'Die Disposition hat den Termin abgesagt, ohne Grund',
    'Mein Termin wurde von der Einsatzplanung wieder verschoben',
  ],
  interview: {
    silence: [
      'Nach dem Gespräch hat niemand zurückgerufen',
      'Nach dem Vorstellungsgespräch kein Rückruf, obwohl versprochen',
      'Der versprochene Rückruf nach dem Gespräch kam nie',
    ],
    other: [
      'Nettes Gespräch',
      'Die Fragen waren fair',
      'Ich hatte ein gutes Bild von der Stelle',
      'Das Bewerbungsformular ist zu lang',
      'Gutes Gespräch mit dem Team am {day}',
      'Erst nach {n} Wochen etwas gehört',
    ],
  },
  colleagues: {
    payroll: [
      'Überstunden wieder zu spät bezahlt',
      'Die Lohnabrechnung war falsch',
      'Die Überstunden von {day} fehlen noch',
    ],
    planning: [
      'Die Tour war zu eng, bei {n} Kunden zu spät',
      'Termine werden verschoben und keiner sagt es uns',
      'Doppelt gebuchte Termine am {day}',
    ],
    praise: ['Schnelle Antwort, danke', 'Hilfsbereit wie immer', 'Noch am selben Tag erledigt'],
  },
  setAside: [
    'Ihren Akzent konnte ich kaum verstehen',
    'Eine Frau mit Kopftuch am Schalter',
    'Nur ein junges Mädchen, ich wollte einen Mann sprechen',
  ],
  neutral: [
    'Kein Kommentar',
    'Nichts hinzuzufügen',
    'Passt soweit',
    'Wie erwartet',
    'Siehe mein Schreiben',
    'Es ging um die Wohnung im zweiten Stock',
    'Okay',
    'Mal sehen',
    'Für meine Mutter ausgefüllt',
    'k. A.',
  ],
  details: [
    'Meine Auftragsnummer ist TW-{order}',
    'Sie erreichen mich unter 030 23125 {three}',
    'Viele Grüße, {name}',
    'Kundennummer {order}',
    'Meine Mail: {mail}',
  ],
  but: ', aber ',
  lowerable: [
    'der',
    'die',
    'das',
    'ich',
    'man',
    'niemand',
    'es',
    'leider',
    'keiner',
    'kein',
    'sehr',
    'viel',
    'wieder',
    'alles',
    'sie',
    'er',
    'trotz',
  ],
  weekdays: ['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag'],
  names: ['Sabine Krüger', 'Thomas Lindner', 'Frau Yılmaz', 'Herr Petersen', 'Jutta Baumann'],
};

import type { PhraseBank } from './bank.ts';

export const german: PhraseBank = {
  themes: {
    waiting: {
      complaint: [
        'Ewig in der Warteschleife',
        'Viel zu lange Wartezeit am Telefon',
        '{min} Minuten Warteschleife sind zu lang',
        'Leider {min} Minuten in der Warteschleife',
        'Schlimme Wartezeit, {min} Minuten',
        'Stundenlang in der Warteschleife',
        'Zu lange in der Warteschleife',
      ],
      praise: ['Kaum Wartezeit', 'Keine Warteschleife'],
    },
    reachability: {
      complaint: [
        'Telefonisch niemand zu erreichen',
        'Es geht keiner ans Telefon',
        'Am {day} war wieder niemand erreichbar',
        'Die Leitung ist leider ständig besetzt',
      ],
      praise: ['Immer gut erreichbar', 'Sehr gut erreichbar, auch am {day}'],
    },
    'call-back': {
      complaint: [
        'Niemand hat zurückgerufen',
        'Leider kein Rückruf trotz Zusage',
        'Leider wurde ich nie zurückgerufen',
        'Rückruf versprochen und nie zurückgerufen',
        'Leider kein Rückruf, obwohl versprochen',
        'Seit {day} kein Rückruf',
        'Leider wurde ich nicht zurückgerufen',
      ],
      praise: ['Der Rückruf kam wie versprochen, super', 'Gut, wurde wie versprochen zurückgerufen'],
    },
    'first-time': {
      complaint: [
        'Ich musste wegen derselben Sache noch einmal anrufen',
        'Das Problem ist immer noch nicht gelöst',
        'Das Problem wurde wieder nicht gelöst',
        'Musste noch einmal anrufen, gleiches Problem',
        'Problem noch nicht behoben, ich musste wieder anrufen',
      ],
      praise: ['Beim ersten Anruf gelöst', 'Gleich beim ersten Mal behoben', 'Problem gelöst'],
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
        'Der Berater hatte leider keine Ahnung',
        'Am Telefon leider keine Ahnung von meinem Fall',
        'Ich bekam eine falsche Auskunft',
        'Inkompetente Auskunft',
        'Falsche Auskunft am Telefon',
      ],
      praise: [
        'Sehr kompetente Beratung',
        'Hervorragendes Fachwissen',
        'Kompetent und sachkundig',
        'Kennt sich bestens aus',
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
        'Sehr unfreundlich am Telefon',
      ],
      praise: [
        'Ich wurde ernst genommen',
        'Man hat mir wirklich zugehört',
        'Sehr einfühlsam',
        'Meine Beschwerde wurde ernst genommen',
        'Viel Verständnis für meine Lage',
      ],
    },
    billing: {
      complaint: [
        'Die Rechnung ist falsch',
        'Es wurde doppelt abgebucht',
        'Die Abrechnung ist fehlerhaft',
        'Fehler in der Rechnung und keiner korrigiert ihn',
        'Falsche Abrechnung',
      ],
      praise: ['Die Rechnung ist klar und richtig, sehr gut', 'Korrekte Abrechnung, prima'],
    },
    arrival: {
      complaint: [
        'Der Techniker kam {n} Stunden zu spät',
        'Der Techniker kam zu spät',
        'Wieder unpünktlich',
        'Der Techniker ist nicht erschienen',
        'Leider {n} Stunden zu spät gekommen',
      ],
      praise: ['Der Techniker war pünktlich', 'Pünktlich auf die Minute', 'Der Techniker kam pünktlich'],
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
        'Die App stürzt ständig ab',
        'Ich kann mich im Kundenportal nicht anmelden',
        'Das Online-Formular ist eine Zumutung',
        'Die Webseite ist leider sehr schlecht',
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
      complaint: ['Keine Kulanz', 'Zu viel Bürokratie', 'Leider keine Kulanz, nur Bürokratie'],
    },
    privacy: {
      complaint: ['Ich mache mir Sorgen um den Datenschutz', 'Wozu brauchen Sie meine persönlichen Daten'],
    },
    staff: {
      praise: [
        'Sehr freundlich und hilfsbereit',
        'Der Techniker war sehr freundlich',
        'Nette Mitarbeiter',
        'Freundliche und hilfsbereite Mitarbeiterin',
        'Höflich und zuvorkommend',
      ],
    },
    speed: {
      praise: [
        'Sehr schnelle Hilfe',
        'Ging alles ganz schnell',
        'Schneller Service am {day}',
        'Schnell und gut',
      ],
    },
    appointment: {
      complaint: [
        'Der Termin wurde {n}-mal verschoben',
        'Der Termin wurde leider kurzfristig verschoben',
        'Der Termin am {day} wurde wieder verschoben',
        'Leider erst in {n} Wochen einen Termin bekommen',
      ],
      praise: ['Prima, gleich einen Termin bekommen', 'Terminvereinbarung war problemlos'],
    },
    informed: {
      complaint: [
        'Niemand hat mich informiert',
        'Über nichts wurde ich informiert',
        'Seit {n} Wochen keine Information',
      ],
      praise: ['Ich wurde sehr gut informiert', 'Gut auf dem Laufenden gehalten'],
    },
  },
  appointmentDesk: [
    'Kein Rückruf von der Terminstelle',
    'Die Terminstelle hat mich nie zurückgerufen',
    'Leider kein Rückruf von der Terminstelle',
  ],
  planningMoved: [
    'Die Planung hat meinen Termin {n}-mal verschoben',
    'Die Disposition hat den Termin wieder verschoben',
    'Die Einsatzplanung hat den Termin leider wieder verschoben',
  ],
  interview: {
    silence: [
      'Nach dem Gespräch hat niemand zurückgerufen',
      'Nach dem Vorstellungsgespräch kein Rückruf, obwohl versprochen',
      'Leider kein Rückruf nach dem Gespräch',
    ],
    other: [
      'Nettes Gespräch',
      'Die Fragen waren fair',
      'Gutes Bild von der Stelle bekommen',
      'Gutes Gespräch mit dem Team am {day}',
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
  otherwise: { good: 'Sonst alles gut', bad: 'sonst enttäuschend' },
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

import type { en } from './en.ts';
import type { Translation } from './message.ts';

/** Every text of the interface in German. */
export const de: Translation<typeof en> = {
  // Words used everywhere
  'app.name': 'Customer Lens',
  'action.copy': 'Kopieren',
  'action.copied': 'Kopiert',
  'action.copy-failed':
    'Der Browser hat das Kopieren nicht erlaubt. Bitte den Text markieren und selbst kopieren.',
  'action.cancel': 'Abbrechen',
  'action.close': 'Schließen',
  'action.retry': 'Noch einmal versuchen',
  'action.save': 'Speichern',
  'action.hide': 'Ausblenden',
  'action.remove': 'Entfernen',
  'action.allow': 'Erlauben',
  'action.revoke': 'Entziehen',
  'action.options': 'Einstellungen öffnen',
  'action.sign-in': 'Anmelden',
  'action.side-panel': 'Seitenleiste',
  'action.pull': 'Nach neuen Zahlen sehen',
  'action.contact': '{contact} fragen',
  'background.silent':
    'Customer Lens antwortet nicht. Diese Seite neu laden; hilft das nicht, den Browser neu starten.',

  // Figures
  'measure.nps': 'Weiterempfehlung',
  'measure.csat': 'Zufriedenheit',
  'measure.ces': 'Leichtigkeit',
  'measure.nps.short': 'empfehlen',
  'measure.csat.short': 'zufrieden',
  'measure.ces.short': 'Leichtigkeit',
  'audience.customer': 'Kunden',
  'audience.employee': 'Beschäftigte',
  'audience.candidate': 'Bewerbende',
  'audience.colleague': 'Kolleginnen und Kollegen',
  'answers.customer': { one: '{n} Kunde', other: '{n} Kunden' },
  'answers.employee': { one: '{n} Antwort', other: '{n} Antworten' },
  'answers.candidate': { one: '{n} Antwort', other: '{n} Antworten' },
  'answers.colleague': { one: '{n} Antwort', other: '{n} Antworten' },
  'answers.plain': { one: '{n} Antwort', other: '{n} Antworten' },
  'answers.of': '{n} von {people}',
  'answers.own': { one: '{n} eigene Antwort', other: '{n} eigene Antworten' },
  'answers.coverage': {
    one: '{share} von {n} Kontakt beantwortet',
    other: '{share} von {n} Kontakten beantwortet',
  },
  comments: { one: '{n} Kommentar', other: '{n} Kommentare' },
  people: { one: '{n} Person', other: '{n} Personen' },
  'figure.interval': '{figure} ({range})',
  'figure.about': 'etwa {figure} ({range})',
  'figure.between': 'zwischen {low} und {high}',
  'figure.leaning': 'gestützt auf ähnliche Teams',
  'figure.together': 'zusammen mit {teams}',
  'figure.collecting': { one: 'sammelt noch, {n} Antwort', other: 'sammelt noch, {n} Antworten' },
  'figure.colleagues': 'arbeitet für Kolleginnen und Kollegen',
  'figure.none': 'keine Antworten',
  'figure.hidden': 'nicht gezeigt: zu klein',
  'verdict.no-real-change': 'keine echte Veränderung',
  'verdict.not-enough': 'noch zu wenige Antworten für eine Veränderung',
  'verdict.better': 'plus {points} ({range}) gegenüber {before}',
  'verdict.worse': 'minus {points} ({range}) gegenüber {before}',
  'hidden.members': {
    one: 'Weniger als {n} Person: nicht gezeigt, auch HR nicht.',
    other: 'Weniger als {n} Personen: nicht gezeigt, auch HR nicht.',
  },
  'hidden.respondents': {
    one: 'Weniger als {n} Antwort: nicht gezeigt, auch HR nicht.',
    other: 'Weniger als {n} Antworten: nicht gezeigt, auch HR nicht.',
  },
  'hidden.complement':
    'Nicht gezeigt, auch HR nicht: Mit dieser Zahl ließe sich ein kleineres Team daneben ausrechnen.',
  'hidden.extreme':
    'Nicht gezeigt, auch HR nicht: Alle Antworten waren gleich, jede einzelne wäre damit bekannt.',
  'hidden.instead': '{team} insgesamt: {figure}.',
  'collecting.sentence': {
    one: 'Bisher {n} Antwort; Zahlen gibt es ab zehn Antworten.',
    other: 'Bisher {n} Antworten; Zahlen gibt es ab zehn Antworten.',
  },
  'none.sentence': 'Noch keine Kundenantworten zu diesem Team.',
  'together.sentence': '{teams} werden zusammen gezeigt, weil eines davon allein zu klein wäre.',

  // Charts, said for the screen reader
  'chart.bar': '{name}: {figure}, sicher zwischen {low} und {high}, auf einer Skala von {min} bis {max}.',
  'chart.bar-organisation': 'Das Unternehmen insgesamt steht bei {figure}.',
  'chart.spark': '{name} von {first} bis {last}: anfangs {from}, zuletzt {to}.',
  'chart.spark-no-mark': 'Keine echte Veränderung markiert.',
  'chart.spark-up': 'Echter Anstieg: {months}.',
  'chart.spark-down': 'Echter Rückgang: {months}.',
  'chart.spark-legend': 'Ring: echte Veränderung. Band: Hier liegt die Zahl sicher.',
  'chart.map': {
    one: '{n} Einheit auf beiden Maßen. {name}: Kunden {customers}, Beschäftigte {employees}.',
    other: '{n} Einheiten auf beiden Maßen. {name}: Kunden {customers}, Beschäftigte {employees}.',
  },
  'chart.map-apart':
    '{apart} von {all} lassen sich vom Unternehmen insgesamt unterscheiden; die anderen sind offen gezeichnet.',
  'chart.map-x': 'Kunden',
  'chart.map-y': 'Beschäftigte',
  'chart.week': 'Kontakte je Wochentag, als Vielfaches eines normalen Tages: {days}.',
  'chart.week-peak': {
    one: 'Spitze, belegt über {n} Woche: {days}.',
    other: 'Spitze, belegt über {n} Wochen: {days}.',
  },
  'chart.week-flat': {
    one: 'Über {n} Woche ragt kein Wochentag heraus.',
    other: 'Über {n} Wochen ragt kein Wochentag heraus.',
  },
  'chart.hours': 'Kontakte je Wochentag und Stunde.',
  'chart.hours-legend': 'Je kräftiger die Farbe, desto mehr Kontakte.',
  'chart.hours-quiet': 'Die ruhige Stunde ist gestrichelt.',
  'chart.hours-dates': 'HR-Termine sind umrahmt: {dates}.',
  'chart.week-busiest': 'Am meisten los: {weekday} {hour}.',
  'chart.week-quietest': 'Ruhig: {weekday} {hour}.',

  // Cards
  'card.through': 'bis {date}',
  'team.partner': 'Partnerfirma',
  'team.partner-why': 'Wird von einer Partnerfirma geführt, nicht im eigenen Haus',
  'card.people': { one: '({n} Person)', other: '({n} Personen)' },
  'card.unfold': 'Mehr zeigen',
  'card.fold': 'Weniger zeigen',
  'card.wrong-team': 'Falsches Team?',
  'card.information': 'Information, keine Bewertung.',
  'card.other-units': 'Einheit auf dieser Seite',
  'card.meet': 'Die Kunden kennenlernen',
  'card.details': 'Das ganze Bild zeigen',
  'card.sample': 'Beispielfirma',
  'card.trend': 'Verlauf',
  'job.meet': 'Die Kunden kennenlernen',
  'job.basis': { one: '{n} Kommentar, {window}', other: '{n} Kommentare, {window}' },
  'job.hire': 'Darauf achten',
  'job.keep': 'Beibehalten',
  'job.train': 'Schulen',
  'job.onboarding': 'Einarbeitung, Woche {week}',
  'job.not-hiring': 'Löst keine Neueinstellung',
  'job.owner': 'Zuständig: {owner}.',
  'job.inside': 'Erst innen lösen',
  'job.inside-text': {
    one: '{n} von {of} Kommentaren zu „{theme}“ nennt {cause} → {owner}. Neue Leute allein ändern das nicht.',
    other:
      '{n} von {of} Kommentaren zu „{theme}“ nennen {cause} → {owner}. Neue Leute allein ändern das nicht.',
  },
  'job.quiet': 'Kein Thema ragt so sicher heraus, dass es eine Einstellung lenken sollte.',
  'theme.costs': 'kostet {points} ({range})',
  'theme.brings': 'bringt {points} ({range})',
  'theme.unproven': 'Wirkung auf den Wert nicht belegt ({range})',
  'theme.no-effect': 'Wirkung auf den Wert nicht berechenbar',
  'theme.share-note': 'Anteil der Kommentare',
  'theme.more-here': 'hier häufiger als anderswo',
  'theme.less-here': 'hier seltener als anderswo',
  'theme.rising': 'mehr als im Halbjahr davor',
  points: { one: '{points} Punkt', other: '{points} Punkte' },
  'themes.complaints': 'Worüber Kunden klagen',
  'themes.praise': 'Was Kunden loben',
  'themes.others': 'Worum Kunden bitten',
  'themes.none-complaint': 'Keine Beschwerde ist häufig genug, um sie zu nennen.',
  'themes.none-praise': 'Kein Lob ist häufig genug, um es zu nennen.',
  'themes.unthemed': 'In {share} der Kommentare kein Thema gefunden.',
  'themes.terms': 'Wörter, die hier häufiger fallen als anderswo',
  'themes.term': { one: '„{term}“, {n} Kommentar', other: '„{term}“, {n} Kommentare' },
  'themes.hidden': {
    one: 'Zu wenige Kommentare: Themen gibt es ab {n} Kommentar.',
    other: 'Zu wenige Kommentare: Themen gibt es ab {n} Kommentaren.',
  },
  'themes.none': 'Keine Kommentare in diesem Zeitraum.',
  'set-aside.some':
    'Einige Kommentare wurden aus Fairness beiseitegelegt: Sie betreffen Merkmale, nach denen hier niemand beurteilt wird.',
  'set-aside.count': {
    one: '{n} Kommentar wurde aus Fairness beiseitegelegt: Er betrifft Merkmale, nach denen hier niemand beurteilt wird.',
    other:
      '{n} Kommentare wurden aus Fairness beiseitegelegt: Sie betreffen Merkmale, nach denen hier niemand beurteilt wird.',
  },
  'unit.sure': { one: 'sicher: {n} von 100', other: 'sicher: {n} von 100' },
  'unit.sure-99': 'sicher: über 99 von 100',
  'unit.holds-for': 'Gilt für {unit} insgesamt; diese Einheit allein lässt sich nicht unterscheiden.',
  'unit.map': 'Unter allen Einheiten',
  'unit.map-none': 'Noch hat keine Einheit beide Maße.',
  'correlation.few':
    'Ob Mitarbeitende und Kunden zusammengehen, wird bei {teams} Teams nicht gesagt: dafür braucht es {minimum}.',
  'correlation.no-variation':
    'Ob Mitarbeitende und Kunden zusammengehen, lässt sich nicht sagen: die Teams unterscheiden sich kaum.',
  'correlation.together':
    'Über {teams} Teams gesehen werden Teams, die ihre eigenen Leute empfehlen, eher auch von Kunden empfohlen.',
  'correlation.against':
    'Über {teams} Teams gesehen werden Teams, die ihre eigenen Leute empfehlen, von Kunden eher weniger empfohlen.',
  'correlation.unclear': 'Über {teams} Teams gesehen ist unklar, ob Mitarbeitende und Kunden zusammengehen.',
  'correlation.figure': 'Korrelation {r} ({low} bis {high}).',
  'correlation.leave-one-out': 'Lässt man irgendein Team weg, liegt sie zwischen {low} und {high}.',
  'correlation.split': 'Mitarbeitende damals mit Kunden später: {r} ({low} bis {high}).',
  'correlation.no-cause': 'Was davon die Ursache ist, sagt das nicht.',
  'unit.hidden': 'Zusammen gezeigt oder verborgen',
  'unit.why': 'Warum?',
  'unit.segments': 'Kundengruppen',
  'unit.served-by': 'Eigenes Haus oder Partnerfirma',
  'unit.channels': 'Kanäle',
  'unit.public': 'Öffentliche Stimmen',
  'unit.public-lane': 'Bewertungen und Beiträge, getrennt gezählt: Sie gehen nie in den Umfragewert ein.',
  'unit.public-posts': { one: '{n} Beitrag, {window}', other: '{n} Beiträge, {window}' },
  'unit.surges': 'Weit mehr als üblich am {dates}',
  'unit.public-named': 'Am meisten genannt: {themes}',
  'unit.no-surge': 'Kein Tag ragte heraus.',
  'unit.peaks': 'Volle Tage',
  'unit.weeks': { one: '{n} Woche', other: '{n} Wochen' },
  'segment.new': 'Neue Kunden',
  'segment.loyal': 'Treue Kunden',
  'segment.upset': 'Verärgerte Kunden',
  'segment.important': 'Wichtige Kunden',
  'segment.in-house': 'Vom eigenen Haus bedient',
  'segment.partner': 'Von Partnerfirmen bedient',
  'quotes.title': 'Lob zum Weitergeben',
  'quotes.source': '{team} · {month}',
  'quotes.copy': 'Als Dank kopieren',
  'quotes.thanks': '„{quote}“ – ein Kunde von {team}, {month}. Danke dafür.',

  // How do we know?
  'how.title': 'Woher wissen wir das?',
  'how.nps':
    'Die Frage: Wie wahrscheinlich empfehlen Sie uns weiter, von {min} bis {max}? Der Wert ist der Anteil mit {topFrom} oder mehr, minus den Anteil mit {bottomTo} oder weniger. Er reicht von −100 bis +100.',
  'how.csat':
    'Die Frage: Wie zufrieden waren Sie, von {min} bis {max}? Der Wert ist der Anteil mit {topFrom} oder mehr.',
  'how.ces':
    'Die Frage: Wie leicht war es, von {min} bis {max}? Der Wert ist der Mittelwert aller Antworten.',
  'how.inputs':
    'Hier: {top} mit {topFrom} oder mehr, {middle} dazwischen, {bottom} mit {bottomTo} oder weniger; zusammen {answers}, {window}.',
  'how.sum-nps': '({top} − {bottom}) ÷ {n} × 100 = {figure}',
  'how.sum-csat': '{top} ÷ {n} = {figure}',
  'how.interval':
    '{range}: Hätten andere Kunden derselben Monate geantwortet, läge der Wert in 95 von 100 Fällen in einem solchen Bereich.',
  'how.change': 'Davor ({window}): {figure}. Der Unterschied ist {difference} ({range}). {verdict}',
  'how.change-real': 'Der Bereich enthält die 0 nicht: Die Veränderung ist echt.',
  'how.change-none': 'Der Bereich enthält die 0: Vielleicht hat sich gar nichts verändert.',
  'how.needed': {
    one: 'Um eine Veränderung von {points} zu erkennen, braucht es etwa {n} Antwort je Zeitraum.',
    other: 'Um eine Veränderung von {points} zu erkennen, braucht es etwa {n} Antworten je Zeitraum.',
  },
  'how.pooled': {
    one: 'Mit unter 30 eigenen Antworten stützt sich das Team auf {n} ähnliches Team: {figure}, sicher in 90 von 100 Fällen.',
    other:
      'Mit unter 30 eigenen Antworten stützt sich das Team auf {n} ähnliche Teams: {figure}, sicher in 90 von 100 Fällen.',
  },
  'how.coverage': {
    one: 'Beantwortet: {share} von {n} Kontakt.',
    other: 'Beantwortet: {share} von {n} Kontakten.',
  },
  'how.response': {
    one: 'Geantwortet haben {answers} von {n} Person.',
    other: 'Geantwortet haben {answers} von {n} Personen.',
  },
  'how.marks': {
    one: 'Es wird {n} Team beobachtet; die Marken sind so gesetzt, dass insgesamt etwa eine im Jahr falsch ist.',
    other:
      'Es werden {n} Teams beobachtet; die Marken sind so gesetzt, dass für alle zusammen etwa eine im Jahr falsch ist.',
  },
  'how.effect':
    '„Kostet“ und „bringt“: der Wert aller Kommentare minus den Wert ohne die Kommentare zu diesem Thema. Belegt heißt: Der Bereich enthält die 0 nicht.',
  'how.minimums':
    'Mindestgrößen: {respondents} Antworten und {members} Personen für Zahlen, {comments} Kommentare für Themen. Darunter verlässt nichts den Ort, an dem Antworten gelesen werden.',
  'how.release': 'Zahlen veröffentlicht am {date} für „{audience}“, Ausgabe {id}.',
  'how.period':
    'Kleine Teams werden je Halbjahr veröffentlicht, damit sich keine einzelne Antwort ausrechnen lässt.',
  'how.purpose': 'Gemacht, um Teams zu verstehen. Nicht für Gehalt, Beurteilung oder Kündigung einzelner.',

  // Read on this page
  'read.title': 'Auf dieser Seite gelesen',
  'read.nothing': 'Nichts außer der Adresse.',
  'read.requisition-id': 'Nummer der Stelle',
  'read.unit-id': 'Nummer der Einheit',
  'read.job-title': 'Stellenbezeichnung',
  'read.unit-name': 'Name der Einheit',
  'read.unit-list': 'Namen der Einheiten',
  'read.job-links': 'Links zu Stellen',
  'read.from-address': 'aus der Adresse',
  'read.from-structured-data': 'aus den Daten der Seite',
  'read.from-field': 'aus einem Feld',
  'read.from-heading': 'aus der Überschrift',
  'read.from-label': 'aus einer Beschriftung',
  'read.from-link': 'aus einem Link',
  'read.only': 'Sonst wurde nichts gelesen, und nichts hat diesen Rechner verlassen.',
  'read.matched-pin': 'Team: von Ihrer Organisation für alle festgelegt.',
  'read.matched-own-pin': 'Team: von Ihnen festgelegt.',
  'read.matched-id': 'Team: über die Nummer.',
  'read.matched-alias': 'Team: über einen hinterlegten Namen.',
  'read.matched-name': 'Team: über den Namen.',
  'read.matched-picked': 'Team: von Ihnen auf dieser Seite gewählt.',

  // Chips
  'chip.questions': 'Kundenfragen für diese Stelle',
  'chip.questions-note': 'für alle Bewerbenden gleich',
  'chip.unit': '{unit}: Karte der Einheit',
  'chip.unit-note': 'über die Einheit, nie über eine Person',
  'chip.choose': 'Das Team zu dieser Seite wählen',
  'chip.serves': {
    one: '{team} arbeitet für {n} Kollegin oder Kollegen',
    other: '{team} arbeitet für {n} Kolleginnen und Kollegen',
  },
  'chip.serves-plain': '{team} arbeitet für Kolleginnen und Kollegen',
  'chip.line-of-sight': 'Kunden spüren es, wenn: „{what}“',
  'chip.open': 'Öffnen',

  // States: what happened, what it means, what to do
  'state.not-set-up.title': 'Customer Lens ist noch nicht eingerichtet',
  'state.not-set-up.text':
    'Noch ist keine Adresse für Zahlen bekannt, deshalb gibt es nichts zu zeigen. In den Einstellungen eine eintragen oder sich in der Beispielfirma umsehen.',
  'state.no-permission.title': 'Die Adresse ist noch nicht erlaubt',
  'state.no-permission.text':
    'Der Browser braucht Ihre Erlaubnis, um Zahlen von der Adresse Ihres Unternehmens zu lesen. Vorher wird nichts gelesen.',
  'state.loading.title': 'Die Zahlen sind unterwegs',
  'state.loading.text': 'Beim ersten Mal dauert es einige Sekunden. Diese Karte füllt sich von selbst.',
  'state.stale.title': 'Stand {date}',
  'state.stale.text':
    'Seit {since} kam nichts Neueres. Die Zahlen bleiben bis {until}, dann werden sie verborgen.',
  'state.stale.short': 'Stand {date}; Quelle nicht erreichbar seit {since}; sichtbar bis {until}',
  'state.stale.short-refused':
    'Stand {date}; nichts Neueres konnte übernommen werden seit {since}; sichtbar bis {until}',
  'state.offline.title': 'Keine Zahlen: Die Quelle ist nicht erreichbar',
  'state.offline.text':
    'Sie antwortet seit {since} nicht, länger als Zahlen aufbewahrt werden dürfen. Mit der Verbindung kommen sie zurück.',
  'state.offline.text-plain':
    'Die Quelle hat nicht geantwortet. Bitte die Verbindung prüfen; Customer Lens versucht es weiter.',
  'state.access-ended.title': 'Ihr Zugang ist beendet',
  'state.access-ended.text':
    'Die Quelle nimmt diese Anmeldung nicht mehr an, deshalb wurden die Daten hier gelöscht. Ein neues Token in den Einstellungen öffnet den Zugang wieder.',
  'state.sign-in.title': 'Bitte anmelden, um Zahlen zu sehen',
  'state.sign-in.text':
    'Die Zahlen Ihres Unternehmens liegen hinter seiner eigenen Anmeldung. Sie öffnet sich in einem Fenster; danach kommen die Zahlen von selbst.',
  'state.sign-in-again.title': 'Bitte neu anmelden',
  'state.sign-in-again.text':
    'Ihre Anmeldung ist beendet, deshalb sind die Zahlen bis zur nächsten verborgen. Sie wurden aufbewahrt und sind dann sofort wieder da.',
  'state.switched-off.title': 'Von Ihrer Organisation abgeschaltet',
  'state.switched-off.text':
    'Ihre Organisation hat Customer Lens abgeschaltet. Alle Daten hier wurden gelöscht. Sie müssen nichts tun.',
  'state.not-mapped.title': 'Für welches Team ist das?',
  'state.not-mapped.text':
    'Diese Seite nennt kein bekanntes Team. Einmal gefragt; die Antwort bleibt bei Ihnen und wird Ihrer Verwaltung für alle vorgeschlagen.',
  'state.not-mapped.choose': 'Team wählen',
  'state.not-mapped.other': 'Anderes Team',
  'state.layout.title': 'Diese Seite sieht anders aus als bekannt',
  'state.layout.text':
    'Vielleicht wurde das HR-Werkzeug erneuert; deshalb wurde hier kein Team gelesen. Bitte von Hand wählen; der Bericht unten nennt, was fehlte, und enthält nichts vom Inhalt der Seite.',
  'state.layout.report': 'Bericht für Ihre Verwaltung',
  'state.colleagues.title': '{team} arbeitet für Kolleginnen und Kollegen, nicht für Kunden',
  'state.colleagues.text': 'Deshalb gibt es keinen Kundenwert, und es wird keiner erfunden.',
  'state.colleagues.serves': 'Es arbeitet für: {teams}.',
  'state.colleagues.feel': 'Kunden spüren es, wenn: „{what}“',
  'state.hidden.title': 'Zu klein, um gezeigt zu werden',
  'state.collecting.title': 'Antworten werden gesammelt',
  'state.collecting.text':
    'Eine Zahl aus so wenigen Antworten führt in die Irre. Nichts zu tun: Sie erscheint mit einer späteren Ausgabe.',
  'state.none.title': 'Noch keine Kundenantworten',
  'state.none.text':
    'In diesem Zeitraum wurden die Kunden dieses Teams nicht gefragt. Bitte in der Analyse nachfragen, ob eine Umfrage es erfasst.',
  'state.public.title': 'Bisher nur öffentliche Bewertungen',
  'state.public.text':
    'In diesem Zeitraum erfasst keine Umfrage dieses Team. Das schreiben Menschen öffentlich.',
  'state.nothing.title': 'Hier gibt es nichts zu zeigen',
  'state.nothing.text':
    'Customer Lens hat die Verbindung zu dieser Seite verloren. Die Seite neu laden, dann ist es zurück.',
  'status.ready': 'aktuell',
  'status.ready-sample': 'Beispielfirma',
  'status.loading': 'lädt',
  'status.stale': 'Stand {date}',
  'status.offline': 'nicht erreichbar',
  'status.not-set-up': 'nicht eingerichtet',
  'status.no-permission': 'noch nicht erlaubt',
  'status.access-ended': 'Zugang beendet',
  'status.sign-in': 'nicht angemeldet',
  'status.sign-in-again': 'Anmeldung beendet',
  'status.switched-off': 'abgeschaltet',

  // Why no new release came
  'problem.unauthorised':
    'Die Adresse verlangt ein Token, oder das Token ist falsch. Bitte ein gültiges eintragen.',
  'problem.forbidden': 'Dieses Token darf die Adresse nicht lesen. Bitte Zugang erfragen.',
  'problem.not-found':
    'Unter der Adresse liegt keine Ausgabe. Bitte prüfen: Im Ordner muss manifest.json liegen.',
  'problem.timeout': 'Die Adresse hat zu langsam geantwortet. Es wird von selbst weiter versucht.',
  'problem.unreachable':
    'Die Adresse ist nicht erreichbar. Bitte Netz und Schreibweise prüfen; es wird von selbst weiter versucht.',
  'problem.not-json': 'Statt Zahlen kam eine Webseite, vielleicht eine Anmeldung. Bitte die Adresse prüfen.',
  'problem.no-permission': 'Der Browser darf die Adresse noch nicht lesen. Bitte unten erlauben.',
  'problem.insecure-token':
    'Das Token wurde nicht gesendet, weil die Adresse unverschlüsselt ist (http). Bitte https verwenden oder die Verwaltung fragen.',
  'problem.redirected':
    'Die Adresse hat weitergeleitet, vielleicht zu einer Anmeldung; dem wurde nicht gefolgt. Bitte die Zieladresse eintragen oder die Verwaltung fragen.',
  'problem.storage-full':
    'Auf diesem Rechner ist kein Platz für die neuen Zahlen. Bitte Platz schaffen; die alten bleiben.',
  'problem.too-many': 'Der Server bittet zu warten. Nächster Versuch: {at}.',
  'problem.server-error': 'Der Server meldet einen Fehler ({status}). Es wird von selbst weiter versucht.',
  'problem.wrong-hash':
    'Die Datei „{file}“ kam beschädigt oder verändert an, deshalb wurde die Ausgabe nicht verwendet.',
  'problem.missing-file':
    'Die Datei „{file}“ fehlt in der Ausgabe, deshalb wurde sie nicht verwendet. Sie muss neu veröffentlicht werden.',
  'problem.schema':
    'Die Datei „{file}“ ist bei {where} nicht wie erwartet: {message} Deshalb wurde die Ausgabe nicht verwendet.',
  'problem.newer-format':
    'Die Ausgabe ist von neuerer Art ({version}), als diese Fassung lesen kann. Bitte Customer Lens aktualisieren.',
  'problem.sign-in':
    'Ihre Anmeldung konnte gerade nicht erneuert werden. Es wird von selbst weiter versucht.',

  // Popup
  'popup.pass-on': 'Weitergeben',
  'popup.teams': 'Meine Teams',
  'popup.no-teams': 'Wählen Sie die Teams, mit denen Sie arbeiten.',
  'popup.choose-teams': 'Teams wählen',
  'popup.teams-i-may-see': 'Teams, die ich sehen darf',
  'popup.page': 'Diese Seite',
  'popup.make-known': 'Dieses Werkzeug bekannt machen',
  'popup.page-none': 'Kein erlaubtes HR-Werkzeug.',
  'popup.page-elsewhere': 'Das sieht nach {tools} aus, das anderswo erlaubt ist, hier aber nicht.',
  'popup.page-fought':
    'Die Seite hat die Karte immer wieder entfernt, deshalb bleibt sie hier weg. Die Seitenleiste zeigt sie weiterhin.',
  'popup.page-frame-dead':
    'Die Seite lässt die Karte nicht starten, deshalb wurde sie entfernt. Die Seitenleiste zeigt sie weiterhin.',
  'popup.page-team': '{page} → {team}',
  'popup.page-read': { one: 'gelesen: {n} Angabe', other: 'gelesen: {n} Angaben' },
  'popup.page-requisition': 'Stelle {id}',
  'popup.page-unit': 'Einheit {id}',
  'popup.page-plain': 'diese Seite',
  'popup.page-not-mapped': 'Team noch nicht bekannt',
  'popup.page-layout': 'Seite nicht erkannt',
  'popup.help': 'Hilfe: {contact}',
  'popup.updated': 'Zuletzt bestätigt {at}',

  // Side panel
  'side.title': 'Customer Lens Seitenleiste',
  'side.tabs': 'Was von diesem Team zu sehen ist',
  'side.tab.customers': 'Kunden',
  'side.team': 'Team',
  'side.team-page': 'Das Team dieser Seite',
  'side.no-team': 'Ein Team wählen, um seine Kunden zu sehen.',
  'side.set-team': 'Welches Team gehört zu {page}?',
  'side.set-team-help': 'Gilt nur für Sie; die Festlegungen Ihrer Organisation bleiben, wie sie sind.',
  'side.set': 'Festlegen',
  'side.set-own': 'Dieses Team haben Sie selbst gesetzt.',
  'side.undo': 'Rückgängig',
  'side.placement': 'In diesem Werkzeug steht die Karte',
  'side.set-done': 'Festgelegt. Die Karte auf der Seite folgt.',
  'suggestion.same-words': 'gleiche Wörter',
  'suggestion.similar-name': 'ähnlicher Name',
  'suggestion.abbreviation': 'Abkürzung',
  'suggestion.code': 'gleiches Kürzel',
  'suggestion.parent': 'Einheit darüber',

  // Options
  'options.title': 'Einstellungen',
  'options.lead': 'Was Customer Lens liest, wo es sich zeigt und wie alles gelöscht wird.',
  'options.locked': 'Von Ihrer Organisation festgelegt',
  'options.state': 'Zustand',
  'options.source': 'Woher die Zahlen kommen',
  'options.address': 'Adresse der Ausgabe',
  'options.address-help':
    'Ein Ordner auf einem Webserver, in dem manifest.json liegt. Sie bekommen die Adresse aus der Analyse oder IT.',
  'options.address-invalid':
    'Das ist keine Adresse. Sie beginnt mit https:// und nennt einen Ordner, etwa https://intranet.example/customer-lens/.',
  'options.address-refused':
    'Der Browser darf {origin} nicht lesen. Noch einmal speichern und erlauben; sonst kommen keine Zahlen.',
  'options.token': 'Token',
  'options.token-help':
    'Nur, wenn die Adresse eines verlangt. Liegt im eigenen Speicher der Erweiterung, unerreichbar für Webseiten.',
  'options.token-there': 'Ein Token ist gespeichert. Leer lassen, um es zu behalten.',
  'options.token-remove': 'Token entfernen',
  'options.token-http': 'Das Token auch über http senden',
  'options.token-http-help': 'Nur in einem Netz, dem Sie vertrauen: Unterwegs kann jeder mitlesen.',
  'options.saved': 'Gespeichert.',
  'options.hosts': 'HR-Werkzeuge',
  'options.hosts-lead':
    'Jedes wird durch Ihren Klick erlaubt, aus dem genannten Grund, und ebenso wieder entzogen.',
  'options.hosts-none': 'Noch ist kein HR-Werkzeug erlaubt, deshalb zeigt keine Seite eine Karte.',
  'options.host-tool': 'HR-Werkzeug',
  'options.host-address': 'Seine Adresse',
  'options.host-address-help':
    'Zum Beispiel https://hr.example.com. Customer Lens läuft dort und nirgends sonst.',
  'options.host-reason':
    'Liest Nummer und Titel der Stelle und den Namen der Einheit, um das Team zu finden. Nie etwas über eine Person.',
  'options.host-refused':
    'Der Browser hat die Erlaubnis nicht erteilt, deshalb wurde nichts geändert. Noch einmal auf Erlauben klicken und zustimmen.',
  'options.host-invalid':
    'Das ist keine Adresse einer Webseite. Sie beginnt mit https://, etwa https://hr.example.com.',
  'options.host-allowed': 'erlaubt',
  'options.host-missing': 'nicht erlaubt',
  'options.placement': 'Karte steht',
  'options.placement-docked': 'angedockt am Rand',
  'options.placement-inline': 'in der Seite',
  'options.placement-chip': 'als kleiner Knopf',
  'options.language': 'Sprache',
  'options.language-auto': 'wie der Browser',
  'options.my-teams': 'Meine Teams',
  'options.my-teams-help': 'Diese zeigt das Popup.',
  'options.my-teams-none': 'Teams erscheinen hier, sobald Zahlen da sind.',
  'options.my-teams-find': 'Team suchen',
  'options.pins': 'Von Ihnen festgelegte Teams',
  'options.pins-none':
    'Keine. Ist auf einer Seite das falsche Team, lässt es sich von der Karte aus festlegen.',
  'options.pin-what': 'Seite',
  'options.pin-team': 'Team',
  'options.delete': 'Alles löschen',
  'options.delete-help':
    'Zahlen, Token, Einstellungen und eigene Teams auf diesem Rechner. HR-Werkzeuge werden entzogen. Was Ihre Organisation veröffentlicht hat, bleibt unberührt.',
  'options.delete-ask': 'Alles auf diesem Rechner löschen?',
  'options.deleted': 'Alles wurde gelöscht.',
  'options.about': 'Über',
  'options.about-marks':
    'NPS und Net Promoter sind eingetragene Marken ihrer Inhaber; sie stehen hier nur, um zu sagen, welche Frage gemeint ist.',
  'options.about-privacy':
    'Keine Zahl handelt von einer Person. Auf diesem Rechner liegt keine Antwort und kein Kommentar. Nichts wird irgendwohin gesendet.',
  'options.agreement': 'Betriebsvereinbarung {version}',
  'tools.title': 'HR-Werkzeuge, die nicht eingebaut sind',
  'tools.lead':
    'Öffnen Sie die Seite einer Stelle oder Einheit und zeigen Sie auf ihren Namen und den Platz für die Karte. Behalten wird, wo zu lesen ist, nie was dort steht.',
  'tools.address': 'Adresse einer solchen Seite',
  'tools.address-help': 'Eine Stelle oder Einheit, nie eine Person: etwa https://hr.example.com/jobs/42.',
  'tools.point': 'Öffnen und zeigen',
  'tools.export': 'Exportieren',
  'tools.import': 'Eine Beschreibung importieren',
  'tools.release': 'In die Veröffentlichung aufnehmen',
  'tools.in-release': 'In der Veröffentlichung',
  'tools.unrelease': 'Herausnehmen',
  'tools.released': '{tool} ist Teil der Veröffentlichung.',
  'tools.off': 'Ihre Organisation hat ausgeschaltet, dass HR-Werkzeuge bekannt gemacht werden.',
  'tools.not-started':
    'Auf dieser Seite lässt sich nichts zeigen: Der Browser lässt keine Erweiterung hinein. Versuchen Sie eine andere Seite des Werkzeugs.',
  'tools.not-json':
    '{file} enthält keine Beschreibung eines HR-Werkzeugs. Wählen Sie eine Datei, die hier exportiert wurde.',
  'options.station': 'Für die Analyse: Station',

  // Welcome
  'welcome.title': 'Ein Team mit den Augen seiner Kunden sehen',
  'welcome.lead':
    'Sie bekommen den Blick der Kunden auf ein Team, in den HR-Seiten, die Sie schon nutzen. Nie etwas über eine Person.',
  'welcome.sample': 'Die Beispielfirma ausprobieren',
  'welcome.sample-text':
    'Funktioniert ohne Netz, in zehn Sekunden bereit. Tallwater Home Services ist erfunden, seine Kunden auch.',
  'welcome.sample-go': 'Ausprobieren',
  'welcome.sample-busy': 'Die Beispielfirma wird eingerichtet …',
  'welcome.sample-ready':
    'Die Beispielfirma ist bereit. Auf das Symbol von Customer Lens neben der Adresszeile klicken oder hier umsehen.',
  'welcome.file': 'Ich bringe eine Datei mit',
  'welcome.file-text':
    'Für die Analyse: aus Umfrageantworten und einer Liste der Einheiten werden Zahlen, die gezeigt werden dürfen. Dateien bleiben auf diesem Rechner.',
  'welcome.file-go': 'Station öffnen',
  'welcome.address': 'Wir haben eine Adresse',
  'welcome.address-text':
    'Sie haben eine Adresse aus der Analyse oder IT. Einmal eintragen, dann das HR-Werkzeug erlauben.',
  'welcome.address-go': 'Adresse eintragen',
  'welcome.managed': 'Von Ihrer Organisation eingerichtet',
  'welcome.managed-text':
    'Es ist nichts einzutragen. Erlauben Sie hier Ihre HR-Werkzeuge, jedes aus dem genannten Grund.',
  'welcome.managed-done':
    'Alles ist eingerichtet und erlaubt. Öffnen Sie eine Stelle oder eine Einheit in Ihrem HR-Werkzeug.',
  'welcome.failed': 'Das hat nicht geklappt: {reason}',

  // Recruiting
  'side.tab.hiring': 'Recruiting',
  'hiring.kit': 'Kundenfragen',
  'hiring.kit-count': { one: 'Kundenfrage · {n}', other: 'Kundenfragen · {n}' },
  'hiring.kit-note': '{code} ({check}) · dieselben für alle Bewerbungen · {minutes} Min.',
  'hiring.kit-check': 'Wer denselben Code und dasselbe Zeichen in Klammern hat, stellt dieselben Fragen.',
  'hiring.kit-ask': 'Nachfragen:',
  'hiring.kit-attitude': 'Haltung',
  'hiring.kit-trainable': 'lernbar',
  'hiring.kit-never-rejects': '→ Einarbeitung, nie ein Grund für eine Absage',
  'hiring.kit-fit': 'Passung',
  'hiring.kit-add': 'Ergänzung',
  'hiring.kit-copy': 'Für Ihr Bewerbungssystem kopieren',
  'hiring.kit-formats': 'Kopieren als',
  'hiring.kit-copy-plain': 'Text',
  'hiring.kit-copy-markdown': 'Markdown-Text',
  'hiring.kit-copy-html': 'HTML-Text',
  'hiring.kit-print': 'Auf einer Seite drucken',
  'hiring.kit-print-failed':
    'Der Browser hat die Druckseite nicht geöffnet. Erlauben Sie dieser Erweiterung Fenster, oder kopieren Sie die Fragen.',
  'hiring.kit-page':
    'Fragen gehören zu einer Stelle. Öffnen Sie deren Seite in Ihrem HR-Werkzeug, dann steht hier ihre Nummer.',
  'hiring.kit-team': 'alle Stellen dieses Teams',
  'hiring.straight': 'Offen gesagt, zu allen Bewerbenden',
  'hiring.straight-basis': {
    one: 'Grundlage: {n} Kommentar, {window}: {what}.',
    other: 'Grundlage: {n} Kommentare, {window}: {what}.',
  },
  'hiring.straight-basis-plain': {
    one: 'Grundlage: {n} Kommentar, {window}.',
    other: 'Grundlage: {n} Kommentare, {window}.',
  },
  'hiring.straight-weeks': { one: 'Kontakte aus {n} Woche', other: 'Kontakte aus {n} Wochen' },
  'hiring.straight-theme': '„{name}“ {share}',
  'hiring.onboarding': 'Einarbeitungsliste',
  'hiring.onboarding-note': 'dieselbe für alle, die hier anfangen',
  'hiring.onboarding-learn': 'Lernen',
  'hiring.onboarding-meet': 'Kennenlernen',
  'hiring.onboarding-hear': 'Kunden zuhören',
  'hiring.onboarding-week': 'Woche {week}',
  'hiring.onboarding-empty': 'Nichts von dem, was Kunden sagen, braucht einen Platz in den ersten Wochen.',
  'hiring.ad': 'Diese Anzeige',
  'hiring.ad-note': 'nur auf Ihren Klick gelesen, nichts gespeichert',
  'hiring.ad-read': 'Anzeige prüfen',
  'hiring.ad-again': 'Noch einmal prüfen',
  'hiring.ad-reading': 'Die Anzeige wird gelesen …',
  'hiring.ad-hints': { one: '{n} Hinweis', other: '{n} Hinweise' },
  'hiring.ad-clean':
    'Nichts zu ergänzen: Die Anzeige verspricht nichts, was Kunden vermissen, und nennt, was sie loben.',
  'hiring.ad-unproven':
    'Kein Hinweis zur Wortwahl. Die Kommentare belegen hier zu wenig, um zu sagen, ob die Anzeige verspricht, was Kunden vermissen.',
  'hiring.ad-missing': 'Fehlt in der Anzeige',
  'hiring.ad-show': 'In der Anzeige zeigen',
  'hiring.ad-counts': 'Die Anzeige verlangt {qualifications} und {behaviours}.',
  'hiring.ad-qualifications': { one: '{n} Qualifikation', other: '{n} Qualifikationen' },
  'hiring.ad-behaviours': { one: '{n} Verhaltensweise', other: '{n} Verhaltensweisen' },
  'hiring.ad-value': 'Ein Satz für die Anzeige:',
  'hiring.ad-text': 'Die Anzeige, wie sie gelesen wurde',
  'hiring.ad-no-page':
    'Neben dieser Leiste ist keine Stelle offen. Öffnen Sie die Anzeige in Ihrem HR-Werkzeug, oder fügen Sie sie hier ein.',
  'hiring.ad-not-a-job':
    'Die Seite neben dieser Leiste handelt von keiner Stelle; von ihr wurde nichts gelesen. Öffnen Sie die Anzeige, oder fügen Sie sie hier ein.',
  'hiring.ad-no-ad':
    'Auf dieser Seite fand sich keine Anzeige. Öffnen Sie die Seite mit ihrem Text, oder fügen Sie ihn hier ein.',
  'hiring.ad-paste': 'Text der Anzeige',
  'hiring.ad-paste-check': 'Diesen Text prüfen',
  'hiring.applicants': 'Bewerbende spüren es auch',
  'hiring.applicants-note': '{department}: {answers}, {window}',
  'hiring.applicants-beside': 'Bewerbende neben Kunden',
  'hiring.applicants-hidden':
    'Zu wenige Bewerbende haben geantwortet, um zu zeigen, was sie sagen; gezählt wird nach Bereich, nie darunter.',
  'hiring.applicants-none': 'Es sind keine Antworten von Bewerbenden angebunden.',
  'hiring.applicants-quiet': 'Bewerbende beklagen nichts so oft, dass es zu nennen wäre.',
  'hiring.applicants-promises': 'Was wir versprechen',
  'hiring.levers': 'Was es bewegt, und wessen Sache es ist',
  'hiring.levers-coverage': 'Hebel der Maßnahmen dieses Teams',
  'hiring.levers-none': 'Für dieses Team sind keine Maßnahmen erfasst.',
  'hiring.levers-own': 'Personal',
  'hiring.levers-empty': 'Keine Beschwerde ist häufig genug, um ihren Hebel zu nennen.',

  // Unit and brief: what to do next, and what to take to a table
  'side.tab.unit': 'Einheit',
  'side.tab.brief': 'Kurzbericht',
  'unit.next': 'Was als Nächstes zu tun ist',
  'unit.next-not-apart':
    'Die Antworten dieser Einheit unterscheiden sich nicht genug von anderen, also gibt es keinen Rat dazu, wo sie steht.',
  'unit.next-none': 'Ohne beide Maße gibt es keinen Rat dazu, wo diese Einheit steht.',
  'unit.next-action': 'Nächste Schritte',
  'unit.attention': 'Aufmerksamkeit:',
  'unit.brief-action': 'Bericht auf einer Seite',
  'unit.deadlines': 'Spitzen und Fristen',
  'unit.deadlines-action': {
    one: 'Fristen · {n} Überschneidung',
    other: 'Fristen · {n} Überschneidungen',
  },
  'unit.deadlines-clear': 'Kein HR-Termin fällt in eine belegte Spitze.',
  'unit.no-quiet': 'Keine Stunde der Woche ist ruhig genug für einen Vorschlag.',
  'unit.propose': 'Vorschlagen (.ics)',
  'unit.targets': 'Ziele',
  'unit.targets-fine': 'Neben jedem Ziel steht ein Maß für Qualität.',
  'unit.learning': 'Schulung, davor und danach',
  'unit.not-noted': 'Für diese Einheit nicht vermerkt: {what}.',
  'unit.not-noted-peaks': 'wann Kunden kommen',
  'unit.not-noted-dates': 'HR-Termine',
  'unit.not-noted-targets': 'Ziele',
  'unit.not-noted-learning': 'Schulungen',
  'unit.inside': 'Ursachen im Haus',
  'unit.obstacles': {
    one: 'Was dieses Team aufhält, aus einer festen Liste; {n} Person gefragt',
    other: 'Was dieses Team aufhält, aus einer festen Liste; {n} Beschäftigte gefragt',
  },
  'unit.line-of-sight': 'Von hier bis zu den Kunden',
  'unit.starts-here': 'Wofür Kunden und Kollegen anderer Teams dieses Team nennen',
  'brief.print': 'Auf einer Seite drucken',
  'brief.print-failed':
    'Der Browser hat die Druckseite nicht geöffnet. Fenster für diese Erweiterung erlauben oder den Text kopieren.',
  'brief.copy-markdown': 'Als Markdown kopieren',
  'brief.copy-chatham': 'Zum Weitergeben kopieren',
  'brief.chatham': 'Die Kopie nennt weder Team noch Ort, Datum oder Quelle.',
  'brief.conversation-rest': 'Zweck, Stimmung, Gäste und Rollen',
  'brief.met': 'HR hat zuletzt einen Kunden getroffen am',
  'brief.met-help': 'Bleibt nur auf diesem Computer.',
  'brief.ideas': 'Ideen',
  'brief.ideas-none': 'Für diese Einheit sind keine Ideen vermerkt.',
  'brief.ideas-employees': 'Von Beschäftigten',
  'brief.ideas-customers': 'Von Kunden',
  'brief.self-check': 'Zwölf Fragen an HR selbst',
  'brief.self-check-note': 'bleibt nur auf diesem Computer',
  'brief.self-check-open': 'Für {quarter} beantworten',
  'brief.self-check-trend': {
    one: '{quarter}: {yes} von {n} mit Ja beantwortet',
    other: '{quarter}: {yes} von {n} mit Ja beantwortet',
  },
  'brief.cards': 'Gewinnen, halten, wachsen, Erlebnis: was es hier heißt',
  'brief.cards-none': 'Über diese Einheit lässt sich noch nichts sicher sagen.',
  'quotes.copy-quiet': 'Ohne Team und Datum kopieren',
  'popup.one-thing': 'Nur eines',
  'popup.one-thing-off': 'Nicht mehr zeigen',
};

import type { QuestionText } from './question-text.ts';
import type { QuestionId } from './questions-en.ts';

/** The question bank in German. */
export const QUESTIONS_DE: Readonly<Record<QuestionId, QuestionText>> = {
  'call-back-1': {
    ask: 'Erzählen Sie von einer Zusage an einen Kunden, bei der Sie merkten, dass sie nicht zu halten war.',
    probes: ['Wann haben Sie Bescheid gegeben?', 'Was haben Sie danach geändert?'],
    anchors: [
      'wartete, bis nachgefragt wurde, oder verwies auf andere',
      'gab spät Bescheid und bot etwas an',
      'gab von sich aus Bescheid, ließ die Wahl und plante neu',
    ],
  },
  'call-back-2': {
    ask: 'Wie behalten Sie im Blick, was Sie zugesagt haben, wenn zehn andere Dinge dazwischenkommen?',
    probes: [
      'Wie sah das in der letzten Woche oder an der letzten Stelle aus?',
      'Was ist trotzdem durchgerutscht?',
    ],
    anchors: [
      'verließ sich auf das Gedächtnis und wusste von nichts, das durchrutschte',
      'führte eine Liste und sah auf Nachfrage hinein',
      'hatte ein festes Vorgehen, prüfte täglich und erzählte von einer Panne und wie sie behoben wurde',
    ],
  },
  'call-back-add': {
    ask: 'Welche Art, Zusagen zu halten, haben Sie anderswo erlebt, die dieses Team vielleicht nicht kennt?',
    probes: ['Warum hat sie dort funktioniert?', 'Was müsste hier anders sein?'],
    anchors: [
      'nannte ein Werkzeug, aber nicht, was die Leute damit taten',
      'beschrieb ein Vorgehen und seinen Nutzen',
      'beschrieb ein Vorgehen, seine Grenzen und wie es hier klein anfangen könnte',
    ],
  },
  'explaining-1': {
    ask: 'Erklären Sie uns etwas aus Ihrer letzten Arbeit, als hörten wir als Kunden zum ersten Mal davon.',
    probes: ['Woran würden Sie merken, dass wir nicht mitkommen?', 'Was haben Sie weggelassen, und warum?'],
    anchors: [
      'sprach in Fachwörtern, ohne Pause',
      'nahm einfache Worte und fragte einmal, ob alles klar ist',
      'begann damit, wozu wir es brauchen, ging Schritt für Schritt vor und ließ es uns wiedergeben',
    ],
  },
  'explaining-2': {
    ask: 'Erzählen Sie von jemandem, der es auch beim zweiten Versuch noch nicht verstanden hatte.',
    probes: ['Was haben Sie beim dritten Mal getan?', 'Was machen Sie seither anders?'],
    anchors: [
      'sagte dasselbe noch einmal oder gab weiter',
      'fand nach einer Weile andere Worte',
      'fragte, was angekommen ist, und setzte dort mit einem Bild oder Beispiel an',
    ],
  },
  'explaining-add': {
    ask: 'Was hilft Menschen beim Verstehen, das nichts mit Reden zu tun hat?',
    probes: ['Wo haben Sie es eingesetzt?', 'Was würden Sie hier zuerst ausprobieren?'],
    anchors: [
      'kam darauf zurück, mehr oder langsamer zu reden',
      'nannte eine Zeichnung, eine Seite oder einen Film',
      'erzählte von etwas Selbstgemachtem, wer es ausprobiert hat und was aus den Fragen wurde',
    ],
  },
  'empathy-1': {
    ask: 'Erzählen Sie von einem Kunden, der schon verärgert war, bevor Sie ein Wort gesagt hatten.',
    probes: ['Was haben Sie zuerst gesagt?', 'Wie haben Sie herausgefunden, worum es eigentlich ging?'],
    anchors: [
      'kam gleich auf die Regeln oder wartete, bis es vorbei war',
      'hörte zu, entschuldigte sich und löste es dann',
      'sprach die Sorge an, fragte, bevor gehandelt wurde, und kam am Ende darauf zurück',
    ],
  },
  'empathy-2': {
    ask: 'Wann mussten Sie Nein sagen, obwohl Sie den Wunsch gut verstehen konnten?',
    probes: ['Wie haben Sie es formuliert?', 'Womit ist der Kunde gegangen?'],
    anchors: [
      'nannte die Regel und beendete das Gespräch',
      'erklärte den Grund und bedauerte',
      'sagte klar Nein, nannte den Grund und suchte, was stattdessen möglich war',
    ],
  },
  'empathy-add': {
    ask: 'Welches Bedürfnis wird bei Diensten wie unserem leicht übersehen, und wie ist Ihnen das aufgefallen?',
    probes: ['Was haben Sie daraus gemacht?', 'Was könnte dieses Team tun?'],
    anchors: [
      'sah nichts, was übersehen wird',
      'nannte eine Situation und fand sie schade',
      'erzählte von einer Situation, was sich änderte und was es kostete und brachte',
    ],
  },
  'knowledge-1': {
    ask: 'Erzählen Sie von einer Kundenfrage, die Sie nicht beantworten konnten.',
    probes: [
      'Was haben Sie in dem Moment gesagt?',
      'Wie haben Sie dafür gesorgt, dass Sie es beim nächsten Mal wissen?',
    ],
    anchors: [
      'riet oder reichte die Frage weiter',
      'schlug nach und meldete sich wieder',
      'sagte es offen, klärte es bis zu einer genannten Zeit und gab die Antwort ans Team weiter',
    ],
  },
  'knowledge-2': {
    ask: 'Wie haben Sie sich die Produkte oder Verträge Ihrer letzten Stelle angeeignet?',
    probes: ['Was hat am längsten gedauert?', 'Wie haben Sie gemerkt, dass sich etwas geändert hatte?'],
    anchors: [
      'lernte, was gezeigt wurde, und nichts darüber hinaus',
      'las nach, wo es nötig war',
      'hatte ein eigenes Vorgehen, prüfte es an echten Fällen und blieb auf dem neuesten Stand',
    ],
  },
  'knowledge-add': {
    ask: 'Womit kennen Sie sich gut aus, das in einem Team wie diesem selten ist?',
    probes: ['Wann hat es einem Kunden genützt?', 'Wie würden Sie es an uns weitergeben?'],
    anchors: [
      'nannte ein Zeugnis',
      'nannte ein Wissen und einen Fall, in dem es half',
      'nannte ein Wissen, einen Fall und einen einfachen Weg, wie andere es nutzen',
    ],
  },
  'informed-1': {
    ask: 'Erzählen Sie von einem Plan, der sich änderte, während ein Kunde wartete.',
    probes: ['Wer hat es zuerst erfahren?', 'Was würde der Kunde darüber sagen, wie er es erfahren hat?'],
    anchors: [
      'der Kunde fand es allein heraus',
      'gab am selben Tag Bescheid',
      'gab Bescheid, sobald es sich abzeichnete: was als Nächstes geschieht und bis wann',
    ],
  },
  'informed-2': {
    ask: 'Was sagen Sie einem Kunden, wenn es nichts Neues zu sagen gibt?',
    probes: ['Wann haben Sie das zuletzt getan?', 'Was kam als Antwort?'],
    anchors: [
      'wartete, bis es etwas Neues gab',
      'antwortete auf Nachfrage',
      'nannte den Zeitpunkt der nächsten Nachricht und hielt ihn auch ohne Neuigkeit ein',
    ],
  },
  'informed-add': {
    ask: 'Wo haben Sie erlebt, dass Kunden so gut informiert waren, dass niemand nachfragen musste?',
    probes: ['Was steckte dahinter?', 'Was davon ginge mit unseren Mitteln?'],
    anchors: [
      'nannte eine Marke, die gefällt',
      'beschrieb, was Kunden zu sehen bekamen',
      'beschrieb, was dahinter geschah, und einen Schritt, der kein neues System braucht',
    ],
  },
  'workmanship-1': {
    ask: 'Erzählen Sie von einer Arbeit, die Sie noch einmal gemacht haben, obwohl niemand es verlangt hatte.',
    probes: ['Woran haben Sie es gemerkt?', 'Was haben Sie dem Kunden gesagt?'],
    anchors: [
      'erinnerte sich an keine oder sprach von der verlorenen Zeit',
      'besserte nach, wenn es von selbst auffiel',
      'prüfte gewohnheitsmäßig, besserte nach, sagte es und änderte die eigene Arbeitsweise',
    ],
  },
  'workmanship-2': {
    ask: 'Woran erkennen Sie, dass Ihre Arbeit fertig ist?',
    probes: ['Was prüfen Sie zuletzt?', 'Wie verlassen Sie den Ort?'],
    anchors: [
      'wenn die Zeit um ist oder es läuft',
      'probierte es aus und räumte auf',
      'prüfte unter Last, räumte auf und ging es mit dem Kunden durch',
    ],
  },
  'workmanship-add': {
    ask: 'Welchen Handgriff haben Sie anderswo gelernt, mit dem Arbeit länger hält?',
    probes: ['Woher wissen Sie das?', 'Was würden Sie uns in der ersten Woche zeigen?'],
    anchors: [
      'lobte Erfahrung im Allgemeinen',
      'nannte einen Handgriff und wofür er gut ist',
      'nannte einen, wie er erprobt wurde und für welche Arbeit er nicht passt',
    ],
  },
  'staff-1': {
    ask: 'Erzählen Sie von einem sehr vollen oder schwierigen Arbeitstag. Was haben Sie getan, damit Kunden nichts davon merkten?',
    probes: ['Was machte den Tag schwierig?', 'Wen haben Sie um Hilfe gebeten?'],
    anchors: [
      'ließ es Kunden spüren oder konnte keinen solchen Tag nennen',
      'blieb höflich und brachte den Tag hinter sich',
      'setzte Prioritäten, holte rechtzeitig Hilfe und blieb freundlich zu Kunden',
    ],
  },
  'staff-add': {
    ask: 'Was bleibt Kunden von einem Kontakt mit Ihnen in Erinnerung, das in keinem Leitfaden steht?',
    probes: ['Woher wissen Sie das?', 'Könnten andere das auch, auf ihre Art?'],
    anchors: [
      'nannte eine Höflichkeitsformel',
      'erzählte von einer Kleinigkeit',
      'erzählte von einer Kleinigkeit, wie ein Kunde darauf reagierte und wann sie besser unterbleibt',
    ],
  },
  'speed-1': {
    ask: 'Erzählen Sie von einem Fall, in dem schnell und gründlich nicht zusammengingen.',
    probes: ['Wie haben Sie entschieden?', 'Was haben Sie dem Kunden gesagt?'],
    anchors: [
      'war immer schnell oder immer gründlich',
      'entschied sich für eines und nannte den Preis dafür',
      'fragte, worauf es dem Kunden ankommt, tat das zuerst und kam auf den Rest zurück',
    ],
  },
  'speed-add': {
    ask: 'Welchen Schritt haben Sie irgendwo weggelassen oder zusammengelegt, sodass Kunden weniger warten?',
    probes: ['Wer musste zustimmen?', 'Was wäre fast schiefgegangen?'],
    anchors: [
      'arbeitete schneller',
      'ließ für sich allein einen Schritt weg',
      'fand den Schritt, probierte es mit anderen aus und behielt Fehler im Auge',
    ],
  },
  'first-time-1': {
    ask: 'Erzählen Sie von einem Kunden, der mit demselben Anliegen wiederkommen musste.',
    probes: ['Was fehlte beim ersten Mal?', 'Was fragen Sie heute, bevor Sie einen Fall schließen?'],
    anchors: [
      'schob es auf den Kunden oder auf andere',
      'löste es beim zweiten Mal',
      'fand die Ursache, löste es und fragt seither beim ersten Mal anders',
    ],
  },
  'first-time-add': {
    ask: 'Was haben Sie geändert, und sei es klein, sodass eine Frage gar nicht mehr aufkam?',
    probes: ['Woran haben Sie gemerkt, dass es wirkt?', 'Wer nutzt es heute noch?'],
    anchors: [
      'beantwortete die Frage jedes Mal gut',
      'schrieb die Antwort für das nächste Mal auf',
      'ging dorthin, wo die Frage entsteht, änderte dort etwas und sah nach, was daraus wurde',
    ],
  },
  'passed-on-1': {
    ask: 'Erzählen Sie von einem Fall, den Sie nicht allein abschließen konnten.',
    probes: ['Wie haben Sie ihn übergeben?', 'Woher wusste der Kunde, wer zuständig ist?'],
    anchors: [
      'stellte durch, und damit war es erledigt',
      'schrieb eine Notiz und nannte dem Kunden die Stelle',
      'kündigte den Kunden an, übergab alles Bekannte und fragte später nach dem Ausgang',
    ],
  },
  'passed-on-add': {
    ask: 'Welche Brücke haben Sie zwischen zwei Teams gebaut, die kaum miteinander sprachen?',
    probes: ['Was war dafür nötig?', 'Welche wäre hier die erste?'],
    anchors: [
      'sah das Problem beim anderen Team',
      'kannte dort jemanden und rief an',
      'schuf eine Gewohnheit oder ein kurzes Treffen, das auch ohne eigenes Zutun weiterlief',
    ],
  },
  'billing-1': {
    ask: 'Erzählen Sie von einem Fehler in Zahlen, den Sie vor dem Kunden gefunden haben.',
    probes: ['Wie sind Sie darauf gestoßen?', 'Wem haben Sie es gesagt, und wann?'],
    anchors: [
      'fand keinen oder berichtigte ihn still',
      'berichtigte ihn und sagte es dem Team',
      'berichtigte ihn, sagte es dem Kunden ungefragt und schloss die Lücke',
    ],
  },
  'billing-add': {
    ask: 'Wie würden Sie eine Rechnung so klar machen, dass niemand deswegen anruft?',
    probes: [
      'Wo haben Sie schon etwas Trockenes leicht lesbar gemacht?',
      'An wem würden Sie es ausprobieren?',
    ],
    anchors: [
      'würde sie am Telefon besser erklären',
      'nannte, was am meisten verwirrt',
      'zeigte am Beispiel, was nach vorn gehört, was wegfällt und wie es sich erproben lässt',
    ],
  },
  'arrival-1': {
    ask: 'Erzählen Sie von einem Tag, an dem Sie in Verzug waren.',
    probes: ['Wann war Ihnen das klar?', 'Was hörte der letzte Kunde des Tages, und wann?'],
    anchors: [
      'entschuldigte sich bei der Ankunft',
      'rief an, als die Zeit da war',
      'rief an, sobald es sich abzeichnete, ließ die Wahl und gab dem Büro Bescheid für den Rest des Tages',
    ],
  },
  'arrival-add': {
    ask: 'Was haben Sie anderswo gesehen, das das Warten auf jemanden leichter macht?',
    probes: ['Warum wirkt es?', 'Was könnte eine einzelne Person hier anfangen?'],
    anchors: [
      'nannte nur kürzeres Warten',
      'nannte eine Nachricht oder eine Karte',
      'nannte, was Wartende wissen wollen, und einen Weg, es ihnen ohne großen Aufwand zu sagen',
    ],
  },
  'product-quality-1': {
    ask: 'Erzählen Sie von einem Mangel, der Ihnen mehr als einmal begegnet ist.',
    probes: ['Wem haben Sie davon erzählt?', 'Wie haben Sie dafür gesorgt, dass es ankommt?'],
    anchors: [
      'behob ihn jedes Mal',
      'meldete ihn einmal',
      'sammelte Fälle, meldete sie denen, die es ändern können, und sagte Kunden, was daraus wurde',
    ],
  },
  'product-quality-add': {
    ask: 'Was fällt Ihnen an Produkten auf, das die Hersteller nicht sehen?',
    probes: ['Geben Sie uns ein Beispiel.', 'Wie haben Sie es ihnen nahegebracht?'],
    anchors: [
      'nannte, was gefällt oder nicht gefällt',
      'erzählte von einem Kunden, der es anders nutzte als gedacht',
      'erzählte von einem Fall, was dem Hersteller gezeigt wurde und was sich änderte',
    ],
  },
  'website-1': {
    ask: 'Wie helfen Sie jemandem durch einen Online-Schritt, wenn Sie den Bildschirm nicht sehen?',
    probes: ['Wie finden Sie heraus, wo es hakt?', 'Was tun Sie, wenn die Seite selbst falsch ist?'],
    anchors: [
      'erledigte es selbst oder riet, es noch einmal zu versuchen',
      'ging es der Reihe nach durch',
      'fragte, was zu sehen ist, nannte immer nur einen Schritt und meldete, wo Leute hängen bleiben',
    ],
  },
  'website-add': {
    ask: 'Welchen Online-Schritt würden Sie zuerst streichen, und woran merkten Sie, dass ihn niemand vermisst?',
    probes: ['Wo haben Sie schon etwas vereinfacht?', 'Wer war dagegen?'],
    anchors: [
      'würde eine Erklärung ergänzen',
      'nannte einen Schritt, der ärgert',
      'nannte einen Schritt, einen kleinen Versuch und wann er zurückkäme',
    ],
  },
  'price-1': {
    ask: 'Erzählen Sie von einem unangenehmen Gespräch über den Preis.',
    probes: ['Wer hat davon angefangen?', 'Was wusste der Kunde am Ende?'],
    anchors: [
      'wich aus oder gab sofort nach',
      'nannte den Preis auf Nachfrage',
      'nannte ihn früh, zeigte, was darin steckt, und nahm ein Nein an',
    ],
  },
  'price-add': {
    ask: 'Wann haben Sie einem Kunden geraten, weniger auszugeben als geplant?',
    probes: ['Was sagte Ihr Team dazu?', 'Was wurde aus dem Kunden?'],
    anchors: [
      'nie, oder sah keinen Grund dafür',
      'erzählte von einem Fall, in dem um Rat gefragt wurde',
      'erzählte von einem Fall, nannte den Grund offen und machte ihn für Team und Kunden nützlich',
    ],
  },
  'policy-1': {
    ask: 'Erzählen Sie von einer Regel, die im Fall eines Kunden keinen Sinn ergab.',
    probes: ['Was haben Sie für den Kunden getan?', 'Was haben Sie wegen der Regel getan?'],
    anchors: [
      'wandte sie an oder umging sie still',
      'bat um eine Ausnahme',
      'nutzte, was die Regel zulässt, ließ den Rest entscheiden und schlug eine Änderung vor',
    ],
  },
  'policy-add': {
    ask: 'Welche Regel haben Sie abschaffen oder vereinfachen helfen?',
    probes: ['Wie haben Sie gezeigt, dass sie im Weg war?', 'Was trat an ihre Stelle?'],
    anchors: [
      'beklagte sich über Regeln',
      'schlug eine Änderung vor',
      'zeigte Fälle, gewann die Zuständigen und sah nach, was ohne die Regel geschah',
    ],
  },
  'privacy-1': {
    ask: 'Erzählen Sie von einem Kunden, der Ihnen eine Angabe nicht geben wollte.',
    probes: ['Wie haben Sie erklärt, wozu sie dient?', 'Was haben Sie ohne sie getan?'],
    anchors: [
      'beharrte darauf oder gab den Fall auf',
      'erklärte den Zweck',
      'erklärte den Zweck, nahm nur das Nötige auf und fand einen Weg ohne den Rest',
    ],
  },
  'privacy-add': {
    ask: 'Welche Angabe verlangen Firmen, die niemand braucht?',
    probes: ['Wie sind Sie darauf gekommen?', 'Was würden Sie stattdessen fragen?'],
    anchors: [
      'hatte noch nicht darüber nachgedacht',
      'nannte eine und warum sie stört',
      'nannte eine, verfolgte, wohin sie geht, und schlug vor, wie es ohne sie ginge',
    ],
  },
  'waiting-1': {
    ask: 'Erzählen Sie von einem Tag mit viel mehr Kunden als Zeit.',
    probes: ['Was bekam der Letzte in der Reihe von Ihnen?', 'Was haben Sie den Wartenden gesagt?'],
    anchors: [
      'war zu allen kurz angebunden oder kam mit allen in Verzug',
      'blieb freundlich und hielt die Reihenfolge ein',
      'sagte, wie lange es dauert, ordnete nach Dringlichkeit und war beim Letzten genauso sorgfältig',
    ],
  },
  'waiting-add': {
    ask: 'Was kann jemand im Gespräch für die tun, die noch warten?',
    probes: ['Wo haben Sie das gesehen?', 'Was braucht es dafür von anderen?'],
    anchors: [
      'sah dafür keine Möglichkeit',
      'nannte ein Wort des Danks oder des Bedauerns',
      'nannte etwas, das die häufigste Frage beantwortet, bevor sie gestellt wird',
    ],
  },
  'reachability-1': {
    ask: 'Erzählen Sie von einer Nachricht, für die sich niemand zuständig fühlte.',
    probes: ['Wie sind Sie darauf gestoßen?', 'Wie ging es aus?'],
    anchors: [
      'ließ sie liegen',
      'leitete sie weiter',
      'antwortete, fand die zuständige Stelle und fragte später nach, ob es erledigt ist',
    ],
  },
  'reachability-add': {
    ask: 'Wie haben Sie sich oder ein Team besser erreichbar gemacht, ohne immer da zu sein?',
    probes: ['Wie kam das bei Kunden an?', 'Worauf haben Sie dafür verzichtet?'],
    anchors: [
      'war rund um die Uhr erreichbar',
      'hatte feste Zeiten und sagte sie',
      'nannte Zeiten, bot dazwischen einen anderen Weg und sah nach, ob er genutzt wird',
    ],
  },
  'appointment-1': {
    ask: 'Erzählen Sie von einem Termin, den Sie verschieben mussten.',
    probes: ['Was haben Sie angeboten?', 'Wie haben Sie verhindert, dass er sich wieder verschiebt?'],
    anchors: [
      'sagte ab und überließ den Rest dem Kunden',
      'bot den nächsten freien Termin an',
      'rief früh an, ließ sofort die Wahl und sicherte den neuen Termin mit den anderen ab',
    ],
  },
  'appointment-add': {
    ask: 'Welche Art zu planen haben Sie erlebt, die Luft für Unvorhergesehenes lässt?',
    probes: ['Was hat sie gekostet?', 'Wer musste mitziehen?'],
    anchors: [
      'plante enger',
      'ließ am Tag eine Lücke',
      'wusste, wie viel an einem gewöhnlichen Tag dazwischenkommt, plante dafür und nutzte freie Zeit gut',
    ],
  },
  'any-handover': {
    ask: 'Erzählen Sie von einem Fall, den Sie übergeben haben. Was musste das Team wissen?',
    probes: ['Zeigen Sie es uns an einem Fall von Ihnen.', 'Was lassen Sie weg?'],
    anchors: [
      'die Kundennummer, der Rest steht im System',
      'was geschehen ist und was noch offen ist',
      'was geschehen ist, was bis wann zugesagt wurde und worauf es diesem Kunden ankommt',
    ],
  },
  'any-listening': {
    ask: 'Erzählen Sie von einem Kunden, der etwas anderes meinte, als er sagte.',
    probes: ['Was hat Sie stutzig gemacht?', 'Was haben Sie gefragt?'],
    anchors: [
      'löste, was gesagt wurde',
      'merkte es am Ende',
      'merkte es früh, fragte offen nach und löste, was gemeint war',
    ],
  },
  'any-own-mistake': {
    ask: 'Erzählen Sie von einem eigenen Fehler, der bei einem Kunden ankam.',
    probes: ['Was haben Sie dem Kunden gesagt?', 'Was hat Ihr Team daraus gelernt?'],
    anchors: [
      'nannte keinen oder den von anderen',
      'brachte es in Ordnung und entschuldigte sich',
      'sagte es von sich aus, brachte es in Ordnung und sorgte dafür, dass es anderen nicht passiert',
    ],
  },
  'any-whole': {
    ask: 'Wessen Arbeit macht Ihre erst möglich, und was wird dort von Ihnen gebraucht?',
    probes: ['Woher wissen Sie das?', 'Was haben Sie dafür geändert?'],
    anchors: [
      'sah nur den eigenen Schreibtisch',
      'nannte die Nachbarteams und was sie liefern',
      'nannte sie, hatte nach ihrem Bedarf gefragt und etwas für sie geändert',
    ],
  },
  'any-learning': {
    ask: 'Was haben Sie im letzten Jahr gelernt, das Kunden gemerkt haben?',
    probes: ['Wie sind Sie es angegangen?', 'Woran haben Sie gesehen, dass es hilft?'],
    anchors: [
      'nannte einen Kurs',
      'nannte eine Fähigkeit und wo sie gebraucht wird',
      'nannte eine Lücke, wie sie geschlossen wurde und einen Kunden, der etwas davon hatte',
    ],
  },
  'any-add': {
    ask: 'Was würden Sie mitbringen, das dieses Team noch nicht hat?',
    probes: ['Wann hat es einem Kunden oder einem Team genützt?', 'Was bräuchten Sie von uns dafür?'],
    anchors: [
      'wiederholte, was in der Anzeige steht',
      'nannte etwas Neues und woher es kommt',
      'nannte etwas Neues, zeigte an einem Fall, was es bewirkt hat, und wie es hierher passt',
    ],
  },
  'any-add-2': {
    ask: 'Was haben Sie ganz anders gemacht als die Leute um Sie herum, und es ging gut?',
    probes: ['Was hielten die anderen davon?', 'Was würden Sie für sich behalten, was weitergeben?'],
    anchors: [
      'machte es wie die anderen',
      'machte es aus eigenen Gründen anders',
      'sah einen Grund, probierte es offen aus und ließ andere das Ergebnis beurteilen',
    ],
  },
};

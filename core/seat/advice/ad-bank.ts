/**
 * How themes show in job ads, in English and German. `promise` finds what a company promises its customers,
 * `mention` that an ad speaks of the matter at all. Patterns are searched in one clause, in upper or lower case.
 * What an ad can say instead is in `core/texts/advice-ad.ts`.
 */
interface AdPatterns {
  promise: RegExp;
  mention: RegExp;
}

export const AD_BANK: Readonly<Record<string, AdPatterns>> = {
  'call-back': {
    promise:
      /\b(we|our team) (will |always )?(call|ring|phone|get) (\w+ ){0,2}back\b|call-?backs? (within|in|guarantee)|\bkeep (all |every |each )?(our |of our )?promises?\b|\bruf(en|t) .{0,50}zurück|rückruf.{0,30}(innerhalb|binnen|garant|in \d)|halten .{0,20}(was wir versprechen|versprechen|wort)/iu,
    mention:
      /call(s|ing)? .{0,20}back|call-back|promise|keep your word|rückruf|zurückruf|zusage|versprech|wort hält/iu,
  },
  explaining: {
    promise:
      /\bexplain everything\b|no small print|always in plain|erklären (ihnen |dir )?alles|kein kleingedrucktes/iu,
    mention:
      /expla(in|natio)|plain (words|language)|jargon|step by step|erklär|verständlich|einfache worte|schritt für schritt/iu,
  },
  empathy: {
    promise:
      /customers? (always )?comes? first|customer is king|every customer .{0,30}(heard|seriously|special)|kunde ist könig|kunden? .{0,25}(an erster stelle|im mittelpunkt)|jede[rn]? kunde.{0,30}ernst/iu,
    mention:
      /seriously|listen|empath|understand(ing)? for|care about people|\bpatien(t\b|ce)|ernst|zuhör|hören .{0,15}zu|einfühl|verständnis|geduld/iu,
  },
  knowledge: {
    promise:
      /answers? to (every|any|all)|experts? (for|in|on) (every|all|any)|know everything|auf jede frage .{0,10}antwort|experten für alle/iu,
    mention:
      /look (it |things )?up|know(s|ledge)? |expert|learn|nachschlag|fachwissen|kenntnis|auskenn|kennen sich .{0,20}aus|lern/iu,
  },
  informed: {
    promise:
      /(always|fully) (kept )?informed|\bwe keep (our |all )?\w* ?(customers? )?(informed|up to date|posted)|at every step|immer informiert|halten .{0,25}auf dem laufenden|jederzeit bescheid/iu,
    mention:
      /inform|keep .{0,20}(posted|up to date)|tell .{0,30}early|let .{0,20}know|call when you cannot|bescheid|auf dem laufenden|informier/iu,
  },
  workmanship: {
    promise:
      /(perfect|flawless|spotless|first-class) (work|results?|finish)|(einwandfreie|makellose|perfekte|erstklassige) (arbeit|ausführung|ergebnis)/iu,
    mention:
      /leave .{0,20}(place|clean|found)|care(ful)?(ly)? work|neat|tidy|clean|thorough|sauber|sorgfältig|gründlich|ordentlich/iu,
  },
  staff: {
    promise: /friendliest|always (a |with a )smile|freundlichste|immer (mit einem |ein )lächeln/iu,
    mention:
      /friendl|warm(ly|th)|kind(ly|ness)|welcom|helpful|attentive|polite|take (your |the )?time|listen|ask before|freundlich|herzlich|hilfsbereit|aufmerksam|höflich|zuhör|nehmen sich zeit|fragen, bevor/iu,
  },
  speed: {
    promise: /fastest|in no time|immediate(ly)? help|blitzschnell|am schnellsten|sofort(ige)? hilfe/iu,
    mention: /\bfast|quick|swift|prompt|get .{0,15}done|zügig|schnell|rasch|without delay/iu,
  },
  'first-time': {
    promise:
      /(right|solved?|fix(ed)?|done) .{0,20}(the |at |on )?(first|one) (time|call|contact|visit)|first[- ]time fix|beim ersten (mal|anruf|kontakt|besuch|anlauf)/iu,
    mention:
      /until it is (solved|closed|done)|stay with a case|see .{0,15}through|solve|lös(en|t)|bis .{0,20}(gelöst|erledigt|abgeschlossen)|dranbleib|come back|ask once more|wiederkommen/iu,
  },
  'passed-on': {
    promise:
      /(one|single) (point of )?(contact|person) for (everything|all)|never (be )?passed|ein(en)? ansprechpartner für alles|alles aus einer hand/iu,
    mention:
      /hand over|own (a|the) case|nobody has to ask twice|übergeben|übergabe|verantwortung für|bleiben .{0,20}zuständig|in charge of a case|(stay )?responsible for (a|the|every) case|zuständig/iu,
  },
  waiting: {
    promise:
      /no (waiting|queues?|waits?)\b|without (long )?(waiting|waits?|queues?)|(answer(ed)?|pick(ed)? up|reply|replies) .{0,20}within .{0,12}(seconds?|minutes?)|keine warte|ohne (lange )?warte|innerhalb von .{0,12}(sekunden|minuten)/iu,
    mention: /wait|queue|warte/iu,
  },
  reachability: {
    promise:
      /\b24\s?\/\s?7\b|around the clock|round the clock|always (there|available|reachable|pick up)|rund um die uhr|(immer|jederzeit) (erreichbar|für .{0,12}da)/iu,
    mention: /reach|available|pick up|answer (calls|messages)|erreichbar|ans telefon|erreichbar/iu,
  },
  billing: {
    promise:
      /no hidden (costs?|fees?|charges?)|(transparent|clear|correct) (bills?|invoices?|billing)|keine versteckten kosten|(transparente|klare|korrekte) (rechnung|abrechnung)/iu,
    mention: /bill|invoice|figures|rechnung|abrechnung|zahlen/iu,
  },
  arrival: {
    promise:
      /\bwe (always )?(come|arrive|deliver|are) .{0,30}(on time|punctual|in the hour|within|next day)|next[- ]day delivery|on time,? every time|wir (kommen|liefern|sind) .{0,30}(pünktlich|in der stunde|innerhalb|am nächsten tag)|immer pünktlich/iu,
    mention:
      /on time|punctual|arrival window|running late|call ahead|pünktlich|ankunft|verspät|(come|arrive) when you said|kommen, wann/iu,
  },
  appointment: {
    promise:
      /appointments? (within|on the same day|the same day|at any time|whenever|that suits?)|same[- ]day appointments?|termine? (innerhalb|noch am selben tag|nach wunsch)|wunschtermin/iu,
    mention: /appointment|dates? that hold|termin/iu,
  },
  'product-quality': {
    promise:
      /(best|highest|top) quality|never (fails?|breaks?)|last a lifetime|(beste|höchste) (qualität|produkte)|hält ein leben lang/iu,
    mention: /quality|fault|qualität|mängel|mangel|our products|unsere produkte/iu,
  },
  website: {
    promise:
      /everything online|(with|in) (one|a) click|all in one app|alles online|mit einem klick|alles in einer app/iu,
    mention: /online|website|\bapp\b|webseite/iu,
  },
  price: {
    promise:
      /(best|lowest|unbeatable|fair(est)?) prices?|(beste|günstigste|faire|unschlagbare)[nrs]? preise?/iu,
    mention: /price|cost|budget|preis|kosten|was etwas kostet/iu,
  },
  policy: {
    promise:
      /no red tape|without red tape|unbureaucratic|no questions asked|unbürokratisch|ohne (papierkram|wenn und aber)/iu,
    mention: /\brules?\b|flexib|goodwill|grant|regel|kulan|spielraum|within the rules/iu,
  },
  privacy: {
    promise: /data (is|are) (always )?(safe|secure)|daten sind .{0,15}sicher/iu,
    mention: /\bdata\b|privacy|confidential|daten|vertraulich/iu,
  },
  queue: {
    promise:
      /\b(?:no|never|without) (?:any |a )?(?:waiting|wait|waits?|queues?|queuing)\b|\bnever wait|short waits|seen (?:straight|right) away|keine warte|ohne (?:lange )?(?:warte|zu warten)|warten nie|kurze wartezeit/iu,
    mention: /wait|queue|warte|schlange/iu,
  },
  cleanliness: {
    promise:
      /\b(?:spotless|immaculate|sparkling|gleaming|perfectly clean|always clean|hygienically clean)\b|makellos sauber|blitzsauber|blitzblank|immer sauber|strahlend sauber/iu,
    mention:
      /clean|hygien|tidy|leave every room|sauber|rein(?:lich|igung)|ordentlich|hinterlassen .{0,10}raum/iu,
  },
  food: {
    promise:
      /\b(?:delicious|freshest|finest|best|award-winning) (?:\p{L}+ )?(?:food|breakfast|kitchen|cuisine|meals?|menu)\b|(?:beste|köstliche|ausgezeichnete|feinste)[snrm]? (?:\p{L}+ )?(?:küche|essen|speisen|frühstück)/iu,
    mention: /food|kitchen|cook|meal|menu|plate|küche|koch|speise|essen|gericht/iu,
  },
  room: {
    promise:
      /\b(?:luxurious|perfect|most comfortable|flawless) (?:\p{L}+ )?(?:rooms?|beds?|stay)\b|(?:luxuriöse|perfekte|komfortabelste)[snrm]? (?:\p{L}+ )?(?:zimmer|betten|aufenthalt)/iu,
    mention: /room|bed|comfort|repair|zimmer|bett|komfort|reparier/iu,
  },
  care: {
    promise:
      /\b(?:best|loving|first-class|individual|round-the-clock) (?:\p{L}+ )?care\b|time for (?:every|each)|(?:beste|liebevolle|erstklassige|individuelle)[snrm]? (?:\p{L}+ )?(?:pflege|betreuung)|zeit für jede/iu,
    mention: /\bcare\b|caring|look after|attentive|needs? help|pfleg|betreu|umsorg|kümmer|hilfe braucht/iu,
  },
  treatment: {
    promise:
      /\b(?:best|leading|world-class|cutting-edge) (?:\p{L}+ )?(?:treatment|medicine|therapy)\b|(?:beste|führende|modernste)[snrm]? (?:\p{L}+ )?(?:behandlung|medizin|therapie)|spitzenmedizin/iu,
    mention: /treat|examin|therap|thorough|behandl|untersuch|gründlich/iu,
  },
  reservation: {
    promise:
      /\b(?:smooth|seamless|effortless) (?:\p{L}+ )?(?:check-?in|booking|arrival)\b|everything (?:is )?(?:ready|prepared)|reibungslose[snrm]? (?:\p{L}+ )?(?:anreise|buchung|check-?in)/iu,
    mention: /book|reserv|check-?in|buch|reserv|anreise/iu,
  },
  fees: {
    promise:
      /\b(?:fair|low|no hidden|transparent) (?:\p{L}+ )?(?:fees?|charges?|prices?|costs?)\b|\bfree (?:current )?account\b|(?:faire|niedrige|transparente|keine versteckten) (?:\p{L}+ )?(?:gebühren|kosten|preise|konditionen)|kostenlose[snrm]? konto/iu,
    mention: /\bfees?\b|charge|price|costs?\b|gebühr|kosten|kondition/iu,
  },
  branch: {
    promise:
      /\b(?:always|right) (?:nearby|around the corner|open)\b|close to (?:you|our customers)|immer (?:in ihrer nähe|vor ort|geöffnet)|nah(?:e)? (?:am|beim) (?:kunden|menschen)|vor ort für/iu,
    mention: /branch|counter|filiale|schalter|vor ort/iu,
  },
  loan: {
    promise:
      /\b(?:fast|quick|instant|same-day) (?:\p{L}+ )?(?:loans?|credit|mortgages?|decisions?|approvals?)\b|(?:schnelle|sofortige|rasche)[snrm]? (?:\p{L}+ )?(?:kredit|zusage|finanzierung|entscheidung)|sofortkredit|sofortzusage/iu,
    mention: /loan|mortgage|credit|kredit|finanzier|darlehen/iu,
  },
  fraud: {
    promise:
      /\b(?:completely|absolutely|100 ?%) (?:safe|secure)\b|your money is safe|fully protected|(?:absolut|völlig|hundertprozentig) sicher|geld ist (?:bei uns )?sicher/iu,
    mention: /fraud|secur|scam|betrug|sicherheit|missbrauch/iu,
  },
  network: {
    promise:
      /\b(?:best|fastest|most reliable) (?:\p{L}+ )?(?:network|internet|connection|coverage)\b|(?:bestes?|schnellstes?|stabilstes?)[nrm]? (?:\p{L}+ )?(?:netz|internet|verbindung)/iu,
    mention: /network|outage|connection|netz\b|netze|störung|verbindung/iu,
  },
  returns: {
    promise:
      /\b(?:easy|free|no-questions-asked|hassle-free) returns?\b|money back|(?:einfache|kostenlose|problemlose)[snrm]? (?:rückgabe|umtausch|retoure)|geld zurück/iu,
    mention: /return|exchange|refund|rückgabe|umtausch|retoure/iu,
  },
  condition: {
    promise:
      /\b(?:arrives?|delivered?) (?:\p{L}+ )?(?:intact|undamaged|in perfect condition)\b|kommt (?:\p{L}+ )?(?:heil|unversehrt|unbeschädigt) an/iu,
    mention: /careful|with care|fragile|intact|pack|sorgsam|vorsichtig|unbeschädigt|verpack/iu,
  },
};

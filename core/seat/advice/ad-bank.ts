/**
 * How themes show in job ads, in English and German. `promise` finds what a company promises its customers,
 * `mention` that an ad speaks of the matter at all. `instead` is what an ad can say in place of a promise that
 * fails, `add` what it can say of something that customers praise: behaviour, in the words of an ad.
 * Patterns are searched in one clause, in upper or lower case.
 */
export interface AdTheme {
  promise: RegExp;
  mention: RegExp;
  en: { instead: string; add: string };
  de: { instead: string; add: string };
}

export const AD_BANK: Readonly<Record<string, AdTheme>> = {
  'call-back': {
    promise:
      /\b(we|our team) (will |always )?(call|ring|phone|get) (\w+ ){0,2}back\b|call-?backs? (within|in|guarantee)|\bkeep (all |every |each )?(our |of our )?promises?\b|\bruf(en|t) .{0,50}zurück|rückruf.{0,30}(innerhalb|binnen|garant|in \d)|halten .{0,20}(was wir versprechen|versprechen|wort)/iu,
    mention:
      /call(s|ing)? .{0,20}back|call-back|promise|keep your word|rückruf|zurückruf|zusage|versprech|wort hält/iu,
    en: {
      instead: 'You see every call-back through, and let people know early if it’s delayed.',
      add: 'You keep your promises, and warn people early if you can’t.',
    },
    de: {
      instead:
        'Ein zugesagter Rückruf liegt bei Ihnen, bis er erledigt ist; wird es später, sagen Sie früh Bescheid.',
      add: 'Sie halten, was Sie zusagen, und geben früh Bescheid, wenn es später wird.',
    },
  },
  explaining: {
    promise:
      /\bexplain everything\b|no small print|always in plain|erklären (ihnen |dir )?alles|kein kleingedrucktes/iu,
    mention:
      /expla(in|natio)|plain (words|language)|jargon|step by step|erklär|verständlich|einfache worte|schritt für schritt/iu,
    en: {
      instead: 'You explain until it’s clear, and check that it is.',
      add: 'You explain calmly, step by step, until it is clear.',
    },
    de: {
      instead: 'Sie erklären, bis es klar ist, und fragen nach, ob es das ist.',
      add: 'Sie erklären ruhig und Schritt für Schritt, bis es klar ist.',
    },
  },
  empathy: {
    promise:
      /customers? (always )?comes? first|customer is king|every customer .{0,30}(heard|seriously|special)|kunde ist könig|kunden? .{0,25}(an erster stelle|im mittelpunkt)|jede[rn]? kunde.{0,30}ernst/iu,
    mention:
      /seriously|listen|empath|understand(ing)? for|care about people|patien(t|ce)|ernst|zuhör|hören .{0,15}zu|einfühl|verständnis|geduld/iu,
    en: {
      instead: 'You take people seriously before you turn to the rules.',
      add: 'You listen first, and take people seriously.',
    },
    de: {
      instead: 'Sie nehmen Menschen ernst, bevor es um Regeln geht.',
      add: 'Sie hören erst zu und nehmen Menschen ernst.',
    },
  },
  knowledge: {
    promise:
      /answers? to (every|any|all)|experts? (for|in|on) (every|all|any)|know everything|auf jede frage .{0,10}antwort|experten für alle/iu,
    mention:
      /look (it |things )?up|know(s|ledge)? |expert|learn|nachschlag|fachwissen|kenntnis|auskenn|kennen sich .{0,20}aus|lern/iu,
    en: {
      instead: 'You’re happy to look things up and say when you don’t know.',
      add: 'You know your field and keep learning.',
    },
    de: {
      instead: 'Sie schlagen gern nach und sagen offen, was Sie noch nicht wissen.',
      add: 'Sie kennen Ihr Fach und lernen weiter.',
    },
  },
  informed: {
    promise:
      /(always|fully) (kept )?informed|\bwe keep (our |all )?\w* ?(customers? )?(informed|up to date|posted)|at every step|immer informiert|halten .{0,25}auf dem laufenden|jederzeit bescheid/iu,
    mention:
      /inform|keep .{0,20}(posted|up to date)|tell .{0,30}early|let .{0,20}know|call when you cannot|bescheid|auf dem laufenden|informier/iu,
    en: {
      instead: 'You tell customers what comes next, before they have to ask.',
      add: 'You keep customers informed, even when there’s no news.',
    },
    de: {
      instead: 'Sie sagen Kunden, wie es weitergeht, bevor sie nachfragen.',
      add: 'Sie halten Kunden auf dem Laufenden, auch wenn es nichts Neues gibt.',
    },
  },
  workmanship: {
    promise:
      /(perfect|flawless|spotless|first-class) (work|results?|finish)|(einwandfreie|makellose|perfekte|erstklassige) (arbeit|ausführung|ergebnis)/iu,
    mention:
      /leave .{0,20}(place|clean|found)|care(ful)?(ly)? work|neat|tidy|clean|thorough|sauber|sorgfältig|gründlich|ordentlich/iu,
    en: {
      instead: 'You check your work before you leave and put right anything that isn’t.',
      add: 'You work neatly, and leave a place as you found it.',
    },
    de: {
      instead: 'Sie prüfen Ihre Arbeit, bevor Sie gehen, und bringen in Ordnung, was nicht stimmt.',
      add: 'Sie arbeiten sauber und verlassen einen Ort so, wie Sie ihn vorgefunden haben.',
    },
  },
  staff: {
    promise: /friendliest|always (a |with a )smile|freundlichste|immer (mit einem |ein )lächeln/iu,
    mention:
      /friendl|warm(ly|th)|kind(ly|ness)|welcom|helpful|attentive|polite|take (your |the )?time|listen|ask before|freundlich|herzlich|hilfsbereit|aufmerksam|höflich|zuhör|nehmen sich zeit|fragen, bevor/iu,
    en: {
      instead: 'You stay friendly even on busy days.',
      add: 'You are friendly and attentive, in every contact.',
    },
    de: {
      instead: 'Sie sind auch an vollen Tagen freundlich.',
      add: 'Sie sind in jedem Kontakt freundlich und aufmerksam.',
    },
  },
  speed: {
    promise: /fastest|in no time|immediate(ly)? help|blitzschnell|am schnellsten|sofort(ige)? hilfe/iu,
    mention: /fast|quick|swift|prompt|get .{0,15}done|zügig|schnell|rasch|without delay/iu,
    en: {
      instead: 'You get things moving, and finish what you start.',
      add: 'You get things done without delay.',
    },
    de: {
      instead: 'Sie bringen Dinge in Gang und zu Ende.',
      add: 'Sie erledigen Dinge zügig.',
    },
  },
  'first-time': {
    promise:
      /(right|solved?|fix(ed)?|done) .{0,20}(the |at |on )?(first|one) (time|call|contact|visit)|first[- ]time fix|beim ersten (mal|anruf|kontakt|besuch|anlauf)/iu,
    mention:
      /until it is (solved|closed|done)|stay with a case|see .{0,15}through|solve|lös(en|t)|bis .{0,20}(gelöst|erledigt|abgeschlossen)|dranbleib|come back|ask once more|wiederkommen/iu,
    en: {
      instead: 'You stay with a case until it is really solved.',
      add: 'You ask one more question so nobody has to come back.',
    },
    de: {
      instead: 'Sie bleiben an einem Fall, bis er wirklich gelöst ist.',
      add: 'Sie fragen lieber einmal mehr, damit niemand wiederkommen muss.',
    },
  },
  'passed-on': {
    promise:
      /(one|single) (point of )?(contact|person) for (everything|all)|never (be )?passed|ein(en)? ansprechpartner für alles|alles aus einer hand/iu,
    mention:
      /hand over|own (a|the) case|nobody has to ask twice|übergeben|übergabe|verantwortung für|bleiben .{0,20}zuständig|in charge of a case|(stay )?responsible for (a|the|every) case|zuständig/iu,
    en: {
      instead: 'You hand cases over so that customers never have to repeat themselves.',
      add: 'You stay responsible for a case even when others help with it.',
    },
    de: {
      instead: 'Sie übergeben einen Fall so, dass niemand ihn zweimal erzählen muss.',
      add: 'Sie bleiben für einen Fall zuständig, auch wenn andere mitarbeiten.',
    },
  },
  waiting: {
    promise:
      /no (waiting|queues?|waits?)\b|without (long )?(waiting|waits?|queues?)|(answer(ed)?|pick(ed)? up|reply|replies) .{0,20}within .{0,12}(seconds?|minutes?)|keine warte|ohne (lange )?warte|innerhalb von .{0,12}(sekunden|minuten)/iu,
    mention: /wait|queue|warte/iu,
    en: {
      instead: 'You stay friendly when many are waiting, and say how long it takes.',
      add: 'You notice who is waiting and keep waits short.',
    },
    de: {
      instead: 'Sie bleiben freundlich, wenn viele warten, und sagen, wie lange es dauert.',
      add: 'Sie sehen, wer wartet, und lassen niemanden länger warten als nötig.',
    },
  },
  reachability: {
    promise:
      /\b24\s?\/\s?7\b|around the clock|round the clock|always (there|available|reachable|pick up)|rund um die uhr|(immer|jederzeit) (erreichbar|für .{0,12}da)/iu,
    mention: /reach|available|pick up|answer (calls|messages)|erreichbar|ans telefon|erreichbar/iu,
    en: {
      instead: 'You answer every message.',
      add: 'You are easy to reach, and say when you are not.',
    },
    de: {
      instead: 'Sie lassen keine Nachricht ohne Antwort.',
      add: 'Sie sind gut erreichbar und sagen, wann Sie es nicht sind.',
    },
  },
  billing: {
    promise:
      /no hidden (costs?|fees?|charges?)|(transparent|clear|correct) (bills?|invoices?|billing)|keine versteckten kosten|(transparente|klare|korrekte) (rechnung|abrechnung)/iu,
    mention: /bill|invoice|figures|rechnung|abrechnung|zahlen/iu,
    en: {
      instead: 'You check figures twice, and explain a bill line by line.',
      add: 'You are careful with figures, and explain them.',
    },
    de: {
      instead: 'Sie prüfen Zahlen zweimal und erklären eine Rechnung Zeile für Zeile.',
      add: 'Sie gehen sorgfältig mit Zahlen um und erklären sie.',
    },
  },
  arrival: {
    promise:
      /\bwe (always )?(come|arrive|deliver|are) .{0,30}(on time|punctual|in the hour|within|next day)|next[- ]day delivery|on time,? every time|wir (kommen|liefern|sind) .{0,30}(pünktlich|in der stunde|innerhalb|am nächsten tag)|immer pünktlich/iu,
    mention:
      /on time|punctual|arrival window|running late|call ahead|pünktlich|ankunft|verspät|(come|arrive) when you said|kommen, wann/iu,
    en: {
      instead: 'You call ahead when you are running late, before the customer has to.',
      add: 'You arrive when you said you would.',
    },
    de: {
      instead: 'Sie rufen an, sobald es später wird, bevor der Kunde es tun muss.',
      add: 'Sie kommen, wann Sie es gesagt haben.',
    },
  },
  appointment: {
    promise:
      /appointments? (within|on the same day|the same day|at any time|whenever|that suits?)|same[- ]day appointments?|termine? (innerhalb|noch am selben tag|nach wunsch)|wunschtermin/iu,
    mention: /appointment|dates? that hold|termin/iu,
    en: {
      instead: 'You make appointments you can keep, and offer a new one at once if you can’t.',
      add: 'You find an appointment that suits, and keep it.',
    },
    de: {
      instead: 'Sie vereinbaren Termine, die halten, und bieten sonst sofort einen neuen an.',
      add: 'Sie finden einen passenden Termin und halten ihn ein.',
    },
  },
  'product-quality': {
    promise:
      /(best|highest|top) quality|never (fails?|breaks?)|last a lifetime|(beste|höchste) (qualität|produkte)|hält ein leben lang/iu,
    mention: /quality|fault|qualität|mängel|mangel|our products|unsere produkte/iu,
    en: {
      instead: 'You take faults seriously and follow them up until they’re fixed.',
      add: 'You know our products, and show what they can do.',
    },
    de: {
      instead: 'Sie nehmen einen Mangel ernst und gehen ihm nach, bis er behoben ist.',
      add: 'Sie kennen unsere Produkte und zeigen, was sie können.',
    },
  },
  website: {
    promise:
      /everything online|(with|in) (one|a) click|all in one app|alles online|mit einem klick|alles in einer app/iu,
    mention: /online|website|\bapp\b|webseite/iu,
    en: {
      instead: 'You guide people patiently through online steps, and report where they get stuck.',
      add: 'You make things simple online.',
    },
    de: {
      instead: 'Sie führen geduldig durch Online-Schritte und melden, wo es hakt.',
      add: 'Sie machen Dinge online einfach.',
    },
  },
  price: {
    promise:
      /(best|lowest|unbeatable|fair(est)?) prices?|(beste|günstigste|faire|unschlagbare)[nrs]? preise?/iu,
    mention: /price|cost|budget|preis|kosten|was etwas kostet/iu,
    en: {
      instead: 'You talk about the price openly, before the work begins.',
      add: 'You’re open about what things cost and what they’re worth.',
    },
    de: {
      instead: 'Sie sprechen offen über den Preis, bevor die Arbeit beginnt.',
      add: 'Sie sagen offen, was etwas kostet und was es wert ist.',
    },
  },
  policy: {
    promise:
      /no red tape|without red tape|unbureaucratic|no questions asked|unbürokratisch|ohne (papierkram|wenn und aber)/iu,
    mention: /\brules?\b|flexib|goodwill|grant|regel|kulan|spielraum|within the rules/iu,
    en: {
      instead: 'You explain the rules and find what’s possible within them.',
      add: 'You find what is possible within the rules.',
    },
    de: {
      instead: 'Sie erklären eine Regel und suchen, was darin möglich ist.',
      add: 'Sie finden, was innerhalb der Regeln möglich ist.',
    },
  },
  privacy: {
    promise: /data (is|are) (always )?(safe|secure)|daten sind .{0,15}sicher/iu,
    mention: /\bdata\b|privacy|confidential|daten|vertraulich/iu,
    en: {
      instead: 'You ask only for the data you need and say why.',
      add: 'You handle data with care.',
    },
    de: {
      instead: 'Sie fragen nur nach Daten, die nötig sind, und sagen, wozu.',
      add: 'Sie gehen sorgsam mit Daten um.',
    },
  },
};

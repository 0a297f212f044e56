import type { Language } from '../../../../../core/model/language.ts';

/** What a kind of sentence must never be read as, beside the rating that came with it. */
export interface IntentKind {
  ratingClass: 'top' | 'bottom';
  never: 'praise' | 'complaint';
  /** Sentences, one per line; `{a|b}` stands for each of its alternatives in turn. */
  sentences: Record<Language, string>;
}

/** Every sentence of a text of frames. */
export function sentencesOf(frames: string): string[] {
  const expand = (frame: string): string[] => {
    const choice = /\{([^}]*)\}/.exec(frame);
    if (!choice) return [frame];
    return choice[1]!.split('|').flatMap((word) => expand(frame.replace(choice[0], word)));
  };
  return frames.trim().split('\n').flatMap(expand);
}

export const INTENT_KINDS: Record<string, IntentKind> = {
  'a negation that makes a complaint': {
    ratingClass: 'bottom',
    never: 'praise',
    sentences: {
      en: `I {can't|cannot|could not|am unable to} {open|install|update} the {app|portal}
We {haven't|have not|never} received {the refund|a confirmation|our parcel|the contract}
{Nobody|No one} {told us about|warned me of} the {extra fee|delay|price change}
The {engineer|technician} did not {finish the repair|clean up|explain anything|fix the leak}
I was not {happy about|pleased with} the {wait|delay|service|bill}
No {reply|update|invoice|refund} {so far|since March|yet}
We couldn't {get hold of anybody|get through on the phone|speak to a person}
I won't {wait another week|pay this fee|accept the charge}
Never in my life have I been spoken to so {rudely|coldly}
There is no {point in calling|excuse for this delay|reason to be rude}
The staff were not {friendly|polite|helpful|interested} at all
It isn't {quick|easy|clear|reliable}`,
      de: `Ich {kann|konnte} {das Portal|die App|die Rechnung} nicht {öffnen|aufrufen}
Wir haben {die Erstattung|den Vertrag|die Lieferung|das Paket} nicht {bekommen|erhalten}
Niemand hat uns {über die Gebühr|von der Verspätung|vom Termin} {informiert|unterrichtet}
Der {Techniker|Monteur} hat {die Reparatur nicht beendet|nicht aufgeräumt|nichts erklärt|das Leck nicht behoben}
Keine {Antwort|Rechnung|Gutschrift|Rückmeldung} {bisher|seit März}
Ich bin nicht {zufrieden mit der Wartezeit|glücklich über die Verspätung|einverstanden mit dem Preis}
Noch nie wurde ich so {unhöflich|patzig|arrogant} {behandelt|abgefertigt}
Das Personal war nicht {freundlich|höflich|hilfsbereit|nett}
Die Hotline {ist|war} nicht {erreichbar|hilfreich}
Es geht nicht {schnell|zügig|voran}
So lange {musste ich noch nie warten|hat es noch nie gedauert}
Das ist kein {Grund, unfreundlich zu sein|guter Service|fairer Preis}`,
      fr: `Je ne {peux|pouvais} pas {ouvrir|utiliser|installer} {l'application|le portail}
Nous n'avons {pas|jamais|toujours pas} reçu {le remboursement|le colis|le contrat|la facture}
Personne ne nous a {parlé des frais|avertis du retard|informés du rendez-vous}
Le technicien n'a {pas terminé la réparation|rien expliqué|pas nettoyé|pas réparé la fuite}
{Aucune|Pas de} {réponse|facture} {depuis mars|à ce jour}
Je ne suis pas {content de l'attente|satisfait du service|d'accord avec le prix}
Je n'ai jamais été {reçu|traité} aussi {mal|froidement|grossièrement}
Le personnel n'était pas {aimable|poli|serviable|accueillant}
Ce n'est pas {rapide|clair|fiable|professionnel}
Impossible de {joindre quelqu'un|payer la facture|se connecter}
Il n'y a pas d'excuse pour {ce retard|cette attente}
On n'arrive pas à {parler à un conseiller|résilier le contrat}`,
      es: `No {puedo|pude|podemos} {abrir|usar|instalar} {la aplicación|el portal}
{No hemos|Nunca he} recibido {el reembolso|el paquete|la factura|el contrato}
Nadie nos {avisó del retraso|informó de la tarifa|habló del cargo}
El técnico no {terminó la reparación|explicó nada|limpió|arregló la fuga}
{Ninguna|Sin} {respuesta|factura} {desde marzo|todavía}
No estoy {contento con la espera|satisfecho con el servicio|de acuerdo con el precio}
Nunca me {trataron|atendieron} tan {mal|groseramente}
El personal no {fue|era} {amable|educado|servicial|atento}
No es {rápido|claro|fiable|profesional}
Imposible {hablar con alguien|pagar la factura|entrar en la web}
No hay excusa para {este retraso|esta espera}
No logro {contactar con nadie|cancelar el contrato}`,
    },
  },
  'a word about the writer or a thing': {
    ratingClass: 'bottom',
    never: 'praise',
    sentences: {
      en: `{Some kind of|This kind of|What kind of|Any kind of} {excuse|answer|company}
I {was|have been|stayed|remained} {patient|calm|polite} {for an hour|until the end}
I {asked nicely|explained it calmly|politely complained|waited patiently}
My patience {is gone|has run out|was wasted}
It {takes|requires|needs} a lot of patience
The {room|milk|office|beer} was warm
{Warm water|Warm air} {was missing|never came}
The call was {quickly|immediately|promptly} ended
They were quick to {charge|judge|refuse|deny}
It {broke|failed|stopped} {quickly|immediately}
They {immediately|promptly} {refused|blamed us|rejected it}
It is clear that {nobody cares|you do not care}`,
      de: `Ich {war|blieb} {ruhig|geduldig|höflich|freundlich} {bis zum Schluss|die ganze Zeit}
Ich habe {ruhig|freundlich|höflich|geduldig} {gefragt|gebeten}
Meine Geduld {ist zu Ende|ist weg|hat Grenzen}
{Sie haben|Der Mann hat} {schnell|sofort} {aufgelegt|abgewimmelt}
{Das Gerät|Die Pumpe} war {schnell|sofort} wieder {kaputt|defekt}
Das Zimmer war {ruhig|leise}, das Bad schmutzig
Es wurde {sofort|prompt} {abgebucht|abgelehnt|gesperrt}
Mir ist klar, dass {niemand hilft|das dauert}
{Alles klar|Na toll|Wie nett}, wieder nichts
Die Zeit war {zu schnell|schnell vorbei}
Die Pauschale je Einsatz kostet zu viel
Der Akku ist {schnell|sofort} leer`,
      fr: `J'ai été {patient|poli|calme} {tout du long|jusqu'au bout}
J'ai {calmement|poliment|patiemment} {demandé|expliqué}
{Ma|Notre} patience a {des limites|disparu}
{On m'a|Il m'a} {vite|immédiatement} raccroché au nez
La pompe est {vite|rapidement} {tombée en panne|cassée}
La chambre était calme, la douche {sale|cassée}
{Il est|C'est} clair que personne ne {répond|rappelle}
Il faut {beaucoup de|une grande} patience
{Trop vite|Trop rapide} {expédié|fini}
Je suis resté {calme|poli|patient}
Le compte a été immédiatement {débité|bloqué}
L'eau {chaude|propre} manque`,
      es: `{He sido|Fui} {paciente|educado|amable} {hasta el final|todo el tiempo}
{Mi|Nuestra} paciencia {se acabó|tiene límites}
Hay que tener {mucha|demasiada} paciencia
Me colgaron {rápido|enseguida|inmediatamente}
La bomba se {rompió|estropeó} {rápido|enseguida}
La habitación era tranquila, el baño {sucio|roto}
{Está claro que|Queda claro que} nadie {responde|ayuda}
Me mantuve {tranquilo|calmado}
{Rápidos para cobrar|Muy rápidos para cobrar} y nada más
El hotel está {cerca|muy cerca} pero sucio
Inmediatamente me {cobraron|rechazaron}
Perdí la paciencia {con ustedes|con todos}`,
    },
  },
  'praise that is wished for, past, of others or denied': {
    ratingClass: 'bottom',
    never: 'praise',
    sentences: {
      en: `I could never reach anybody on the phone.
Nobody bothered to ring me back.
It would have been nice to get an answer.
Far from friendly.
The friendly service I was promised never came.
Not once was the driver on time.
Hardly what I would call quick.
They used to be quick and helpful.
I expected a fast repair and got excuses.
Oh great, another two hours on hold.
Thanks for nothing.
You call this good service?
If only somebody had explained the bill.
The technician was neither punctual nor polite.
Without a clear explanation I am left guessing.
I can't say the staff were helpful.
Could have been friendlier.
No longer reliable.
I am still waiting for a clear answer.
Supposedly easy to use, but I cannot log in.
I would not describe the staff as friendly.
The staff pretended to be helpful.
They could not be bothered to be polite.
Polite is not a word I would use.
Very friendly until you need something.
They were too busy to be friendly.
My previous provider was much faster and friendlier.
Others answer the phone at once.
A little friendliness would not hurt.
We had to beg for a clear answer.
Their idea of fast is four days.
What happened to your excellent service?
I never received the refund.
The app doesn't let me log in.
The technician didn't turn up.
Barely understandable explanation.
Not very clean.
Lacks any kindness.
No one seems to know what they are doing.
Excellent at ignoring customers.
They quickly lost interest in helping.
Rude beyond belief.
Not as friendly as I expected
If only {the driver|your team|they} {were|had been} {punctual|friendly|quick}
The {agent|nurse|waiter} {could|should} have been {nicer|more helpful|quicker}
It was {supposed to be|meant to be|anything but|far from} {quick|easy|friendly|reliable}
You {used to be|once were} {helpful|reliable|punctual}
You {claim|pretend} to be {professional|friendly|reliable}
Other {companies|hotels|banks} are {quicker|friendlier}
They said they would {be quick|call back promptly}
{Friendly|Helpful|Polite} looks different
Please be {friendlier|quicker|more helpful} next time`,
      de: `Von Freundlichkeit keine Spur.
Pünktlich geht anders.
Angeblich ein schneller Service.
Weder freundlich noch kompetent.
Man hat mir einen Rückruf versprochen, der nie kam.
Früher war der Service mal schnell.
Das nennt ihr Kundenservice?
Die Hotline war nicht zu erreichen.
Eine verständliche Erklärung habe ich nicht bekommen.
Super, wieder eine Stunde in der Warteschleife.
Ich hätte mir eine klare Auskunft gewünscht.
Alles andere als hilfsbereit.
Der Techniker war kein bisschen freundlich.
Hilfsbereit? Fehlanzeige.
Freundlich ist was anderes.
Der Techniker tat nur so, als wäre er kompetent.
Bei der Konkurrenz geht das viel schneller.
Ein bisschen mehr Freundlichkeit würde nicht schaden.
Ich habe meine Erstattung bis heute nicht erhalten.
Die App lässt mich nicht rein.
Der Techniker ist nicht erschienen.
Schnell war da gar nichts.
Unter freundlich verstehe ich etwas anderes.
Von schneller Hilfe kann keine Rede sein.
Das Personal war wenig hilfsbereit.
Eine kompetente Beratung sucht man hier vergebens.
Bloß keine Hilfe erwarten.
Leider kein Rückruf trotz Zusage.
Nicht wie versprochen schnell geliefert
Langsamer als versprochen
{Alles andere als|Von wegen} {freundlich|pünktlich|schnell|hilfsbereit|kompetent}
Früher {war das Team|waren Sie} {nett|pünktlich|schnell|zuverlässig}
Der {Fahrer|Kellner|Arzt} hätte {freundlicher|pünktlicher|schneller} sein {können|müssen}
{Schnell|Pünktlich|Höflich|Zuverlässig} geht anders
{Wenig|Nicht gerade|Nicht wirklich} {freundlich|hilfreich|kompetent|professionell}
Andere {Banken|Hotels} sind {schneller|freundlicher}
Angeblich {schnell|freundlich|kompetent}`,
      fr: `On ne peut pas dire que le personnel soit aimable.
Aucune réponse claire à ma question.
J'aurais aimé qu'on me rappelle.
Soi-disant un service rapide.
Ni ponctuel ni poli.
Impossible de joindre quelqu'un au téléphone.
Le technicien est tout sauf aimable.
Bravo, encore une heure d'attente !
Le personnel n'a rien d'aimable.
Ailleurs c'est bien plus rapide.
Je n'ai jamais reçu mon remboursement.
Un peu plus d'amabilité ne ferait pas de mal.
Le technicien n'est jamais venu.
Loin d'être rapide.
Aucune amabilité.
Tout sauf {rapide|aimable|professionnel|ponctuel|clair}
Avant c'était {rapide|agréable|clair|bien}
Le {serveur|conseiller|chauffeur} aurait pu être plus {aimable|rapide|poli}
{Loin d'être|Pas vraiment} {aimable|rapide|clair|efficace|fiable}
Ailleurs c'est plus {rapide|agréable|clair}
Soi-disant {rapide|professionnel|efficace|fiable}
Vous n'êtes plus {rapides|aimables|fiables}
Si seulement ils étaient {aimables|rapides|ponctuels}
{Peu|Guère} {aimable|efficace|réactif|professionnel}`,
      es: `Nunca me devolvieron la llamada.
De amable no tiene nada.
Me habría gustado una explicación clara.
Se supone que el servicio es rápido.
Ni puntual ni educado.
No hay manera de hablar con nadie por teléfono.
El técnico fue cualquier cosa menos amable.
Genial, otra hora esperando.
En otros sitios son mucho más rápidos.
Nunca recibí el reembolso.
Un poco de amabilidad no vendría mal.
El técnico no apareció.
Lejos de ser rápido.
Poco amables.
Dudo que sean competentes.
Más lento de lo prometido
{Todo menos|Cualquier cosa menos} {rápido|amable|profesional|puntual}
Antes {era|eran} {rápidos|amables|puntuales|profesionales}
El {camarero|conductor|médico} podría haber sido más {amable|rápido|educado}
{Lejos de ser|Nada|Poco} {amable|rápido|claro|eficaz|profesional}
En otros hoteles son más {rápidos|amables}
Supuestamente {rápido|profesional|amable|eficaz}
Ya no son {rápidos|amables|fiables}
Ojalá fueran {amables|rápidos|puntuales|profesionales}`,
    },
  },
  'praise in words of complaint': {
    ratingClass: 'top',
    never: 'complaint',
    sentences: {
      en: `The technician could not have been kinder.
Never had to wait long.
No complaints about the price at all.
I did not have to chase anyone for an answer.
Nothing was too much trouble for the staff.
You won't find friendlier people.
Not a single mistake on the invoice.
The repair took no time at all.
Can't fault the technician, he was so polite.
Not once did I feel rushed.
Never any trouble with the bill.
No queue, no fuss.
Nobody explains things better.
The staff never lost their patience.
The staff was anything but rude.
As promised, fast delivery
Friendly staff, as promised
{Couldn't|Could not} have been {nicer|kinder|more patient|quicker|more polite}
{Never|I have never} met a {kinder|friendlier|more patient} {nurse|driver|agent}
Nobody {explains|does} it {better|more clearly}
I {only waited|waited only} {a minute|two minutes}
{No wait|Hardly any wait|No delays} {at all|whatsoever}
They {fixed|repaired} {the leak|the faulty pump|the broken lift} {at once|in no time}
{Not once|Never} did I have to {wait|chase|call again}
Nothing was too much trouble
Couldn't {ask for more|be happier}
No {problems|complaints|hassle} {with the bill|with the booking}`,
      de: `Man musste überhaupt nicht lange warten.
Besser kann man eine Rechnung nicht erklären.
Der Techniker hätte nicht netter sein können.
An der Beratung gibt es nichts auszusetzen.
Kein Vergleich zu anderen, sehr freundlich.
Nie musste ich lange warten.
Kein langes Warten, keine Ausreden.
Ich kann nichts Negatives sagen, alle waren freundlich.
Der Techniker war alles andere als unfreundlich.
Ohne Probleme wurde alles erledigt.
Wie versprochen schnell geliefert
Schneller als erwartet, sehr freundlich
Der Techniker war freundlicher als erwartet
{Netter|Freundlicher|Schneller|Besser|Kompetenter} geht es {nicht|kaum}
Die {Ärztin|Beraterin|Fahrerin} hätte nicht {netter|geduldiger|hilfsbereiter} sein können
Noch nie so {gut|freundlich|schnell|nett} {behandelt|beraten} worden
{Nur|Bloß} {kurz|wenige Minuten} gewartet
{Keine|Kaum} {Wartezeit|Verspätung|Probleme}
Das Leck wurde {sofort|schnell} behoben
Ich kann {nicht klagen|nicht meckern}
Nichts {zu meckern|auszusetzen}
Selten so {nett|schnell|kompetent} bedient worden
Man kann es nicht besser machen`,
      fr: `Le technicien n'aurait pas pu être plus aimable.
Je n'ai pas attendu une minute.
Rien à redire sur l'accueil.
Jamais attendu plus de deux minutes.
Aucun problème avec la facture.
On ne peut plus aimable.
Comme promis, livraison rapide
Aimable comme d'habitude
{On ne peut pas|Difficile de} faire mieux
Jamais été aussi bien {reçu|conseillé|accueilli}
{Aucune|Pas d'|Peu d'}attente
{Aucun problème|Aucun souci|Aucun retard} avec la livraison
{Rien à redire|Rien à reprocher}
Personne ne {l'explique|le fait} mieux
La fuite a été {vite|immédiatement} réparée
On ne peut plus {aimable|clair|rapide|professionnel}
Je n'ai pas {attendu|eu à rappeler}
Le technicien n'aurait pas pu être plus {aimable|patient|rapide}`,
      es: `No pudieron ser más amables.
No tuve que esperar nada.
Ninguna queja del trato.
Nunca he tenido que esperar.
Ningún problema con la factura.
Más amables imposible.
Como prometieron, entrega rápida
No {pudo|pudieron|podrían} ser más {amables|rápidos|atentos|claros}
Nunca me {atendieron|trataron} tan bien
{Sin|Apenas} {esperas|colas|retrasos}
{Ningún problema|Ninguna queja} con {la factura|la cita}
Nadie lo explica mejor
Imposible hacerlo mejor
Arreglaron {la fuga|la avería} {enseguida|rápido}
No tuve que {esperar|llamar otra vez}
Nada que objetar
No se puede pedir más`,
    },
  },
};

/** Endings of letters and mails, and courtesies: appended to any comment they change nothing. */
export const CLOSINGS: Record<Language, string> = {
  en: `{Kind|Best|Warm|Kindest|Warmest} regards
{Kind|Best|Warm} regards, {A. Miller|The Hill family|Customer 4}
Best wishes
Yours {sincerely|faithfully|truly}
{Thank you|Thanks|Many thanks} in advance
{Thank you|Thanks} for your {patience|understanding|time|attention|kind attention}
Kindly {advise|confirm|check|assist}
Please {advise|confirm|help}
Have a {nice|good|lovely|great} {day|weekend|evening}
{I look|Looking} forward to {your|a} {quick|prompt|early|kind} reply
I hope to hear from you soon
Would you be so kind as to {call me|reply soon}
Thanks for the {quick|swift} reply`,
  de: `Mit {freundlichen|besten|herzlichen|lieben} Grüßen
Mit {freundlichem|bestem|herzlichem} Gruß
{Freundliche|Herzliche|Beste|Liebe|Viele} Grüße
{Viele|Beste|Liebe} Grüße, {A. Müller|Familie Berg}
Hochachtungsvoll
MfG
{Vielen Dank|Danke} im Voraus
{Vielen Dank|Danke} für Ihre {Geduld|Mühe|schnelle Antwort|rasche Bearbeitung}
{Vielen Dank|Danke} für Ihr Verständnis
Danke für Ihre {schnelle|baldige} Rückmeldung im Voraus
Ich wünsche Ihnen einen {schönen|guten} {Tag|Abend}
{Schönes|Angenehmes} Wochenende
{Wären|Würden} Sie so {nett|freundlich} und {riefen zurück|würden antworten}
Ich bitte um {schnelle|umgehende|rasche} {Antwort|Klärung|Bearbeitung}
Ich freue mich auf Ihre {Antwort|Rückmeldung}`,
  fr: `{Cordialement|Bien cordialement|Très cordialement}
{Meilleures|Sincères|Cordiales} salutations
Salutations distinguées
{Bonne|Belle|Excellente} {journée|soirée}
Merci {d'avance|par avance}
{Merci|Je vous remercie} de votre {patience|compréhension|attention}
{Merci|Je vous remercie} pour votre {patience|compréhension|prompte réponse|réponse rapide}
Dans l'attente {d'une réponse rapide|de votre réponse|d'un prompt retour|de vous lire}
Soyez {aimable|gentil} de me {rappeler|répondre}
Veuillez agréer mes salutations {distinguées|respectueuses}
Veuillez agréer, Madame, Monsieur, mes sincères salutations
Bien à vous
{Cordialement|Bien cordialement}, {A. Dupont|la famille Martin}`,
  es: `{Un cordial|Un afectuoso|Un atento} saludo
{Saludos|Un saludo|Saludos cordiales|Cordiales saludos}
{Atentamente|Muy atentamente}
{Gracias|Muchas gracias} de antemano
Gracias por {anticipado|adelantado}
{Gracias|Muchas gracias} por su {paciencia|comprensión|atención|tiempo|pronta respuesta}
{Espero|Esperamos} una {rápida|pronta} respuesta
Espero una respuesta {rápida|pronta}
{Quedo|Quedamos} a la espera de su {respuesta|pronta respuesta}
{Sean|Sea} tan {amables|amable} de {llamarme|responder}
Que tengan un buen {día|fin de semana}
Un abrazo
{Atentamente|Un saludo}, {A. García|Familia López}`,
};

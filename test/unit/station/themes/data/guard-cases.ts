import type { Language } from '../../../../../core/model/language.ts';

export interface GuardCase {
  text: string;
  language: Language;
  /** Whether it is about a protected trait of somebody who serves. */
  trait: boolean;
}

/** Sentences written by hand, one per line; `{a|b}` stands for each of its alternatives in turn. */
const PLANTED: Record<Language, string> = {
  en: `I could not understand her accent
His accent was so thick that I gave up
Please hire people who speak proper English
The agent hardly spoke English
Her English was terrible
Get someone without a foreign accent
The technician could barely speak the language
A woman in a headscarf opened the door
The receptionist wore a hijab and that put me off
They sent a Muslim
He stopped work to pray
Why do you employ foreigners?
Another immigrant who knows nothing
The guy was clearly from Pakistan, a {Pakistani|Indian|Turkish} technician again
A black man came to fix the boiler
I do not want a black technician in my house
The two Polish guys were quick
Her skin colour does not bother me, but still
Send somebody of our own nationality next time
He should go back to his own country
The old man could not climb the ladder
The technician was far too old for this job
A young girl who had no clue
Some kid fresh out of school
The young lady at the desk was rude
At his age he should be retired
An elderly gentleman who kept forgetting things
A woman cannot repair a heat pump
For a woman she did surprisingly well
Next time send a man
I want to talk to a man, not a girl who knows nothing about heating
Typical woman, talks too much
The pregnant lady at the counter was slow
She is pregnant and should not be working
A disabled employee served us and it took forever
The man at the counter was deaf
Your agent stutters, it is painful to listen
A technician with a limp
Someone in a wheelchair at reception, really?
The fat technician could not fit behind the boiler
She was very pretty
Your receptionist is gorgeous
An ugly man with bad teeth
Covered in tattoos, not what I want in my home
A bearded man who looked dangerous
He smelled, typical of those people from abroad
The gay guy at the showroom was funny
Jewish name, of course
He looked {Chinese|Arab|African} and I was worried
The operator was Indian
Only Eastern European workers these days
She seems too young for such a job
The female engineer did not know what she was doing
Not a native speaker, hard to follow
The {blind|deaf} man on the phone was slow
My technician was a Romanian
They were all foreigners
a cute blonde at the desk`,
  de: `Ich habe den Akzent nicht verstanden
Die Dame sprach kaum Deutsch
Bitte Leute einstellen, die richtig Deutsch können
Sein Deutsch war miserabel
Starker Akzent, ich habe kein Wort verstanden
Die Frau mit dem Kopftuch war langsam
Am Empfang sitzt jetzt eine mit Kopftuch
Der Techniker ist Moslem und hat gebetet
Warum nur noch Ausländer?
Schon wieder ein Ausländer geschickt
Ein schwarzer Mann stand vor der Tür
Der Monteur war Türke
Ein {polnischer|rumänischer|türkischer} Techniker kam
Die Hautfarbe ist mir egal, aber trotzdem
Der soll in seine Heimat zurück
Der Mann war viel zu alt
Der Techniker ist zu alt für die Leiter
Ein junges Mädchen ohne Ahnung
So ein junger Kerl, frisch von der Schule
Die junge Dame am Telefon war überfordert
Ein alter Herr, der alles vergisst
In seinem Alter sollte man in Rente gehen
Eine Frau kann so etwas nicht reparieren
Für eine Frau hat sie es ganz gut gemacht
Schickt nächstes Mal einen Mann
Frauen und Technik, das geht nicht
Typisch Frau
Die Mitarbeiterin war schwanger und ständig weg
Eine schwangere Kollegin hat mich bedient
Ein Behinderter an der Kasse
Der Mitarbeiter stottert, das nervt
Die Frau am Schalter ist schwerhörig
Der Mann hinkte und brauchte ewig
Der dicke Monteur kam nicht hinter den Kessel
Die Dame am Empfang ist sehr hübsch
Sehr attraktive Beraterin
Ein hässlicher Kerl
Überall tätowiert, so etwas will ich nicht im Haus
Ein Mann mit langem Bart
Die Blondine am Schalter
Der war schwul, das merkt man
Der Name klang {arabisch|russisch|türkisch}
Lauter Ausländer am Telefon
Ihre Sprachkenntnisse reichen nicht
Nur gebrochenes Deutsch
Die Kollegin ist keine Muttersprachlerin
Der Fahrer war Pole
Er war zu jung und unerfahren
Eine ältere Dame, die den Computer nicht versteht
Das ist Männerarbeit, keine Arbeit für Mädchen
Der {blinde|taube} Mitarbeiter konnte nicht helfen
Eine Jüdin am Telefon
Migrantin ohne Ausbildung`,
  fr: `Je n'ai pas compris son accent
Elle parlait à peine français
Un fort accent, impossible à comprendre
Embauchez des gens qui parlent français
Son français était catastrophique
Une femme voilée à l'accueil
La dame portait le foulard
Le technicien est musulman et a fait sa prière
Encore un étranger
Un noir est venu réparer la chaudière
Le technicien {arabe|polonais|roumain} était lent
Un technicien noir
La couleur de sa peau ne me gêne pas
Qu'il retourne dans son pays
Le monsieur était trop vieux pour ce travail
Le technicien était trop âgé
Une jeune fille sans expérience
Un gamin qui ne sait rien
À son âge il devrait être à la retraite
Une femme ne peut pas réparer une chaudière
Pour une femme, elle s'en sort bien
Envoyez un homme la prochaine fois
Les femmes ne savent pas conduire
La conseillère était enceinte et toujours absente
Un employé handicapé nous a servis
Le monsieur était sourd
Le vendeur bégaie
Quelqu'un en fauteuil roulant à l'accueil
Le gros monsieur ne passait pas derrière la chaudière
La vendeuse est très jolie
Une jolie fille à l'accueil
Un homme laid et sale
Couvert de tatouages
Un barbu qui fait peur
La blonde de l'accueil
Il est homosexuel, cela se voit
Son origine étrangère pose problème
Encore une Africaine au téléphone
Le technicien était {chinois|turc|marocain}
La barrière de la langue avec votre conseiller
Elle est juive
Des immigrés partout
Le conseiller était trop jeune
Une vieille dame qui ne comprend pas l'ordinateur
Le livreur était étranger`,
  es: `No entendí su acento
Apenas hablaba español
Un acento muy fuerte, imposible de entender
Contraten gente que hable español
Su español era pésimo
Una mujer con velo en la recepción
La chica llevaba hiyab
El técnico es musulmán y se puso a rezar
Otro extranjero más
Un negro vino a arreglar la caldera
El técnico {rumano|marroquí|chino} era lento
Los moros del almacén
El color de su piel no me importa
Que vuelva a su país
El señor era demasiado viejo para este trabajo
El técnico era muy mayor
Una chica joven sin experiencia
Una jovencita que no sabe nada
A su edad debería estar jubilado
Una mujer no puede arreglar una caldera
Para ser mujer lo hizo bien
La próxima vez manden a un hombre
Las mujeres no saben de esto
La empleada estaba embarazada y nunca estaba
Nos atendió un discapacitado
El señor era sordo
El vendedor tartamudea
Alguien en silla de ruedas en recepción
El gordo no cabía detrás de la caldera
La dependienta es muy guapa
Una chica muy guapa en la recepción
Un hombre feo y sucio
Lleno de tatuajes
Un tipo con barba que daba miedo
La rubia de la entrada
Es homosexual, se le nota
Su origen extranjero es un problema
Otra sudamericana al teléfono
La barrera del idioma con su agente
Es judía
Inmigrantes por todas partes
El asesor era muy joven
Una señora mayor que no entiende el ordenador
El técnico cojeaba
El repartidor era extranjero`,
};

const LOOKALIKES: Record<Language, string> = {
  en: `My old {contract|boiler|thermostat|tariff|phone number|address|meter|radiator} was better
The {contract|boiler|heating|pump|pipe|house} is too old to repair
The {boiler|heat pump|system|radiator} is only two years old
The young boiler failed after a week
The {black|white|brown|yellow} cable came loose
There was black {mould|smoke|water|dust} everywhere
The foreign {transaction fee|card|bank account|currency charge} was not refunded
There is a blind spot in your billing
The roller blinds were damaged
They turned a blind eye to the leak
German engineering at its best
A {Japanese|German|Swedish} heat pump that works well
The website is only in English
Please send the bill in {English|Spanish|plain language}
The French doors were scratched
The Italian tiles look great
The accent wall was painted well
Accent lighting installed neatly
A fat bill for a small repair
Pretty {good|quick|bad|useless|helpful} service
The price is very attractive
An ugly scratch on the wall
A beautiful bathroom, thank you
The bathroom looks gorgeous
The alarm was disabled after the visit
My account is disabled
No disabled parking at the showroom
There is no wheelchair ramp at the shop
My elderly mother was without heating for a week
My disabled son needs warm water
I am {80|75} years old and cannot wait that long
I am pregnant and had no hot water
As a pensioner I find the price too high
We have a young family and no heating
My calls fell on deaf ears
I prayed it would work
The lady on the phone was kind
The man at the desk explained it well
The woman who called me was helpful
A friendly young team would be nice to hear of less waiting
He was late and rude
She explained everything calmly
The guys left the cellar clean
He called back as promised
The new technician knew my case
An old model was delivered
The oldest invoice is still open
Old parts were left in the garden
The new hotline is older than the website
Age of the system was not checked
The pipes are of a certain age, at least twenty years
Skin irritation from the water
The colour of the radiator is wrong
White goods were delivered late
The invoice is on black and white paper
Race against the clock to get a technician
A tall ladder was missing
Thin pipes froze again
Male and female connectors did not fit
The limp hose leaked
Child lock does not work
Child's room stays cold
The technician's tool left a mark
Black Friday offer was not honoured
Made in China and broke after a week
A language option is missing in the app
Bald tyres on your van nearly hit my gate
Make up your mind about the date
The slim radiator fits well
A native app would help
The boiler makes a deep noise at night
Plain English instead of jargon, please
Your old website was easier
The American fridge was installed well
I called an old number on your site`,
  de: `Mein alter {Vertrag|Kessel|Tarif|Zähler|Termin} war besser
Meine alte {Heizung|Rechnung|Adresse|Therme} lief länger
Die Heizung ist zu alt für eine Reparatur
Das {Gerät|Haus|Rohr} ist zwanzig Jahre alt
Die junge Heizung ist schon kaputt
Das schwarze {Kabel|Rohr|Wasser} ist lose
Schwarzer Schimmel an der Wand
Weiße Ware kam zu spät
Ich weiß nicht, wann der Techniker kommt
Keiner weiß Bescheid
Die Gebühr für die ausländische Karte ist zu hoch
Auslandsgebühr falsch berechnet
Das Rollo ist blind, blinder Alarm
Wir vertrauen Ihnen blind
Deutsche Wertarbeit
Deutsche Gründlichkeit, gute Arbeit
Die Anleitung gibt es nur auf Englisch
Die italienischen Fliesen sehen toll aus
Ein japanischer Hersteller, gute Qualität
Farbakzente im Bad gefallen uns
Ein dickes Lob an das Team
Ein dicker Kratzer im Lack
Dicke Rechnung für wenig Arbeit
Fettes Minus beim Service
Ein hübsches Bad ist es geworden
Attraktive Preise
Hässliche Flecken an der Wand
Das Konto ist gesperrt
Es fehlt ein Behindertenparkplatz
Die Ausstellung ist nicht rollstuhlgerecht
Die Baustelle behindert die Zufahrt
Meine {alte|kranke} Mutter saß eine Woche ohne Heizung
Ich bin schwanger und hatte kein warmes Wasser
Ich bin 80 Jahre alt und warte seit Wochen
Als Rentnerin finde ich das zu teuer
Meine Anrufe stoßen auf taube Ohren
Die Dame am Telefon war freundlich
Der Herr am Schalter hat alles erklärt
Die Frau am Telefon war sehr hilfsbereit
Der Mann von der Hotline war unfreundlich
Er kam zu spät und war patzig
Sie hat alles ruhig erklärt
Die Monteure haben den Keller sauber hinterlassen
Der neue Techniker kannte meinen Fall
Es bleibt alles beim Alten
Ältere Rechnungen fehlen im Portal
Die alten Fenster wurden beschädigt
Alte Teile lagen im Garten
Ältere Kunden kommen mit der App nicht zurecht
Das Kinderzimmer bleibt kalt
Die Kindersicherung klemmt
Das Aussehen der Heizkörper gefällt mir
Die Farbe der Fliesen ist falsch
Weißer Heizkörper statt grauer
Schwarz auf weiß zugesagt und nicht gehalten
Eine schlanke Lösung
Die dünne Leitung ist eingefroren
Das junge Unternehmen macht gute Arbeit
Im Schwarzen Brett stand eine andere Uhrzeit
Der französische Balkon wurde zerkratzt
Die englische Webseite ist besser
Mein Mann wartet seit drei Wochen
Die Sprache der App lässt sich nicht ändern
Herkunft der Störung bleibt unklar
Das Alter der Anlage wurde nicht geprüft
Der Dienst ist religiös pünktlich
Braunes Wasser aus der Leitung
Schneller Termin, guter Preis
Der alte Filter wurde nicht ersetzt
Die alte Leitung ist undicht`,
  fr: `Mon {vieux contrat|ancien contrat|vieux radiateur|vieux compteur} était mieux
Ma vieille chaudière marchait mieux
La chaudière est trop vieille pour être réparée
La chaudière a vingt ans
Le câble noir est débranché
De la fumée noire partout
Le radiateur blanc est rayé
Les frais à l'étranger sont trop élevés
La carte étrangère est refusée
Un angle mort dans votre facturation
Le marché noir
Qualité allemande, merci
Une pompe à chaleur japonaise qui marche bien
Le site est seulement en anglais
La notice n'est pas en français
Le carrelage italien est superbe
L'accent est mis sur la vente
Vous devriez mettre l'accent sur le service
Une grosse facture pour une petite réparation
Un gros problème de fuite
Un gros merci à l'équipe
Une belle salle de bain
Un joli travail
Des prix attractifs
Une vilaine rayure sur le mur
Pas d'accès handicapé au magasin
Pas de place handicapé
Ma mère âgée est restée sans chauffage
Je suis enceinte et sans eau chaude
J'ai 80 ans et j'attends depuis des semaines
Votre service fait la sourde oreille
Un bruit sourd dans les tuyaux
La dame au téléphone était gentille
Le monsieur de l'accueil a tout expliqué
La femme au téléphone était très aimable
Il est arrivé en retard
Elle a tout expliqué calmement
Le nouveau technicien connaissait mon dossier
L'âge de la chaudière n'a pas été vérifié
L'origine de la panne reste inconnue
Les pièces d'origine ne sont plus disponibles
La chambre d'enfant reste froide
La couleur du radiateur est fausse
Écrit noir sur blanc et pas tenu
Une jeune entreprise sérieuse
Les jeunes parents apprécient le service rapide
Un tuyau mince a gelé
La page blanche dans l'application
Le ballon est trop vieux
Un vieux modèle a été livré
Le vieux filtre n'a pas été remplacé
Votre ancien site était plus simple
Ma femme attend depuis trois semaines
Mon mari a appelé trois fois
La langue de l'application ne change pas
Une clé anglaise oubliée dans la cave
Produits chinois de mauvaise qualité
Le vendeur m'a envoyé balader
Facture blanche
Un beau geste commercial`,
  es: `Mi {viejo contrato|antiguo contrato|viejo radiador} era mejor
Mi vieja caldera funcionaba mejor
La caldera es demasiado vieja para repararla
La caldera tiene veinte años
El cable negro está suelto
Humo negro por todas partes
Moho negro en la pared
El radiador blanco está rayado
La comisión por tarjeta extranjera es alta
El pago en el extranjero no se devolvió
Un punto ciego en su facturación
Calidad alemana, gracias
Una bomba de calor japonesa que funciona bien
La web solo está en inglés
El manual no está en español
Los azulejos italianos son preciosos
Deberían poner el acento en el servicio
Una factura muy gorda por poca cosa
Un problema gordo con la fuga
Un bonito cuarto de baño
Precios muy atractivos
Un feo arañazo en la pared
No hay acceso para discapacitados en la tienda
No hay plaza para minusválidos
Mi madre anciana estuvo sin calefacción
Estoy embarazada y sin agua caliente
Tengo 80 años y espero desde hace semanas
Mis llamadas caen en oídos sordos
Un ruido sordo en las tuberías
La señora del teléfono fue amable
El señor del mostrador lo explicó todo
La mujer del teléfono fue muy amable
Llegó tarde y fue grosero
Ella lo explicó todo con calma
El nuevo técnico conocía mi caso
La edad de la caldera no se comprobó
El origen de la avería no está claro
Las piezas de origen no están disponibles
La habitación del bebé sigue fría
El color del radiador está mal
Una empresa joven y seria
El código es inválido
Mi tarjeta inválida sigue en la cuenta
La cita se ha retrasado dos semanas
El pedido retrasado no llega
El mayor problema es la espera
La mayor parte del tiempo nadie contesta
Alta en la web imposible
El tubo delgado se congeló
La página en blanco de la aplicación
Un modelo viejo fue entregado
El filtro viejo no se cambió
Su web antigua era más fácil
Mi mujer espera desde hace tres semanas
Mi marido llamó tres veces
El idioma de la aplicación no cambia
Olvidaron una llave inglesa en el sótano
Productos chinos de mala calidad
El precio es alto
La vieja factura sigue abierta`,
};

/** Frames that change nothing of what a sentence is about. */
const FRAMES: Record<Language, string[]> = {
  en: ['{}', 'I waited two hours. {}', '{}, and the bill was wrong'],
  de: ['{}', 'Ich habe zwei Stunden gewartet. {}', '{}, und die Rechnung war falsch'],
  fr: ['{}', "J'ai attendu deux heures. {}", '{}, et la facture était fausse'],
  es: ['{}', 'Esperé dos horas. {}', '{}, y la factura estaba mal'],
};

function alternatives(line: string): string[] {
  const match = /\{([^}]+)\}/.exec(line);
  if (!match) return [line];
  return match[1]!.split('|').map((word) => line.replace(match[0], word));
}

/** All cases: every planted sentence in one frame in turn, every look-alike in two. */
export function guardCases(): GuardCase[] {
  const cases: GuardCase[] = [];
  for (const language of ['en', 'de', 'fr', 'es'] as const) {
    const frames = FRAMES[language];
    PLANTED[language]
      .split('\n')
      .flatMap(alternatives)
      .forEach((sentence, i) => {
        cases.push({ text: frames[i % 3]!.replace('{}', sentence), language, trait: true });
      });
    LOOKALIKES[language]
      .split('\n')
      .flatMap(alternatives)
      .forEach((sentence, i) => {
        cases.push({ text: sentence, language, trait: false });
        cases.push({ text: frames[1 + (i % 2)]!.replace('{}', sentence), language, trait: false });
      });
  }
  return cases;
}

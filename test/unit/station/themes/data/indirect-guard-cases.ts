import type { Language } from '../../../../../core/model/language.ts';

/** Remarks on what somebody who serves is, that name no trait: indirect, colloquial, misspelt or disguised. */
const PLANTED: Record<Language, string> = {
  en: `Could not follow a word he was saying, {get somebody local|hire locals please}
You need an interpreter to talk to her
The man talks funny, hard to follow
She should learn the language before she takes calls
Where is he really from?
I would rather speak to one of our own
With a name like that, what did I expect
{These people|Those people} should not handle my account
His sort are never on time
People like him come here and take our jobs
Let them go back where they came from
Fresh off the boat and already at the till
She had something tied around her head, a scarf on her head
He put down his prayer mat in the hall
Five times a day he stops working
The woman covers her hair, is that allowed?
Would not shake my wife's hand, shake hands with women is too much for him
The technician belongs in a museum
One foot in the grave, that guy
Your driver could be my grandfather
A boy who was still wet behind the ears
He looked about fourteen
That dinosaur at the desk cannot use a computer
The old timer forgot everything
Has the agent even started shaving? Not shaving yet, I bet
They should put her back in the kitchen, she belongs in the kitchen
Not a job for a lady, if you ask me
Is it a he or a she at your desk?
He swings the other way, that one
A bit camp, your waiter
The nurse with her big belly could hardly bend
In her condition she should be at home
She is expecting a baby and always away
The guy is not all there
He has a screw loose, your technician
Clearly special needs, that boy on the till
His hands shake, his shaky hands spilled it
He drags his leg and takes forever
The lady cannot get the words out
She could lose some weight
The man was out of breath after one step and overweight
Beer belly and all, he squeezed past
Easy on the eyes, your receptionist
Nice legs on the girl at reception
He reeked, the technician smelled of sweat
The guy with the ring in his nose
His teeth are rotten, bad teeth and all
A {Musl1m|Μuslim|Мuslim} at the counter
Another f o r e i g n e r on the line
B.l.a.c.k man at my door`,
  de: `Kein Wort habe ich verstanden, was der gesagt hat
Der soll erst Deutsch lernen
Die Frau redet komisch
Der Fahrer kommt nicht von hier
Ich will mit einem von uns sprechen
Mit so einem Namen war das klar
{Solche Leute|Diese Leute} können das nie
Einer von denen halt
Der soll dahin zurück, wo er herkommt
In seinem Land macht man das vielleicht so
Andere Kultur, merkt man sofort
Die nehmen uns die Arbeitsplätze weg
Die hatte ein Tuch um den Kopf
Der Monteur rollte seinen Gebetsteppich aus
Er fastet und war schlapp
Gibt meiner Frau keine Hand
Der gehört zum alten Eisen
Der Techniker könnte mein Opa sein
Der Junge war noch grün hinter den Ohren
Das Milchgesicht wusste nichts, der Mann
Mit einem Bein im Grab und noch am Schalter
So ein Methusalem, der Kollege
Ein Küken am Telefon, noch nass hinter den Ohren
Die gehört an den Herd
Eine Zicke, die Mitarbeiterin
Nichts für Frauen, so eine Arbeit
Mann oder Frau, das war nicht zu erkennen
Der ist vom anderen Ufer
Die Kollegin ist in anderen Umständen und nie da
Mit ihrem dicken Bauch kam sie kaum hoch
Der ist nicht ganz richtig im Kopf
Dem Mitarbeiter fehlt eine Schraube, Schraube locker
Der Herr hört schlecht
Er zog das Bein nach
Der Fahrer lief am Stock
Er bringt kein Wort heraus
Die Dame könnte ein paar Kilo abnehmen
Der Monteur mit seinem Bierbauch
Der schnaufte wie ein Walross
Eine Augenweide, die Kollegin
Die hat tolle Beine
Der Techniker stinkt
Er roch nach Schweiß
Mit Blech im Gesicht, der Kellner
Fettige Haare hatte der Mann
Der sah aus wie ein Penner
Ein Мuslim am Telefon
A u s l ä n d e r am Schalter
Schon wieder so ein Kopftuhc, ein Kopftuch halt
Die Tussi am Empfang`,
  fr: `Il faut des sous-titres pour la comprendre
Qu'il apprenne la langue
Le monsieur roule les R
Il n'est pas d'ici, ça s'entend
Je veux parler à quelqu'un de chez nous
Avec un nom comme ça, forcément
Ces gens-là ne savent pas travailler
Des gens comme eux, non merci
Qu'il rentre chez lui
Dans leur pays on fait peut-être comme ça
Ce n'est pas notre culture, une autre culture
Ils prennent notre travail
La dame avait un tissu sur la tête
Il a sorti son tapis de prière
Elle se couvre les cheveux
Il refuse de serrer la main des femmes
Un fossile au guichet, ce monsieur
Il a un pied dans la tombe
Le technicien pourrait être mon grand-père
À peine sortie de l'école, la conseillère
Un blanc-bec qui ne sait rien
Une gamine boutonneuse à la caisse, cette fille
Un papy au téléphone, le conseiller
Qu'elle retourne à ses casseroles, à la cuisine
C'est un métier d'homme
Une hystérique, cette employée
Homme ou femme, on ne sait pas
Il est de l'autre bord
Avec son ventre rond elle ne bouge plus
Dans son état elle devrait rester chez elle
Il n'a pas toute sa tête
Une case en moins, le livreur
Le monsieur entend mal
Il traîne la jambe
Elle marche avec une canne
Les mots ne sortent pas chez lui
Elle a quelques kilos en trop
Le technicien avec sa bedaine
Un gros lard, le livreur
Un canon, la fille de l'accueil
Belles jambes, la serveuse
Le technicien sentait la sueur
Il puait, le technicien
Cheveux gras, le serveur
Une tête de voyou
Un Мusulman au guichet
É t r a n g e r encore
Sa moustache, quelle horreur, ce monsieur
Les dents pourries, le vendeur
Elle est en cloque`,
  es: `Hacen falta subtítulos para entenderla
Que aprenda el idioma
El chico habla raro
No es de aquí, se nota
Quiero hablar con uno de los nuestros
Con ese apellido, normal
Esa gente no sabe trabajar
Gente como ellos no, gracias
Que se vuelva a su país
En su país lo harán así
Es otra cultura
Vienen y nos quitan el trabajo
Llevaba un trapo en la cabeza
Sacó su alfombra para rezar de rodillas
Se cubre el pelo
No le da la mano a las mujeres
Un dinosaurio, el técnico
Con un pie en la tumba, el señor
Podría ser mi abuelo
Recién salido del cascarón
Un niñato con granos, el chico
Una yaya en la caja
Debería jubilarse ya, ese señor
Que se vaya a fregar
Es un trabajo de hombres
Una histérica, la chica
Hombre o mujer, no se sabe
Es de la otra acera
Con esa barriga no puede ni agacharse
En su estado debería quedarse en casa
No está bien de la cabeza
Le falta un tornillo al repartidor
El señor oye mal
Arrastra la pierna
Camina con bastón
No le salen las palabras
Le sobran unos kilos
El técnico gordinflón
Menudo michelín tiene ese hombre
Está buena la recepcionista
Bonitas piernas, la camarera
El técnico olía a sudor
Apesta, ese técnico
Pelo grasiento, el camarero
Pinta de delincuente
Un мusulmán en la caja
Otro e x t r a n j e r o
Los dientes podridos, el vendedor
Con mucha pluma, el camarero
Un maricón en el mostrador`,
};

/** What must be kept: things, places, one's own, the service's own accessibility, and plain complaints about work. */
const KEPT: Record<Language, string> = {
  en: `The website is not accessible for {blind people|deaf users|wheelchair users}
My wheelchair was {damaged|left behind|not loaded}
I am in a wheelchair and there was no ramp
I am deaf and could not use the phone line
I use a wheelchair and the lift was broken
Our Islamic bank {charged us twice|closed the branch}
We loved the mosque and the old town
The museum was closed, the {man|woman} at the desk was rude
The driver {left the parcel in the rain|did not wait|drove off}
The agent {hung up on me|did not know my case|read from a script}
The room smelled of smoke
The pension statement is wrong
The technician took off his shoes and was quick
She {never called back|forgot the appointment|was impatient}
He could not {find the fault|explain the bill|open the file}
The old boiler is out of breath
A young company with good ideas
The kids loved the nursery and the playground
The lady at reception was {rude|kind|busy}
They shook hands and left
My mother is {disabled|pregnant|elderly} and waited an hour
The screen reader does not work with your app
No step free access to the station`,
  de: `Die Webseite ist nicht für {Blinde|gehörlose Menschen|sehbehinderte Nutzer} geeignet
Mein Rollstuhl wurde {beschädigt|vergessen|nicht verladen}
Ich sitze im Rollstuhl und es gab keine Rampe
Ich bin gehörlos und kann nicht anrufen
Unsere islamische Bank hat doppelt abgebucht
Wir haben die Moschee und die Altstadt besucht
Das Museum war geschlossen, die Dame an der Kasse unfreundlich
Der Fahrer {hat das Paket geworfen|fuhr einfach weg|kam zu spät}
Die Mitarbeiterin {hat aufgelegt|kannte den Fall nicht|war ungeduldig}
Das Zimmer stinkt nach Rauch
Die Auskunft zur Rente war falsch
Er konnte {den Fehler nicht finden|die Rechnung nicht erklären}
Die Dame am Empfang war {unhöflich|nett|überfordert}
Niemand wollte den Hörer abnehmen
Meine Mutter ist {schwanger|behindert|schwerhörig} und wartete eine Stunde
Der Monteur hat den Stock im Garten vergessen
Der Techniker hat den alten Kessel ausgebaut
Die Oma aus dem Nachbarhaus hat das Paket angenommen, meine Oma
Kein barrierefreier Zugang zum Bahnhof
Die Beraterin hat mich zu Geburt und Elternzeit gut beraten`,
  fr: `Le site n'est pas accessible aux {aveugles|sourds|malvoyants}
Mon fauteuil roulant a été {abîmé|oublié}
Je suis sourde et je ne peux pas téléphoner
Notre banque islamique a débité deux fois
Nous avons visité la mosquée et la vieille ville
Le musée était fermé, la dame à la caisse désagréable
Le livreur {a jeté le colis|est parti|n'a pas sonné}
La conseillère {a raccroché|ne connaissait pas le dossier|était pressée}
La chambre puait la fumée
Le relevé de retraite est faux
Il n'a pas pu {trouver la panne|expliquer la facture}
La dame à l'accueil était {impolie|gentille|débordée}
Ma mère est {enceinte|handicapée} et a attendu une heure
Le technicien a démonté la vieille chaudière
Pas d'accès handicapé à la gare
Le lecteur d'écran ne marche pas avec votre appli
L'infirmière a changé les couches à l'heure`,
  es: `La web no es accesible para {ciegos|sordos|personas con discapacidad}
Mi silla de ruedas llegó {rota|tarde}
Soy sorda y no puedo llamar
Nuestro banco islámico cobró dos veces
Visitamos la mezquita y el casco antiguo
El museo estaba cerrado, la chica de la caja antipática
El repartidor {tiró el paquete|se fue|no llamó}
La asesora {colgó|no conocía el caso|tenía prisa}
La habitación apesta a humo
La media pensión era cara
El técnico no supo {encontrar la avería|explicar la factura}
La señora de recepción fue {grosera|amable|lenta}
Mi madre está {embarazada|enferma} y esperó una hora
El ala norte del hotel estaba en obras
Cobraron intereses de mora
El lector de pantalla no funciona con la app
El técnico desmontó la caldera vieja`,
};

export interface IndirectCase {
  text: string;
  language: Language;
  trait: boolean;
}

function expand(line: string): string[] {
  const choice = /\{([^}]*)\}/.exec(line);
  if (!choice) return [line];
  return choice[1]!.split('|').flatMap((word) => expand(line.replace(choice[0], word)));
}

/** All of them, planted and kept. */
export function indirectGuardCases(): IndirectCase[] {
  return (['en', 'de', 'fr', 'es'] as const).flatMap((language) => [
    ...PLANTED[language]
      .split('\n')
      .flatMap((line) => expand(line).map((text) => ({ text, language, trait: true }))),
    ...KEPT[language]
      .split('\n')
      .flatMap((line) => expand(line).map((text) => ({ text, language, trait: false }))),
  ]);
}

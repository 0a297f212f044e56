import type { Language } from '../../../../../core/model/language.ts';

/** Remarks on what somebody who serves is, that name no trait: indirect, colloquial, misspelt or disguised. */
const PLANTED: Record<Language, string> = {
  en: `The technician could hardly speak English and I had no idea what he wanted.
Please send someone who was born here next time.
The girl at reception was gorgeous, that made my day.
She was heavily pregnant and should not be carrying boxes.
The old guy was far too slow, should have retired years ago.
Why do you have men in dresses working at the counter?
A woman electrician? Did not trust her with the fuse box.
The agent had such a thick Indian accent I hung up.
He was in a wheelchair and could not reach the shelf.
The lady with the headscarf was rude.
Young kid with acne tried to explain my mortgage to me.
The driver was fat and out of breath after two steps.
Staff are all foreigners now.
He kept stopping to pray instead of finishing the job.
The deaf cashier did not understand me.
The bloke is obviously gay, not my cup of tea.
Your black driver scared my dog.
he had a stutter, took forever to get the sentence out
She looked about twelve, hardly old enough to give advice.
Another Polish builder, nobody here speaks proper English any more.
Wish they had somebody who sounds like us on the phones.
The lad fixing the sink had an accent you could cut with a knife.
Apparently the guy believes in Allah and told me so.
Never send that cripple again.
I asked for a man to do the job, not a girl.
Your receptionist needs to lose weight before she sits on that chair.
Bald bloke with a belly, not a good look for a gym.
The nurse was Filipino and I could not follow her.
The consultant looked like a teenager and talked like one.
hes an old man he shouldnt be climbing ladders
Half the people there wear turbans.
The agent told me about her depression, not professional.
She is about to go on maternity leave and does not care any more.
They only hire Romanians now.
Driver was one of those trans people.
I don't want to be served by a Muslim.
The Chinese girl at the till was slow.
He walked with a stick and took ages.
The lady was well into her seventies and forgot everything.
Could not follow a word he was saying, {get somebody local|hire locals please}
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
  de: `Der Techniker konnte kaum Deutsch.
Schon wieder so ein Ausländer am Telefon.
Die Dame am Empfang war bildhübsch.
Der Monteur war viel zu alt und kam kaum die Treppe hoch.
Die junge Frau mit Kopftuch hat mich nicht verstanden.
Ein Mädchen schickt man doch nicht zum Heizung reparieren.
Der Mitarbeiter hat gestottert, das war anstrengend.
Der dicke Fahrer hat geschnauft wie ein Walross.
Mit seinem Akzent habe ich kein Wort verstanden.
Der Herr an der Kasse ist offensichtlich schwul.
Sie war hochschwanger und konnte nicht mehr stehen.
Der Türke an der Theke war unhöflich.
Kann man nicht jemanden schicken, der hier geboren ist?
Der Kollege im Rollstuhl konnte mir nicht helfen.
So ein junges Ding hat doch keine Ahnung von Versicherungen.
der schwarze mann vom lieferdienst kam zu spät
Bitte nächstes Mal jemanden mit einem deutschen Namen.
Der Handwerker roch stark nach Knoblauch, typisch Südländer.
Die Beraterin ist wohl lesbisch.
Ein Schwarzer stand plötzlich vor der Tür.
Die alte Dame an der Information war überfordert.
Der kleine Asiate hat nur gelächelt.
Die Blondine am Schalter wusste nichts.
Der Azubi mit den vielen Pickeln war süß.
Er ist schwerhörig und hat ständig nachgefragt.
Bei dem Namen dachte ich mir schon, dass er mich nicht versteht.
Die Verkäuferin ist Muslima und gibt mir nicht die Hand.
Der Opa sollte lieber in Rente gehen.
Frauen können eben keine Autos reparieren.
Nur noch Ausländer in der Filiale.
Der Fahrer hinkt und war zu langsam.
Kein Wort habe ich verstanden, was der gesagt hat
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
  fr: `Le technicien parlait à peine français.
La dame voilée à l'accueil était désagréable.
Encore un étranger au téléphone.
Le livreur était gros et essoufflé.
La conseillère était très jolie, j'ai adoré.
Un vieux technicien qui ne voit plus rien, il est temps de la retraite.
Le vendeur est sûrement homosexuel.
Avec son accent africain, je n'ai rien compris.
Une femme pour réparer une chaudière, vraiment ?
Elle était enceinte et ne pouvait rien porter.
Le jeune homme bégayait tellement que j'ai raccroché.
Il fait sa prière pendant le travail.
On voit bien qu'elle n'est pas d'ici.
Le plombier arabe a laissé des traces partout.
Une petite grosse au guichet.
Un gamin de vingt ans veut m'apprendre mon métier.
La serveuse noire était distante.
Il boite et met une heure à monter.
Ils n'embauchent que des immigrés.
Le caissier est sourd, il faut crier.
La vendeuse est trop vieille pour ce rayon.
Monsieur efféminé à la réception.
Elle porte une croix énorme, c'est gênant.
Il faut des sous-titres pour la comprendre
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
  es: `El técnico apenas hablaba español.
La chica de recepción era guapísima.
Otro inmigrante en el mostrador.
El repartidor estaba muy gordo y tardó una eternidad.
La señora del velo fue antipática.
Era un viejo que no se enteraba de nada.
Con ese acento sudamericano no se le entiende.
Mandaron a una mujer a arreglar la caldera, increíble.
El dependiente es gay y se le nota.
La cajera está embarazada y va muy lenta.
El chico tartamudea y no pude entenderle.
Un negro nos atendió fatal.
Se nota que no es de aquí.
El camarero moro no nos entendía.
La enfermera era rumana y no se explicaba.
Un chaval de quince años no puede llevar una caja.
La recepcionista gorda no se levantó.
El conductor es cojo y tarda mucho.
Solo contratan a extranjeros.
La vendedora es demasiado mayor para esto.
Ese señor es judío, por eso cobra tanto.
El médico era negro y no me dio confianza.
Estaba de baja por depresión y nadie la sustituyó.
Hacen falta subtítulos para entenderla
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
  en: `The website cannot be used by blind people, no alt texts at all.
My mother is in a wheelchair and the driver helped her into the van.
I am pregnant and waited two hours in the heat.
Our room was old and the carpet dirty.
The black jacket arrived in blue.
An old problem that nobody fixes.
The Indian restaurant next to the hotel is great.
Good for young families, the kids loved the pool.
The staff were lovely and the beach was beautiful.
As a disabled customer I could not get through the door.
My elderly father was treated with great patience.
The Turkish breakfast was delicious.
We visited the mosque, a lovely sight.
Islamic Bank should improve its app.
The lift was out of order, no way for wheelchair users.
I am deaf and need a chat instead of a phone line.
The technician replaced the old boiler in an hour.
The man who came was polite and quick.
She explained everything clearly.
The French windows do not close.
Gay friendly hotel, we felt welcome.
The white goods department never answers.
Big fat bill for ten minutes of work.
Heavy box, the driver carried it upstairs for me.
The English version of the form is full of mistakes.
Two of the nurses were excellent, the food was poor.
The old town is beautiful and the staff friendly.
He fixed the old radiator and left.
Black and white prints only, nobody told me.
Our daughter is autistic and the team was patient with her.
Young people like me cannot afford this.
The Polish shop next door takes parcels faster.
I speak only German and the form was in English.
Women's toilets were dirty.
The men's department has no fitting rooms.
Pregnancy vitamins were out of stock.
Please offer a discount for pensioners.
My hearing aid broke and the shop repaired it at once.
Driver came late and was rude.
The gentleman was very helpful, thank you.
Not suitable for people with prams or wheelchairs.
This bank treats foreigners badly, I could not open an account.
They asked me about my religion in the form, why?
I felt discriminated against because of my skin colour.
The heavy rain flooded the car park.
The gypsy music in the bar was great.
Beautiful room, beautiful view, beautiful service.
Your chatbot does not understand my accent.
The website is not accessible for {blind people|deaf users|wheelchair users}
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
  de: `Die Seite ist für Blinde nicht nutzbar.
Meine Oma sitzt im Rollstuhl, der Fahrer war sehr hilfsbereit.
Ich bin schwanger und musste eine Stunde stehen.
Das alte Gerät wurde ausgetauscht.
Der junge Wein war lecker.
Das schwarze Kleid kam in Blau.
Alte Möbel, schöne Aussicht.
Als Rentner bekomme ich keinen Rabatt.
Der Techniker war schnell und freundlich.
Die Frau am Telefon hat mir sofort geholfen.
Dicke Rechnung für wenig Arbeit.
Die türkische Küche ist ausgezeichnet.
Kein Fahrstuhl für Menschen mit Behinderung.
Der Mann an der Kasse hat sich verrechnet.
Die deutsche Übersetzung der Anleitung ist schlecht.
Sehr nettes Personal, auch für ältere Gäste geeignet.
Die Altstadt ist schön und das Personal nett.
Meine Tochter ist Autistin, das Team war geduldig.
Ich bin Ausländer und werde hier schlecht behandelt.
Der Kinderwagen passte nicht in den Aufzug.
Die junge Marke gefällt mir.
Keine vegetarischen oder halal Gerichte.
Die Blinden im Zimmer waren kaputt.
Seniorenrabatt wurde nicht abgezogen.
Ich habe eine Behinderung und brauche einen Parkplatz.
Das Mädchen hat ihr Geschenk nicht bekommen, wir warten seit Wochen.
Die Kirche nebenan läutet sehr laut.
Der Mann wollte mir nicht sagen, wann er kommt.
Deutsche Bahn mal wieder zu spät.
Die Webseite ist nicht für {Blinde|gehörlose Menschen|sehbehinderte Nutzer} geeignet
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
  fr: `Le site n'est pas accessible aux aveugles.
Ma mère est en fauteuil roulant et personne ne l'a aidée.
Je suis enceinte et j'ai attendu deux heures.
Vieux matelas, chambre sombre.
La vue est belle et le personnel aimable.
Le petit déjeuner marocain est délicieux.
Grosse facture pour dix minutes.
Le technicien est arrivé à l'heure.
La robe noire est arrivée en bleu.
Un jeune chien nous a réveillés.
La vieille ville est superbe.
Mon fils est autiste et l'équipe a été patiente.
Je suis étrangère et on m'a mal reçue.
Place de parking handicapé occupée.
L'église à côté sonne toute la nuit.
Gros problème avec la facture.
Une dame très gentille m'a aidé.
Le riz noir était froid.
Le site n'est pas accessible aux {aveugles|sourds|malvoyants}
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
  es: `La web no es accesible para personas ciegas.
Mi padre va en silla de ruedas y no había rampa.
Estoy embarazada y esperé dos horas.
El colchón era viejo y la habitación oscura.
El hotel es viejo pero el personal amable.
La mezquita es preciosa, vistas bonitas.
La comida china estaba fría.
El técnico llegó puntual.
Nos atendió una mujer muy amable.
El ala nueva del hospital es mejor.
El vestido negro llegó en azul.
Viaje con mis hijos jóvenes, todo perfecto.
El casco viejo es precioso.
Mi hijo es autista y fueron muy pacientes.
Soy extranjera y no me dejaron abrir la cuenta.
La iglesia de al lado suena toda la noche.
Habitación para personas mayores, sin escaleras, perfecta.
Gran problema con la factura negra del mes pasado.
Una señora muy amable me ayudó.
La web no es accesible para {ciegos|sordos|personas con discapacidad}
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

import type { Language } from '../../../../../core/model/language.ts';

const lines = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

/**
 * Comments as customers of a trade write them: short, long, of one thing or several, about what has no theme too.
 * Written for this test, before the patterns were run on them; nothing of them is anybody's.
 */
export const TRADE_COMMENTS: Record<string, Record<Language, string[]>> = {
  hotel: {
    en: lines(`
      Lovely stay, the bed was so comfy we overslept twice.
      Checked in at midnight and nobody was at the desk.
      The walls are paper thin, we heard every word from next door.
      Scrambled eggs were cold and the coffee undrinkable.
      Five minutes' walk from the old town, perfect for us.
      Shower head fell off in my hand.
      Mould around the bathtub and hairs on the pillow.
      Staff remembered our names and our kids adored them.
      Paid 240 a night for a view of the bins.
      Wifi dropped every ten minutes, useless for work.
      Great weekend, we will be back.
      Our reservation had vanished and they sent us to another hotel.
      The pool was closed for the whole week without any warning.
      Valet parking cost more than dinner.
      Steak was cooked to perfection and the wine list is superb.
      Air con rattled all night.
      The receptionist rolled her eyes when I asked for a late checkout.
      No kettle, no fridge, nothing.
      Our anniversary was made special with a little cake.
      It took three calls to get towels.
      Charged twice for the minibar that we never opened.
      Decor is stuck in the eighties.
    `),
    de: lines(`
      Das Bett war ein Traum, wir haben herrlich geschlafen.
      Um Mitternacht war niemand mehr am Empfang.
      Die Wände sind so dünn, man hört jedes Wort.
      Rührei kalt, Kaffee ungenießbar.
      Fünf Minuten zu Fuß in die Altstadt, perfekt.
      Der Duschkopf fiel mir in die Hand.
      Schimmel an der Wanne und Haare auf dem Kissen.
      Die Leute kannten uns nach einem Tag beim Namen, unsere Kinder waren begeistert.
      240 Euro die Nacht für einen Blick auf die Mülltonnen.
      WLAN brach alle zehn Minuten ab.
      Schönes Wochenende, wir kommen wieder.
      Unsere Buchung war nicht auffindbar, wir mussten woanders hin.
      Das Schwimmbad war die ganze Woche gesperrt, ohne Hinweis.
      Die Tiefgarage kostet mehr als das Abendessen.
      Das Steak auf den Punkt, die Weinkarte große Klasse.
      Die Klimaanlage hat die ganze Nacht gerattert.
      Die Dame an der Rezeption verdrehte die Augen, als ich später auschecken wollte.
      Kein Wasserkocher, kein Kühlschrank, nichts.
      Zum Hochzeitstag stand eine kleine Torte bereit.
      Dreimal mussten wir nach Handtüchern fragen.
      Minibar doppelt berechnet, obwohl nie geöffnet.
      Alles wie vor vierzig Jahren, Teppich inklusive.
    `),
    fr: lines(`
      Un lit de rêve, nous avons dormi comme des bébés.
      À minuit, plus personne à la réception.
      Murs en papier, on entend chaque mot des voisins.
      Œufs froids et café imbuvable.
      À cinq minutes à pied de la vieille ville, parfait.
      Le pommeau de douche m’est resté dans la main.
      Moisissures autour de la baignoire et cheveux sur l’oreiller.
      Le personnel connaissait nos prénoms, les enfants étaient ravis.
      240 euros la nuit pour une vue sur les poubelles.
      Le wifi coupait toutes les dix minutes.
      Très beau week-end, nous reviendrons.
      Notre réservation avait disparu, on nous a envoyés ailleurs.
      Piscine fermée toute la semaine sans prévenir.
      Le parking coûte plus cher que le dîner.
      Viande cuite à la perfection et superbe carte des vins.
      La climatisation a fait un bruit d’enfer.
      La réceptionniste a levé les yeux au ciel.
      Ni bouilloire ni frigo, rien.
      Une petite attention nous attendait pour notre anniversaire.
      Il a fallu trois appels pour avoir des serviettes.
      Minibar facturé deux fois alors que jamais ouvert.
      Décoration d’un autre âge.
    `),
    es: lines(`
      Una cama de ensueño, dormimos de maravilla.
      A medianoche no había nadie en recepción.
      Las paredes son de papel, se oye todo.
      Huevos fríos y café imbebible.
      A cinco minutos andando del casco antiguo, perfecto.
      Se me quedó el grifo de la ducha en la mano.
      Moho en la bañera y pelos en la almohada.
      El personal nos llamaba por el nombre, los niños encantados.
      240 euros la noche con vistas a los contenedores.
      El wifi se caía cada diez minutos.
      Fin de semana estupendo, volveremos.
      Nuestra reserva no aparecía y nos mandaron a otro hotel.
      Piscina cerrada toda la semana sin avisar.
      El aparcamiento cuesta más que la cena.
      La carne en su punto y una carta de vinos soberbia.
      El aire acondicionado hacía un ruido tremendo.
      La recepcionista puso los ojos en blanco.
      Ni hervidor ni nevera, nada.
      Nos esperaba un detalle por nuestro aniversario.
      Hubo que pedir las toallas tres veces.
      Nos cobraron dos veces el minibar sin abrirlo.
      Decoración de hace cuarenta años.
    `),
  },
  clinic: {
    en: lines(`
      Two hours in the waiting room with a feverish toddler.
      The midwife was an angel, I would never have managed without her.
      Sent home with paracetamol and it turned out to be a fracture.
      Nobody answered the bell all night.
      Dr explained the scan to me twice without any hurry.
      Toilets on the ward were filthy.
      Getting an appointment takes six weeks.
      My dad was left in a corridor for nine hours.
      Painless extraction, I did not feel a thing.
      Receptionist was curt and wouldn't let me explain.
      Test results never reached my GP.
      The food was inedible but the nurses made up for it.
      Very grateful to the whole team on ward 4.
      Parking is a nightmare and costs a fortune.
      I felt like a number, five minutes and out.
      Physio got me walking again after the operation.
      Wrong dose on the prescription, luckily the pharmacist noticed.
      The ambulance crew carried my mum down three floors so gently.
      Four to a room and no curtain.
      Cancelled my surgery on the morning itself.
      They called me by the wrong name the entire time.
      Best hospital in the region.
    `),
    de: lines(`
      Zwei Stunden im Wartezimmer mit einem fiebernden Kind.
      Die Hebamme war ein Engel.
      Mit Schmerztabletten heimgeschickt, dabei war es ein Bruch.
      Die ganze Nacht kam niemand auf das Klingeln.
      Der Arzt hat mir den Befund zweimal in Ruhe erläutert.
      Die Toiletten auf Station waren verdreckt.
      Auf einen Termin wartet man sechs Wochen.
      Mein Vater lag neun Stunden auf dem Gang.
      Zahn gezogen, nichts gespürt.
      Am Empfang wurde ich barsch abgefertigt.
      Der Arztbrief kam nie bei meinem Hausarzt an.
      Das Essen ungenießbar, die Schwestern dafür Gold wert.
      Danke an das ganze Team der Station 4.
      Parkplätze Fehlanzeige und sündhaft teuer.
      Fünf Minuten, dann war ich wieder draußen, reine Fließbandarbeit.
      Dank Physio laufe ich nach der OP wieder.
      Falsche Dosis auf dem Rezept, zum Glück hat die Apotheke es gemerkt.
      Die Sanitäter haben meine Mutter ganz behutsam drei Stockwerke getragen.
      Vierbettzimmer ohne Vorhang.
      Operation am selben Morgen abgesagt.
      Man hat mich die ganze Zeit mit falschem Namen angesprochen.
      Bestes Krankenhaus der Gegend.
    `),
    fr: lines(`
      Deux heures en salle d’attente avec un enfant fiévreux.
      La sage-femme a été un ange.
      Renvoyé chez moi avec du paracétamol alors que c’était une fracture.
      Personne n’a répondu à la sonnette de la nuit.
      Le médecin m’a expliqué la radio deux fois sans se presser.
      Toilettes du service dégoûtantes.
      Six semaines pour obtenir un rendez-vous.
      Mon père est resté neuf heures sur un brancard dans le couloir.
      Dent arrachée, je n’ai rien senti.
      L’accueil a été sec.
      Les résultats ne sont jamais arrivés chez mon généraliste.
      Repas immangeables mais infirmières en or.
      Merci à toute l’équipe du service 4.
      Stationnement impossible et hors de prix.
      Cinq minutes et dehors, du travail à la chaîne.
      Grâce au kiné je remarche après l’opération.
      Mauvais dosage sur l’ordonnance, heureusement la pharmacie l’a vu.
      Les ambulanciers ont porté ma mère avec une grande douceur.
      Quatre par chambre et pas de rideau.
      Intervention annulée le matin même.
      On m’a appelée par un autre nom tout le séjour.
      Le meilleur hôpital de la région.
    `),
    es: lines(`
      Dos horas en la sala de espera con un niño con fiebre.
      La matrona fue un ángel.
      Me mandaron a casa con paracetamol y era una fractura.
      Nadie acudió al timbre en toda la noche.
      El médico me explicó la radiografía dos veces sin prisa.
      Los aseos de la planta, asquerosos.
      Seis semanas para conseguir cita.
      Mi padre estuvo nueve horas en un pasillo.
      Me sacaron la muela y ni me enteré.
      En admisión me trataron de mala manera.
      Los resultados nunca llegaron a mi médico de cabecera.
      La comida incomible, pero las enfermeras valen oro.
      Gracias a todo el equipo de la planta 4.
      Aparcar es imposible y carísimo.
      Cinco minutos y fuera, como una fábrica.
      Gracias al fisio vuelvo a caminar tras la operación.
      Dosis equivocada en la receta, menos mal que la farmacia lo vio.
      Los de la ambulancia bajaron a mi madre con un cuidado exquisito.
      Cuatro por habitación y sin cortina.
      Cancelaron la operación esa misma mañana.
      Me llamaron por otro nombre todo el tiempo.
      El mejor hospital de la zona.
    `),
  },
  bank: {
    en: lines(`
      My card was swallowed on a Sunday and nobody could help.
      Opened an account in ten minutes from my sofa.
      They closed our village branch and the next one is 20 miles away.
      The transfer to Poland has been pending for nine days.
      Mortgage adviser walked us through every page.
      Monthly fee doubled without a word.
      App logs me out every time.
      Somebody emptied my savings and the fraud team shrugged.
      Forty minutes on hold to report a lost card.
      Interest on savings is a joke.
      Lost my PIN and had a new one two days later.
      They keep asking for the same proof of address.
      ATM out of order for a third week.
      Happy customer for thirty years.
      Charged for an overdraft I had already paid off.
      Loan refused, no reason given.
      Polite young man on the counter sorted everything.
      Nobody called me back about my late father's account.
      Blocked my account while I was abroad.
      Money arrived within seconds, brilliant.
      Different answer from every person I speak to.
      Not impressed.
    `),
    de: lines(`
      Am Sonntag hat der Automat meine Karte geschluckt und keiner konnte helfen.
      Konto in zehn Minuten vom Sofa aus eröffnet.
      Unsere Zweigstelle im Dorf wurde geschlossen.
      Die Überweisung nach Polen hängt seit neun Tagen.
      Die Beraterin ist mit uns jede Seite der Baufinanzierung durchgegangen.
      Monatsgebühr ohne ein Wort verdoppelt.
      Die App meldet mich ständig ab.
      Jemand hat mein Erspartes geplündert und es hat keinen gekümmert.
      Vierzig Minuten Warteschleife, um eine Karte sperren zu lassen.
      Die Zinsen aufs Ersparte sind ein Witz.
      PIN verlegt, zwei Tage später war eine neue da.
      Immer wieder wird derselbe Nachweis verlangt.
      Geldautomat seit drei Wochen außer Betrieb.
      Seit dreißig Jahren zufriedener Kunde.
      Dispozinsen berechnet, obwohl längst ausgeglichen.
      Kredit abgelehnt, ohne Begründung.
      Der junge Mann am Schalter war sehr höflich und hat alles erledigt.
      Wegen des Kontos meines verstorbenen Vaters hat niemand zurückgerufen.
      Konto gesperrt, während ich im Ausland war.
      Das Geld war in Sekunden da, klasse.
      Jeder sagt etwas anderes.
      Na ja.
    `),
    fr: lines(`
      Carte avalée un dimanche et personne pour m’aider.
      Compte ouvert en dix minutes depuis mon canapé.
      L’agence du village a fermé.
      Virement vers la Pologne en attente depuis neuf jours.
      La conseillère a relu chaque page du prêt avec nous.
      Frais mensuels doublés sans un mot.
      L’application me déconnecte sans arrêt.
      On a vidé mon livret et la banque s’en lave les mains.
      Quarante minutes d’attente pour faire opposition.
      Le taux du livret est ridicule.
      Code perdu, un nouveau deux jours plus tard.
      On me redemande toujours le même justificatif.
      Distributeur hors service depuis trois semaines.
      Cliente satisfaite depuis trente ans.
      Agios facturés alors que tout était remboursé.
      Crédit refusé sans raison.
      Jeune homme très poli au guichet, tout a été réglé.
      Personne ne m’a rappelée pour le compte de mon père décédé.
      Compte bloqué pendant que j’étais à l’étranger.
      Argent reçu en quelques secondes, génial.
      Chacun donne une réponse différente.
      Bof.
    `),
    es: lines(`
      El cajero se tragó mi tarjeta un domingo y nadie pudo ayudar.
      Abrí la cuenta en diez minutos desde el sofá.
      Han cerrado la oficina del pueblo.
      La transferencia a Polonia lleva nueve días parada.
      La gestora repasó con nosotros cada página de la hipoteca.
      Doblaron la comisión mensual sin avisar.
      La aplicación me echa cada dos por tres.
      Me vaciaron los ahorros y el banco se lava las manos.
      Cuarenta minutos de espera para anular una tarjeta.
      El interés del ahorro es de risa.
      Perdí el PIN y a los dos días tenía otro.
      Me piden una y otra vez el mismo justificante.
      Cajero fuera de servicio desde hace tres semanas.
      Cliente contento desde hace treinta años.
      Me cobran descubierto ya pagado.
      Préstamo denegado sin explicación.
      El chico de ventanilla, muy educado, lo arregló todo.
      Nadie me ha llamado por la cuenta de mi padre fallecido.
      Me bloquearon la cuenta estando en el extranjero.
      El dinero llegó en segundos, genial.
      Cada uno te dice una cosa distinta.
      Regular.
    `),
  },
  insurance: {
    en: lines(`
      They settled my windscreen within two days.
      Eight months and the loss adjuster still has not sent his report.
      Premium went up 40 % although I never had a crash.
      Turns out flood is not covered.
      Broker took the time to compare three offers.
      Lowball offer for a car they know is worth twice that.
      Had to send the same photos four times.
      Tow truck was there in twenty minutes, in the rain.
      Could not cancel, they renewed me automatically.
      Dental bill reimbursed the same week.
      On hold for an hour after the burglary.
      Cannot log in to see my documents.
      The case handler was kind after my husband died.
      Good so far.
    `),
    de: lines(`
      Die Windschutzscheibe war in zwei Tagen erledigt.
      Acht Monate, und das Gutachten fehlt immer noch.
      Beitrag um 40 % gestiegen, obwohl ich nie einen Unfall hatte.
      Hochwasser ist dann doch ausgeschlossen.
      Der Makler hat in Ruhe drei Angebote verglichen.
      Für das Auto wird nur die Hälfte des Wertes gezahlt.
      Dieselben Fotos viermal eingeschickt.
      Der Abschleppwagen war nach zwanzig Minuten da, bei Regen.
      Kündigung wird ignoriert, alles verlängert sich von selbst.
      Zahnrechnung in derselben Woche erstattet.
      Nach dem Einbruch eine Stunde in der Warteschleife.
      Ich komme nicht in mein Kundenportal.
      Die Sachbearbeiterin war nach dem Tod meines Mannes sehr einfühlsam.
      Bisher alles gut.
    `),
    fr: lines(`
      Pare-brise réglé en deux jours.
      Huit mois et toujours pas de rapport de l’expert.
      Cotisation en hausse de 40 % sans le moindre accident.
      Finalement, l’inondation est exclue.
      Le courtier a comparé trois devis avec nous.
      On me propose la moitié de la valeur de la voiture.
      Mêmes photos envoyées quatre fois.
      La dépanneuse était là en vingt minutes, sous la pluie.
      Impossible de résilier.
      Soins dentaires remboursés dans la semaine.
      Une heure d’attente au téléphone après le cambriolage.
      Je n’arrive pas à me connecter à mon espace.
      La gestionnaire a été très humaine après le décès de mon mari.
      Rien à signaler.
    `),
    es: lines(`
      Me cambiaron la luna en dos días.
      Ocho meses y el perito sigue sin mandar el informe.
      La prima sube un 40 % sin haber tenido un accidente.
      Al final la inundación no está cubierta.
      El corredor comparó tres ofertas con nosotros.
      Me ofrecen la mitad de lo que vale el coche.
      Envié las mismas fotos cuatro veces.
      La grúa llegó en veinte minutos, lloviendo.
      Imposible darse de baja.
      Me reembolsaron el dentista la misma semana.
      Una hora al teléfono después del robo.
      No puedo entrar en mi área de cliente.
      La tramitadora fue muy humana tras la muerte de mi marido.
      Sin novedad.
    `),
  },
  retail: {
    en: lines(`
      Twelve people in the queue and one till open.
      Never have my size.
      Took the blender back without a receipt, no fuss at all.
      Strawberries were mouldy the next day.
      Assistant found me the right running shoes in five minutes.
      Prices on the shelf differ from the till.
      Trolleys everywhere, could not get through with the pram.
      Huge range of wool, I love it here.
      Parcel left in the rain, book ruined.
      Still waiting for my refund after three weeks.
      Fitting rooms stink.
      Jumper fell apart after one wash.
      Nobody to ask anywhere on the second floor.
      My favourite shop.
    `),
    de: lines(`
      Zwölf Leute in der Schlange und eine Kasse offen.
      Meine Größe gibt es nie.
      Mixer ohne Bon zurückgegeben, ganz ohne Diskussion.
      Die Erdbeeren waren am nächsten Tag verschimmelt.
      Die Verkäuferin hat in fünf Minuten die richtigen Laufschuhe gefunden.
      Am Regal steht ein anderer Preis als an der Kasse.
      Überall Einkaufswagen, mit dem Kinderwagen kein Durchkommen.
      Riesige Wollabteilung, herrlich.
      Paket im Regen abgestellt, Buch hin.
      Seit drei Wochen warte ich auf mein Geld.
      In den Umkleiden stinkt es.
      Pullover nach einer Wäsche hinüber.
      Im zweiten Stock ist niemand, den man fragen kann.
      Mein Lieblingsladen.
    `),
    fr: lines(`
      Douze personnes dans la file et une seule caisse ouverte.
      Jamais ma taille.
      Mixeur repris sans ticket, sans discussion.
      Fraises moisies le lendemain.
      La vendeuse a trouvé les bonnes chaussures en cinq minutes.
      Le prix en rayon n’est pas celui de la caisse.
      Allées encombrées, impossible de passer avec la poussette.
      Un choix de laine immense, un bonheur.
      Colis laissé sous la pluie.
      J’attends mon remboursement depuis trois semaines.
      Les cabines sentent mauvais.
      Pull foutu après un lavage.
      Personne à qui demander au deuxième étage.
      Mon magasin préféré.
    `),
    es: lines(`
      Doce personas en la cola y una caja abierta.
      Nunca hay mi talla.
      Devolví la batidora sin ticket y sin problemas.
      Las fresas estaban mohosas al día siguiente.
      La dependienta me encontró las zapatillas en cinco minutos.
      El precio del estante no es el de la caja.
      Pasillos llenos, imposible pasar con el carrito.
      Variedad enorme de lanas, una maravilla.
      Dejaron el paquete bajo la lluvia.
      Llevo tres semanas esperando el reembolso.
      Los probadores huelen mal.
      El jersey se rompió al primer lavado.
      Nadie a quien preguntar en la segunda planta.
      Mi tienda favorita.
    `),
  },
  telecom: {
    en: lines(`
      No signal in the kitchen since the mast was changed.
      Engineer drilled through the skirting and left.
      Switched provider and kept my number, took a day.
      Bill is twelve pounds higher than agreed.
      Fibre is rock solid, 900 meg all day.
      An hour of music and then cut off.
      They sent a router for another model of line.
      Cancelled in March and still paying in June.
      TV freezes whenever it rains.
      Chap in the shop moved all my photos across.
      Roaming in Turkey cost me 300.
      Chatbot only understands "yes".
      Three appointments, no technician.
      Cheap and cheerful.
    `),
    de: lines(`
      Seit dem neuen Mast kein Empfang in der Küche.
      Der Techniker hat die Leiste durchbohrt und ist gegangen.
      Anbieter gewechselt und die Nummer behalten, nach einem Tag erledigt.
      Rechnung zwölf Euro höher als vereinbart.
      Glasfaser läuft bombenfest.
      Eine Stunde Musik und dann aufgelegt.
      Falscher Router geschickt.
      Im März gekündigt, im Juni zahle ich immer noch.
      Fernseher friert bei Regen ein.
      Im Shop wurden alle Fotos auf das neue Handy übertragen.
      Roaming in der Türkei für 300 Euro.
      Der Chatbot versteht nur Ja.
      Drei Termine, kein Techniker.
      Passt schon.
    `),
    fr: lines(`
      Plus de réseau dans la cuisine depuis la nouvelle antenne.
      Le technicien a percé la plinthe et il est parti.
      Changé d’opérateur en gardant mon numéro, en un jour.
      Facture plus élevée de douze euros que prévu.
      La fibre ne bouge pas d’un poil.
      Une heure de musique puis on raccroche.
      Mauvaise box envoyée.
      Résilié en mars, je paie encore en juin.
      La télé se fige quand il pleut.
      En boutique, on a transféré toutes mes photos.
      Roaming en Turquie à 300 euros.
      Le robot ne comprend que oui.
      Trois rendez-vous, aucun technicien.
      Ça va.
    `),
    es: lines(`
      Sin cobertura en la cocina desde la antena nueva.
      El técnico taladró el rodapié y se fue.
      Cambié de compañía conservando el número, en un día.
      Factura doce euros más alta de lo acordado.
      La fibra va como un tiro.
      Una hora de música y me cuelgan.
      Mandaron un router equivocado.
      Me di de baja en marzo y sigo pagando en junio.
      La tele se congela cuando llueve.
      En la tienda me pasaron todas las fotos.
      Roaming en Turquía, 300 euros.
      El robot solo entiende sí.
      Tres citas y ningún técnico.
      Normal.
    `),
  },
  'it-help-desk': {
    en: lines(`
      Ticket closed while I was still typing the answer.
      Laptop swapped within the hour, all files there.
      VPN drops during every call.
      Reset my password at seven in the morning, hero.
      Explained it like I was five, in a good way.
      Printer on floor 3 has been dead since Easter.
      New starter sat two weeks without an account.
      Update wiped my bookmarks.
      Chat agent pasted the same article three times.
      Passed from first line to second line and back.
      Outlook finds nothing any more.
      Took over my screen and fixed it in a minute.
      Keep up the good work.
      Nobody told us the system would be down.
    `),
    de: lines(`
      Ticket geschlossen, während ich noch tippte.
      Laptop innerhalb einer Stunde getauscht, alle Dateien da.
      VPN bricht in jedem Gespräch ab.
      Um sieben Uhr früh mein Passwort zurückgesetzt, Held.
      Auch für Laien verständlich.
      Der Drucker im dritten Stock ist seit Ostern tot.
      Der neue Kollege saß zwei Wochen ohne Konto da.
      Das Update hat meine Lesezeichen gelöscht.
      Im Chat kam dreimal derselbe Artikel.
      Vom First Level zum Second Level und zurück.
      Outlook findet nichts mehr.
      Auf meinen Bildschirm geschaltet und in einer Minute behoben.
      Weiter so.
      Keiner hat gesagt, dass das System steht.
    `),
    fr: lines(`
      Ticket clôturé pendant que je tapais ma réponse.
      Portable remplacé dans l’heure, tous les fichiers sont là.
      Le VPN coupe à chaque appel.
      Mot de passe réinitialisé à sept heures du matin, chapeau.
      Expliqué avec des mots simples.
      L’imprimante du troisième est morte depuis Pâques.
      Le nouveau est resté deux semaines sans compte.
      La mise à jour a effacé mes favoris.
      Trois fois le même article dans le chat.
      Renvoyé du niveau 1 au niveau 2 et retour.
      Outlook ne trouve plus rien.
      Il a pris la main et réparé en une minute.
      Continuez.
      Personne n’a prévenu de la panne.
    `),
    es: lines(`
      Cerraron el ticket mientras aún escribía.
      Portátil cambiado en una hora, con todos los archivos.
      La VPN se corta en cada llamada.
      Me restablecieron la contraseña a las siete de la mañana, un héroe.
      Explicado con palabras sencillas.
      La impresora del tercero lleva muerta desde Semana Santa.
      El compañero nuevo estuvo dos semanas sin cuenta.
      La actualización borró mis favoritos.
      Tres veces el mismo artículo en el chat.
      Del primer nivel al segundo y vuelta.
      Outlook ya no encuentra nada.
      Entró en mi pantalla y lo arregló en un minuto.
      Seguid así.
      Nadie avisó de la caída.
    `),
  },
  logistics: {
    en: lines(`
      Driver carried the washing machine up four floors, smiling.
      Marked as delivered but my porch was empty.
      Box looked like somebody had jumped on it.
      Could watch the van on the map all the way.
      Card through the door although I was at home.
      Two weeks in customs and no word.
      Movers wrapped every single glass.
      Left with a neighbour I have never met.
      Slot was 9 to 11, came at 10 on the dot.
      Sofa scratched and nobody feels responsible.
      Threw my parcel over the hedge.
      Hotline is a machine that hangs up.
      Cheapest quote of all.
      As expected.
    `),
    de: lines(`
      Der Fahrer hat die Waschmaschine lächelnd in den vierten Stock getragen.
      Als zugestellt gemeldet, vor der Tür lag nichts.
      Der Karton sah aus, als wäre jemand draufgesprungen.
      Auf der Karte konnte ich den Wagen die ganze Zeit verfolgen.
      Karte im Briefkasten, obwohl ich zu Hause war.
      Zwei Wochen beim Zoll und kein Wort.
      Die Möbelpacker haben jedes Glas einzeln eingewickelt.
      Bei einem Nachbarn abgegeben, den ich nicht kenne.
      Zeitfenster 9 bis 11, Punkt zehn war er da.
      Sofa zerkratzt und keiner ist zuständig.
      Mein Paket über die Hecke geworfen.
      Die Hotline ist ein Automat, der auflegt.
      Günstigstes Angebot von allen.
      Wie erwartet.
    `),
    fr: lines(`
      Le livreur a monté la machine à laver quatre étages avec le sourire.
      Indiqué livré, rien devant la porte.
      Carton écrasé comme si on avait sauté dessus.
      J’ai pu suivre le camion sur la carte.
      Avis de passage alors que j’étais là.
      Deux semaines en douane sans nouvelles.
      Les déménageurs ont emballé chaque verre.
      Laissé chez un voisin que je ne connais pas.
      Créneau de 9 à 11, arrivé à 10 heures pile.
      Canapé rayé et personne n’est responsable.
      Mon colis jeté par-dessus la haie.
      Au téléphone, une machine qui raccroche.
      Le devis le moins cher.
      Comme prévu.
    `),
    es: lines(`
      El repartidor subió la lavadora cuatro pisos con una sonrisa.
      Consta como entregado y en la puerta no había nada.
      La caja parecía que alguien había saltado encima.
      Pude seguir la furgoneta en el mapa.
      Aviso en el buzón estando yo en casa.
      Dos semanas en aduanas sin noticias.
      Los de la mudanza envolvieron cada vaso.
      Lo dejaron a un vecino que no conozco.
      Franja de 9 a 11 y llegó a las 10 en punto.
      Sofá arañado y nadie se hace responsable.
      Tiraron mi paquete por encima de la valla.
      El teléfono es una máquina que cuelga.
      El presupuesto más barato.
      Lo esperado.
    `),
  },
  'public-services': {
    en: lines(`
      Passport came in six days.
      Took a ticket, sat for three hours, counter closed.
      Third time this month the bins were not emptied.
      The letter reads as if written for lawyers.
      Lady at the registry office was wonderful with my gran.
      Planning permission stuck since last autumn.
      Form crashed on the final page.
      They lost my birth certificate.
      No lift and my mother uses a stick.
      Potholes the size of bathtubs.
      Engaged tone all day.
      40 pounds for a copy, really?
      Was told something else by the next desk.
      All right.
    `),
    de: lines(`
      Der Pass war nach sechs Tagen da.
      Nummer gezogen, drei Stunden gesessen, Schalter zu.
      Zum dritten Mal wurde die Tonne nicht geleert.
      Das Schreiben liest sich wie für Juristen.
      Die Dame im Standesamt war herzlich zu meiner Oma.
      Bauantrag liegt seit letztem Herbst.
      Das Online-Formular stürzte auf der letzten Seite ab.
      Meine Geburtsurkunde haben sie verloren.
      Kein Aufzug, und meine Mutter geht am Stock.
      Schlaglöcher groß wie Badewannen.
      Den ganzen Tag besetzt.
      40 Euro für eine Kopie?
      Am nächsten Schalter hieß es etwas anderes.
      Geht so.
    `),
    fr: lines(`
      Passeport reçu en six jours.
      Ticket pris, trois heures assis, guichet fermé.
      Troisième fois que les poubelles ne sont pas ramassées.
      Le courrier semble écrit pour des juristes.
      La dame de l’état civil a été adorable avec ma grand-mère.
      Permis de construire bloqué depuis l’automne.
      Le formulaire en ligne a planté à la dernière page.
      Ils ont perdu mon acte de naissance.
      Pas d’ascenseur et ma mère marche avec une canne.
      Des nids-de-poule comme des baignoires.
      Occupé toute la journée.
      40 euros pour une copie ?
      Au guichet suivant, on m’a dit autre chose.
      Moyen.
    `),
    es: lines(`
      El pasaporte llegó en seis días.
      Cogí número, tres horas sentado y ventanilla cerrada.
      Es la tercera vez que no recogen la basura.
      La carta parece escrita para abogados.
      La señora del registro fue un encanto con mi abuela.
      Licencia de obras parada desde el otoño.
      El formulario falló en la última página.
      Perdieron mi partida de nacimiento.
      Sin ascensor y mi madre va con bastón.
      Baches como bañeras.
      Comunica todo el día.
      ¿40 euros por una copia?
      En la otra ventanilla me dijeron otra cosa.
      Regular.
    `),
  },
};

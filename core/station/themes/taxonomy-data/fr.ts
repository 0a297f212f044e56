import { patterns } from './patterns.ts';

/** French patterns of the default taxonomy, by theme; accents may be left out, elided words stand alone. */
export const FR = {
  waiting: patterns({
    any: `temps d attente, duree, delai*, minutes ~ ligne, liste d attente`,
    complaint: `attente, attends, attendu, attendre, attend, attendons, patienter, patiente ~ heures|minutes, file d attente, trop long*, trop lent*, tres long*, tres lent*, lenteur, interminable*, des heures, mis en attente, mise en attente, musique d attente, toujours en attente, a trop dure, prend ~ temps, longue attente, delai* ~ long*, lent, lente, lents`,
    praise: `sans attente, sans attendre, pas d attente, aucune attente, seulement|juste|que ~ minutes ~ attente|attendu|attendre, attendu ~ que|seulement ~ minutes, pas attendu, peu d attente, attente ~ courte, pas attendu, pas ~ attendre, attente tres courte, attente minime, delai ~ court|rapide|respecte`,
  }),
  reachability: patterns({
    any: `joindre, joignable*, injoignable*, telephone, hotline, standard telephonique, le standard, au standard, standardiste, ligne ~ occupee, horaires, heures d ouverture, disponible ~ telephone, contacter, numero ~ telephone, accessible ~ telephone, repondeur, decroche*`,
    complaint: `injoignable*, impossible ~ joindre|contacter, difficile ~ joindre|contacter, personne ~ decroche*, personne ~ repond*, ne repond*, ne decroche*, jamais ~ joindre|joignable, pas joignable*, sonne occupe, toujours occupe, ligne occupee, raccroche* ~ nez, coupe* ~ ligne|appel|communication, repondeur, messagerie, pas ~ humain, qu un robot, un robot, un bot, parler a un humain, serveur vocal`,
    praise: `facile* ~ joindre|joignable*|contacter, toujours joignable*, joignable* ~ facilement|rapidement, decroche* ~ immediatement|tout de suite|vite, repond* ~ immediatement ~ telephone, disponible*, disponibilite`,
  }),
  'call-back': patterns({
    any: `rappel*, promesse*, promis, promise, engagement*, parole, retour ~ appel|mail|candidature|entretien, recontacte*, recontacter, suite a ma candidature, comme convenu, convenu, suivi`,
    complaint: `aucune reponse, sans reponse, jamais ~ repondu, ne repond* ~ mail*|courriel*|message*|courrier*, pas de reponse, personne ~ rappel*|recontact*|repondu, jamais ~ rappel*|recontact*|repondu, pas ~ rappel*|recontact*|repondu, aucun rappel, aucune reponse, aucun retour, pas de reponse, pas de retour, pas de rappel, sans reponse, sans nouvelle*, aucune nouvelle*, promesse* ~ non|pas|jamais, promis ~ mais|jamais|rien, fausse* promesse*, belles promesses, rappel promis, doit ~ rappeler ~ jamais, devait ~ rappeler, devaient ~ rappeler, n a pas tenu, ne tien* ~ promesse*|parole|engagement*, non tenu*, pas tenu*, relancer, relance* ~ fois|plusieurs|sans, toujours pas ~ reponse|rappel|nouvelle*, toujours sans nouvelles, pas fiable, aucun suivi`,
    praise: `comme promis, comme convenu, comme prevu, tenu parole, promesse* tenue*, engagement* ~ tenu*|respecte*, rappele* ~ rapidement|vite|immediatement|aussitot|heure|comme, rappel rapide, fiable*, reponse rapide, retour rapide, bon suivi, excellent suivi, tres bon suivi, respect* ~ engagement*`,
  }),
  'first-time': patterns({
    any: `premier coup, premiere fois, premiere visite, premier appel, seul appel, premier passage, une seule fois, en une fois, du premier coup`,
    complaint: `il a fallu ~ appels|visites|passages, fallu ~ appels, rappeler ~ fois, appele ~ fois, appeler ~ fois, plusieurs fois, encore ~ panne|fuite|casse, toujours ~ panne|fuite|casse|probleme, deuxieme|troisieme|quatrieme ~ fois|visite|passage|intervention|technicien, meme probleme, meme panne, probleme* ~ non|pas|jamais ~ resolu*|regle*, pas ~ resolu*|regle*|repare*, jamais ~ resolu*|regle*|repare*, toujours pas ~ resolu*|regle*|repare*, non resolu*|regle*|repare*, aucune solution, pas de solution, sans solution, n a rien ~ resolu|regle|repare|change, n a pas pu ~ reparer|resoudre|aider, a nouveau en panne, retombe* en panne, de nouveau en panne, il a fallu revenir, obliges de rappeler, oblige de rappeler, du rappeler`,
    praise: `en un seul appel, regle* en un, resolu* ~ immediatement|rapidement|vite|premier|tout, regle* ~ immediatement|rapidement|vite|premier, repare* ~ immediatement|rapidement|vite|premier, probleme* ~ resolu*|regle*, probleme vite regle, du premier coup, tout est regle, tout refonctionne, remarche, refonctionne, fonctionne a nouveau, tout est rentre dans l ordre`,
  }),
  'passed-on': patterns({
    any: `transfere*, transferer, autre service, autres services, differents services, differents interlocuteurs, interlocuteur*, redirige*, mis en relation, passe a un autre`,
    complaint: `transfere* ~ arret|cesse, renvoye* ~ autre|service|un, se renvoi* ~ balle, renvoient la balle, baladee, balade ~ service|un, d un service, de service en service, d un interlocuteur, personne ~ responsable|competent, pas ~ responsable*, pas ~ notre service, tout ~ reexpliquer, reexpliquer, repeter, re expliquer, raconter ~ fois|encore|nouveau, tout recommencer, recommencer a zero, changement* d interlocuteur, jamais le meme interlocuteur, ping pong, transfere* ~ fois|plusieurs, main gauche, mauvais service`,
    praise: `un seul interlocuteur, interlocuteur unique, meme interlocuteur, une seule personne, bonne personne, conseiller attitre`,
  }),
  knowledge: patterns({
    any: `connaissance*, competen*, expert*, expertise, formation, forme*, conseil*, conseille*, maitrise*, connait, renseigne*, renseignement*, savoir faire, experimente*`,
    complaint: `incompeten*, ne ~ connai* ~ pas|rien, ne savai* ~ pas|rien|quoi, ne sait ~ pas|rien, ne savent ~ pas|rien, n y connai*, ne connaissait pas mon, pas ~ competent*, mal ~ forme*|informe*|renseigne*|conseille*, pas forme*, mauvais* ~ information*|conseil*|renseignement*|reponse*, fausse* information*, informations contradictoires, contradictoire*, reponses differentes, discours different*, chacun ~ dit|sa version, aucune idee, aucune connaissance, manque de ~ connaissance*|competence*|formation, non qualifie*, pas au courant, amateur*, amateurisme, incapable* ~ repondre|renseigner`,
    praise: `tres competent*, competent, competente, competents, competence*, bon conseil, bons conseils, excellents conseils, bien ~ conseille*|renseigne*|forme*, connait ~ metier|dossier|sujet, connaissait ~ dossier|contrat|sujet, savait exactement, maitrise* ~ sujet|metier, expert*, expertise, tres professionnel et competent`,
  }),
  explaining: patterns({
    any: `expliqu*, explication*, comprehensible*, pedagog*, montre ~ comment, clair, claire, clairement, clarte, incomprehensible*, jargon`,
    complaint: `pas ~ expliqu*, rien ~ expliqu*, personne ~ expliqu*, aucune explication*, sans explication*, pas d explication*, incomprehensible*, pas clair*, peu clair*, mal expliqu*, rien compris, pas compris, jargon, explication* ~ confuse*|floue*`,
    praise: `bien expliqu*, tout ~ expliqu*, expliqu* ~ bien|clairement|calmement|patience|patiemment|tout|simplement|calme, explication* ~ claire*|calme*|precise*|detaillee*|bonne*|simple*, bonnes explications, claires explications, patient, patiente, patients, patience, patiemment, pedagog*, calme ~ expli*|technicien*|conseill*|equipe|personnel, expli* ~ calme, conseill*|technicien*|personnel|equipe ~ calme, calmement ~ expli*, pris le temps, prend le temps, prennent le temps, prenait le temps, etape par etape, montre ~ comment, clair et calme, clair et precis`,
  }),
  empathy: patterns({
    any: `empathie, ecoute, ton, attitude, respect*, consideration, comprehens*, accueil, comportement, humain, humaine`,
    complaint: `debarrass*, desagreable*, impoli*, malpoli*, irrespect*, arrogan*, hautain*, meprisa*, mepris, agressi*, froid accueil, accueil ~ froid|glacial|desagreable|deplorable|mauvais, mauvais accueil, pas ~ aimable*|poli*|agreable*|gentil*|respect*|serviable*, peu aimable*, pas ~ ecoute, aucune ecoute, aucune empathie, aucun respect, aucune consideration, manque de ~ respect|empathie|ecoute|consideration|politesse|tact, pas ~ pris au serieux, pas ~ au serieux, econduit*, envoye* ~ balader|promener|bouler, envoyer ~ balader|promener, rembarre*, se fiche*, se moqu*, s en fou*, s en fich*, indifferen*, un numero, traite* comme, mal recu*, mal accueilli*, infect*, odieu*, ton ~ sec|agressif|desagreable|hautain|cassant, prend* ~ de haut, prise de haut, pris de haut`,
    praise: `bien|mieux ~ recu|recue|recus|accueilli|accueillie|traite|traitee, pris ~ au serieux, prise ~ au serieux, a l ecoute, bonne ecoute, tres a l ecoute, ecoute attentive, ecoute ~ conseil*, empathi*, comprehensi*, respectueu*, humain, humaine, bienveill*, attentionne*, prevenant*, rassur*, chaleureu*, bon accueil, tres bon accueil, excellent accueil, bien accueilli*, bien recu*, accueil ~ chaleureux|agreable|sympathique|parfait`,
  }),
  billing: patterns({
    any: `factur*, paiement*, paye*, preleve*, prelevement*, rembours*, avoir ~ client, relance* ~ paiement|facture, mensualite*, echeancier, acompte*, debite*, compte bancaire, releve*, encaisse*, reglement`,
    complaint: `facture* ~ fausse|erronee*|erreur*|incorrecte|double|incomprehensible|gonflee|trop|salee, erreur* ~ factur*, fausse facture, surfactur*, double prelevement, preleve* ~ deux|tort|double|trop, debite* ~ deux|double|tort|trop, factur* ~ deux fois|tort|trop, pas ~ rembours*, jamais ~ rembours*, toujours pas ~ rembours*, attends ~ remboursement, frais caches, mise en demeure, trop percu, aucun remboursement`,
    praise: `facture* ~ claire|correcte|juste|transparente|conforme|detaillee, rembours* ~ rapide*|rapidement|vite|immediatement, remboursement rapide, facturation ~ claire|transparente`,
  }),
  arrival: patterns({
    any: `livr*, livraison*, colis, expedition, technicien*|plombier|livreur|colis|commande*|piece*|courrier|ambulance ~ arrive*, arrive* ~ heure|retard|tard|avance, venu ~ reparer|installer|faire|livrer|voir, creneau*, ponctuel*, ponctualite, retard*, a l heure, venue`,
    complaint: `retard*, en retard, trop tard, heures de retard, pas ~ venu*|arrive*|livre*|passe*|presente*, jamais ~ venu*|arrive*|livre*|passe*|presente*|recu, personne ~ venu|passe|presente, personne n est venu, pas a l heure, non livre*, pas recu, pas ponctuel*, attendu toute la, toute la journee, hors ~ creneau, creneau ~ pas ~ respecte, creneau non respecte, piece* ~ manquante*|manque*, colis ~ perdu|abime|endommage, arrive ~ tard|retard, absent* ~ rendez`,
    praise: `a l heure, ponctuel*, ponctualite, pile a l heure, livraison ~ rapide|parfaite|soignee, livre* ~ rapidement|vite|avance, arrive ~ vite|rapidement|l heure|avance, dans le creneau, creneau respecte, horaires respectes, en avance, venu ~ rapidement|vite, intervenu ~ rapidement|vite`,
  }),
  'product-quality': patterns({
    any: `produit*, appareil*, chaudiere*, radiateur*, pompe a chaleur, chauffe eau, ballon, thermostat*, materiel, piece*, qualite ~ produit*|materiel, panne*, defectueu*, garantie*, bruit, bruyant*, machine*, equipement*, chauffage`,
    complaint: `en panne, tombe* en panne, panne*, defectueu*, defaut*, ne ~ fonctionne*|marche* ~ pas|plus, fonctionne ~ pas|plus|mal, marche ~ pas|plus|mal, mauvaise qualite, qualite mediocre, bas de gamme, fuit, fuite, casse ~ deja|apres|encore, hors service, bruyant*, plus de chauffage, pas de chauffage, pas d eau chaude, plus d eau chaude`,
    praise: `bonne qualite, tres bonne qualite, excellente qualite, produit* ~ excellent*|parfait*|bon*|super|genial*|qualite, bon produit, bons produits, excellent produit, fonctionne ~ parfaitement|bien|merveille|impeccable*, marche ~ parfaitement|bien|merveille, solide, robuste, silencieu*`,
  }),
  workmanship: patterns({
    any: `travail, travaux, chantier, pose, installation, install*, reparation*, repare*, main d oeuvre, intervention*, finition*, nettoye*, propre*, salete*, depannage, entretien ~ fait|effectue`,
    complaint: `bacle*, mal ~ fait*|installe*|pose*|repare*|monte*|nettoye*, travail ~ mal|bacle|mauvais|sale|inacheve|pas, mauvais travail, laisse* ~ sale*|salete*|desordre|chantier|dechets|poussiere, pas ~ propre*|nettoye*|fini*|termine*, non termine*|fini*, inacheve*, abime* ~ mur|sol|carrelage|porte, raye*, malfacon*, negligen*, travail d amateur, n importe quoi, de travers, finitions ~ mauvaises|baclees|deplorables, salete partout`,
    praise: `bon travail, beau travail, tres bon travail, excellent travail, super travail, travail ~ soigne|propre|parfait|impeccable|bien|qualite|excellent|serieux|remarquable, bien ~ fait*|installe*|pose*|repare*|travaille, soigne*, soigneu*, minutieu*, propre, proprete, laisse* ~ propre*, chantier ~ propre|impeccable, impeccable*, nickel, travail propre, tout nettoye, installation ~ parfaite|soignee|impeccable|rapide`,
  }),
  website: patterns({
    any: `site internet, site web, votre site, le site ~ plante*|bug*|lent*|marche|fonctionne|internet|web|clair|inaccessible, sur le site, application*, appli, en ligne, portail, espace client, connexion, connecter, mot de passe, formulaire*, page web, identifiant*, par internet, ergonom*`,
    complaint: `site|application|appli|portail ~ bug*|plante*|lent*|marche|fonctionne|inaccessible|complique*|nul|mal|illisible, bug*, plante*, impossible de se connecter, impossible ~ connecter, message* d erreur, ne charge pas, pas ~ connecter, formulaire ~ erreur|marche|fonctionne|complique, ergonomie ~ mauvaise|deplorable`,
    praise: `site|application|appli|portail ~ clair*|simple*|pratique*|facile*|bien|intuitif*|intuitive|super|parfait*|excellent*, intuitif*, intuitive*, facile d utilisation, facile a utiliser, ergonomique*, simple d utilisation`,
  }),
  price: patterns({
    any: `prix, tarif*, cher, chere, chers, cheres, cout*, coute*, onereu*, payant*, gratuit*, frais de|d, frais ~ eleves|caches|bancaires|dossier, devis ~ cher|eleve|prix, beaucoup d argent, mon argent, argent ~ rembours*|perdu, augmentation*, hausse*, remise*, qualite prix, abordable*, economique*, exorbitant*`,
    complaint: `trop cher*, tres cher*, cher pour, hors de prix, prix ~ eleve*|excessif*|exorbitant*|abusif*|trop|augmente*|prohibitif*, tarif* ~ eleve*|excessif*|exorbitant*|abusif*|trop|augmente*, exorbitant*, arnaque*, augmentation* ~ prix|tarif*, hausse* ~ prix|tarif*, coute* ~ cher|trop|fortune, frais ~ eleves|abusifs|exorbitants|deplacement, c est du vol, c est ~ vol manifeste, cher, chere, pas donne`,
    praise: `bon prix, prix ~ correct*|raisonnable*|juste*|competitif*|interessant*|attractif*|honnete*|abordable*, tarif* ~ correct*|raisonnable*|juste*|competitif*|interessant*|attractif*|honnete*|abordable*, rapport qualite prix ~ bon|excellent|parfait|top|imbattable, bon rapport qualite prix, excellent rapport, pas cher*, abordable*, moins cher`,
  }),
  policy: patterns({
    any: `regle, regles, reglement interieur, politique, conditions, contrat*, resili*, engagement ~ ans|mois|contrat, preavis, bureaucra*, paperasse*, administrati*, procedure*, geste commercial, annul*, clause*, petits caracteres, souple*, souplesse, flexib*, garantie ~ refus*`,
    complaint: `bureaucra*, paperasse*, pas ~ flexible*|souple*|arrangeant*, aucune flexibilite, aucune souplesse, manque de ~ flexibilite|souplesse, rigid*, petits caracteres, resili* ~ impossible|refuse*|complique*|difficile, refus* ~ resili*|garantie|rembours*|annul*, aucun geste, aucun geste commercial, pas de geste commercial, procedure* ~ compliquee*|lourde*|longue*, clause* abusive*, impossible de resilier`,
    praise: `flexible*, souple*, souplesse, arrangeant*, geste commercial ~ apprecie|fait|offert, sans paperasse, sans engagement, facile a resilier`,
  }),
  privacy: patterns({
    any: `donnees personnelles, mes donnees, rgpd, confidentialite, vie privee, publicite*, spam*, newsletter*, demarchage*, desabonn*, consentement, cookies, fuite de donnees, coordonnees`,
    complaint: `donnees ~ vendues|revendues|transmises|volees|divulguees|fuite, fuite de donnees, spam*, demarchage*, appels publicitaires, publicite* ~ non|sans|trop, sans ~ consentement|accord, coordonnees ~ vendues|transmises|revendues`,
  }),
  staff: patterns({
    praise: `aimable*, amabilite, gentil*, gentillesse, sympa*, sympathique*, agreable*, courtois*, courtoisie, poli, polie, polis, politesse, souriant*, sourire, serviable*, professionnel*, professionnalisme, charmant*, super ~ equipe|technicien*|personnel|service|accueil, excellent ~ personnel|service|technicien|contact|equipe, excellente ~ equipe|technicienne, bonne equipe, belle equipe, equipe ~ au top|formidable|super|sympathique, personnel ~ au top|formidable|super|qualifie|accueillant, bravo ~ equipe|technicien*, tres bon service, excellent service, devoue*, devouement, aux petits soins, efficace et`,
  }),
  speed: patterns({
    praise: `rapide, rapides, rapidement, rapidite, vite, tres vite, immediat*, immediatement, tout de suite, sans delai, le jour meme, jour meme, le lendemain, efficace*, efficacite, reactif*, reactiv*, promptitude, en quelques minutes, dans l heure, express, aussitot`,
  }),
  appointment: patterns({
    any: `rendez vous, rdv, rendezvous, creneau ~ rendez|reserve, reservation, reserver, planning, planifi*, date ~ intervention|passage, reporte*`,
    complaint: `rendez vous ~ annule*|reporte*|manque*|deplace*|oublie*|non|pas|jamais|semaines|mois|loin, rdv ~ annule*|reporte*|manque*|deplace*|oublie*|non|pas|jamais|semaines|mois, annule* ~ rendez|rdv|derniere minute, reporte* ~ fois|sans|encore, pas de rendez vous, pas de rdv, aucun rendez vous, impossible ~ rendez|rdv, rendez vous non|pas ~ honore|respecte, delai ~ rendez|rdv, oublie* ~ rendez|rdv, lapin, deux mois ~ rendez|rdv`,
    praise: `rendez vous ~ rapide*|rapidement|facile*|respecte*|flexible*|vite|simple*, rdv ~ rapide*|rapidement|facile*|respecte*|flexible*|vite, prise de rendez vous ~ facile|simple|rapide, facile de prendre rendez, obtenu ~ rendez ~ rapidement`,
  }),
  informed: patterns({
    any: `inform*, preven*, averti*, communication, tenu* au courant, au courant, sms, notification*, suivi ~ dossier|commande|demande, nouvelles, renseigne ~ suite, avancement, transparen*, prevu`,
    complaint: `pas ~ inform*|preven*|averti*|tenu*, jamais ~ inform*|preven*|averti*, personne ~ inform*|preven*|averti*|dit, aucune information*, aucune communication, manque de ~ communication|information*|suivi|transparence, mauvaise communication, sans ~ prevenir|avertir|informer|nouvelles, sans nous prevenir, sans me prevenir, dans le flou, sans explication ~ retard, pas d information*, pas de nouvelles, pas prevenu*, communication ~ nulle|mauvaise|inexistante|deplorable|zero`,
    praise: `bien inform*, tenu* ~ inform*|courant, bonne communication, excellente communication, prevenu* ~ avance|tot|temps|rapidement|retard|avant, averti* ~ avance|tot|avant, inform* ~ avance|regulierement|temps|etape*|rapidement, prevenue ~ avance, appele ~ avant ~ arriver|passage|venir, transparent, transparence, sms ~ avant|arrivee`,
  }),
};

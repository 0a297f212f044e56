import type { Language } from '../../../model/language.ts';
import { list } from './list.ts';

/** The words by which a clause says good or bad, turns round, asks, or wishes; patterns as in a taxonomy. */
export interface PolarityRules {
  positive: string[];
  negative: string[];
  /** Turn what follows (in German also what stands before) into its opposite. */
  negators: string[];
  /** Followed by one of these, a negator turns nothing ("not only"). */
  notNegating: string[];
  /** Begin a clause that stands against the one before. */
  contrast: string[];
  request: string[];
  question: string[];
}

export const POLARITY: Record<Language, PolarityRules> = {
  en: {
    positive: list(`good, great, excellent, amazing, awesome, fantastic, brilliant, superb, wonderful, lovely,
      perfect*, outstanding, exceptional, impress*, pleas*, happy, satisfied, delight*, thank*, grateful, appreciat*,
      love, loved, loves, enjoy*, best, better, easy, easily, smooth*, quick*, fast, prompt*, efficient*, helpful,
      friendly, kind, kindly, polite*, courteous, patient, patiently, calm*, clear, clearly, professional*, reliable,
      recommend*, well, nice, nicely, super, top, flawless*, painless, punctual*, spotless, immediately, straight away,
      right away, solved, fixed, no problem*, no issue*, no complaint*, without ~ problem*|issue*|hassle, first class,
      went the extra, above and beyond, cannot fault, could not fault, cant fault, couldnt fault, on time, in time, glad,
      pleasure, brilliantly, thoughtful, caring, responsive, resolved, sorted, five stars, thumbs up, not bad, not too bad, acceptable, comfortable, delicious, tasty, cosy, cozy, cannot complain, cant complain, couldnt complain, could not complain, cannot fault, wont regret, wont be disappointed, will not be disappointed, nothing to complain, no regrets, no fault, no ~ fault, ok, okay, fine, fair`),
    negative:
      list(`bad, badly, poor, poorly, terrible, terribly, awful, horrible, horrendous, worst, worse, disappoint*,
      unacceptable, useless, rubbish, pathetic, disgrace*, disgust*, shock*, shambles, joke, frustrat*, annoy*, angry,
      furious, upset, unhappy, dissatisf*, unsatisf*, hate, hated, rude, unfriendly, unhelpful, unprofessional, incompetent, lazy,
      ignor*, slow, slowly, late, delay*, wrong, incorrect, mistake*, error*, broken, broke, fail*, fault, faulty, problem*,
      issue*, complain*, never, nobody, no one, noone, nothing, unfortunately, sadly, too long, too late, too slow,
      too expensive, too many, too much, too few, forever, ages, endless*, hours, messy, mess, dirty, damaged, missing,
      confus*, unclear, complicated, difficult, impossible, waste*, lack*, lied, lies, avoid, still waiting, still not,
      still no, again and again, chaos, chaotic, mislead*, overcharg*, rip off, ripoff, refuse*,
      forgot*, forgotten, unreliable, careless, stressful, nightmare, appalling, atrocious, dreadful, hopeless, sucks, sucked, hassle*, fuss, trouble*, not received, havent received, hasnt arrived, didnt receive, never received, did not receive, not working, hung up, worst*, crap, shit, scam, no use, cold, dump, overpriced`),
    negators:
      list(`not, not once, no, no one, never, none, nobody, noone, nothing, neither, nor, without, hardly, barely, cannot, cant, couldnt,
      didnt, doesnt, dont, isnt, wasnt, werent, arent, wont, wouldnt, hasnt, havent, hadnt, aint, shouldnt, far from, anything but, not the slightest|least|tiniest, lack of,
      lacking, failed to, fails to, refused to`),
    notNegating: list('only, just, least, to mention'),
    contrast: list(
      'but, however, although, though, yet, whereas, unfortunately, sadly, except, nevertheless',
    ),
    request:
      list(`please, would like, id like, would love, would be nice|good|great|better, would help, could you, can you,
      should be, should have, should offer, you should, you could, needs to be, need to, i wish, wish there, suggest*, it would be,
      would appreciate, would prefer, why not offer, hope you, more ~ would, add a, bring back, improve the`),
    question: list(
      'how do, how can, how long, when will, when is, where is, what is, is there, are there, do you, who do, which',
    ),
  },
  de: {
    positive:
      list(`gut, gute, guter, gutes, guten, gutem, bestens, beste, besten, bester, besser, super, toll*, klasse, prima,
      spitze, spitzen*, hervorragend*, ausgezeichnet*, exzellent*, perfekt*, großartig*, wunderbar*, fantastisch*, genial*, top,
      einwandfrei*, tadellos*, vorbildlich*, zufrieden*, begeistert*, dank, danke, dankbar, bedanke*, freundlich*, nett, nette,
      netter, netten, nettes, höflich*, hilfsbereit*, kompetent*, geduldig*, ruhig*, verständlich*, verständnisvoll*, schnell*,
      zügig*, prompt*, pünktlich*, zuverlässig*, unkompliziert*, problemlos*, reibungslos*, professionell*, sauber*, ordentlich*,
      empfehl*, weiterempfehl*, gelobt, lob, angenehm*, sofort, gelöst, behoben, geklappt, gerne, gern, lieb, liebe, lieber,
      freue, gefreut, keine probleme, kein problem, ohne probleme, ohne ~ probleme, rundum, vielen dank, weiter so, jederzeit wieder,
      nichts zu meckern, nichts auszusetzen, rechtzeitig, aufmerksam*, engagiert*, klar*, fair, faire, herzlich*, akzeptabel, akzeptable*, annehmbar*, lecker*, gemütlich*, kann nicht klagen, nicht beklagen, nicht meckern, nichts zu beanstanden, in ordnung, hilfreich*, nicht schlecht`),
    negative:
      list(`schlecht*, schlimm*, furchtbar*, schrecklich*, miserabel*, miserable*, katastroph*, unverschämt*, unmöglich*,
      inakzeptabel*, unfreundlich*, unhöflich*, unprofessionell*, inkompetent*, unzuverlässig*, unzufrieden*, enttäusch*, ärger*,
      verärger*, geärgert, frustrier*, frech*, patzig*, genervt, nervig*, mangelhaft*, ungenügend*, unklar*, unverständlich*,
      kompliziert*, umständlich*, langsam*, zu lang, zu lange, ewig*, stundenlang*, zu spät, verspät*, zu teuer, überteuert*,
      falsch*, fehler*, fehlerhaft*, defekt*, kaputt*, problem*, mangel*, mängel*, beschwer*, leider, schade, niemand*, keiner,
      nie, niemals, nichts, immer noch nicht, immer noch kein*, wieder nicht, vergessen, ignorier*, abgewimmelt, vertröstet,
      chaos, chaotisch*, frechheit, zumutung, unpünktlich*, unsauber*, schmutzig*, dreckig*, beschädigt*, fehlt*, vergeblich*,
      lüge*, gelogen, abzocke, wucher, versagt, scheitert*, mies*, ungeduldig*, lustlos*, desinteressiert*, traurig*, nicht erhalten, nicht bekommen, nie erhalten, nie bekommen, nicht akzeptabel, aufgelegt, abgewimmelt, unterirdisch*, saftladen, nicht hinnehmbar, unzumutbar*`),
    negators: list(
      'nicht, alles andere als, nicht die|den|das|der geringste*|kleinste*|mindeste*, kein, keine, keinen, keinem, keiner, keinerlei, nie, niemals, niemand, niemanden, nichts, ohne, kaum, weder, noch nie, nirgends, mangels',
    ),
    notNegating: list('nur, bloß, zuletzt, selten'),
    contrast: list(
      'aber, jedoch, doch, allerdings, obwohl, trotzdem, dennoch, nur, leider, hingegen, dagegen, sondern',
    ),
    request:
      list(`bitte, wünsche, wünschen, wünschte, würde mich freuen, wäre schön|gut|toll|hilfreich|besser|super, wäre ~ schön|gut|hilfreich|wünschenswert,
      könnten sie, könntet ihr, könnt ihr, können sie, kannst du, könntest du, sollte*, sollten, sollte es, hätte gern*, hätten gern*,
      möchte*, bräuchte*, vorschlag*, anregung, schlage vor, wünschenswert, bietet ~ an, verbesserungsvorschlag`),
    question: list(
      'wie kann, wie lange, wann kommt, wann wird, wo finde, was ist, gibt es, kann man, haben sie, welche*, wer ist',
    ),
  },
  fr: {
    positive:
      list(`bon, bonne, bons, bonnes, bien, tres bien, excellent*, parfait*, super, genial*, formidable*, magnifique*,
      impeccable*, agreable*, aimable*, gentil*, sympa*, poli, polie, polis, courtois*, patient, patiente, patients, calme*,
      clair, claire, clairs, clairement, rapide*, vite, efficace*, ponctuel*, professionnel*, competent*, fiable*, satisf*,
      content, contente, contents, ravi, ravie, ravis, heureux, heureuse, merci*, remerci*, recommand*, aime, aimé, adore*,
      facile*, simple*, resolu*, repare*, sans probleme, aucun probleme, sans souci, aucun souci, a l heure, top, bravo,
      mieux, meilleur*, serviable*, chaleureu*, humain*, reactif*, reactiv*, soigne*, propre*, rien a redire, bon travail, acceptable*, correct, correcte, confortable*, delicieu*, accueillant*, rien a reprocher, pas mal, utile*`),
    negative:
      list(`mauvais*, mal, nul, nulle, horrible*, terrible*, catastroph*, inadmissible*, inacceptable*, scandaleu*,
      honteu*, honte, decu*, decev*, deception, impoli*, desagreable*, incompetent*, lent, lente, lents, lenteur, retard*, trop long*,
      trop tard, trop cher, trop lent*, faux, fausse, erreur*, probleme*, panne, casse*, defectueu*, impossible*, complique*,
      difficile*, malheureusement, helas, dommage, jamais, personne, rien, aucun, aucune, toujours pas, toujours rien, encore pas,
      enerv*, agac*, furieu*, colere, mecontent*, insatisf*, plainte*, plaindre, oublie*, ignor*, pire, arnaque, abus*, menti,
      mensonge*, incomprehensible*, confus*, sale, abime*, endommage*, manque*, interminable*, heures, refus*, bacle*, deplorable*, du attendre, pas recu, jamais recu, toujours pas recu, raccroche*, honteux, minable*, lamentable*, arnaque*`),
    negators: list(
      'pas, pas la|le moindre, tout sauf, ne, n, jamais, aucun, aucune, sans, rien, personne, ni, peu, guere, manque de',
    ),
    notNegating: list('seulement, que, uniquement, mal de'),
    contrast: list(
      'mais, cependant, pourtant, toutefois, malheureusement, par contre, en revanche, bien que, sauf, neanmoins',
    ),
    request:
      list(`merci de, svp, s il vous plait, pourriez vous, pouvez vous, il faudrait, faudrait, j aimerais, je souhait*,
      serait bien|mieux|utile|bon|appreciable, ce serait ~ bien|mieux|utile, devriez, devrait, devraient, je voudrais, je propose, suggest*, pourquoi ne pas, besoin de, ameliorer`),
    question: list(
      'comment, combien de temps, quand est ce, ou est, est ce que, y a t il, peut on, quel*, qui est',
    ),
  },
  es: {
    positive:
      list(`bueno, buena, buenos, buenas, buen, bien, muy bien, excelente*, perfect*, genial*, fantastic*, estupend*,
      maravillos*, magnific*, inmejorable*, impecable*, amable*, simpatic*, educad*, atent*, paciente*, paciencia, tranquil*, clar*,
      rapid*, puntual*, eficaz, eficaces, eficiente*, profesional*, competente*, fiable*, satisfech*, content*, encantad*, feliz,
      gracias, agradec*, agradable*, recomiend*, recomend*, facil*, sencill*, resuelt*, resolvi*, solucion*, arregl*,
      sin problema*, ningun problema, a tiempo, mejor, mejores, encanta, encanto, top, diez, servicial*, limpi*, enhorabuena, aceptable*, comod*, delicios*, precios*, util, utiles, ningun* queja, sin queja*, nada que objetar, correct*`),
    negative:
      list(`mal, malo, mala, malos, malas, fatal, pesim*, horrible*, terrible*, desastr*, inaceptable*, vergonzos*, verguenza,
      decepcion*, maleducad*, grosero*, grosera*, desagradable*, antipatic*, incompetente*, lent*, tarde, retras*, demora*,
      demasiado, muy largo, muy caro, caro, cara, equivocad*, error*, fallo*, falla*, problema*, averia*, rot*, defectuos*,
      imposible, complicad*, dificil*, por desgracia, lamentable*, lastima, nunca, jamas, nadie, nada, ningun, ninguna, sigo sin, seguimos sin,
      todavia no, aun no, enfad*, frustr*, insatisfech*, descontent*, queja*, quejar*, olvid*, ignor*, peor, estafa, mentira*, mintieron,
      confus*, suci*, danad*, falta*, eterno, eterna, horas, nefast*, chapuza, tuve que, tuvimos que, harto, harta, no he|ha|han|hemos recibido, no recibi, nunca recibi, colgaron, colgo, verguenza, asco, cutre`),
    negators: list(
      'no, todo menos, cualquier cosa menos, ni la|el menor, nunca, jamas, nadie, nada, ningun, ninguno, ninguna, sin, tampoco, ni, apenas, falta de',
    ),
    notNegating: list('solo, solamente, unicamente'),
    contrast: list(
      'pero, sin embargo, aunque, no obstante, lamentablemente, desgraciadamente, por desgracia, salvo, excepto, en cambio',
    ),
    request:
      list(`por favor, podrian, podria, podeis, pueden ustedes, deberia*, deben, me gustaria, nos gustaria, quisiera, quisieramos,
      seria bueno|mejor|util|ideal|estupendo, estaria bien, sugier*, propongo, hace falta, habria que, ojala, necesito que, mejorar`),
    question: list(
      'como puedo, cuanto tiempo, cuando, donde, que es, hay, se puede, tienen, cual, cuales, quien',
    ),
  },
};

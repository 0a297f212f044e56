import type { Language } from '../../../model/language.ts';
import { list } from './list.ts';

/** Words that tell the language of a short comment. A word of two languages votes half for each. */
export const SHORT_WORDS: Record<Language, string[]> = {
  en: list(`the, and, was, very, good, great, nice, thanks, thank, you, not, but, friendly, fast, quick, slow, bad, excellent,
    service, staff, nobody, never, called, back, waiting, waited, wait, long, too, late, price, helpful, polite, it, is, were, my, all, no, yes,
    fine, okay, happy, terrible, awful, poor, worst, best, love, app, website, bill, wrong, on, time, of, work, job, well, done, team,
    support, easy, engineer, technician, appointment, rude, perfect, amazing, awesome, expensive, hotline, super, top, still, again, response, answer, knowledge, everything, nothing, they, i, we, he, she, me, us, had, have, has, got, with, for, that, this, what, been, would, could, should, did, didn't, don't, wasn't, there, an, a, at, in, only, first, ever, every, after, about, up, out, by, call, phone, more, much, hold, minutes, hour, hours, are, be, took, line, from, who, when, how, any, too, just, than, can, please`),
  de: list(`der, die, das, und, sehr, gut, gute, guter, gutes, toll, tolle, toller, super, danke, dank, vielen, nicht, aber, freundlich, nett, nette,
    netter, schnell, langsam, schlecht, schlechter, service, mitarbeiter, niemand, nie, zurück, zurueck, warten, wartezeit, lange, zu, spät, spaet, preis,
    teuer, alles, kein, keine, war, ist, ich, wir, mein, meine, bestens, prima, klasse, spitze, top, perfekt, termin, rechnung, falsch,
    techniker, rückruf, rueckruf, hilfsbereit, kompetent, pünktlich, zufrieden, immer, wieder, gerne, hotline, gern, leider, auch, ein, eine, von, mit,
    geholfen, gewartet, erreichbar, unfreundlich, antwort, bitte, arbeit, saubere, bearbeitung, beratung, hat, haben, hatte, wurde, bin, sie, er, es, im, am, auf, für, fuer, dem, den, des, mich, mir, uns, man, nur, noch, schon, wenn, dann, beim, ersten, ernst, genommen, stunde, minuten, nach, vor, so, als, wie, bei, zum, mal, mehr`),
  fr: list(`le, la, les, et, très, tres, bien, bon, bonne, merci, pas, mais, aimable, rapide, lent, mauvais, service, personne, jamais,
    rappelé, rappel, attente, trop, long, longue, tard, prix, cher, tout, parfait, super, excellent, est, était, je, nous, mon, ma, rendez,
    facture, retard, technicien, gentil, sympa, ponctuel, efficace, satisfait, satisfaite, nul, nulle, accueil, au, top, un, une, des, du, de, ras,
    aucun, aucune, rien, toujours, travail, équipe, déçu, déçue, injoignable, réponse, ne, sur, professionnel, professionnelle, ils, elle, il, on, a, ont, été, fait, plus, avec, pour, dans, en, qui, que, ce, se, sans, fois, mal, faire, ai, vous, m, j, l, d, n, c, s`),
  es: list(`el, la, los, las, y, muy, bien, bueno, buena, buen, gracias, no, pero, amable, amables, rápido, rapido, lento, malo, mala, servicio, nadie, nunca,
    llamada, llamaron, espera, largo, larga, demasiado, tarde, precio, caro, cara, todo, perfecto, excelente, es, era, fue, mi, cita, factura, técnico,
    tecnico, puntual, eficaz, eficiente, contento, contenta, pésimo, pesimo, atención, atencion, trato, un, una, del, de, que, con, mal, nada, siempre, trabajo,
    equipo, respuesta, profesional, profesionales, genial, fatal, sin, me, devolvieron, súper, a, ha, han, al, en, por, para, lo, le, se, nos, fueron, hay, tiene, son, está, estaba, más, ya, solo, sobre, desde`),
};

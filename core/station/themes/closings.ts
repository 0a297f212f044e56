/** What ends a letter and what may follow it: a name, a firm, a phone number, but no further sentence. */
const LINE_OF_SIGNATURE = 60;
const LINES_OF_SIGNATURE = 5;

/**
 * Words that end a letter wherever they stand; what follows them is a signature. In four languages at once: people
 * end a German mail with "best regards".
 */
const SIGN_OFF = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${[
    '(?:with )?(?:(?:kind|kindest|best|warm|warmest) )+regards',
    'best wishes',
    '(?:yours|very) (?:sincerely|faithfully|truly)',
    'sincerely(?: yours)?(?=[\\s,.!]*$)',
    'regards(?=[\\s,.!]*(?:\\n|$))',
    'many thanks(?=[\\s,.!]*(?:\\n|$))',
    'mit (?:freundlichen|freundlichem|besten|bestem|herzlichen|herzlichem|lieben|liebem|vielen|sonnigen) gr(?:ü|ue|u)(?:ß|ss)(?:en|e)?',
    'mit (?:freundlichen|bestem|herzlichem|freundlichem|liebem) gru(?:ß|ss)',
    '(?:freundliche|herzliche|beste|liebe|viele|schöne|schoene) gr(?:ü|ue|u)(?:ß|ss)e',
    '(?:freundlichen|herzlichen|lieben|schönen|besten) gru(?:ß|ss)',
    'gru(?:ß|ss)(?=[\\s,.!]*(?:\\n|$))',
    'hochachtungsvoll',
    'mfg',
    '(?:bien |très |tres )?cordialement(?: vôtre| votre)?',
    "je vous prie (?:d[’']|de )\\s?(?:agréer|agreer|recevoir|croire)",
    '(?:bien )?(?:à|a) vous(?=[\\s,.!]*(?:\\n|$))',
    '(?:mes |nos |avec mes )?(?:sincères|sinceres|meilleures|respectueuses|cordiales) salutations',
    'salutations (?:distinguées|distinguees|respectueuses)|salutations(?=[\\s,.!]*$)',
    '(?:bonne|belle|excellente) (?:journée|journee|soirée|soiree|réception|reception)(?: (?:à|a) vous)?(?=[\\s,.!]*$)',
    '(?:un |reciban? un |reciba un )?(?:cordial|afectuoso|atento) saludo',
    '(?:un saludo|saludos)(?: cordiales| cordial| atentos)?',
    'cordiales saludos',
    '(?:muy )?atentamente',
    'atte\\.?(?=[\\s,.!]*(?:\\n|$))',
    'un abrazo(?=[\\s,.!]*$)',
  ].join('|')})(?![\\p{L}\\p{N}])`,
  'giu',
);

/** Courtesies that say nothing where they are a comment's last sentence. */
const LAST_COURTESY = new RegExp(
  `^(?:${[
    '(?:i |we )?(?:would )?(?:kindly |please |many )?(?:thank|thanks|thanking)(?: you)?(?: so much| very much| kindly)?(?: in advance| in anticipation)',
    '(?:many |with )?(?:thank you|thanks)(?: so much| very much)? for (?:your|the|taking the) (?:kind |continued |great )?(?:patience|understanding|attention|time|cooperation|consideration|assistance|prompt (?:reply|response|attention|action)|(?:quick|speedy|early|swift|fast) (?:reply|response|answer|help))(?: and (?:your )?(?:patience|understanding|support|attention|time|cooperation|help))?(?: in advance)?',
    '(?:please )?kindly (?:advise|confirm|reply|respond|check|assist|help|revert|do the needful|get back(?: to me)?|call(?: me)?(?: back)?|let me know|look into (?:it|this))',
    'please (?:advise|confirm|help|assist|reply|respond)(?: urgently| asap| soon)?',
    'have a (?:nice|good|great|lovely|wonderful|pleasant|blessed) (?:day|evening|weekend|week|time|one)(?: ahead)?',
    '(?:i |we )?(?:am |are )?(?:look|looking) forward to (?:your |a |hearing )(?:(?:quick|prompt|early|speedy|swift|kind|positive|fast) )?(?:reply|response|answer|feedback|from you)(?: soon)?',
    '(?:i )?hope to hear from you(?: soon)?',
    'would you be so (?:kind|nice|good)(?: as)? (?:to|and) [^.!?\\n]{1,40}',
    'would you kindly [^.!?\\n]{1,40}',
    '(?:vielen |herzlichen |besten |schönen )?dank(?:e)?(?: schön| sehr)?(?: für (?:ihre?|eure?|deine?|die)(?: \\p{L}+)? (?:antwort|rückmeldung|hilfe|mühe|bemühungen|verständnis|geduld|unterstützung|aufmerksamkeit|zeit))?(?: und (?:ihr|euer) verständnis)?(?: schon(?: mal)?)? (?:im )?voraus',
    '(?:im voraus|schon mal|schonmal|vorab) (?:vielen |herzlichen |besten )?danke?',
    '(?:vielen |herzlichen |besten )?danke? für (?:ihre?|eure?|deine?|die|das) (?:geduld|verständnis|mühe|bemühungen|aufmerksamkeit|(?:schnelle|rasche|baldige|umgehende|prompte) (?:antwort|rückmeldung|hilfe|bearbeitung|erledigung))',
    '(?:ich |wir )?(?:wünsche |wünschen )?(?:ihnen |euch |noch )*(?:einen |ein )?(?:schönen|schöne|schönes|guten|gute|gutes|angenehmen|angenehme|angenehmes) (?:tag|abend|wochenende|woche)(?: noch)?',
    '(?:wären|seien|würden) sie (?:bitte )?so (?:nett|freundlich|gut|lieb) [^.!?\\n]{1,60}',
    '(?:ich |wir )?(?:erbitte|erbitten|bitte|bitten)(?: um)? (?:eine |ihre )?(?:schnelle|rasche|baldige|umgehende|zeitnahe|kurzfristige|freundliche) (?:antwort|rückmeldung|bearbeitung|klärung|erledigung)',
    '(?:ich |wir )?(?:freue|freuen) (?:mich|uns) auf (?:ihre|eine) (?:\\p{L}+ )?(?:antwort|rückmeldung|nachricht)',
    "(?:je |nous )?(?:vous |te )?(?:merci|remercie|remercions)(?: beaucoup| infiniment)?(?: (?:de|pour) (?:votre|ta|leur|vos) (?:\\p{L}+ )?(?:patience|compréhension|comprehension|attention|aide|réponse|reponse|retour|réactivité))?(?: et [^.!?\\n]{1,30})?(?: (?:par|d[’']) ?avance)",
    '(?:je |nous )?(?:vous )?(?:merci|remercie|remercions)(?: beaucoup)? (?:de|pour) (?:votre|ta|vos) (?:patience|compréhension|comprehension|attention|(?:prompte|rapide) (?:réponse|reponse)|(?:réponse|reponse) rapide)',
    "(?:je (?:suis|reste) )?(?:dans|en) l[’']attente (?:de|d[’']) ?(?:une |votre |un )?(?:\\p{L}+ )?(?:réponse|reponse|retour|nouvelles|solution|vous lire)(?: \\p{L}+){0,3}",
    "(?:soyez|seriez-vous|auriez-vous)(?: assez)? (?:aimable|gentil(?:le)?|l[’']amabilité|la gentillesse|l[’']obligeance)s? (?:de|pour) [^.!?\\n]{1,40}",
    "(?:veuillez|je vous prie d[’'])[^.!?\\n]{0,20} ?(?:agréer|agreer|recevoir|croire)[^.!?\\n]{0,90}",
    '(?:muchas |mil )?gracias (?:de antemano|por anticipado|por adelantado)',
    '(?:muchas )?gracias por (?:su|tu|vuestra|la) (?:\\p{L}+ )?(?:paciencia|comprensión|comprension|atención|atencion|tiempo|(?:pronta|rápida|rapida) respuesta|respuesta (?:rápida|rapida))(?: y [^.!?\\n]{1,30})?',
    '(?:espero|esperamos|quedo a la espera de|quedamos a la espera de|a la espera de|en espera de) (?:una |su |un )?(?:pronta |rápida |rapida |amable )?(?:respuesta|contestación|contestacion|solución|solucion|noticia)s?(?: (?:rápida|rapida|pronta|inmediata|suya))?',
    '(?:sean?|serían|serian|sería) tan amables? de [^.!?\\n]{1,40}',
    '(?:que )?(?:tengan?|pasen?) (?:un |una )?(?:buen|buena|feliz|bonito) (?:día|dia|tarde|noche|semana|fin de semana)',
  ].join('|')})$`,
  'iu',
);

/** Where in the last part of a text a sentence or line begins that is short enough to be a courtesy. */
const LAST_PARTS = 140;
const AT_MOST = 4;

/** Whether what stands behind a sign-off reads as a signature. */
function isSignature(rest: string): boolean {
  // "Best wishes to the whole team for …" goes on.
  if (/^[^\S\n]*[,;:\u2013\u2014-]?[^\S\n]*(?!(?:la |die )?fam(?:ille|ilie|ilia) )\p{Ll}/u.test(rest))
    return false;
  const lines = rest.split('\n').filter((line) => line.trim() !== '');
  if (lines.length > LINES_OF_SIGNATURE) return false;
  return lines.every(
    (line) => line.length <= LINE_OF_SIGNATURE && !/[.!?]\s+\p{Lu}\p{Ll}+\s\p{Ll}/u.test(line),
  );
}

function withoutSignOff(text: string): string {
  SIGN_OFF.lastIndex = 0;
  for (let match = SIGN_OFF.exec(text); match; match = SIGN_OFF.exec(text)) {
    if (isSignature(text.slice(match.index + match[0].length))) return text.slice(0, match.index);
  }
  return text;
}

/** `text` without its last sentence or line, or with `commas` what follows its last comma, where that is a courtesy. */
function withoutCourtesy(text: string, commas: boolean): string {
  const end = text.replace(/[\s.!,;:\u2013\u2014-]+$/, '').length;
  let begin = Math.max(0, end - LAST_PARTS);
  for (let i = end - 1; i >= begin; i--) {
    const code = text.charCodeAt(i);
    const stops = code === 0x2e || code === 0x21 || code === 0x3f || (commas && code === 0x2c);
    if (code !== 0x0a && !(stops && text[i + 1] === ' ')) continue;
    begin = i + 1;
    break;
  }
  return LAST_COURTESY.test(text.slice(begin, end).trim()) ? text.slice(0, begin) : text;
}

/**
 * A comment without the closing of a letter, the signature below it and the courtesies before it: "Mit freundlichen
 * Grüßen", "thank you for your patience" say nothing of anybody's service, and signatures hold names. A text of which
 * nothing else is left stays as it is.
 */
export function withoutClosing(text: string): string {
  let cut = withoutSignOff(text);
  for (let i = 0; i < AT_MOST; i++) {
    let next = withoutCourtesy(cut, false);
    if (next.length === cut.length) next = withoutCourtesy(cut, true);
    if (next.length === cut.length) break;
    cut = next;
  }
  if (cut.length === text.length) return text;
  const left = cut
    .trimEnd()
    .replace(/[,;:\u2013\u2014-]+$/, '')
    .trimEnd();
  return left === '' ? text : left;
}

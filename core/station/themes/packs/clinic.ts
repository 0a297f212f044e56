import { inAll, packTheme, type TradePack } from './pack.ts';
import { access, cleanliness, queue } from './shared.ts';

const PRACTICE = inAll(
  'Practice organisation',
  'Praxisorganisation',
  'Organisation des soins',
  'Organización asistencial',
);
const NURSING = inAll(
  'Nursing management',
  'Pflegedienstleitung',
  'Direction des soins',
  'Dirección de enfermería',
);
const MEDICAL = inAll('Medical management', 'Ärztliche Leitung', 'Direction médicale', 'Dirección médica');
const FACILITY = inAll(
  'Facility management',
  'Gebäudemanagement',
  'Services généraux',
  'Servicios generales',
);

/** Hospitals, practices, care homes, care at home and patient transport. */
export const CLINIC: TradePack = {
  id: 'clinic',
  name: inAll('Clinic and care', 'Klinik und Pflege', 'Clinique et soins', 'Clínica y cuidados'),
  without: ['waiting', 'arrival', 'product-quality', 'workmanship', 'first-time'],
  changed: {
    appointment: { owner: PRACTICE },
    reachability: { owner: PRACTICE },
    policy: { owner: PRACTICE },
  },
  themes: [
    queue,
    cleanliness(FACILITY),
    access(FACILITY),
    packTheme({
      id: 'care',
      name: inAll(
        'Nursing and care',
        'Pflege und Betreuung',
        'Soins et accompagnement',
        'Cuidados y atención',
      ),
      complaint: inAll('Left without help', 'Ohne Hilfe gelassen', 'Laissé sans aide', 'Sin ayuda'),
      praise: inAll('Well cared for', 'Gut betreut', 'Bien soigné', 'Bien cuidado'),
      description: inAll(
        'Help day and night: nurses, carers, the bell, washing, company.',
        'Hilfe bei Tag und Nacht: Pflegekräfte, Klingel, Waschen, Begleitung.',
        'Aide jour et nuit : soignants, sonnette, toilette, accompagnement.',
        'Ayuda de día y de noche: enfermería, timbre, aseo, compañía.',
      ),
      lever: 'staffing',
      kind: 'attitude',
      owner: NURSING,
      words: {
        en: {
          any: 'corridor*, stretcher*, nurse*, nursing, carer*, caregiver*, care home, care, bell, looked after, midwi*, paramedic*, ambulance crew, bedside, resident*, patients',
          complaint:
            'neglect*, left alone, left lying, left ~ in pain|alone|hours|waiting, nobody came, bell ~ unanswered|ignored|minutes, not washed, forgotten',
          praise:
            'well looked after, looked after ~ well, took ~ good care, in good hands, great care, excellent care, wonderful care, dedicated, good care, felt safe',
        },
        de: {
          any: 'gang, flur, krankenliege, pfleg*, pfleger*, schwester, schwestern, betreuung*, betreut*, klingel*, geklingelt, versorg*, hebamme*, sanitäter*, bewohner*, patient*, umsorgt, pflegekraft, pflegekräfte, altenheim, pflegeheim, begleitung, begleitet',
          complaint:
            'vernachlässig*, allein gelassen, niemand ~ kam|gekümmert|gekommen, liegen gelassen, nicht gewaschen, klingel ~ niemand|minuten|ignoriert, keine zeit für',
          praise:
            'gut versorgt, gut betreut, gut aufgehoben, bestens versorgt, liebevoll*, gut umsorgt, in guten händen, fürsorglich*, tolle betreuung, sehr gute betreuung, gute pflege',
        },
        fr: {
          any: 'couloir*, brancard*, infirmi*, soignant*, aide soignante*, aides soignantes, soins, sonnette, service de soins, prise en charge, pris* en charge, sage femme*, ambulancier*, résident*, patient, patients, accompagne*, ehpad, suivi',
          complaint:
            'négligé*, négligence, laissé* ~ seul*|attendre|couloir, personne ~ venu*, pas lavé*, maltrait*, abandon*, oublié* dans',
          praise:
            'bien soigné*, bien pris* en charge, bonne prise en charge, excellente prise en charge, bien entouré*, aux petits soins, bons soins, dévoué*, bienveillan*, bien suivi*',
        },
        es: {
          any: 'pasillo*, camilla*, enfermer*, cuidad*, auxiliar*, celador*, atención médica, timbre, planta, matrona*, ambulancia*, residente*, paciente, pacientes, asistencia, atendid*, trato',
          complaint:
            'abandonad*, desatendid*, negligen*, nadie vino, dejaron ~ sol*|horas|pasillo, sin atender, descuid*',
          praise:
            'bien cuidad*, bien atendid*, buenos cuidados, en buenas manos, excelente atención, muy bien atendid*, buen trato, trato ~ excelente|humano|exquisito|cercano',
        },
      },
    }),
    packTheme({
      id: 'treatment',
      name: inAll('Treatment', 'Behandlung', 'Traitement', 'Tratamiento'),
      complaint: inAll(
        'Treatment did not help',
        'Behandlung half nicht',
        'Traitement sans effet',
        'El tratamiento no ayudó',
      ),
      praise: inAll(
        'Thorough treatment',
        'Gründlich behandelt',
        'Traitement soigneux',
        'Tratamiento cuidadoso',
      ),
      description: inAll(
        'Examination, diagnosis, operation, therapy, pain, medicines.',
        'Untersuchung, Diagnose, Operation, Therapie, Schmerzen, Arzneien.',
        'Examen, diagnostic, opération, thérapie, douleur, médicaments.',
        'Exploración, diagnóstico, operación, terapia, dolor, medicinas.',
      ),
      lever: 'train',
      kind: 'skill',
      owner: MEDICAL,
      words: {
        en: {
          any: 'treat, treatment*, doctor*, surgeon*, surgery, operation, diagnos*, examin*, therap*, physio*, pain, medic*, medicine*, prescription*, injection*, dentist*, tooth, teeth, scan, mri, xray, x ray, blood test*, consultant*, gp, recover*, symptom*, aftercare, procedure, vaccin*',
          complaint:
            'misdiagnos*, wrong diagnosis|medication|dose, still in pain, wrong tablet*, rushed, five minutes, not examined, side effect*, infection, sent home',
          praise:
            'thorough*, painless*, saved my life, pain free, felt nothing, gentle, feel better, great doctor*, excellent doctor*, good doctor*, good hands',
        },
        de: {
          any: 'behandl*, arzt, ärzte, ärztin, ärzt*, zahnarzt*, operation, operiert*, op, diagnose*, untersuch*, therap*, physio*, schmerz*, medikament*, rezept*, spritze*, zahn, zähne, röntgen*, mrt, blutabnahme*, doktor, chirurg*, befund*, reha, genesung, symptom*, impf*, chefarzt*, notaufnahme',
          complaint:
            'fehldiagnose*, falsche diagnose, falsche* medikament*, immer noch schmerzen, fünf minuten, fließband*, nicht untersucht, nach hause geschickt, infektion, nebenwirkung*, abgefertigt',
          praise:
            'gründlich*, schmerzfrei*, einfühlsame* arzt|ärztin, gut behandelt, tolle* arzt, guter arzt, super arzt, sehr gute ärzt*, geht ~ besser, nichts gespürt',
        },
        fr: {
          any: 'traitement*, médecin*, docteur*, chirurg*, opération, opéré*, diagnosti*, examen*, examiné*, thérap*, kiné*, douleur*, médicament*, ordonnance*, piqûre*, dentiste*, dent, dents, radio, irm, prise de sang, consultation*, symptôme*, vaccin*, urgences, anesthési*',
          complaint:
            'erreur de diagnostic, mauvais diagnostic, toujours mal, souffr*, cinq minutes, à la chaîne, expéd*, pas examiné*, renvoyé* chez, infection',
          praise:
            'à l écoute, sans douleur, rien senti, excellent médecin, bon médecin, très bon médecin, soulag*, sauvé la vie, minutieu*',
        },
        es: {
          any: 'tratamiento*, médic*, doctor*, cirujan*, operación, operad*, operaron, diagnóstic*, exploración, terap*, fisio*, dolor*, medicament*, receta*, inyección, dentista*, diente*, muela*, radiografía*, resonancia, análisis, consulta*, síntoma*, vacuna*, urgencias, pruebas',
          complaint:
            'mal diagnóstico, diagnóstico equivocado, sigo con dolor, cinco minutos, sin explorar*, infección, mandaron a casa, efectos secundarios, no ~ exploró',
          praise:
            'sin dolor, no me dolió, minucios*, gran profesional, grandes profesionales, excelente médic*, buen médic*, me salvó, me salvaron, mejoría',
        },
      },
    }),
    packTheme({
      id: 'records',
      name: inAll(
        'Findings and papers',
        'Befunde und Unterlagen',
        'Résultats et dossiers',
        'Resultados e informes',
      ),
      complaint: inAll(
        'Findings late or lost',
        'Befunde spät oder verloren',
        'Résultats en retard ou perdus',
        'Resultados tarde o perdidos',
      ),
      praise: inAll(
        'Findings came quickly',
        'Befunde kamen schnell',
        'Résultats rapides',
        'Resultados rápidos',
      ),
      description: inAll(
        'Results, letters, referrals, sick notes, admission and discharge.',
        'Ergebnisse, Arztbriefe, Überweisungen, Krankmeldungen, Aufnahme und Entlassung.',
        'Résultats, courriers, orientations, arrêts, admission et sortie.',
        'Resultados, informes, derivaciones, bajas, ingreso y alta.',
      ),
      lever: 'process',
      owner: PRACTICE,
      words: {
        en: {
          any: 'test result*, results, referral*, referred, discharge*, admission*, admitted, medical record*, records, sick note*, letter ~ gp|doctor, paperwork, prescription ~ ready|lost',
        },
        de: {
          any: 'befund*, arztbrief*, überweisung*, krankmeldung*, krankschreibung*, entlassung*, entlassen, aufnahme, patientenakte*, akte, unterlagen, anmeldung*, entlassbrief',
        },
        fr: {
          any: 'résultat*, compte rendu, courrier ~ médecin, sortie, admission*, dossier médical, arrêt de travail, papiers',
        },
        es: {
          any: 'admisión, resultado*, informe*, alta, ingreso, historial*, baja médica, derivación, volante*, papeles',
        },
      },
    }),
    packTheme({
      id: 'stay',
      name: inAll('Meals and rooms', 'Essen und Zimmer', 'Repas et chambres', 'Comidas y habitaciones'),
      complaint: inAll(
        'Meals or room disappointed',
        'Essen oder Zimmer enttäuscht',
        'Repas ou chambre décevants',
        'Comida o habitación decepcionan',
      ),
      praise: inAll(
        'Good meals and rooms',
        'Gutes Essen, gute Zimmer',
        'Bons repas, bonnes chambres',
        'Buena comida y habitación',
      ),
      description: inAll(
        'Food, rooms, beds, quiet and visits during a stay.',
        'Essen, Zimmer, Betten, Ruhe und Besuch während des Aufenthalts.',
        'Repas, chambres, lits, calme et visites pendant le séjour.',
        'Comida, habitación, cama, tranquilidad y visitas durante la estancia.',
      ),
      lever: 'process',
      owner: FACILITY,
      words: {
        en: {
          any: 'food, meal*, breakfast, lunch, dinner, rooms, shared room, private room, four to a room, bed, beds, noise, noisy, visiting hours, visitors, tv, four bed*',
          complaint: 'cold food, food ~ cold|awful|inedible, cramped, too noisy',
          praise: 'good food, nice room*, private room',
        },
        de: {
          any: 'essen, frühstück, mahlzeit*, zimmer, *bettzimmer, patientenzimmer*, bett, betten, besuchszeit*, besuch, fernseher, verpflegung, küche, laut, lärm',
          complaint: 'essen ~ kalt|schlecht|ungenießbar, beengt*, zu laut',
          praise: 'essen ~ gut|lecker|super, schönes zimmer, lecker*',
        },
        fr: {
          any: 'repas, nourriture, petit déjeuner, chambre*, lit, lits, bruit*, bruyant*, visites, plateau*',
          complaint: 'repas ~ froid*|mauvais|immangeable*, immangeable*',
          praise: 'bon repas, bons repas, chambre ~ agréable|confortable',
        },
        es: {
          any: 'comida*, desayuno, habitación, habitaciones, cama, camas, ruido*, visitas, menú',
          complaint: 'comida ~ fría|mala|incomible',
          praise: 'comida ~ buena|rica, habitación ~ cómoda|amplia',
        },
      },
    }),
  ],
};

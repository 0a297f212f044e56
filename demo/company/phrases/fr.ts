import type { PhraseBank } from './bank.ts';

export const french: PhraseBank = {
  themes: {
    waiting: {
      complaint: [
        "{min} minutes d'attente au téléphone",
        "Le temps d'attente est beaucoup trop long",
        "On m'a laissé en attente pendant {min} minutes",
        'Trop longtemps en attente',
      ],
      praise: ["Presque pas d'attente"],
    },
    reachability: {
      complaint: [
        'Impossible de vous joindre',
        'Personne ne répond au téléphone',
        'La ligne est toujours occupée',
        'Injoignable le {day}',
      ],
      praise: ['Facile à joindre'],
    },
    'call-back': {
      complaint: [
        "Personne ne m'a rappelé",
        "On devait me rappeler et personne n'a rappelé",
        "Le rappel promis n'est jamais venu",
        "J'attends toujours qu'on me rappelle",
      ],
      praise: ["On m'a rappelé comme promis"],
    },
    'first-time': {
      complaint: [
        "J'ai dû rappeler {n} fois pour le même problème",
        "Le problème n'est toujours pas résolu",
        'Il a fallu {n} appels pour résoudre le problème',
      ],
      praise: ['Problème résolu au premier appel', 'Tout a été réglé en un seul appel'],
    },
    'passed-on': {
      complaint: [
        "On m'a renvoyé d'un service à l'autre",
        'Transféré {n} fois, il faut tout répéter',
        'On me transfère sans arrêt',
      ],
    },
    knowledge: {
      complaint: [
        'La personne ne connaissait pas mon contrat',
        "On m'a donné une mauvaise information",
        'Le conseiller était incompétent',
      ],
      praise: [
        'Conseiller très compétent',
        'Très professionnelle, elle connaît son métier',
        'Personnel compétent',
      ],
    },
    explaining: {
      complaint: ["Personne ne m'a expliqué la suite", 'Les explications étaient confuses'],
      praise: [
        'Elle a tout expliqué calmement et clairement',
        'Des explications claires et patientes',
        'Il a pris le temps de tout expliquer',
        'Très bien expliqué',
      ],
    },
    empathy: {
      complaint: [
        "On ne m'a pas écouté",
        "On ne m'a pas pris au sérieux",
        "J'ai eu l'impression qu'on se débarrassait de moi",
        'Aucune empathie',
      ],
      praise: ["On m'a pris au sérieux", "Vraiment à l'écoute", "Beaucoup d'empathie"],
    },
    billing: {
      complaint: [
        'La facture est encore fausse',
        "J'ai été débité deux fois",
        'Erreur de facturation',
        'Toujours pas de remboursement de la facture',
      ],
      praise: ['Facture claire et correcte'],
    },
    arrival: {
      complaint: [
        'Le technicien est arrivé avec {n} heures de retard',
        'Le technicien était en retard',
        "Le {day} le technicien n'est pas venu",
        'Encore en retard',
      ],
      praise: ["Le technicien est arrivé à l'heure", 'Très ponctuel'],
    },
    'product-quality': {
      complaint: [
        'La pompe est tombée en panne après {n} semaines',
        'Le thermostat est défectueux',
        'Mauvaise qualité',
      ],
      praise: ['Produit de bonne qualité', 'La chaudière fonctionne parfaitement'],
    },
    workmanship: {
      complaint: ['Travail bâclé', 'Ils ont laissé la cave sale', 'Travail mal fait'],
      praise: ['Travail propre et soigné', 'Travail très bien fait', 'Il a tout laissé propre'],
    },
    website: {
      complaint: [
        'Le site web ne fonctionne pas',
        "L'application plante sans cesse",
        'Impossible de me connecter à mon espace client',
      ],
      praise: ["L'application est facile à utiliser", 'Site web très clair'],
    },
    price: {
      complaint: ['Beaucoup trop cher', 'Le prix a augmenté sans raison', 'Trop cher'],
      praise: ['Bon rapport qualité-prix', 'Prix correct'],
    },
    policy: {
      complaint: [
        'Le règlement ne le permet pas, paraît-il',
        'Aucun geste commercial',
        'Les conditions générales sont injustes',
      ],
    },
    privacy: { complaint: ['Je suis inquiet pour mes données personnelles'] },
    staff: {
      praise: [
        'Très aimable',
        'Personnel aimable et serviable',
        'Technicien sympathique',
        'Accueil très gentil',
      ],
    },
    speed: {
      praise: ['Rapide et simple', 'Service très rapide', 'Intervention rapide le {day}'],
    },
    appointment: {
      complaint: [
        'Le rendez-vous a été déplacé {n} fois',
        'Rendez-vous annulé au dernier moment',
        'Encore un rendez-vous reporté',
      ],
      praise: ['Rendez-vous obtenu pour le lendemain'],
    },
    informed: {
      complaint: [
        "Personne ne m'a informé du délai",
        'Aucune nouvelle de ma commande',
        "On ne m'a pas tenu au courant",
      ],
      praise: ["On m'a toujours tenu au courant", 'Toujours bien informé'],
    },
  },
  appointmentDesk: [
    "Le service des rendez-vous ne m'a jamais rappelé",
    'Aucun rappel du service des rendez-vous',
  ],
  planningMoved: ['La planification a déplacé mon rendez-vous {n} fois'],
  interview: {
    silence: [
      "Après l'entretien personne ne m'a rappelé",
      "Le rappel promis après l'entretien n'est jamais venu",
    ],
    other: [
      'Entretien agréable',
      "Questions justes pendant l'entretien",
      "J'ai bien aimé rencontrer l'équipe",
    ],
  },
  colleagues: {
    payroll: ['Les heures supplémentaires ont été payées en retard'],
    planning: ['La tournée était trop serrée', 'Deux rendez-vous en même temps le {day}'],
    praise: ['Réponse rapide, merci'],
  },
  setAside: ['Je ne comprenais pas son accent', 'Une femme voilée au guichet'],
  neutral: [
    'Rien à ajouter',
    'Pas de commentaire',
    'Comme prévu',
    'On verra',
    'Voir mon courrier',
    'Correct',
  ],
  details: ['Ma commande TW-{order}', 'Cordialement, {name}', 'Mon adresse : {mail}'],
  but: ', mais ',
  otherwise: { good: 'Sinon tout va bien', bad: 'décevant pour le reste' },
  lowerable: [
    'le',
    'la',
    'les',
    'personne',
    'on',
    'il',
    'elle',
    'trop',
    'très',
    'toujours',
    'aucun',
    'aucune',
    'encore',
    'beaucoup',
    'tout',
  ],
  weekdays: ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'],
  names: ['Claire Dumont', 'M. Benali', 'Mme Rousseau', 'Julien Mercier'],
};

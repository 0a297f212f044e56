/** Questions that fit every conversation, and the frame around them. */
export const CONVERSATION = {
  en: {
    title: 'A conversation with customers',
    purpose: 'Purpose',
    purposeText:
      'Employees and customers hear each other before anything is decided. We come to understand, not to defend, sell or promise.',
    mood: 'Ground rules',
    moodText: [
      'Start with thanks: everyone here is giving us an hour.',
      'Listen twice as long as you speak; ask “what happened then?” rather than “why?”.',
      'No names of employees, no blame, no figures about anybody.',
      'You may use what is said, but not who said it (Chatham House Rule).',
    ],
    invite: 'Who to invite',
    roles: 'Roles',
    rolesText: [
      'Host, from HR: opens, keeps the time, thanks.',
      'Two or three people who serve customers every day.',
      'Someone from a back-office team, if a cause lies there.',
      'Note-taker: writes down words, not persons.',
    ],
    questions: 'Five questions',
    agenda: 'One hour',
    agendaText:
      '5 min welcome · 40 min questions · 10 min what surprised us · 5 min what happens next, and when you hear of it',
    segment: {
      new: 'New customers: what they expected, while they still remember it.',
      loyal: 'Loyal customers: what makes them stay.',
      upset: 'Upset customers: what would mend it. Call them first, in person.',
      important: 'Important customers: what they will need next year.',
    },
    opening: 'What were you trying to do when you last contacted us?',
    keep: 'What should we never change?',
    beyond: 'What do you wish existed that no company offers yet?',
    fallback: [
      'When was it easy to deal with us, and when was it hard?',
      'What would you tell a friend about us, good and bad?',
    ],
    themes: (count: number, window: string) => `Questions from ${count} comments, ${window}.`,
    general: 'Too few comments for questions of this team’s own: these fit everybody.',
    met: (months: number) =>
      months === 0
        ? 'HR met a customer this month.'
        : `HR last met a customer ${months} ${months === 1 ? 'month' : 'months'} ago.`,
    never: 'HR hasn’t recorded a customer meeting yet.',
    invitation: 'Go and meet one: “I hire and develop the people who serve you. What should I look for?”',
  },
  de: {
    title: 'Ein Gespräch mit Kunden',
    purpose: 'Zweck',
    purposeText:
      'Beschäftigte und Kunden hören einander zu, bevor etwas entschieden wird. Wir kommen, um zu verstehen, nicht um uns zu verteidigen, zu verkaufen oder zu versprechen.',
    mood: 'Stimmung',
    moodText: [
      'Zuerst danken: Alle hier schenken uns eine Stunde.',
      'Doppelt so lange zuhören wie reden; lieber „Was geschah dann?“ fragen als „Warum?“.',
      'Keine Namen von Beschäftigten, keine Schuld, keine Zahlen über jemanden.',
      'Was gesagt wird, darf verwendet werden; wer es gesagt hat, bleibt im Raum.',
    ],
    invite: 'Wen einladen',
    roles: 'Rollen',
    rolesText: [
      'Gastgeber aus HR: eröffnet, achtet auf die Zeit, dankt.',
      'Zwei oder drei, die täglich Kunden bedienen.',
      'Jemand aus einem Team dahinter, wo eine Ursache innen liegt.',
      'Protokoll: hält Worte fest, nicht Personen.',
    ],
    questions: 'Fünf Fragen',
    agenda: 'Eine Stunde',
    agendaText:
      '5 Min. Begrüßung · 40 Min. Fragen · 10 Min. was uns überrascht hat · 5 Min. was nun geschieht und wann Sie davon hören',
    segment: {
      new: 'Neue Kunden: was sie erwartet haben, solange sie es noch wissen.',
      loyal: 'Treue Kunden: was sie bleiben lässt.',
      upset: 'Verärgerte Kunden: was es wiedergutmachen würde. Zuerst persönlich anrufen.',
      important: 'Wichtige Kunden: was sie im nächsten Jahr brauchen.',
    },
    opening: 'Was wollten Sie erledigen, als Sie sich zuletzt an uns wandten?',
    keep: 'Was sollten wir nie ändern?',
    beyond: 'Was wünschen Sie sich, das Ihnen noch kein Unternehmen bietet?',
    fallback: [
      'Wann war es leicht mit uns, und wann war es mühsam?',
      'Was würden Sie einer Freundin über uns erzählen, Gutes wie Schlechtes?',
    ],
    themes: (count: number, window: string) => `Fragen aus ${count} Kommentaren, ${window}.`,
    general: 'Zu wenige Kommentare für eigene Fragen dieses Teams: Diese passen für alle.',
    met: (months: number) =>
      months === 0
        ? 'HR hat in diesem Monat einen Kunden getroffen.'
        : `HR hat zuletzt vor ${months} ${months === 1 ? 'Monat' : 'Monaten'} einen Kunden getroffen.`,
    never: 'Noch ist kein Treffen von HR mit einem Kunden vermerkt.',
    invitation:
      'Dann besuchen Sie einen: „Ich suche und entwickle die Menschen, die Sie bedienen. Worauf soll ich achten?“',
  },
} as const;

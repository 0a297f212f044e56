import type { QuestionText } from './question-text.ts';

/** The question bank in English; its keys are the ids in all languages. */
export const QUESTIONS_EN = {
  'call-back-1': {
    ask: 'Tell us about a time you realised you couldn’t keep a promise to a customer.',
    probes: ['When did you tell them?', 'What did you change afterwards?'],
    anchors: [
      'waited to be asked, or named others as the reason',
      'told them late, and offered something',
      'told them before they asked, offered a choice, and changed the plan',
    ],
  },
  'call-back-2': {
    ask: 'Tell us about a busy week in which you had made several promises. How did you keep track of them?',
    probes: ['What did that look like last week or in your last job?', 'What slipped through all the same?'],
    anchors: [
      'relied on memory, and knew of nothing that slipped',
      'kept a list, and looked at it when asked',
      'had a fixed way, checked it daily, and told of a slip and its repair',
    ],
  },
  'call-back-add': {
    ask: 'What have you seen, anywhere, that helps people keep their promises and might be new to us?',
    probes: ['What made it work there?', 'What would have to be different here?'],
    anchors: [
      'named a tool, but not what people did with it',
      'described a way, and why it helped',
      'described a way, where it failed, and how it could start small here',
    ],
  },
  'explaining-1': {
    ask: 'Pick something you know well and explain it to us as if we were customers hearing it for the first time.',
    probes: ['How would you notice that we did not follow?', 'What did you leave out, and why?'],
    anchors: [
      'used jargon and never checked',
      'used plain words, and asked once whether it was clear',
      'said why it matters, went step by step, and checked that we had understood',
    ],
  },
  'explaining-2': {
    ask: 'Tell us about someone who still didn’t understand after you’d explained it twice.',
    probes: ['What did you do the third time?', 'What do you do differently now?'],
    anchors: [
      'said the same again, or handed the customer on',
      'found other words after a while',
      'asked what the customer had understood, and started from there with a picture or an example',
    ],
  },
  'explaining-add': {
    ask: 'Tell us about something you made or showed, rather than said, that helped people understand.',
    probes: ['Where have you used it?', 'What would you try here first?'],
    anchors: [
      'came back to talking more or slower',
      'named a drawing, a page or a film',
      'told of something they made, who tried it, and what became of the questions',
    ],
  },
  'empathy-1': {
    ask: 'Tell us about a customer who was already upset when the conversation began.',
    probes: ['What did you say first?', 'How did you find out what mattered most to them?'],
    anchors: [
      'quoted the rules, or just waited for it to pass',
      'listened, apologised, and then solved it',
      'named what the customer feared, asked before acting, and came back to it at the end',
    ],
  },
  'empathy-2': {
    ask: 'Tell us about a time you had to say no to someone although you understood what they wanted.',
    probes: ['How did you put it?', 'What did the customer leave with?'],
    anchors: [
      'quoted the rule and ended the talk',
      'explained the reason and regretted it',
      'said no clearly, gave the reason, and looked for what was possible instead',
    ],
  },
  'empathy-add': {
    ask: 'What do services like ours easily overlook? Tell us how you noticed it.',
    probes: ['What did you do about it?', 'What could this {team} do?'],
    anchors: [
      'saw nothing that is overlooked',
      'named a situation, and found it a pity',
      'described a situation, what they changed, and what it cost and achieved',
    ],
  },
  'knowledge-1': {
    ask: 'Tell us about a customer’s question you couldn’t answer.',
    probes: [
      'What did you tell the customer at that moment?',
      'How did you make sure you would know next time?',
    ],
    anchors: [
      'guessed, or passed the question on',
      'looked it up and called back',
      'said so openly, found out by an agreed time, and passed the answer on to the team',
    ],
  },
  'knowledge-2': {
    ask: 'Tell us how you learned the products or processes in your last role.',
    probes: ['What took longest?', 'How did you find out when something changed?'],
    anchors: [
      'learned what was shown, and nothing beyond',
      'read up where needed',
      'had a way to learn, checked it on real cases, and kept it up to date',
    ],
  },
  'knowledge-add': {
    ask: 'What do you know a lot about that few people in a {team} like ours would?',
    probes: ['When did it help a customer?', 'How would you pass it on to us?'],
    anchors: [
      'named a certificate',
      'named knowledge and a case where it helped',
      'named knowledge, a case, and a simple way for others to use it',
    ],
  },
  'informed-1': {
    ask: 'Tell us about a plan that changed while a customer was waiting.',
    probes: ['Who heard of it first?', 'What would the customer say about how you told them?'],
    anchors: [
      'the customer found out alone',
      'told the customer on the same day',
      'told the customer as soon as it was likely, with what comes next and by when',
    ],
  },
  'informed-2': {
    ask: 'Tell us about a customer who was waiting while you had no news. What did you do?',
    probes: ['When did you last do it?', 'How did the customer react?'],
    anchors: [
      'waited until there was news',
      'answered when the customer asked',
      'named a time for the next word, and kept it even without news',
    ],
  },
  'informed-add': {
    ask: 'Where have you seen customers kept so well informed that nobody had to ask?',
    probes: ['What was behind it?', 'What of it would work with the means we have?'],
    anchors: [
      'named a brand that they like',
      'described what customers got to see',
      'described what happened behind it, and one step that needs no new system',
    ],
  },
  'workmanship-1': {
    ask: 'Tell us about a piece of work you redid without being asked.',
    probes: ['How did you notice?', 'What did you say to the customer?'],
    anchors: [
      'remembered none, or named the time it cost',
      'put it right when they saw it themselves',
      'checked as a habit, put it right, said so, and changed the way of working',
    ],
  },
  'workmanship-2': {
    ask: 'How do you know that your work is finished?',
    probes: ['What do you check last?', 'How do you leave the place?'],
    anchors: [
      'when time is up, or when it works',
      'tested it and tidied up',
      'tested it under load, tidied up, and went through it with the customer',
    ],
  },
  'workmanship-add': {
    ask: 'Which trick of the trade have you picked up that makes work last longer?',
    probes: ['How do you know that it does?', 'What would you show us in the first week?'],
    anchors: [
      'praised experience in general',
      'named one trick and its use',
      'named one, how it was tried, and for which work it does not fit',
    ],
  },
  'staff-1': {
    ask: 'Tell us about a very busy or difficult day at work. What did you do so customers didn’t notice?',
    probes: ['What made the day difficult?', 'Whom did you ask for help?'],
    anchors: [
      'let customers feel it, or could name no such day',
      'stayed polite and got through the day',
      'set priorities, asked for help in time, and stayed friendly with customers',
    ],
  },
  'staff-add': {
    ask: 'What do customers remember about dealing with you that isn’t in any script?',
    probes: ['How do you know?', 'Could others do it too, in their own way?'],
    anchors: [
      'named a polite phrase',
      'told of a small thing they do',
      'told of a small thing, of a customer’s answer to it, and of when they leave it out',
    ],
  },
  'speed-1': {
    ask: 'Tell us about a time when being fast and being thorough were in conflict.',
    probes: ['How did you decide?', 'What did you tell the customer?'],
    anchors: [
      'was always fast, or always thorough',
      'chose one, and named the price of it',
      'asked what mattered to the customer, did that first, and came back for the rest',
    ],
  },
  'speed-add': {
    ask: 'Tell us about a step you removed or combined so that customers waited less.',
    probes: ['Who had to agree?', 'What nearly went wrong?'],
    anchors: [
      'worked faster',
      'left out a step for themselves',
      'found the step, tried it with others, and kept an eye on mistakes',
    ],
  },
  'first-time-1': {
    ask: 'Tell us about a customer who had to come back with the same problem.',
    probes: ['What had been missed the first time?', 'What do you ask before you close a case now?'],
    anchors: [
      'put it down to the customer or to others',
      'solved it the second time',
      'found the cause, solved it, and changed what they ask the first time',
    ],
  },
  'first-time-add': {
    ask: 'What have you changed, however small, so that a question did not come up again?',
    probes: ['How did you notice that it worked?', 'Who else uses it today?'],
    anchors: [
      'answered the question well each time',
      'wrote it down for the next time',
      'went to where the question arose, changed something there, and looked at what came of it',
    ],
  },
  'passed-on-1': {
    ask: 'Tell us about a case you couldn’t finish on your own.',
    probes: ['How did you hand it over?', 'How did the customer know who was in charge?'],
    anchors: [
      'transferred the call and considered it done',
      'wrote a note and told the customer a name',
      'introduced the customer, handed over what was known, and asked later how it ended',
    ],
  },
  'passed-on-add': {
    ask: 'Tell us about a time you helped two people or teams work together better.',
    probes: ['What did it take?', 'What would be the first bridge here?'],
    anchors: [
      'saw the other team as the problem',
      'knew somebody there, and called',
      'made a habit or a short meeting that others used without them',
    ],
  },
  'billing-1': {
    ask: 'Tell us about an error in numbers or a bill that you found before the customer did.',
    probes: ['How did you come across it?', 'Whom did you tell, and when?'],
    anchors: [
      'found none, or corrected it silently',
      'corrected it and told the team',
      'corrected it, told the customer before being asked, and closed the gap',
    ],
  },
  'billing-add': {
    ask: 'How would you make a bill so clear that nobody calls about it?',
    probes: ['Where have you made something dry easy to read?', 'Whom would you try it out on?'],
    anchors: [
      'would explain it better on the telephone',
      'named what confuses people most',
      'showed by an example what goes first, what goes, and how to test it',
    ],
  },
  'arrival-1': {
    ask: 'Tell us about a day when you were running late.',
    probes: ['When did you know?', 'What did the last customer of that day hear, and when?'],
    anchors: [
      'said sorry on arrival',
      'called when the time had come',
      'called as soon as it was likely, offered a choice, and told the office for the rest of the day',
    ],
  },
  'arrival-add': {
    ask: 'What have you seen that makes waiting for someone easier?',
    probes: ['Why does it work?', 'What could one person start here alone?'],
    anchors: [
      'named shorter waiting only',
      'named a message or a map',
      'named what people want to know while they wait, and a way to tell them that costs little',
    ],
  },
  'product-quality-1': {
    ask: 'Tell us about a fault you came across more than once.',
    probes: ['Whom did you tell?', 'How did you make sure that it was heard?'],
    anchors: [
      'mended it each time',
      'reported it once',
      'collected cases, reported them to those who could change it, and told customers what came of it',
    ],
  },
  'product-quality-add': {
    ask: 'What do you notice about products that those who make them do not see?',
    probes: ['Give us an example.', 'How did you get it to them?'],
    anchors: [
      'named what they like or dislike',
      'described a customer using it in an unexpected way',
      'told of a case, of what they showed the makers, and of what changed',
    ],
  },
  'website-1': {
    ask: 'Tell us about helping someone online when you couldn’t see their screen.',
    probes: ['How do you find out where they are?', 'What do you do when the page itself is wrong?'],
    anchors: [
      'did it for them, or told them to try again',
      'went through it in order',
      'asked what they see, named one step at a time, and reported where people get stuck',
    ],
  },
  'website-add': {
    ask: 'Which online step would you remove first? How would you check that nobody misses it?',
    probes: ['Where have you simplified something?', 'Who was against it?'],
    anchors: [
      'would add an explanation',
      'named a step that annoys people',
      'named a step, a small trial, and what would make them put it back',
    ],
  },
  'price-1': {
    ask: 'Tell us about an uncomfortable conversation about price.',
    probes: ['Who brought it up?', 'What did the customer know at the end?'],
    anchors: [
      'avoided it, or gave way at once',
      'named the price when asked',
      'named it early, showed what it holds, and accepted a no',
    ],
  },
  'price-add': {
    ask: 'When did you advise a customer to spend less than they meant to?',
    probes: ['What did your team say about it?', 'What became of the customer?'],
    anchors: [
      'never, or saw no reason to',
      'told of a case when asked for advice',
      'told of a case, gave the reason openly, and made it useful for team and customer',
    ],
  },
  'policy-1': {
    ask: 'Tell us about a rule that made no sense for a particular customer.',
    probes: ['What did you do for the customer?', 'What did you do about the rule?'],
    anchors: [
      'applied it, or bent it silently',
      'asked for an exception',
      'found what the rule allows, had the rest decided, and proposed a change',
    ],
  },
  'policy-add': {
    ask: 'Tell us about a rule or process you helped to simplify.',
    probes: ['How did you show that it was in the way?', 'What stood in its place?'],
    anchors: [
      'complained about rules',
      'proposed a change',
      'showed cases, won over those who own it, and watched what happened without it',
    ],
  },
  'privacy-1': {
    ask: 'Tell us about a customer who didn’t want to give you some information.',
    probes: ['How did you explain what it was for?', 'What did you do without it?'],
    anchors: [
      'insisted, or gave up the case',
      'explained the purpose',
      'explained the purpose, took only what was needed, and found a way without the rest',
    ],
  },
  'privacy-add': {
    ask: 'Which piece of information do companies ask for that nobody needs?',
    probes: ['How did you find out?', 'What would you ask instead?'],
    anchors: [
      'had not thought about it',
      'named one and why it annoys',
      'named one, followed where it goes, and proposed how to do without',
    ],
  },
  'waiting-1': {
    ask: 'Tell us about a day when you had far more customers than time.',
    probes: [
      'What did the person at the end of the line get from you?',
      'What did you tell those who waited?',
    ],
    anchors: [
      'was short with everybody, or ran late with all',
      'stayed friendly and kept the order',
      'told people how long, sorted by need, and gave the last one the same care',
    ],
  },
  'waiting-add': {
    ask: 'What could someone serving one customer do for those still waiting?',
    probes: ['Where have you seen it?', 'What does it need from others?'],
    anchors: [
      'saw nothing that can be done',
      'named a word of thanks or of regret',
      'named something that answers the most frequent question before it is asked',
    ],
  },
  'reachability-1': {
    ask: 'Tell us about a message nobody felt responsible for.',
    probes: ['How did you come across it?', 'How did it end?'],
    anchors: [
      'left it where it was',
      'passed it on',
      'answered it, found who is in charge, and asked later whether it was done',
    ],
  },
  'reachability-add': {
    ask: 'How have you made yourself or a team easier to reach without being there all the time?',
    probes: ['What did customers make of it?', 'What did you give up for it?'],
    anchors: [
      'was reachable at all hours',
      'had fixed hours and said so',
      'named hours, gave another way between them, and looked at whether it was used',
    ],
  },
  'appointment-1': {
    ask: 'Tell us about an appointment you had to move.',
    probes: ['What did you offer?', 'How did you keep it from moving again?'],
    anchors: [
      'cancelled it and left the rest to the customer',
      'offered the next free date',
      'called early, offered a choice at once, and secured the new date with the others',
    ],
  },
  'appointment-add': {
    ask: 'What way of planning have you seen that leaves room for surprises?',
    probes: ['What did it cost?', 'Who had to go along with it?'],
    anchors: [
      'planned more tightly',
      'left a gap in the day',
      'knew how much goes wrong on a usual day, planned for it, and used free room well',
    ],
  },
  'any-handover': {
    ask: 'Tell us about the last case you handed over. What did you make sure your colleague knew?',
    probes: ['Talk us through a real case.', 'What do you leave out?'],
    anchors: [
      'the customer’s number, the rest is in the system',
      'what happened and what is still open',
      'what happened, what was promised by when, and what matters to this customer',
    ],
  },
  'any-listening': {
    ask: 'Tell us about a customer who meant something different from what they said.',
    probes: ['What made you stop and think?', 'What did you ask?'],
    anchors: [
      'solved what was said',
      'realised eventually',
      'noticed early, asked an open question, and solved what was meant',
    ],
  },
  'any-own-mistake': {
    ask: 'Tell us about a mistake of yours that affected a customer.',
    probes: ['What did you say to the customer?', 'What did your team learn from it?'],
    anchors: [
      'couldn’t name one, or named someone else’s',
      'put it right and said sorry',
      'said so first, put it right, and made sure that it could not happen to others',
    ],
  },
  'any-whole': {
    ask: 'Whose work makes yours possible, and what do they need from you?',
    probes: ['How do you know?', 'What did you change for them?'],
    anchors: [
      'saw only their own desk',
      'named the neighbours and what they deliver',
      'named them, had asked what they need, and changed something for them',
    ],
  },
  'any-learning': {
    ask: 'What have you learned in the last year that customers noticed?',
    probes: ['How did you go about it?', 'How did you tell that it helped?'],
    anchors: [
      'named a course',
      'named a skill and where it is used',
      'named a gap, how they closed it, and a customer who benefited',
    ],
  },
  'any-add': {
    ask: 'What would you bring that this {team} doesn’t have yet?',
    probes: ['When did it help a customer or a team?', 'What would you need from us to use it?'],
    anchors: [
      'repeated what the advert asks for',
      'named something new, and where it comes from',
      'named something new, showed by a case what it changed, and how it would fit in here',
    ],
  },
  'any-add-2': {
    ask: 'Tell us about something you did differently from everyone around you that worked.',
    probes: ['What did the others think of it?', 'What would you keep for yourself, what would you share?'],
    anchors: [
      'did as the others did',
      'did it differently, for their own reasons',
      'saw a reason, tried it in the open, and let others judge what came of it',
    ],
  },
} as const satisfies Record<string, QuestionText>;

export type QuestionId = keyof typeof QUESTIONS_EN;

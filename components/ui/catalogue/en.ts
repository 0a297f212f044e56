import type { Message } from './message.ts';

/** Every text of the interface in English; the keys of all other languages. */
export const en = {
  // Words used everywhere
  'app.name': 'Customer Lens',
  'action.copy': 'Copy',
  'action.copied': 'Copied',
  'action.copy-failed': 'The browser did not allow copying. Mark the text and copy it yourself.',
  'action.cancel': 'Cancel',
  'action.close': 'Close',
  'action.retry': 'Try again',
  'action.save': 'Save',
  'action.hide': 'Hide',
  'action.remove': 'Remove',
  'action.allow': 'Allow',
  'action.revoke': 'Revoke',
  'action.options': 'Open options',
  'action.side-panel': 'Side panel',
  'action.pull': 'Look for new figures',
  'action.contact': 'Ask {contact}',
  'background.silent':
    'Customer Lens is not answering. Reload this page; if that does not help, restart the browser.',

  // Figures
  'measure.nps': 'Would recommend',
  'measure.csat': 'Satisfied',
  'measure.ces': 'Ease',
  'measure.nps.short': 'recommend',
  'measure.csat.short': 'satisfied',
  'measure.ces.short': 'ease',
  'audience.customer': 'Customers',
  'audience.employee': 'Employees',
  'audience.candidate': 'Applicants',
  'audience.colleague': 'Colleagues',
  'answers.customer': { one: '{n} customer', other: '{n} customers' },
  'answers.employee': { one: '{n} employee', other: '{n} employees' },
  'answers.candidate': { one: '{n} applicant', other: '{n} applicants' },
  'answers.colleague': { one: '{n} colleague', other: '{n} colleagues' },
  'answers.plain': { one: '{n} answer', other: '{n} answers' },
  'answers.of': '{n} of {people}',
  'answers.own': { one: '{n} answer of its own', other: '{n} answers of its own' },
  comments: { one: '{n} comment', other: '{n} comments' },
  people: { one: '{n} person', other: '{n} people' },
  'figure.interval': '{figure} ({range})',
  'figure.about': 'about {figure} ({range})',
  'figure.between': 'between {low} and {high}',
  'figure.leaning': 'leaning on teams like it',
  'figure.together': 'together with {teams}',
  'figure.collecting': { one: 'collecting, {n} answer', other: 'collecting, {n} answers' },
  'figure.colleagues': 'serves colleagues',
  'figure.none': 'no answers',
  'figure.hidden': 'not shown: too small',
  'verdict.no-real-change': 'no real change',
  'verdict.not-enough': 'not enough answers yet to see a change',
  'verdict.better': 'up {points} ({range}) on {before}',
  'verdict.worse': 'down {points} ({range}) on {before}',
  'hidden.members': {
    one: 'Fewer than {n} people: not shown, also not to HR.',
    other: 'Fewer than {n} people: not shown, also not to HR.',
  },
  'hidden.respondents': {
    one: 'Fewer than {n} answers: not shown, also not to HR.',
    other: 'Fewer than {n} answers: not shown, also not to HR.',
  },
  'hidden.complement':
    'Not shown, also not to HR: with this figure a smaller team beside it could be worked out.',
  'hidden.extreme': 'Not shown, also not to HR: all answers were alike, so each single one would be known.',
  'hidden.instead': '{team} as a whole: {figure}.',
  'collecting.sentence': {
    one: '{n} answer so far; figures come from ten answers on.',
    other: '{n} answers so far; figures come from ten answers on.',
  },
  'none.sentence': 'No customer answers about this team yet.',
  'together.sentence': '{teams} are shown together, because one of them is too small to be shown alone.',

  // Charts, said for the screen reader
  'chart.bar': '{name}: {figure}, surely between {low} and {high}, on a scale from {min} to {max}.',
  'chart.bar-organisation': 'The organisation as a whole stands at {figure}.',
  'chart.spark': '{name} from {first} to {last}: {from} at first, {to} at the end.',
  'chart.spark-no-mark': 'No real change marked.',
  'chart.spark-up': 'Real rise in {months}.',
  'chart.spark-down': 'Real fall in {months}.',
  'chart.spark-legend': 'Ring: a real change. Band: where the figure surely lies.',
  'chart.map': {
    one: '{n} unit on both measures. {name}: customers {customers}, employees {employees}.',
    other: '{n} units on both measures. {name}: customers {customers}, employees {employees}.',
  },
  'chart.map-apart':
    '{apart} of {all} can be told apart from the company as a whole; the others are drawn open.',
  'chart.map-x': 'Customers',
  'chart.map-y': 'Employees',
  'chart.week': 'Contacts by weekday, as parts of a normal day: {days}.',
  'chart.week-peak': {
    one: 'Peak, proven over {n} week: {days}.',
    other: 'Peak, proven over {n} weeks: {days}.',
  },
  'chart.week-flat': {
    one: 'No weekday stands out over {n} week.',
    other: 'No weekday stands out over {n} weeks.',
  },
  'chart.week-busiest': 'Busiest: {weekday} {hour}.',
  'chart.week-quietest': 'Quiet: {weekday} {hour}.',

  // Cards
  'card.through': 'to {date}',
  'card.people': { one: '({n} person)', other: '({n} people)' },
  'card.unfold': 'Show more',
  'card.fold': 'Show less',
  'card.wrong-team': 'Wrong team?',
  'card.information': 'Information, not evaluation.',
  'card.other-units': 'Unit on this page',
  'card.meet': 'Meet the customers',
  'card.details': 'Show the whole picture',
  'card.sample': 'Sample company',
  'card.trend': 'How it went',
  'job.meet': 'Meet the customers',
  'job.basis': { one: '{n} comment, {window}', other: '{n} comments, {window}' },
  'job.hire': 'Hire for it',
  'job.keep': 'Keep it up',
  'job.train': 'Train it',
  'job.onboarding': 'onboarding, week {week}',
  'job.not-hiring': 'Not a hiring matter',
  'job.owner': 'Owner: {owner}.',
  'job.inside': 'Fix inside first',
  'job.inside-text': {
    one: '{n} of {of} comments on “{theme}” name {cause} → {owner}. Hiring alone will not mend it.',
    other: '{n} of {of} comments on “{theme}” name {cause} → {owner}. Hiring alone will not mend it.',
  },
  'job.quiet': 'No theme stands out so surely that it should steer a hire.',
  'theme.costs': 'costs {points} ({range})',
  'theme.brings': 'brings {points} ({range})',
  'theme.unproven': 'effect on the score not proven ({range})',
  'theme.no-effect': 'effect on the score not computable',
  'theme.share-note': 'Share of comments',
  'theme.more-here': 'more often here than elsewhere',
  'theme.less-here': 'less often here than elsewhere',
  'theme.rising': 'more than the half-year before',
  points: { one: '{points} point', other: '{points} points' },
  'themes.complaints': 'What customers complain about',
  'themes.praise': 'What customers praise',
  'themes.others': 'What customers ask for',
  'themes.none-complaint': 'No complaint is frequent enough to name.',
  'themes.none-praise': 'No praise is frequent enough to name.',
  'themes.unthemed': 'No theme found in {share} of comments.',
  'themes.terms': 'Words customers use',
  'themes.hidden': {
    one: 'Too few comments: themes are shown from {n} comment on.',
    other: 'Too few comments: themes are shown from {n} comments on.',
  },
  'themes.none': 'No comments in this period.',
  'set-aside.some':
    'Some comments were set aside for fairness: they are about traits that nobody is judged by here.',
  'set-aside.count': {
    one: '{n} comment was set aside for fairness: about traits that nobody is judged by here.',
    other: '{n} comments were set aside for fairness: about traits that nobody is judged by here.',
  },
  'unit.sure': { one: 'sure: {n} in 100', other: 'sure: {n} in 100' },
  'unit.sure-99': 'sure: more than 99 in 100',
  'unit.holds-for': 'Holds for {unit} as a whole; this unit alone cannot be told apart.',
  'unit.map': 'Among all units',
  'unit.map-none': 'No unit has both measures yet.',
  'correlation.few':
    'Whether employees and customers go together is not said over {teams} teams: it takes {minimum}.',
  'correlation.no-variation':
    'Whether employees and customers go together cannot be said: the teams hardly differ.',
  'correlation.together':
    'Over {teams} teams, those whose own people recommend them tend to be those that customers recommend.',
  'correlation.against':
    'Over {teams} teams, those whose own people recommend them tend to be those that customers recommend less.',
  'correlation.unclear': 'Over {teams} teams, it is unclear whether employees and customers go together.',
  'correlation.figure': 'Correlation {r} ({low} to {high}).',
  'correlation.leave-one-out': 'Leaving out any one team gives {low} to {high}.',
  'correlation.split': 'Employees then with customers later: {r} ({low} to {high}).',
  'correlation.no-cause': 'That does not say which causes which.',
  'unit.hidden': 'Shown together or hidden',
  'unit.why': 'Why?',
  'unit.segments': 'Groups of customers',
  'unit.channels': 'Channels',
  'unit.public': 'Public voice',
  'unit.public-lane': 'Reviews and posts, counted apart: they never enter the survey score.',
  'unit.public-posts': { one: '{n} post, {window}', other: '{n} posts, {window}' },
  'unit.surges': 'Far more than usual on: {dates}.',
  'unit.no-surge': 'No day stood out.',
  'unit.peaks': 'Busy days',
  'unit.weeks': { one: '{n} week', other: '{n} weeks' },
  'segment.new': 'New customers',
  'segment.loyal': 'Loyal customers',
  'segment.upset': 'Upset customers',
  'segment.important': 'Important customers',
  'quotes.title': 'Praise to pass on',
  'quotes.source': '{team} · {month}',
  'quotes.copy': 'Copy as thanks',
  'quotes.thanks': '“{quote}” – a customer of {team}, {month}. Thank you for that.',

  // How do we know?
  'how.title': 'How do we know?',
  'how.nps':
    'The question: how likely would you recommend us, from {min} to {max}? The score is the share who say {topFrom} or more, minus the share who say {bottomTo} or less. It runs from −100 to +100.',
  'how.csat':
    'The question: how satisfied were you, from {min} to {max}? The score is the share who say {topFrom} or more.',
  'how.ces': 'The question: how easy was it, from {min} to {max}? The score is the mean of all answers.',
  'how.inputs':
    'Here: {top} at {topFrom} or more, {middle} between, {bottom} at {bottomTo} or less; together {answers}, {window}.',
  'how.sum-nps': '({top} − {bottom}) ÷ {n} × 100 = {figure}',
  'how.sum-csat': '{top} ÷ {n} = {figure}',
  'how.interval':
    '{range}: had other customers of the same months answered, the score would lie in such a range 95 times in 100.',
  'how.change': 'Before ({window}): {figure}. The difference is {difference} ({range}). {verdict}',
  'how.change-real': 'The range leaves out 0, so the change is real.',
  'how.change-none': 'The range holds 0, so there may be no change at all.',
  'how.needed': {
    one: 'To see a change of {points}, about {n} answer per period is needed.',
    other: 'To see a change of {points}, about {n} answers per period are needed.',
  },
  'how.pooled': {
    one: 'With under 30 answers of its own the team leans on {n} team like it: {figure}, sure in 90 of 100 cases.',
    other:
      'With under 30 answers of its own the team leans on {n} teams like it: {figure}, sure in 90 of 100 cases.',
  },
  'how.coverage': { one: 'Answered: {share} of {n} contact.', other: 'Answered: {share} of {n} contacts.' },
  'how.response': { one: 'Answered: {answers} of {n} person.', other: 'Answered: {answers} of {n} people.' },
  'how.marks': {
    one: '{n} team is watched; the marks are set so that about one a year is false for all of them together.',
    other:
      '{n} teams are watched; the marks are set so that about one a year is false for all of them together.',
  },
  'how.effect':
    '“Costs” and “brings”: the score of all comments minus the score without the comments on that theme. Proven means that the range leaves out 0.',
  'how.minimums':
    'Minimums: {respondents} answers and {members} people for figures, {comments} comments for themes. Below them nothing leaves the place where answers are read.',
  'how.release': 'Figures published on {date} for “{audience}”, release {id}.',
  'how.period': 'Small teams are published by half-year, so that no single answer can be worked out.',
  'how.purpose': 'Made to understand teams. Not for pay, appraisal or dismissal of anybody.',

  // Read on this page
  'read.title': 'Read on this page',
  'read.nothing': 'Nothing but the address.',
  'read.requisition-id': 'number of the job',
  'read.unit-id': 'number of the unit',
  'read.job-title': 'job title',
  'read.unit-name': 'name of the unit',
  'read.unit-list': 'names of the units',
  'read.job-links': 'links to jobs',
  'read.from-address': 'from the address',
  'read.from-structured-data': 'from the page’s data',
  'read.from-field': 'from a field',
  'read.from-heading': 'from the heading',
  'read.from-label': 'from a label',
  'read.from-link': 'from a link',
  'read.only': 'Nothing else was read, and nothing left this computer.',
  'read.matched-pin': 'Team: set for everybody by your organisation.',
  'read.matched-own-pin': 'Team: set by you.',
  'read.matched-id': 'Team: by its number.',
  'read.matched-alias': 'Team: by a name that your organisation listed.',
  'read.matched-name': 'Team: by its name.',
  'read.matched-picked': 'Team: picked by you on this page.',

  // Chips
  'chip.questions': 'Customer questions for this requisition',
  'chip.questions-note': 'the same for every candidate',
  'chip.unit': '{unit}: unit card',
  'chip.unit-note': 'about the unit, never about a person',
  'chip.choose': 'Choose the team for this page',
  'chip.serves': { one: '{team} serves {n} colleague', other: '{team} serves {n} colleagues' },
  'chip.serves-plain': '{team} serves colleagues',
  'chip.line-of-sight': 'customers feel it when: “{what}”',
  'chip.open': 'Open',

  // States: what happened, what it means, what to do
  'state.not-set-up.title': 'Customer Lens is not set up yet',
  'state.not-set-up.text':
    'No address for figures is known, so nothing can be shown. Enter one in the options, or look around in the sample company.',
  'state.no-permission.title': 'The address is not allowed yet',
  'state.no-permission.text':
    'The browser needs your permission to read figures from your company’s address. Nothing is read before that.',
  'state.loading.title': 'Figures are on their way',
  'state.loading.text': 'The first time takes a few seconds. This card fills by itself.',
  'state.stale.title': 'As of {date}',
  'state.stale.text':
    'The source has not answered since {since}. Figures stay until {until}, then they are hidden.',
  'state.stale.short': 'As of {date}; source unreachable since {since}; shown until {until}',
  'state.offline.title': 'No figures: the source cannot be reached',
  'state.offline.text':
    'It has not answered since {since}, longer than figures may be kept. They come back with the connection.',
  'state.offline.text-plain': 'The source did not answer. Check the connection; Customer Lens keeps trying.',
  'state.access-ended.title': 'Your access ended',
  'state.access-ended.text':
    'The source no longer accepts this sign-in, so the data here was deleted. A new token in the options opens it again.',
  'state.switched-off.title': 'Switched off by your organisation',
  'state.switched-off.text':
    'Your organisation has turned Customer Lens off. All its data here was deleted. There is nothing you need to do.',
  'state.not-mapped.title': 'Which team is this for?',
  'state.not-mapped.text':
    'This page names no team that is known. Asked once; the answer stays yours and is offered to your administrator for everybody.',
  'state.not-mapped.choose': 'Choose the team',
  'state.not-mapped.other': 'Another team',
  'state.layout.title': 'This page looks different from what we know',
  'state.layout.text':
    'The HR tool may have been updated, so no team was read here. Choose it by hand; the report below names what was not found and holds nothing of the page’s content.',
  'state.layout.report': 'Report for your administrator',
  'state.colleagues.title': '{team} serves colleagues, not customers',
  'state.colleagues.text': 'So there is no customer score, and none is made up.',
  'state.colleagues.serves': 'It serves: {teams}.',
  'state.colleagues.feel': 'Customers feel it when: “{what}”',
  'state.hidden.title': 'Too small to be shown',
  'state.collecting.title': 'Collecting answers',
  'state.collecting.text':
    'A figure of so few answers would mislead. Nothing to do: it appears with a later release.',
  'state.none.title': 'No customer answers yet',
  'state.none.text':
    'Nobody has asked this team’s customers in this period. Ask your analyst whether a survey covers it.',
  'state.nothing.title': 'Nothing to show here',
  'state.nothing.text': 'Customer Lens has lost touch with this page. Reload the page to bring it back.',
  'status.ready': 'up to date',
  'status.ready-sample': 'sample company',
  'status.loading': 'loading',
  'status.stale': 'as of {date}',
  'status.offline': 'not reachable',
  'status.not-set-up': 'not set up',
  'status.no-permission': 'not allowed yet',
  'status.access-ended': 'access ended',
  'status.switched-off': 'switched off',

  // Why no new release came
  'problem.unauthorised': 'The address asks for a token, or the token is wrong. Enter a valid one.',
  'problem.forbidden': 'This token may not read that address. Ask for access.',
  'problem.not-found': 'There is no release at that address. Check it: the folder must hold manifest.json.',
  'problem.timeout': 'The address answered too slowly. It is tried again by itself.',
  'problem.unreachable':
    'The address cannot be reached. Check the network or its spelling; it is tried again by itself.',
  'problem.not-json': 'A web page came instead of figures, perhaps a sign-in page. Check the address.',
  'problem.no-permission': 'The browser may not read that address yet. Allow it below.',
  'problem.insecure-token':
    'The token was not sent, because the address is not encrypted (http). Use https, or ask your administrator.',
  'problem.redirected':
    'The address sent us elsewhere, perhaps to a sign-in page, and that was not followed. Enter the address it leads to, or ask your administrator.',
  'problem.storage-full':
    'There is no room on this computer for the new figures. Free some space; the old ones stay.',
  'problem.too-many': 'The server asked to wait. Next try: {at}.',
  'problem.server-error':
    'The server reports an error ({status}). It is tried again by itself; the last good figures stay.',
  'problem.wrong-hash':
    'The file “{file}” arrived damaged or changed, so the new release was not used. The last good figures stay.',
  'problem.missing-file':
    'The file “{file}” is missing from the release. Publish it again; the last good figures stay.',
  'problem.schema':
    'The file “{file}” is not as it should be at {where}: {message} The last good figures stay.',
  'problem.newer-format':
    'The release is of a newer kind ({version}) than this version reads. Update Customer Lens.',

  // Popup
  'popup.pass-on': 'Pass it on',
  'popup.teams': 'My teams',
  'popup.no-teams': 'Choose the teams you work with.',
  'popup.choose-teams': 'Choose teams',
  'popup.teams-i-may-see': 'Teams I may see',
  'popup.page': 'This page',
  'popup.page-none': 'No HR tool that is allowed.',
  'popup.page-elsewhere': 'This looks like {tools}, which is allowed elsewhere but not here.',
  'popup.page-fought':
    'The page kept removing the card, so it stays away here. The side panel still shows it.',
  'popup.page-frame-dead':
    'The page does not let the card start, so it was removed. The side panel still shows it.',
  'popup.page-team': '{page} → {team}',
  'popup.page-read': { one: 'read: {n} fact', other: 'read: {n} facts' },
  'popup.page-requisition': 'vacancy {id}',
  'popup.page-unit': 'unit {id}',
  'popup.page-plain': 'this page',
  'popup.page-not-mapped': 'Team not known yet',
  'popup.page-layout': 'Page not recognised',
  'popup.help': 'Help: {contact}',
  'popup.updated': 'Last confirmed {at}',

  // Side panel
  'side.title': 'Customer Lens side panel',
  'side.tabs': 'What to see of this team',
  'side.tab.customers': 'Customers',
  'side.team': 'Team',
  'side.team-page': 'The team of this page',
  'side.no-team': 'Choose a team to see its customers.',
  'side.set-team': 'Which team belongs to {page}?',
  'side.set-team-help': 'Applies to you alone; your organisation’s own settings stay as they are.',
  'side.set': 'Set',
  'side.set-done': 'Set. The card on the page follows.',
  'suggestion.same-words': 'same words',
  'suggestion.similar-name': 'similar name',
  'suggestion.abbreviation': 'abbreviation',
  'suggestion.code': 'same code',
  'suggestion.parent': 'unit above it',

  // Options
  'options.title': 'Options',
  'options.lead': 'What Customer Lens reads, where it shows itself, and how to delete everything.',
  'options.locked': 'Set by your organisation',
  'options.state': 'State',
  'options.source': 'Where figures come from',
  'options.address': 'Address of the release',
  'options.address-help':
    'A folder on a web server that holds manifest.json. You get it from your analyst or IT.',
  'options.address-invalid':
    'That is not an address. It begins with https:// and names a folder, such as https://intranet.example/customer-lens/.',
  'options.address-refused':
    'The browser was not allowed to read {origin}. Save again and allow it; without that no figures come.',
  'options.token': 'Token',
  'options.token-help':
    'Only if the address asks for one. Kept in the extension’s own storage, out of reach of any web page.',
  'options.token-there': 'A token is stored. Leave empty to keep it.',
  'options.token-remove': 'Remove token',
  'options.token-http': 'Send the token over http too',
  'options.token-http-help': 'Only inside a network you trust: everybody on the way can read it.',
  'options.saved': 'Saved.',
  'options.hosts': 'HR tools',
  'options.hosts-lead':
    'Each one is allowed by your click, for the reason it states, and revoked the same way.',
  'options.hosts-none': 'No HR tool is allowed yet, so no page shows a card.',
  'options.host-tool': 'HR tool',
  'options.host-address': 'Its address',
  'options.host-address-help': 'Such as https://hr.example.com. Customer Lens runs there and nowhere else.',
  'options.host-reason':
    'Reads the number and title of the job and the name of the unit, to find the team. Never anything about a person.',
  'options.host-refused':
    'The browser did not give the permission, so nothing was changed. Click Allow again and agree.',
  'options.host-invalid':
    'That is not an address of a web page. It begins with https://, such as https://hr.example.com.',
  'options.host-allowed': 'allowed',
  'options.host-missing': 'not allowed',
  'options.placement': 'Card stands',
  'options.placement-docked': 'docked at the side',
  'options.placement-inline': 'in the page',
  'options.placement-chip': 'folded to a chip',
  'options.language': 'Language',
  'options.language-auto': 'as the browser',
  'options.my-teams': 'My teams',
  'options.my-teams-help': 'The popup lists these.',
  'options.my-teams-none': 'Teams appear here once figures have come.',
  'options.my-teams-find': 'Find a team',
  'options.pins': 'Teams you have set yourself',
  'options.pins-none': 'None. When a page’s team is wrong, set it from the card.',
  'options.pin-what': 'Page',
  'options.pin-team': 'Team',
  'options.delete': 'Delete everything',
  'options.delete-help':
    'Figures, token, settings and your own teams on this computer. HR tools are revoked. What your organisation published is not touched.',
  'options.delete-ask': 'Delete everything on this computer?',
  'options.deleted': 'Everything was deleted.',
  'options.about': 'About',
  'options.about-marks':
    'NPS and Net Promoter are registered marks of their owners, named here only to say which question is meant.',
  'options.about-privacy':
    'No figure is about a person. No answer and no comment is stored on this computer. Nothing is sent anywhere.',
  'options.agreement': 'Works agreement {version}',
  'options.station': 'For analysts: station',

  // Welcome
  'welcome.title': 'See a team the way its customers do',
  'welcome.lead':
    'You get the customers’ view of a team, inside the HR pages you already use. You never get anything about a person.',
  'welcome.sample': 'Try the sample company',
  'welcome.sample-text':
    'Works offline, ready in ten seconds. Tallwater Home Services is invented; so are its customers.',
  'welcome.sample-go': 'Try it',
  'welcome.sample-busy': 'Setting up the sample company …',
  'welcome.sample-ready':
    'The sample company is ready. Click the icon of Customer Lens beside the address bar, or look around here.',
  'welcome.file': 'I bring a file',
  'welcome.file-text':
    'For analysts: turn survey answers and a list of units into figures that may be shown. Files stay on this computer.',
  'welcome.file-go': 'Open the station',
  'welcome.address': 'We have an address',
  'welcome.address-text': 'Your analyst or IT gave you an address. Enter it once, then allow your HR tool.',
  'welcome.address-go': 'Enter the address',
  'welcome.managed': 'Set up by your organisation',
  'welcome.managed-text':
    'There is nothing to enter. Allow your HR tools here, each for the reason it states.',
  'welcome.managed-done': 'Everything is set up and allowed. Open a job or a unit in your HR tool.',
  'welcome.failed': 'That did not work: {reason}',
} as const satisfies Record<string, Message>;

import type { Message } from '../../ui/catalogue/message.ts';

/** Preview, release log and publishing. */
export const releaseEn = {
  'preview-title': 'What will be seen',
  'preview-lead':
    'This is what every reader of the release can see, and nothing more. Show this page to data protection and the works council.',
  'preview-busy': 'Working out what may be seen …',
  'preview-summary':
    '{shown} of {teams} teams shown, {merged} merged, {hidden} hidden, {none} without answers.',
  'preview-set-aside': {
    one: '{n} comment set aside for fairness: it touches on origin, age, sex, health or the like. It carries no theme and no quote.',
    other:
      '{n} comments set aside for fairness: they touch on origin, age, sex, health or the like. They carry no theme and no quote.',
  },
  'preview-employee': {
    one: '{n} comment of an employee was dropped unread.',
    other: '{n} comments of employees were dropped unread.',
  },
  'preview-quotes': {
    one: '{n} quote goes with the release.',
    other: '{n} quotes go with the release.',
  },
  'preview-waiting': {
    one: '{n} answer waits for its month to end.',
    other: '{n} answers wait for their month to end.',
  },
  'preview-unmapped': {
    one: '{n} answer is about no unit of the list. Give it one under “Answers”.',
    other: '{n} answers are about no unit of the list. Give them one under “Answers”.',
  },
  'preview-failed': 'There is no preview yet: {reason}',
  'preview-no-units': 'Import the units first.',
  'preview-no-answers':
    'No answer is about one of the units in a month that is over. Import answers, or map the names that no unit has.',
  'preview-table': 'Teams, newest period',
  'preview-team': 'Team',
  'preview-audience': 'Who answered',
  'preview-measure': 'Measure',
  'preview-state': 'What is seen',
  'preview-answers': 'Answers',
  'preview-public': 'in public',
  'preview-filter-state': 'Show teams that are',
  'preview-all': 'all with answers',
  'preview-none': 'No team is like this.',
  everybody: 'everybody',
  'state-month': 'shown by month',
  'state-period': 'shown by half-year',
  'state-merged': 'only together with others',
  'state-hidden': 'hidden',
  'state-no-answers': 'no answers',
  'together-with': 'Together with {teams}.',
  'why-members': 'Fewer than {n} people work in it.',
  'why-respondents': 'Fewer than {n} people answered.',
  'why-complement': 'It could be worked out from the teams beside it.',
  'why-extreme': 'All answers lie at one end, so each person’s answer would be known.',
  'show-more': { one: 'Show {n} more', other: 'Show {n} more' },
  'changes-title': 'What changes against the last release',
  'changes-none': 'No period is new: everything was published before.',
  'changes-new': {
    one: '{n} figure of a period is new.',
    other: '{n} figures of periods are new.',
  },
  'changes-revised': {
    one: 'Late answers are taken into {n} group that was published before.',
    other: 'Late answers are taken into {n} groups that were published before.',
  },
  'waiting-none': 'No late answer waits.',
  'waiting-too-few': {
    one: 'In {n} group late answers wait: there are fewer than {minimum} new people.',
    other: 'In {n} groups late answers wait: there are fewer than {minimum} new people in each.',
  },
  'waiting-answers-withdrawn': {
    one: 'In {n} group the published figure stays as it was, because answers were withdrawn since: a new one would tell which.',
    other:
      'In {n} groups the published figures stay as they were, because answers were withdrawn since: new ones would tell which.',
  },
  'waiting-finer-figures-published': {
    one: 'In {n} group late answers wait, because the same answers were published in smaller groups already.',
    other:
      'In {n} groups late answers wait, because the same answers were published in smaller groups already.',
  },
  'changes-table': 'New in this release',
  'changes-period': 'Period',
  'changes-units': 'Units shown',
  'rules-title': 'The rules that apply',
  'rule-figures':
    'A figure needs answers of at least {respondents} different people, about teams in which at least {members} people work.',
  'rule-comments': 'Themes, words and quotes need comments of at least {comments} different people.',
  'rule-complement':
    'What could be worked out from other figures is hidden too. Small teams are shown together instead where that is enough.',
  'rule-once': 'A period is published once. It changes only when every group in it has enough new answers.',
  'rule-employees':
    'Recruiters never get figures of employees. Comments of employees are dropped before they are read.',
  print: 'Print, or save as PDF',
  'print-head': '{organisation}: answers until {through}. As of {day}.',
  organisation: 'Name of the company',
  roster: 'Names of staff in comments',
  'roster-label': 'Names of staff, one a line',
  'roster-help':
    'They are taken out of comments before anything is stored. The list stays in this browser and is never published.',
  'time-zone': 'Time zone of the company',
  'time-zone-locked': 'Answers were imported in this time zone. Delete them to change it.',
  'bad-time-zone': 'No such time zone. Write it like Europe/Berlin.',
  through: 'Last month to release',
  'support-contact': 'Whom readers ask for help (mail address or link)',
  'minimum-respondents': 'Respondents for a figure',
  'minimum-members': 'People in a team for a figure',
  'minimum-comments': 'Comments for themes',
  'minimum-help': 'At least {least}. Can be raised, never lowered.',

  'log-title': 'Release log',
  'log-lead':
    'What was ever published, of whom and by which rule. It is only ever added to. Keep a copy beside your releases, never in a folder that is served.',
  'log-empty': 'Nothing was published yet.',
  'log-import': 'Read a saved log in',
  'log-taken': 'The log was read in. The next release goes on from it.',
  'log-known': 'This station knows everything that stands in this log.',
  'log-contradicts':
    'This log does not go on from what this station published itself, so nothing was changed. Two logs for the same answers would be two decisions: use the station that wrote this log, or start over and read it in first.',
  'log-filter': 'About',
  'log-all': 'all teams',
  'log-table': { one: '{n} entry, newest first', other: '{n} entries, newest first' },
  'log-when': 'Published',
  'log-what': 'What',
  'log-how': 'How',
  'log-scores': '{measure}',
  'log-split': '{measure} by {by}: {value}',
  'split-channel': 'channel',
  'split-segment': 'segment',
  'log-theme': 'theme “{theme}”, {intent}',
  'log-term': 'word “{term}”',
  'log-comments': 'comments',
  'log-set-aside': 'set aside for fairness',
  'log-groups': {
    one: '{n} group; units shown: {units}; people in the smallest group: {least}',
    other: '{n} groups; units shown: {units}; people in the smallest group: {least}',
  },
  'log-alone': 'Shown by itself.',
  'log-in-total': 'Counted only in the units above.',
  'log-published': 'Folder “{folder}”',
  'log-cells': {
    one: 'Release {release}: {n} figure. {audiences}; {units}.',
    other: 'Release {release}: {n} figures. {audiences}; {units}.',
  },
  'log-all-units': 'all units',
  'log-revised': {
    one: 'Late answers taken in: {n} person in the group now.',
    other: 'Late answers taken in: {n} people in the group now.',
  },
  'log-closed': 'Closed: nothing new is released of it.',
  'log-started': 'Half-years start here',
  'log-started-how': 'Fixed by the first release.',

  'publish-title': 'Publish',
  'publish-lead':
    'A release is a folder of static files for each kind of reader, all decided together: comparing them tells nothing more. Put each on a web server; its address is what seats are given.',
  'publish-audience': 'Who will read it',
  'publish-hr': 'HR and managers',
  'publish-hr-help': 'All units, customers and employees. Folder “hr”.',
  'publish-recruiters': 'Recruiters',
  'publish-recruiters-help': 'All units, never a figure of employees. Folder “recruiters”.',
  'publish-managers': 'Managers of {unit}',
  'publish-add-managers': 'Add the managers of a unit',
  'publish-managers-help': 'Their folder holds this unit and what is below it, nothing else.',
  'publish-remove-managers': 'Remove the managers of {unit}',
  remove: 'Remove',
  'publish-zip': 'Save as zip',
  'publish-folder': 'Write into a folder',
  'publish-busy': 'Making the release …',
  'publish-done': 'Folder “{folder}” is made: release {id}, {files} files, {size} KB.',
  'publish-where-zip': 'Unpack {file}. Serve its folders, each to its readers only; keep {log} to yourself.',
  'publish-where-folder':
    'The folders stand in “{folder}”. Serve each to its readers only; {log} was saved beside, keep it to yourself.',
  'publish-failed': 'The release could not be made: {reason}',
  'publish-log': 'Save the release log',
  'publish-log-help':
    'The release log goes with every release. Under “Preview” it can be read, saved, and read in again at another station.',
} as const satisfies Record<string, Message>;

/** Made by npm run generate: the values that the texts of each catalogue want. */

export interface AdviceAdArguments {
  evidence: { share: string | number; n: number; window: string | number };
  promise: { who: string; name: string | number; evidence: string | number };
  praise: { who: string; name: string | number; evidence: string | number };
  value: { who: string; loved: string | number };
}

export interface AdviceBriefArguments {
  title: { unit: string | number };
  basis: { window: string | number };
  served: { who: string; score: string | number };
  employees: { score: string | number };
  sure: { hundred: string | number };
  'holds-for': { unit: string | number };
  theme: { name: string | number; share: string | number };
  best: { part: string | number; all: string | number; metric: string };
  worst: { part: string | number; all: string | number; metric: string };
  attracts: { praise: string | number };
  drives: { complaint: string | number };
  named: { complaint: string | number };
  'ask-for': { requests: string | number };
  ideas: { all: number; employees: number };
  'score-change': { name: string | number; way: string; points: string | number; window: string | number };
  'theme-change': { name: string | number; before: string | number; after: string | number };
  'decide.why': { level: string | number; why: string | number };
  'decide.obstacle': { label: string | number; count: string | number; of: string | number; owner: string | number };
  'decide.target': { target: string | number; guard: string | number };
  'decide.clash': { title: string | number; quiet: string | number };
  'decide.lever': { name: string | number; share: string | number; lever: string | number; owner: string | number };
  'unknown.change': { needed: string | number };
  'unknown.together': { teams: string | number };
  'unknown.collecting': { n: number; minimum: string | number };
  'unknown.comments-withheld': { minimum: string | number };
  'unknown.above': { unit: string | number; name: string | number };
  'unknown.unthemed': { share: string | number };
  'unknown.segments': { names: string | number };
  'unknown.silent': { answers: string | number; contacts: string | number };
  'segment-score': { segment: string; score: string | number };
  'card.here': { what: string | number };
  'card.loyal': { score: string | number };
  'card.praise': { praise: string | number };
}

export interface AdviceCustomersArguments {
  'conversation.themes': { n: number; window: string | number };
  'met.months': { n: number };
}

export interface AdviceHiringArguments {
  wound: { words: string | number };
  broken: { text: string | number; who: string };
  kept: { text: string | number };
  unknown: { text: string | number; who: string };
  'start.training': { title: string | number };
  'start.complaint': { who: string; name: string | number };
  'start.praise': { who: string; name: string | number };
  'start.loved': { loved: string | number };
  'start.cause': { count: string | number; of: string | number; cause: string | number };
  'start.owns': { name: string | number };
  'start.group': { group: string };
}

export interface AdviceKitArguments {
  'kit.heading': { title: string | number; code: string | number; check: string | number; team: string | number; minutes: string | number };
  'kit.requisition': { id: string | number };
  'why.complaint': { who: string; name: string | number; share: string | number; n: number };
  'why.praise': { who: string; name: string | number; share: string | number; n: number };
  'why.above': { who: string; unit: string | number; name: string | number };
  'why.role': { role: string | number };
  'basis.own': { n: number; window: string | number };
  'basis.colleagues': { n: number; window: string | number };
  'basis.above': { unit: string | number; kind: string };
  'basis.not-asked': { n: number; window: string | number; kind: string };
  'basis.not-proven': { n: number; window: string | number; kind: string };
  'basis.no-topic': { kind: string };
  'basis.complaint-withheld': { kind: string };
  'basis.withheld': { kind: string };
  'basis.none': { kind: string };
}

export interface AdviceUnitArguments {
  'target.volume': { text: string | number };
  'target.speed': { text: string | number };
  'target.evidence': { share: string | number; name: string | number; n: number; window: string | number };
  'target.guard': { guard: string | number };
  'learning.done': { title: string | number; month: string | number };
  'learning.compared': { done: string | number; name: string | number; before: string | number; after: string | number; verdict: string };
  'learning.cannot': { done: string | number; name: string | number };
  'learning.withheld': { done: string | number };
  'learning.between': { done: string | number; window: string | number; name: string | number };
  'learning.no-date': { title: string | number };
  'learning.offer': { name: string | number; share: string | number };
}

export interface AdviceArguments {
  'level.csat.bad': { share: string | number; who: string };
  'level.csat.good': { share: string | number; who: string };
  'level.nps.bad': { who: string };
  'level.nps.good': { who: string };
  'level.ces.bad': { who: string };
  'level.ces.good': { who: string };
  'share.in-ten': { n: string | number };
  'share.at-least': { n: string | number };
  quoted: { name: string | number };
  'why.named': { theme: string | number; share: string | number };
  above: { unit: string | number; theme: string | number };
  'above.short': { unit: string | number; theme: string | number };
  'card.hire': { clause: string | number };
  'card.love': { who: string; clause: string | number };
  'card.learned': { who: string; words: string | number };
  'card.not-hiring': { who: string; theme: string | number };
  'card.loudest': { who: string; theme: string | number };
  'card.inside': { who: string; owner: string | number; theme: string | number };
  'card.withheld': { minimum: string | number };
  'card.short.hire': { words: string | number };
  'card.short.love': { words: string | number };
  'card.short.learned': { words: string | number };
  'card.short.not-hiring': { theme: string | number };
  'card.short.inside': { owner: string | number; theme: string | number };
  'card.own.hire': { who: string; theme: string | number };
  'card.own.love': { theme: string | number };
  'unit.praised': { theme: string | number };
  'unit.hurts': { theme: string | number };
  'unit.none': { who: string };
  'unit.withheld': { who: string; minimum: string | number };
  'straight.one-in': { n: number };
  'straight.complaint': { share: string | number; said: string | number };
  'straight.quoted': { share: string | number; theme: string | number };
  'straight.inside': { owner: string | number };
  'straight.withheld': { who: string };
  'straight.peak': { day: string; factor: string | number };
  'straight.peaks': { days: string | number };
  'straight.peak-day': { day: string; factor: string | number };
  'straight.waiting': { theme: string | number };
  'straight.waiting-owned': { theme: string | number; owner: string | number };
  'straight.praise': { who: string; loved: string | number };
  'straight.praise-withheld': { who: string };
}

export interface BriefArguments {
  'brief.self-check-open': { quarter: string | number };
  'brief.self-check-trend': { quarter: string | number; yes: string | number; n: string | number };
}

export interface CommonArguments {
  'action.contact': { contact: string | number };
  'answers.customer': { n: number };
  'answers.employee': { n: number };
  'answers.candidate': { n: number };
  'answers.colleague': { n: number };
  'answers.plain': { n: number };
  'answers.of': { n: string | number; people: string | number };
  'answers.own': { n: number };
  'answers.coverage': { n: number; share: string | number };
  comments: { n: number };
  people: { n: number };
  'figure.interval': { figure: string | number; range: string | number };
  'figure.about': { figure: string | number; range: string | number };
  'figure.between': { low: string | number; high: string | number };
  'figure.together': { teams: string | number };
  'figure.collecting': { n: number; minimum: string | number };
  'verdict.better': { points: string | number; range: string | number; before: string | number };
  'verdict.worse': { points: string | number; range: string | number; before: string | number };
  'hidden.instead': { team: string | number; figure: string | number };
  'collecting.sentence': { n: number; minimum: string | number };
  'together.sentence': { teams: string | number };
  'chart.bar': { name: string | number; figure: string | number; low: string | number; high: string | number; min: string | number; max: string | number };
  'chart.bar-organisation': { figure: string | number };
  'chart.spark': { name: string | number; first: string | number; last: string | number; from: string | number; to: string | number };
  'chart.spark-up': { months: string | number };
  'chart.spark-down': { months: string | number };
  'chart.map': { n: number; name: string | number; customers: string | number; employees: string | number };
  'chart.map-apart': { apart: string | number; all: string | number };
  'chart.week': { days: string | number };
  'chart.week-peak': { n: number; days: string | number };
  'chart.week-flat': { n: number };
  'chart.hours-dates': { dates: string | number };
  'chart.week-busiest': { weekday: string | number; hour: string | number };
  'chart.week-quietest': { weekday: string | number; hour: string | number };
  'card.through': { date: string | number };
  'card.people': { n: number };
  'job.basis': { n: number; window: string | number };
  'job.onboarding': { week: string | number };
  'job.owner': { owner: string | number };
  'job.inside-text': { n: number; of: string | number; theme: string | number; cause: string | number; owner: string | number };
  'theme.costs': { points: string | number; range: string | number };
  'theme.brings': { points: string | number; range: string | number };
  'theme.unproven': { range: string | number };
  points: { n: number; points: string | number };
  'themes.unthemed': { share: string | number };
  'themes.term': { n: number; term: string | number };
  'themes.hidden': { n: number };
  'set-aside.count': { n: number };
  'quotes.source': { team: string | number; month: string | number };
  'quotes.thanks': { quote: string | number; team: string | number; month: string | number };
  'how.nps': { min: string | number; max: string | number; topFrom: string | number; bottomTo: string | number };
  'how.csat': { min: string | number; max: string | number; topFrom: string | number };
  'how.ces': { min: string | number; max: string | number };
  'how.inputs': { top: string | number; topFrom: string | number; middle: string | number; bottom: string | number; bottomTo: string | number; answers: string | number; window: string | number };
  'how.sum-nps': { top: string | number; bottom: string | number; n: string | number; figure: string | number };
  'how.sum-csat': { top: string | number; n: string | number; figure: string | number };
  'how.interval': { range: string | number };
  'how.change': { window: string | number; figure: string | number; difference: string | number; range: string | number; verdict: string | number };
  'how.change-rest': { rest: string | number };
  'how.needed': { n: number; points: string | number };
  'how.pooled': { n: number; minimum: string | number; figure: string | number };
  'how.coverage': { n: number; share: string | number };
  'how.coverage-changed': { window: string | number; share: string | number };
  'how.response': { n: number; answers: string | number };
  'how.marks': { n: number };
  'how.minimums': { respondents: string | number; members: string | number; comments: string | number };
  'how.release': { date: string | number; audience: string | number; id: string | number };
  'chip.unit': { unit: string | number };
  'chip.serves': { n: number; team: string | number };
  'chip.serves-plain': { team: string | number };
  'chip.line-of-sight': { what: string | number };
  'state.stale.title': { date: string | number };
  'state.stale.text': { since: string | number; until: string | number };
  'state.stale.short': { date: string | number; since: string | number; until: string | number };
  'state.stale.short-refused': { date: string | number; since: string | number; until: string | number };
  'state.offline.text': { since: string | number };
  'state.colleagues.title': { team: string | number };
  'state.colleagues.serves': { teams: string | number };
  'state.colleagues.feel': { what: string | number };
  'status.stale': { date: string | number };
  'problem.too-many': { at: string | number };
  'problem.server-error': { status: string | number };
  'problem.wrong-hash': { file: string | number };
  'problem.missing-file': { file: string | number };
  'problem.schema': { file: string | number; where: string | number; message: string | number };
  'problem.newer-format': { version: string | number };
  'popup.page-requisition': { id: string | number };
  'popup.page-unit': { id: string | number };
  'popup.help': { contact: string | number };
  'popup.updated': { at: string | number };
  'welcome.failed': { reason: string | number };
  'row.up': { points: string | number };
  'row.down': { points: string | number };
  'chart.company': { figure: string | number };
  'chart.point': { when: string | number; figure: string | number };
}

export interface FormatArguments {
  range: { low: string | number; high: string | number };
  between: { low: string | number; high: string | number };
  about: { figure: string | number };
  answers: { n: number };
  'age.days': { n: number };
  'age.weeks': { n: number };
  'age.months': { n: number };
}

export interface HiringArguments {
  'hiring.kit-count': { n: number };
  'hiring.kit-note': { minutes: string | number; code: string | number; check: string | number };
  'hiring.straight-basis': { n: number; window: string | number; what: string | number };
  'hiring.straight-basis-plain': { n: number; window: string | number };
  'hiring.straight-weeks': { n: number };
  'hiring.straight-theme': { name: string | number; share: string | number };
  'hiring.onboarding-week': { week: string | number };
  'hiring.ad-hints': { n: number };
  'hiring.ad-counts': { qualifications: string | number; behaviours: string | number };
  'hiring.ad-qualifications': { n: number };
  'hiring.ad-behaviours': { n: number };
  'hiring.applicants-note': { department: string | number; answers: string | number; window: string | number };
}

export interface PopupArguments {
  'popup.page-elsewhere': { tools: string | number };
  'popup.page-team': { page: string | number; team: string | number };
  'popup.changed': { n: number };
}

export interface ServiceArguments {
  'decision.touches': { who: string };
  'decision.notice': { who: string };
  'decision.touches.complaint': { theme: string | number; share: string | number; proven: string };
  'decision.touches.praise': { theme: string | number; share: string | number };
  'decision.touches.starts': { team: string | number; count: string | number; of: string | number; theme: string | number };
  'decision.touches.stops': { team: string | number; count: string | number; of: string | number; theme: string | number };
  'decision.touches.unknown': { why: string | number };
  'decision.notice.peak': { day: string | number; factor: string | number; n: number };
  'decision.notice.onboarding': { theme: string | number; week: string | number };
  'decision.notice.felt': { what: string | number };
  'decision.notice.inside': { theme: string | number; count: string | number; of: string | number; cause: string | number; owner: string | number };
  'decision.ask.owner': { theme: string | number; owner: string | number };
  'decision.ask.team': { team: string | number };
  'decision.ask.served': { teams: string | number };
  'decision.ask.heard': { answers: string | number; contacts: string | number; window: string | number };
  'decision.note': { team: string | number; kind: string | number };
  'decision.basis': { month: string | number };
}

export interface SettingsArguments {
  'options.address-refused': { origin: string | number };
  'options.agreement': { version: string | number };
  'tools.released': { tool: string | number };
  'tools.not-json': { file: string | number };
}

export interface SidepanelArguments {
  'side.set-team': { page: string | number };
}

export interface SignInArguments {
  'sign-in.as': { name: string | number };
  'sign-in.renews': { until: string | number };
  'sign-in.until': { until: string | number };
  'sign-in.not-allowed': { origins: string | number };
  'sign-in.problem.too-many': { at: string | number };
  'sign-in.problem.server-error': { status: string | number };
  'sign-in.problem.refused': { error: string | number };
}

export interface StationReleaseArguments {
  'preview-summary': { shown: string | number; teams: string | number; merged: string | number; hidden: string | number; none: string | number };
  'preview-set-aside': { n: number };
  'preview-employee': { n: number };
  'preview-questions': { audience: string | number; measures: string | number };
  'preview-quotes': { n: number };
  'preview-waiting': { n: number };
  'preview-unmapped': { n: number };
  'preview-failed': { reason: string | number };
  'together-with': { teams: string | number };
  'why-members': { n: string | number };
  'why-respondents': { n: string | number };
  'show-more': { n: string | number };
  'changes-new': { n: number };
  'changes-revised': { n: number };
  'waiting-too-few': { n: number; minimum: string | number };
  'waiting-answers-withdrawn': { n: number };
  'waiting-finer-figures-published': { n: number };
  'rule-figures': { respondents: string | number; members: string | number };
  'rule-comments': { comments: string | number };
  'print-head': { organisation: string | number; through: string | number; day: string | number };
  'minimum-help': { least: string | number };
  'log-table': { n: number };
  'log-scores': { measure: string | number };
  'log-split': { measure: string | number; by: string | number; value: string | number };
  'log-theme': { theme: string | number; intent: string | number };
  'log-term': { term: string | number };
  'log-set-aside-where': { teams: string | number };
  'log-groups': { n: number; units: string | number; least: string | number };
  'log-published': { folder: string | number };
  'log-cells': { n: number; release: string | number; audiences: string | number; units: string | number };
  'log-revised': { n: number };
  'publish-managers': { unit: string | number };
  'publish-remove-managers': { unit: string | number };
  'publish-done': { folder: string | number; files: string | number; size: string | number };
  'publish-where-zip': { file: string | number; log: string | number };
  'publish-where-folder': { folder: string | number; log: string | number };
  'publish-failed': { reason: string | number };
  'publish-unknown': { folder: string | number };
  'publish-csv-folder': { folder: string | number };
}

export interface StationThemesArguments {
  'themes-table': { n: number; version: string | number };
  'theme-edit': { theme: string | number };
  'theme-name': { language: string | number };
  'theme-description': { language: string | number };
  'theme-complaint': { language: string | number };
  'theme-praise': { language: string | number };
  'theme-owner': { language: string | number };
  'patterns-language': { n: number; language: string | number };
  'trade-misfit': { share: string | number };
  'trade-misfit-owners': { owners: string | number };
  'check-failed': { reason: string | number };
  'check-changed': { n: number; all: string | number };
  'check-other': { before: string | number; after: string | number };
  'apply-failed': { reason: string | number };
  'comments-found': { n: number };
  'theme-with-intent': { theme: string | number; intent: string | number };
  'correct-intent': { theme: string | number };
  'correct-remove': { theme: string | number };
  'learned-have': { n: number; needed: string | number };
  'learned-few': { n: string | number; needed: string | number };
  'learned-figures': { n: number };
  'learned-on-help': { version: string | number };
  'quotes-found': { n: number; cleared: string | number };
  'quote-where': { team: string | number; month: string | number; theme: string | number };
  'redacted-examples': { n: number };
}

export interface StationToolsArguments {
  'tool-new': { tool: string | number };
  'tool-change': { tool: string | number };
  'tool-sign-in-instead': { tool: string | number };
  'tool-sign-in': { tool: string | number };
  'tool-signed-in': { tool: string | number };
  'tool-asking': { tool: string | number };
  'tool-refused': { host: string | number };
  'tool-problem': { reason: string | number };
  'tool-sees': { name: string | number };
  'tool-measures': { measures: string | number };
  'tool-lack-queue': { name: string | number };
  'tool-lack-field': { name: string | number };
  'tool-lack-measure': { name: string | number };
  'tool-lack-counts': { name: string | number };
  'tool-lack-segments': { name: string | number };
  'tool-lack-others': { others: string | number };
  'tool-units-open': { n: number };
  'tool-remove-title': { tool: string | number; host: string | number };
  'tool-reading': { tool: string | number };
  'tool-reading-n': { n: number };
  'tool-kept': { n: number };
  'tool-read-at': { n: number; when: string | number };
  'tool-counted-at': { when: string | number };
  'tool-next': { when: string | number };
  'tool-not-allowed': { host: string | number };
  'tool-allow': { host: string | number };
  'tool-dropped': { fields: string | number };
}

export interface StationArguments {
  failed: { reason: string | number };
  'known-teams': { n: number };
  'known-no-headcount': { n: string | number };
  'known-answers': { n: number };
  'known-files': { n: number };
  'known-jobs': { n: number };
  'known-jobs-open': { n: string | number };
  next: { step: string | number };
  'files-wait': { n: number };
  'files-next': { file: string | number };
  'table-empty': { file: string | number };
  'table-no-header': { file: string | number };
  'table-binary': { file: string | number };
  'table-bad-workbook': { file: string | number };
  'table-too-large': { file: string | number };
  'first-rows': { file: string | number };
  'format-csv': { encoding: string | number; delimiter: string | number };
  'format-qualtrics': { encoding: string | number; delimiter: string | number };
  'format-xlsx': { n: number; sheets: string | number };
  'format-left': { n: number; sheets: string | number };
  'delimiter-other': { sign: string | number };
  reading: { file: string | number };
  'reading-rows': { n: number };
  'import-failed': { file: string | number; reason: string | number };
  'report-title': { file: string | number };
  'report-sums': { taken: string | number; rows: string | number; repeated: string | number; blank: string | number; refused: string | number };
  'report-comments': { comments: string | number };
  'report-set-aside': { n: number };
  'report-employee': { n: number };
  'report-known': { added: string | number; updated: string | number; unchanged: string | number };
  'report-ignored': { n: string | number; column: string | number };
  'report-shortened': { n: number };
  'report-more': { shown: string | number; refused: string | number };
  'units-have': { n: number };
  'unit-stop-parent': { n: number };
  'unit-stop-parent-row': { row: string | number; value: string | number };
  'no-headcount-likely': { column: string | number };
  'no-headcount-use': { column: string | number };
  'units-added': { names: string | number };
  'words-scale': { words: string | number };
  'unread-title': { n: number };
  'unread-column': { column: string | number };
  'unread-same-scale': { column: string | number };
  'unread-add-column': { column: string | number };
  'audience-column': { column: string | number };
  incomplete: { fields: string | number };
  'stop-title': { file: string | number };
  'stop-refused': { lost: string | number; of: string | number; reason: string | number; column: string | number; rows: string | number };
  'stop-uneven': { lost: string | number; of: string | number; reason: string | number; column: string | number; rows: string | number };
  'stop-unread': { lost: string | number; of: string | number; column: string | number; value: string | number; rows: string | number };
  'stop-mixed': { column: string | number };
  'stop-day-first': { rows: string | number };
  'stop-month-first': { rows: string | number };
  'stop-time-zone': { column: string | number; lost: string | number; rows: string | number };
  'stop-rows': { n: number; rows: string | number };
  'stop-zone': { zone: string | number };
  'source-forget-file': { file: string | number };
  'source-forget-title': { files: string | number };
  'source-forget-text': { n: number };
  'unmapped-title': { n: number };
  'unmapped-choose': { unit: string | number };
  'unmapped-accept': { unit: string | number; team: string | number };
  'unmapped-accept-all': { n: number };
  'requisitions-matched': { n: number };
  'requisitions-asked': { n: number };
  'requisitions-choose': { id: string | number };
  'contacts-have': { n: string | number };
  'calendar-failed': { file: string | number; reason: string | number };
  'calendar-done': { n: number; file: string | number; entries: string | number };
  'calendar-none': { entries: string | number; file: string | number };
  'calendar-left': { reasons: string | number };
  'calendar-have': { n: number };
}

export interface UnitArguments {
  'unit.sure': { n: string | number };
  'unit.holds-for': { unit: string | number };
  'correlation.few': { minimum: string | number; teams: string | number };
  'correlation.together': { teams: string | number };
  'correlation.against': { teams: string | number };
  'correlation.unclear': { teams: string | number };
  'correlation.figure': { r: string | number; low: string | number; high: string | number };
  'correlation.leave-one-out': { low: string | number; high: string | number };
  'correlation.split': { r: string | number; low: string | number; high: string | number };
  'unit.public-posts': { n: number; window: string | number };
  'unit.surges': { dates: string | number };
  'unit.public-named': { themes: string | number };
  'unit.weeks': { n: number };
  'unit.deadlines-action': { n: number };
  'unit.skill-praised': { theme: string | number; share: string | number };
  'unit.skill-missed': { theme: string | number; share: string | number };
  'unit.skill-week': { week: string | number };
  'unit.not-noted': { what: string | number };
  'unit.obstacles': { n: number };
  'unit.tab-busy-clash': { n: number };
  'chart.map-point': { name: string | number; customers: string | number; employees: string | number };
}

export interface WelcomeArguments {
  'sample.step': { step: string | number; steps: string | number };
  'sample.next': { step: string | number };
  'sample.failed': { reason: string | number };
  'sample.thanks.title': { team: string | number };
}

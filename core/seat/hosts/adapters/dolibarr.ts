import type { AddressRule, HostAdapter, ReadingRule } from '../../../model/host-adapter.ts';

/** An installation may be below any folder. Edit and other actions show the same address with one parameter more. */
const card = (path: string, id: string): AddressRule[] => [{ path: `(^|/)${path}\\.php$`, query: { id } }];
/** The same class in every language, on the label's cell and on the value's. */
const field = (name: string, inner = ''): ReadingRule => ({ css: `td.valuefield.fieldname_${name}${inner}` });
const JOB = 'recruitment/recruitmentjobposition_(card|applications|note|document|agenda)';
const job = '(?<requisition>\\d+)';

export const dolibarr: HostAdapter = {
  id: 'dolibarr',
  name: 'Dolibarr',
  tier: 'seen-running',
  evidence: 'Dolibarr 15 and 22, run with invented records',
  origins: [],
  docked: [{ css: '#id-right > .fiche', at: 'last' }],
  inline: [{ css: '#id-right > .fiche', at: 'first' }],
  never: [
    { path: '(^|/)(holiday|salaries|expensereport|loan|compta|accountancy)/' },
    { path: '(^|/)hrm/(evaluation|skill|compare)' },
    { path: '(^|/)user/(bank|perms|param_ihm|agenda|note|document)' },
    { query: { action: '(create|delete|clone|presend).*' } },
  ],
  kinds: [
    {
      kind: 'job-position',
      subject: 'requisition',
      // While it is edited its fields stand in controls; what was read before is known still.
      sparse: true,
      address: card(JOB, job),
      jobTitle: [field('label'), { css: 'input#label[name=label]' }],
      unitName: [
        field('fk_department'),
        field('fk_establishment', ' a'),
        { css: 'select[name=fk_establishment]' },
      ],
    },
    {
      kind: 'candidate',
      subject: 'person',
      address: card('recruitment/recruitmentcandidature_\\w+', '\\d+'),
      jobLinks: {
        css: 'td.fieldname_fk_recruitmentjobposition a[href]',
        address: card(JOB, job)[0]!,
      },
    },
    { kind: 'employee', subject: 'person', address: card('user/card', '\\d+') },
    {
      kind: 'group',
      subject: 'unit',
      address: card('user/group/card', '(?<unit>\\d+)'),
      unitName: [{ from: 'heading', css: '.arearef .refid' }, { css: 'input[name=nom]' }],
    },
  ],
};

import type { AddressRule, HostAdapter, ReadingRule } from '../../../model/host-adapter.ts';

const page = (query: Record<string, string>): AddressRule[] => [{ path: '/(index\\.php)?$', query }];
/** The tool's labels are hard-coded in English. */
const cell = (text: string, css: string): ReadingRule => ({
  from: 'label',
  css,
  label: { css: '#contents td.vertical', within: 'tr', texts: [text] },
});

export const opencats: HostAdapter = {
  id: 'opencats',
  name: 'OpenCATS',
  tier: 'seen-running',
  evidence: 'OpenCATS 0.9.7, run with invented records',
  origins: [],
  docked: [{ css: '#contents', at: 'last' }],
  inline: [{ css: '#contents', at: 'first' }],
  never: [{ query: { m: 'reports' } }, { query: { display: 'popup' } }],
  kinds: [
    {
      kind: 'job-order',
      subject: 'requisition',
      address: page({ m: 'joborders', a: 'show', jobOrderID: '(?<requisition>\\d+)' }),
      jobTitle: [
        cell('title', 'td.data [class^="jobTitle"]'),
        { from: 'heading', css: '#contents .jobTitleCold, #contents .jobTitleHot' },
      ],
      unitName: [cell('department', 'td.data')],
    },
    {
      kind: 'job-order-editor',
      subject: 'requisition',
      address: page({ m: 'joborders', a: 'edit', jobOrderID: '(?<requisition>\\d+)' }),
      jobTitle: [{ css: '#contents input#title' }],
      unitName: [{ css: '#contents select#departmentSelect' }],
    },
    {
      kind: 'departments',
      subject: 'unit',
      address: page({ m: 'companies', a: 'show', companyID: '\\d+' }),
      sparse: true,
      unitList: [{ ...cell('departments', 'td.data'), lines: true }],
    },
    {
      kind: 'candidate',
      subject: 'person',
      address: page({ m: 'candidates', a: 'show|edit', candidateID: '\\d+' }),
      jobLinks: {
        css: '#contents a[href*="jobOrderID="]',
        address: { query: { m: 'joborders', jobOrderID: '(?<requisition>\\d+)' } },
      },
    },
  ],
};

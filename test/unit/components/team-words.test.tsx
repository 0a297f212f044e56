import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { CustomersTab } from '../../../components/team/customers-tab.tsx';
import { TeamRows } from '../../../components/team/team-rows.tsx';
import { LanguageProvider } from '../../../components/ui/text.tsx';
import type { TeamLine } from '../../../core/model/team-view.ts';
import { plumbing, serviceDeskNorth } from './fixtures/teams.ts';

const WORDS = {
  en: {
    partner: 'partner',
    served: ['In-house or partner', 'Served by our own team', 'Served by a partner'],
    term: '“call back”, 39 comments',
  },
  de: {
    partner: 'Partnerfirma',
    served: ['Eigenes Haus oder Partnerfirma', 'Vom eigenen Team bedient', 'Von Partnerfirmen bedient'],
    term: '„call back“, 39 Kommentare',
  },
};

describe.each(['en', 'de'] as const)('what is said of a team in %s', (locale) => {
  const render = (content: React.ReactNode) =>
    renderToStaticMarkup(<LanguageProvider locale={locale}>{content}</LanguageProvider>).replace(
      /<[^>]+>/g,
      '|',
    );
  const line: TeamLine = {
    id: 'a',
    name: 'Alpha',
    path: [],
    depth: 0,
    serves: 'customers',
    customers: plumbing.customers,
  };

  it('names a partner company beside the name, and nobody else', () => {
    expect(render(<TeamRows lines={[{ ...line, partner: true }]} onOpen={() => {}} />)).toContain(
      `|${WORDS[locale].partner}|`,
    );
    expect(render(<TeamRows lines={[line]} onOpen={() => {}} />)).not.toContain(WORDS[locale].partner);
  });

  it('holds those served in-house against those served by a partner, apart from the groups of customers', () => {
    const said = render(<CustomersTab view={plumbing} />);
    for (const word of WORDS[locale].served) expect(said).toContain(`|${word}|`);
    expect(render(<CustomersTab view={serviceDeskNorth} />)).not.toContain(WORDS[locale].served[0]);
  });

  it('tells the words by which the team is told from the others', () => {
    expect(render(<CustomersTab view={serviceDeskNorth} />)).toContain(WORDS[locale].term);
  });
});

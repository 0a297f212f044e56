import { companyFiles } from '../../../demo/company/write.ts';

/**
 * Answers of the sample company's teams over its two years, every one with an id and mostly a respondent of its own.
 * @param every a comment stands on every `every`-th of them.
 */
export function manyAnswers(count: number, every: number): { units: string; responses: string } {
  const files = companyFiles();
  const [header, ...rows] = files['responses.csv'].trimEnd().split('\n');
  const lines = [header!];
  for (let i = 0; lines.length <= count; i++) {
    const row = rows[i % rows.length]!;
    const [, date, team, audience, nps, channel, segment, , ...comment] = row.split(',');
    const said = comment.join(',') || 'They never called me back about it';
    const text = i % every === 0 ? said : '';
    lines.push([`b-${i}`, date, team, audience, nps, channel, segment, `p-${i % 70_000}`, text].join(','));
  }
  return { units: files['units.csv'], responses: `${lines.join('\n')}\n` };
}

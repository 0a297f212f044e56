import type { ScoreCell } from '../../model/cells.ts';
import type { TeamTree } from '../../model/team-tree.ts';
import type { CorrelationView } from '../../model/team-view.ts';
import { addMonths, bucketSpan } from '../../model/time.ts';
import { correlationOverTeams, type TeamScores } from '../../scoring/correlation.ts';
import { addCounts, scoreOf } from '../../scoring/score.ts';
import type { AudienceScores } from './org-scores.ts';

/** Customers of these last months are held against employees asked before them. */
const MONTHS_AFTER = 3;

/**
 * Whether teams whose people would recommend it are teams that customers would recommend: over all teams at the
 * foot of the tree that have both figures of their own.
 * @returns undefined where one of the two audiences is not part of the release.
 */
export function correlationView(
  customers: AudienceScores | null,
  employees: AudienceScores | null,
  tree: TeamTree,
): CorrelationView | undefined {
  if (!customers || !employees) return undefined;
  const all: TeamPair[] = [];
  const split: TeamPair[] = [];
  const later = addMonths(customers.through, 1 - MONTHS_AFTER);
  for (const id of tree.teams.keys()) {
    const customer = customers.byNode.get(id);
    const employee = employees.byNode.get(id);
    if (!tree.isLeaf(id) || !customer || !employee) continue;
    all.push({ customers: customer.score.value, employees: employee.score.value });
    const months = customers
      .seriesOf(id)
      .filter(({ bucket }) => bucket >= later && bucketSpan(bucket).months === 1);
    const customersLater = scoreValue(months, customers);
    const employeesBefore = scoreValue(
      employees.seriesOf(id).filter(({ bucket }) => bucketSpan(bucket).months === 1 && bucket < later),
      employees,
    );
    if (customersLater !== undefined && employeesBefore !== undefined)
      split.push({ customers: customersLater, employees: employeesBefore });
  }
  return correlationOverTeams(columns(all), columns(split));
}

interface TeamPair {
  customers: number;
  employees: number;
}

function columns(pairs: readonly TeamPair[]): TeamScores {
  return { customers: pairs.map((pair) => pair.customers), employees: pairs.map((pair) => pair.employees) };
}

function scoreValue(cells: readonly ScoreCell[], { measure }: AudienceScores): number | undefined {
  return scoreOf(addCounts(cells.map((cell) => cell.counts)), measure)?.value;
}

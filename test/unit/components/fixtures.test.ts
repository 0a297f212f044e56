import { expect, it } from 'vitest';
import { PanelView } from '../../../core/model/messages.ts';
import { SeatStatus } from '../../../core/model/seat-status.ts';
import { TeamLine, TeamView } from '../../../core/model/team-view.ts';
import * as panels from './fixtures/panels.ts';
import * as teams from './fixtures/teams.ts';

it('hold every team to the read model', () => {
  for (const [name, view] of Object.entries(teams))
    expect(TeamView.safeParse(view).error?.issues ?? [], name).toEqual([]);
});

it('hold every panel, status and line to its schema', () => {
  const views = [
    panels.ready(teams.serviceDeskNorth, panels.VACANCY),
    panels.ready(teams.complaintsAndCare, panels.UNIT_PAGE),
    panels.person(teams.payroll, panels.EMPLOYEE),
    panels.NOT_MAPPED,
    panels.LAYOUT,
  ];
  for (const view of views) expect(PanelView.safeParse(view).error?.issues ?? []).toEqual([]);
  for (const status of [...panels.SEAT_STATES, panels.STATUS, panels.STALE])
    expect(SeatStatus.safeParse(status).error?.issues ?? [], status.state).toEqual([]);
  expect(TeamLine.safeParse(panels.lineOf(teams.heatingNorth)).success).toBe(true);
});

import { describe, expect, it } from 'vitest';
import type { Module } from '../../../../core/model/settings.ts';
import { TeamView } from '../../../../core/model/team-view.ts';
import { applicantsAdvice } from '../../../../core/seat/advice/applicants.ts';
import { jobAdvice } from '../../../../core/seat/advice/job.ts';
import { onboardingList } from '../../../../core/seat/advice/onboarding.ts';
import { nextSteps } from '../../../../core/seat/advice/quadrant.ts';
import { sayItStraight } from '../../../../core/seat/advice/say-it-straight.ts';
import { unitAdvice } from '../../../../core/seat/advice/unit.ts';
import { withoutSwitchedOff } from '../../../../core/seat/view/switched-off.ts';
import { hiringNorth } from '../../components/fixtures/teams.ts';
import { careWithWork, payrollWithWork } from '../../components/fixtures/work.ts';

const off = (view: TeamView, ...modulesOff: Module[]): TeamView =>
  withoutSwitchedOff({ ...view, settings: { ...view.settings, modulesOff } });

describe('a part that is switched off', () => {
  it('leaves nothing that any surface could show of it', () => {
    const care = (module: Module) => off(careWithWork, module);
    expect(care('peaks')).toMatchObject({ peaks: undefined, events: [] });
    expect(care('targets').targets).toEqual([]);
    expect(care('learning').learning).toEqual([]);
    expect(care('ideas').ideas).toEqual([]);
    expect(care('segments')).toMatchObject({ segments: [], channels: [] });
    expect(care('public-voice').publicVoice).toBeUndefined();
    expect(care('praise').quotes.some(({ intent }) => intent === 'praise')).toBe(false);
    expect(care('alignment')).toMatchObject({ employees: undefined, alignment: { state: 'none' }, map: [] });
    expect(off(hiringNorth, 'candidate-experience').candidates).toBeUndefined();
    expect(off(payrollWithWork, 'line-of-sight').team.lineOfSight).toBeUndefined();
  });

  it('is silent on other parts’ cards too', () => {
    expect(jobAdvice(hiringNorth, 'en').insideFirst).not.toEqual([]);
    expect(jobAdvice(off(hiringNorth, 'line-of-sight'), 'en').insideFirst).toEqual([]);
    expect(JSON.stringify(onboardingList(off(hiringNorth, 'line-of-sight'), 'en'))).not.toContain('Dispatch');
    expect(sayItStraight(off(hiringNorth, 'line-of-sight'), 'en')!.lines[0]).not.toContain('other teams');
    expect(sayItStraight(hiringNorth, 'en')!.lines[1]).toContain('Fridays');
    expect(sayItStraight(off(hiringNorth, 'peaks'), 'en')!.lines[1]).not.toContain('Fridays');
    expect(applicantsAdvice(off(hiringNorth, 'candidate-experience'), 'en').state).toBe('none');
    expect(nextSteps(off(careWithWork, 'alignment'), 'en')).toBeUndefined();
    expect(unitAdvice(off(careWithWork, 'alignment'), 'en').sentence).not.toMatch(/strain/);
  });

  it('leaves everything else as it was, and a view that is still one', () => {
    expect(withoutSwitchedOff(careWithWork)).toBe(careWithWork);
    const { peaks: _, events: __, settings: ___, ...rest } = careWithWork;
    expect(off(careWithWork, 'peaks')).toMatchObject(rest);
    expect(() => TeamView.parse(off(careWithWork, 'peaks', 'alignment', 'line-of-sight'))).not.toThrow();
  });
});

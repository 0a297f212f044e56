import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allowedChanges, effective, emptySettings, readPolicy } from '../../../core/seat/policy.ts';

describe('a policy', () => {
  it('is read key by key: one wrong value does not undo the rest', () => {
    const read = readPolicy({
      address: 'https://lens.example/hr/',
      token: 7,
      enabled: 'no',
      supportContact: 'help@example.com',
      somethingElse: true,
    });
    expect(read.policy).toEqual({ address: 'https://lens.example/hr/', supportContact: 'help@example.com' });
    expect(read.locked).toEqual(['address', 'supportContact']);
    expect(read.refused.map((entry) => entry.key)).toEqual(['token', 'enabled', 'somethingElse']);
  });

  it('takes lists and objects as JSON in a text, as a registry holds them', () => {
    const read = readPolicy({
      hrTools: '[{"adapter":"odoo","origin":"https://hr.example/*"}]',
      thresholds: '{"respondents":9,"members":2}',
      modulesOff: 'peaks',
      supportContact: '{"not": "parsed"}',
    });
    expect(read.policy).toEqual({
      hrTools: [{ adapter: 'odoo', origin: 'https://hr.example/*' }],
      thresholds: { respondents: 9 },
      supportContact: '{"not": "parsed"}',
    });
    expect(read.refused.map(({ key }) => key)).toEqual(['thresholds', 'modulesOff']);
  });

  it('keeps the readable part of a list and of the minimums', () => {
    const read = readPolicy({
      hrTools: [{ adapter: 'orangehrm', origin: 'https://hr.example/*' }, { adapter: '' }],
      thresholds: { respondents: 10, members: 3, comments: 20 },
      modulesOff: ['peaks', 'of-the-future'],
    });
    expect(read.policy).toEqual({
      hrTools: [{ adapter: 'orangehrm', origin: 'https://hr.example/*' }],
      thresholds: { respondents: 10, comments: 20 },
      modulesOff: ['peaks'],
    });
    expect(read.locked).toEqual(['hrTools', 'thresholds', 'modulesOff']);
  });

  it('never lowers a minimum, and never throws, whatever it holds', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.anything(),
          fc.record({
            thresholds: fc.record({
              respondents: fc.integer(),
              members: fc.integer(),
              comments: fc.integer(),
            }),
            hrTools: fc.anything(),
            modulesOff: fc.anything(),
          }),
        ),
        (raw) => {
          const { respondents, members, comments } = readPolicy(raw).policy.thresholds ?? {};
          for (const minimum of [respondents, members])
            if (minimum !== undefined) expect(minimum).toBeGreaterThanOrEqual(5);
          if (comments !== undefined) expect(comments).toBeGreaterThanOrEqual(10);
        },
      ),
    );
  });

  it('that holds keys of Object.prototype is read as unknown', () => {
    const read = readPolicy(JSON.parse('{"__proto__": {"enabled": false}, "constructor": 1, "toString": 2}'));
    expect(read.policy).toEqual({});
    expect(read.locked).toEqual([]);
  });
});

describe('what holds on a seat', () => {
  const settings = {
    ...emptySettings(),
    address: 'https://own.example/',
    hrTools: [{ adapter: 'opencats', origin: 'https://ats.example/*' }],
  };

  it('is the person’s where the policy says nothing', () => {
    const holds = effective(readPolicy({}), settings, 'own-token');
    expect(holds).toMatchObject({
      enabled: true,
      address: settings.address,
      token: 'own-token',
      managed: false,
    });
  });

  it('is the policy’s where it says something, with HR tools of both', () => {
    const read = readPolicy({
      address: 'https://lens.example/',
      token: 'company-token',
      hrTools: [
        { adapter: 'orangehrm', origin: 'https://hr.example/*' },
        { adapter: 'opencats', origin: 'https://ats.example/*' },
      ],
    });
    const holds = effective(read, settings, 'own-token');
    expect(holds).toMatchObject({ address: 'https://lens.example/', token: 'company-token', managed: true });
    expect(holds.hrTools).toHaveLength(2);
  });

  it('does not send the company’s token to an address that a person set', () => {
    const holds = effective(readPolicy({ token: 'company-token' }), settings, undefined);
    expect(holds.token).toBeUndefined();
  });

  it('leaves locked settings alone', () => {
    const changes = { address: 'https://elsewhere.example/', language: 'de' as const };
    expect(allowedChanges(changes, ['address'])).toEqual({ language: 'de' });
  });
});

import { describe, expect, it } from 'vitest';
import { seeded } from '../company.ts';
import { attack, type Finding } from './attack.ts';
import { type Fault, published, smallCompany } from './small-company.ts';

/** `PRIVACY_COMPANIES=20000 npx vitest run test/unit/station/privacy/attacker` tries more. */
const COMPANIES = Number(process.env.PRIVACY_COMPANIES ?? 2000);
const FIRST_SEED = Number(process.env.PRIVACY_SEED ?? 1);

async function attacked(seed: number, fault?: Fault): Promise<Finding[]> {
  const company = smallCompany(seeded(seed));
  return attack(company, await published(company, fault));
}

describe('an attacker who keeps everything that was ever published', () => {
  it(`finds nothing in ${COMPANIES} small companies that move, merge and rename teams`, async () => {
    const found: { seed: number; finding: Finding }[] = [];
    for (let seed = FIRST_SEED; seed < FIRST_SEED + COMPANIES; seed++)
      for (const finding of await attacked(seed)) found.push({ seed, finding });
    expect(found).toEqual([]);
  }, 300_000);

  it.each([
    ['unknown people counted as many', { crowd: true }, 'small-group'],
    ['a log that was lost', { lostLog: true }, 'small-group'],
    ['units that have moved unseen', { blind: true }, 'moved-answers'],
    ['people counted twice', { twice: true }, 'small-group'],
  ] satisfies [string, Fault, Finding['what']][])(
    'finds %s',
    async (_, fault, what) => {
      for (let seed = 1; seed <= 300; seed++)
        if ((await attacked(seed, fault)).some((finding) => finding.what === what)) return;
      expect.fail(`Planted in 300 companies, and not found.`);
    },
    60_000,
  );
});

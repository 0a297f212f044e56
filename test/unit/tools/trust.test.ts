import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPolicy } from '../../../core/seat/policy.ts';

const FOLDER = 'docs/trust';
const PAGES = globSync('*.md', { cwd: FOLDER }).sort();

function page(name: string): string {
  return readFileSync(join(FOLDER, name), 'utf8');
}

/** Rows of the table of threats, each as its cells. */
function threats(name: string): string[][] {
  const [, rows = ''] = /\n\|---\|---\|---\|\n((?:\|.*\n)+)/.exec(page(name)) ?? [];
  return rows
    .trim()
    .split('\n')
    .map((row) => row.split('|').map((cell) => cell.trim()));
}

function testsOf(row: readonly string[]): string[] {
  return [...row[3]!.matchAll(/`([^`]+)`/g)].map((match) => match[1]!);
}

/** What a heading is called in an address, as GitHub does it. */
function anchorsOf(path: string): string[] {
  return [...readFileSync(path, 'utf8').matchAll(/^#+ (.+)$/gm)].map((match) =>
    match[1]!
      .toLowerCase()
      .replace(/[^\p{L}\p{N} -]/gu, '')
      .replaceAll(' ', '-'),
  );
}

describe('the trust folder', () => {
  it('has every page in both languages, with the same headings', () => {
    const english = PAGES.filter((name) => !name.endsWith('.de.md'));
    expect(english.length).toBeGreaterThan(9);
    for (const name of english) {
      const german = name.replace(/\.md$/, '.de.md');
      expect(PAGES).toContain(german);
      expect(page(german).match(/^#+ /gm), german).toEqual(page(name).match(/^#+ /gm));
      expect(page(german).match(/^\|/gm)?.length, german).toBe(page(name).match(/^\|/gm)?.length);
    }
  });

  it('says on every page that it is a draft for counsel', () => {
    for (const name of PAGES)
      expect(page(name), name).toContain(
        name.endsWith('.de.md')
          ? '**Entwurf, von Rechtskundigen zu prüfen.**'
          : '**Draft, to be checked by counsel.**',
      );
  });

  it('links to files and headings that are there', () => {
    for (const name of PAGES)
      for (const [, target = '', anchor] of page(name).matchAll(/\]\(([^)#]+)(?:#([^)]+))?\)/g)) {
        const path = join(FOLDER, target);
        expect(existsSync(path), `${name} → ${target}`).toBe(true);
        if (anchor) expect(anchorsOf(path), `${name} → ${target}`).toContain(anchor);
      }
  });

  it('names a test that is there for every threat, the same in both languages', () => {
    const rows = threats('security.md');
    expect(rows.length).toBeGreaterThan(10);
    for (const row of rows) {
      expect(testsOf(row), row[1]).not.toEqual([]);
      for (const path of testsOf(row)) {
        expect(path).toMatch(/^test\/.+\.test\.tsx?$/);
        expect(existsSync(path), path).toBe(true);
      }
    }
    expect(threats('security.de.md').map(testsOf)).toEqual(rows.map(testsOf));
  });

  it('names only files of the project', () => {
    for (const name of PAGES)
      for (const [, path = ''] of page(name).matchAll(/`((?:test|tools|core|docs)\/[^`]+)`/g))
        expect(existsSync(path), `${name}: ${path}`).toBe(true);
  });
});

describe('the policy with the strictest values of the agreement', () => {
  const read = readPolicy(JSON.parse(page('strictest.policy.json')));

  it('is read whole', () => {
    expect(read.refused).toEqual([]);
    expect(read.locked).toEqual(['allowTokenOverHttp', 'thresholds', 'modulesOff']);
  });

  it('holds the minimums that the agreement says', () => {
    const { respondents, members, comments } = read.policy.thresholds!;
    expect(page('works-agreement.md')).toContain(
      `At least ${respondents} respondents, ${members} people and ${comments} respondents with comments.`,
    );
    expect(page('works-agreement.de.md')).toContain(
      `Mindestens ${respondents} Antwortende, ${members} Personen und ${comments} Antwortende mit Kommentar.`,
    );
  });
});

describe('the listing in stores', () => {
  it.each(['en', 'de'])('has a short text that stores take: %s', (language) => {
    const path = `docs/store/listing${language === 'de' ? '.de' : ''}.md`;
    const [, short = ''] = /\n## (?:Short text|Kurztext)\n(.+)\n/.exec(readFileSync(path, 'utf8')) ?? [];
    expect(short.length).toBeGreaterThan(40);
    // The Chrome Web Store cuts it there.
    expect(short.length).toBeLessThanOrEqual(132);
  });
});

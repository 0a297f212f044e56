import { describe, expect, test } from 'vitest';
import { hrSite } from '../../demo/hr-site/site.ts';
import { EMPLOYEES, REQUISITIONS, STRUCTURE } from '../../demo/hr-site/site-data.ts';
import { openDemoPage } from './page.ts';

const get = (url: string, method = 'GET') => hrSite({ method, url, headers: {} });

describe('the demo HR site', () => {
  test('holds nine requisitions, fourteen employees and the whole organisation', () => {
    expect(REQUISITIONS).toHaveLength(9);
    expect(EMPLOYEES).toHaveLength(14);
    const count = (unit: typeof STRUCTURE): number =>
      1 + unit.units.reduce((sum, one) => sum + count(one), 0);
    expect(count(STRUCTURE)).toBeGreaterThan(38);
  });

  test('every link of every page leads to a page', () => {
    const seen = new Set<string>();
    const queue = ['/', '/web/index.php/recruitment/viewJobVacancy?spa=1'];
    for (const path of queue) {
      if (seen.has(path)) continue;
      seen.add(path);
      expect(get(path).status, path).toBe(200);
      if (seen.size > 400) throw new Error('The site links without end.');
      for (const link of openDemoPage(path).document.querySelectorAll('a[href^="/"]')) {
        queue.push(link.getAttribute('href')!);
      }
    }
    expect(seen.size).toBeGreaterThan(60);
    expect([...seen].filter((path) => path.includes('viewJobVacancy?spa=1'))).toHaveLength(1);
  });

  test('answers what is not there, not allowed, or no address', () => {
    expect(get('/web/index.php/recruitment/addJobVacancy/999').status).toBe(404);
    expect(get('/index.php?m=joborders&a=show&jobOrderID=999').status).toBe(404);
    expect(get('/', 'POST').status).toBe(405);
    expect(get('http://').status).toBe(400);
    expect(get('/../../etc/passwd').status).toBe(404);
  });

  test('sends the policies that its switches name, and escapes what it is given', () => {
    const strict = get('/web/index.php/recruitment/addJobVacancy/42?csp=strict&coep=1');
    expect(strict.headers['content-security-policy']).toContain("trusted-types 'none'");
    expect(strict.headers['cross-origin-embedder-policy']).toBe('require-corp');
    expect(strict.body).not.toMatch(/<script>|onclick=|style=/);
    expect(
      get('/web/index.php/recruitment/addJobVacancy/42').headers['content-security-policy'],
    ).toBeUndefined();
    const hostile = get('/index.php?m=joborders&spa="><script>alert(1)</script>');
    expect(hostile.body).not.toContain('<script>alert');
  });

  test('is pure: the same request, the same answer', () =>
    expect(get('/index.php?m=joborders&a=show&jobOrderID=42')).toEqual(
      get('/index.php?m=joborders&a=show&jobOrderID=42'),
    ));
});

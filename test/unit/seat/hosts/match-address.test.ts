import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { browserPattern, matchesOrigin } from '../../../../core/seat/hosts/match-address.ts';

describe('an origin is matched exactly', () => {
  const yes: [pattern: string, address: string][] = [
    ['https://hr.example/*', 'https://hr.example/web/index.php'],
    ['https://hr.example/*', 'https://HR.EXAMPLE/'],
    ['https://hr.example:443/*', 'https://hr.example/'],
    ['https://hr.example:8443/*', 'https://hr.example:8443/a'],
    ['https://*.greenhouse.io/*', 'https://app.greenhouse.io/plans/1'],
    ['https://*.greenhouse.io/*', 'https://greenhouse.io/'],
    ['*://hr.example/*', 'http://hr.example/'],
    ['http://localhost/*', 'http://localhost:41234/x'],
    ['http://127.0.0.1:41234/*', 'http://127.0.0.1:41234/x'],
    ['http://hr.localhost/*', 'http://hr.localhost:41234/x'],
    ['https://bücher.example/*', 'https://xn--bcher-kva.example/'],
  ];
  test.each(yes)('%s takes %s', (pattern, address) => expect(matchesOrigin(pattern, address)).toBe(true));

  const impostors: [why: string, pattern: string, address: string][] = [
    ['suffix', 'https://hr.example/*', 'https://evilhr.example/'],
    ['suffix below a wildcard', 'https://*.greenhouse.io/*', 'https://evilgreenhouse.io/'],
    ['prefix', 'https://hr.example/*', 'https://hr.example.evil.test/'],
    ['prefix below a wildcard', 'https://*.greenhouse.io/*', 'https://app.greenhouse.io.evil.test/'],
    ['punycode', 'https://*.greenhouse.io/*', 'https://app.grеenhouse.io/'],
    ['punycode, written out', 'https://hr.example/*', 'https://xn--hr-example-abc.test/'],
    ['user-info in front of another host', 'https://hr.example/*', 'https://hr.example@evil.test/'],
    ['user-info on the right host', 'https://hr.example/*', 'https://someone:secret@hr.example/'],
    ['port', 'https://hr.example/*', 'https://hr.example:8443/'],
    ['other port', 'https://hr.example:8443/*', 'https://hr.example:9443/'],
    ['scheme', 'https://hr.example/*', 'http://hr.example/'],
    ['trailing dot', 'https://hr.example/*', 'https://hr.example./'],
    ['below where no wildcard stands', 'https://hr.example/*', 'https://a.hr.example/'],
    ['in the path', 'https://hr.example/*', 'https://evil.test/https://hr.example/'],
    ['in the query', 'https://hr.example/*', 'https://evil.test/?https://hr.example/'],
    ['backslash', 'https://hr.example/*', 'https://evil.test\\@hr.example/'],
    ['another scheme', 'https://hr.example/*', 'javascript:"https://hr.example/"'],
    ['data', 'https://hr.example/*', 'data:text/html,https://hr.example/'],
    ['no address', 'https://hr.example/*', 'hr.example'],
    ['loopback is not what only begins like it', 'http://localhost/*', 'http://localhost.evil.test/'],
    ['pattern for everything', '*://*/*', 'https://evil.test/'],
    ['pattern with a path', 'https://hr.example/web/*', 'https://hr.example/web/'],
  ];
  test.each(impostors)('%s: %s refuses %s', (_, pattern, address) =>
    expect(matchesOrigin(pattern, address)).toBe(false),
  );

  test('no other host passes, however it is built', () => {
    const label = fc.stringMatching(/^[a-z0-9]([a-z0-9-]{0,8}[a-z0-9])?$/);
    fc.assert(
      fc.property(fc.array(label, { minLength: 1, maxLength: 4 }), (labels) => {
        const host = labels.join('.');
        const address = `https://${host}/`;
        fc.pre(URL.canParse(address));
        expect(matchesOrigin('https://hr.example/*', address)).toBe(host === 'hr.example');
        expect(matchesOrigin('https://*.example/*', address)).toBe(
          host === 'example' || host.endsWith('.example'),
        );
      }),
    );
  });
});

test('browsers are asked without the port', () => {
  expect(browserPattern('http://127.0.0.1:41234/*')).toBe('http://127.0.0.1/*');
  expect(browserPattern('https://*.greenhouse.io/*')).toBe('https://*.greenhouse.io/*');
  expect(browserPattern('https://hr.example/web')).toBeNull();
  expect(browserPattern('file:///*')).toBeNull();
});

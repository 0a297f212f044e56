import { expect, test } from 'vitest';
import { aptReason } from '../../browsers/find.ts';

test('a package that could not be installed is reported with the package manager’s own reason', () => {
  expect(
    aptReason({
      stdout: 'Reading package lists...\nBuilding dependency tree...',
      stderr: 'W: Target is configured twice\nE: Unable to locate package chromium',
    }),
  ).toBe('Unable to locate package chromium');
  expect(
    aptReason({
      stderr: 'E: Could not get lock /var/lib/dpkg/lock-frontend. It is held by process 7 (apt-get)',
    }),
  ).toMatch(/held by process 7/);
  expect(aptReason({ stdout: 'Reading package lists...\n', stderr: '' })).toBe('Reading package lists...');
  expect(aptReason(new Error('spawn apt-get ENOENT'))).toBe('spawn apt-get ENOENT');
});

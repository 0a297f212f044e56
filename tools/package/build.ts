import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { CompanyBuild } from '../../core/seat/manifest.ts';

/**
 * Builds the extension with the project's own tools.
 * @param company nothing for the store's build.
 * @returns the folder of the unpacked build.
 * @throws Error with what the build says.
 */
export function buildExtension(
  root: string,
  browser: 'chrome' | 'firefox',
  company: CompanyBuild | undefined,
): string {
  const wxt = join(root, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
  const target = browser === 'chrome' ? ['-b', 'chrome'] : ['-b', 'firefox', '--mv3'];
  const { status, stdout, stderr } = spawnSync(process.execPath, [wxt, 'build', ...target], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, CUSTOMER_LENS_COMPANY: company ? JSON.stringify(company) : '' },
  });
  if (status !== 0) throw new Error(`The extension does not build:\n${stdout}${stderr}`);
  return join(root, '.output', `${browser}-mv3${company ? '-company' : ''}`);
}

/** The list of what the product is made of, CycloneDX in JSON, without the time and chance that npm puts in. */
export function softwareBill(root: string): string {
  const { status, stdout, stderr } = spawnSync(
    process.platform === 'win32' ? 'npm.cmd' : 'npm',
    ['sbom', '--omit=dev', '--sbom-format', 'cyclonedx', '--package-lock-only'],
    { cwd: root, encoding: 'utf8', shell: process.platform === 'win32', maxBuffer: 1 << 26 },
  );
  if (status !== 0) throw new Error(`npm made no list of packages: ${stderr.trim()}`);
  const bill = JSON.parse(stdout) as { serialNumber?: string; metadata?: { timestamp?: string } };
  delete bill.serialNumber;
  delete bill.metadata?.timestamp;
  return `${JSON.stringify(bill, null, 2)}\n`;
}

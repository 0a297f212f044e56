import { spawnSync } from 'node:child_process';
import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
} from 'node:crypto';
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';

/** The key that makes a company's extension its own in Chromium, and signs each of its packages. */
export interface CompanyKey {
  privateKey: KeyObject;
  /** SubjectPublicKeyInfo, DER. */
  publicKey: Buffer;
  /** Made now; it was not there before. */
  made: boolean;
}

/**
 * Reads the key in a PEM file, or makes one there that only this account can read. Whoever loses it can never update
 * what it has signed; whoever has it can put other code into every browser of the company.
 * @throws Error with a sentence where the file is no RSA key, or where git keeps it.
 */
export function companyKey(path: string): CompanyKey {
  const made = !existsSync(path);
  if (made) {
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    writeFileSync(path, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600, flag: 'wx' });
  }
  const tracked = spawnSync('git', ['ls-files', '--error-unmatch', basename(path)], { cwd: dirname(path) });
  if (tracked.status === 0)
    throw new Error(
      `${path} is kept by git, so everybody with the repository could sign as you. Make a new key, keep it elsewhere, and give this one up.`,
    );
  let privateKey: KeyObject;
  try {
    privateKey = createPrivateKey(readFileSync(path));
  } catch (error) {
    throw new Error(`${path} holds no private key: ${(error as Error).message}`);
  }
  if (privateKey.asymmetricKeyType !== 'rsa')
    throw new Error(`${path} holds a key of kind ${privateKey.asymmetricKeyType}; Chromium wants RSA.`);
  if (process.platform !== 'win32') chmodSync(path, 0o600);
  return {
    privateKey,
    publicKey: createPublicKey(privateKey).export({ type: 'spki', format: 'der' }),
    made,
  };
}

/** Chromium's id of an extension: half of the key's SHA-256, with the letters a to p for the digits 0 to f. */
export function chromiumId(publicKey: Buffer): string {
  return createHash('sha256')
    .update(publicKey)
    .digest('hex')
    .slice(0, 32)
    .replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));
}

/** Where a sign-in comes back to, in both browsers: to be registered at the sign-in server. */
export function redirectAddresses(id: string, firefoxId: string): { chromium: string; firefox: string } {
  const hash = createHash('sha1').update(firefoxId).digest('hex');
  return {
    chromium: `https://${id}.chromiumapp.org/sign-in`,
    firefox: `https://${hash}.extensions.allizom.org/sign-in`,
  };
}

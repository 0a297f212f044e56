import { readFileSync } from 'node:fs';
import * as z from 'zod';
import { Policy } from '../../core/model/settings.ts';
import { requiredHost } from '../../core/seat/manifest.ts';

const Url = z.url({ protocol: /^https?$/ });

/** `lens.company.json`: all that a company's build and policies are made from. */
const CompanyFile = z.strictObject({
  /** As people know it; part of file names and of the policies' descriptions. */
  name: z.string().min(1).max(60),
  /** Folder on a web server of the company in which what is made will lie. */
  servedFrom: Url.transform((url) => (url.endsWith('/') ? url : `${url}/`)),
  /** The extension's id in Firefox: of the company's own, because an id belongs to the account that signs it. */
  firefoxId: z
    .string()
    .regex(
      /^([\w.-]+@[\w.-]+\.[a-z]{2,}|\{[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\})$/i,
      'is no add-on id; write customer-lens@your-domain.com',
    )
    .refine((id) => !/\.(example|test|invalid|localhost)$/i.test(id), 'is of a domain that nobody can own'),
  /** Four numbers at most, rising; without it the version of the product. */
  version: z
    .string()
    .regex(/^\d{1,5}(\.\d{1,5}){0,3}$/, 'is no version such as 1.4.0')
    .optional(),
  /** Hosts beside those of the policy, such as that of a sign-in server's token endpoint. */
  hosts: z.array(z.string()).default([]),
  /** What is set for everybody; the same keys as in the policy of the extension. */
  policy: Policy.strict(),
});

/** A company file as it is worked with. */
export interface Company extends Omit<z.infer<typeof CompanyFile>, 'hosts'> {
  /** Name in file names: small letters, digits, hyphens. */
  slug: string;
  /** Every host that the build requires, as match patterns. */
  hosts: string[];
}

/**
 * Reads a company file.
 * @throws Error with a sentence that names the key and what to write.
 */
export function readCompany(path: string): Company {
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new Error(`${path} cannot be read as JSON: ${(error as Error).message}`);
  }
  const parsed = CompanyFile.safeParse(content);
  if (!parsed.success) {
    const { path: where, message } = parsed.error.issues[0]!;
    throw new Error(`${path}: "${where.map(String).join('.') || 'the file'}" ${message}.`);
  }
  const { hosts, ...company } = parsed.data;
  const { address, hrTools = [], signIn } = company.policy;
  if (address === undefined)
    throw new Error(`${path}: "policy.address" is missing. Without it nobody's browser has any data.`);
  const wanted = [
    address,
    ...hrTools.map(({ origin }) => origin),
    ...[signIn?.issuer, signIn?.authorizationEndpoint, signIn?.tokenEndpoint, signIn?.revocationEndpoint],
    ...hosts,
  ].filter((host) => host !== undefined);
  const slug = company.name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  if (slug === '') throw new Error(`${path}: "name" needs at least one letter or digit of a to z.`);
  return { ...company, slug, hosts: [...new Set(wanted.map(requiredHost))] };
}

/**
 * `npm run check-api -- URL [--token TOKEN] [--token-over-http]`: reads a release as a seat would, and names
 * what is wrong with it and which sentence of docs/api that breaks. Ends with 0 if nothing is, with 1 if something is, with 2 if it was called wrongly.
 */
import { parseArgs } from 'node:util';
import type { PullProblem } from '../core/model/seat-status.ts';
import { checkRelease } from '../core/release/check.ts';
import { pullRelease } from '../core/release/pull.ts';
import { type NamedRule, ruleOfProblem } from '../core/release/rules.ts';

const USAGE = 'Usage: npm run check-api -- URL [--token TOKEN] [--token-over-http]';

function sentence(problem: PullProblem): string {
  switch (problem.code) {
    case 'unauthorised':
      return 'The server refused the token, or wants one (401). Give one with --token.';
    case 'forbidden':
      return 'The server knows the token and does not let it read here (403).';
    case 'not-found':
      return 'There is no manifest.json at this address (404). The address is that of the folder.';
    case 'timeout':
      return 'The server did not answer within 20 seconds. A seat gives up then too.';
    case 'unreachable':
      return 'The server cannot be reached, or cut the connection.';
    case 'not-json':
      return 'The answer is not JSON in UTF-8; often a sign-in page stands in its place.';
    case 'redirected':
      return 'The address leads elsewhere. Seats do not follow; give the address that it leads to.';
    case 'insecure-token':
      return 'A token would travel over http. Use https, or say --token-over-http if you trust the network.';
    case 'too-many':
      return `The server has had too many requests; it wants the next one at ${problem.retryAt} (429).`;
    case 'server-error':
      return `The server answered with ${problem.status}.`;
    case 'wrong-hash':
      return `${problem.file} is not what the manifest says: length or hash differ. Publish again, the manifest last.`;
    case 'missing-file':
      return `${problem.file} stands in the manifest and not on the server.`;
    case 'schema':
      return `${problem.file} is wrong${problem.where === '' ? '' : ` at ${problem.where}`}: ${problem.message}`;
    case 'newer-format':
      return `The release has format ${problem.version}, which this version does not read yet.`;
    case 'no-permission':
    case 'unsigned':
    case 'wrong-signature':
    case 'cannot-verify':
    case 'older':
    case 'storage-full':
    case 'sign-in':
      return 'The release could not be read.';
  }
}

/** Names the sentence of docs/api that something breaks. */
function broken({ name, sentence }: NamedRule): string {
  return `  breaks rule "${name}": ${sentence}`;
}

async function main(): Promise<number> {
  let address: string | undefined;
  let token: string | undefined;
  let allowTokenOverHttp: boolean | undefined;
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { token: { type: 'string' }, 'token-over-http': { type: 'boolean' } },
    });
    [address] = positionals;
    token = values.token;
    allowTokenOverHttp = values['token-over-http'];
  } catch (error) {
    console.error(`${(error as Error).message}\n${USAGE}`);
    return 2;
  }
  if (address === undefined || !/^https?:/.test(address) || !URL.canParse(address)) {
    console.error(USAGE);
    return 2;
  }
  const result = await pullRelease({ address, token, allowTokenOverHttp, fetch, now: new Date() });
  if (result.kind === 'problem') {
    console.error(`${address}\n${sentence(result.problem)}`);
    const rule = ruleOfProblem(result.problem);
    if (rule) console.error(broken(rule));
    return 1;
  }
  if (result.kind === 'unchanged') throw new Error('Nothing was here before, so nothing can be unchanged.');
  const { manifest, release } = result;
  const findings = checkRelease(release);
  console.log(
    `${manifest.organisation}, for ${manifest.audience}, through ${manifest.through}, made ${manifest.madeAt}: release ${manifest.id}`,
  );
  for (const file of manifest.files) console.log(`  ${file.path}  ${file.bytes.toLocaleString('en')} bytes`);
  for (const { level, file, where, message, rule } of findings)
    console.error(`${level}: ${file}${where === '' ? '' : ` ${where}`}: ${message}\n${broken(rule)}`);
  const errors = findings.filter(({ level }) => level === 'error').length;
  const teams = release.teams.teams.length;
  const cells = release.scores.cells.length + release.themes.themes.length;
  if (errors === 0) console.log(`In order: ${teams} teams, ${cells.toLocaleString('en')} cells.`);
  else
    console.error(`${errors} errors. Seats read this release, but what it says is wrong or may not be said.`);
  return errors === 0 ? 0 : 1;
}

process.exitCode = await main();

import { type Ad, readAd } from '../../core/seat/hosts/read-ad.ts';

// An unlisted script, run in a job's page on a person's click. Its answer is the value of the script; it leaves
// nothing in the page.
function main(): Ad | null {
  return readAd(document, location.href);
}

export default { main };

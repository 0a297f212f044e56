import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readAd } from '../../core/hosts/read-ad.ts';

// Run in the page by the background on a person's click; what it returns is the ad, or null.
export default defineUnlistedScript(() => readAd(document, location.href));

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { layoutOf } from '../../core/seat/hosts/layout-report.ts';

// Run by the background in a page whose layout was not recognised; what it returns is the page's structure.
export default defineUnlistedScript(() => layoutOf(document));

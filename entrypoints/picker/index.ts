import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startPicker } from './picker.ts';

// Run in the page by an extension page on the analyst's click; what it returns is the adapter, or null.
export default defineUnlistedScript(() => startPicker(window));

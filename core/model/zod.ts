import { config } from 'zod';

// zod compiles schemas where it may, and asks by eval whether it may: a page's policy reports each try. It is told so
// before the first schema is made, which is why every schema takes zod from here.
config({ jitless: true });

export * from 'zod';

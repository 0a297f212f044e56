import { describe } from 'vitest';
import { testVendors } from './support/test-vendors.ts';

describe('tools of which only the address is known', () => testVendors('second-hand'));

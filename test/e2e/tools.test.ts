import { describe } from 'vitest';
import { testVendors } from './support/test-vendors.ts';

describe('tools that are mounted in the page', () => testVendors('seen-running'));

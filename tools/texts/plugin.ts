import type { Plugin } from 'vite';
import { compileCatalogue } from './compile.ts';

const CATALOGUE = /\/core\/texts\/([a-z]{2,3})\/[\w-]+\.json$/;

/** Compiles the message catalogues while Vite builds, so that no surface carries a parser. */
export function texts(): Plugin {
  return {
    name: 'texts',
    enforce: 'pre',
    transform(code, id) {
      const language = CATALOGUE.exec(id.split('?')[0]!)?.[1];
      if (language === undefined) return undefined;
      return { code: JSON.stringify(compileCatalogue(JSON.parse(code), language)), map: null };
    },
  };
}

export {};

/** Starts a surface as it ships, over the fixtures' background: `?surface=popup`. */
const SURFACES: Readonly<Record<string, () => Promise<unknown>>> = {
  panel: () => {
    document.documentElement.classList.add('cl-panel');
    location.hash = '1-2-3-4';
    return import('../../entrypoints/panel/main.tsx');
  },
  popup: () => import('../../entrypoints/popup/main.tsx'),
  sidepanel: () => import('../../entrypoints/sidepanel/main.tsx'),
  options: () => import('../../entrypoints/options/main.tsx'),
  welcome: () => import('../../entrypoints/welcome/main.tsx'),
};

SURFACES[new URLSearchParams(location.search).get('surface') ?? 'popup']?.();

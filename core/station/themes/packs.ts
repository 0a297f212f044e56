import type { ThemeId } from '../../model/theme.ts';
import { DEFAULT_TAXONOMY } from './default-taxonomy.ts';
import { BANK } from './packs/bank.ts';
import { CLINIC } from './packs/clinic.ts';
import { HOTEL } from './packs/hotel.ts';
import { INSURANCE } from './packs/insurance.ts';
import { IT_HELP_DESK } from './packs/it-help-desk.ts';
import { LOGISTICS } from './packs/logistics.ts';
import type { TradePack } from './packs/pack.ts';
import { PUBLIC_SERVICES } from './packs/public-services.ts';
import { RETAIL } from './packs/retail.ts';
import { TELECOM } from './packs/telecom.ts';
import type { Taxonomy } from './taxonomy.ts';

/** Every trade that has themes of its own, in the order in which they are offered. */
export const PACKS: readonly TradePack[] = [
  HOTEL,
  CLINIC,
  BANK,
  INSURANCE,
  RETAIL,
  TELECOM,
  IT_HELP_DESK,
  LOGISTICS,
  PUBLIC_SERVICES,
];

/** The default themes that the trade of `pack` has, in its words and with its owners, and the trade's own. */
export function packTaxonomy({ id, without, changed = {}, themes }: TradePack): Taxonomy {
  const left = new Set<ThemeId>(without);
  const kept = DEFAULT_TAXONOMY.themes
    .filter((theme) => !left.has(theme.id))
    .map((theme) => ({ ...theme, ...changed[theme.id] }));
  return { version: `${id}-1`, themes: [...kept, ...themes] };
}

/** The themes that a station can start with: the default's and those of each trade. */
export const BUILT_IN: readonly Taxonomy[] = [DEFAULT_TAXONOMY, ...PACKS.map(packTaxonomy)];

/** The themes of the trade `id`; undefined where there is no such trade. */
export function taxonomyOfPack(id: string): Taxonomy | undefined {
  const pack = PACKS.find((each) => each.id === id);
  return pack && packTaxonomy(pack);
}

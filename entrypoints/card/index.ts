import type { InsertCard } from '../../core/seat/hosts/card/card.ts';
import { insertCard } from '../../core/seat/hosts/card/mount.ts';

// Run by the background in a page that is to have a card, and in no other: what places it and keeps it in sight is
// half of what we bring, and most pages of a tool never need it.
function main(): void {
  (globalThis as typeof globalThis & { customerLensCard?: InsertCard }).customerLensCard = insertCard;
}

export default { main };

/** As many questions as fit into 35 minutes with two probes each; known before the bank is loaded. */
export const KIT_SIZE = 6;

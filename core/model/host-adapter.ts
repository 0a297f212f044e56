/**
 * What an HR tool is to Customer Lens: data, never code, so that an adapter travels as a message, can be saved
 * by the picker, and fits on one screen. Regular expressions are strings for the same reason.
 */

/** `seen-running` tools are read and mounted in the page; of `second-hand` ones only the address is read. */
export type Tier = 'seen-running' | 'second-hand';

/**
 * An address of a page; every part that is given must match, upper or lower case. The named groups `requisition` and `unit` of any
 * part become the id of the page's requisition or unit.
 */
export interface AddressRule {
  /** Regular expression, searched in the path; begin with `(^|/)` and end with `/?$` to match its tail. */
  path?: string;
  /** Parameters that must be there, each with a regular expression for its whole value; order never counts. */
  query?: Readonly<Record<string, string>>;
  /** Regular expression, searched in the fragment without its `#`. */
  hash?: string;
  /** As `query`, for a fragment that is written like one (`#id=1&model=hr.job`). */
  hashQuery?: Readonly<Record<string, string>>;
}

/** One way to read a fact. A control gives its `.value`, everything else its text. */
export interface ReadingRule {
  /** Where it stands; a field unless said. */
  from?: 'structured-data' | 'field' | 'heading' | 'label';
  /** What holds the value; inside `label.within` where a label is given. */
  css: string;
  /** Open shadow roots on the way to it: a selector of each one's host, outermost first. */
  shadow?: readonly string[];
  /** A label by its text, in any of the tool's languages, and the group that it shares with its value. */
  label?: { css: string; within: string; texts: readonly string[] };
  /** Read this attribute instead of value or text. */
  attribute?: string;
  /** Regular expression of which the first group is the value. */
  pick?: string;
  /** Each line of the text is a value of its own. */
  lines?: true;
}

/** Where the panel may stand: as first or last child of an element, or beside it. */
export interface Anchor {
  css: string;
  at: 'first' | 'last' | 'before' | 'after';
}

interface KindBase {
  kind: string;
  /** Any of these. */
  address: readonly AddressRule[];
  /** While anything that is shown fits this selector, the page is not of this kind: a tab that no address tells. */
  unless?: string;
}

/** A page about a requisition or a unit: the only pages of which text is read. */
export interface TeamKind extends KindBase {
  subject: 'requisition' | 'unit';
  /** Such a page need not say anything: where nothing is found, nothing is said of its layout. */
  sparse?: true;
  /** Ordered: the first rule that finds something wins. */
  jobTitle?: readonly ReadingRule[];
  /** The name under which a job is posted, where the tool has one beside the title. */
  postedAs?: readonly ReadingRule[];
  unitName?: readonly ReadingRule[];
  /** All matches of the first rule that finds any. */
  unitList?: readonly ReadingRule[];
}

/** A page about one person: nothing can be read of it but its address and links to jobs. */
export interface PersonKind extends KindBase {
  subject: 'person';
  jobLinks?: { css: string; address: AddressRule };
}

export type PageKind = TeamKind | PersonKind;

/** The part of an adapter that the sentinel is sent. */
export interface SentinelAdapter {
  id: string;
  /** Set where the tool itself shows its pages in frames. */
  frames?: true;
  /** The page that is shown, where hidden earlier ones stay in the document. */
  scope?: string;
  /** After the content: costs no layout shift. Without one that is there the panel stands at the right edge. */
  docked?: readonly Anchor[];
  /** In the content: only where the person chose it. */
  inline?: readonly Anchor[];
  /** Pages of appraisal, pay, warning, termination and absence. They win over every kind. */
  never: readonly AddressRule[];
  /** Ordered: the first that matches. */
  kinds: readonly PageKind[];
}

export interface HostAdapter extends SentinelAdapter {
  name: string;
  tier: Tier;
  /** Where the facts come from, and how sure they are. */
  evidence: string;
  /** Match patterns of the product's own domains; empty where every company has its own. */
  origins: readonly string[];
  /** Origins under those patterns that are no HR tool (public job boards, interfaces). */
  notOrigins?: readonly string[];
}

/** The background's answer to `adapters-wanted`: those that this page's origin was granted for. */
export interface AdaptersAnswer {
  adapters: SentinelAdapter[];
}

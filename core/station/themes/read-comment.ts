import type { Language } from '../../model/language.ts';
import type { Audience } from '../../model/measure.ts';
import type { Theme } from '../../model/theme.ts';
import { classifier, type RatingClass, type ThemeMention } from './classify.ts';
import { withoutClosing } from './closings.ts';
import type { Correction } from './corrections.ts';
import { DEFAULT_TAXONOMY } from './default-taxonomy.ts';
import { judgeTrait } from './guard.ts';
import { detectLanguage } from './language.ts';
import { hybridClassifier, type LearnedModel } from './learned.ts';
import { normaliseText, redact } from './redact.ts';
import { releasedThemes, type Taxonomy } from './taxonomy.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Whose comments may be themed. Those of employees never are: the type leaves no way to say it. */
export type ThemedAudience = Exclude<Audience, 'employee'>;

/** Whether a comment of `audience` may be read at all. */
export function mayBeThemed(audience: Audience): audience is ThemedAudience {
  return audience !== 'employee';
}

export interface CommentReaderOptions {
  /** Default: {@link DEFAULT_TAXONOMY}. */
  taxonomy?: Taxonomy;
  corrections?: readonly Correction[];
  /** Names of staff, as `rosterOf` folds them. */
  roster?: ReadonlySet<string>;
  vocabulary?: Vocabulary;
  /** The learned part, where an administrator switched it on. */
  model?: LearnedModel;
}

/** What is known of a comment beside its text. */
export interface AboutComment {
  ratingClass: RatingClass;
  audience: ThemedAudience;
  /** What the source says of the language; decides where the text does not. */
  languageHint?: Language;
}

export type ReadComment =
  | { state: 'set-aside' }
  | {
      state: 'kept';
      /** Absent where it is none of ours, or the text does not tell: such a comment has no themes. */
      language?: Language;
      /** Redacted: the only form that may be stored. */
      text: string;
      /** Most probable first; empty means "other". */
      themes: ThemeMention[];
      /** Names nobody: may be quoted, if it is cleared. */
      quotable: boolean;
      /** Names may have been missed, or it is about somebody's nature: only who has read it may clear it. */
      unsure: boolean;
    };

export interface CommentReader {
  /** Version of the taxonomy, and of the learned part where one is on. */
  version: string;
  /** What a release tells of the themes. */
  themes: Theme[];
  /**
   * Reads one comment: set aside for fairness, or redacted and themed. Deterministic.
   * @throws TypeError for a comment of an employee, which must be dropped unread.
   */
  read(text: string, about: AboutComment): ReadComment;
}

/** Longer comments are cut here: what follows is rarely about the visit, and time per comment stays bounded. */
const LONGEST = 8000;

/** The one entry by which the station reads comments. */
export function commentReader(options: CommentReaderOptions = {}): CommentReader {
  const { taxonomy = DEFAULT_TAXONOMY, corrections = [], roster, vocabulary, model } = options;
  const lexicon = classifier(taxonomy, corrections);
  const themer = model ? hybridClassifier(lexicon, model, taxonomy) : lexicon;
  return {
    version: model ? `${taxonomy.version}+${model.version}` : taxonomy.version,
    themes: releasedThemes(taxonomy),
    read(original, about) {
      if (!mayBeThemed(about.audience))
        throw new TypeError('A comment of an employee is never read: drop it before it comes here.');
      const text = withoutClosing(
        normaliseText(original.length > LONGEST ? original.slice(0, LONGEST) : original),
      );
      const language = detectLanguage(text, about.languageHint);
      const judgement = judgeTrait(text, language);
      if (judgement === 'about') return { state: 'set-aside' };
      const redaction = redact(text, { language, roster, vocabulary });
      const { themes } = themer.classify(redaction.text, language, about.ratingClass);
      return {
        state: 'kept',
        ...(language === 'other' ? {} : { language }),
        text: redaction.text,
        themes,
        quotable: !redaction.namesPerson && language !== 'other',
        unsure: redaction.unsure || judgement === 'near',
      };
    },
  };
}

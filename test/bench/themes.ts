import { classifier } from '../../core/station/themes/classify.ts';
import type { Correction } from '../../core/station/themes/corrections.ts';
import { DEFAULT_TAXONOMY } from '../../core/station/themes/default-taxonomy.ts';
import { isAboutProtectedTrait } from '../../core/station/themes/guard.ts';
import { detectLanguage } from '../../core/station/themes/language.ts';
import { hybridClassifier, trainLearned } from '../../core/station/themes/learned.ts';
import { commentReader } from '../../core/station/themes/read-comment.ts';
import { redact } from '../../core/station/themes/redact.ts';
import { plainSentences, redactionCases } from '../unit/station/themes/data/redaction-cases.ts';

interface Line {
  name: string;
  figure: string;
  budget?: string;
  ok?: boolean;
}

const ROUNDS = 7;

/** Texts per second: the median of several rounds over texts that all differ, after one to warm up. */
function perSecond(texts: readonly string[], work: (text: string) => unknown): number {
  const speeds: number[] = [];
  for (let round = 0; round <= ROUNDS; round++) {
    const began = performance.now();
    for (const text of texts) work(text);
    if (round > 0) speeds.push((texts.length / (performance.now() - began)) * 1000);
  }
  speeds.sort((a, b) => a - b);
  return Math.round(speeds[ROUNDS >> 1]!);
}

/** Comments of one to three sentences in four languages; each has something of its own, some hold a secret. */
function comments(count: number): string[] {
  const plain = plainSentences().map(({ text }) => text);
  const secret = redactionCases(20).map(({ text }) => text);
  return Array.from({ length: count }, (_, i) => {
    const parts = [plain[i % plain.length]!];
    if (i % 3 === 0) parts.push(plain[(i + 1) % plain.length]!);
    if (i % 10 === 0) parts.push(secret[(i / 10) % secret.length]!);
    return `${parts.join('. ')}, ${i % 60} minutes`;
  });
}

/** Speed of reading comments on one thread, and the longest time that re-tagging holds the thread. */
export async function bench(): Promise<Line[]> {
  const texts = comments(20_000);
  const languages = new Map(texts.map((text) => [text, detectLanguage(text)]));
  const lexicon = classifier(DEFAULT_TAXONOMY);
  const without = perSecond(texts, (text) => {
    const language = languages.get(text)!;
    if (isAboutProtectedTrait(text, language)) return;
    lexicon.classify(redact(text, { language }).text, language, 'middle');
  });
  const reader = commentReader();
  const whole = perSecond(texts, (text) =>
    reader.read(text, { ratingClass: 'middle', audience: 'customer' }),
  );

  const corrections = texts.slice(0, 600).map((text, i): Correction => {
    const language = languages.get(text)!;
    const at = '2026-10-31T12:00:00Z';
    // Half of them turn on a word that no pattern knows, so that there is something to learn.
    if (i % 4 < 2) {
      const themes = [{ theme: 'workmanship', intent: 'complaint' as const }];
      return { text: `${i} grout, ${text.slice(0, 20)} grout`, language, themes, at };
    }
    const [first] = lexicon.classify(text, language).themes;
    return { text, language, themes: first ? [{ theme: first.theme, intent: first.intent }] : [], at };
  });
  let longest = 0;
  let since = performance.now();
  const began = since;
  const result = await trainLearned(corrections, DEFAULT_TAXONOMY, lexicon, {
    clock: () => performance.now(),
    slice: 20,
    pause: async () => {
      longest = Math.max(longest, performance.now() - since);
      await new Promise((resolve) => setImmediate(resolve));
      since = performance.now();
    },
  });
  const seconds = (performance.now() - began) / 1000;
  const lines: Line[] = [
    line('redaction, guard and lexicon, one thread', without, 25_000),
    { name: 'the same with language detection', figure: `${whole.toLocaleString('en')} comments/s` },
    {
      name: `learning from ${corrections.length} corrections, cross-validated`,
      figure: `${seconds.toFixed(1)} s`,
    },
    {
      name: 'longest slice while learning',
      figure: `${longest.toFixed(0)} ms`,
      budget: '≤ 50 ms',
      ok: longest <= 50,
    },
  ];
  if (result.state === 'trained') {
    const hybrid = hybridClassifier(lexicon, result.model, DEFAULT_TAXONOMY);
    const speed = perSecond(texts, (text) => {
      const language = languages.get(text)!;
      if (isAboutProtectedTrait(text, language)) return;
      hybrid.classify(redact(text, { language }).text, language, 'middle');
    });
    lines.push(line('redaction, guard and hybrid, one thread', speed, 8_000));
  } else lines.push({ name: 'hybrid', figure: result.state, budget: 'trained', ok: false });
  return lines;
}

function line(name: string, speed: number, least: number): Line {
  return {
    name,
    figure: `${speed.toLocaleString('en')} comments/s`,
    budget: `≥ ${least.toLocaleString('en')}`,
    ok: speed >= least,
  };
}

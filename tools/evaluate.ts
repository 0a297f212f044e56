import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import Papa from 'papaparse';
import type { Language } from '../core/model/language.ts';
import { OTHER_THEME } from '../core/model/theme.ts';
import { classifier } from '../core/station/themes/classify.ts';
import type { Correction } from '../core/station/themes/corrections.ts';
import { DEFAULT_TAXONOMY } from '../core/station/themes/default-taxonomy.ts';
import { isAboutProtectedTrait } from '../core/station/themes/guard.ts';
import {
  type LearnedModel,
  learnedProbabilities,
  scoreLabels,
  trainLearned,
} from '../core/station/themes/learned.ts';
import { PACKS, packTaxonomy } from '../core/station/themes/packs.ts';
import { commentReader } from '../core/station/themes/read-comment.ts';
import { redact } from '../core/station/themes/redact.ts';
import { importTaxonomy, type Taxonomy } from '../core/station/themes/taxonomy.ts';
import { vocabularyOf } from '../core/station/themes/vocabulary.ts';
import { guardCases } from '../test/unit/station/themes/data/guard-cases.ts';
import { indirectGuardCases } from '../test/unit/station/themes/data/indirect-guard-cases.ts';
import { nameCases } from '../test/unit/station/themes/data/name-cases.ts';
import {
  ownTexts,
  plainSentences,
  redactionCases,
} from '../test/unit/station/themes/data/redaction-cases.ts';

import { TRADE_COMMENTS } from '../test/unit/station/themes/data/trade-comments.ts';

/**
 * Prints how good the themes, the fairness guard and the redaction are, on public data where it is there and on
 * planted cases. Public data is read, never kept: no row and no model trained on it enters the project.
 */
const root = resolve(import.meta.dirname, '..');
const data = resolve(process.env.CUSTOMER_LENS_DATA ?? join(root, '../shared/data'));

interface Line {
  what: string;
  figure: string;
  asked?: string;
  ok?: boolean;
}
const lines: Line[] = [];
const at3 = (value: number) => value.toFixed(3).replace(/^0/, '');
function line(what: string, figure: string, asked?: string, ok?: boolean): void {
  lines.push({ what, figure, asked, ok });
  const verdict = ok === undefined ? '' : ok ? 'ok' : 'MISSED';
  console.log(`${what.padEnd(64)} ${figure.padEnd(26)} ${(asked ?? '').padEnd(16)} ${verdict}`);
}

function rowsOf(file: string): Record<string, string>[] {
  return Papa.parse<Record<string, string>>(readFileSync(file, 'utf8'), {
    header: true,
    skipEmptyLines: true,
  }).data;
}

/** Numbers from 0 to 1 by mulberry32, so that every run draws the same. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

function shuffled<T>(items: readonly T[], seed: number): T[] {
  const random = randomFrom(seed);
  const result = [...items];
  for (let i = result.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [result[i], result[j]] = [result[j]!, result[i]!];
  }
  return result;
}

function largest(values: ArrayLike<number>): number {
  let best = 0;
  for (let i = 1; i < values.length; i++) if (values[i]! > values[best]!) best = i;
  return best;
}

const THEME_OF_REASON: Record<string, string> = {
  'Customer Service Issue': 'customer-service',
  'Late Flight': 'late',
  "Can't Tell": 'other',
  'Cancelled Flight': 'cancelled',
  'Lost Luggage': 'lost-luggage',
  'Bad Flight': 'bad-flight',
  'Flight Booking Problems': 'booking',
  'Flight Attendant Complaints': 'attendants',
  longlines: 'long-lines',
  'Damaged Luggage': 'damaged-luggage',
};

/** The file's words were replaced by labels throughout ("Cancelled Flightled"): put back what stood there. */
function restored(text: string): string {
  return text
    .replaceAll('Cancelled Flight', 'cancel')
    .replaceAll('Late Flight', 'late')
    .replaceAll('Flight Booking Problems', 'booking')
    .replaceAll('&amp;', '&');
}

function correctionOf(text: string, theme: string): Correction {
  return {
    text,
    language: 'en',
    ratingClass: 'bottom',
    themes: theme === OTHER_THEME ? [] : [{ theme, intent: 'complaint' }],
    at: '2026-01-01T00:00:00Z',
  };
}

function bytesOf(model: LearnedModel): number {
  return model.weights.byteLength + model.idf.byteLength + model.bias.byteLength + model.scale.byteLength;
}

async function airline(): Promise<void> {
  const file = join(data, 'airline-sentiment/Tweets.csv');
  if (!existsSync(file)) {
    console.log('Airline reasons: skipped, the data is not here. Set CUSTOMER_LENS_DATA to its folder.');
    return;
  }
  const taxonomyText = readFileSync(join(root, 'core/station/themes/examples/airline-taxonomy.json'), 'utf8');
  const imported = importTaxonomy(taxonomyText);
  if (!imported.ok) throw new Error(imported.problems.join(' '));
  const { taxonomy } = imported;
  const lexicon = classifier(taxonomy);
  const classes = [...taxonomy.themes.map((theme) => theme.id), 'other'];
  const seen = new Set<string>();
  const rows = rowsOf(file).flatMap((row) => {
    const theme = THEME_OF_REASON[row.negativereason ?? ''];
    const text = restored(row.text ?? '');
    if (row.airline_sentiment !== 'negative' || theme === undefined || seen.has(text)) return [];
    seen.add(text);
    return [
      {
        text,
        theme,
        airline: row.airline ?? '',
        sure: Number(row.negativereason_confidence) >= 0.66 && theme !== OTHER_THEME,
      },
    ];
  });
  const labelOf = (row: { theme: string }) => [classes.indexOf(row.theme)];
  const byLexicon = (text: string) => {
    const weights = lexicon.weights(text, 'en');
    const best = largest(weights);
    return weights[best]! > 0 ? best : classes.length - 1;
  };
  const lexiconOn = (some: typeof rows) =>
    scoreLabels(
      some.map(labelOf),
      some.map((row) => byLexicon(row.text)),
      classes.length,
    );
  const sure = lexiconOn(rows.filter((row) => row.sure));
  line(
    `airline reasons, lexicon, confident rows (${rows.filter((r) => r.sure).length}): accuracy / macro-F1`,
    `${at3(sure.accuracy)} / ${at3(sure.macroF1)}`,
    '≥ .60 / .55',
    sure.accuracy >= 0.6 && sure.macroF1 >= 0.55,
  );
  const all = lexiconOn(rows);
  line(`airline reasons, lexicon, all rows (${rows.length})`, `${at3(all.accuracy)} / ${at3(all.macroF1)}`);

  const mentions = rows.map((row) => {
    const found = new Float64Array(classes.length);
    for (const { theme, intent, probability } of lexicon.classify(row.text, 'en', 'bottom').themes)
      if (intent === 'complaint') found[classes.indexOf(theme)]! = probability;
    return found;
  });
  line(
    'theme shares per airline, lexicon alone, mean absolute error, points',
    mentionError(rows, mentions, classes).toFixed(2),
  );

  const order = shuffled(rows, 42);
  const test = order.slice(0, Math.round(order.length / 5));
  const train = order.slice(test.length);
  let accuracy = 0;
  let macroF1 = 0;
  const draws = 5;
  for (let draw = 0; draw < draws; draw++) {
    const result = await trainLearned(
      shuffled(train, draw + 1)
        .slice(0, 500)
        .map((row) => correctionOf(row.text, row.theme)),
      taxonomy,
      lexicon,
      { bits: 12, comments: train.map(({ text }) => ({ text, language: 'en' as const })) },
    );
    if (result.state !== 'trained') continue;
    const said = test.map((row) => largest(learnedProbabilities(result.model, lexicon, row.text, 'en')));
    const score = scoreLabels(test.map(labelOf), said, classes.length);
    accuracy += score.accuracy / draws;
    macroF1 += score.macroF1 / draws;
    if (draw === 0)
      line('  bytes of the hybrid at 500 corrections', `${Math.round(bytesOf(result.model) / 1024)} KiB`);
  }
  line(
    'airline reasons, hybrid at 500 corrections, all rows',
    `${at3(accuracy)} / ${at3(macroF1)}`,
    '≥ .59 / .48',
    accuracy >= 0.59 && macroF1 >= 0.48,
  );

  const full = await trainLearned(
    train.map((row) => correctionOf(row.text, row.theme)),
    taxonomy,
    lexicon,
    { bits: 13 },
  );
  if (full.state === 'trained') {
    const probabilities = test.map((row) => learnedProbabilities(full.model, lexicon, row.text, 'en'));
    const score = scoreLabels(test.map(labelOf), probabilities.map(largest), classes.length);
    line(
      'airline reasons, hybrid at all corrections, all rows',
      `${at3(score.accuracy)} / ${at3(score.macroF1)}`,
    );
    line('  bytes of that model', `${Math.round(bytesOf(full.model) / 1024)} KiB`);
    const error = shareError(test, probabilities, classes);
    line('theme shares per airline, mean absolute error, points', error.toFixed(2), '≤ 3', error <= 3);
  }
}

/** Mean over airlines and themes of |share by averaged probabilities - true share|, in points. */
function shareError(
  test: readonly { airline: string; theme: string }[],
  probabilities: readonly Float64Array[],
  classes: readonly string[],
): number {
  let sum = 0;
  let count = 0;
  for (const airline of new Set(test.map((row) => row.airline))) {
    const rows = test.flatMap((row, i) => (row.airline === airline ? [{ row, p: probabilities[i]! }] : []));
    if (rows.length < 30) continue;
    classes.forEach((theme, index) => {
      const truth = rows.filter(({ row }) => row.theme === theme).length / rows.length;
      const said =
        rows.reduce((total, { p }) => total + p[index]! / p.reduce((all, value) => all + value, 0), 0) /
        rows.length;
      sum += Math.abs(truth - said) * 100;
      count++;
    });
  }
  return sum / count;
}

/** The same for mentions of a lexicon, which may find several themes in a comment or none; `other` is left out. */
function mentionError(
  rows: readonly { airline: string; theme: string }[],
  mentions: readonly Float64Array[],
  classes: readonly string[],
): number {
  let sum = 0;
  let count = 0;
  for (const airline of new Set(rows.map((row) => row.airline))) {
    const own = rows.flatMap((row, i) => (row.airline === airline ? [{ row, found: mentions[i]! }] : []));
    classes.slice(0, -1).forEach((theme, index) => {
      const truth = own.filter(({ row }) => row.theme === theme).length;
      const said = own.reduce((total, { found }) => total + found[index]!, 0);
      sum += (Math.abs(truth - said) / own.length) * 100;
      count++;
    });
  }
  return sum / count;
}

async function banking(): Promise<void> {
  const folder = join(data, 'banking77');
  if (!existsSync(join(folder, 'train.csv'))) {
    console.log('banking77: skipped, the data is not here. Set CUSTOMER_LENS_DATA to its folder.');
    return;
  }
  const train = rowsOf(join(folder, 'train.csv'));
  const test = rowsOf(join(folder, 'test.csv'));
  const idOf = (category: string) => category.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
  const ids = [...new Set(train.map((row) => idOf(row.category!)))];
  const taxonomy: Taxonomy = {
    version: '1',
    themes: ids.map((id) => ({
      id,
      name: { en: id },
      description: { en: id },
      lever: 'process',
      kind: 'neither',
      defaultIntent: 'question',
      intents: ['question'],
      patterns: {},
    })),
  };
  const lexicon = classifier(taxonomy);
  const result = await trainLearned(
    train.map((row) => ({
      text: row.text!,
      language: 'en',
      themes: [{ theme: idOf(row.category!), intent: 'question' }],
      at: '2026-01-01T00:00:00Z',
    })),
    taxonomy,
    lexicon,
    { bits: 13 },
  );
  if (result.state !== 'trained') {
    line('banking77, learned part', result.state, '≥ .90', false);
    return;
  }
  const said = test.map((row) => largest(learnedProbabilities(result.model, lexicon, row.text!, 'en')));
  const { accuracy, macroF1 } = scoreLabels(
    test.map((row) => [ids.indexOf(idOf(row.category!))]),
    said,
    ids.length + 1,
  );
  line(
    'banking77, learned part: accuracy / macro-F1',
    `${at3(accuracy)} / ${at3(macroF1)}`,
    '≥ .90',
    accuracy >= 0.9,
  );
  line('  bytes of that model', `${Math.round(bytesOf(result.model) / 1024)} KiB`);
}

/** Comments without a theme by the trade's themes; beside it, by the default. */
function trades(): void {
  const byDefault = classifier(DEFAULT_TAXONOMY);
  for (const pack of PACKS) {
    const ofTrade = classifier(packTaxonomy(pack));
    const all = Object.entries(TRADE_COMMENTS[pack.id]!).flatMap(([language, texts]) =>
      texts.map((text) => ({ text, language: language as Language })),
    );
    const without = ({ classify }: typeof ofTrade) =>
      all.filter(({ text, language }) => classify(text, language).other).length / all.length;
    const share = without(ofTrade);
    line(
      `${pack.id}, comments without a theme (${all.length}); by the default themes`,
      `${(share * 100).toFixed(0)} %; ${(without(byDefault) * 100).toFixed(0)} %`,
      '≤ 20 %',
      share <= 0.2,
    );
  }
}

function guard(): void {
  const cases = guardCases();
  for (const language of ['en', 'de', 'fr', 'es', 'all'] as const) {
    const mine = cases.filter((one) => language === 'all' || one.language === language);
    const said = mine.filter((one) => isAboutProtectedTrait(one.text, one.language));
    const right = said.filter((one) => one.trait).length;
    const planted = mine.filter((one) => one.trait).length;
    const recall = right / planted;
    const precision = right / said.length;
    line(
      `fairness guard, ${language} (${planted} planted, ${mine.length - planted} look-alikes): recall / precision`,
      `${at3(recall)} / ${at3(precision)}`,
      '≥ .95 / .90',
      recall >= 0.95 && precision >= 0.9,
    );
  }
}

function indirectGuard(): void {
  const cases = indirectGuardCases();
  const said = cases.filter((one) => isAboutProtectedTrait(one.text, one.language));
  const right = said.filter((one) => one.trait).length;
  const planted = cases.filter((one) => one.trait).length;
  line(
    `fairness guard, indirect (${planted} planted, ${cases.length - planted} look-alikes): recall / precision`,
    `${at3(right / planted)} / ${at3(right / said.length)}`,
    '≥ .70 / .90',
    right / planted >= 0.7 && right / said.length >= 0.9,
  );
}

/** Mentions that contradict the label of public posts: what people labelled stands for a rating. */
function contradictions(): void {
  const file = join(data, 'airline-sentiment/Tweets.csv');
  if (!existsSync(file)) {
    console.log(
      'Mentions against ratings: skipped, the data is not here. Set CUSTOMER_LENS_DATA to its folder.',
    );
    return;
  }
  const { classify } = classifier(DEFAULT_TAXONOMY);
  for (const [sentiment, ratingClass, against] of [
    ['negative', 'bottom', 'praise'],
    ['positive', 'top', 'complaint'],
  ] as const) {
    const texts = new Set(
      rowsOf(file)
        .filter(
          (row) => row.airline_sentiment === sentiment && Number(row.airline_sentiment_confidence) >= 0.9,
        )
        .map((row) => restored(row.text ?? '').replace(/@\w+/g, '')),
    );
    let mentions = 0;
    let wrong = 0;
    let alone = 0;
    let aloneWrong = 0;
    let without = 0;
    for (const text of texts) {
      const { themes, other } = classify(text, 'en', ratingClass);
      if (other) without++;
      mentions += themes.length;
      wrong += themes.filter(({ intent }) => intent === against).length;
      for (const { fromText } of classify(text, 'en').themes)
        if (fromText === 'praise' || fromText === 'complaint') {
          alone++;
          if (fromText === against) aloneWrong++;
        }
    }
    const share = (wrong / mentions) * 100;
    line(
      `${against} among ${ratingClass}-rated mentions (${mentions} in ${texts.size} posts); by the words alone`,
      `${share.toFixed(1)} %; ${((aloneWrong / alone) * 100).toFixed(1)} %`,
      '≤ 3 %',
      share <= 3,
    );
    line('  posts without a theme by the default lexicon', `${((without / texts.size) * 100).toFixed(0)} %`);
  }
}

function names(): void {
  const cases = nameCases();
  const removed = cases.filter(({ text, language, name }) => {
    const redaction = redact(text, { language });
    return redaction.namesPerson && !redaction.text.includes(name);
  }).length;
  line(
    `names that are words, in other scripts, in lower case, beside cues (${cases.length}): removed`,
    at3(removed / cases.length),
    '≥ .970',
    removed / cases.length >= 0.97,
  );
}

function redaction(): void {
  const cases = redactionCases(300);
  const plain = plainSentences();
  const vocabulary = vocabularyOf(ownTexts());
  for (const kind of new Set(cases.map((one) => one.kind))) {
    const mine = cases.filter((one) => one.kind === kind);
    const clean = (words: boolean) =>
      mine.filter(({ text, language, secrets }) => {
        const redacted = redact(text, { language, ...(words ? { vocabulary } : {}) }).text.toLowerCase();
        return secrets.every((secret) => !redacted.includes(secret.toLowerCase()));
      }).length / mine.length;
    const share = clean(true);
    const asked = kind.startsWith('name') ? 0.95 : 1;
    line(
      `redaction, ${kind} (${mine.length}): removed; without the company's own words`,
      `${at3(share)}; ${at3(clean(false))}`,
      `≥ ${at3(asked)}`,
      share >= asked,
    );
  }
  let lost = 0;
  let words = 0;
  for (const { text, language } of plain) {
    words += text.split(/\s+/).length;
    lost += redact(text, { language }).text.split('[name]').length - 1;
  }
  line(`redaction, plain sentences (${plain.length}): words lost`, `${((lost / words) * 100).toFixed(2)} %`);
  for (const [name, file, column] of [
    ['banking77', 'banking77/test.csv', 'text'],
    ['tweets', 'airline-sentiment/Tweets.csv', 'text'],
  ] as const) {
    const path = join(data, file);
    if (!existsSync(path)) continue;
    let tokens = 0;
    let gone = 0;
    for (const row of rowsOf(path).slice(0, 4000)) {
      const text = row[column] ?? '';
      tokens += text.split(/\s+/).length;
      gone += redact(text, { language: 'en' }).text.split('[name]').length - 1;
    }
    line(`redaction, ${name}: words taken for names`, `${((gone / tokens) * 100).toFixed(2)} %`);
  }
}

function speed(): void {
  const texts = plainSentences().map(({ text }) => text);
  const reader = commentReader();
  for (const text of texts) reader.read(text, { ratingClass: 'middle', audience: 'customer' });
  const began = performance.now();
  let count = 0;
  while (performance.now() - began < 2000) {
    for (const text of texts) reader.read(text, { ratingClass: 'middle', audience: 'customer' });
    count += texts.length;
  }
  const perSecond = Math.round((count / (performance.now() - began)) * 1000);
  line('language, guard, redaction and lexicon together', `${perSecond} texts/s`);
  const largest = Math.max(
    ...PACKS.map((pack) => gzipSync(JSON.stringify([DEFAULT_TAXONOMY, packTaxonomy(pack)])).byteLength),
  );
  line(
    'default themes and those of a trade, gzipped, the largest',
    `${(largest / 1024).toFixed(1)} KiB`,
    '≤ 200 KiB',
    largest <= 200 * 1024,
  );
}

await airline();
await banking();
contradictions();
trades();
guard();
indirectGuard();
names();
redaction();
speed();
if (lines.some((one) => one.ok === false)) process.exitCode = 1;

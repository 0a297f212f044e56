import { eld } from 'eld/extrasmall';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languageByNgrams } from '../../../../core/station/themes/language-by-ngrams.ts';

const TEXTS: Readonly<Record<string, string>> = {
  en: "I waited for forty minutes and nobody called me back, although they'd promised it twice.",
  de: 'Die Rechnung war falsch, und niemand konnte mir am Telefon erklären, warum das so ist.',
  fr: "J'ai attendu quarante minutes au téléphone et personne ne m'a rappelé malgré la promesse.",
  es: 'Esperé cuarenta minutos al teléfono y nadie me devolvió la llamada como habían prometido.',
  it: 'Ho aspettato quaranta minuti al telefono e nessuno mi ha richiamato come avevano promesso.',
  nl: 'Ik heb veertig minuten gewacht en niemand heeft mij teruggebeld, terwijl dat wel beloofd was.',
  pl: 'Czekałem czterdzieści minut i nikt do mnie nie oddzwonił, chociaż dwa razy to obiecano.',
  tr: 'Kırk dakika bekledim ve söz verildiği halde kimse beni geri aramadı, çok kötü bir hizmet.',
  ru: 'Я ждал сорок минут, и никто мне не перезвонил, хотя это обещали уже два раза.',
  ja: '四十分待ちましたが、約束したのに誰も電話をかけ直してくれませんでした。',
  ar: 'انتظرت أربعين دقيقة ولم يتصل بي أحد رغم أنهم وعدوا بذلك مرتين.',
  hi: 'मैंने चालीस मिनट तक इंतज़ार किया और किसी ने मुझे वापस फ़ोन नहीं किया।',
};

describe('the language by n-grams', () => {
  it.each(Object.entries(TEXTS))('is %s for a sentence in it, without doubt', (language, text) => {
    expect(languageByNgrams(text)).toEqual({ language, reliable: true });
  });

  it('is none where no n-gram is known', () => {
    for (const text of ['', '  ', '12 345', '!?', '\u{1f600}'])
      expect(languageByNgrams(text)).toEqual({ language: undefined, reliable: false });
  });

  it('is doubtful for a word', () => {
    expect(languageByNgrams('ok').reliable).toBe(false);
  });

  it('is what the library with the same table says, for all mixtures of words, of any length', () => {
    const words = Object.values(TEXTS).flatMap((text) => text.split(' '));
    const text = fc
      .array(fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...words) }, fc.string()), { maxLength: 40 })
      .map((parts) => parts.join(' '));
    fc.assert(
      fc.property(text, (text) => {
        expect(languageByNgrams(text).language ?? '').toBe(eld.detect(text).language);
      }),
      { numRuns: 2000 },
    );
  });
});

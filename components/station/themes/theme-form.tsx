import { useId, useState } from 'react';
import { type Language, Language as LanguageEnum } from '../../../core/model/language.ts';
import { Intent as IntentEnum, Lever as LeverEnum, Theme } from '../../../core/model/theme.ts';
import { Taxonomy, type TaxonomyTheme, ThemePatterns } from '../../../core/station/themes/taxonomy.ts';
import { Button } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Select, TextField } from '../../ui/field.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useStationText } from '../text.ts';

const LANGUAGES: readonly Language[] = LanguageEnum.options;
const GROUPS = ['any', 'complaint', 'praise', 'request', 'question'] as const;
const TEXTS = ['name', 'complaint', 'praise', 'description', 'owner'] as const;
const KINDS = Theme.shape.kind.unwrap().options;

type TextName = (typeof TEXTS)[number];

/** One theme: its names, what finds it in each language, who moves it. */
export function ThemeForm({
  taxonomy,
  theme,
  onCheck,
  onCancel,
}: {
  taxonomy: Taxonomy;
  /** Nothing: a new one. */
  theme: TaxonomyTheme | undefined;
  onCheck: (taxonomy: Taxonomy) => void;
  onCancel: () => void;
}) {
  const { t, local } = useStationText();
  const [draft, setDraft] = useState<TaxonomyTheme>(
    theme ?? {
      id: '',
      name: { en: '' },
      description: { en: '' },
      lever: 'process',
      kind: 'neither',
      defaultIntent: 'complaint',
      intents: [...IntentEnum.options],
      patterns: {},
    },
  );
  const [patterns, setPatterns] = useState<Record<string, string>>(() =>
    Object.fromEntries(
      LANGUAGES.flatMap((language) =>
        GROUPS.map((group) => [
          `${language} ${group}`,
          (theme?.patterns[language]?.[group] ?? []).join('\n'),
        ]),
      ),
    ),
  );
  const [problems, setProblems] = useState<string[]>([]);

  const check = () => {
    const whole = {
      ...taxonomy,
      themes: theme
        ? taxonomy.themes.map((one) => (one.id === theme.id ? finished(draft, patterns, taxonomy) : one))
        : [...taxonomy.themes, finished(draft, patterns, taxonomy)],
    };
    const parsed = Taxonomy.safeParse(whole);
    if (parsed.success) onCheck(parsed.data);
    else setProblems(parsed.error.issues.slice(0, 10).map(({ message }) => message));
  };
  const changeText = (name: TextName, language: Language, value: string) => {
    const before = draft[name] ?? { en: '' };
    setDraft({ ...draft, [name]: { ...before, [language]: value } });
  };
  return (
    <form
      className="cl-stack"
      onSubmit={(event) => {
        event.preventDefault();
        check();
      }}
    >
      <h3>{theme ? t('theme-edit', { theme: local(theme.name) }) : t('theme-add')}</h3>
      {problems.length > 0 ? (
        <Notice tone="alert" live title={t('theme-problems')}>
          <ul className="st-points">
            {problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </Notice>
      ) : null}
      <div className="st-form">
        {(['en', 'de'] as const).map((language) => (
          <TextField
            key={language}
            label={t('theme-name', { language: t(`language-${language}`) })}
            required={language === 'en'}
            maxLength={80}
            value={draft.name[language] ?? ''}
            onChange={(event) => changeText('name', language, event.target.value)}
          />
        ))}
        <Select
          label={t('theme-lever')}
          help={t('theme-lever-help')}
          value={draft.lever}
          onChange={(event) => setDraft({ ...draft, lever: LeverEnum.parse(event.target.value) })}
          options={LeverEnum.options.map((lever) => ({ value: lever, label: t(`lever-${lever}`) }))}
        />
        <Select
          label={t('theme-kind')}
          value={draft.kind}
          onChange={(event) =>
            setDraft({ ...draft, kind: KINDS.find((kind) => kind === event.target.value) ?? 'neither' })
          }
          options={KINDS.map((kind) => ({ value: kind, label: t(`kind-${kind}`) }))}
        />
        <TextField
          label={t('theme-owner', { language: t('language-en') })}
          help={t('theme-owner-help')}
          maxLength={80}
          value={draft.owner?.en ?? ''}
          onChange={(event) => changeText('owner', 'en', event.target.value)}
        />
        <TextField
          label={t('theme-owner', { language: t('language-de') })}
          maxLength={80}
          value={draft.owner?.de ?? ''}
          onChange={(event) => changeText('owner', 'de', event.target.value)}
        />
      </div>
      <Disclosure title={t('theme-words')}>
        <div className="st-form">
          {(['description', 'complaint', 'praise'] as const).flatMap((name) =>
            (['en', 'de'] as const).map((language) => (
              <TextField
                key={`${name} ${language}`}
                label={t(`theme-${name}`, { language: t(`language-${language}`) })}
                maxLength={200}
                value={draft[name]?.[language] ?? ''}
                onChange={(event) => changeText(name, language, event.target.value)}
              />
            )),
          )}
        </div>
      </Disclosure>
      <h4>{t('patterns-title')}</h4>
      <p className="cl-quiet">{t('patterns-help')}</p>
      {LANGUAGES.map((language) => (
        <Disclosure
          key={language}
          title={t('patterns-language', {
            language: t(`language-${language}`),
            n: GROUPS.reduce((sum, group) => sum + lines(patterns[`${language} ${group}`] ?? '').length, 0),
          })}
          open={language === 'en'}
        >
          <div className="st-form">
            {GROUPS.map((group) => (
              <Lines
                key={group}
                label={t(`patterns-${group}`)}
                lang={language}
                value={patterns[`${language} ${group}`] ?? ''}
                onChange={(value) => setPatterns({ ...patterns, [`${language} ${group}`]: value })}
              />
            ))}
          </div>
        </Disclosure>
      ))}
      <div className="cl-row">
        <Button look="main" type="submit">
          {t('theme-check')}
        </Button>
        <Button onClick={onCancel}>{t('cancel')}</Button>
        {theme && taxonomy.themes.length > 1 ? (
          <Button
            look="alert"
            onClick={() =>
              onCheck({ ...taxonomy, themes: taxonomy.themes.filter(({ id }) => id !== theme.id) })
            }
          >
            {t('theme-remove')}
          </Button>
        ) : null}
      </div>
    </form>
  );
}

function Lines({
  label,
  lang,
  value,
  onChange,
}: {
  label: string;
  lang: string;
  value: string;
  onChange: (value: string) => void;
}) {
  const id = useId();
  return (
    <div className="cl-field">
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        lang={lang}
        className="cl-input"
        rows={5}
        spellCheck={false}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}

function lines(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** The theme as the form says it; a new one gets an id out of its name. */
function finished(
  draft: TaxonomyTheme,
  patterns: Readonly<Record<string, string>>,
  taxonomy: Taxonomy,
): TaxonomyTheme {
  const texts: Partial<Record<TextName, TaxonomyTheme['name']>> = {};
  for (const name of TEXTS) {
    const text = draft[name];
    if (!text) continue;
    const said = Object.entries(text).filter(([language, words]) => language === 'en' || words !== '');
    if (name === 'name' || name === 'description' || said.some(([, words]) => words !== ''))
      texts[name] = { en: '', ...Object.fromEntries(said) };
  }
  const { complaint: _c, praise: _p, owner: _o, ...rest } = draft;
  return {
    ...rest,
    ...texts,
    id: draft.id === '' ? newId(draft.name.en, taxonomy) : draft.id,
    patterns: Object.fromEntries(
      LANGUAGES.flatMap((language) => {
        const groups = Object.fromEntries(
          GROUPS.map((group) => [group, lines(patterns[`${language} ${group}`] ?? '')]),
        );
        return Object.values(groups).some((list) => list.length > 0)
          ? [[language, ThemePatterns.parse(groups)]]
          : [];
      }),
    ),
  };
}

function newId(name: string, { themes }: Taxonomy): string {
  const plain =
    name
      .normalize('NFD')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '')
      .slice(0, 50) || 'theme';
  for (let i = 1; ; i++) {
    const id = i === 1 ? plain : `${plain}-${i}`;
    if (id !== 'other' && !themes.some((theme) => theme.id === id)) return id;
  }
}

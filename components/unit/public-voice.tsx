import type { TeamView } from '../../core/model/team-view.ts';
import { rangeText, scoreText } from '../../core/texts/figures.ts';
import { Section } from '../team/card.tsx';
import { shortWindow } from '../team/figures.ts';
import { useUnitText } from './text.ts';

/** Reviews and posts as a lane of their own, with the days on which far more came than usual. */
export function PublicVoice({ view }: { view: TeamView }) {
  const texts = useUnitText();
  const { t, format, local } = texts;
  const voice = view.publicVoice;
  if (!voice) return null;
  return (
    <Section
      title={t('unit.public')}
      note={t('unit.public-posts', { n: voice.posts, window: shortWindow(voice.window, texts) })}
    >
      <p>
        {voice.score && voice.measure ? (
          <>
            {t(`measure.${voice.measure.metric}`)}{' '}
            <strong className="cl-figure">
              {t('figure.interval', {
                figure: scoreText(voice.measure, voice.score.value, texts),
                range: rangeText(voice.measure, voice.score, texts),
              })}
            </strong>{' '}
          </>
        ) : null}
        {voice.surges.length > 0
          ? t('unit.surges', { dates: format.list(voice.surges.map((date) => format.day(date))) })
          : t('unit.no-surge')}
      </p>
      {voice.themes.length > 0 ? (
        <p className="cl-quiet">
          {t('unit.public-named', {
            themes: voice.themes
              .slice(0, 4)
              .map(({ theme, mentions }) => `${local(theme.name)} (${format.whole(mentions)})`)
              .join(' · '),
          })}
        </p>
      ) : null}
      <p className="cl-small cl-quiet">{t('unit.public-lane')}</p>
    </Section>
  );
}

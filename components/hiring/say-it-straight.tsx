import type { TeamView } from '../../core/model/team-view.ts';
import { sayItStraight } from '../../core/seat/advice/say-it-straight.ts';
import { phraseOf } from '../../core/seat/advice/words.ts';
import { shareText } from '../../core/texts/figures.ts';
import { Section } from '../team/card.tsx';
import { shortWindow } from '../team/figures.ts';
import { CopyButton } from '../team/quotes.tsx';
import { NoComments } from './no-comments.tsx';
import { useHiringText } from './text.ts';

/** Three honest lines for every candidate, with what they rest on. */
export function SayItStraight({ view }: { view: TeamView }) {
  const texts = useHiringText();
  const { t, language, foreign } = texts;
  const talk = sayItStraight(view, language);
  if (!talk || view.themes.state !== 'shown')
    return (
      <Section title={t('hiring.straight')}>
        <NoComments view={view} />
      </Section>
    );
  const { comments, window } = view.themes;
  const when = shortWindow(window, texts);
  const basis = [
    ...[talk.complaint, talk.praise]
      .filter((theme) => theme !== undefined)
      .map((theme) =>
        t('hiring.straight-theme', {
          name: foreign(phraseOf(theme, language)),
          share: shareText(theme.share, texts),
        }),
      ),
    ...(talk.weeks === undefined ? [] : [t('hiring.straight-weeks', { n: talk.weeks })]),
  ];
  return (
    <Section title={t('hiring.straight')}>
      <ul className="cl-lines">
        {talk.lines.map((line) => (
          <li key={line}>{foreign(line)}</li>
        ))}
      </ul>
      <div className="cl-row">
        <CopyButton label={t('action.copy')} text={talk.lines.join('\n')} />
      </div>
      <p className="cl-small cl-quiet">
        {basis.length > 0
          ? t('hiring.straight-basis', { n: comments, window: when, what: basis.join(', ') })
          : t('hiring.straight-basis-plain', { n: comments, window: when })}
      </p>
    </Section>
  );
}

import { sayItStraight } from '../../core/advice/say-it-straight.ts';
import { phraseOf } from '../../core/advice/words.ts';
import type { TeamView } from '../../core/model/team-view.ts';
import { Section } from '../team/card.tsx';
import { shareText, shortWindow } from '../team/figures.ts';
import { CopyButton } from '../team/quotes.tsx';
import { useText } from '../ui/text.tsx';
import { NoComments } from './no-comments.tsx';

/** Three honest lines for every candidate, with what they rest on. */
export function SayItStraight({ view }: { view: TeamView }) {
  const texts = useText();
  const { t, language, foreign, format } = texts;
  const talk = sayItStraight(view, language);
  if (!talk || view.themes.state !== 'shown')
    return (
      <Section title={t('hiring.straight')}>
        <NoComments view={view} />
      </Section>
    );
  const { comments, window } = view.themes;
  const basis = [
    ...[talk.complaint, talk.praise]
      .filter((theme) => theme !== undefined)
      .map((theme) =>
        t('hiring.straight-theme', {
          name: foreign(phraseOf(theme, language)),
          share: shareText(theme.share, texts),
          n: comments,
          window: shortWindow(window, texts),
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
      {basis.length > 0 ? (
        <p className="cl-small cl-quiet">{t('hiring.straight-basis', { what: format.list(basis) })}</p>
      ) : null}
    </Section>
  );
}

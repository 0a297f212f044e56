import { rangeText, scoreText } from '../../core/texts/figures.ts';
import { Icon } from '../ui/icon.tsx';
import { IntervalBar } from '../ui/interval-bar.tsx';
import { Sparkline } from '../ui/sparkline.tsx';
import { useText } from '../ui/text.tsx';
import { Section } from './card.tsx';
import { leadOf, leadText, type ShownScore, scaleOf, shortWindow, verdictText } from './figures.ts';
import { bucketWindow } from './windows.ts';
import { type Zoom, zoomOf } from './zoom.ts';

/** The interval bar of a score with its sentence, which the pointer gets to read too. */
export function ScoreBar({
  score,
  name,
  scale,
  company,
}: {
  score: ShownScore;
  name: string;
  /** The part of the scale to draw; else all of it. */
  scale?: { min: number; max: number };
  /** The company's figure, where the score itself does not carry it. */
  company?: number | undefined;
}) {
  const texts = useText();
  const { measure } = score;
  const led = leadOf(score);
  const { min, max } = scale ?? scaleOf(measure);
  const said = (value: number) => scoreText(measure, value, texts);
  const organisation = score.pooled?.organisation ?? company;
  const sentence = texts.t('chart.bar', {
    name,
    figure: score.intervalOnly
      ? texts.t('figure.between', { low: said(led.low), high: said(led.high) })
      : said(led.value),
    low: said(led.low),
    high: said(led.high),
    min: said(min),
    max: said(max),
  });
  return (
    <IntervalBar
      value={score.intervalOnly ? undefined : led.value}
      low={led.low}
      high={led.high}
      min={min}
      max={max}
      audience={score.audience}
      organisation={organisation}
      hollow={score.leads === 'pooled'}
      zero={scale === undefined}
      sentence={
        organisation === undefined
          ? sentence
          : `${sentence} ${texts.t('chart.bar-organisation', { figure: said(organisation) })}`
      }
    />
  );
}

/** What can be said of the change, with an arrow only where it is real. */
export function Change({ score }: { score: ShownScore }) {
  const texts = useText();
  const { text, arrow } = verdictText(score.verdict, score.measure, texts);
  return (
    <span className={arrow ? 'cl-change cl-change-real' : 'cl-change'}>
      {arrow ? <Icon name={arrow === 'up' ? 'risen' : 'fallen'} /> : null}
      {text}
    </span>
  );
}

/** Figure, interval, bar, change, n and window in one line that wraps where it must. */
export function EvidenceLine({ score }: { score: ShownScore }) {
  const texts = useText();
  const { whole } = leadText(score, texts);
  const name = texts.t(`measure.${score.measure.metric}`);
  return (
    <p className="cl-evidence">
      <span className="cl-evidence-lead">
        {name} <strong className="cl-figure">{whole}</strong>
      </span>
      <span className="cl-evidence-bar">
        <ScoreBar score={score} name={name} />
      </span>
      <span className="cl-evidence-rest">
        {score.leads === 'pooled' && !score.intervalOnly ? (
          texts.t('figure.leaning')
        ) : (
          <Change score={score} />
        )}
        {' · '}
        {score.leads === 'pooled'
          ? texts.t('answers.own', { n: score.score.n })
          : texts.t(`answers.${score.audience}`, { n: score.score.n })}
        {', '}
        {shortWindow(score.window, texts)}
      </span>
    </p>
  );
}

/** The sparkline of a score with its sentence; nothing where there are fewer than two points. */
export function ScoreTrend({ score }: { score: ShownScore }) {
  const texts = useText();
  const known = score.trend.filter((point) => point.value !== undefined);
  const first = score.trend[0];
  const last = score.trend.at(-1);
  if (known.length < 2 || !first || !last) return null;
  const label = (bucket: string) => texts.format.window(bucketWindow(bucket));
  const months = (mark: 'up' | 'down') =>
    texts.format.list(score.trend.filter((p) => p.mark === mark).map((p) => label(p.bucket)));
  const ups = months('up');
  const downs = months('down');
  const sentence = [
    texts.t('chart.spark', {
      name: texts.t(`measure.${score.measure.metric}`),
      first: label(first.bucket),
      last: label(last.bucket),
      from: scoreText(score.measure, known[0]!.value!, texts),
      to: scoreText(score.measure, known.at(-1)!.value!, texts),
    }),
    ups ? texts.t('chart.spark-up', { months: ups }) : '',
    downs ? texts.t('chart.spark-down', { months: downs }) : '',
    ups || downs ? '' : texts.t('chart.spark-no-mark'),
  ]
    .filter(Boolean)
    .join(' ');
  return (
    <Section
      title={texts.t('card.trend')}
      note={
        score.coverage
          ? texts.t('answers.coverage', {
              n: score.coverage.contacts,
              share: texts.format.percent(score.coverage.answers / score.coverage.contacts),
            })
          : undefined
      }
    >
      <figure className="cl-trend">
        <Sparkline
          points={score.trend}
          audience={score.audience}
          firstLabel={label(first.bucket)}
          lastLabel={label(last.bucket)}
          says={(point) =>
            texts.t('chart.point', {
              when: label(point.bucket),
              figure:
                point.low === undefined || point.high === undefined
                  ? scoreText(score.measure, point.value ?? 0, texts)
                  : texts.t('figure.interval', {
                      figure: scoreText(score.measure, point.value ?? 0, texts),
                      range: rangeText(score.measure, { low: point.low, high: point.high }, texts),
                    }),
            })
          }
          sentence={sentence}
        />
        <figcaption className="cl-small cl-quiet">
          {texts.t('chart.spark-legend')} {ups || downs ? '' : texts.t('chart.spark-no-mark')}
        </figcaption>
      </figure>
    </Section>
  );
}

/** One side of a unit card: who, what, figure, how many, bar. */
function ScoreRow({ score, scale }: { score: ShownScore; scale?: Zoom | undefined }) {
  const texts = useText();
  const name = `${texts.t(`audience.${score.audience}`)}, ${texts.t(`measure.${score.measure.metric}.short`)}`;
  const { whole } = leadText(score, texts);
  return (
    <div className="cl-score-row">
      <span className="cl-score-who">
        <span className={`cl-dot cl-audience-${score.audience}`} aria-hidden="true" />
        {texts.t(`audience.${score.audience}`)}{' '}
        <span className="cl-quiet">{texts.t(`measure.${score.measure.metric}.short`)}</span>
      </span>
      <strong className="cl-figure">{whole}</strong>
      <span className="cl-figure cl-quiet cl-score-n">
        {score.responseRate
          ? texts.t('answers.of', { n: score.responseRate.answers, people: score.responseRate.people })
          : texts.t('answers.plain', { n: score.score.n })}
      </span>
      <span className="cl-score-bar">
        <ScoreBar score={score} name={name} {...(scale ? { scale } : {})} />
      </span>
    </div>
  );
}

/** The scores of one team below each other: on one scale, whose ends and marks are explained, where they can be. */
export function ScoreRows({ scores }: { scores: readonly ShownScore[] }) {
  const texts = useText();
  const { t } = texts;
  const [first] = scores;
  if (!first) return null;
  const { measure } = first;
  const scale = scores.every((score) => score.measure.id === measure.id)
    ? zoomOf(measure, scores)
    : undefined;
  return (
    <div className="cl-score-rows">
      {scores.map((score) => (
        <ScoreRow key={score.audience} score={score} scale={scale} />
      ))}
      {scale ? (
        <span className="cl-score-axis cl-figure cl-small cl-quiet" aria-hidden="true">
          <span>{scoreText(measure, scale.min, texts)}</span>
          <span>{scoreText(measure, scale.max, texts)}</span>
        </span>
      ) : null}
      {scale ? (
        <span className="cl-score-legend cl-small cl-quiet">
          {scores.some((score) => score.pooled) ? (
            <span>
              <span className="cl-mark-company" aria-hidden="true" />
              {t('chart.company-mark')}
            </span>
          ) : null}
          <span>{t('chart.likely')}</span>
          {scale.zoomed ? <span>{t('chart.zoomed')}</span> : null}
        </span>
      ) : null}
    </div>
  );
}

import type { ThemeCounts } from '../../../core/station/intake/theme-jobs.ts';
import { DEFAULT_TAXONOMY } from '../../../core/station/themes/default-taxonomy.ts';
import { misfitOf } from '../../../core/station/themes/fit.ts';
import { PACKS, packTaxonomy } from '../../../core/station/themes/packs.ts';
import type { Taxonomy } from '../../../core/station/themes/taxonomy.ts';
import { Select } from '../../ui/field.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useStationText } from '../text.ts';

const OWN = 'own';

/** The trade whose themes comments are read by, and a warning where those that are set do not fit. */
export function TradeChoice({
  taxonomy,
  counts,
  onChoose,
}: {
  taxonomy: Taxonomy;
  /** Undefined while counting. */
  counts: { comments: number; themes: ThemeCounts } | undefined;
  onChoose: (taxonomy: Taxonomy) => void;
}) {
  const { t, format, local } = useStationText();
  const choices = [
    { taxonomy: DEFAULT_TAXONOMY, label: t('trade-any') },
    ...PACKS.map((pack) => ({ taxonomy: packTaxonomy(pack), label: local(pack.name) })),
  ];
  const current = choices.find((choice) => choice.taxonomy.version === taxonomy.version);
  const misfit = counts && misfitOf(taxonomy, counts);
  return (
    <>
      {misfit ? (
        <Notice tone="wait" live title={t('trade-misfit', { share: format.percent(misfit.without) })}>
          <p>{t('trade-misfit-help')}</p>
          {misfit.owners.length > 0 ? (
            <p>{t('trade-misfit-owners', { owners: format.list(misfit.owners.map(local)) })}</p>
          ) : null}
        </Notice>
      ) : null}
      <Select
        label={t('trade')}
        help={t(current ? 'trade-help' : 'trade-help-own')}
        value={current?.taxonomy.version ?? OWN}
        onChange={(event) => {
          const chosen = choices.find((choice) => choice.taxonomy.version === event.target.value);
          if (chosen) onChoose(chosen.taxonomy);
        }}
        options={[
          ...(current ? [] : [{ value: OWN, label: t('trade-own') }]),
          ...choices.map((choice) => ({ value: choice.taxonomy.version, label: choice.label })),
        ]}
      />
    </>
  );
}

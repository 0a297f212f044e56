import { useState } from 'react';
import { modelOf } from '../../../core/station/intake/theme-setup.ts';
import { CORRECTIONS_NEEDED } from '../../../core/station/themes/corrections.ts';
import type { ModelFigures } from '../../../core/station/themes/model-figures.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/field.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Table } from '../../ui/table.tsx';
import type { StationSession } from '../session.ts';
import { useStationText } from '../text.ts';
import { reasonOf } from '../use-import.ts';

/** A model that learns from corrections: off until somebody trains it, sees how good it is, and switches it on. */
export function LearnedPart({ session, onChanged }: { session: StationSession; onChanged: () => void }) {
  const { t, format } = useStationText();
  const { corrections, model, learnedOn, taxonomy } = session.themes;
  const [state, setState] = useState<'idle' | 'busy' | { failed: string } | { noBetter: ModelFigures }>(
    'idle',
  );
  const enough = corrections.length >= CORRECTIONS_NEEDED;
  const fits = model?.taxonomy === taxonomy.version;
  const figures =
    typeof state === 'object' && 'noBetter' in state ? state.noBetter : fits ? model.figures : undefined;
  const train = async () => {
    setState('busy');
    try {
      const result = await session.train();
      if (result.state === 'trained') {
        await session.changeThemes({ model: result.model });
        setState('idle');
      } else if (result.state === 'no-better') {
        await session.changeThemes({ model: undefined, learnedOn: false });
        setState({ noBetter: result.figures });
      } else setState({ failed: t('learned-few', { n: result.corrections, needed: result.needed }) });
      onChanged();
    } catch (error) {
      setState({ failed: reasonOf(error) });
    }
  };
  return (
    <div className="cl-stack">
      <p>{t('learned-lead')}</p>
      <p role="status">{t('learned-have', { n: corrections.length, needed: CORRECTIONS_NEEDED })}</p>
      {typeof state === 'object' && 'failed' in state ? (
        <Notice tone="alert" live title={state.failed} />
      ) : null}
      {typeof state === 'object' && 'noBetter' in state ? (
        <Notice tone="wait" live title={t('learned-no-better')} />
      ) : null}
      {model && !fits ? <Notice tone="wait" title={t('learned-old')} /> : null}
      <div>
        <Button disabled={!enough || state === 'busy'} onClick={() => void train()}>
          {state === 'busy' ? t('learned-busy') : t('learned-train')}
        </Button>
      </div>
      {figures ? (
        <Table
          caption={t('learned-figures', { n: figures.corrections })}
          columns={[
            { id: 'what', head: t('learned-what'), cell: (row) => row.what },
            { id: 'words', head: t('learned-words'), cell: (row) => format.percent(row.words), number: true },
            { id: 'model', head: t('learned-model'), cell: (row) => format.percent(row.model), number: true },
          ]}
          rows={[
            { what: t('learned-accuracy'), words: figures.lexiconAccuracy, model: figures.accuracy },
            { what: t('learned-f1'), words: figures.lexiconMacroF1, model: figures.macroF1 },
          ]}
          rowKey={(row) => row.what}
        />
      ) : null}
      {model && fits ? (
        <Checkbox
          label={t('learned-on')}
          help={t('learned-on-help', { version: model.version })}
          checked={learnedOn && modelOf(session.themes) !== undefined}
          onChange={(event) => void session.changeThemes({ learnedOn: event.target.checked }).then(onChanged)}
        />
      ) : null}
    </div>
  );
}

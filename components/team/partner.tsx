import { useText } from '../ui/text.tsx';

/** A quiet word beside the name of a team that a partner company runs; nothing beside one of the own house. */
export function Partner({ is }: { is: boolean | undefined }) {
  const { t } = useText();
  if (!is) return null;
  return (
    <span className="cl-partner" title={t('team.partner-why')}>
      {t('team.partner')}
    </span>
  );
}

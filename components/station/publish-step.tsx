import { useState } from 'react';
import type { Published, ShownRelease } from '../../core/station/intake/jobs.ts';
import { LOG_FILE } from '../../core/station/intake/log-file.ts';
import { type FolderRequest, folderFor } from '../../core/station/intake/readers.ts';
import { StandingRelease } from '../../core/station/privacy/chain.ts';
import { Button } from '../ui/button.tsx';
import { Checkbox, Select } from '../ui/field.tsx';
import { Notice } from '../ui/notice.tsx';
import { saveFile } from '../ui/save-file.ts';
import { isWithoutHeadcount } from './headcount.ts';
import type { StationSession } from './session.ts';
import { useStationText } from './text.ts';
import { reasonOf } from './use-import.ts';

type State =
  | { kind: 'idle' | 'busy' }
  | { kind: 'done'; folders: ShownRelease['folders']; where: string }
  | { kind: 'failed'; reason: string };

/** Why nothing was made. */
const WHY_NOT = {
  'no-units': 'preview-no-units',
  'no-answers': 'preview-no-answers',
  'unknown-release': 'publish-unknown',
} as const;

/** A folder picker, where the browser has one. */
type PickFolder = (options: { mode: 'readwrite' }) => Promise<FileSystemDirectoryHandle>;
const pickFolder = (globalThis as { showDirectoryPicker?: PickFolder }).showDirectoryPicker;

/** Makes the folders of a release and hands them over with the release log; starting over. */
export function PublishStep({ session, onChanged }: { session: StationSession; onChanged: () => void }) {
  const { t, format } = useStationText();
  const [state, setState] = useState<State>({ kind: 'idle' });
  const [sure, setSure] = useState(false);
  const { folders, teams } = session.setup;

  const publish = async (
    deliver: (published: Published) => Promise<string>,
    into?: FileSystemDirectoryHandle,
  ) => {
    setState({ kind: 'busy' });
    try {
      const standing = into && (await standingIn(into, folders));
      const published = await session.publish(folders, session.setup.company.through, standing);
      if (typeof published === 'string') {
        setState({ kind: 'failed', reason: t(WHY_NOT[published], { folder: into?.name ?? '' }) });
        return;
      }
      const where = await deliver(published);
      setState({
        kind: 'done',
        folders: published.release.folders,
        where,
      });
      onChanged();
    } catch (error) {
      setState({ kind: 'failed', reason: reasonOf(error) });
    }
  };
  const asZip = () =>
    publish(async ({ release, zip }) => {
      const name = `customer-lens-${release.folders[0]!.manifest.id}.zip`;
      saveFile(name, 'application/zip', [zip]);
      return t('publish-where-zip', { file: name, log: LOG_FILE });
    });
  const intoFolder = async () => {
    let folder: FileSystemDirectoryHandle;
    try {
      folder = await pickFolder!({ mode: 'readwrite' });
    } catch (error) {
      // Closing the picker is no failure.
      if (!(error instanceof DOMException && error.name === 'AbortError'))
        setState({ kind: 'failed', reason: reasonOf(error) });
      return;
    }
    await publish(async ({ release, log }) => {
      for (const { name, files } of release.folders)
        await writeInto(await folder.getDirectoryHandle(name, { create: true }), files);
      // Not into the folder that was chosen: it may be served as a whole.
      saveFile(LOG_FILE, 'application/jsonl', [log]);
      return t('publish-where-folder', { folder: folder.name, log: LOG_FILE });
    }, folder);
  };
  const saveTables = async (published: ShownRelease['folders'][number]) => {
    try {
      const name = `customer-lens-${published.name}-csv.zip`;
      saveFile(name, 'application/zip', [await session.exportTables(published)]);
    } catch (error) {
      setState({ kind: 'failed', reason: reasonOf(error) });
    }
  };
  const busy = state.kind === 'busy';
  const withoutHeadcount = isWithoutHeadcount(teams);
  const mayPublish = !busy && !withoutHeadcount && folders.length > 0;

  return (
    <div className="cl-stack" data-gap="l">
      <p>{t('publish-lead')}</p>
      <Readers
        folders={folders}
        teams={teams}
        onChange={(next) => void session.change({ folders: next }).then(onChanged)}
      />
      {withoutHeadcount ? (
        <Notice tone="alert" title={t('no-headcount')}>
          <p>{t('no-headcount-do')}</p>
        </Notice>
      ) : null}
      <div className="cl-row">
        <Button look="main" disabled={!mayPublish} onClick={() => void asZip()}>
          {t('publish-zip')}
        </Button>
        {pickFolder ? (
          <Button disabled={!mayPublish} onClick={() => void intoFolder()}>
            {t('publish-folder')}
          </Button>
        ) : null}
      </div>
      {busy ? <Notice tone="wait" live title={t('publish-busy')} /> : null}
      {state.kind === 'failed' ? (
        <Notice tone="alert" live title={t('publish-failed', { reason: state.reason })} />
      ) : null}
      {state.kind === 'done' ? (
        <Notice tone="good" live title={state.where}>
          <ul className="st-points">
            {state.folders.map((published) => (
              <li key={published.name}>
                {t('publish-done', {
                  folder: published.name,
                  files: published.files.size,
                  size: format.whole(Math.ceil(published.bytes / 1024)),
                })}{' '}
                <Button
                  look="soft"
                  aria-label={t('publish-csv-folder', { folder: published.name })}
                  onClick={() => void saveTables(published)}
                >
                  {t('publish-csv')}
                </Button>
              </li>
            ))}
          </ul>
          <p className="cl-quiet cl-small">{t('publish-csv-help')}</p>
        </Notice>
      ) : null}
      <p className="cl-quiet">{t('publish-log-help')}</p>
      <section className="cl-stack" data-gap="m">
        <h3>{t('delete-title')}</h3>
        <p>{t('delete-lead')}</p>
        {sure ? (
          <Notice tone="alert" live title={t('delete-sure')}>
            <div className="cl-row">
              <Button
                look="alert"
                onClick={() =>
                  void session.deleteEverything().then(() => {
                    setSure(false);
                    setState({ kind: 'idle' });
                    onChanged();
                  })
                }
              >
                {t('delete-yes')}
              </Button>
              <Button onClick={() => setSure(false)}>{t('cancel')}</Button>
            </div>
          </Notice>
        ) : (
          <div>
            <Button look="alert" onClick={() => setSure(true)}>
              {t('delete')}
            </Button>
          </div>
        )}
      </section>
    </div>
  );
}

/** Who reads the release: HR, recruiters, managers of units; a folder each. */
function Readers({
  folders,
  teams,
  onChange,
}: {
  folders: readonly FolderRequest[];
  teams: readonly { id: string; name: string; parent?: string | undefined }[];
  onChange: (folders: FolderRequest[]) => void;
}) {
  const { t } = useStationText();
  const has = (name: string) => folders.some((folder) => folder.name === name);
  const units = new Map(teams.map(({ id, name }) => [id, name]));
  const free = teams.filter(
    ({ id, parent }) => parent !== undefined && !folders.some((folder) => folder.units?.includes(id)),
  );
  return (
    <fieldset className="st-readers cl-stack" data-gap="m">
      <legend className="cl-label">{t('publish-audience')}</legend>
      {(['hr', 'recruiters'] as const).map((name) => (
        <Checkbox
          key={name}
          label={t(`publish-${name}`)}
          help={t(`publish-${name}-help`)}
          checked={has(name)}
          onChange={(event) =>
            onChange(
              event.target.checked
                ? [...folders, folderFor(name)]
                : folders.filter((folder) => folder.name !== name),
            )
          }
        />
      ))}
      {folders.flatMap((folder) =>
        folder.units
          ? [
              <div className="cl-row" key={folder.name}>
                <span className="cl-chip" data-look="firm">
                  {t('publish-managers', { unit: units.get(folder.units[0]!) ?? folder.units[0]! })}
                </span>
                <Button
                  look="bare"
                  aria-label={t('publish-remove-managers', {
                    unit: units.get(folder.units[0]!) ?? folder.units[0]!,
                  })}
                  onClick={() => onChange(folders.filter((one) => one.name !== folder.name))}
                >
                  {t('remove')}
                </Button>
              </div>,
            ]
          : [],
      )}
      <div className="st-form">
        <Select
          label={t('publish-add-managers')}
          help={t('publish-managers-help')}
          value=""
          onChange={(event) => {
            const unit = event.target.value;
            if (unit !== '') onChange([...folders, folderFor(folderName(unit, has), { units: [unit] })]);
          }}
          options={[
            { value: '', label: t('choose-one') },
            ...free.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
      </div>
    </fieldset>
  );
}

/** A folder's name for the managers of a unit: what every file system and web server takes. */
function folderName(unit: string, taken: (name: string) => boolean): string {
  const plain = unit
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 44);
  const name = `managers-${plain || 'unit'}`;
  for (let i = 1; ; i++) {
    const tried = i === 1 ? name : `${name}-${i}`;
    if (!taken(tried)) return tried;
  }
}

/** New files first, the manifest last: a reader meanwhile has the old release whole. */
/** What lies in the folders that are to be written; null for a manifest that cannot be read. */
async function standingIn(
  into: FileSystemDirectoryHandle,
  folders: readonly FolderRequest[],
): Promise<(StandingRelease | null)[]> {
  const found = await Promise.all(
    folders.map(async ({ name }) => {
      try {
        const folder = await into.getDirectoryHandle(name);
        return await (await (await folder.getFileHandle('manifest.json')).getFile()).text();
      } catch (error) {
        if (error instanceof DOMException && error.name === 'NotFoundError') return undefined;
        throw error;
      }
    }),
  );
  return found.flatMap((text) => (text === undefined ? [] : [readStanding(text)]));
}

function readStanding(text: string): StandingRelease | null {
  try {
    return StandingRelease.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}

async function writeInto(
  folder: FileSystemDirectoryHandle,
  files: ShownRelease['folders'][number]['files'],
): Promise<void> {
  const write = async (path: string, file: Blob) => {
    const stream = await (await folder.getFileHandle(path, { create: true })).createWritable();
    await stream.write(file);
    await stream.close();
  };
  for (const [path, file] of files) if (path !== 'manifest.json') await write(path, file);
  await write('manifest.json', files.get('manifest.json')!);
}

import { zipSync } from 'fflate';
import { useState } from 'react';
import { Button } from '../ui/button.tsx';
import { Select } from '../ui/field.tsx';
import { Notice } from '../ui/notice.tsx';
import { saveFile } from '../ui/save-file.ts';
import type { StationSession } from './session.ts';
import { useStationText } from './text.ts';
import { reasonOf } from './use-import.ts';

type Files = ReadonlyMap<string, Uint8Array<ArrayBuffer>>;
type State =
  | { kind: 'idle' | 'busy' }
  | { kind: 'done'; id: string; files: number; bytes: number; where: string }
  | { kind: 'failed'; reason: string };

/** A folder picker, where the browser has one. */
type PickFolder = (options: { mode: 'readwrite' }) => Promise<FileSystemDirectoryHandle>;
const pickFolder = (globalThis as { showDirectoryPicker?: PickFolder }).showDirectoryPicker;

/** Makes the release and hands it over as a zip or a folder; the release log; starting over. */
export function PublishStep({ session, onChanged }: { session: StationSession; onChanged: () => void }) {
  const { t, format } = useStationText();
  const [audience, setAudience] = useState('hr');
  const [state, setState] = useState<State>({ kind: 'idle' });
  const [sure, setSure] = useState(false);

  const publish = async (deliver: (files: Files, id: string) => Promise<string>) => {
    setState({ kind: 'busy' });
    try {
      const preview = await session.preview(audience, session.setup.company.through);
      if (typeof preview === 'string') {
        setState({
          kind: 'failed',
          reason: t(preview === 'no-units' ? 'preview-no-units' : 'preview-no-answers'),
        });
        return;
      }
      const { files, manifest } = preview.release.folders[0]!;
      // What may have been handed over counts as published, so the log comes first.
      await session.published(preview);
      const where = await deliver(files, manifest.id);
      const bytes = [...files.values()].reduce((sum, file) => sum + file.byteLength, 0);
      setState({ kind: 'done', id: manifest.id, files: files.size, bytes, where });
      onChanged();
    } catch (error) {
      setState({ kind: 'failed', reason: reasonOf(error) });
    }
  };
  const asZip = () =>
    publish(async (files, id) => {
      const name = `customer-lens-${audience}-${id}.zip`;
      saveFile(name, 'application/zip', [zipSync(Object.fromEntries(files)) as Uint8Array<ArrayBuffer>]);
      return t('publish-where-zip', { file: name });
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
    await publish(async (files) => {
      await writeInto(folder, files);
      return t('publish-where-folder', { folder: folder.name });
    });
  };
  const busy = state.kind === 'busy';

  return (
    <div className="cl-stack" data-gap="l">
      <p>{t('publish-lead')}</p>
      <div className="st-form">
        <Select
          label={t('publish-audience')}
          value={audience}
          onChange={(event) => setAudience(event.target.value)}
          options={[
            { value: 'hr', label: t('publish-hr') },
            { value: 'recruiters', label: t('publish-recruiters') },
          ]}
        />
      </div>
      <div className="cl-row">
        <Button look="main" disabled={busy} onClick={() => void asZip()}>
          {t('publish-zip')}
        </Button>
        {pickFolder ? (
          <Button disabled={busy} onClick={() => void intoFolder()}>
            {t('publish-folder')}
          </Button>
        ) : null}
      </div>
      {busy ? <Notice tone="wait" live title={t('publish-busy')} /> : null}
      {state.kind === 'failed' ? (
        <Notice tone="alert" live title={t('publish-failed', { reason: state.reason })} />
      ) : null}
      {state.kind === 'done' ? (
        <Notice
          tone="good"
          live
          title={t('publish-done', {
            id: state.id,
            files: state.files,
            size: format.whole(Math.ceil(state.bytes / 1024)),
            where: state.where,
          })}
        />
      ) : null}
      <div className="cl-stack" data-gap="s">
        <div>
          <Button
            icon="file"
            onClick={() =>
              void session
                .log()
                .then((log) => saveFile('release-log.jsonl', 'application/jsonl', [log]))
                .catch((error: unknown) => setState({ kind: 'failed', reason: reasonOf(error) }))
            }
          >
            {t('publish-log')}
          </Button>
        </div>
        <p className="cl-quiet cl-small">{t('publish-log-help')}</p>
      </div>
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

/** New files first, the manifest last: a reader meanwhile has the old release whole. */
async function writeInto(folder: FileSystemDirectoryHandle, files: Files): Promise<void> {
  const write = async (path: string, bytes: Uint8Array<ArrayBuffer>) => {
    const stream = await (await folder.getFileHandle(path, { create: true })).createWritable();
    await stream.write(bytes);
    await stream.close();
  };
  for (const [path, bytes] of files) if (path !== 'manifest.json') await write(path, bytes);
  await write('manifest.json', files.get('manifest.json')!);
}

import { PERMISSIONS } from '../../core/seat/permissions.ts';

/** The permissions with their reasons as a Markdown table. */
export function permissionsTable(): string {
  const rows = PERMISSIONS.map(({ permission, browsers, asked, reason }) => {
    const when = asked === 'install' ? 'at install' : 'by your click';
    const where = browsers === 'chromium' ? ', Chromium only' : '';
    return `| \`${permission}\` | ${when}${where} | ${reason} |`;
  });
  return ['| permission | asked | why |', '|---|---|---|', ...rows].join('\n');
}

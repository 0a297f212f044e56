import { KIT } from '../../texts/advice-kit.ts';
import { textsFor } from '../../texts/texts.ts';
import { escaped, markdown } from './printed.ts';
import type { Kit, KitQuestion } from './questions.ts';

const kitTexts = (kit: Kit) => textsFor(KIT, kit.language).t;

function labels(kit: Kit, { kind, goal }: KitQuestion): string {
  const t = kitTexts(kit);
  return goal === 'add' ? t('kit.add') : `${t(`kit.${kind}`)} · ${t(`kit.${goal}`)}`;
}

function heading(kit: Kit): string {
  const { code, check, team, minutes } = kit;
  const t = kitTexts(kit);
  return t('kit.heading', { title: t('kit.title'), code, check, team, minutes: String(minutes) });
}

function requisitionLine(kit: Kit): string {
  const { id, title } = kit.requisition;
  return `${kitTexts(kit)('kit.requisition', { id })}${title ? `: ${title}` : ''}`;
}

const SCALE = [1, 3, 5] as const;

/** The kit as plain text, for any field. */
export function kitAsText(kit: Kit): string {
  const ask = kitTexts(kit)('kit.follow-up');
  return [
    heading(kit),
    requisitionLine(kit),
    kit.basis,
    '',
    ...kit.questions.flatMap((question, index) => [
      `${index + 1}. ${question.ask} [${labels(kit, question)}]`,
      `   ${question.why}`,
      `   ${ask}: ${question.probes.join(' ')}`,
      ...question.anchors.map((anchor, step) => `   ${SCALE[step]} = ${anchor}`),
      '',
    ]),
    ...(kit.sameness ? [kit.sameness] : []),
    kit.beyond,
    `${kit.changeMind}____________`,
    kit.rules,
    '',
  ].join('\n');
}

/** The kit as Markdown. */
export function kitAsMarkdown(kit: Kit): string {
  const ask = kitTexts(kit)('kit.follow-up');
  return [
    `# ${markdown(heading(kit))}`,
    '',
    `${markdown(requisitionLine(kit))}  `,
    markdown(kit.basis),
    '',
    ...kit.questions.flatMap((question, index) => [
      `## ${index + 1}. ${markdown(question.ask)}`,
      '',
      `*${markdown(labels(kit, question))}* · ${markdown(question.why)}`,
      '',
      `${ask}: ${question.probes.map(markdown).join(' ')}`,
      '',
      ...question.anchors.map((anchor, step) => `- **${SCALE[step]}** ${markdown(anchor)}`),
      '',
    ]),
    ...(kit.sameness ? [markdown(kit.sameness), ''] : []),
    markdown(kit.beyond),
    '',
    `${markdown(kit.changeMind)}\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_`,
    '',
    markdown(kit.rules),
    '',
  ].join('\n');
}

/** The kit as HTML that an applicant tracking system's editor keeps: headings, paragraphs, lists, no styles. */
export function kitAsHtml(kit: Kit): string {
  const ask = kitTexts(kit)('kit.follow-up');
  const questions = kit.questions.map(
    (question) =>
      `<li><p><strong>${escaped(question.ask)}</strong> <em>${escaped(labels(kit, question))}</em><br>` +
      `${escaped(question.why)}</p><p>${ask}: ${escaped(question.probes.join(' '))}</p><ul>` +
      `${question.anchors.map((anchor, step) => `<li>${SCALE[step]}: ${escaped(anchor)}</li>`).join('')}</ul></li>`,
  );
  return (
    `<h2>${escaped(heading(kit))}</h2><p>${escaped(requisitionLine(kit))}<br>${escaped(kit.basis)}</p>` +
    `<ol>${questions.join('')}</ol>` +
    `${kit.sameness ? `<p>${escaped(kit.sameness)}</p>` : ''}<p>${escaped(kit.beyond)}</p>` +
    `<p>${escaped(kit.changeMind)}____________</p><p>${escaped(kit.rules)}</p>`
  );
}

/** The look of the printed page: one sheet of A4 or Letter, black on white. */
const PRINT_STYLE = `@page{size:auto;margin:8mm 12mm}
*{box-sizing:border-box}
body{margin:0 auto;max-width:190mm;font:9pt/1.22 system-ui,sans-serif;color:#000;background:#fff}
h1{font-size:13pt;margin:0 0 1mm}p{margin:0 0 .8mm}.quiet{color:#444;font-size:8.1pt}
ol{margin:1.4mm 0;padding:0;list-style:none}
li.question{break-inside:avoid;border-top:.3pt solid #888;padding:1.1mm 0 0}
h2{font-size:9.6pt;margin:0 0 .5mm;font-weight:600}
table{width:100%;border-collapse:collapse;table-layout:fixed;margin:.4mm 0 .8mm}
td{vertical-align:top;padding:0 2.5mm 0 0;font-size:8.1pt;line-height:1.18}td b{margin-right:1mm}
.line{border-bottom:.3pt solid #888;height:5.4mm;margin:0 0 .8mm;color:#444;font-size:8.2pt}`;

/** A whole document of one printed page, with lines for notes. It holds no script and loads nothing. */
export function kitAsPage(kit: Kit): string {
  const t = kitTexts(kit);
  const questions = kit.questions.map(
    (question, index) =>
      `<li class="question"><h2>${index + 1} ${escaped(question.ask)}</h2>` +
      `<p class="quiet">${escaped(labels(kit, question))} · ${escaped(question.why)}</p>` +
      `<p>${t('kit.follow-up')}: ${escaped(question.probes.join(' '))}</p><table><tr>` +
      `${question.anchors.map((anchor, step) => `<td><b>${SCALE[step]}</b>${escaped(anchor)}</td>`).join('')}` +
      `</tr></table><div class="line">${t('kit.notes')}</div></li>`,
  );
  return (
    `<!doctype html><html lang="${kit.language}"><head><meta charset="utf-8">` +
    `<meta name="viewport" content="width=device-width"><title>${escaped(`${t('kit.title')} ${kit.code}`)}</title>` +
    `<style>${PRINT_STYLE}</style></head><body><h1>${escaped(heading(kit))}</h1>` +
    `<p>${escaped(requisitionLine(kit))}. ${escaped(kit.basis)}</p><ol>${questions.join('')}</ol>` +
    `${kit.sameness ? `<p>${escaped(kit.sameness)}</p>` : ''}<p>${escaped(kit.beyond)}</p>` +
    `<div class="line">${escaped(kit.changeMind)}</div><p><strong>${escaped(kit.rules)}</strong></p></body></html>`
  );
}

import { type Html, html } from './html.ts';
import type { Link, SitePage } from './orangehrm-pages.ts';
import {
  CANDIDATES,
  REQUISITIONS,
  type SiteCandidate,
  type SiteRequisition,
  STRUCTURE,
} from './site-data.ts';

const row = (label: string, value: Html | string): Html =>
  html`<tr><td class="vertical">${label}</td><td class="data">${value}</td></tr>`;
const table = (rows: Html[]): Html => html`<table class="detailsInside"><tbody>${rows}</tbody></table>`;
const details = (left: Html[], right: Html[]): Html =>
  html`<table class="detailsOutside"><tbody><tr><td width="50%">${table(left)}</td><td width="50%">${table(right)}</td></tr></tbody></table>`;

function paragraphs(text: string): Html {
  return html`<div id="shortDescription">${text.split('\n\n').map((part) => {
    const lines = part.split('\n');
    const points = lines.filter((line) => line.startsWith('- '));
    const rest = lines.filter((line) => !line.startsWith('- ')).join(' ');
    const list =
      points.length > 0 ? html`<ul>${points.map((line) => html`<li>${line.slice(2)}</li>`)}</ul>` : html``;
    return html`<p>${rest}</p>${list}`;
  })}</div>`;
}

function jobOrder(job: SiteRequisition, link: Link): SitePage {
  const applicants = CANDIDATES.filter((one) => one.requisition === job.id);
  return {
    title: `Job Order - ${job.jobTitle}`,
    section: 'joborders',
    content: html`<h2>Job Orders: Job Order Details</h2><p class="note">Job Order Details</p>${details(
      [
        row('Title:', html`<span class="jobTitleHot">${job.jobTitle}</span>`),
        row(
          'Company Name:',
          html`<a href="${link('?m=companies&a=show&companyID=1')}">Tallwater Home Services</a>`,
        ),
        row('Department:', job.unit),
        row('CATS Job ID:', job.id),
        row('Location:', job.location),
      ],
      [
        row('Openings:', String(job.positions)),
        row('Contact Name:', job.hiringManager),
        row('Status:', 'Active'),
      ],
    )}${table([row('Description:', paragraphs(job.ad))])}<p class="note">Candidates in Job Order</p><table class="list"><tr><th>Candidate</th><th>Status</th></tr>${applicants.map(
      (one) =>
        html`<tr><td><a href="${link(`?m=candidates&a=show&candidateID=${one.id}`)}">${one.first} ${one.last}</a></td><td>${one.status}</td></tr>`,
    )}</table><p><a id="edit_link" href="${link(`?m=joborders&a=edit&jobOrderID=${job.id}`)}">Edit</a></p>`,
  };
}

function jobOrderEditor(job: SiteRequisition): SitePage {
  const names = [...new Set([job.unit, ...STRUCTURE.units.map((one) => one.name)])];
  return {
    title: 'Edit Job Order',
    section: 'joborders',
    content: html`<h2>Job Orders: Edit Job Order</h2><p class="note">Edit Job Order</p><form id="editJobOrderForm" autocomplete="off"><table class="editTable"><tr><td><label for="title">Title:</label></td><td><input id="title" name="title" data-field="title"></td></tr><tr><td><label for="departmentSelect">Department:</label></td><td><select id="departmentSelect" name="department">${names.map(
      (name) => html`<option${name === job.unit ? html` selected` : ''}>${name}</option>`,
    )}</select></td></tr><tr><td><label for="description">Description:</label></td><td><textarea id="description" name="description" rows="14" data-field="ad"></textarea></td></tr></table><input type="button" class="button" value="Save"></form>`,
    values: { title: job.jobTitle, ad: job.ad },
  };
}

function jobOrderList(link: Link): SitePage {
  return {
    title: 'Job Orders',
    section: 'joborders',
    content: html`<h2>Job Orders</h2><table class="list"><tr><th>ID</th><th>Title</th><th>Department</th></tr>${REQUISITIONS.map(
      (job) =>
        html`<tr><td>${job.id}</td><td><a class="jobLinkHot" href="${link(`?m=joborders&a=show&jobOrderID=${job.id}`)}">${job.jobTitle}</a></td><td>${job.unit}</td></tr>`,
    )}</table>`,
  };
}

function candidate(one: SiteCandidate, link: Link): SitePage {
  const job = REQUISITIONS.find((requisition) => requisition.id === one.requisition)!;
  return {
    title: `Candidate - ${one.first} ${one.last}`,
    section: 'candidates',
    content: html`<h2>Candidates: Candidate Details</h2><p class="note">Candidate Details</p>${details(
      [
        row('Name:', html`<span class="jobTitleCold">${one.first} ${one.last}</span>`),
        row('E-Mail:', `${one.first}.${one.last}@mail.example`.toLowerCase()),
        row('Key Skills:', 'patience, telephone'),
      ],
      [row('Date Available:', one.applied), row('Created:', one.applied)],
    )}<p class="note">Job Orders for Candidates</p><table class="sortablepair list"><tr><th>Title</th><th>Status</th></tr><tr><td><a class="jobLinkCold" href="${link(`?m=joborders&a=show&jobOrderID=${job.id}`)}">${job.jobTitle}</a></td><td>${one.status}</td></tr></table>`,
  };
}

function candidateList(link: Link): SitePage {
  return {
    title: 'Candidates',
    section: 'candidates',
    content: html`<h2>Candidates</h2><table class="list"><tr><th>Name</th><th>Status</th></tr>${CANDIDATES.map(
      (one) =>
        html`<tr><td><a href="${link(`?m=candidates&a=show&candidateID=${one.id}`)}">${one.first} ${one.last}</a></td><td>${one.status}</td></tr>`,
    )}</table>`,
  };
}

function company(): SitePage {
  const departments = STRUCTURE.units.map(
    (one) => html`${one.name}
<br>
`,
  );
  return {
    title: 'Company - Tallwater Home Services',
    section: 'companies',
    content: html`<h2>Companies: Company Details</h2><p class="note">Company Details</p>${details([row('Name:', html`<span class="jobTitleCold">Tallwater Home Services</span>`), row('Departments:', html`${departments}`)], [row('Web Site:', 'tallwater.example')])}`,
  };
}

/** The tool's frame around a page. */
export function openCatsFrame(page: SitePage, link: Link): Html {
  return html`<div class="cats"><div class="cats-head"><b>HireBoard</b><a href="${link('?m=joborders')}">Job Orders</a><a href="${link('?m=candidates')}">Candidates</a><a href="${link('?m=companies&a=show&companyID=1')}">Companies</a></div><div id="contents" data-content>${page.content}</div></div>`;
}

/** The page that a query of `index.php` names, or null. */
export function openCatsPage(query: URLSearchParams, link: Link): SitePage | null {
  const module = query.get('m') ?? 'joborders';
  const action = query.get('a');
  if (module === 'joborders') {
    if (action === null) return jobOrderList(link);
    const job = REQUISITIONS.find((one) => one.id === query.get('jobOrderID'));
    if (!job) return null;
    return action === 'edit' ? jobOrderEditor(job) : jobOrder(job, link);
  }
  if (module === 'candidates') {
    if (action === null) return candidateList(link);
    const one = CANDIDATES.find((person) => String(person.id) === query.get('candidateID'));
    return one ? candidate(one, link) : null;
  }
  return module === 'companies' ? company() : null;
}

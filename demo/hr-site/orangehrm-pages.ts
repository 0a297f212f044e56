import { type Html, html } from './html.ts';
import {
  CANDIDATES,
  EMPLOYEES,
  REQUISITIONS,
  type SiteCandidate,
  type SiteEmployee,
  type SiteRequisition,
  type SiteUnit,
  STRUCTURE,
} from './site-data.ts';

/** A page before its frame: `values` are set as properties by the page's script. */
export interface SitePage {
  title: string;
  section: string;
  content: Html;
  values?: Record<string, string>;
}

/** Turns a path of the tool into a link that keeps the page's switches. */
export type Link = (path: string) => string;

const group = (label: string, field: Html, wide = false): Html =>
  html`<div class="oxd-grid-item${wide ? ' span-2' : ''}"><div class="oxd-input-group"><div class="oxd-input-group__label-wrapper"><label class="oxd-label">${label}</label></div><div>${field}</div></div></div>`;
const text = (value: string): Html => html`<p class="oxd-text oxd-text--p">${value}</p>`;
const input = (field: string): Html =>
  html`<input class="oxd-input oxd-input--active" data-field="${field}">`;
const select = (value: string): Html =>
  html`<div class="oxd-select-wrapper"><div class="oxd-select-text"><div class="oxd-select-text-input" tabindex="0">${value}</div></div></div>`;
const card = (title: string, body: Html): Html =>
  html`<div class="orangehrm-card-container"><h6 class="oxd-text orangehrm-main-title">${title}</h6><hr class="oxd-divider">${body}</div>`;
const actions = html`<div class="oxd-form-actions"><button type="button" class="oxd-button">Cancel</button><button type="button" class="oxd-button oxd-button--secondary">Save</button></div>`;

function vacancy(requisition: SiteRequisition): SitePage {
  return {
    title: 'Recruitment',
    section: 'recruitment/viewJobVacancy',
    content: html`<div class="orangehrm-background-container">${card(
      'Edit Vacancy',
      html`<form class="oxd-form" autocomplete="off"><div class="oxd-grid-3">${group('Vacancy Name', input('name'))}${group('Job Title', select(requisition.jobTitle))}${group('Number of Positions', input('positions'))}</div><div class="oxd-grid-3">${group('Description', html`<textarea class="oxd-textarea oxd-textarea--active" data-field="ad"></textarea>`, true)}${group('Hiring Manager', html`<div class="oxd-autocomplete-text-input"><input data-field="manager"></div>`)}</div>${actions}</form>`,
    )}</div>`,
    values: {
      name: requisition.name,
      positions: String(requisition.positions),
      ad: requisition.ad,
      manager: requisition.hiringManager,
    },
  };
}

function vacancyList(link: Link): SitePage {
  return {
    title: 'Recruitment',
    section: 'recruitment/viewJobVacancy',
    content: html`<div class="orangehrm-background-container">${card(
      'Vacancies',
      html`<table class="oxd-table" role="table"><thead><tr><th>Vacancy</th><th>Job Title</th><th>Hiring Manager</th><th>Status</th></tr></thead><tbody>${REQUISITIONS.map(
        (one) =>
          html`<tr class="oxd-table-card"><td><a href="${link(`recruitment/addJobVacancy/${one.id}`)}">${one.name}</a></td><td>${one.jobTitle}</td><td>${one.hiringManager}</td><td>Active</td></tr>`,
      )}</tbody></table>`,
    )}</div>`,
  };
}

function candidateList(link: Link): SitePage {
  return {
    title: 'Recruitment',
    section: 'recruitment/viewCandidates',
    content: html`<div class="orangehrm-background-container">${card(
      'Candidates',
      html`<table class="oxd-table" role="table"><thead><tr><th>Vacancy</th><th>Candidate</th><th>Date of Application</th><th>Status</th></tr></thead><tbody>${CANDIDATES.map(
        (one) =>
          html`<tr class="oxd-table-card"><td>${REQUISITIONS.find((job) => job.id === one.requisition)?.name ?? ''}</td><td><a href="${link(`recruitment/addCandidate/${one.id}`)}">${one.first} ${one.last}</a></td><td>${one.applied}</td><td>${one.status}</td></tr>`,
      )}</tbody></table>`,
    )}</div>`,
  };
}

function candidate(one: SiteCandidate): SitePage {
  const job = REQUISITIONS.find((requisition) => requisition.id === one.requisition);
  return {
    title: 'Recruitment',
    section: 'recruitment/viewCandidates',
    content: html`${card(
      'Application Stage',
      html`<form class="oxd-form"><div class="oxd-grid-3">${group('Name', text(`${one.first} ${one.last}`))}${group('Vacancy', text(job?.name ?? ''))}${group('Hiring Manager', text(job?.hiringManager ?? ''))}</div><hr class="oxd-divider"><div class="orangehrm-recruitment"><div class="orangehrm-recruitment-status"><p class="oxd-text oxd-text--p">Status: ${one.status}</p></div><div class="orangehrm-recruitment-actions"><button type="button" class="oxd-button oxd-button--danger">Reject</button> <button type="button" class="oxd-button oxd-button--secondary">Schedule Interview</button></div></div></form>`,
    )}<div class="orangehrm-background-container">${card(
      'Candidate Profile',
      html`<form class="oxd-form" autocomplete="off"><div class="oxd-grid-3">${group('First Name', input('first'))}${group('Last Name', input('last'))}${group('Job Vacancy', select(job?.name ?? ''))}${group('Email', input('mail'))}${group('Date of Application', input('applied'))}${group('Notes', input('notes'))}</div></form>`,
    )}</div>`,
    values: {
      first: one.first,
      last: one.last,
      mail: `${one.first}.${one.last}@mail.example`.toLowerCase(),
      applied: one.applied,
      notes: 'Came by recommendation.',
    },
  };
}

const TABS = [
  ['Personal Details', 'pim/viewPersonalDetails/empNumber/'],
  ['Job', 'pim/viewJobDetails/empNumber/'],
  ['Salary', 'pim/viewSalaryList/empNumber/'],
  ['Termination', 'pim/terminateEmployment/empNumber/'],
  ['Leave', 'leave/viewLeaveList/empNumber/'],
] as const;

function employee(one: SiteEmployee, tab: string, link: Link): SitePage {
  const tabs = html`<nav class="orangehrm-tabs">${TABS.map(
    ([name, path]) =>
      html`<a class="orangehrm-tabs-item${name === tab ? ' --active' : ''}" href="${link(path + String(one.id))}">${name}</a>`,
  )}</nav>`;
  const bodies: Record<string, Html> = {
    'Personal Details': html`<div class="oxd-grid-3">${group('First Name', input('first'))}${group('Last Name', input('last'))}${group('Employee Id', input('id'))}</div>`,
    Job: html`<div class="oxd-grid-3">${group('Job Title', select(one.jobTitle))}${group('Sub Unit', select(one.unit))}${group('Location', select(one.location))}${group('Reports to', text(one.supervisor))}</div>`,
    Salary: html`<table class="oxd-table" role="table"><tr><th>Component</th><th>Amount</th><th>Frequency</th></tr><tr><td>Base</td><td>confidential</td><td>Monthly</td></tr></table>`,
    Termination: html`<div class="oxd-grid-3">${group('Last Day', input('last-day'))}${group('Reason', select('-- Select --'))}</div>`,
    Leave: html`<table class="oxd-table" role="table"><tr><th>From</th><th>To</th><th>Type</th></tr><tr><td>2026-10-05</td><td>2026-10-09</td><td>Holiday</td></tr></table>`,
  };
  return {
    title: 'PIM',
    section: 'pim/viewEmployeeList',
    content: html`<div class="orangehrm-background-container"><div class="orangehrm-card-container orangehrm-edit-employee-content"><div class="orangehrm-edit-employee-name"><h6 class="oxd-text orangehrm-main-title">${one.first} ${one.last}</h6></div>${tabs}<form class="oxd-form" autocomplete="off">${bodies[tab]!}</form></div></div>`,
    values: { first: one.first, last: one.last, id: String(one.id).padStart(4, '0') },
  };
}

function employeeList(link: Link): SitePage {
  return {
    title: 'PIM',
    section: 'pim/viewEmployeeList',
    content: html`<div class="orangehrm-background-container">${card(
      'Employees',
      html`<table class="oxd-table" role="table"><thead><tr><th>Name</th><th>Job Title</th><th>Sub Unit</th></tr></thead><tbody>${EMPLOYEES.map(
        (one) =>
          html`<tr class="oxd-table-card"><td><a href="${link(`pim/viewPersonalDetails/empNumber/${one.id}`)}">${one.first} ${one.last}</a></td><td>${one.jobTitle}</td><td>${one.unit}</td></tr>`,
      )}</tbody></table>`,
    )}</div>`,
  };
}

function node(one: SiteUnit): Html {
  const name = one.code ? `${one.code}: ${one.name}` : one.name;
  const below =
    one.units.length > 0 ? html`<ul class="oxd-tree-node-child">${one.units.map(node)}</ul>` : html``;
  return html`<li class="oxd-tree-node"><div class="oxd-tree-node-content"><div class="org-structure-card"><div class="org-name">${name}</div></div></div>${below}</li>`;
}

function structure(): SitePage {
  return {
    title: 'Admin',
    section: 'admin/viewCompanyStructure',
    content: html`<div class="orangehrm-background-container"><div class="orangehrm-paper-container"><h6 class="oxd-text orangehrm-main-title">Organization Structure</h6><hr class="oxd-divider"><p class="oxd-text oxd-text--p --parent">${STRUCTURE.name}</p><div class="org-container"><ul class="oxd-tree-view">${STRUCTURE.units.map(node)}</ul></div></div></div>`,
  };
}

const SECTIONS = [
  ['Vacancies', 'recruitment/viewJobVacancy'],
  ['Candidates', 'recruitment/viewCandidates'],
  ['Employees', 'pim/viewEmployeeList'],
  ['Organization', 'admin/viewCompanyStructure'],
] as const;

/** The tool's frame around a page. */
export function orangeHrmFrame(page: SitePage, link: Link): Html {
  return html`<div id="app" class="shell"><nav class="side"><b>PeopleDesk</b>${SECTIONS.map(
    ([name, path]) =>
      html`<a href="${link(path)}"${page.section === path ? html` aria-current="page"` : ''}>${name}</a>`,
  )}</nav><div class="oxd-layout-container"><div class="bar"><h1>${page.title}</h1><span>Tallwater Home Services</span></div><div class="oxd-layout-context" data-content>${page.content}</div></div></div>`;
}

/** The page at a path below `/web/index.php/`, or null. */
export function orangeHrmPage(path: string, link: Link): SitePage | null {
  if (path === 'recruitment/viewJobVacancy') return vacancyList(link);
  if (path === 'recruitment/viewCandidates') return candidateList(link);
  if (path === 'pim/viewEmployeeList') return employeeList(link);
  if (path === 'admin/viewCompanyStructure') return structure();
  const job = /^recruitment\/addJobVacancy\/(\d+)$/.exec(path)?.[1];
  const requisition = REQUISITIONS.find((one) => one.id === job);
  if (requisition) return vacancy(requisition);
  const applicant = CANDIDATES.find((one) => `recruitment/addCandidate/${one.id}` === path);
  if (applicant) return candidate(applicant);
  for (const [tab, start] of TABS) {
    const person = EMPLOYEES.find((one) => path === `${start}${one.id}`);
    if (person) return employee(person, tab, link);
  }
  return null;
}

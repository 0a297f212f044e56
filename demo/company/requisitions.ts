/** A line of the ATS's job list. Two units are named in a way that no team surely is meant by. */
export interface SampleRequisition {
  id: string;
  title: string;
  unit: string;
}

export const REQUISITIONS: readonly SampleRequisition[] = [
  { id: '42', title: 'Customer Advisor, Service Desk North', unit: 'Service Desk North' },
  { id: '45', title: 'Plumber, Plumbing North', unit: 'Plumbing North' },
  { id: '47', title: 'Case Handler, Complaints & Care', unit: 'Complaints & Care' },
  { id: '48', title: 'Billing Clerk, Billing North', unit: 'Billing North' },
  { id: '51', title: 'Heating Engineer, Heating North', unit: 'Heating North' },
  { id: '53', title: 'Payroll Specialist', unit: 'Payroll' },
  { id: '55', title: 'Emergency Engineer, Night & Emergency', unit: 'Night & Emergency' },
  { id: '57', title: 'Customer Advisor, evenings', unit: 'Evening Pool' },
  { id: '58', title: 'Team Coordinator', unit: 'Cost centre 4711' },
];

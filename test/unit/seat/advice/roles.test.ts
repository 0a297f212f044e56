import { describe, expect, it } from 'vitest';
import { roleOf } from '../../../../core/seat/advice/roles.ts';

describe('the kind of work', () => {
  it.each([
    ['Paramedic, night shift', 'emergency'],
    ['Notfallsanitäter:in (m/w/d)', 'emergency'],
    ['Staff Nurse, Accident and Emergency', 'care'],
    ['Registered Nurse (RN) - ICU', 'care'],
    ['Pflegefachkraft Geriatrie', 'care'],
    ['Oberarzt Kardiologie', 'care'],
    ['Physiotherapist', 'care'],
    ['Commis Chef', 'kitchen'],
    ['Koch (m/w/d) für unsere Hotelküche', 'kitchen'],
    ['Ward Catering Assistant', 'kitchen'],
    ['Ward Cleaner', 'rooms'],
    ['Waiter/Waitress', 'table'],
    ['Barista, part time', 'table'],
    ['Restaurantleiter', 'table'],
    ['Housekeeping Attendant', 'rooms'],
    ['Reinigungskraft', 'rooms'],
    ['Field Service Engineer', 'visit'],
    ['Kurierfahrer', 'visit'],
    ['Anlagenmechaniker / Monteur SHK', 'visit'],
    ['Call Centre Agent (inbound)', 'phone'],
    ['Mitarbeiter Kundenservice', 'phone'],
    ['IT Service Desk Analyst', 'phone'],
    ['Front Desk Receptionist', 'counter'],
    ['Verkäufer in unserer Filiale', 'counter'],
    ['Medical Receptionist', 'counter'],
    ['Mortgage Adviser', 'advice'],
    ['Privatkundenberater', 'advice'],
    ['Claims Handler', 'desk'],
    ['Sachbearbeiterin Leistung', 'desk'],
  ])('of “%s” is %s', (title, role) => {
    expect(roleOf(title, 'Team 7')).toBe(role);
  });

  it.each([
    'Chief of Staff',
    'Software Engineer',
    'Head of Finance',
    'Data Scientist',
    'Team 7',
    '',
    'Barrister',
    'Cookie Policy Lead',
    'Forward Planner',
  ])('of “%s” is not guessed', (title) => {
    expect(roleOf(title, 'Team 7')).toBeUndefined();
  });

  it('is read off the team where the title does not say it', () => {
    expect(roleOf('Agents for spring', 'Service Desk North')).toBe('phone');
    expect(roleOf(undefined, 'Kundenservice Telefon')).toBe('phone');
    expect(roleOf('Two people, 40 hours', 'Billing')).toBe('desk');
  });
});

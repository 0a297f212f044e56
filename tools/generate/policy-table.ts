import * as z from 'zod';
import { Policy } from '../../core/model/settings.ts';

interface JsonSchema {
  type?: string;
  title?: string;
  description?: string;
  minimum?: number;
  maximum?: number;
  enum?: string[];
  items?: JsonSchema;
  properties?: Record<string, JsonSchema>;
}

/** Every key of the policy with its members as a Markdown table, from the schema. */
export function policyTable(): string {
  const { properties = {} } = z.toJSONSchema(Policy, { io: 'input' }) as JsonSchema;
  return ['| key | type | what it does |', '|---|---|---|', ...rows(properties, '')].join('\n');
}

function rows(properties: Record<string, JsonSchema>, path: string): string[] {
  return Object.entries(properties).flatMap(([key, schema]) => {
    const name = `${path}${key}`;
    const says = [schema.title, schema.description].filter(Boolean).join('. ').replaceAll('|', '\\|');
    const members = schema.properties
      ? rows(schema.properties, `${name}.`)
      : rows(schema.items?.properties ?? {}, `${name}[].`);
    return [`| \`${name}\` | ${typeOf(schema)} | ${says} |`, ...members];
  });
}

function typeOf({ type = '', minimum, maximum, enum: values, items }: JsonSchema): string {
  if (values) return values.map((value) => `\`${value}\``).join(', ');
  if (type === 'array') return `list${items?.enum ? ` of ${typeOf(items)}` : ''}`;
  if (type === 'integer') return `whole number, ${minimum} to ${maximum}`;
  return { string: 'text', boolean: 'true or false', object: 'object' }[type] ?? type;
}

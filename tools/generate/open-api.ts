import * as z from 'zod';
import { createDocument, type ZodOpenApiPathItemObject } from 'zod-openapi';
import { FILES, type FileName, Manifest, REQUIRED_FILES, VERSION } from '../../core/release/schema.ts';

const ABOUT: { [name in FileName]: string } = {
  teams:
    'The organisation’s tree, blocks of teams that may only be shown together, and what was decided for each.',
  scores: 'Measures, and counts of answers per rating for each released team or block and calendar bucket.',
  themes: 'Counts of comments by theme and intent, terms, and where comments were set aside for fairness.',
  taxonomy: 'The themes that the counts refer to, with lever and owner.',
  settings: 'What the company decides for everybody.',
  pins: 'Requisitions and units of HR tools with the team that each is about.',
  quotes: 'Cleared quotes of customers.',
  contacts: 'Contacts by weekday and hour, and public posts by day.',
  adapters:
    'HR tools that the company’s analyst made known: where a page says its job or unit, and where a card may stand.',
  work: 'What HR plans and knows: dates, targets, learning, actions, ideas, obstacles.',
};

const refusals = {
  '401': { description: 'The token is missing or no longer holds. A seat hides and deletes what it has.' },
  '403': { description: 'This reader may not read here. A seat hides and deletes what it has.' },
  '404': { description: 'There is no release at this address.' },
  '429': {
    description: 'Too many requests. `Retry-After`, in seconds or as a date, says when to come back.',
    headers: z.object({ 'Retry-After': z.string().optional() }),
  },
  '503': { description: 'Out of order for now; `Retry-After` may say until when.' },
};

/** The API that a release is: a folder of files, every read a GET. As OpenAPI 3.1, from the zod schemas. */
export function openApi() {
  const paths: Record<string, ZodOpenApiPathItemObject> = {
    '/manifest.json': {
      get: {
        operationId: 'manifest',
        summary: 'Which release is the newest, and which files it has.',
        description:
          'Send the ETag of the last answer as `If-None-Match`; 304 says that nothing is newer. Without ETags the `id` says it.',
        requestParams: { header: z.object({ 'If-None-Match': z.string().optional() }) },
        responses: {
          '200': {
            description: 'The manifest.',
            headers: z.object({ ETag: z.string().optional() }),
            content: { 'application/json': { schema: Manifest } },
          },
          '304': { description: 'Nothing is newer.' },
          ...refusals,
        },
      },
    },
  };
  for (const name of Object.keys(FILES) as FileName[])
    paths[`/${name}.{hash}.json`] = {
      get: {
        operationId: name,
        summary: ABOUT[name],
        description: `${
          REQUIRED_FILES.includes(name) ? 'Always there.' : 'Only where there is something.'
        } The manifest names the path, the length and the SHA-256 of its bytes; a file never changes under its name.`,
        requestParams: {
          path: z.object({
            hash: z
              .string()
              .regex(/^[0-9a-f]{16}$/)
              .meta({ description: 'The first 16 digits of its SHA-256.' }),
          }),
        },
        responses: {
          '200': { description: ABOUT[name], content: { 'application/json': { schema: FILES[name] } } },
          ...refusals,
        },
      },
    };
  return createDocument(
    {
      openapi: '3.1.0',
      info: {
        title: 'Customer Lens release',
        version: VERSION,
        description:
          'A release is a folder of static files that any web server can serve. It holds counts that may be shown, never a response. Readers refuse a higher major version and ignore members that they do not know.',
      },
      servers: [
        {
          url: '{address}',
          description:
            'The folder of one audience; what may be seen is decided by which folder a reader is given.',
          variables: { address: { default: 'https://intranet.example/customer-lens/hr' } },
        },
      ],
      security: [{}, { bearer: [] }],
      paths,
      components: {
        securitySchemes: { bearer: { type: 'http', scheme: 'bearer' } },
        schemas: {
          Manifest,
          ...Object.fromEntries(
            Object.entries(FILES).map(([name, schema]) => [
              `${name[0]!.toUpperCase()}${name.slice(1)}File`,
              schema,
            ]),
          ),
        },
      },
    },
    {
      // A reader ignores members of a newer minor version, so the document does not forbid them.
      override: ({ jsonSchema }) => {
        if (jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties;
      },
    },
  );
}

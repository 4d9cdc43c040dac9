import type { BlockNames } from './names.ts';
import type { RegistryLines } from './register.ts';

/** The registries that a block is entered in. Each is exhaustive by type: one that is forgotten does not compile. */
export function blockRegistrations({
  type,
  pascal,
  camel,
}: BlockNames): { file: string; lines: RegistryLines }[] {
  const key = type.includes('-') ? `'${type}'` : type;
  return [
    {
      file: 'packages/content/src/blocks/index.ts',
      lines: {
        imports: [`import { ${camel}Schema } from './${type}/schema.ts';`],
        object: 'export const blockSchemas = {',
        entry: `${key}: ${camel}Schema,`,
      },
    },
    {
      file: 'packages/content/src/examples.ts',
      lines: {
        imports: [`import { ${camel}Examples } from './blocks/${type}/examples.ts';`],
        object: 'export const blockExamples = {',
        entry: `${key}: ${camel}Examples,`,
      },
    },
    {
      file: 'cms/src/blocks/index.ts',
      lines: {
        imports: [
          `import { ${camel}Config } from './${type}/config.ts';`,
          `import { publish${pascal} } from './${type}/publish.ts';`,
        ],
        object: 'export const blockDefinitions = {',
        entry: `${key}: { config: ${camel}Config, publish: publish${pascal} },`,
      },
    },
    {
      file: 'sites/src/blocks/index.ts',
      lines: {
        imports: [`import ${pascal} from './${type}/${pascal}.astro';`],
        object: 'export const blocks = {',
        entry: `${key}: ${pascal},`,
      },
    },
  ];
}

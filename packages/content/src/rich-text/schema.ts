import { z } from 'zod';
import { targetSchema } from '../link.ts';

export const textNodeSchema = z.strictObject({
  type: z.literal('text'),
  text: z.string().min(1).max(20_000),
  bold: z.literal(true).optional(),
  italic: z.literal(true).optional(),
  strikethrough: z.literal(true).optional(),
  code: z.literal(true).optional(),
});
export type TextNode = z.infer<typeof textNodeSchema>;

export const lineBreakSchema = z.strictObject({ type: z.literal('line-break') });

export const linkNodeSchema = z.strictObject({
  type: z.literal('link'),
  target: targetSchema,
  children: z
    .array(z.discriminatedUnion('type', [textNodeSchema, lineBreakSchema]))
    .min(1)
    .max(50),
});

export const inlineNodeSchema = z.discriminatedUnion('type', [
  textNodeSchema,
  lineBreakSchema,
  linkNodeSchema,
]);
export type InlineNode = z.infer<typeof inlineNodeSchema>;

const children = z.array(inlineNodeSchema).min(1).max(500);

export const paragraphSchema = z.strictObject({ type: z.literal('paragraph'), children });

export const headingSchema = z.strictObject({
  type: z.literal('heading'),
  /** Relative to the section around the text: 1 is one level below the heading above it. */
  level: z.literal([1, 2, 3]),
  children,
});

export interface ListItem {
  children: InlineNode[];
  list?: List | undefined;
}
export interface List {
  type: 'list';
  ordered: boolean;
  items: ListItem[];
}

export const listSchema: z.ZodType<List> & { _zod: { propValues: { type: Set<'list'> } } } = z.strictObject({
  type: z.literal('list'),
  ordered: z.boolean(),
  items: z
    .array(
      z.strictObject({
        children,
        /** A list inside this entry. */
        get list() {
          return listSchema.optional();
        },
      }),
    )
    .min(1)
    .max(100),
}) as never;

export const quotationSchema = z.strictObject({ type: z.literal('quotation'), children });
export const ruleSchema = z.strictObject({ type: z.literal('rule') });

export const richTextNodeSchema = z.union([
  paragraphSchema,
  headingSchema,
  listSchema,
  quotationSchema,
  ruleSchema,
]);
export type RichTextNode = z.infer<typeof richTextNodeSchema>;

/** Running text as a tree of plain data. It holds no markup: the renderer alone writes HTML. */
export const richTextSchema = z.array(richTextNodeSchema).min(1).max(1000);
export type RichText = z.infer<typeof richTextSchema>;

const nodeTypes: ReadonlySet<string> = new Set<(RichTextNode | InlineNode)['type']>([
  'paragraph',
  'heading',
  'list',
  'quotation',
  'rule',
  'text',
  'line-break',
  'link',
]);

/** The type of the first node, at any depth, that rich text does not know; `undefined` when there is none. */
export function unknownNodeIn(node: unknown): string | undefined {
  if (typeof node !== 'object' || node === null || !('type' in node)) return undefined;
  if (!nodeTypes.has(String(node.type))) return String(node.type);
  const element = node as { children?: unknown[]; items?: ListItem[] };
  const entries = element.items?.flatMap((item) => [...item.children, item.list]);
  for (const inner of [...(element.children ?? []), ...(entries ?? [])]) {
    const unknown = unknownNodeIn(inner);
    if (unknown !== undefined) return unknown;
  }
  return undefined;
}

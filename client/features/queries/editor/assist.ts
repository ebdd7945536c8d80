import type { Completion, CompletionContext, CompletionSource } from '@codemirror/autocomplete';
import type { Diagnostic, LintSource } from '@codemirror/lint';
import type { Service } from './service.ts';

/** LSP's kinds of completion as CodeMirror names them. */
const icons: Readonly<Record<number, string>> = {
  3: 'function',
  6: 'variable',
  10: 'property',
  14: 'keyword',
  20: 'enum',
  23: 'type',
  25: 'class',
};

export const completeWith =
  (service: () => Service): CompletionSource =>
  async (ctx: CompletionContext) => {
    const word = ctx.matchBefore(/[\w`$]*$/);
    const before = ctx.state.sliceDoc(0, word?.from ?? ctx.pos);
    if (!ctx.explicit && word?.text === '' && !/[:.$]$/.test(before)) return null;
    const answer = await service().ask({
      op: 'complete',
      text: ctx.state.doc.toString(),
      caret: ctx.pos,
      manual: ctx.explicit,
    });
    if (answer.op !== 'complete') return null;
    return {
      from: word?.from ?? ctx.pos,
      validFor: /^[\w`$]*$/,
      options: answer.items.map(
        (i): Completion => ({
          label: i.label,
          ...(i.insert ? { apply: i.insert } : {}),
          ...(i.detail ? { detail: i.detail } : {}),
          type: icons[i.kind ?? 0] ?? 'text',
        }),
      ),
    };
  };

export const checkWith =
  (service: () => Service): LintSource =>
  async (view): Promise<Diagnostic[]> => {
    const text = view.state.doc.toString();
    if (text.trim() === '') return [];
    const answer = await service().ask({ op: 'check', text });
    const end = view.state.doc.length;
    return answer.op === 'check'
      ? answer.spans.map((s) => ({ ...s, from: Math.min(s.from, end), to: Math.min(s.to, end) }))
      : [];
  };

const widest = 60;

/** A value as one line of text: an entity by its name, a relationship by its type, the rest as JSON. */
export function plain(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value !== 'object') return String(value);
  if (Array.isArray(value)) return value.map(plain).join('; ');
  if ('$type' in value) {
    if (value.$type === 'node' && 'properties' in value)
      return nameOf(value.properties) ?? String('id' in value ? value.id : '');
    if (value.$type === 'relationship' && 'type' in value) return String(value.type);
    if (value.$type === 'path' && 'nodes' in value) return (value.nodes as unknown[]).map(plain).join(' – ');
  }
  return JSON.stringify(value);
}
function nameOf(properties: unknown): string | undefined {
  const { name, statement, title, text } = properties as Record<string, unknown>;
  const found = name ?? statement ?? title ?? text;
  return typeof found === 'string' ? found : undefined;
}

/** Columns under their names. A cell too wide is cut where it is drawn, with an ellipsis: csv and json hold all of it. */
export function asTable(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const cut = (text: string) => {
    const line = text.replace(/\s+/g, ' ');
    return line.length > widest ? `${line.slice(0, widest - 1)}…` : line;
  };
  const lines = [columns, ...rows].map((row) => row.map(cut));
  const widths = columns.map((_, i) => Math.max(...lines.map((line) => line[i]?.length ?? 0)));
  const drawn = lines.map((line) =>
    line
      .map((cell, i) => cell.padEnd(widths[i] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  drawn.splice(1, 0, widths.map((w) => '-'.repeat(w)).join('  '));
  return `${drawn.join('\n')}\n`;
}

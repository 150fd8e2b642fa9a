export function pack(line: string): { packed: string; divider: string } | null;
export function packSource(source: string, file: string): string;

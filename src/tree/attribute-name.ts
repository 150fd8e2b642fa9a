/** The attributes whose names are no other spelling of the property's own. */
const NAMES: Readonly<Record<string, string>> = { className: 'class', httpEquiv: 'http-equiv' };

/** @returns what HTML calls a property as hast names it: `className`, `dataBlock`, `colSpan` */
export function attributeName(property: string): string {
  const name = NAMES[property];
  if (name !== undefined) return name;
  if (!property.startsWith('data')) return property.toLowerCase();
  return property.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

import { refName, type Schema } from './keywords.ts';

/** The value a schema describes when nobody says otherwise: its `default`, or that of each of its fields. */
function defaultOf(schema: Schema, schemas: Readonly<Record<string, Schema>>, where: string): unknown {
  if (schema.default !== undefined) return schema.default;
  if (schema.$ref) {
    const name = refName(schema);
    return defaultOf(schemas[name] ?? {}, schemas, name);
  }
  if (schema.type !== 'object' || !schema.properties) throw new Error(`${where}: has no default`);
  return Object.fromEntries(
    Object.entries(schema.properties).map(([name, field]) => [name, defaultOf(field, schemas, `${where}.${name}`)]),
  );
}

/** The default settings document: every section of the schema `Settings`. */
export function defaultSettings(schemas: Readonly<Record<string, Schema>>): Record<string, unknown> {
  const sections = schemas['SettingsSection']?.enum ?? [];
  const properties = schemas['Settings']?.properties ?? {};
  return Object.fromEntries<unknown>(
    sections.map((section) => [
      String(section),
      defaultOf(properties[String(section)] ?? {}, schemas, `Settings.${section}`),
    ]),
  );
}

/** One step of the schema. Never edited once released: a change is a new migration. */
export interface Migration {
  name: string
  sql: string
}

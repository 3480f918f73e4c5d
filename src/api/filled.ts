/** Resolvers of a type, none forgotten: only fields that the row itself holds may be left out. `Columns` are held but not shown as they are. */
export type Filled<Resolvers, Row, Columns extends PropertyKey = never> = Resolvers & Required<Omit<Resolvers, Exclude<keyof Row, Columns> | '__isTypeOf'>>

const TYPE = /^(?:Statement|Edition):(?=[^/\\\s])/

/** The id of a statement or edition without its type, which the API's ids begin with; anything else as it is. */
export const bareKey = (key: string): string => key.replace(TYPE, '')

/** Asks for every node of the fixture that has an id. */
export const EVERY_NODE = `{
  topics { id __typename }
  entities(first: 100) { nodes { id __typename } }
  statements {
    nodes {
      id __typename
      editions { id __typename clauses { nodes { id __typename mentions { id __typename } citations { id __typename } positions { id __typename } commitments { id __typename } } } }
    }
  }
}`

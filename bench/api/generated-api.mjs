// @neo4j/graphql over the graph that this project writes: the type definitions that describe it, and nothing else. Prints where it serves.
import { createServer } from 'node:http'
import { Neo4jGraphQL } from '@neo4j/graphql'
import { createYoga } from 'graphql-yoga'
import neo4j from 'neo4j-driver'

const typeDefs = `
  type Statement @node {
    id: ID!
    title: String!
    date: String
    year: Int
    editions: [Edition!]! @relationship(type: "EDITION_OF", direction: IN)
  }
  type Edition @node {
    id: ID!
    primary: Boolean!
    statement: [Statement!]! @relationship(type: "EDITION_OF", direction: OUT)
    clauses: [Clause!]! @relationship(type: "HAS_CLAUSE", direction: OUT)
    sources: [Source!]! @relationship(type: "SOURCE_OF", direction: IN)
  }
  type Source @node {
    id: ID!
    location: String!
  }
  type Clause @node {
    id: ID!
    part: String!
    section: String
    text: String!
    search: String!
    date: String
    edition: [Edition!]! @relationship(type: "HAS_CLAUSE", direction: IN)
  }
  type Position @node {
    id: ID!
    stance: String!
    date: String
    orderKey: String!
    part: String!
    primary: Boolean!
    quote: String!
    text: String!
    search: String!
    start: Int!
    end: Int!
    rule: String!
    clause: [Clause!]! @relationship(type: "EXPRESSES", direction: IN)
    holders: [Thing!]! @relationship(type: "HELD_BY", direction: OUT)
    about: [Thing!]! @relationship(type: "ABOUT", direction: OUT, properties: "About")
    aboutInstruments: [Instrument!]! @relationship(type: "ABOUT", direction: OUT, properties: "About")
  }
  type About @relationshipProperties {
    role: String!
  }
  type Thing @node {
    id: ID!
    name: String!
  }
  type Instrument @node {
    id: ID!
    name: String!
    kind: String
    citedIn: [Clause!]! @relationship(type: "CITES", direction: IN, properties: "Citation")
  }
  type Citation @relationshipProperties {
    surface: String!
  }
`

const { NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD } = process.env
const driver = neo4j.driver(NEO4J_URI, neo4j.auth.basic(NEO4J_USER, NEO4J_PASSWORD))
const schema = await new Neo4jGraphQL({ typeDefs, driver }).getSchema()
const yoga = createYoga({ schema, logging: false, graphiql: false, maskedErrors: false })
const server = createServer(yoga).listen(0, '127.0.0.1', () => console.log(`http://127.0.0.1:${server.address().port}`))
process.once('SIGTERM', () => process.exit(0))

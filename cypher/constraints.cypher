// Every node has an id of its own within its label; entities also among all entities. Community Edition only.
CREATE CONSTRAINT statement_id IF NOT EXISTS FOR (n:Statement) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT edition_id IF NOT EXISTS FOR (n:Edition) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT source_id IF NOT EXISTS FOR (n:Source) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT source_text_id IF NOT EXISTS FOR (n:SourceText) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT clause_id IF NOT EXISTS FOR (n:Clause) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT position_id IF NOT EXISTS FOR (n:Position) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT commitment_id IF NOT EXISTS FOR (n:Commitment) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT topic_id IF NOT EXISTS FOR (n:Topic) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT thing_id IF NOT EXISTS FOR (n:Thing) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT country_id IF NOT EXISTS FOR (n:Country) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT event_id IF NOT EXISTS FOR (n:Event) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT group_id IF NOT EXISTS FOR (n:Group) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT initiative_id IF NOT EXISTS FOR (n:Initiative) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT instrument_id IF NOT EXISTS FOR (n:Instrument) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT organization_id IF NOT EXISTS FOR (n:Organization) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT person_id IF NOT EXISTS FOR (n:Person) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT place_id IF NOT EXISTS FOR (n:Place) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT treaty_id IF NOT EXISTS FOR (n:Treaty) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT meta_id IF NOT EXISTS FOR (n:Meta) REQUIRE n.id IS UNIQUE;

// Where queries begin.
CREATE INDEX edition_group_key IF NOT EXISTS FOR (n:Edition) ON (n.groupKey);
CREATE INDEX edition_statement_key IF NOT EXISTS FOR (n:Edition) ON (n.statementKey);
CREATE INDEX edition_edition_of IF NOT EXISTS FOR (n:Edition) ON (n.editionOf);
CREATE INDEX source_location IF NOT EXISTS FOR (n:Source) ON (n.location);
CREATE INDEX statement_date IF NOT EXISTS FOR (n:Statement) ON (n.date);
CREATE INDEX statement_year IF NOT EXISTS FOR (n:Statement) ON (n.year);
CREATE INDEX position_order_key IF NOT EXISTS FOR (n:Position) ON (n.orderKey);
CREATE INDEX position_holders_key IF NOT EXISTS FOR (n:Position) ON (n.holdersKey);
CREATE INDEX position_stance IF NOT EXISTS FOR (n:Position) ON (n.stance);
CREATE INDEX position_year IF NOT EXISTS FOR (n:Position) ON (n.year);
CREATE INDEX commitment_order_key IF NOT EXISTS FOR (n:Commitment) ON (n.orderKey);
CREATE INDEX commitment_holders_key IF NOT EXISTS FOR (n:Commitment) ON (n.holdersKey);
CREATE INDEX commitment_year IF NOT EXISTS FOR (n:Commitment) ON (n.year);
CREATE INDEX instrument_kind IF NOT EXISTS FOR (n:Instrument) ON (n.kind);
CREATE INDEX instrument_match_key IF NOT EXISTS FOR (n:Instrument) ON (n.matchKey);

import type { GivenFile } from '../file.ts';
import type { Language } from '../../../extraction/model.ts';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { AboutRow, CitationRow, CitationsNoLongerMadeRow, CitedInstrumentRow, CitingYearRow, ClauseRow, CoMentionRow, CommitmentRow, CommitmentRestatementRow, ComparisonRow, EntityCountRow, EditionRow, EvidenceRow, ExcerptRow, InstrumentCitationsRow, InstrumentInYearRow, KeptCitationsRow, LinkRow, MentionRow, NeighborRow, NeighborhoodRow, NodeRow, PathRow, PositionRow, PositionRestatementRow, SearchHitRow, SourceRow, StanceCellRow, StatementRow, TimelineEntryRow, TimelinePositionRow, TopicRow, TopicCountRow, EntityRow, CitationPage, ClausePage, CoMentionPage, CommitmentPage, EntityPage, InstrumentPage, PositionPage, SearchHitPage, StatementPage, TimelineEntryPage, CountedYearRow, FacetsRow } from '../rows.ts';
import type { ChangedFactRow, FactChangesRow, IngestProgressRow, IngestResultRow, MismatchRow, RemoveResultRow, TextChangesRow, VerificationRow } from '../written.ts';
import type { StoreStatus } from '../../library.ts';
import type { ApiContext } from '../context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A file of a multipart request (GraphQL multipart request specification). */
  File: { input: GivenFile; output: GivenFile; }
  /** A BCP 47 language tag: `zh-Hans`, `zh-Hant` or `en`. As input, regional tags (`zh-CN`, `zh-TW`, `en-GB`) are understood too. */
  Language: { input: Language; output: Language; }
  /** A date as exact as the source gives it: `YYYY`, `YYYY-MM` or `YYYY-MM-DD` (ISO 8601). */
  PartialDate: { input: string; output: string; }
};

/** An entity that the content of a position or commitment names. */
export type About = {
  __typename?: 'About';
  /** Who or what is named. */
  entity: Entity;
  /** As what. */
  role: AboutRole;
};

/** As what the content of a position or commitment names an entity. */
export type AboutRole =
  /** It is merely named. */
  | 'MENTIONED'
  /** The stance is directed at it. */
  | 'TARGET';

/** A fact that came, went or was kept. */
export type ChangedFact = {
  __typename?: 'ChangedFact';
  /** Of a kept fact: the global id that it had in the text before. */
  formerId?: Maybe<Scalars['ID']['output']>;
  /** Its global id. */
  id: Scalars['ID']['output'];
  /** Its stance or modality, or the id of the instrument cited. */
  label: Scalars['String']['output'];
  /** What it is taken on, or the name by which the instrument is cited. */
  text: Scalars['String']['output'];
};

/** One place where a clause names an instrument. */
export type Citation = Fact & Node & {
  __typename?: 'Citation';
  /** The article the text points at. */
  article?: Maybe<Scalars['String']['output']>;
  /** The clause that cites. */
  clause: Clause;
  /** Date of the citing statement. */
  date?: Maybe<Scalars['PartialDate']['output']>;
  /** The date the text gives for the cited instrument. */
  dated?: Maybe<Scalars['PartialDate']['output']>;
  /** The text in which the citation was read. */
  edition: Edition;
  /** Offset after the last character of `surface`. */
  end: Scalars['Int']['output'];
  /** The exact words and where they stand. */
  evidence: Evidence;
  /** Global id. */
  id: Scalars['ID']['output'];
  /** What is cited. */
  instrument: Instrument;
  /** True when its words are those of a text that restates a statement in words of its own. */
  paraphrase: Scalars['Boolean']['output'];
  /** Where in the source it stands. */
  part: Part;
  /** Offset of the first character of `surface` in the source, in UTF-16 code units. */
  start: Scalars['Int']['output'];
  /** The statement that cites. */
  statement: Statement;
  /** The words that name the instrument. */
  surface: Scalars['String']['output'];
  /** Year of the citing statement. */
  year?: Maybe<Scalars['Int']['output']>;
};

/** What became of citations. */
export type CitationComparison = {
  __typename?: 'CitationComparison';
  /** Cited before alone, by id. */
  dropped: Array<InstrumentCitations>;
  /** Cited before and after, by id; under whichever of two ids where `Instrument.sameAs` joins them. */
  kept: Array<KeptCitations>;
  /** Cited after alone, by id. */
  new: Array<InstrumentCitations>;
};

/** A page of citations. */
export type CitationConnection = {
  __typename?: 'CitationConnection';
  /** The items with their cursors. */
  edges: Array<CitationEdge>;
  /** The items alone. */
  nodes: Array<Citation>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** How often something is cited, and where first and last. `fragment Counted on CitationCount { … }` serves every table of citations. */
export type CitationCount = {
  /** How often they cite it. */
  citationCount: Scalars['Int']['output'];
  /** Where it is cited first. */
  firstCitation: Citation;
  /** Where it is cited last. */
  lastCitation: Citation;
  /** True when a counted statement is read from a text that restates it in words of its own. */
  paraphrase: Scalars['Boolean']['output'];
  /** How many statements cite it. */
  statementCount: Scalars['Int']['output'];
};

/** A citation in a page. */
export type CitationEdge = {
  __typename?: 'CitationEdge';
  /** Place of the item in the order; opaque. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Citation;
};

/** The citations of one instrument in one year. */
export type CitationYear = CitationCount & {
  __typename?: 'CitationYear';
  /** How often they cite it. */
  citationCount: Scalars['Int']['output'];
  /** Where it is cited first in this year. */
  firstCitation: Citation;
  /** Where it is cited last in this year. */
  lastCitation: Citation;
  /** True when a counted statement is read from a text that restates it in words of its own. */
  paraphrase: Scalars['Boolean']['output'];
  /** How many statements cite it. */
  statementCount: Scalars['Int']['output'];
  /** Year of the citing statements. */
  year: Scalars['Int']['output'];
};

/** Citations that ended, and how many statements have been silent since. */
export type CitationsNoLongerMade = {
  __typename?: 'CitationsNoLongerMade';
  /** The instruments, the latest citation first. */
  instruments: Array<InstrumentNoLongerCited>;
  /** The first year of the silence. */
  since: Scalars['Int']['output'];
  /** How many statements of these parties there are since then, none of which cites these instruments. 0: nobody spoke. */
  statementCount: Scalars['Int']['output'];
};

/** An instrument and the years in which it is cited. */
export type CitedInstrument = CitationCount & {
  __typename?: 'CitedInstrument';
  /** How often they cite it, over all these years. */
  citationCount: Scalars['Int']['output'];
  /** Where it is cited first in these years. */
  firstCitation: Citation;
  /** What is cited. */
  instrument: Instrument;
  /** Where it is cited last in these years. */
  lastCitation: Citation;
  /** True when a counted statement is read from a text that restates it in words of its own. */
  paraphrase: Scalars['Boolean']['output'];
  /** How many statements cite it, over all these years. */
  statementCount: Scalars['Int']['output'];
  /** The years in which it is cited, oldest first. */
  years: Array<CitationYear>;
};

/** A year and the instruments that are cited in it. */
export type CitingYear = {
  __typename?: 'CitingYear';
  /** How often these instruments are cited. */
  citationCount: Scalars['Int']['output'];
  /** What is cited, the most cited first (by statements, then citations, then id). */
  instruments: Array<InstrumentInYear>;
  /** Year of the citing statements. */
  year: Scalars['Int']['output'];
};


/** A year and the instruments that are cited in it. */
export type CitingYearInstrumentsArgs = {
  new?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A sentence, a part of one between semicolons, or a list item. */
export type Clause = Node & {
  __typename?: 'Clause';
  /** Instruments that it names, in the order of the text. */
  citations: Array<Citation>;
  /** Commitments that it expresses, in the order of the text. */
  commitments: Array<Commitment>;
  /** The text it belongs to. */
  edition: Edition;
  /** Offset after the last character. */
  end: Scalars['Int']['output'];
  /** Global id. */
  id: Scalars['ID']['output'];
  /** Entities that it names, in the order of the text. */
  mentions: Array<Mention>;
  /** Place in the text, counted from 0. */
  ordinal: Scalars['Int']['output'];
  /** Number of the paragraph, counted from 0. */
  paragraph: Scalars['Int']['output'];
  /** True when its words are those of a text that restates a statement in words of its own. */
  paraphrase: Scalars['Boolean']['output'];
  /** Where in the source it stands. */
  part: Part;
  /** Stances that it expresses, in the order of the text. */
  positions: Array<Position>;
  /** The exact slice of the source. */
  quote: Scalars['String']['output'];
  /** Number or title of the section, when the text has sections. */
  section?: Maybe<Scalars['String']['output']>;
  /** Offset of the first character in the source, in UTF-16 code units. */
  start: Scalars['Int']['output'];
  /** The statement it belongs to. */
  statement: Statement;
  /** The quote without noise, tags and page breaks. */
  text: Scalars['String']['output'];
};

/** A page of clauses. */
export type ClauseConnection = {
  __typename?: 'ClauseConnection';
  /** The items with their cursors. */
  edges: Array<ClauseEdge>;
  /** The items alone. */
  nodes: Array<Clause>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A clause in a page. */
export type ClauseEdge = {
  __typename?: 'ClauseEdge';
  /** Place of the item in the order; opaque. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Clause;
};

/** An entity that clauses name beside another. */
export type CoMention = {
  __typename?: 'CoMention';
  /** How many clauses name both. */
  clauseCount: Scalars['Int']['output'];
  /** The clauses that name both, newest statement first; `mentions` and `citations` tell where in them. */
  clauses: ClauseConnection;
  /** Who or what is named too. */
  entity: Entity;
  /** The newest clause that names both. */
  evidence: Evidence;
  /** Year of the first such statement; null when none has a date. */
  firstYear?: Maybe<Scalars['Int']['output']>;
  /** Year of the last such statement; null when none has a date. */
  lastYear?: Maybe<Scalars['Int']['output']>;
  /** True when a counted clause is read from a text that restates a statement in words of its own. */
  paraphrase: Scalars['Boolean']['output'];
  /** How many statements have such a clause. */
  statementCount: Scalars['Int']['output'];
};


/** An entity that clauses name beside another. */
export type CoMentionClausesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of what is named together with an entity. */
export type CoMentionConnection = {
  __typename?: 'CoMentionConnection';
  /** The items with their cursors. */
  edges: Array<CoMentionEdge>;
  /** The items alone. */
  nodes: Array<CoMention>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
  /** How many there are on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** An entity of the list in a page. */
export type CoMentionEdge = {
  __typename?: 'CoMentionEdge';
  /** Place of the item in the order; opaque. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: CoMention;
};

/** What actors say that they will do. */
export type Commitment = Fact & Node & {
  __typename?: 'Commitment';
  /** What its content names, and as what. */
  about: Array<About>;
  /** Who undertakes it. */
  actors: Array<Entity>;
  /** Root code of the event ontology CAMEO, two digits. */
  cameo: Scalars['String']['output'];
  /** The clause that holds the cue. */
  clause: Clause;
  /** The words that express the modality. */
  cue: Excerpt;
  /** Date of the statement. */
  date?: Maybe<Scalars['PartialDate']['output']>;
  /** By when, where the text says it. */
  deadline?: Maybe<Scalars['PartialDate']['output']>;
  /** The text in which it was read. */
  edition: Edition;
  /** Offset after the last character of the quote. */
  end: Scalars['Int']['output'];
  /** The exact words and where they stand. */
  evidence: Evidence;
  /** Global id. */
  id: Scalars['ID']['output'];
  /** How firmly it is put. */
  modality: Modality;
  /** True when its words are those of a text that restates a statement in words of its own. */
  paraphrase: Scalars['Boolean']['output'];
  /** Where in the source it stands. */
  part: Part;
  /** Category of the event ontology PLOVER; CONSULT for words alone, with CAMEO root 01. */
  plover?: Maybe<Scalars['String']['output']>;
  /** The content: the exact slice of the source. */
  quote: Scalars['String']['output'];
  /** Commitments of later statements that restate this one, newest first. */
  restatedBy: Array<CommitmentRestatement>;
  /**
   * The commitment of the latest earlier statement of the same actors that this one restates. Wordings are compared in one language, and in the
   * texts that count; `compareStatements` looks at other texts too.
   */
  restates?: Maybe<CommitmentRestatement>;
  /** The same commitment in other editions of the statement. */
  sameAs: Array<Commitment>;
  /** Offset of the first character of the quote in the source, in UTF-16 code units. */
  start: Scalars['Int']['output'];
  /** The statement that makes it. */
  statement: Statement;
  /** The content without noise, tags and page breaks. */
  text: Scalars['String']['output'];
  /** Topics that its content touches, from a controlled list. */
  topics: Array<Topic>;
  /** Year of the statement. */
  year?: Maybe<Scalars['Int']['output']>;
};


/** What actors say that they will do. */
export type CommitmentAboutArgs = {
  role?: InputMaybe<AboutRole>;
};

/** What became of commitments. */
export type CommitmentComparison = {
  __typename?: 'CommitmentComparison';
  /** Undertaken before alone, in the order of the earlier text. */
  dropped: Array<Commitment>;
  /** Undertaken before and after, in the order of the later text. */
  kept: Array<KeptCommitment>;
  /** Undertaken after alone, in the order of the later text. */
  new: Array<Commitment>;
};

/** A page of commitments. */
export type CommitmentConnection = {
  __typename?: 'CommitmentConnection';
  /** The items with their cursors. */
  edges: Array<CommitmentEdge>;
  /** How those on all pages spread; counted only where asked for. */
  facets: CommitmentFacets;
  /** The items alone. */
  nodes: Array<Commitment>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A commitment in a page. */
export type CommitmentEdge = {
  __typename?: 'CommitmentEdge';
  /** Place of the item in the order; opaque. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Commitment;
};

/** How commitments spread: the most frequent values, each with how many there are; equal counts in the order of the values. */
export type CommitmentFacets = {
  __typename?: 'CommitmentFacets';
  /** What the contents name, as whatever or in one role. */
  about: Array<EntityCount>;
  /** Actors; what several undertake counts for each. */
  actors: Array<EntityCount>;
  /** Modalities. */
  modalities: Array<ModalityCount>;
  /** Kinds of the statements. */
  statementKinds: Array<StatementKindCount>;
  /** Topics that the contents touch. */
  topics: Array<TopicCount>;
  /** Years of the statements. */
  years: Array<YearCount>;
};


/** How commitments spread: the most frequent values, each with how many there are; equal counts in the order of the values. */
export type CommitmentFacetsAboutArgs = {
  first?: Scalars['Int']['input'];
  role?: InputMaybe<AboutRole>;
};


/** How commitments spread: the most frequent values, each with how many there are; equal counts in the order of the values. */
export type CommitmentFacetsActorsArgs = {
  first?: Scalars['Int']['input'];
};


/** How commitments spread: the most frequent values, each with how many there are; equal counts in the order of the values. */
export type CommitmentFacetsModalitiesArgs = {
  first?: Scalars['Int']['input'];
};


/** How commitments spread: the most frequent values, each with how many there are; equal counts in the order of the values. */
export type CommitmentFacetsStatementKindsArgs = {
  first?: Scalars['Int']['input'];
};


/** How commitments spread: the most frequent values, each with how many there are; equal counts in the order of the values. */
export type CommitmentFacetsTopicsArgs = {
  first?: Scalars['Int']['input'];
};


/** How commitments spread: the most frequent values, each with how many there are; equal counts in the order of the values. */
export type CommitmentFacetsYearsArgs = {
  first?: Scalars['Int']['input'];
};

/** Which commitments: every condition given must hold; a list means any of its values, and one value may stand without brackets. */
export type CommitmentFilter = {
  /** Ids of entities that the content names. No names: `search` finds ids by them. */
  about?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Role in which the content names them; without `about`: some entity is named in this role. */
  aboutRole?: InputMaybe<AboutRole>;
  /** Ids of actors. No names: `search` finds ids by them. */
  actor?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Filters all of which must hold too. */
  and?: InputMaybe<Array<CommitmentFilter>>;
  /** True: with a deadline only. False: without one only. */
  hasDeadline?: InputMaybe<Scalars['Boolean']['input']>;
  /** Languages of the texts. */
  language?: InputMaybe<Array<Scalars['Language']['input']>>;
  /** Modalities. */
  modality?: InputMaybe<Array<Modality>>;
  /** A filter that must not hold. */
  not?: InputMaybe<CommitmentFilter>;
  /** Filters one of which must hold too. */
  or?: InputMaybe<Array<CommitmentFilter>>;
  /** Parts of the statements: BODY and ANNEX unless the filter asks for parts anywhere; APPENDED is matter that a site appended. */
  part?: InputMaybe<Array<Part>>;
  /** Ids of statements. */
  statement?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Kinds of the statements. */
  statementKind?: InputMaybe<Array<StatementKind>>;
  /** Words that stand in the content, all of them, whatever their endings and script. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** Ids of topics that the content touches, with or without `Topic:`. */
  topic?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Years of the statements. */
  years?: InputMaybe<YearRange>;
};

/** A key to sort commitments by. */
export type CommitmentOrder = {
  /** The key. */
  by: CommitmentOrderBy;
  /** Which way. */
  direction?: Direction;
};

/** What commitments can be sorted by. */
export type CommitmentOrderBy =
  /** Ids of all actors, in the order of the alphabet. */
  | 'ACTOR'
  /** Date of the statement; what has none is older than all. */
  | 'DATE'
  /** Deadline; what has none comes after all that have one. */
  | 'DEADLINE'
  /** The modality's name. */
  | 'MODALITY'
  /** Offset of the content in its source. */
  | 'PLACE_IN_TEXT';

/** A commitment at the other end of a restatement. */
export type CommitmentRestatement = {
  __typename?: 'CommitmentRestatement';
  /** The other commitment. */
  commitment: Commitment;
  /** How alike the wordings are, from 0 to 1. */
  similarity: Scalars['Float']['output'];
};

/** What became of the facts of one text in another. */
export type Comparison = {
  __typename?: 'Comparison';
  /** The text of `b` that was compared. */
  after: Edition;
  /** The text of `a` that was compared. */
  before: Edition;
  /** What the two cite, whatever their languages. */
  citations: CitationComparison;
  /** Commitments, by their wordings; null when the texts are in two languages. */
  commitments?: Maybe<CommitmentComparison>;
  /** True when both texts are in one language, whatever the script: only then are wordings compared. */
  comparable: Scalars['Boolean']['output'];
  /** Positions, by their wordings; null when the texts are in two languages. */
  positions?: Maybe<PositionComparison>;
};

/** A state, present or past. */
export type Country = Entity & Node & {
  __typename?: 'Country';
  /** Other names under which texts refer to it. */
  aliases: Array<Scalars['String']['output']>;
  /** Global id: the ISO 3166 code. */
  id: Scalars['ID']['output'];
  /** A closer description of the type. */
  kind?: Maybe<Scalars['String']['output']>;
  /** Name in one language. */
  name: Scalars['String']['output'];
  /** Every name known, by language. */
  names: Array<LocalName>;
  /** Where the name comes from; `unverified` or `text` when nobody checked it. */
  source: Scalars['String']['output'];
  /** The type, as in `__typename`. */
  type: EntityType;
};


/** A state, present or past. */
export type CountryNameArgs = {
  language?: InputMaybe<Scalars['Language']['input']>;
};

/** How a statement's date is known, best evidence first. */
export type DateSource =
  /** The closing line of the text. */
  | 'closing line'
  /** A user gave it. */
  | 'correction'
  /** The name of the file. */
  | 'file name'
  /** It is not known. */
  | 'none'
  /** The page around the text. */
  | 'page'
  /** Another place in the text. */
  | 'text';

/** Which way a list is sorted. */
export type Direction =
  /** Upwards: from the oldest, from A. */
  | 'ASC'
  /** Downwards: from the newest, from Z. */
  | 'DESC';

/** One text of a statement: in one language, one script, one wording. */
export type Edition = Node & {
  __typename?: 'Edition';
  /** Length of the decoded text in UTF-16 code units. */
  chars: Scalars['Int']['output'];
  /** Its clauses, in the order of the text. */
  clauses: ClauseConnection;
  /** Fields whose value a user gave in place of what the text says. */
  corrected: Array<Scalars['String']['output']>;
  /** Global id, made from the text's hash. */
  id: Scalars['ID']['output'];
  /** Language and script of the text. */
  language: Scalars['Language']['output'];
  /** True when the text restates the statement in words of its own. */
  paraphrase: Scalars['Boolean']['output'];
  /** True for the most complete edition of the statement: the one that lists and counts read. */
  primary: Scalars['Boolean']['output'];
  /** SHA-256 of the decoded text, in hexadecimal digits. */
  sha256: Scalars['String']['output'];
  /** Where the text was read. */
  sources: Array<Source>;
  /** The statement it is a text of. */
  statement: Statement;
  /** Title, as this text gives it. */
  title: Scalars['String']['output'];
  /** True when the text breaks off. */
  truncated: Scalars['Boolean']['output'];
};


/** One text of a statement: in one language, one script, one wording. */
export type EditionClausesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** Somebody or something that statements name: who acts, who is addressed, what is spoken of. */
export type Entity = {
  /** Other names under which texts refer to it. */
  aliases: Array<Scalars['String']['output']>;
  /** Global id, the same in every language. */
  id: Scalars['ID']['output'];
  /** A closer description of the type, such as a kind of organization. */
  kind?: Maybe<Scalars['String']['output']>;
  /** Name in one language. */
  name: Scalars['String']['output'];
  /** Every name known, by language. */
  names: Array<LocalName>;
  /** Where the name comes from; `unverified` or `text` when nobody checked it. */
  source: Scalars['String']['output'];
  /** The type, as in `__typename`. */
  type: EntityType;
};


/** Somebody or something that statements name: who acts, who is addressed, what is spoken of. */
export type EntityNameArgs = {
  language?: InputMaybe<Scalars['Language']['input']>;
};

/** A page of entities. */
export type EntityConnection = {
  __typename?: 'EntityConnection';
  /** The items with their cursors. */
  edges: Array<EntityEdge>;
  /** The items alone. */
  nodes: Array<Entity>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** How many there are of an entity. */
export type EntityCount = {
  __typename?: 'EntityCount';
  /** How many. */
  count: Scalars['Int']['output'];
  /** The entity. */
  entity: Entity;
};

/** An entity in a page. */
export type EntityEdge = {
  __typename?: 'EntityEdge';
  /** Place of the item in the order; opaque. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Entity;
};

/** Which entities: every condition given must hold; a list means any of its values, and one value may stand without brackets. */
export type EntityFilter = {
  /** Kinds, as in `kind`. */
  kind?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Part of a name, an alias or the id as it stands there, whatever the case of its letters, the script of its Chinese and space around it. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Types. */
  type?: InputMaybe<Array<EntityType>>;
};

/** The types of entities. */
export type EntityType =
  /** A state, present or past. */
  | 'Country'
  /** A named event. */
  | 'Event'
  /** A holder or addressee without a proper name. */
  | 'Group'
  /** A named policy, strategy, project or concept. */
  | 'Initiative'
  /** A document or agreed text. */
  | 'Instrument'
  /** An organization, alliance, forum, government body or company. */
  | 'Organization'
  /** A named person. */
  | 'Person'
  /** A territory, region, sea, city or facility. */
  | 'Place';

/** A named event, with its ordinal or year. */
export type Event = Entity & Node & {
  __typename?: 'Event';
  /** Other names under which texts refer to it. */
  aliases: Array<Scalars['String']['output']>;
  /** Global id, the same in every language. */
  id: Scalars['ID']['output'];
  /** A closer description of the type. */
  kind?: Maybe<Scalars['String']['output']>;
  /** Name in one language. */
  name: Scalars['String']['output'];
  /** Every name known, by language. */
  names: Array<LocalName>;
  /** Where the name comes from; `unverified` or `text` when nobody checked it. */
  source: Scalars['String']['output'];
  /** The type, as in `__typename`. */
  type: EntityType;
};


/** A named event, with its ordinal or year. */
export type EventNameArgs = {
  language?: InputMaybe<Scalars['Language']['input']>;
};

/**
 * The exact words a fact rests on, flat, so that it can be copied into a note or a table.
 * Offsets count UTF-16 code units of the decoded source text; `quote` is its slice from `start` to `end`.
 */
export type Evidence = {
  __typename?: 'Evidence';
  /** Global id of the clause that holds the quote or the cue. */
  clause: Scalars['ID']['output'];
  /** Global id of the edition whose text is quoted. */
  edition: Scalars['ID']['output'];
  /** Offset after the last character of the quote. */
  end: Scalars['Int']['output'];
  /** True when the quoted edition restates a statement in words of its own, so that the quote is not the statement's wording. */
  paraphrase: Scalars['Boolean']['output'];
  /** The exact slice of the source. */
  quote: Scalars['String']['output'];
  /** The rule that found the fact. */
  rule?: Maybe<Scalars['String']['output']>;
  /** Number or title of the section, when the text has sections. */
  section?: Maybe<Scalars['String']['output']>;
  /** Where the text was read: a path or URL. The first in alphabetical order when the same text was read in several places. */
  source: Scalars['String']['output'];
  /** Offset of the first character of the quote. */
  start: Scalars['Int']['output'];
  /** Global id of the statement. */
  statement: Scalars['ID']['output'];
};

/** A piece of a source text. */
export type Excerpt = {
  __typename?: 'Excerpt';
  /** Offset after its last character. */
  end: Scalars['Int']['output'];
  /** The exact slice of the source. */
  quote: Scalars['String']['output'];
  /** Offset of its first character, in UTF-16 code units. */
  start: Scalars['Int']['output'];
};

/** Something that a text says at one place. */
export type Fact = {
  /** The clause that says it. */
  clause: Clause;
  /** Date of the statement. */
  date?: Maybe<Scalars['PartialDate']['output']>;
  /** The text in which it was read. */
  edition: Edition;
  /** The exact words and where they stand. */
  evidence: Evidence;
  /** Global id. */
  id: Scalars['ID']['output'];
  /** True when its words are those of a text that restates a statement in words of its own. */
  paraphrase: Scalars['Boolean']['output'];
  /** Where in the source it stands. */
  part: Part;
  /** The statement that says it. */
  statement: Statement;
  /** Year of the statement. */
  year?: Maybe<Scalars['Int']['output']>;
};

/** Facts of one kind, as two texts have them: one is kept when it says the same in the same words. */
export type FactChanges = {
  __typename?: 'FactChanges';
  /** Those that only the text before had; their ids lead nowhere unless another source has that text. */
  gone: Array<ChangedFact>;
  /** How many are gone. */
  goneCount: Scalars['Int']['output'];
  /** Those that both have. */
  kept: Array<ChangedFact>;
  /** How many are kept. */
  keptCount: Scalars['Int']['output'];
  /** Those that the text before had not. */
  new: Array<ChangedFact>;
  /** How many are new. */
  newCount: Scalars['Int']['output'];
};

/** How much was found in a text. */
export type FactCounts = {
  __typename?: 'FactCounts';
  /** References to instruments. */
  citations: Scalars['Int']['output'];
  /** Sentences and parts of them. */
  clauses: Scalars['Int']['output'];
  /** Undertakings. */
  commitments: Scalars['Int']['output'];
  /** What the rules could not decide. */
  issues: Scalars['Int']['output'];
  /** Named references, citations included. */
  mentions: Scalars['Int']['output'];
  /** Stances. */
  positions: Scalars['Int']['output'];
};

/** Holders and addressees that no proper name names, such as `international-community` or `contracting-parties`. */
export type Group = Entity & Node & {
  __typename?: 'Group';
  /** Other names under which texts refer to it. */
  aliases: Array<Scalars['String']['output']>;
  /** Global id, the same in every language. */
  id: Scalars['ID']['output'];
  /** A closer description of the type. */
  kind?: Maybe<Scalars['String']['output']>;
  /** Name in one language. */
  name: Scalars['String']['output'];
  /** Every name known, by language. */
  names: Array<LocalName>;
  /** Where the name comes from; `unverified` or `text` when nobody checked it. */
  source: Scalars['String']['output'];
  /** The type, as in `__typename`. */
  type: EntityType;
};


/** Holders and addressees that no proper name names, such as `international-community` or `contracting-parties`. */
export type GroupNameArgs = {
  language?: InputMaybe<Scalars['Language']['input']>;
};

/** A stretch of an excerpt. */
export type Highlight = {
  __typename?: 'Highlight';
  /** Offset after the last character. */
  end: Scalars['Int']['output'];
  /** Offset of the first character in the excerpt, in UTF-16 code units. */
  start: Scalars['Int']['output'];
};

/** A text, given in one of three ways, and corrections of what it does not say or has wrong. */
export type IngestInput = {
  /** Date of the statement. */
  date?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Id of the statement, or location of another text of it, that this is a text of. It may come later: until it does, this text is a statement of its own. */
  editionOf?: InputMaybe<Scalars['String']['input']>;
  /** Kind of statement. */
  kind?: InputMaybe<StatementKind>;
  /** Language and script of the text. */
  language?: InputMaybe<Scalars['Language']['input']>;
  /** Name under which a given text is kept, so that a later one of this name replaces it. Left out: a file's own name, or a name made of the text. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** True when the text restates a statement in words of its own. */
  paraphrase?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whose statement it is: ids (`CN`) or names that the registry knows. */
  parties?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Where the statement was made. */
  place?: InputMaybe<Scalars['String']['input']>;
  /** The text itself. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** Title of the statement. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** A file: plain text, Markdown or HTML in any encoding that statements come in. */
  upload?: InputMaybe<Scalars['File']['input']>;
  /** Address of a page on the public internet, http or https. */
  url?: InputMaybe<Scalars['String']['input']>;
};

/** What became of a text. */
export type IngestOutcome =
  /** It is new. */
  | 'added'
  /** Its source had another text, or it was read otherwise before. */
  | 'replaced'
  /** It was there, with the same corrections. */
  | 'unchanged';

/** How far a text is on its way into the graph. */
export type IngestPhase =
  /** It is in the graph. */
  | 'DONE'
  /** It is not in the graph. */
  | 'FAILED'
  /** It waits for others. */
  | 'QUEUED'
  /** It is being read. */
  | 'READING'
  /** What was found is being written. */
  | 'WRITING';

/** How far a text is on its way into the graph. */
export type IngestProgress = {
  __typename?: 'IngestProgress';
  /** Of a rebuild: which of the texts this is. */
  done?: Maybe<Scalars['Int']['output']>;
  /** The same for all that is told of one text. */
  id: Scalars['ID']['output'];
  /** Where the text comes from. */
  location: Scalars['String']['output'];
  /** What became of it, when it is done. */
  outcome?: Maybe<IngestOutcome>;
  /** How far it is. */
  phase: IngestPhase;
  /** Why it failed, and what to do. */
  problem?: Maybe<Scalars['String']['output']>;
  /** Global id of the statement that it is a text of, when it is done. */
  statement?: Maybe<Scalars['ID']['output']>;
  /** Of a rebuild: how many texts there are. */
  total?: Maybe<Scalars['Int']['output']>;
};

/** What became of a text. */
export type IngestResult = {
  __typename?: 'IngestResult';
  /** What it says otherwise than the text that this source had before. Of an added text everything is new, of an unchanged one everything kept. */
  changes: TextChanges;
  /** How much was found in it. */
  counts: FactCounts;
  /** Texts that may be of one statement with it or not, and what to do about them. */
  doubts: Array<Scalars['String']['output']>;
  /** The text. */
  edition: Edition;
  /** Under which location the source is kept: the address, `upload:NAME` or `text:NAME`. */
  location: Scalars['String']['output'];
  /** Whether it was added, replaced another, or stood there already. */
  outcome: IngestOutcome;
  /** The statement that it is a text of. */
  statement: Statement;
};

/** A named policy, strategy, project or concept that somebody put forward. */
export type Initiative = Entity & Node & {
  __typename?: 'Initiative';
  /** Other names under which texts refer to it. */
  aliases: Array<Scalars['String']['output']>;
  /** Global id, the same in every language. */
  id: Scalars['ID']['output'];
  /** A closer description of the type. */
  kind?: Maybe<Scalars['String']['output']>;
  /** Name in one language. */
  name: Scalars['String']['output'];
  /** Every name known, by language. */
  names: Array<LocalName>;
  /** Where the name comes from; `unverified` or `text` when nobody checked it. */
  source: Scalars['String']['output'];
  /** The type, as in `__typename`. */
  type: EntityType;
};


/** A named policy, strategy, project or concept that somebody put forward. */
export type InitiativeNameArgs = {
  language?: InputMaybe<Scalars['Language']['input']>;
};

/** A document or agreed text that others cite: treaty, charter, declaration, resolution, plan. */
export type Instrument = Entity & Node & {
  __typename?: 'Instrument';
  /** Other names under which texts refer to it. */
  aliases: Array<Scalars['String']['output']>;
  /** True when instruments of this kind bind their parties in international law. */
  binding: Scalars['Boolean']['output'];
  /** Who cites it, where and in which words; newest statement first. */
  citations: CitationConnection;
  /** When it was signed, adopted or issued. */
  date?: Maybe<Scalars['PartialDate']['output']>;
  /**
   * Whether the date is checked: true when it comes from a registry entry that names its source or from the instrument's own text, false
   * when nobody checked it (`source` is `unverified` or `text`). Null without a date.
   */
  dateVerified?: Maybe<Scalars['Boolean']['output']>;
  /** Global id, the same in every language. */
  id: Scalars['ID']['output'];
  /** The instrument's kind, one of `InstrumentKind`. */
  kind?: Maybe<Scalars['String']['output']>;
  /** Name in one language. */
  name: Scalars['String']['output'];
  /** Every name known, by language. */
  names: Array<LocalName>;
  /** Document number, such as that of a resolution. */
  number?: Maybe<Scalars['String']['output']>;
  /**
   * The same instrument under a title in another language, where no registry entry joins the two: date, kind and parties agree, and no other
   * instrument comes into question. Each has its own citations.
   */
  sameAs: Array<Instrument>;
  /** Where name and date come from; `unverified` or `text` when nobody checked them. */
  source: Scalars['String']['output'];
  /** The statement that is the instrument's text, when it was ingested too. */
  text?: Maybe<Statement>;
  /** The type, as in `__typename`. */
  type: EntityType;
};


/** A document or agreed text that others cite: treaty, charter, declaration, resolution, plan. */
export type InstrumentCitationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  parts?: Array<Part>;
  years?: InputMaybe<YearRange>;
};


/** A document or agreed text that others cite: treaty, charter, declaration, resolution, plan. */
export type InstrumentNameArgs = {
  language?: InputMaybe<Scalars['Language']['input']>;
};

/** An instrument that one of two texts cites. */
export type InstrumentCitations = {
  __typename?: 'InstrumentCitations';
  /** Where it is cited, in the order of the text. */
  citations: Array<Citation>;
  /** What is cited. */
  instrument: Instrument;
};

/** A page of instruments. */
export type InstrumentConnection = {
  __typename?: 'InstrumentConnection';
  /** The items with their cursors. */
  edges: Array<InstrumentEdge>;
  /** The items alone. */
  nodes: Array<Instrument>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** An instrument in a page. */
export type InstrumentEdge = {
  __typename?: 'InstrumentEdge';
  /** Place of the item in the order; opaque. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Instrument;
};

/** Which instruments: every condition given must hold; a list means any of its values, and one value may stand without brackets. */
export type InstrumentFilter = {
  /** True: binding kinds only. False: the others only. */
  binding?: InputMaybe<Scalars['Boolean']['input']>;
  /** Kinds. */
  kind?: InputMaybe<Array<InstrumentKind>>;
  /** Part of a name, an alias, a number or the id as it stands there, whatever the case of its letters, the script of its Chinese and space around it. */
  name?: InputMaybe<Scalars['String']['input']>;
};

/** An instrument as the statements of one year cite it. */
export type InstrumentInYear = CitationCount & {
  __typename?: 'InstrumentInYear';
  /** How often they cite it. */
  citationCount: Scalars['Int']['output'];
  /** The latest earlier year in which it is cited; null when it is new. */
  citedBefore?: Maybe<Scalars['Int']['output']>;
  /** Where it is cited first in this year. */
  firstCitation: Citation;
  /** What is cited. */
  instrument: Instrument;
  /** Where it is cited last in this year. */
  lastCitation: Citation;
  /** True when no statement of an earlier year cites it. */
  new: Scalars['Boolean']['output'];
  /** True when a counted statement is read from a text that restates it in words of its own. */
  paraphrase: Scalars['Boolean']['output'];
  /** How many statements of the year cite it. */
  statementCount: Scalars['Int']['output'];
};

/** Kinds of instruments. */
export type InstrumentKind =
  /** An agreement. Binding. */
  | 'AGREEMENT'
  /** A charter or statute. Binding. */
  | 'CHARTER'
  /** A contract. */
  | 'CONTRACT'
  /** A convention. Binding. */
  | 'CONVENTION'
  /** A declaration. */
  | 'DECLARATION'
  /** A draft, whatever it is a draft of. */
  | 'DRAFT'
  /** A joint statement or communiqué. */
  | 'JOINT_STATEMENT'
  /** A memorandum of understanding. */
  | 'MEMORANDUM'
  /** Any other document. */
  | 'OTHER'
  /** A plan, programme, agenda, roadmap or outline. */
  | 'PLAN'
  /** Principles or guidelines. */
  | 'PRINCIPLES'
  /** A protocol, or an annex to a contract or protocol. Binding. */
  | 'PROTOCOL'
  /** A report. */
  | 'REPORT'
  /** A resolution. */
  | 'RESOLUTION'
  /** A treaty. Binding. */
  | 'TREATY';

/** An instrument that was cited before a year and has not been since. */
export type InstrumentNoLongerCited = CitationCount & {
  __typename?: 'InstrumentNoLongerCited';
  /** How often they cited it. */
  citationCount: Scalars['Int']['output'];
  /** Where it was cited first. */
  firstCitation: Citation;
  /** What was cited. */
  instrument: Instrument;
  /** Where it was cited last. */
  lastCitation: Citation;
  /** True when a counted statement is read from a text that restates it in words of its own. */
  paraphrase: Scalars['Boolean']['output'];
  /** How many statements of these parties cited it. */
  statementCount: Scalars['Int']['output'];
};

/** An instrument that both texts cite. */
export type KeptCitations = {
  __typename?: 'KeptCitations';
  /** Where it is cited, in the order of the text. */
  after: Array<Citation>;
  /** Where it was cited, in the order of the text. */
  before: Array<Citation>;
  /** What is cited, as the later text names it. */
  instrument: Instrument;
};

/** A commitment that stands in both texts. */
export type KeptCommitment = {
  __typename?: 'KeptCommitment';
  /** As it became. */
  after: Commitment;
  /** As it was. */
  before: Commitment;
  /** How alike the wordings are, from 0 to 1. */
  similarity: Scalars['Float']['output'];
  /** True when actors, modality, deadline and wording are the same, but for script, noise, tags and page breaks. */
  unchanged: Scalars['Boolean']['output'];
};

/** A position that stands in both texts. */
export type KeptPosition = {
  __typename?: 'KeptPosition';
  /** As it became. */
  after: Position;
  /** As it was. */
  before: Position;
  /** How alike the wordings are, from 0 to 1. */
  similarity: Scalars['Float']['output'];
  /** True when holders, stance and wording are the same, but for script, noise, tags and page breaks. */
  unchanged: Scalars['Boolean']['output'];
};

/** A link between two nodes, with what it rests on. */
export type Link = {
  __typename?: 'Link';
  /** How many facts it rests on. */
  count: Scalars['Int']['output'];
  /** The words of that fact; for ISSUED_BY and TEXT_OF the clause with which the statement begins. */
  evidence: Evidence;
  /** The newest of them: a position, commitment, citation or mention; for ISSUED_BY and TEXT_OF the statement itself. */
  fact: Node;
  /** Where it begins: a statement, or for POSITION and COMMITMENT an entity. */
  from: Node;
  /** Where it ends: an entity. */
  to: Node;
  /** What links them. */
  type: LinkType;
};

/** How an entity or a statement is linked to an entity. */
export type LinkType =
  /** From a statement to an instrument. */
  | 'CITES'
  /** From an actor to what a commitment names. */
  | 'COMMITMENT'
  /** From a statement to one of its parties. */
  | 'ISSUED_BY'
  /** From a statement to an entity that is no instrument. */
  | 'MENTIONS'
  /** From a holder to the target or addressee of a position. */
  | 'POSITION'
  /** From a statement to the instrument whose text it is. */
  | 'TEXT_OF';

/** A name in one language. */
export type LocalName = {
  __typename?: 'LocalName';
  /** The name's language. */
  language: Scalars['Language']['output'];
  /** The name. */
  name: Scalars['String']['output'];
};

/** One place where a clause names an entity that is no instrument. */
export type Mention = Fact & Node & {
  __typename?: 'Mention';
  /** The clause that names it. */
  clause: Clause;
  /** Date of the statement. */
  date?: Maybe<Scalars['PartialDate']['output']>;
  /** The text in which the name was read. */
  edition: Edition;
  /** Offset after the last character of `surface`. */
  end: Scalars['Int']['output'];
  /** Who or what is named. */
  entity: Entity;
  /** The exact words and where they stand. */
  evidence: Evidence;
  /** Global id. */
  id: Scalars['ID']['output'];
  /** True when its words are those of a text that restates a statement in words of its own. */
  paraphrase: Scalars['Boolean']['output'];
  /** Where in the source it stands. */
  part: Part;
  /** Offset of the first character of `surface` in the source, in UTF-16 code units. */
  start: Scalars['Int']['output'];
  /** The statement that names it. */
  statement: Statement;
  /** The words that name the entity. */
  surface: Scalars['String']['output'];
  /** Year of the statement. */
  year?: Maybe<Scalars['Int']['output']>;
};

/** A text or quote that does not agree. */
export type Mismatch = {
  __typename?: 'Mismatch';
  /** Global id of the text. */
  edition: Scalars['ID']['output'];
  /** Where they should end. */
  end?: Maybe<Scalars['Int']['output']>;
  /** What the graph says: the words, or the text's SHA-256; empty where it has lost them. */
  expected: Scalars['String']['output'];
  /** What the stored text gives instead; null when there is none. */
  found?: Maybe<Scalars['String']['output']>;
  /** Global id of the clause or fact whose words are not there. */
  id?: Maybe<Scalars['ID']['output']>;
  /** What does not agree. */
  kind: MismatchKind;
  /** Where the words should begin, as an offset in the source. */
  start?: Maybe<Scalars['Int']['output']>;
};

/** What does not agree. */
export type MismatchKind =
  /** Other words stand there. */
  | 'QUOTE'
  /** The text is another one than the graph was made of. */
  | 'TEXT_CHANGED'
  /** The text is gone. */
  | 'TEXT_MISSING';

/** How firmly a commitment is put. */
export type Modality =
  /** They agreed to do it. */
  | 'AGREED'
  /** They commit themselves to it. */
  | 'COMMITTED'
  /** They will do it. */
  | 'WILL'
  /** They are willing or ready to do it. */
  | 'WILLING';

/** How many there are of a modality. */
export type ModalityCount = {
  __typename?: 'ModalityCount';
  /** How many. */
  count: Scalars['Int']['output'];
  /** The modality. */
  modality: Modality;
};

/** Writes to the graph. Needs `Authorization: Bearer …` with the server's CLAUSEGRAPH_TOKEN; a server without one is read-only, and so is one of the bundled samples. */
export type Mutation = {
  __typename?: 'Mutation';
  /** Reads a text and adds it to the graph. A text that stands there unchanged is left alone; one that its source has changed is replaced. */
  ingest: IngestResult;
  /** Removes a statement with all its texts, one edition, or what one source brought. */
  removeStatement: RemoveResult;
};


/** Writes to the graph. Needs `Authorization: Bearer …` with the server's CLAUSEGRAPH_TOKEN; a server without one is read-only, and so is one of the bundled samples. */
export type MutationIngestArgs = {
  input: IngestInput;
};


/** Writes to the graph. Needs `Authorization: Bearer …` with the server's CLAUSEGRAPH_TOKEN; a server without one is read-only, and so is one of the bundled samples. */
export type MutationRemoveStatementArgs = {
  id: Scalars['ID']['input'];
};

/** A node of a neighborhood. */
export type Neighbor = {
  __typename?: 'Neighbor';
  /** How many links away it is. */
  distance: Scalars['Int']['output'];
  /** True when so many statements name it that nothing behind it was looked for, unless it stands in the middle or `throughHubs` says so. */
  hub: Scalars['Boolean']['output'];
  /** The entity or statement. */
  node: Node;
};

/** A node with what surrounds it. */
export type Neighborhood = {
  __typename?: 'Neighborhood';
  /** The links between them, but those between two nodes at the greatest distance. */
  links: Array<Link>;
  /** The nodes, the one in the middle first, then by distance; at one distance those with the most facts first. */
  nodes: Array<Neighbor>;
  /** True when `limit` left nodes out. */
  truncated: Scalars['Boolean']['output'];
};

/** Everything that can be fetched again by its id. */
export type Node = {
  /** Global id: an entity's bare id (`CN`, `un-charter`), `Type:id` for every other type. */
  id: Scalars['ID']['output'];
};

/** An international organization, alliance, forum, government body or company. */
export type Organization = Entity & Node & {
  __typename?: 'Organization';
  /** Other names under which texts refer to it. */
  aliases: Array<Scalars['String']['output']>;
  /** Global id, the same in every language. */
  id: Scalars['ID']['output'];
  /** A closer description of the type. */
  kind?: Maybe<Scalars['String']['output']>;
  /** Name in one language. */
  name: Scalars['String']['output'];
  /** Every name known, by language. */
  names: Array<LocalName>;
  /** Where the name comes from; `unverified` or `text` when nobody checked it. */
  source: Scalars['String']['output'];
  /** The type, as in `__typename`. */
  type: EntityType;
};


/** An international organization, alliance, forum, government body or company. */
export type OrganizationNameArgs = {
  language?: InputMaybe<Scalars['Language']['input']>;
};

/** Where a page begins and ends, and whether there is more. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** Cursor of the last item, null on an empty page. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether items come after this page. When paging backwards: whether the page ended at a cursor. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Whether items come before this page. When paging forwards: whether the page began at a cursor. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first item, null on an empty page. */
  startCursor?: Maybe<Scalars['String']['output']>;
};

/** Where in its source a clause stands. */
export type Part =
  /** Annexes that belong to the statement. */
  | 'ANNEX'
  /** Matter that a site appended after the statement and that is no part of it. */
  | 'APPENDED'
  /** The text proper. */
  | 'BODY'
  /** Title, date line and the like, before the text proper. */
  | 'FRONT';

/** A way from one node to another. */
export type Path = {
  __typename?: 'Path';
  /** How many links it has; 0 from a node to itself. */
  length: Scalars['Int']['output'];
  /** The link between each node and the next, whichever way it points. */
  links: Array<Link>;
  /** The nodes on the way, both ends included. */
  nodes: Array<Node>;
};

/** A named person. */
export type Person = Entity & Node & {
  __typename?: 'Person';
  /** Other names under which texts refer to it. */
  aliases: Array<Scalars['String']['output']>;
  /** Global id, the same in every language. */
  id: Scalars['ID']['output'];
  /** A closer description of the type. */
  kind?: Maybe<Scalars['String']['output']>;
  /** Name in one language. */
  name: Scalars['String']['output'];
  /** Every name known, by language. */
  names: Array<LocalName>;
  /** Where the name comes from; `unverified` or `text` when nobody checked it. */
  source: Scalars['String']['output'];
  /** The type, as in `__typename`. */
  type: EntityType;
};


/** A named person. */
export type PersonNameArgs = {
  language?: InputMaybe<Scalars['Language']['input']>;
};

/** A territory, region, sea, city or facility that is not a state. */
export type Place = Entity & Node & {
  __typename?: 'Place';
  /** Other names under which texts refer to it. */
  aliases: Array<Scalars['String']['output']>;
  /** Global id, the same in every language. */
  id: Scalars['ID']['output'];
  /** A closer description of the type. */
  kind?: Maybe<Scalars['String']['output']>;
  /** Name in one language. */
  name: Scalars['String']['output'];
  /** Every name known, by language. */
  names: Array<LocalName>;
  /** Where the name comes from; `unverified` or `text` when nobody checked it. */
  source: Scalars['String']['output'];
  /** The type, as in `__typename`. */
  type: EntityType;
};


/** A territory, region, sea, city or facility that is not a state. */
export type PlaceNameArgs = {
  language?: InputMaybe<Scalars['Language']['input']>;
};

/** A stance that holders take on some content. */
export type Position = Fact & Node & {
  __typename?: 'Position';
  /** What its content names, and as what. */
  about: Array<About>;
  /** Who is asked to act. */
  addressees: Array<Entity>;
  /** Root code of the event ontology CAMEO, two digits. */
  cameo: Scalars['String']['output'];
  /** The clause that holds the cue. */
  clause: Clause;
  /** The words that express the stance. */
  cue: Excerpt;
  /** Date of the statement. */
  date?: Maybe<Scalars['PartialDate']['output']>;
  /** The text in which it was read. */
  edition: Edition;
  /** Offset after the last character of the quote. */
  end: Scalars['Int']['output'];
  /** The exact words and where they stand. */
  evidence: Evidence;
  /** Who takes it. */
  holders: Array<Entity>;
  /** Global id. */
  id: Scalars['ID']['output'];
  /** True when its words are those of a text that restates a statement in words of its own. */
  paraphrase: Scalars['Boolean']['output'];
  /** Where in the source it stands. */
  part: Part;
  /** Category of the event ontology PLOVER; CONSULT for words alone, with CAMEO root 01. */
  plover?: Maybe<Scalars['String']['output']>;
  /** 1 in favour, -1 against, 0 neither. */
  polarity: Scalars['Int']['output'];
  /** The content: the exact slice of the source. */
  quote: Scalars['String']['output'];
  /** Positions of later statements that restate this one, newest first. */
  restatedBy: Array<PositionRestatement>;
  /**
   * The position of the latest earlier statement of the same holders that this one restates. Wordings are compared in one language, and in the
   * texts that count; `timeline` and `compareStatements` look at other texts too.
   */
  restates?: Maybe<PositionRestatement>;
  /** The same position in other editions of the statement. */
  sameAs: Array<Position>;
  /** The stance. */
  stance: Stance;
  /** Offset of the first character of the quote in the source, in UTF-16 code units. */
  start: Scalars['Int']['output'];
  /** The statement that takes it. */
  statement: Statement;
  /** The content without noise, tags and page breaks. */
  text: Scalars['String']['output'];
  /** Topics that its content touches, from a controlled list. */
  topics: Array<Topic>;
  /** Year of the statement. */
  year?: Maybe<Scalars['Int']['output']>;
};


/** A stance that holders take on some content. */
export type PositionAboutArgs = {
  role?: InputMaybe<AboutRole>;
};

/** What became of positions. */
export type PositionComparison = {
  __typename?: 'PositionComparison';
  /** Said before alone, in the order of the earlier text. */
  dropped: Array<Position>;
  /** Said before and after, in the order of the later text. */
  kept: Array<KeptPosition>;
  /** Said after alone, in the order of the later text. */
  new: Array<Position>;
};

/** A page of positions. */
export type PositionConnection = {
  __typename?: 'PositionConnection';
  /** The items with their cursors. */
  edges: Array<PositionEdge>;
  /** How those on all pages spread; counted only where asked for. */
  facets: PositionFacets;
  /** The items alone. */
  nodes: Array<Position>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A position in a page. */
export type PositionEdge = {
  __typename?: 'PositionEdge';
  /** Place of the item in the order; opaque. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Position;
};

/** How positions spread: the most frequent values, each with how many there are; equal counts in the order of the values. */
export type PositionFacets = {
  __typename?: 'PositionFacets';
  /** What the contents name, as whatever or in one role. */
  about: Array<EntityCount>;
  /** Holders; what several hold counts for each. */
  holders: Array<EntityCount>;
  /** Stances. */
  stances: Array<StanceCount>;
  /** Kinds of the statements. */
  statementKinds: Array<StatementKindCount>;
  /** Topics that the contents touch. */
  topics: Array<TopicCount>;
  /** Years of the statements. */
  years: Array<YearCount>;
};


/** How positions spread: the most frequent values, each with how many there are; equal counts in the order of the values. */
export type PositionFacetsAboutArgs = {
  first?: Scalars['Int']['input'];
  role?: InputMaybe<AboutRole>;
};


/** How positions spread: the most frequent values, each with how many there are; equal counts in the order of the values. */
export type PositionFacetsHoldersArgs = {
  first?: Scalars['Int']['input'];
};


/** How positions spread: the most frequent values, each with how many there are; equal counts in the order of the values. */
export type PositionFacetsStancesArgs = {
  first?: Scalars['Int']['input'];
};


/** How positions spread: the most frequent values, each with how many there are; equal counts in the order of the values. */
export type PositionFacetsStatementKindsArgs = {
  first?: Scalars['Int']['input'];
};


/** How positions spread: the most frequent values, each with how many there are; equal counts in the order of the values. */
export type PositionFacetsTopicsArgs = {
  first?: Scalars['Int']['input'];
};


/** How positions spread: the most frequent values, each with how many there are; equal counts in the order of the values. */
export type PositionFacetsYearsArgs = {
  first?: Scalars['Int']['input'];
};

/** Which positions: every condition given must hold; a list means any of its values, and one value may stand without brackets. */
export type PositionFilter = {
  /** Ids of entities that the content names. No names: `search` finds ids by them. */
  about?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Role in which the content names them; without `about`: some entity is named in this role. */
  aboutRole?: InputMaybe<AboutRole>;
  /** Ids of addressees. No names: `search` finds ids by them. */
  addressee?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Filters all of which must hold too. */
  and?: InputMaybe<Array<PositionFilter>>;
  /** Ids of holders. No names: `search` finds ids by them. */
  holder?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Languages of the texts. */
  language?: InputMaybe<Array<Scalars['Language']['input']>>;
  /** A filter that must not hold. */
  not?: InputMaybe<PositionFilter>;
  /** Filters one of which must hold too. */
  or?: InputMaybe<Array<PositionFilter>>;
  /** Parts of the statements: BODY and ANNEX unless the filter asks for parts anywhere; APPENDED is matter that a site appended. */
  part?: InputMaybe<Array<Part>>;
  /** Polarities: 1 in favour, -1 against, 0 neither. */
  polarity?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** Stances. */
  stance?: InputMaybe<Array<Stance>>;
  /** Ids of statements. */
  statement?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Kinds of the statements. */
  statementKind?: InputMaybe<Array<StatementKind>>;
  /** Words that stand in the content, all of them, whatever their endings and script. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** Ids of topics that the content touches, with or without `Topic:`. */
  topic?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Years of the statements. */
  years?: InputMaybe<YearRange>;
};

/** A key to sort positions by. */
export type PositionOrder = {
  /** The key. */
  by: PositionOrderBy;
  /** Which way. */
  direction?: Direction;
};

/** What positions can be sorted by. */
export type PositionOrderBy =
  /** Date of the statement; what has none is older than all. */
  | 'DATE'
  /** Ids of all holders, in the order of the alphabet. */
  | 'HOLDER'
  /** Offset of the content in its source. */
  | 'PLACE_IN_TEXT'
  /** -1, 0, 1. */
  | 'POLARITY'
  /** The stance's name. */
  | 'STANCE';

/** A position at the other end of a restatement. */
export type PositionRestatement = {
  __typename?: 'PositionRestatement';
  /** The other position. */
  position: Position;
  /** How alike the wordings are, from 0 to 1. */
  similarity: Scalars['Float']['output'];
};

/** The questions that can be asked. Lists and counts read the primary edition of each statement, so that nothing counts twice. */
export type Query = {
  __typename?: 'Query';
  /**
   * What was cited before a year and has not been cited since: instruments with their last citation, the latest first.
   * A statement counts once, whatever its editions. Statements without a date are left out:
   * `statements(filter: {undated: true})` tells which.
   */
  citationsNoLongerMade: CitationsNoLongerMade;
  /**
   * Who and what is named in the same clauses as an entity, the most clauses first (then by id). A write may move this order: a cursor
   * from before is then `BAD_INPUT`, and the list begins anew.
   */
  coMentions: CoMentionConnection;
  /** Commitments, newest statement first unless asked for otherwise. */
  commitments: CommitmentConnection;
  /**
   * What two texts have in common and what one has alone, fact by fact: as a rule two texts of one statement. Each fact is kept by one
   * other of the same stance or modality at most. Null when nothing has one of the ids.
   */
  compareEditions?: Maybe<Comparison>;
  /**
   * What a later statement kept of an earlier one, what is new in it and what it dropped, whoever issued them. Read from the primary
   * editions; where these are in two languages, from editions in one, if both statements have them. Null when nothing has one of the ids.
   */
  compareStatements?: Maybe<Comparison>;
  /** Entities in the order of their ids. */
  entities: EntityConnection;
  /** An entity by its id: an ISO 3166 code (`CN`), an acronym (`NATO`) or an English name in kebab case (`un-charter`). */
  entity?: Maybe<Entity>;
  /** An instrument by its id, such as `un-charter`. Null when no instrument has it. */
  instrument?: Maybe<Instrument>;
  /** Instruments in the order of their ids. */
  instruments: InstrumentConnection;
  /** What surrounds an entity or a statement. Null when nothing has the id. */
  neighborhood?: Maybe<Neighborhood>;
  /** Any node by its global id: an entity's bare id (`CN`, `un-charter`) or `Type:id` for the rest, as every `id` field gives it. Null when nothing has the id. */
  node?: Maybe<Node>;
  /** Several nodes by their global ids, in the order asked for; null where nothing has the id. */
  nodes: Array<Maybe<Node>>;
  /** Positions, newest statement first unless asked for otherwise. */
  positions: PositionConnection;
  /**
   * What fits a question, the best first: what bears it as a name, as another name, or as the beginning of one; what holds all its words
   * as they are written, then with other endings; last what cites or mentions what it names, in whichever language, and has its other words.
   * Of equal fit, entities come before statements and these before texts: entities by the length of their names, the shortest first, the rest by date, the newest first.
   * Either Chinese script finds both, a single character counts, and no character has a meaning of its own. All texts are searched, not primary editions alone.
   */
  search: SearchHitConnection;
  /**
   * One of the shortest ways from an entity or statement to another, always the same one. No way leads through a hub, such as a state or
   * organization that most statements name, unless asked for; it may begin or end at one. Null when there is no way or nothing has one of the ids.
   */
  shortestPath?: Maybe<Path>;
  /**
   * Who takes which stances towards whom: one cell a pair of holder and target, the fullest first, then by the ids of both. A target is what the
   * stance is directed at, or who is asked to act; what a content merely mentions is none.
   */
  stanceMatrix: Array<StanceCell>;
  /** A statement by its id, or by that of one of its editions. */
  statement?: Maybe<Statement>;
  /** Statements, newest first unless asked for otherwise. */
  statements: StatementConnection;
  /** The store behind this API, and how much it holds. */
  store: Store;
  /**
   * How the wording on one thing moved: what its holders said of it, statement by statement, the oldest first, and what became of each
   * wording. Each statement is compared with the latest earlier one in which the same holders, together and alone, speak on this thing:
   * with the text of it that counts, or with another one where only that is in the same language.
   * Statements without a date are left out; a text in words of its own is compared with its like only.
   */
  timeline: TimelineEntryConnection;
  /** Topics that some content touches, in the order of their ids; at most the hundred or so of the controlled list. */
  topics: Array<Topic>;
  /**
   * Which treaties are cited in which years: one row an instrument, the most cited first (by statements, then citations, then id).
   * Years are those of the citing statements. A statement counts once, whatever its editions. Statements without a date are left out:
   * `statements(filter: {undated: true})` tells which, and its `totalCount` how many.
   */
  treatiesByYear: Array<CitedInstrument>;
  /** Checks again that every stored text is the one that the graph was made of, and that every quote stands where the graph says. */
  verify: Verification;
  /**
   * Which treaties are cited in which years, the other way round: one entry a year, oldest first, with what is cited in it.
   * Years are those of the citing statements. A statement counts once, whatever its editions. Statements without a date are left out:
   * `statements(filter: {undated: true})` tells which, and its `totalCount` how many.
   */
  yearsByTreaty: Array<CitingYear>;
};


/** The questions that can be asked. Lists and counts read the primary edition of each statement, so that nothing counts twice. */
export type QueryCitationsNoLongerMadeArgs = {
  by?: InputMaybe<Array<Scalars['ID']['input']>>;
  kinds?: Array<InstrumentKind>;
  parts?: Array<Part>;
  since: Scalars['Int']['input'];
};


/** The questions that can be asked. Lists and counts read the primary edition of each statement, so that nothing counts twice. */
export type QueryCoMentionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  parts?: Array<Part>;
  types?: InputMaybe<Array<EntityType>>;
  with?: InputMaybe<Array<Scalars['ID']['input']>>;
  years?: InputMaybe<YearRange>;
};


/** The questions that can be asked. Lists and counts read the primary edition of each statement, so that nothing counts twice. */
export type QueryCommitmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: CommitmentFilter;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: Array<CommitmentOrder>;
};


/** The questions that can be asked. Lists and counts read the primary edition of each statement, so that nothing counts twice. */
export type QueryCompareEditionsArgs = {
  a: Scalars['ID']['input'];
  b: Scalars['ID']['input'];
  parts?: Array<Part>;
};


/** The questions that can be asked. Lists and counts read the primary edition of each statement, so that nothing counts twice. */
export type QueryCompareStatementsArgs = {
  a: Scalars['ID']['input'];
  b: Scalars['ID']['input'];
  parts?: Array<Part>;
};


/** The questions that can be asked. Lists and counts read the primary edition of each statement, so that nothing counts twice. */
export type QueryEntitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: EntityFilter;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** The questions that can be asked. Lists and counts read the primary edition of each statement, so that nothing counts twice. */
export type QueryEntityArgs = {
  id: Scalars['ID']['input'];
};


/** The questions that can be asked. Lists and counts read the primary edition of each statement, so that nothing counts twice. */
export type QueryInstrumentArgs = {
  id: Scalars['ID']['input'];
};


/** The questions that can be asked. Lists and counts read the primary edition of each statement, so that nothing counts twice. */
export type QueryInstrumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InstrumentFilter;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** The questions that can be asked. Lists and counts read the primary edition of each statement, so that nothing counts twice. */
export type QueryNeighborhoodArgs = {
  depth?: Scalars['Int']['input'];
  hubDegree?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  limit?: Scalars['Int']['input'];
  parts?: Array<Part>;
  throughHubs?: Scalars['Boolean']['input'];
  types?: Array<LinkType>;
  years?: InputMaybe<YearRange>;
};


/** The questions that can be asked. Lists and counts read the primary edition of each statement, so that nothing counts twice. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** The questions that can be asked. Lists and counts read the primary edition of each statement, so that nothing counts twice. */
export type QueryNodesArgs = {
  ids: Array<Scalars['ID']['input']>;
};


/** The questions that can be asked. Lists and counts read the primary edition of each statement, so that nothing counts twice. */
export type QueryPositionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: PositionFilter;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: Array<PositionOrder>;
};


/** The questions that can be asked. Lists and counts read the primary edition of each statement, so that nothing counts twice. */
export type QuerySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  language?: InputMaybe<Array<Scalars['Language']['input']>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  parts?: Array<Part>;
  query: Scalars['String']['input'];
  types?: Array<SearchType>;
};


/** The questions that can be asked. Lists and counts read the primary edition of each statement, so that nothing counts twice. */
export type QueryShortestPathArgs = {
  from: Scalars['ID']['input'];
  hubDegree?: InputMaybe<Scalars['Int']['input']>;
  maxDepth?: Scalars['Int']['input'];
  parts?: Array<Part>;
  throughHubs?: Scalars['Boolean']['input'];
  to: Scalars['ID']['input'];
  types?: Array<LinkType>;
  years?: InputMaybe<YearRange>;
};


/** The questions that can be asked. Lists and counts read the primary edition of each statement, so that nothing counts twice. */
export type QueryStanceMatrixArgs = {
  first?: Scalars['Int']['input'];
  holders?: InputMaybe<Array<Scalars['ID']['input']>>;
  parts?: Array<Part>;
  stances?: InputMaybe<Array<Stance>>;
  targets?: InputMaybe<Array<Scalars['ID']['input']>>;
  years?: InputMaybe<YearRange>;
};


/** The questions that can be asked. Lists and counts read the primary edition of each statement, so that nothing counts twice. */
export type QueryStatementArgs = {
  id: Scalars['ID']['input'];
};


/** The questions that can be asked. Lists and counts read the primary edition of each statement, so that nothing counts twice. */
export type QueryStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: StatementFilter;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: Array<StatementOrder>;
};


/** The questions that can be asked. Lists and counts read the primary edition of each statement, so that nothing counts twice. */
export type QueryTimelineArgs = {
  about: Scalars['ID']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  holder?: InputMaybe<Scalars['ID']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  parts?: Array<Part>;
  role?: InputMaybe<AboutRole>;
  years?: InputMaybe<YearRange>;
};


/** The questions that can be asked. Lists and counts read the primary edition of each statement, so that nothing counts twice. */
export type QueryTreatiesByYearArgs = {
  from?: InputMaybe<Scalars['Int']['input']>;
  kinds?: Array<InstrumentKind>;
  parts?: Array<Part>;
  to?: InputMaybe<Scalars['Int']['input']>;
};


/** The questions that can be asked. Lists and counts read the primary edition of each statement, so that nothing counts twice. */
export type QueryVerifyArgs = {
  statement?: InputMaybe<Scalars['ID']['input']>;
};


/** The questions that can be asked. Lists and counts read the primary edition of each statement, so that nothing counts twice. */
export type QueryYearsByTreatyArgs = {
  from?: InputMaybe<Scalars['Int']['input']>;
  kinds?: Array<InstrumentKind>;
  parts?: Array<Part>;
  to?: InputMaybe<Scalars['Int']['input']>;
};

/** What went. */
export type RemoveResult = {
  __typename?: 'RemoveResult';
  /** Global ids of the texts that went. */
  editions: Array<Scalars['ID']['output']>;
  /** Locations of texts that were read anew, because their corrections had come from a source that went. */
  reread: Array<Scalars['String']['output']>;
  /** Global ids of the statements that went with their last text. */
  statements: Array<Scalars['ID']['output']>;
};

/** Words of what was found, with those marked that fit. */
export type SearchExcerpt = {
  __typename?: 'SearchExcerpt';
  /** The words that fit, in the order of the text. None when another text of the statement or another name fits. */
  highlights: Array<Highlight>;
  /** The field that fits; the part of it around the words that fit when it is long, with … where it was cut. */
  text: Scalars['String']['output'];
};

/** What of something fits a question. */
export type SearchField =
  /** Another name of an entity, its number or its id. */
  | 'ALIAS'
  /** A name of an entity. */
  | 'NAME'
  /** The words of a clause, a position or a commitment. */
  | 'TEXT'
  /** The title of a statement. */
  | 'TITLE';

/** Something that fits the question. */
export type SearchHit = {
  __typename?: 'SearchHit';
  /** The words that fit, with some around them. */
  excerpt: SearchExcerpt;
  /** What of it fits. */
  field: SearchField;
  /** What was found: an entity, a statement, a clause, a position or a commitment. */
  node: Node;
  /** How well it fits. */
  rank: SearchRank;
};

/** A page of hits. */
export type SearchHitConnection = {
  __typename?: 'SearchHitConnection';
  /** The items with their cursors. */
  edges: Array<SearchHitEdge>;
  /** The items alone. */
  nodes: Array<SearchHit>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A hit in a page. */
export type SearchHitEdge = {
  __typename?: 'SearchHitEdge';
  /** Place of the item in the order; opaque. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: SearchHit;
};

/** How well something fits a question, best first. */
export type SearchRank =
  /** Another of its names, its number or its id is the question; of a statement, the title of another of its texts. */
  | 'ALIAS'
  /** Its name is the question. */
  | 'EXACT'
  /** One of its names begins with the question. */
  | 'PREFIX'
  /** It cites or mentions what the question, or a part of it, names; the other words stand in it. */
  | 'REFERENCE'
  /** All words of the question stand in it, some with another ending. */
  | 'STEMS'
  /** All words of the question stand in it as they are written. */
  | 'WORDS';

/** What can be searched for. */
export type SearchType =
  /** Clauses, by their text. */
  | 'CLAUSE'
  /** Commitments, by their content. */
  | 'COMMITMENT'
  /** Entities of every type, by their names, numbers and ids. */
  | 'ENTITY'
  /** Positions, by their content. */
  | 'POSITION'
  /** Statements, by their titles. */
  | 'STATEMENT';

/** A place where a text was read, and when. */
export type Source = {
  __typename?: 'Source';
  /** Character encoding in which the bytes were read. */
  encoding: Scalars['String']['output'];
  /** When it was ingested, in ISO 8601. */
  ingestedAt: Scalars['String']['output'];
  /** Path or URL. */
  location: Scalars['String']['output'];
  /** Media type of the bytes, such as `text/html`. */
  mediaType: Scalars['String']['output'];
};

/** Stances, from the cue that expresses them. */
export type Stance =
  /** In favour: stands for, promotes. Polarity 1. */
  | 'ADVOCATES'
  /** In favour: commends, thanks. Polarity 1. */
  | 'APPRECIATES'
  /** Holds a view. Polarity 0. */
  | 'BELIEVES'
  /** Calls for, hopes, encourages. Polarity 0. */
  | 'CALLS_FOR'
  /** Against: voices concern. Polarity -1. */
  | 'CONCERNED'
  /** Against: condemns, denounces. Polarity -1. */
  | 'CONDEMNS'
  /** Stresses, attaches importance. Polarity 0. */
  | 'EMPHASIZES'
  /** Points out, takes note. Polarity 0. */
  | 'NOTES'
  /** Against: opposes, rejects. Polarity -1. */
  | 'OPPOSES'
  /** Says again. Polarity 0. */
  | 'REAFFIRMS'
  /** In favour: acknowledges, respects. Polarity 1. */
  | 'RECOGNIZES'
  /** In favour: supports, endorses. Polarity 1. */
  | 'SUPPORTS'
  /** In favour: defends, abides by. Polarity 1. */
  | 'UPHOLDS'
  /** Urges, demands. Polarity 0. */
  | 'URGES'
  /** In favour: welcomes. Polarity 1. */
  | 'WELCOMES';

/** The stances of one holder towards one target. */
export type StanceCell = {
  __typename?: 'StanceCell';
  /** How many positions there are. */
  count: Scalars['Int']['output'];
  /** The first year; null when none of the statements has a date. */
  firstYear?: Maybe<Scalars['Int']['output']>;
  /** Who takes them. */
  holder: Entity;
  /** The last year. */
  lastYear?: Maybe<Scalars['Int']['output']>;
  /** The newest of them. */
  newest: Position;
  /** True when one of them is read from a text that restates a statement in words of its own. */
  paraphrase: Scalars['Boolean']['output'];
  /** Sum of their polarities: 1 in favour, -1 against, 0 neither. */
  polarity: Scalars['Int']['output'];
  /** How many of each stance, the most frequent first. */
  stances: Array<StanceCount>;
  /** Whom or what they are directed at or addressed to. */
  target: Entity;
};

/** How many there are of a stance. */
export type StanceCount = {
  __typename?: 'StanceCount';
  /** How many. */
  count: Scalars['Int']['output'];
  /** The stance. */
  stance: Stance;
};

/** What somebody declared once, whatever the number of its texts. Its fields are those of its primary edition. */
export type Statement = Node & {
  __typename?: 'Statement';
  /** What it cites, in the order of the text. */
  citations: CitationConnection;
  /** Who cites it under the title of any of its texts, where and in which words; newest statement first. */
  citedBy: CitationConnection;
  /** The clauses of the primary edition, in the order of the text. */
  clauses: ClauseConnection;
  /** What its actors say that they will do, in the order of the text. */
  commitments: CommitmentConnection;
  /** Fields whose value a user gave in place of what the text says. */
  corrected: Array<Scalars['String']['output']>;
  /** When it was issued. */
  date?: Maybe<Scalars['PartialDate']['output']>;
  /** How the date is known. */
  dateSource: DateSource;
  /** Its texts, the primary edition first. */
  editions: Array<Edition>;
  /** Global id. */
  id: Scalars['ID']['output'];
  /** The instrument under which other statements cite it. */
  instrument?: Maybe<Instrument>;
  /** The statement's kind. */
  kind: StatementKind;
  /** Language of the primary edition. */
  language: Scalars['Language']['output'];
  /** True when the primary edition restates the statement in words of its own: none of its quotes is the statement's wording. */
  paraphrase: Scalars['Boolean']['output'];
  /** Who issued it. */
  parties: Array<Entity>;
  /** Where it was issued, as the text names the place. */
  place?: Maybe<Scalars['String']['output']>;
  /** The stances its holders take, in the order of the text. */
  positions: PositionConnection;
  /** Title, as the primary edition gives it. */
  title: Scalars['String']['output'];
  /** True when the primary edition's text breaks off. */
  truncated: Scalars['Boolean']['output'];
  /** Year of the date. */
  year?: Maybe<Scalars['Int']['output']>;
};


/** What somebody declared once, whatever the number of its texts. Its fields are those of its primary edition. */
export type StatementCitationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  parts?: Array<Part>;
};


/** What somebody declared once, whatever the number of its texts. Its fields are those of its primary edition. */
export type StatementCitedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  parts?: Array<Part>;
  years?: InputMaybe<YearRange>;
};


/** What somebody declared once, whatever the number of its texts. Its fields are those of its primary edition. */
export type StatementClausesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What somebody declared once, whatever the number of its texts. Its fields are those of its primary edition. */
export type StatementCommitmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  parts?: Array<Part>;
};


/** What somebody declared once, whatever the number of its texts. Its fields are those of its primary edition. */
export type StatementPositionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  parts?: Array<Part>;
};

/** A page of statements. */
export type StatementConnection = {
  __typename?: 'StatementConnection';
  /** The items with their cursors. */
  edges: Array<StatementEdge>;
  /** The items alone. */
  nodes: Array<Statement>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A statement in a page. */
export type StatementEdge = {
  __typename?: 'StatementEdge';
  /** Place of the item in the order; opaque. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Statement;
};

/** Which statements: every condition given must hold; a list means any of its values, and one value may stand without brackets. */
export type StatementFilter = {
  /** Filters all of which must hold too. */
  and?: InputMaybe<Array<StatementFilter>>;
  /** Ids of instruments, one of which the statement cites in its body or annexes. No names: `search` finds ids by them. */
  cites?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Kinds. */
  kind?: InputMaybe<Array<StatementKind>>;
  /** Languages of the primary edition. */
  language?: InputMaybe<Array<Scalars['Language']['input']>>;
  /** A filter that must not hold. */
  not?: InputMaybe<StatementFilter>;
  /** Filters one of which must hold too. */
  or?: InputMaybe<Array<StatementFilter>>;
  /** Ids of parties. No names: `search` finds ids by them. */
  party?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Part of the title as it stands there, whatever the case of its letters, the script of its Chinese and space around it. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** True: only what has no date, and so stands in no year. False: only what has one. */
  undated?: InputMaybe<Scalars['Boolean']['input']>;
  /** Years. */
  years?: InputMaybe<YearRange>;
};

/** Kinds of statements. */
export type StatementKind =
  /** A communiqué. */
  | 'COMMUNIQUE'
  /** A declaration. */
  | 'DECLARATION'
  /** A joint statement. */
  | 'JOINT_STATEMENT'
  /** Any other kind. */
  | 'OTHER'
  /** A resolution. */
  | 'RESOLUTION'
  /** A speech. */
  | 'SPEECH'
  /** A treaty. */
  | 'TREATY';

/** How many there are in statements of a kind. */
export type StatementKindCount = {
  __typename?: 'StatementKindCount';
  /** How many. */
  count: Scalars['Int']['output'];
  /** The kind. */
  kind: StatementKind;
};

/** A key to sort statements by. */
export type StatementOrder = {
  /** The key. */
  by: StatementOrderBy;
  /** Which way. */
  direction?: Direction;
};

/** What statements can be sorted by. */
export type StatementOrderBy =
  /** The date; what has none is older than all. */
  | 'DATE'
  /** The kind's name. */
  | 'KIND'
  /** The title. */
  | 'TITLE';

/** The database that holds the graph. */
export type Store = {
  __typename?: 'Store';
  /** Folder or URI, without credentials; `hidden` from who neither bears the token nor, where there is none, asks from the server's machine. */
  address: Scalars['String']['output'];
  /** Which kind of store it is. */
  kind: StoreKind;
  /** How many nodes it holds. */
  nodes?: Maybe<Scalars['Int']['output']>;
  /** Why it does not answer, and what to do; in short for those from whom the address is hidden. */
  problem?: Maybe<Scalars['String']['output']>;
  /** Whether it answers. */
  reachable: Scalars['Boolean']['output'];
  /** How many relationships it holds. */
  relationships?: Maybe<Scalars['Int']['output']>;
  /** A number that grows with every write, whoever writes. */
  revision?: Maybe<Scalars['Int']['output']>;
  /** The database's version. */
  version?: Maybe<Scalars['String']['output']>;
};

/** Kinds of stores. */
export type StoreKind =
  /** In this process, a folder on this machine. */
  | 'embedded'
  /** A Neo4j server. */
  | 'neo4j';

/** What the server tells as it goes on. Comes over Server-Sent Events (`Accept: text/event-stream`). */
export type Subscription = {
  __typename?: 'Subscription';
  /**
   * Every text on its way into the graph through this server, whoever sent it. The command line works through the server that holds an embedded
   * store; to Neo4j it writes itself, and of such texts nothing is told. Needs the token that writing needs.
   */
  ingestProgress: IngestProgress;
};

/** What a text says otherwise than the one before it. */
export type TextChanges = {
  __typename?: 'TextChanges';
  /** References to instruments that came and went. */
  citations: FactChanges;
  /** Undertakings that came and went. */
  commitments: FactChanges;
  /** Stances that came and went. */
  positions: FactChanges;
};

/** What certain holders say on the thing in one statement. */
export type TimelineEntry = {
  __typename?: 'TimelineEntry';
  /** The statements of the latest earlier day on which the same holders speak on this thing, as a rule one; empty when they do so for the first time. */
  against: Array<Statement>;
  /** Date of the statement. */
  date: Scalars['PartialDate']['output'];
  /** What they said in `against` and do not say on this day any more, in the order of the text that was compared. */
  dropped: Array<Position>;
  /** Who speaks: exactly these. */
  holders: Array<Entity>;
  /** What they say, in the order of the text. */
  positions: Array<TimelinePosition>;
  /** The statement. */
  statement: Statement;
};

/** A page of a timeline. */
export type TimelineEntryConnection = {
  __typename?: 'TimelineEntryConnection';
  /** The items with their cursors. */
  edges: Array<TimelineEntryEdge>;
  /** The items alone. */
  nodes: Array<TimelineEntry>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
  /** How many there are on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** An entry of a timeline in a page. */
export type TimelineEntryEdge = {
  __typename?: 'TimelineEntryEdge';
  /** Place of the item in the order; opaque. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: TimelineEntry;
};

/** A position in a timeline, and whether it was said before. */
export type TimelinePosition = {
  __typename?: 'TimelinePosition';
  /** The position, with its quote and its evidence. */
  position: Position;
  /** The position in `against` that it restates, for RESTATES alone. */
  restates?: Maybe<PositionRestatement>;
  /** Whether it was said before. */
  status: TimelineStatus;
};

/** What a position is to those of the statement before. */
export type TimelineStatus =
  /** The statement before has no text in this language: the wordings cannot be compared. */
  | 'INCOMPARABLE'
  /** Nothing in the statement before is worded like it. */
  | 'NEW'
  /** It says again what the statement before said. */
  | 'RESTATES';

/** A subject of a controlled list, in the manner of the UN's and the EU's thesauri. */
export type Topic = Node & {
  __typename?: 'Topic';
  /** Commitments whose content touches it, newest statement first. */
  commitments: CommitmentConnection;
  /** Global id: `Topic:` and a name that is the same in every language, such as `Topic:arms-control`. */
  id: Scalars['ID']['output'];
  /** Name in one language. */
  name: Scalars['String']['output'];
  /** Every name known, by language. */
  names: Array<LocalName>;
  /** Positions whose content touches it, newest statement first. */
  positions: PositionConnection;
};


/** A subject of a controlled list, in the manner of the UN's and the EU's thesauri. */
export type TopicCommitmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  parts?: Array<Part>;
  years?: InputMaybe<YearRange>;
};


/** A subject of a controlled list, in the manner of the UN's and the EU's thesauri. */
export type TopicNameArgs = {
  language?: InputMaybe<Scalars['Language']['input']>;
};


/** A subject of a controlled list, in the manner of the UN's and the EU's thesauri. */
export type TopicPositionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  parts?: Array<Part>;
  years?: InputMaybe<YearRange>;
};

/** How many there are of a topic. */
export type TopicCount = {
  __typename?: 'TopicCount';
  /** How many. */
  count: Scalars['Int']['output'];
  /** The topic. */
  topic: Topic;
};

/** What a check of stored texts and quotes found. */
export type Verification = {
  __typename?: 'Verification';
  /** How many texts were checked. */
  editions: Scalars['Int']['output'];
  /** How many of them do not agree. */
  mismatchCount: Scalars['Int']['output'];
  /** The first 100 of those. */
  mismatches: Array<Mismatch>;
  /** True when everything agrees. */
  ok: Scalars['Boolean']['output'];
  /** How many places in texts were checked: of clauses, mentions, citations, positions, commitments and their cues. */
  spans: Scalars['Int']['output'];
};

/** How many there are of a year. */
export type YearCount = {
  __typename?: 'YearCount';
  /** How many. */
  count: Scalars['Int']['output'];
  /** The year. */
  year: Scalars['Int']['output'];
};

/** A range of calendar years, both ends included. */
export type YearRange = {
  /** First year; open when left out. */
  from?: InputMaybe<Scalars['Int']['input']>;
  /** Last year; open when left out. */
  to?: InputMaybe<Scalars['Int']['input']>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;




/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  CitationCount:
    | ( CountedYearRow )
    | ( CitedInstrumentRow )
    | ( InstrumentInYearRow )
    | ( CitedInstrumentRow )
  ;
  Entity:
    | ( EntityRow )
    | ( EntityRow )
    | ( EntityRow )
    | ( EntityRow )
    | ( EntityRow )
    | ( EntityRow )
    | ( EntityRow )
    | ( EntityRow )
  ;
  Fact:
    | ( CitationRow )
    | ( CommitmentRow )
    | ( MentionRow )
    | ( PositionRow )
  ;
  Node:
    | ( CitationRow )
    | ( ClauseRow )
    | ( CommitmentRow )
    | ( EntityRow )
    | ( EditionRow )
    | ( EntityRow )
    | ( EntityRow )
    | ( EntityRow )
    | ( EntityRow )
    | ( MentionRow )
    | ( EntityRow )
    | ( EntityRow )
    | ( EntityRow )
    | ( PositionRow )
    | ( StatementRow )
    | ( TopicRow )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  About: ResolverTypeWrapper<AboutRow>;
  AboutRole: AboutRole;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  ChangedFact: ResolverTypeWrapper<ChangedFactRow>;
  Citation: ResolverTypeWrapper<CitationRow>;
  CitationComparison: ResolverTypeWrapper<Omit<CitationComparison, 'dropped' | 'kept' | 'new'> & { dropped: Array<ResolversTypes['InstrumentCitations']>, kept: Array<ResolversTypes['KeptCitations']>, new: Array<ResolversTypes['InstrumentCitations']> }>;
  CitationConnection: ResolverTypeWrapper<CitationPage>;
  CitationCount: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['CitationCount']>;
  CitationEdge: ResolverTypeWrapper<Omit<CitationEdge, 'node'> & { node: ResolversTypes['Citation'] }>;
  CitationYear: ResolverTypeWrapper<CountedYearRow>;
  CitationsNoLongerMade: ResolverTypeWrapper<CitationsNoLongerMadeRow>;
  CitedInstrument: ResolverTypeWrapper<CitedInstrumentRow>;
  CitingYear: ResolverTypeWrapper<CitingYearRow>;
  Clause: ResolverTypeWrapper<ClauseRow>;
  ClauseConnection: ResolverTypeWrapper<ClausePage>;
  ClauseEdge: ResolverTypeWrapper<Omit<ClauseEdge, 'node'> & { node: ResolversTypes['Clause'] }>;
  CoMention: ResolverTypeWrapper<CoMentionRow>;
  CoMentionConnection: ResolverTypeWrapper<CoMentionPage>;
  CoMentionEdge: ResolverTypeWrapper<Omit<CoMentionEdge, 'node'> & { node: ResolversTypes['CoMention'] }>;
  Commitment: ResolverTypeWrapper<CommitmentRow>;
  CommitmentComparison: ResolverTypeWrapper<Omit<CommitmentComparison, 'dropped' | 'kept' | 'new'> & { dropped: Array<ResolversTypes['Commitment']>, kept: Array<ResolversTypes['KeptCommitment']>, new: Array<ResolversTypes['Commitment']> }>;
  CommitmentConnection: ResolverTypeWrapper<CommitmentPage>;
  CommitmentEdge: ResolverTypeWrapper<Omit<CommitmentEdge, 'node'> & { node: ResolversTypes['Commitment'] }>;
  CommitmentFacets: ResolverTypeWrapper<FacetsRow>;
  CommitmentFilter: CommitmentFilter;
  CommitmentOrder: CommitmentOrder;
  CommitmentOrderBy: CommitmentOrderBy;
  CommitmentRestatement: ResolverTypeWrapper<CommitmentRestatementRow>;
  Comparison: ResolverTypeWrapper<ComparisonRow>;
  Country: ResolverTypeWrapper<EntityRow>;
  DateSource: null;
  Direction: Direction;
  Edition: ResolverTypeWrapper<EditionRow>;
  Entity: ResolverTypeWrapper<EntityRow>;
  EntityConnection: ResolverTypeWrapper<EntityPage>;
  EntityCount: ResolverTypeWrapper<EntityCountRow>;
  EntityEdge: ResolverTypeWrapper<Omit<EntityEdge, 'node'> & { node: ResolversTypes['Entity'] }>;
  EntityFilter: EntityFilter;
  EntityType: null;
  Event: ResolverTypeWrapper<EntityRow>;
  Evidence: ResolverTypeWrapper<EvidenceRow>;
  Excerpt: ResolverTypeWrapper<ExcerptRow>;
  Fact: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Fact']>;
  FactChanges: ResolverTypeWrapper<FactChangesRow>;
  FactCounts: ResolverTypeWrapper<FactCounts>;
  File: ResolverTypeWrapper<Scalars['File']['output']>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Group: ResolverTypeWrapper<EntityRow>;
  Highlight: ResolverTypeWrapper<Highlight>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  IngestInput: IngestInput;
  IngestOutcome: null;
  IngestPhase: IngestPhase;
  IngestProgress: ResolverTypeWrapper<IngestProgressRow>;
  IngestResult: ResolverTypeWrapper<IngestResultRow>;
  Initiative: ResolverTypeWrapper<EntityRow>;
  Instrument: ResolverTypeWrapper<EntityRow>;
  InstrumentCitations: ResolverTypeWrapper<InstrumentCitationsRow>;
  InstrumentConnection: ResolverTypeWrapper<InstrumentPage>;
  InstrumentEdge: ResolverTypeWrapper<Omit<InstrumentEdge, 'node'> & { node: ResolversTypes['Instrument'] }>;
  InstrumentFilter: InstrumentFilter;
  InstrumentInYear: ResolverTypeWrapper<InstrumentInYearRow>;
  InstrumentKind: InstrumentKind;
  InstrumentNoLongerCited: ResolverTypeWrapper<CitedInstrumentRow>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  KeptCitations: ResolverTypeWrapper<KeptCitationsRow>;
  KeptCommitment: ResolverTypeWrapper<Omit<KeptCommitment, 'after' | 'before'> & { after: ResolversTypes['Commitment'], before: ResolversTypes['Commitment'] }>;
  KeptPosition: ResolverTypeWrapper<Omit<KeptPosition, 'after' | 'before'> & { after: ResolversTypes['Position'], before: ResolversTypes['Position'] }>;
  Language: ResolverTypeWrapper<Scalars['Language']['output']>;
  Link: ResolverTypeWrapper<LinkRow>;
  LinkType: LinkType;
  LocalName: ResolverTypeWrapper<LocalName>;
  Mention: ResolverTypeWrapper<MentionRow>;
  Mismatch: ResolverTypeWrapper<MismatchRow>;
  MismatchKind: MismatchKind;
  Modality: Modality;
  ModalityCount: ResolverTypeWrapper<ModalityCount>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Neighbor: ResolverTypeWrapper<NeighborRow>;
  Neighborhood: ResolverTypeWrapper<NeighborhoodRow>;
  Node: ResolverTypeWrapper<NodeRow>;
  Organization: ResolverTypeWrapper<EntityRow>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Part: Part;
  PartialDate: ResolverTypeWrapper<Scalars['PartialDate']['output']>;
  Path: ResolverTypeWrapper<PathRow>;
  Person: ResolverTypeWrapper<EntityRow>;
  Place: ResolverTypeWrapper<EntityRow>;
  Position: ResolverTypeWrapper<PositionRow>;
  PositionComparison: ResolverTypeWrapper<Omit<PositionComparison, 'dropped' | 'kept' | 'new'> & { dropped: Array<ResolversTypes['Position']>, kept: Array<ResolversTypes['KeptPosition']>, new: Array<ResolversTypes['Position']> }>;
  PositionConnection: ResolverTypeWrapper<PositionPage>;
  PositionEdge: ResolverTypeWrapper<Omit<PositionEdge, 'node'> & { node: ResolversTypes['Position'] }>;
  PositionFacets: ResolverTypeWrapper<FacetsRow>;
  PositionFilter: PositionFilter;
  PositionOrder: PositionOrder;
  PositionOrderBy: PositionOrderBy;
  PositionRestatement: ResolverTypeWrapper<PositionRestatementRow>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RemoveResult: ResolverTypeWrapper<RemoveResultRow>;
  SearchExcerpt: ResolverTypeWrapper<SearchExcerpt>;
  SearchField: SearchField;
  SearchHit: ResolverTypeWrapper<SearchHitRow>;
  SearchHitConnection: ResolverTypeWrapper<SearchHitPage>;
  SearchHitEdge: ResolverTypeWrapper<Omit<SearchHitEdge, 'node'> & { node: ResolversTypes['SearchHit'] }>;
  SearchRank: SearchRank;
  SearchType: SearchType;
  Source: ResolverTypeWrapper<SourceRow>;
  Stance: Stance;
  StanceCell: ResolverTypeWrapper<StanceCellRow>;
  StanceCount: ResolverTypeWrapper<StanceCount>;
  Statement: ResolverTypeWrapper<StatementRow>;
  StatementConnection: ResolverTypeWrapper<StatementPage>;
  StatementEdge: ResolverTypeWrapper<Omit<StatementEdge, 'node'> & { node: ResolversTypes['Statement'] }>;
  StatementFilter: StatementFilter;
  StatementKind: StatementKind;
  StatementKindCount: ResolverTypeWrapper<StatementKindCount>;
  StatementOrder: StatementOrder;
  StatementOrderBy: StatementOrderBy;
  Store: ResolverTypeWrapper<StoreStatus>;
  StoreKind: null;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  TextChanges: ResolverTypeWrapper<TextChangesRow>;
  TimelineEntry: ResolverTypeWrapper<TimelineEntryRow>;
  TimelineEntryConnection: ResolverTypeWrapper<TimelineEntryPage>;
  TimelineEntryEdge: ResolverTypeWrapper<Omit<TimelineEntryEdge, 'node'> & { node: ResolversTypes['TimelineEntry'] }>;
  TimelinePosition: ResolverTypeWrapper<TimelinePositionRow>;
  TimelineStatus: TimelineStatus;
  Topic: ResolverTypeWrapper<TopicRow>;
  TopicCount: ResolverTypeWrapper<TopicCountRow>;
  Verification: ResolverTypeWrapper<VerificationRow>;
  YearCount: ResolverTypeWrapper<YearCount>;
  YearRange: YearRange;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  About: AboutRow;
  Boolean: Scalars['Boolean']['output'];
  ChangedFact: ChangedFactRow;
  Citation: CitationRow;
  CitationComparison: Omit<CitationComparison, 'dropped' | 'kept' | 'new'> & { dropped: Array<ResolversParentTypes['InstrumentCitations']>, kept: Array<ResolversParentTypes['KeptCitations']>, new: Array<ResolversParentTypes['InstrumentCitations']> };
  CitationConnection: CitationPage;
  CitationCount: ResolversInterfaceTypes<ResolversParentTypes>['CitationCount'];
  CitationEdge: Omit<CitationEdge, 'node'> & { node: ResolversParentTypes['Citation'] };
  CitationYear: CountedYearRow;
  CitationsNoLongerMade: CitationsNoLongerMadeRow;
  CitedInstrument: CitedInstrumentRow;
  CitingYear: CitingYearRow;
  Clause: ClauseRow;
  ClauseConnection: ClausePage;
  ClauseEdge: Omit<ClauseEdge, 'node'> & { node: ResolversParentTypes['Clause'] };
  CoMention: CoMentionRow;
  CoMentionConnection: CoMentionPage;
  CoMentionEdge: Omit<CoMentionEdge, 'node'> & { node: ResolversParentTypes['CoMention'] };
  Commitment: CommitmentRow;
  CommitmentComparison: Omit<CommitmentComparison, 'dropped' | 'kept' | 'new'> & { dropped: Array<ResolversParentTypes['Commitment']>, kept: Array<ResolversParentTypes['KeptCommitment']>, new: Array<ResolversParentTypes['Commitment']> };
  CommitmentConnection: CommitmentPage;
  CommitmentEdge: Omit<CommitmentEdge, 'node'> & { node: ResolversParentTypes['Commitment'] };
  CommitmentFacets: FacetsRow;
  CommitmentFilter: CommitmentFilter;
  CommitmentOrder: CommitmentOrder;
  CommitmentRestatement: CommitmentRestatementRow;
  Comparison: ComparisonRow;
  Country: EntityRow;
  Edition: EditionRow;
  Entity: EntityRow;
  EntityConnection: EntityPage;
  EntityCount: EntityCountRow;
  EntityEdge: Omit<EntityEdge, 'node'> & { node: ResolversParentTypes['Entity'] };
  EntityFilter: EntityFilter;
  Event: EntityRow;
  Evidence: EvidenceRow;
  Excerpt: ExcerptRow;
  Fact: ResolversInterfaceTypes<ResolversParentTypes>['Fact'];
  FactChanges: FactChangesRow;
  FactCounts: FactCounts;
  File: Scalars['File']['output'];
  Float: Scalars['Float']['output'];
  Group: EntityRow;
  Highlight: Highlight;
  ID: Scalars['ID']['output'];
  IngestInput: IngestInput;
  IngestProgress: IngestProgressRow;
  IngestResult: IngestResultRow;
  Initiative: EntityRow;
  Instrument: EntityRow;
  InstrumentCitations: InstrumentCitationsRow;
  InstrumentConnection: InstrumentPage;
  InstrumentEdge: Omit<InstrumentEdge, 'node'> & { node: ResolversParentTypes['Instrument'] };
  InstrumentFilter: InstrumentFilter;
  InstrumentInYear: InstrumentInYearRow;
  InstrumentNoLongerCited: CitedInstrumentRow;
  Int: Scalars['Int']['output'];
  KeptCitations: KeptCitationsRow;
  KeptCommitment: Omit<KeptCommitment, 'after' | 'before'> & { after: ResolversParentTypes['Commitment'], before: ResolversParentTypes['Commitment'] };
  KeptPosition: Omit<KeptPosition, 'after' | 'before'> & { after: ResolversParentTypes['Position'], before: ResolversParentTypes['Position'] };
  Language: Scalars['Language']['output'];
  Link: LinkRow;
  LocalName: LocalName;
  Mention: MentionRow;
  Mismatch: MismatchRow;
  ModalityCount: ModalityCount;
  Mutation: Record<PropertyKey, never>;
  Neighbor: NeighborRow;
  Neighborhood: NeighborhoodRow;
  Node: NodeRow;
  Organization: EntityRow;
  PageInfo: PageInfo;
  PartialDate: Scalars['PartialDate']['output'];
  Path: PathRow;
  Person: EntityRow;
  Place: EntityRow;
  Position: PositionRow;
  PositionComparison: Omit<PositionComparison, 'dropped' | 'kept' | 'new'> & { dropped: Array<ResolversParentTypes['Position']>, kept: Array<ResolversParentTypes['KeptPosition']>, new: Array<ResolversParentTypes['Position']> };
  PositionConnection: PositionPage;
  PositionEdge: Omit<PositionEdge, 'node'> & { node: ResolversParentTypes['Position'] };
  PositionFacets: FacetsRow;
  PositionFilter: PositionFilter;
  PositionOrder: PositionOrder;
  PositionRestatement: PositionRestatementRow;
  Query: Record<PropertyKey, never>;
  RemoveResult: RemoveResultRow;
  SearchExcerpt: SearchExcerpt;
  SearchHit: SearchHitRow;
  SearchHitConnection: SearchHitPage;
  SearchHitEdge: Omit<SearchHitEdge, 'node'> & { node: ResolversParentTypes['SearchHit'] };
  Source: SourceRow;
  StanceCell: StanceCellRow;
  StanceCount: StanceCount;
  Statement: StatementRow;
  StatementConnection: StatementPage;
  StatementEdge: Omit<StatementEdge, 'node'> & { node: ResolversParentTypes['Statement'] };
  StatementFilter: StatementFilter;
  StatementKindCount: StatementKindCount;
  StatementOrder: StatementOrder;
  Store: StoreStatus;
  String: Scalars['String']['output'];
  Subscription: Record<PropertyKey, never>;
  TextChanges: TextChangesRow;
  TimelineEntry: TimelineEntryRow;
  TimelineEntryConnection: TimelineEntryPage;
  TimelineEntryEdge: Omit<TimelineEntryEdge, 'node'> & { node: ResolversParentTypes['TimelineEntry'] };
  TimelinePosition: TimelinePositionRow;
  Topic: TopicRow;
  TopicCount: TopicCountRow;
  Verification: VerificationRow;
  YearCount: YearCount;
  YearRange: YearRange;
};

export type AboutResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['About'] = ResolversParentTypes['About']> = {
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['AboutRole'], ParentType, ContextType>;
};

export type ChangedFactResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ChangedFact'] = ResolversParentTypes['ChangedFact']> = {
  formerId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CitationResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Citation'] = ResolversParentTypes['Citation']> = {
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  clause?: Resolver<ResolversTypes['Clause'], ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  dated?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  edition?: Resolver<ResolversTypes['Edition'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  instrument?: Resolver<ResolversTypes['Instrument'], ParentType, ContextType>;
  paraphrase?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  part?: Resolver<ResolversTypes['Part'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
  surface?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CitationComparisonResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['CitationComparison'] = ResolversParentTypes['CitationComparison']> = {
  dropped?: Resolver<Array<ResolversTypes['InstrumentCitations']>, ParentType, ContextType>;
  kept?: Resolver<Array<ResolversTypes['KeptCitations']>, ParentType, ContextType>;
  new?: Resolver<Array<ResolversTypes['InstrumentCitations']>, ParentType, ContextType>;
};

export type CitationConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['CitationConnection'] = ResolversParentTypes['CitationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CitationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Citation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CitationCountResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['CitationCount'] = ResolversParentTypes['CitationCount']> = {
  __resolveType: TypeResolveFn<'CitationYear' | 'CitedInstrument' | 'InstrumentInYear' | 'InstrumentNoLongerCited', ParentType, ContextType>;
};

export type CitationEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['CitationEdge'] = ResolversParentTypes['CitationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Citation'], ParentType, ContextType>;
};

export type CitationYearResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['CitationYear'] = ResolversParentTypes['CitationYear']> = {
  citationCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  firstCitation?: Resolver<ResolversTypes['Citation'], ParentType, ContextType>;
  lastCitation?: Resolver<ResolversTypes['Citation'], ParentType, ContextType>;
  paraphrase?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  statementCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CitationsNoLongerMadeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['CitationsNoLongerMade'] = ResolversParentTypes['CitationsNoLongerMade']> = {
  instruments?: Resolver<Array<ResolversTypes['InstrumentNoLongerCited']>, ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statementCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CitedInstrumentResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['CitedInstrument'] = ResolversParentTypes['CitedInstrument']> = {
  citationCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  firstCitation?: Resolver<ResolversTypes['Citation'], ParentType, ContextType>;
  instrument?: Resolver<ResolversTypes['Instrument'], ParentType, ContextType>;
  lastCitation?: Resolver<ResolversTypes['Citation'], ParentType, ContextType>;
  paraphrase?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  statementCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  years?: Resolver<Array<ResolversTypes['CitationYear']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CitingYearResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['CitingYear'] = ResolversParentTypes['CitingYear']> = {
  citationCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  instruments?: Resolver<Array<ResolversTypes['InstrumentInYear']>, ParentType, ContextType, Partial<CitingYearInstrumentsArgs>>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ClauseResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Clause'] = ResolversParentTypes['Clause']> = {
  citations?: Resolver<Array<ResolversTypes['Citation']>, ParentType, ContextType>;
  commitments?: Resolver<Array<ResolversTypes['Commitment']>, ParentType, ContextType>;
  edition?: Resolver<ResolversTypes['Edition'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mentions?: Resolver<Array<ResolversTypes['Mention']>, ParentType, ContextType>;
  ordinal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  paragraph?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  paraphrase?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  part?: Resolver<ResolversTypes['Part'], ParentType, ContextType>;
  positions?: Resolver<Array<ResolversTypes['Position']>, ParentType, ContextType>;
  quote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  section?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClauseConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ClauseConnection'] = ResolversParentTypes['ClauseConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ClauseEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Clause']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ClauseEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ClauseEdge'] = ResolversParentTypes['ClauseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Clause'], ParentType, ContextType>;
};

export type CoMentionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['CoMention'] = ResolversParentTypes['CoMention']> = {
  clauseCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  clauses?: Resolver<ResolversTypes['ClauseConnection'], ParentType, ContextType, Partial<CoMentionClausesArgs>>;
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  firstYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  lastYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  paraphrase?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  statementCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CoMentionConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['CoMentionConnection'] = ResolversParentTypes['CoMentionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CoMentionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['CoMention']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CoMentionEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['CoMentionEdge'] = ResolversParentTypes['CoMentionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CoMention'], ParentType, ContextType>;
};

export type CommitmentResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Commitment'] = ResolversParentTypes['Commitment']> = {
  about?: Resolver<Array<ResolversTypes['About']>, ParentType, ContextType, Partial<CommitmentAboutArgs>>;
  actors?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  cameo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  clause?: Resolver<ResolversTypes['Clause'], ParentType, ContextType>;
  cue?: Resolver<ResolversTypes['Excerpt'], ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  deadline?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  edition?: Resolver<ResolversTypes['Edition'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  modality?: Resolver<ResolversTypes['Modality'], ParentType, ContextType>;
  paraphrase?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  part?: Resolver<ResolversTypes['Part'], ParentType, ContextType>;
  plover?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  restatedBy?: Resolver<Array<ResolversTypes['CommitmentRestatement']>, ParentType, ContextType>;
  restates?: Resolver<Maybe<ResolversTypes['CommitmentRestatement']>, ParentType, ContextType>;
  sameAs?: Resolver<Array<ResolversTypes['Commitment']>, ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  topics?: Resolver<Array<ResolversTypes['Topic']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CommitmentComparisonResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['CommitmentComparison'] = ResolversParentTypes['CommitmentComparison']> = {
  dropped?: Resolver<Array<ResolversTypes['Commitment']>, ParentType, ContextType>;
  kept?: Resolver<Array<ResolversTypes['KeptCommitment']>, ParentType, ContextType>;
  new?: Resolver<Array<ResolversTypes['Commitment']>, ParentType, ContextType>;
};

export type CommitmentConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['CommitmentConnection'] = ResolversParentTypes['CommitmentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CommitmentEdge']>, ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['CommitmentFacets'], ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Commitment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CommitmentEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['CommitmentEdge'] = ResolversParentTypes['CommitmentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Commitment'], ParentType, ContextType>;
};

export type CommitmentFacetsResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['CommitmentFacets'] = ResolversParentTypes['CommitmentFacets']> = {
  about?: Resolver<Array<ResolversTypes['EntityCount']>, ParentType, ContextType, RequireFields<CommitmentFacetsAboutArgs, 'first'>>;
  actors?: Resolver<Array<ResolversTypes['EntityCount']>, ParentType, ContextType, RequireFields<CommitmentFacetsActorsArgs, 'first'>>;
  modalities?: Resolver<Array<ResolversTypes['ModalityCount']>, ParentType, ContextType, RequireFields<CommitmentFacetsModalitiesArgs, 'first'>>;
  statementKinds?: Resolver<Array<ResolversTypes['StatementKindCount']>, ParentType, ContextType, RequireFields<CommitmentFacetsStatementKindsArgs, 'first'>>;
  topics?: Resolver<Array<ResolversTypes['TopicCount']>, ParentType, ContextType, RequireFields<CommitmentFacetsTopicsArgs, 'first'>>;
  years?: Resolver<Array<ResolversTypes['YearCount']>, ParentType, ContextType, RequireFields<CommitmentFacetsYearsArgs, 'first'>>;
};

export type CommitmentRestatementResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['CommitmentRestatement'] = ResolversParentTypes['CommitmentRestatement']> = {
  commitment?: Resolver<ResolversTypes['Commitment'], ParentType, ContextType>;
  similarity?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ComparisonResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Comparison'] = ResolversParentTypes['Comparison']> = {
  after?: Resolver<ResolversTypes['Edition'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['Edition'], ParentType, ContextType>;
  citations?: Resolver<ResolversTypes['CitationComparison'], ParentType, ContextType>;
  commitments?: Resolver<Maybe<ResolversTypes['CommitmentComparison']>, ParentType, ContextType>;
  comparable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  positions?: Resolver<Maybe<ResolversTypes['PositionComparison']>, ParentType, ContextType>;
};

export type CountryResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Country'] = ResolversParentTypes['Country']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<CountryNameArgs>>;
  names?: Resolver<Array<ResolversTypes['LocalName']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DateSourceResolvers = { CLOSING_LINE: 'closing line', CORRECTION: 'correction', FILE_NAME: 'file name', NONE: 'none', PAGE: 'page', TEXT: 'text' };

export type EditionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Edition'] = ResolversParentTypes['Edition']> = {
  chars?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  clauses?: Resolver<ResolversTypes['ClauseConnection'], ParentType, ContextType, Partial<EditionClausesArgs>>;
  corrected?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  paraphrase?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  primary?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EntityResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Entity'] = ResolversParentTypes['Entity']> = {
  __resolveType: TypeResolveFn<'Country' | 'Event' | 'Group' | 'Initiative' | 'Instrument' | 'Organization' | 'Person' | 'Place', ParentType, ContextType>;
};

export type EntityConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['EntityConnection'] = ResolversParentTypes['EntityConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EntityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EntityCountResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['EntityCount'] = ResolversParentTypes['EntityCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type EntityEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['EntityEdge'] = ResolversParentTypes['EntityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type EntityTypeResolvers = { COUNTRY: 'Country', EVENT: 'Event', GROUP: 'Group', INITIATIVE: 'Initiative', INSTRUMENT: 'Instrument', ORGANIZATION: 'Organization', PERSON: 'Person', PLACE: 'Place' };

export type EventResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<EventNameArgs>>;
  names?: Resolver<Array<ResolversTypes['LocalName']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EvidenceResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  clause?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  edition?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  paraphrase?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  quote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  section?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ExcerptResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Excerpt'] = ResolversParentTypes['Excerpt']> = {
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  quote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FactResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Fact'] = ResolversParentTypes['Fact']> = {
  __resolveType: TypeResolveFn<'Citation' | 'Commitment' | 'Mention' | 'Position', ParentType, ContextType>;
};

export type FactChangesResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['FactChanges'] = ResolversParentTypes['FactChanges']> = {
  gone?: Resolver<Array<ResolversTypes['ChangedFact']>, ParentType, ContextType>;
  goneCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kept?: Resolver<Array<ResolversTypes['ChangedFact']>, ParentType, ContextType>;
  keptCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  new?: Resolver<Array<ResolversTypes['ChangedFact']>, ParentType, ContextType>;
  newCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FactCountsResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['FactCounts'] = ResolversParentTypes['FactCounts']> = {
  citations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  clauses?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  commitments?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  issues?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mentions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  positions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export interface FileScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['File'], any> {
  name: 'File';
}

export type GroupResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Group'] = ResolversParentTypes['Group']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<GroupNameArgs>>;
  names?: Resolver<Array<ResolversTypes['LocalName']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HighlightResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Highlight'] = ResolversParentTypes['Highlight']> = {
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IngestOutcomeResolvers = { ADDED: 'added', REPLACED: 'replaced', UNCHANGED: 'unchanged' };

export type IngestProgressResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['IngestProgress'] = ResolversParentTypes['IngestProgress']> = {
  done?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  location?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['IngestOutcome']>, ParentType, ContextType>;
  phase?: Resolver<ResolversTypes['IngestPhase'], ParentType, ContextType>;
  problem?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  statement?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type IngestResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['IngestResult'] = ResolversParentTypes['IngestResult']> = {
  changes?: Resolver<ResolversTypes['TextChanges'], ParentType, ContextType>;
  counts?: Resolver<ResolversTypes['FactCounts'], ParentType, ContextType>;
  doubts?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  edition?: Resolver<ResolversTypes['Edition'], ParentType, ContextType>;
  location?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['IngestOutcome'], ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
};

export type InitiativeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Initiative'] = ResolversParentTypes['Initiative']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<InitiativeNameArgs>>;
  names?: Resolver<Array<ResolversTypes['LocalName']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InstrumentResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Instrument'] = ResolversParentTypes['Instrument']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  binding?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  citations?: Resolver<ResolversTypes['CitationConnection'], ParentType, ContextType, RequireFields<InstrumentCitationsArgs, 'parts'>>;
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  dateVerified?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<InstrumentNameArgs>>;
  names?: Resolver<Array<ResolversTypes['LocalName']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sameAs?: Resolver<Array<ResolversTypes['Instrument']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['Statement']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InstrumentCitationsResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['InstrumentCitations'] = ResolversParentTypes['InstrumentCitations']> = {
  citations?: Resolver<Array<ResolversTypes['Citation']>, ParentType, ContextType>;
  instrument?: Resolver<ResolversTypes['Instrument'], ParentType, ContextType>;
};

export type InstrumentConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['InstrumentConnection'] = ResolversParentTypes['InstrumentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['InstrumentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Instrument']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InstrumentEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['InstrumentEdge'] = ResolversParentTypes['InstrumentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Instrument'], ParentType, ContextType>;
};

export type InstrumentInYearResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['InstrumentInYear'] = ResolversParentTypes['InstrumentInYear']> = {
  citationCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  citedBefore?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  firstCitation?: Resolver<ResolversTypes['Citation'], ParentType, ContextType>;
  instrument?: Resolver<ResolversTypes['Instrument'], ParentType, ContextType>;
  lastCitation?: Resolver<ResolversTypes['Citation'], ParentType, ContextType>;
  new?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  paraphrase?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  statementCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InstrumentNoLongerCitedResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['InstrumentNoLongerCited'] = ResolversParentTypes['InstrumentNoLongerCited']> = {
  citationCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  firstCitation?: Resolver<ResolversTypes['Citation'], ParentType, ContextType>;
  instrument?: Resolver<ResolversTypes['Instrument'], ParentType, ContextType>;
  lastCitation?: Resolver<ResolversTypes['Citation'], ParentType, ContextType>;
  paraphrase?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  statementCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type KeptCitationsResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['KeptCitations'] = ResolversParentTypes['KeptCitations']> = {
  after?: Resolver<Array<ResolversTypes['Citation']>, ParentType, ContextType>;
  before?: Resolver<Array<ResolversTypes['Citation']>, ParentType, ContextType>;
  instrument?: Resolver<ResolversTypes['Instrument'], ParentType, ContextType>;
};

export type KeptCommitmentResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['KeptCommitment'] = ResolversParentTypes['KeptCommitment']> = {
  after?: Resolver<ResolversTypes['Commitment'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['Commitment'], ParentType, ContextType>;
  similarity?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  unchanged?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type KeptPositionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['KeptPosition'] = ResolversParentTypes['KeptPosition']> = {
  after?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  similarity?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  unchanged?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export interface LanguageScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Language'], any> {
  name: 'Language';
}

export type LinkResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Link'] = ResolversParentTypes['Link']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  fact?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['LinkType'], ParentType, ContextType>;
};

export type LocalNameResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['LocalName'] = ResolversParentTypes['LocalName']> = {
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MentionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Mention'] = ResolversParentTypes['Mention']> = {
  clause?: Resolver<ResolversTypes['Clause'], ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  edition?: Resolver<ResolversTypes['Edition'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  paraphrase?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  part?: Resolver<ResolversTypes['Part'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
  surface?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MismatchResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Mismatch'] = ResolversParentTypes['Mismatch']> = {
  edition?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  end?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  expected?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  found?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MismatchKind'], ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ModalityCountResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ModalityCount'] = ResolversParentTypes['ModalityCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  modality?: Resolver<ResolversTypes['Modality'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  ingest?: Resolver<ResolversTypes['IngestResult'], ParentType, ContextType, RequireFields<MutationIngestArgs, 'input'>>;
  removeStatement?: Resolver<ResolversTypes['RemoveResult'], ParentType, ContextType, RequireFields<MutationRemoveStatementArgs, 'id'>>;
};

export type NeighborResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Neighbor'] = ResolversParentTypes['Neighbor']> = {
  distance?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hub?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
};

export type NeighborhoodResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Neighborhood'] = ResolversParentTypes['Neighborhood']> = {
  links?: Resolver<Array<ResolversTypes['Link']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Neighbor']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type NodeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Citation' | 'Clause' | 'Commitment' | 'Country' | 'Edition' | 'Event' | 'Group' | 'Initiative' | 'Instrument' | 'Mention' | 'Organization' | 'Person' | 'Place' | 'Position' | 'Statement' | 'Topic', ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<OrganizationNameArgs>>;
  names?: Resolver<Array<ResolversTypes['LocalName']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export interface PartialDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['PartialDate'], any> {
  name: 'PartialDate';
}

export type PathResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Path'] = ResolversParentTypes['Path']> = {
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  links?: Resolver<Array<ResolversTypes['Link']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Node']>, ParentType, ContextType>;
};

export type PersonResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<PersonNameArgs>>;
  names?: Resolver<Array<ResolversTypes['LocalName']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlaceResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Place'] = ResolversParentTypes['Place']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<PlaceNameArgs>>;
  names?: Resolver<Array<ResolversTypes['LocalName']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PositionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Position'] = ResolversParentTypes['Position']> = {
  about?: Resolver<Array<ResolversTypes['About']>, ParentType, ContextType, Partial<PositionAboutArgs>>;
  addressees?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  cameo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  clause?: Resolver<ResolversTypes['Clause'], ParentType, ContextType>;
  cue?: Resolver<ResolversTypes['Excerpt'], ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  edition?: Resolver<ResolversTypes['Edition'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  holders?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  paraphrase?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  part?: Resolver<ResolversTypes['Part'], ParentType, ContextType>;
  plover?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  polarity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  quote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  restatedBy?: Resolver<Array<ResolversTypes['PositionRestatement']>, ParentType, ContextType>;
  restates?: Resolver<Maybe<ResolversTypes['PositionRestatement']>, ParentType, ContextType>;
  sameAs?: Resolver<Array<ResolversTypes['Position']>, ParentType, ContextType>;
  stance?: Resolver<ResolversTypes['Stance'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  topics?: Resolver<Array<ResolversTypes['Topic']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PositionComparisonResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PositionComparison'] = ResolversParentTypes['PositionComparison']> = {
  dropped?: Resolver<Array<ResolversTypes['Position']>, ParentType, ContextType>;
  kept?: Resolver<Array<ResolversTypes['KeptPosition']>, ParentType, ContextType>;
  new?: Resolver<Array<ResolversTypes['Position']>, ParentType, ContextType>;
};

export type PositionConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PositionConnection'] = ResolversParentTypes['PositionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PositionEdge']>, ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['PositionFacets'], ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Position']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PositionEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PositionEdge'] = ResolversParentTypes['PositionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
};

export type PositionFacetsResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PositionFacets'] = ResolversParentTypes['PositionFacets']> = {
  about?: Resolver<Array<ResolversTypes['EntityCount']>, ParentType, ContextType, RequireFields<PositionFacetsAboutArgs, 'first'>>;
  holders?: Resolver<Array<ResolversTypes['EntityCount']>, ParentType, ContextType, RequireFields<PositionFacetsHoldersArgs, 'first'>>;
  stances?: Resolver<Array<ResolversTypes['StanceCount']>, ParentType, ContextType, RequireFields<PositionFacetsStancesArgs, 'first'>>;
  statementKinds?: Resolver<Array<ResolversTypes['StatementKindCount']>, ParentType, ContextType, RequireFields<PositionFacetsStatementKindsArgs, 'first'>>;
  topics?: Resolver<Array<ResolversTypes['TopicCount']>, ParentType, ContextType, RequireFields<PositionFacetsTopicsArgs, 'first'>>;
  years?: Resolver<Array<ResolversTypes['YearCount']>, ParentType, ContextType, RequireFields<PositionFacetsYearsArgs, 'first'>>;
};

export type PositionRestatementResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PositionRestatement'] = ResolversParentTypes['PositionRestatement']> = {
  position?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  similarity?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  citationsNoLongerMade?: Resolver<ResolversTypes['CitationsNoLongerMade'], ParentType, ContextType, RequireFields<QueryCitationsNoLongerMadeArgs, 'kinds' | 'parts' | 'since'>>;
  coMentions?: Resolver<ResolversTypes['CoMentionConnection'], ParentType, ContextType, RequireFields<QueryCoMentionsArgs, 'id' | 'parts'>>;
  commitments?: Resolver<ResolversTypes['CommitmentConnection'], ParentType, ContextType, RequireFields<QueryCommitmentsArgs, 'filter' | 'orderBy'>>;
  compareEditions?: Resolver<Maybe<ResolversTypes['Comparison']>, ParentType, ContextType, RequireFields<QueryCompareEditionsArgs, 'a' | 'b' | 'parts'>>;
  compareStatements?: Resolver<Maybe<ResolversTypes['Comparison']>, ParentType, ContextType, RequireFields<QueryCompareStatementsArgs, 'a' | 'b' | 'parts'>>;
  entities?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<QueryEntitiesArgs, 'filter'>>;
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<QueryEntityArgs, 'id'>>;
  instrument?: Resolver<Maybe<ResolversTypes['Instrument']>, ParentType, ContextType, RequireFields<QueryInstrumentArgs, 'id'>>;
  instruments?: Resolver<ResolversTypes['InstrumentConnection'], ParentType, ContextType, RequireFields<QueryInstrumentsArgs, 'filter'>>;
  neighborhood?: Resolver<Maybe<ResolversTypes['Neighborhood']>, ParentType, ContextType, RequireFields<QueryNeighborhoodArgs, 'depth' | 'id' | 'limit' | 'parts' | 'throughHubs' | 'types'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  positions?: Resolver<ResolversTypes['PositionConnection'], ParentType, ContextType, RequireFields<QueryPositionsArgs, 'filter' | 'orderBy'>>;
  search?: Resolver<ResolversTypes['SearchHitConnection'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'parts' | 'query' | 'types'>>;
  shortestPath?: Resolver<Maybe<ResolversTypes['Path']>, ParentType, ContextType, RequireFields<QueryShortestPathArgs, 'from' | 'maxDepth' | 'parts' | 'throughHubs' | 'to' | 'types'>>;
  stanceMatrix?: Resolver<Array<ResolversTypes['StanceCell']>, ParentType, ContextType, RequireFields<QueryStanceMatrixArgs, 'first' | 'parts'>>;
  statement?: Resolver<Maybe<ResolversTypes['Statement']>, ParentType, ContextType, RequireFields<QueryStatementArgs, 'id'>>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<QueryStatementsArgs, 'filter' | 'orderBy'>>;
  store?: Resolver<ResolversTypes['Store'], ParentType, ContextType>;
  timeline?: Resolver<ResolversTypes['TimelineEntryConnection'], ParentType, ContextType, RequireFields<QueryTimelineArgs, 'about' | 'parts'>>;
  topics?: Resolver<Array<ResolversTypes['Topic']>, ParentType, ContextType>;
  treatiesByYear?: Resolver<Array<ResolversTypes['CitedInstrument']>, ParentType, ContextType, RequireFields<QueryTreatiesByYearArgs, 'kinds' | 'parts'>>;
  verify?: Resolver<ResolversTypes['Verification'], ParentType, ContextType, Partial<QueryVerifyArgs>>;
  yearsByTreaty?: Resolver<Array<ResolversTypes['CitingYear']>, ParentType, ContextType, RequireFields<QueryYearsByTreatyArgs, 'kinds' | 'parts'>>;
};

export type RemoveResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['RemoveResult'] = ResolversParentTypes['RemoveResult']> = {
  editions?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  reread?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  statements?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type SearchExcerptResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SearchExcerpt'] = ResolversParentTypes['SearchExcerpt']> = {
  highlights?: Resolver<Array<ResolversTypes['Highlight']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SearchHitResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SearchHit'] = ResolversParentTypes['SearchHit']> = {
  excerpt?: Resolver<ResolversTypes['SearchExcerpt'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['SearchField'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['SearchRank'], ParentType, ContextType>;
};

export type SearchHitConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SearchHitConnection'] = ResolversParentTypes['SearchHitConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SearchHitEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['SearchHit']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SearchHitEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SearchHitEdge'] = ResolversParentTypes['SearchHitEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SearchHit'], ParentType, ContextType>;
};

export type SourceResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  encoding?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ingestedAt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  location?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mediaType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StanceCellResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['StanceCell'] = ResolversParentTypes['StanceCell']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  firstYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  holder?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  lastYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  newest?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  paraphrase?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  polarity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stances?: Resolver<Array<ResolversTypes['StanceCount']>, ParentType, ContextType>;
  target?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type StanceCountResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['StanceCount'] = ResolversParentTypes['StanceCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stance?: Resolver<ResolversTypes['Stance'], ParentType, ContextType>;
};

export type StatementResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Statement'] = ResolversParentTypes['Statement']> = {
  citations?: Resolver<ResolversTypes['CitationConnection'], ParentType, ContextType, RequireFields<StatementCitationsArgs, 'parts'>>;
  citedBy?: Resolver<ResolversTypes['CitationConnection'], ParentType, ContextType, RequireFields<StatementCitedByArgs, 'parts'>>;
  clauses?: Resolver<ResolversTypes['ClauseConnection'], ParentType, ContextType, Partial<StatementClausesArgs>>;
  commitments?: Resolver<ResolversTypes['CommitmentConnection'], ParentType, ContextType, RequireFields<StatementCommitmentsArgs, 'parts'>>;
  corrected?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  dateSource?: Resolver<ResolversTypes['DateSource'], ParentType, ContextType>;
  editions?: Resolver<Array<ResolversTypes['Edition']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  instrument?: Resolver<Maybe<ResolversTypes['Instrument']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['StatementKind'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  paraphrase?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  parties?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  positions?: Resolver<ResolversTypes['PositionConnection'], ParentType, ContextType, RequireFields<StatementPositionsArgs, 'parts'>>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StatementConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['StatementConnection'] = ResolversParentTypes['StatementConnection']> = {
  edges?: Resolver<Array<ResolversTypes['StatementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Statement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StatementEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['StatementEdge'] = ResolversParentTypes['StatementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
};

export type StatementKindCountResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['StatementKindCount'] = ResolversParentTypes['StatementKindCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['StatementKind'], ParentType, ContextType>;
};

export type StoreResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Store'] = ResolversParentTypes['Store']> = {
  address?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['StoreKind'], ParentType, ContextType>;
  nodes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  problem?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reachable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  relationships?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type StoreKindResolvers = { EMBEDDED: 'embedded', NEO4J: 'neo4j' };

export type SubscriptionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  ingestProgress?: SubscriptionResolver<ResolversTypes['IngestProgress'], "ingestProgress", ParentType, ContextType>;
};

export type TextChangesResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['TextChanges'] = ResolversParentTypes['TextChanges']> = {
  citations?: Resolver<ResolversTypes['FactChanges'], ParentType, ContextType>;
  commitments?: Resolver<ResolversTypes['FactChanges'], ParentType, ContextType>;
  positions?: Resolver<ResolversTypes['FactChanges'], ParentType, ContextType>;
};

export type TimelineEntryResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['TimelineEntry'] = ResolversParentTypes['TimelineEntry']> = {
  against?: Resolver<Array<ResolversTypes['Statement']>, ParentType, ContextType>;
  date?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  dropped?: Resolver<Array<ResolversTypes['Position']>, ParentType, ContextType>;
  holders?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  positions?: Resolver<Array<ResolversTypes['TimelinePosition']>, ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
};

export type TimelineEntryConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['TimelineEntryConnection'] = ResolversParentTypes['TimelineEntryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TimelineEntryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['TimelineEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TimelineEntryEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['TimelineEntryEdge'] = ResolversParentTypes['TimelineEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TimelineEntry'], ParentType, ContextType>;
};

export type TimelinePositionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['TimelinePosition'] = ResolversParentTypes['TimelinePosition']> = {
  position?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  restates?: Resolver<Maybe<ResolversTypes['PositionRestatement']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['TimelineStatus'], ParentType, ContextType>;
};

export type TopicResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Topic'] = ResolversParentTypes['Topic']> = {
  commitments?: Resolver<ResolversTypes['CommitmentConnection'], ParentType, ContextType, RequireFields<TopicCommitmentsArgs, 'parts'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<TopicNameArgs>>;
  names?: Resolver<Array<ResolversTypes['LocalName']>, ParentType, ContextType>;
  positions?: Resolver<ResolversTypes['PositionConnection'], ParentType, ContextType, RequireFields<TopicPositionsArgs, 'parts'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TopicCountResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['TopicCount'] = ResolversParentTypes['TopicCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  topic?: Resolver<ResolversTypes['Topic'], ParentType, ContextType>;
};

export type VerificationResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Verification'] = ResolversParentTypes['Verification']> = {
  editions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mismatchCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mismatches?: Resolver<Array<ResolversTypes['Mismatch']>, ParentType, ContextType>;
  ok?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  spans?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type YearCountResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['YearCount'] = ResolversParentTypes['YearCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type Resolvers<ContextType = ApiContext> = {
  About?: AboutResolvers<ContextType>;
  ChangedFact?: ChangedFactResolvers<ContextType>;
  Citation?: CitationResolvers<ContextType>;
  CitationComparison?: CitationComparisonResolvers<ContextType>;
  CitationConnection?: CitationConnectionResolvers<ContextType>;
  CitationCount?: CitationCountResolvers<ContextType>;
  CitationEdge?: CitationEdgeResolvers<ContextType>;
  CitationYear?: CitationYearResolvers<ContextType>;
  CitationsNoLongerMade?: CitationsNoLongerMadeResolvers<ContextType>;
  CitedInstrument?: CitedInstrumentResolvers<ContextType>;
  CitingYear?: CitingYearResolvers<ContextType>;
  Clause?: ClauseResolvers<ContextType>;
  ClauseConnection?: ClauseConnectionResolvers<ContextType>;
  ClauseEdge?: ClauseEdgeResolvers<ContextType>;
  CoMention?: CoMentionResolvers<ContextType>;
  CoMentionConnection?: CoMentionConnectionResolvers<ContextType>;
  CoMentionEdge?: CoMentionEdgeResolvers<ContextType>;
  Commitment?: CommitmentResolvers<ContextType>;
  CommitmentComparison?: CommitmentComparisonResolvers<ContextType>;
  CommitmentConnection?: CommitmentConnectionResolvers<ContextType>;
  CommitmentEdge?: CommitmentEdgeResolvers<ContextType>;
  CommitmentFacets?: CommitmentFacetsResolvers<ContextType>;
  CommitmentRestatement?: CommitmentRestatementResolvers<ContextType>;
  Comparison?: ComparisonResolvers<ContextType>;
  Country?: CountryResolvers<ContextType>;
  DateSource?: DateSourceResolvers;
  Edition?: EditionResolvers<ContextType>;
  Entity?: EntityResolvers<ContextType>;
  EntityConnection?: EntityConnectionResolvers<ContextType>;
  EntityCount?: EntityCountResolvers<ContextType>;
  EntityEdge?: EntityEdgeResolvers<ContextType>;
  EntityType?: EntityTypeResolvers;
  Event?: EventResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  Excerpt?: ExcerptResolvers<ContextType>;
  Fact?: FactResolvers<ContextType>;
  FactChanges?: FactChangesResolvers<ContextType>;
  FactCounts?: FactCountsResolvers<ContextType>;
  File?: GraphQLScalarType;
  Group?: GroupResolvers<ContextType>;
  Highlight?: HighlightResolvers<ContextType>;
  IngestOutcome?: IngestOutcomeResolvers;
  IngestProgress?: IngestProgressResolvers<ContextType>;
  IngestResult?: IngestResultResolvers<ContextType>;
  Initiative?: InitiativeResolvers<ContextType>;
  Instrument?: InstrumentResolvers<ContextType>;
  InstrumentCitations?: InstrumentCitationsResolvers<ContextType>;
  InstrumentConnection?: InstrumentConnectionResolvers<ContextType>;
  InstrumentEdge?: InstrumentEdgeResolvers<ContextType>;
  InstrumentInYear?: InstrumentInYearResolvers<ContextType>;
  InstrumentNoLongerCited?: InstrumentNoLongerCitedResolvers<ContextType>;
  KeptCitations?: KeptCitationsResolvers<ContextType>;
  KeptCommitment?: KeptCommitmentResolvers<ContextType>;
  KeptPosition?: KeptPositionResolvers<ContextType>;
  Language?: GraphQLScalarType;
  Link?: LinkResolvers<ContextType>;
  LocalName?: LocalNameResolvers<ContextType>;
  Mention?: MentionResolvers<ContextType>;
  Mismatch?: MismatchResolvers<ContextType>;
  ModalityCount?: ModalityCountResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Neighbor?: NeighborResolvers<ContextType>;
  Neighborhood?: NeighborhoodResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PartialDate?: GraphQLScalarType;
  Path?: PathResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  Place?: PlaceResolvers<ContextType>;
  Position?: PositionResolvers<ContextType>;
  PositionComparison?: PositionComparisonResolvers<ContextType>;
  PositionConnection?: PositionConnectionResolvers<ContextType>;
  PositionEdge?: PositionEdgeResolvers<ContextType>;
  PositionFacets?: PositionFacetsResolvers<ContextType>;
  PositionRestatement?: PositionRestatementResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RemoveResult?: RemoveResultResolvers<ContextType>;
  SearchExcerpt?: SearchExcerptResolvers<ContextType>;
  SearchHit?: SearchHitResolvers<ContextType>;
  SearchHitConnection?: SearchHitConnectionResolvers<ContextType>;
  SearchHitEdge?: SearchHitEdgeResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  StanceCell?: StanceCellResolvers<ContextType>;
  StanceCount?: StanceCountResolvers<ContextType>;
  Statement?: StatementResolvers<ContextType>;
  StatementConnection?: StatementConnectionResolvers<ContextType>;
  StatementEdge?: StatementEdgeResolvers<ContextType>;
  StatementKindCount?: StatementKindCountResolvers<ContextType>;
  Store?: StoreResolvers<ContextType>;
  StoreKind?: StoreKindResolvers;
  Subscription?: SubscriptionResolvers<ContextType>;
  TextChanges?: TextChangesResolvers<ContextType>;
  TimelineEntry?: TimelineEntryResolvers<ContextType>;
  TimelineEntryConnection?: TimelineEntryConnectionResolvers<ContextType>;
  TimelineEntryEdge?: TimelineEntryEdgeResolvers<ContextType>;
  TimelinePosition?: TimelinePositionResolvers<ContextType>;
  Topic?: TopicResolvers<ContextType>;
  TopicCount?: TopicCountResolvers<ContextType>;
  Verification?: VerificationResolvers<ContextType>;
  YearCount?: YearCountResolvers<ContextType>;
};


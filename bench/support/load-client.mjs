const WRITE_SHARE = 0.3
const REMOVE_SHARE = 0.4
const LOST_CONNECTION = ['ECONNREFUSED', 'ECONNRESET', 'UND_ERR_SOCKET', 'UND_ERR_CLOSED', 'UND_ERR_DESTROYED']
const WAIT_MS = 250

const INGEST = `mutation ($input: IngestInput!) { ingest(input: $input) { outcome statement { id } edition { id }
  counts { clauses positions commitments mentions citations } } }`
const REMOVE = 'mutation ($id: ID!) { removeStatement(id: $id) { statements editions } }'
const STATEMENT = `query ($id: ID!) { statement(id: $id) { id title date parties { id } editions { id } clauses { totalCount }
  positions(first: 100) { totalCount nodes { id quote } } commitments { totalCount } } }`
const LIST = `query ($after: String) { statements(filter: { title: "Joint Statement on lodo" }, first: 7, after: $after) {
  nodes { id title } pageInfo { hasNextPage endCursor } } }`
const WORD = `query ($word: String!) { positions(filter: { text: $word }, first: 100) { totalCount nodes { id } }
  search(query: $word, types: [CLAUSE, POSITION, COMMITMENT]) { totalCount } }`
/** Answers that nobody can foretell while others write: they must come, that is all. */
const OPEN_QUESTIONS = [
  '{ treatiesByYear { instrument { name } years { year statementCount } } }',
  '{ positions(filter: { stance: OPPOSES }) { nodes { quote holders { name } evidence { source quote } statement { title } } facets { years { year count } holders { entity { name } count } } } }',
  '{ timeline(about: "un-charter", holder: "CN") { nodes { date positions { status position { quote } } dropped { quote } } } }',
  '{ neighborhood(id: "CN", depth: 2, limit: 40) { nodes { distance node { id } } links { type count evidence { quote } } } }',
  '{ commitments(first: 20) { nodes { quote actors { id } statement { title } } } }',
]

/** One client: asks, writes and removes documents of its own until the end, and holds every answer against what it must be. */
export async function runClient({ documents, ledger, random, server, report, gap, until }) {
  while (!until()) {
    const document = random.pick(documents)
    if (random.chance(WRITE_SHARE)) await write(document)
    else await random.pick([readOwn, readOwn, readWord, readList, readOpen])(document)
  }

  async function write(document) {
    const removing = document.current !== undefined && random.chance(REMOVE_SHARE)
    const next = removing ? undefined : random.below(document.variants.length)
    document.epoch += 1
    document.isOpen = true
    try {
      if (removing) await remove(document)
      else await ingest(document, next)
      document.current = next
    } catch (error) {
      note(error, removing ? 'remove' : 'ingest')
      document.current = await settle(document, next)
    }
    document.isOpen = false
  }

  async function ingest({ name, fields, variants, current }, next) {
    const { text, edition, counts } = variants[next]
    const { ingest: done } = await ask('ingest', INGEST, { input: { name, text, ...fields } }, true)
    const outcome = current === undefined ? 'ADDED' : current === next ? 'UNCHANGED' : 'REPLACED'
    // A commit whose answer was lost is tried again by the driver and found done.
    if (!(gap.wasOpen() && done.outcome === 'UNCHANGED')) expectEqual(`ingest ${name}: outcome`, done.outcome, outcome)
    expectEqual(`ingest ${name}: edition`, done.edition.id, `Edition:${edition}`)
    expectEqual(`ingest ${name}: counts`, done.counts, counts)
  }

  async function remove({ name, variants, current }) {
    const { removeStatement: done } = await ask('remove', REMOVE, { id: `Edition:${variants[current].edition}` }, true)
    expectEqual(`remove ${name}: editions`, done.editions, [`Edition:${variants[current].edition}`])
    expectEqual(`remove ${name}: statements`, done.statements.length, 1)
  }

  /** A write that failed is there wholly or not at all; whichever it is from now on counts. */
  async function settle(document, next) {
    for (;;) {
      try {
        const found = await standingVariants(document)
        const allowed = [document.current, next]
        if (found.length > 1 || !allowed.includes(found[0])) report.wrong(`${document.name} after a failed write`, found, allowed)
        report.settled(found[0] === next)
        if (found[0] !== undefined) await checkStatement(document, found[0])
        return found[0]
      } catch (error) {
        note(error, 'settle')
        await pause()
      }
    }
  }

  async function standingVariants({ variants }) {
    const found = await Promise.all(
      variants.map(({ edition }) => ask('settle', 'query ($id: ID!) { statement(id: $id) { id } }', { id: `Edition:${edition}` })),
    )
    return found.flatMap(({ statement }, variant) => (statement ? [variant] : []))
  }

  async function readOwn(document) {
    await tolerant('own', async () => {
      for (const [variant, { edition }] of document.variants.entries()) {
        if (variant === document.current) await checkStatement(document, variant)
        else expectEqual(`${document.name}: edition ${variant} that is gone`, (await ask('own', STATEMENT, { id: `Edition:${edition}` })).statement, null)
      }
    })
  }

  async function checkStatement({ name, fields, variants }, variant) {
    const { edition, counts, positions, commitments } = variants[variant]
    const { statement } = await ask('own', STATEMENT, { id: `Edition:${edition}` })
    if (statement === null) return report.wrong(`${name}: edition ${variant}`, null, 'a statement')
    expectEqual(`${name}: title`, statement.title, fields.title)
    expectEqual(`${name}: date`, statement.date, fields.date)
    expectEqual(
      `${name}: parties`,
      statement.parties.map(({ id }) => id),
      fields.parties,
    )
    expectEqual(
      `${name}: editions`,
      statement.editions.map(({ id }) => id),
      [`Edition:${edition}`],
    )
    expectEqual(`${name}: clauses`, statement.clauses.totalCount, counts.clauses)
    expectEqual(`${name}: commitments`, statement.commitments.totalCount, commitments)
    expectEqual(`${name}: positions`, statement.positions, { totalCount: positions.length, nodes: positions })
  }

  async function readWord({ name, word, variants, current }) {
    await tolerant('word', async () => {
      const expected = current === undefined ? { positions: [], hits: 0 } : variants[current]
      const { positions, search } = await ask('word', WORD, { word })
      const ids = expected.positions.map(({ id }) => id)
      expectEqual(`${name}: positions with its word`, positions.nodes.map(({ id }) => id).sort(), [...ids].sort())
      expectEqual(`${name}: count of positions with its word`, positions.totalCount, ids.length)
      expectEqual(`${name}: hits of its word`, search.totalCount, expected.hits)
    })
  }

  /** Pages through a list while others write: what stood all the time comes once, what was away all the time does not come. */
  async function readList() {
    await tolerant('list', async () => {
      const watch = ledger.watch()
      const titles = []
      let after = null
      do {
        const { statements } = await ask('list', LIST, { after })
        titles.push(...statements.nodes.map(({ title }) => title))
        after = statements.pageInfo.hasNextPage ? statements.pageInfo.endCursor : null
      } while (after !== null)
      for (const { name, fields, current } of watch.steady())
        expectEqual(`${name} in the list`, titles.filter((title) => title === fields.title).length, current === undefined ? 0 : 1)
    })
  }

  function readOpen() {
    return tolerant('open', () => ask('open', random.pick(OPEN_QUESTIONS), {}))
  }

  async function tolerant(kind, work) {
    try {
      await work()
    } catch (error) {
      note(error, kind)
      await pause()
    }
  }

  function ask(kind, query, variables, writes = false) {
    return report.timed(kind, () => server().ask({ query, variables }, writes ? { authorization: `Bearer ${process.env.CLAUSEGRAPH_TOKEN}` } : {}))
  }

  /** Only what a gap explains may fail: the store away, or the server itself. */
  function note(error, kind) {
    const code = LOST_CONNECTION.includes(error.code) ? 'no connection' : (error.code ?? 'unknown')
    const explained = gap.wasOpen() && (code === 'STORE_UNAVAILABLE' || (code === 'no connection' && gap.isServer()))
    report.failed(kind, code, explained, error.message)
  }

  function expectEqual(what, found, expected) {
    report.checked()
    if (JSON.stringify(found) !== JSON.stringify(expected)) report.wrong(what, found, expected)
  }
}

const pause = () => new Promise((resolve) => setTimeout(resolve, WAIT_MS))

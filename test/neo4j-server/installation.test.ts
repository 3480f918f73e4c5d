import { once } from 'node:events'
import { type AddressInfo, createServer } from 'node:net'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { installNeo4j, neo4jProblem } from '../../src/neo4j-server/installation.ts'
import { freePorts } from '../../src/neo4j-server/ports.ts'
import { skipUnlessRequired } from '../support/required.ts'

afterEach(() => {
  vi.unstubAllEnvs()
  vi.restoreAllMocks()
})

describe('on a machine without Java', () => {
  it('says that Java is missing and how to get it', async () => {
    vi.stubEnv('PATH', '/nowhere')
    expect(neo4jProblem()).toMatch(/no java found: install Java 17/)
    await expect(installNeo4j()).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE', message: expect.stringContaining('no java found') })
  })
})

describe('what cannot run here', () => {
  it('is skipped with its reason printed', () => {
    vi.stubEnv('CLAUSEGRAPH_REQUIRE', 'browser')
    const log = vi.spyOn(console, 'log').mockReturnValue()
    skipUnlessRequired('neo4j', 'no java found')
    expect(log).toHaveBeenCalledWith('Skipped, needs neo4j: no java found')
  })

  it('fails where the run requires it', () => {
    vi.stubEnv('CLAUSEGRAPH_REQUIRE', 'neo4j, browser')
    expect(() => skipUnlessRequired('browser', 'no Chromium')).toThrow('CLAUSEGRAPH_REQUIRE names browser, which is not here: no Chromium')
  })
})

describe('ports', () => {
  it('are two free ones', async () => {
    const { bolt, http } = await freePorts()
    expect(bolt).not.toBe(http)
    expect(Math.min(bolt, http)).toBeGreaterThan(0)
  })

  it('are the preferred ones unless another program has them', async () => {
    const { bolt, http } = await freePorts()
    expect(await freePorts({ bolt, http })).toEqual({ bolt, http })
    const other = createServer().listen(bolt, '127.0.0.1')
    await once(other, 'listening')
    const chosen = await freePorts({ bolt: (other.address() as AddressInfo).port, http })
    other.close()
    expect(chosen.bolt).not.toBe(bolt)
    expect(chosen.http).toBe(http)
  })
})

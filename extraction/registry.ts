/** The shape of a registry entry, and the written forms by which texts name it. */
import { z } from 'zod'
import { ENTITY_TYPES, type EntityType, INSTRUMENT_KINDS, PartialDate } from './model.ts'

/** Two writing systems are enough for names: traditional Chinese is folded to simplified before anything is looked up. */
export const SCRIPTS = ['zh', 'en'] as const
export type Script = (typeof SCRIPTS)[number]

/** How a form names its entity; rules accept single characters and adjectives only where a sentence lets them. */
export type FormKind = 'name' | 'short' | 'adjective'

const perScript = <T extends z.ZodType>(value: T) => z.object({ zh: value.optional(), en: value.optional() }).strict()
const form = z.string().trim().min(1)
const forms = perScript(z.array(form))
/** YAML reads a bare year as a number. */
const yearAsText = (value: unknown) => (typeof value === 'number' ? String(value) : value)
const date = z.preprocess(yearAsText, PartialDate.optional())

/** The state or body that a person spoke for, from the first day in office to the last; open where no day is given. */
const Office = z
  .object({ of: z.string().min(2), from: date, to: date })
  .strict()
  .refine(({ from, to }) => !from || !to || from <= to, 'expected an office that ends no earlier than it begins')
export type Office = z.infer<typeof Office>

const ID = /^(?:[A-Z]{2}|[A-Za-z]\d+|[A-Za-z0-9][A-Za-z0-9.-]{2,})$/

const Fields = z
  .object({
    id: z.string().regex(ID, 'expected two capitals (ISO 3166), or three and more letters, digits, hyphens and dots (G7 and its like excepted)'),
    type: z.enum(ENTITY_TYPES),
    kind: z.string().min(1).optional(),
    name: perScript(form).refine((name) => name.zh || name.en, 'expected a name in zh or en'),
    official: perScript(form).optional(),
    /** In compounds (中俄, 中埃塞). */
    short: perScript(z.union([form, z.array(form).min(2)])).optional(),
    side: forms.optional(),
    adjectives: forms.optional(),
    aliases: forms.optional(),
    date,
    number: z.string().optional(),
    /** Of a state: what its name means in a text that is older than it. */
    before: z.object({ date: PartialDate, id: z.string() }).strict().optional(),
    parties: z.array(z.string().min(2)).optional(),
    /** Of a person, in place of `parties`: the states and bodies spoken for, each with its time, the earliest first. */
    offices: z.array(Office).min(1).optional(),
    source: form,
  })
  .strict()

/** An entry that users lay over another: of a known id it need not say more than what it adds. */
export const OverlayEntry = Fields.partial().required({ id: true })
export type OverlayEntry = z.infer<typeof OverlayEntry>

export const RegistryEntry = Fields.refine(({ type, offices, parties }) => !offices || (type === 'Person' && !parties), {
  path: ['offices'],
  message: 'expected offices of persons only, and no parties beside them',
}).refine(hasInstrumentKind, { path: ['kind'], message: `expected one of ${INSTRUMENT_KINDS.join(', ')}` })
export type RegistryEntry = z.infer<typeof RegistryEntry>

/** One written form of one entity. */
export interface NameForm {
  readonly id: string
  readonly type: EntityType
  readonly kind: FormKind
}

/** Every written form of an entry in one script, without repeats. */
export function formsOf(entry: RegistryEntry, script: Script): [string, NameForm][] {
  const found = new Map<string, NameForm>()
  const add = (kind: FormKind, ...surfaces: (string | undefined)[]) => {
    for (const surface of surfaces) if (surface && !found.has(surface)) found.set(surface, { id: entry.id, type: entry.type, kind })
  }
  add('name', entry.name[script], entry.official?.[script], ...(entry.aliases?.[script] ?? []), ...(entry.side?.[script] ?? []))
  add('short', ...shortForms(entry, script))
  add('adjective', ...(entry.adjectives?.[script] ?? []))
  return [...found]
}

/** The forms of a state in compounds (埃 and 埃塞 of 中埃, 中埃塞). */
export const shortForms = ({ short }: RegistryEntry, script: Script): readonly string[] => [short?.[script] ?? []].flat()

function hasInstrumentKind(entry: { type: string; kind?: string | undefined }): boolean {
  return entry.type !== 'Instrument' || INSTRUMENT_KINDS.some((kind) => kind === entry.kind)
}

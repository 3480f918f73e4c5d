import { z } from 'zod'
import { Extraction } from '../extraction/model.ts'

/** JSON Schema (draft 2020-12) of the extraction format, made from the zod types. */
export const extractionSchema = z.toJSONSchema(Extraction, { target: 'draft-2020-12' })

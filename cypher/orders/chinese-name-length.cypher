// Thing: in characters, as `nameLength` in `src/search/ranking.ts` says.
size(coalesce(n.nameZhHans, n.nameZhHant, n.name))

// Thing: in characters, as `nameLength` in `src/search/ranking.ts` says.
size(n.name)

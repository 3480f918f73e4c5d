// Position, Commitment, Clause: whether all words stand in the text as they are written, as `rankOf` in `src/search/ranking.ts` says.
CASE WHEN all(word IN $exact WHERE n.search CONTAINS word) THEN 3 ELSE 4 END

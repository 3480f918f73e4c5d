// Days on which these holders have such facts.
MATCH (n:Commitment {holdersKey: $holdersKey})
WHERE n.primary = true AND n.paraphrase = $paraphrase AND n.part IN $parts AND n.date IS NOT NULL
RETURN DISTINCT n.date AS date
ORDER BY date

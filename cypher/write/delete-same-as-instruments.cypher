UNWIND $ids AS id
MATCH (i:Instrument {id: id})-[r:SAME_AS]-(:Instrument)
DELETE r

UNWIND $rows AS row
MERGE (n:Thing {id: row.id})
REMOVE n:Country:Event:Group:Initiative:Instrument:Organization:Person:Place:Treaty
SET n:Instrument
SET n = row.properties

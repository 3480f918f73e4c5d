UNWIND $rows AS row
MERGE (n:Thing {id: row.id})
REMOVE n:Country:Event:Group:Initiative:Instrument:Organization:Person:Place:Treaty
SET n:Initiative
SET n = row.properties
